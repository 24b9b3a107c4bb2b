"""The DingTalk endpoint: what is configured once per callback address, and the handlers of its callbacks."""

from __future__ import annotations

import time
from collections.abc import Sequence
from ctypes import byref, c_int32, c_void_p, sizeof
from datetime import timedelta
from typing import Union

from imhook import _ffi
from imhook._asgi import ASGIApplication
from imhook._callbacks import Callback
from imhook._crossing import receive
from imhook._dispatch import Dispatcher
from imhook._enums import Status
from imhook._errors import ClosedError, ConfigurationError, Rejected
from imhook._handlers import Handlers
from imhook._handles import Handle
from imhook._headers import Headers, header_block
from imhook._kinds import CLASSES, UnknownCallback
from imhook._replay_guard import ReplayGuard
from imhook._reply import Reply
from imhook._text import BytesLike, view_of
from imhook._wsgi import WSGIApplication

Secret = Union[str, bytes]


class DingTalk(Handlers):
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
        super().__init__()
        secrets = _secrets(api_secret, api_secrets)
        views = (_ffi.input_view * len(secrets))(*secrets)
        options = _ffi.imhook_dingtalk_options(
            size=sizeof(_ffi.imhook_dingtalk_options),
            secrets=views,
            secret_count=len(secrets),
            tolerance_ms=0 if tolerance is None else _milliseconds("tolerance", tolerance),
            flags=accepting_unsigned * _ffi.IMHOOK_ACCEPTING_UNSIGNED
            | ignoring_timestamp * _ffi.IMHOOK_IGNORING_TIMESTAMP,
            max_depth=_limit("max_depth", max_depth, 32),
            max_values=_limit("max_values", max_values, 32),
            max_body_size=_limit("max_body_size", max_body_size, 64),
            max_string_size=_limit("max_string_size", max_string_size, 64),
        )
        guard = None if replay_guard is None else replay_guard._open
        if guard is not None:
            options.replay_guard = guard.address
        endpoint, error = c_void_p(), _ffi.imhook_error()
        if _ffi.imhook_dingtalk_endpoint_new(byref(options), byref(endpoint), byref(error)):
            raise ConfigurationError._from_struct(error)
        self._handle: Handle | None = Handle(endpoint.value or 0, _ffi.imhook_endpoint_free, keep=guard)
        self.max_body_size: int = _ffi.imhook_endpoint_max_body_size(endpoint)
        self.deadline = None if deadline is None else _milliseconds("deadline", deadline) / 1000
        self._dispatcher = Dispatcher(self, self.deadline, workers)

    @property
    def wsgi(self) -> WSGIApplication:
        """The WSGI application of this hook, for any WSGI server or framework."""
        return WSGIApplication(self)

    @property
    def asgi(self) -> ASGIApplication:
        """The ASGI application of this hook, for any ASGI server or framework."""
        return ASGIApplication(self)

    @property
    def checks_signatures(self) -> bool:
        """Whether requests must be signed."""
        return _ffi.imhook_endpoint_checks_signatures(self._open.address)

    def receive(
        self,
        *,
        headers: Headers,
        body: BytesLike,
        method: str = "POST",
        query: str | bytes = b"",
        now_ms: int | None = None,
    ) -> Callback:
        """Verify and parse one request.

        Args:
            headers: a mapping, an object with items() as the web frameworks have, or pairs of str or bytes as in ASGI.
                Names are matched without regard to case.
            body: the bytes of the body, exactly as received.
            method: the HTTP method.
            query: the query string of the URL. Card callbacks do not use it.
            now_ms: the time in Unix milliseconds; None reads the clock.

        Returns:
            A callback of the class of its kind.

        Raises:
            Rejected: the request is not to be acted on; nothing else is raised, whatever was sent.
            ClosedError: the endpoint is closed.
            TypeError, ValueError: the body is not bytes, or the time not one of 64 bits.
        """
        handle = self._open
        if isinstance(query, str):
            query = query.encode("utf-8", "replace")
        callback = receive(handle.address, method, header_block(headers), query, body, _clock(now_ms))
        return CLASSES.get(callback.kind, UnknownCallback)(callback)

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
        handle, index, error = self._open, c_int32(), _ffi.imhook_error()
        pair = view_of(timestamp), view_of(signature)
        if _ffi.imhook_dingtalk_card_verify(handle.address, *pair, _clock(now_ms), byref(index), byref(error)):
            failure = ConfigurationError if error.status == Status.SECRET_MISSING else Rejected
            raise failure._from_struct(error)
        return index.value

    def dispatch(self, callback: Callback, started: float | None = None) -> Reply:
        """Run the handler of a callback and return its reply, or the empty answer when the deadline is over.

        Args:
            callback: what receive() returned.
            started: the time.monotonic() at which the request came in, from which the deadline counts; None is now.

        Raises:
            Exception: what the handler raised, unless the `error` handler answered instead.
        """
        return self._dispatcher.dispatch(callback, time.monotonic() if started is None else started)

    async def dispatch_async(self, callback: Callback, started: float | None = None) -> Reply:
        """The same in an event loop: coroutine functions run in it, other handlers in a thread."""
        return await self._dispatcher.dispatch_async(callback, time.monotonic() if started is None else started)

    def close(self) -> None:
        """Wait for handlers that are late, then free the endpoint and wipe its secrets. Closing twice is harmless."""
        self._dispatcher.close()
        self._handle = None

    def __enter__(self) -> DingTalk:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        if self._handle is None:
            return "<DingTalk, closed>"
        return f"<DingTalk, {'checking signatures' if self.checks_signatures else 'accepting unsigned requests'}>"

    @property
    def _open(self) -> Handle:
        if self._handle is None:
            raise ClosedError("endpoint")
        return self._handle


def _clock(now_ms: int | None) -> int:
    if now_ms is None:
        return time.time_ns() // 1_000_000
    if not -(2**63) <= now_ms < 2**63:  # C would see another time
        raise ValueError("now_ms is a time in Unix milliseconds, of 64 bits")
    return int(now_ms)


def _secrets(api_secret: Secret | None, api_secrets: Sequence[Secret]) -> list[_ffi.input_view]:
    if isinstance(api_secrets, (str, bytes)):
        raise TypeError("api_secrets is a sequence of secrets; a single one is api_secret")
    if api_secret is not None and api_secrets:
        raise ConfigurationError(Status.OPTION_CONFLICT, "give either api_secret or api_secrets")
    return [view_of(secret) for secret in (api_secrets if api_secret is None else [api_secret])]


def _milliseconds(name: str, value: timedelta | float) -> int:
    seconds = value.total_seconds() if isinstance(value, timedelta) else value
    milliseconds = seconds * 1000
    if not 1 <= milliseconds < 2**62:  # also refuses not-a-number; the library knows the narrower limit
        raise ConfigurationError(Status.OPTION_OUT_OF_RANGE, path=name)
    return round(milliseconds)


def _limit(name: str, value: int | None, bits: int) -> int:
    """A limit as the C structure wants it, where 0 is the default; 0 given by the caller is out of range."""
    if value is None:
        return 0
    if not 0 < value < 2**bits:
        raise ConfigurationError(Status.OPTION_OUT_OF_RANGE, path=name)
    return value
