"""The DingTalk endpoint: what is configured once per callback address, and the handlers of its callbacks."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from imhook import _ffi
from imhook._callbacks import Callback
from imhook._card_handlers import CardHandlers
from imhook._handles import CallbackHandle
from imhook._hook import Hook, Secret, one_or_more
from imhook._kinds import CLASSES, UnknownCallback
from imhook._replay_guard import ReplayGuard


class DingTalk(Hook[Callback], CardHandlers):
    """A callback address of DingTalk interactive cards: verifies, parses and answers what is sent there.

    Endpoints are immutable: any number of threads may use one at once, and it works in the children of a process that
    forks. Register the handlers before the first request.

    Attributes:
        max_body_size: the largest body accepted, in bytes.
        deadline: after how many seconds the empty answer is sent; None for no deadline.

    Caution: DingTalk signs a timestamp only, never the body. Whoever can observe one request can send its headers
    again with another body until the tolerance is over. Serve over TLS, at an address nobody can guess, with a short
    tolerance and a replay guard.
    """

    _platform = "DingTalk card callbacks"

    def __init__(
        self,
        api_secret: Secret | None = None,
        *,
        api_secrets: Sequence[Secret] = (),
        tolerance: timedelta | float | None = None,
        replay_guard: ReplayGuard | None = None,
        accepting_unsigned: bool = False,
        ignoring_timestamp: bool = False,
        max_body_size: int | None = None,
        max_depth: int | None = None,
        max_values: int | None = None,
        max_string_size: int | None = None,
        deadline: timedelta | float | None = 1.8,
        workers: int | None = None,
    ) -> None:
        """Configure the endpoint.

        Args:
            api_secret: the `apiSecret` of the callback registration (「注册卡片回调地址」).
            api_secrets: several secrets instead, at most 16, while one is being replaced by another: a request may be
                signed with any of them.
            tolerance: how far the signed timestamp may lie from this machine's clock, in both directions: seconds or a
                timedelta, up to 365 days. None means one hour. DingTalk documents no window.
            replay_guard: refuses a request that was received before within the tolerance. May be shared between
                endpoints of a process; needs a secret and a checked timestamp.
            accepting_unsigned: accept requests that nobody signed. Danger: anybody who knows the address can send
                callbacks. Only without secrets.
            ignoring_timestamp: check signatures but not how old they are. Danger: headers captured once are accepted
                for ever. Meant for reading recorded requests again.
            max_body_size: the largest body in bytes, up to 64 MiB. None means 1 MiB.
            max_depth: the deepest nesting of arrays and objects, up to 1,000. None means 64.
            max_values: the most JSON values in one text. None means 100,000.
            max_string_size: the longest JSON string in bytes as written. None means no limit but that of the body.
            deadline: after how many seconds from the beginning of a request the empty answer is sent, while the handler
                goes on; see `late`. The platform waits 2 seconds. None lets handlers take their time: they then run
                in the thread, or event loop, that asks for the answer.
            workers: threads for handlers where there is a deadline. None leaves it to ThreadPoolExecutor.

        Raises:
            ConfigurationError: the status says which rule is broken, such as SECRET_MISSING or OPTION_CONFLICT.
        """
        secrets = one_or_more("api_secret", api_secret, api_secrets)
        super().__init__(
            _ffi.imhook_dingtalk_endpoint_new,
            _ffi.imhook_dingtalk_options(secrets=secrets, secret_count=len(secrets)),
            replay_guard=replay_guard,
            tolerance=tolerance,
            accepting_unsigned=accepting_unsigned,
            ignoring_timestamp=ignoring_timestamp,
            max_body_size=max_body_size,
            max_depth=max_depth,
            max_values=max_values,
            max_string_size=max_string_size,
            deadline=deadline,
            workers=workers,
        )

    def verify(self, timestamp: str, signature: str, *, now_ms: int | None = None) -> int:
        """Check the values of a pair of signature headers alone, for requests that are not card callbacks.

        The replay guard is not asked: it needs a body.

        Returns:
            Which of the secrets made the signature, from 0.

        Raises:
            Rejected: the pair is not genuine, or too old or too new.
            ConfigurationError: SECRET_MISSING, the endpoint accepts unsigned requests.
            ClosedError: the endpoint is closed.
        """
        return self._verify(_ffi.imhook_dingtalk_card_verify, timestamp, signature, now_ms)

    def _wrap(self, handle: CallbackHandle) -> Callback:
        return CLASSES.get(handle.kind, UnknownCallback)(handle)
