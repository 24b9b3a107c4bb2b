"""What the callback addresses of all platforms have in common: verifying, dispatching, serving."""

from __future__ import annotations

import time
from abc import abstractmethod
from collections.abc import Sequence
from ctypes import byref, c_int32, c_void_p, sizeof
from datetime import timedelta
from typing import Any, Callable, ClassVar, Generic, TypeVar, Union

from imhook import _ffi
from imhook._asgi import ASGIApplication
from imhook._clock import clock
from imhook._crossing import receive
from imhook._dispatch import Dispatcher
from imhook._enums import Status
from imhook._errors import ClosedError, ConfigurationError, Rejected
from imhook._handlers import Handlers, R
from imhook._handles import CallbackHandle, Handle
from imhook._headers import Headers, header_block
from imhook._mount import Mount
from imhook._replay_guard import ReplayGuard
from imhook._reply import Reply
from imhook._text import BytesLike, view_of
from imhook._wsgi import WSGIApplication

Secret = Union[str, bytes]
H = TypeVar("H", bound="Hook[Any]")


class Hook(Handlers[R], Generic[R]):
    """A callback address: verifies, parses and answers what is sent there. A DingTalk or a TencentChat.

    Hooks are immutable: any number of threads may use one at once, and it works in the children of a process that
    forks. Register the handlers before the first request.

    Attributes:
        max_body_size: the largest body accepted, in bytes; 0 where the hook takes no requests over HTTP.
        deadline: after how many seconds a handler is late; None for no deadline.
    """

    _platform: ClassVar[str]

    def __init__(self, *, deadline: timedelta | float | None, workers: int | None) -> None:
        super().__init__()
        self._handle: Handle | None = None
        self._is_closed = False
        self.max_body_size = 0
        self.deadline = None if deadline is None else milliseconds("deadline", deadline) / 1000
        self._dispatcher = Dispatcher(self, self.deadline, workers)

    def _make_endpoint(
        self,
        new: Callable[..., int],
        options: Any,
        *,
        replay_guard: ReplayGuard | None,
        tolerance: timedelta | float | None,
        accepting_unsigned: bool,
        ignoring_timestamp: bool,
        max_body_size: int | None,
        max_depth: int | None,
        max_values: int | None,
        max_string_size: int | None,
    ) -> None:
        """Make what requests over HTTP are checked against, with a function of the library; `options` is its structure,
        filled but for what the platforms share.
        """
        options.size = sizeof(options)
        options.tolerance_ms = 0 if tolerance is None else milliseconds("tolerance", tolerance)
        options.flags = (
            accepting_unsigned * _ffi.IMHOOK_ACCEPTING_UNSIGNED | ignoring_timestamp * _ffi.IMHOOK_IGNORING_TIMESTAMP
        )
        options.max_depth = limit("max_depth", max_depth, 32)
        options.max_values = limit("max_values", max_values, 32)
        options.max_body_size = limit("max_body_size", max_body_size, 64)
        options.max_string_size = limit("max_string_size", max_string_size, 64)
        guard = None if replay_guard is None else replay_guard._open
        if guard is not None:
            options.replay_guard = guard.address
        endpoint, error = c_void_p(), _ffi.imhook_error()
        if new(byref(options), byref(endpoint), byref(error)):
            raise ConfigurationError._from_struct(error)
        self._handle = Handle(endpoint.value or 0, _ffi.imhook_endpoint_free, keep=guard)
        self.max_body_size = _ffi.imhook_endpoint_max_body_size(endpoint)

    @property
    def wsgi(self) -> WSGIApplication:
        """The WSGI application of this hook, for any WSGI server or framework.

        Raises:
            ConfigurationError: SECRET_MISSING, the hook was made for Stream mode only; mount() and serve() raise the
                same.
        """
        return Mount({"": self}).wsgi

    @property
    def asgi(self) -> ASGIApplication:
        """The ASGI application of this hook, for any ASGI server or framework. Raises what `wsgi` raises."""
        return Mount({"": self}).asgi

    @property
    def checks_signatures(self) -> bool:
        """Whether requests must be signed."""
        return _ffi.imhook_endpoint_checks_signatures(self._open.address)

    def receive(
        self,
        *,
        body: BytesLike,
        headers: Headers = (),
        query: str | bytes = b"",
        method: str = "POST",
        now_ms: int | None = None,
    ) -> R:
        """Verify and parse one request.

        Args:
            body: the bytes of the body, exactly as received.
            headers: a mapping, an object with items() as the web frameworks have, or pairs of str or bytes as in ASGI.
                Names are matched without regard to case. DingTalk signs here; webhooks of Tencent Chat need none.
            query: the query string of the URL, percent-encoded as it was received. Tencent Chat puts the application,
                the command and the signature there; card callbacks do not use it.
            method: the HTTP method.
            now_ms: the time in Unix milliseconds; None reads the clock.

        Returns:
            A callback of the class of its kind, or a webhook.

        Raises:
            Rejected: the request is not to be acted on; nothing else is raised, whatever was sent.
            ClosedError: the endpoint is closed.
            ConfigurationError: SECRET_MISSING, the hook was made for Stream mode only.
            TypeError, ValueError: the body is not bytes, or the time not one of 64 bits.
        """
        handle = self._open
        if isinstance(query, str):
            query = query.encode("utf-8", "replace")
        return self._wrap(receive(handle.address, method, header_block(headers), query, body, clock(now_ms)))

    def dispatch(self, callback: R, started: float | None = None) -> Reply:
        """Run the handler of a callback and return its reply, or another answer when the deadline is over.

        Args:
            callback: what receive() returned.
            started: the time.monotonic() at which the request came in, from which the deadline counts; None is now.

        Raises:
            HandlerLate: the deadline is over, and the callback is an event of DingTalk: answer with HTTP status 500, so
                that it is sent again.
            Exception: what the handler raised, unless the `error` handler or `on_failure` answered instead.
        """
        return self._dispatcher.dispatch(callback, time.monotonic() if started is None else started)

    async def dispatch_async(self, callback: R, started: float | None = None) -> Reply:
        """The same in an event loop: coroutine functions run in it, other handlers in a thread."""
        return await self._dispatcher.dispatch_async(callback, time.monotonic() if started is None else started)

    def follow(self, reply: Reply) -> None:
        """Begin with what a reply's then() said, now that it has been sent. The applications do so by themselves."""
        self._dispatcher.follow(reply)

    async def follow_async(self, reply: Reply) -> None:
        """Do it in an event loop, and wait for it."""
        await self._dispatcher.follow_async(reply)

    def close(self) -> None:
        """Wait for handlers that are late, then free the endpoint and wipe its secrets. Closing twice is harmless."""
        self._dispatcher.close()
        self._handle = None
        self._is_closed = True

    def __enter__(self: H) -> H:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        name = type(self).__name__
        if self._handle is None:
            return f"<{name}, {'closed' if self._is_closed else 'for Stream mode only'}>"
        return f"<{name}, {'checking signatures' if self.checks_signatures else 'accepting unsigned requests'}>"

    @property
    def _open(self) -> Handle:
        if self._handle is None:
            raise ClosedError("endpoint") if self._is_closed else no_endpoint()
        return self._handle

    def _check_takes_requests(self) -> None:
        """Raise ConfigurationError when this hook has no endpoint for requests over HTTP, and never had one."""
        if self._handle is None and not self._is_closed:
            raise no_endpoint()

    @abstractmethod
    def _wrap(self, handle: CallbackHandle) -> R:
        """The object of a verified and parsed request."""

    @property
    def _when_late(self) -> str:
        """What happens at the deadline, for the start of serve(); empty where nothing has to be said."""
        return ""

    def _verify(self, function: Callable[..., int], time: str, signature: str, now_ms: int | None) -> int:
        """Check a signed time with a function of the library; which of the secrets made it."""
        handle, index, error = self._open, c_int32(), _ffi.imhook_error()
        pair = view_of(time), view_of(signature)
        if function(handle.address, *pair, clock(now_ms), byref(index), byref(error)):
            failure = ConfigurationError if error.status == Status.SECRET_MISSING else Rejected
            raise failure._from_struct(error)
        return index.value


def no_endpoint() -> ConfigurationError:
    """The error of HTTP at a hook that is for Stream mode only."""
    sentence = "This hook was made without a secret, for Stream mode: it takes no requests over HTTP."
    return ConfigurationError(Status.SECRET_MISSING, sentence)


def one_or_more(name: str, one: Secret | None, several: Sequence[Secret]) -> Any:
    """An array of views of the secrets that were given as `name` or in the plural."""
    if isinstance(several, (str, bytes)):
        raise TypeError(f"{name}s is a sequence; a single one is {name}")
    if one is not None and several:
        raise ConfigurationError(Status.OPTION_CONFLICT, f"give either {name} or {name}s")
    views = [view_of(secret) for secret in (several if one is None else [one])]
    return (_ffi.input_view * len(views))(*views)


def milliseconds(name: str, value: timedelta | float) -> int:
    """A duration, in seconds or as a timedelta, as the C structures want it."""
    seconds = value.total_seconds() if isinstance(value, timedelta) else value
    milliseconds = seconds * 1000
    if not 1 <= milliseconds < 2**62:  # also refuses not-a-number; the library knows the narrower limit
        raise ConfigurationError(Status.OPTION_OUT_OF_RANGE, path=name)
    return round(milliseconds)


def limit(name: str, value: int | None, bits: int) -> int:
    """A limit as the C structure wants it, where 0 is the default; 0 given by the caller is out of range."""
    if value is None:
        return 0
    if not 0 < value < 2**bits:
        raise ConfigurationError(Status.OPTION_OUT_OF_RANGE, path=name)
    return value
