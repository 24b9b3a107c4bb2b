"""Whether a call of DingTalk's server API is sent again, and after how long."""

from __future__ import annotations

import random
from ctypes import byref, c_int32, c_int64, sizeof
from typing import NamedTuple

from imhook import _ffi
from imhook._dingtalk_call import DingTalkRequest
from imhook._enums import CallEnd, CallPlan, Status
from imhook._errors import ConfigurationError
from imhook._text import view_of


class PlannedCall(NamedTuple):
    """What to do after an attempt."""

    plan: CallPlan
    """OVER, AGAIN or AGAIN_WITH_NEW_TOKEN."""

    wait_ms: int
    """With AGAIN: how long to wait before."""


class CallAttempts:
    """The attempts that were made of one call. Belongs to one thread at a time.

        attempts = imhook.CallAttempts(request)
        … send it …
        planned = attempts.plan(CallEnd.ANSWERED, error.status, error.retry_after_ms)

    A call that was refused for its token is sent again once; one that came too soon when the platform says that it may;
    one that found no connection after a pause. One that failed in the platform, or had no answer, is sent again only
    when that does no harm: a message is not sent twice. When an earlier attempt at creating a card had no answer,
    API_ALREADY_EXISTS after a later one says that the earlier one created it.
    """

    def __init__(self, request: DingTalkRequest, *, patience_ms: int = 0, attempt_limit: int = 0) -> None:
        """Begin with a request that was not sent yet.

        Args:
            request: the request; with another token it is the same call.
            patience_ms: how long all pauses may be together; 0 for the default of 5,000, less for none.
            attempt_limit: how often it is sent at most; 0 for the default of 4.
        """
        self._operation = request.operation
        self._body = request.body
        self._state = _ffi.imhook_call_attempts(
            size=sizeof(_ffi.imhook_call_attempts), patience_ms=patience_ms, attempt_limit=attempt_limit
        )

    def __repr__(self) -> str:
        return f"<CallAttempts of {self._operation}: {self.count}>"

    @property
    def count(self) -> int:
        """How many attempts have ended."""
        return int(self._state.attempt_count)

    def plan(
        self,
        end: CallEnd,
        outcome: Status = Status.OK,
        retry_after_ms: int = 0,
        *,
        random_number: int | None = None,
    ) -> PlannedCall:
        """Say what to do after an attempt.

        Args:
            end: how it ended.
            outcome: with ANSWERED: the status of the answer.
            retry_after_ms: with ANSWERED: how long the platform asks to wait.
            random_number: 64 random bits, which a pause is drawn with; None draws them.
        """
        drawn = random.getrandbits(64) if random_number is None else random_number
        plan, wait_ms = c_int32(), c_int64()
        status = _ffi.imhook_call_retry_plan(
            byref(self._state),
            view_of(self._operation),
            view_of(self._body),
            end,
            outcome,
            retry_after_ms,
            drawn,
            byref(plan),
            byref(wait_ms),
        )
        if status:
            raise ConfigurationError(Status(status))
        return PlannedCall(CallPlan(plan.value), wait_ms.value)
