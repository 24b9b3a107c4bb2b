"""When to fetch an access token of DingTalk, and which caller does it."""

from __future__ import annotations

import threading
import time
from ctypes import byref, c_bool, c_int32, c_int64, sizeof
from typing import NamedTuple

from imhook import _ffi
from imhook._dingtalk_call import DingTalkResponse
from imhook._enums import Status, TokenPlan
from imhook._errors import ConfigurationError, DingTalkAPIError


class PlannedToken(NamedTuple):
    """What to do before a call."""

    plan: TokenPlan
    """USE, USE_AND_REFRESH, REFRESH, WAIT or FAILED."""

    wait_ms: int
    """With WAIT and FAILED: for how long."""

    text: str
    """The token; empty where there is none that can be used."""

    generation: int
    """That of the token, for refused()."""

    def __repr__(self) -> str:
        return f"PlannedToken(plan={self.plan!r}, wait_ms={self.wait_ms}, generation={self.generation})"


class AccessToken:
    """An access token, fetched early and by one caller at a time. Any number of threads and tasks may use one object.

        planned = token.plan()
        if planned.plan is TokenPlan.REFRESH: fetch one, and plan again
        if planned.plan is TokenPlan.USE_AND_REFRESH: have one fetched meanwhile
        if planned.plan is TokenPlan.WAIT: wait until another caller has fetched one, and plan again
        if planned.plan is TokenPlan.FAILED: fail, with the reason that the last attempt had
        … call with planned.text …

    Whoever is told to fetch one sends get_access_token and reports with refreshed() or refresh_failed(); if neither
    comes within 15 seconds, the next caller is told. The repr does not show the token.
    """

    def __init__(self) -> None:
        self._state = _ffi.imhook_access_token(size=sizeof(_ffi.imhook_access_token))
        self._text = ""
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"<AccessToken, generation {self.generation}>"

    @property
    def generation(self) -> int:
        """How many tokens were fetched."""
        return int(self._state.generation)

    def plan(self, *, now_ms: int | None = None) -> PlannedToken:
        """Say what to do before a call: a token is fetched anew 5 minutes before its end.

        Args:
            now_ms: a clock in milliseconds, the same one in all calls; None reads the monotonic one.
        """
        plan, wait_ms = c_int32(), c_int64()
        with self._lock:
            _check(_ffi.imhook_access_token_plan(byref(self._state), _clock(now_ms), byref(plan), byref(wait_ms)))
            found = TokenPlan(plan.value)
            usable = found in (TokenPlan.USE, TokenPlan.USE_AND_REFRESH)
            return PlannedToken(found, wait_ms.value, self._text if usable else "", self.generation)

    def refreshed(self, response: DingTalkResponse, *, now_ms: int | None = None) -> None:
        """Take note of a token that was fetched, with the answer to get_access_token."""
        with self._lock:
            _check(_ffi.imhook_access_token_refreshed(byref(self._state), response.expires_in_s, _clock(now_ms)))
            self._text = response.access_token

    def refresh_failed(self, error: BaseException | None = None, *, now_ms: int | None = None) -> None:
        """Take note that none was fetched: it is tried again after 1 second, then 2, 4 and so on up to 60, and with
        wrong credentials after 60.

        Args:
            error: why not; what a DingTalkAPIError says about when to try again counts.
            now_ms: as in plan().
        """
        known = error if isinstance(error, DingTalkAPIError) else DingTalkAPIError(Status.API_SERVER_ERROR)
        with self._lock:
            status = _ffi.imhook_access_token_refresh_failed(
                byref(self._state), known.status, known.retry_after_ms, _clock(now_ms)
            )
            _check(status)

    def refused(self, generation: int, *, now_ms: int | None = None) -> bool:
        """Take note that a call failed with API_TOKEN_REFUSED: the token is dropped, unless another one took its place
        or it is younger than 10 seconds.

        Args:
            generation: that of the token which the call used.
            now_ms: as in plan().

        Returns:
            Whether to plan and send the call again, once at most.
        """
        send_again = c_bool()
        with self._lock:
            status = _ffi.imhook_access_token_refused(byref(self._state), generation, _clock(now_ms), byref(send_again))
            _check(status)
        return send_again.value


def _clock(now_ms: int | None) -> int:
    return time.monotonic_ns() // 1_000_000 + 1 if now_ms is None else now_ms


def _check(status: int) -> None:
    if status:
        raise ConfigurationError(Status(status))
