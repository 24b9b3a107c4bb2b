"""The Tencent Cloud Chat endpoint: what is configured once per webhook address, and the handlers of its commands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from imhook import _ffi
from imhook._enums import Status
from imhook._errors import ConfigurationError
from imhook._handles import CallbackHandle
from imhook._hook import Hook, Secret, one_or_more
from imhook._replay_guard import ReplayGuard
from imhook._webhook import Webhook
from imhook._webhook_handlers import OnFailure, WebhookHandlers


class TencentChat(Hook[Webhook[Any]], WebhookHandlers):
    """A webhook address of Tencent Cloud Chat (page "Webhook Overview", 1047/34354): verifies, parses and answers what
    is sent there.

    Hooks are immutable: any number of threads may use one at once, and it works in the children of a process that
    forks. Register the handlers before the first request.

    Attributes:
        max_body_size: the largest body accepted, in bytes.
        deadline: after how many seconds another answer is sent; None for no deadline.

    Caution: `Sign` covers a token and a time only, neither the body nor the command. Whoever can observe one request
    can sign another one with it until the tolerance is over. Serve over TLS, at an address nobody can guess, with a
    replay guard. A refused request counts as a failure for the platform, which by default lets the event happen: a
    wrong token here turns moderation off, so watch the log.
    """

    _platform = "Tencent Chat webhooks"

    def __init__(
        self,
        sdk_app_id: int,
        token: Secret | None = None,
        *,
        tokens: Sequence[Secret] = (),
        tolerance: timedelta | float | None = None,
        replay_guard: ReplayGuard | None = None,
        accepting_unsigned: bool = False,
        ignoring_timestamp: bool = False,
        max_body_size: int | None = None,
        max_depth: int | None = None,
        max_values: int | None = None,
        max_string_size: int | None = None,
        deadline: timedelta | float | None = 1.5,
        on_failure: OnFailure = "allow",
        workers: int | None = None,
    ) -> None:
        """Configure the endpoint.

        Args:
            sdk_app_id: the SDKAppID of the application; a request for another one is refused.
            token: the authentication token set in the console.
            tokens: several tokens instead, at most 16, while one is being replaced by another: the platform has no
                grace period of its own.
            tolerance: how far `RequestTime` may lie from this machine's clock, in both directions: seconds or a
                timedelta, up to 365 days. None means one minute. Tencent documents no window.
            replay_guard: refuses a request that was received before within the tolerance; needs a token and a checked
                time. Whether a retry, an option of the console, is signed anew is not documented: one that is not is
                refused as well.
            accepting_unsigned: accept requests that nobody signed, as the platform sends them until a token is set in
                the console. Danger: anybody who knows the address can send webhooks. Only without tokens.
            ignoring_timestamp: check `Sign` but not how old it is. Danger: what was captured once is accepted for ever.
            max_body_size: the largest body in bytes, up to 64 MiB. None means 1 MiB.
            max_depth: the deepest nesting of arrays and objects, up to 1,000. None means 64.
            max_values: the most JSON values in a body. None means 100,000.
            max_string_size: the longest JSON string in bytes as written. None means no limit but that of the body.
            deadline: after how many seconds from the beginning of a request another answer is sent, while the handler
                goes on; see `late`. The platform waits 2 seconds. None lets handlers take their time: they then run in
                the thread, or event loop, that asks for the answer.
            on_failure: what is answered to a before-command whose handler is late or raised (the `error` handler is
                asked first): "allow" lets it happen, as the platform does by default, "forbid" does not. To an
                after-command the base reply is sent when the handler is late, and HTTP 500 when it raised.
            workers: threads for handlers where there is a deadline. None leaves it to ThreadPoolExecutor.

        Raises:
            ConfigurationError: the status says which rule is broken, such as SECRET_MISSING or OPTION_CONFLICT.
        """
        if on_failure not in ("allow", "forbid"):
            raise ConfigurationError(Status.OPTION_OUT_OF_RANGE, path="on_failure")
        tokens_given = one_or_more("token", token, tokens)
        super().__init__(deadline=deadline, workers=workers)
        self._on_failure = on_failure
        self._make_endpoint(
            _ffi.imhook_tencent_chat_endpoint_new,
            _ffi.imhook_tencent_chat_options(
                sdk_app_id=app_id(sdk_app_id), tokens=tokens_given, token_count=len(tokens_given)
            ),
            replay_guard=replay_guard,
            tolerance=tolerance,
            accepting_unsigned=accepting_unsigned,
            ignoring_timestamp=ignoring_timestamp,
            max_body_size=max_body_size,
            max_depth=max_depth,
            max_values=max_values,
            max_string_size=max_string_size,
        )

    def verify(self, request_time: str, sign: str, *, now_ms: int | None = None) -> int:
        """Check the values of `RequestTime` and `Sign` alone. The replay guard is not asked.

        Returns:
            Which of the tokens made the signature, from 0.

        Raises:
            Rejected: the pair is not genuine, or too old or too new.
            ConfigurationError: SECRET_MISSING, the endpoint accepts unsigned requests.
            ClosedError: the endpoint is closed.
        """
        return self._verify(_ffi.imhook_tencent_chat_verify, request_time, sign, now_ms)

    def _wrap(self, handle: CallbackHandle) -> Webhook[Any]:
        return Webhook(handle)

    @property
    def _when_late(self) -> str:
        return f", on failure {self._on_failure}"


def app_id(sdk_app_id: int) -> int:
    """An SDKAppID as the C structures take it; 0 and what does not fit are out of range.

    Raises:
        ConfigurationError: OPTION_OUT_OF_RANGE.
    """
    if not 0 < sdk_app_id < 2**64:
        raise ConfigurationError(Status.OPTION_OUT_OF_RANGE, path="sdk_app_id")
    return sdk_app_id
