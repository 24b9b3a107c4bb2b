"""Sessions of Stream mode, without input and output."""

from __future__ import annotations

from collections.abc import Sequence
from ctypes import Structure, addressof, byref, c_int32, c_int64, c_size_t, c_uint64, c_void_p
from typing import Any, Callable

from imhook import _ffi
from imhook._enums import Status, StreamOutcome, StreamState
from imhook._errors import ClosedError, ConfigurationError, ImhookError, ReplyError
from imhook._handles import Handle
from imhook._hook import Secret
from imhook._stream_actions import StreamAction, actions_at
from imhook._stream_options import StreamOptions
from imhook._text import BytesLike


class StreamCall(Structure):
    """What the calls with a session write: the actions, the error."""

    _fields_ = [
        ("items", c_void_p),
        ("count", c_size_t),
        ("error", _ffi.imhook_error),
    ]


def _function(name: str, *parameters: Any) -> Callable[..., int]:
    """A function of the library that takes a session first and last addresses: see _crossing.py."""
    function = _ffi._library[name]
    function.argtypes = (c_void_p, *parameters)
    function.restype = c_int32
    return function


_start = _function("imhook_stream_start", c_int64, c_void_p)
_stop = _function("imhook_stream_stop", c_int64, c_int64, c_void_p)
_answered = _function("imhook_stream_answered", c_uint64, c_int32, _ffi.input_view, c_int64, c_void_p)
_unreachable = _function("imhook_stream_unreachable", c_uint64, c_int64, c_void_p)
_opened = _function("imhook_stream_opened", c_uint64, c_int64, c_void_p)
_closed = _function("imhook_stream_closed", c_uint64, c_int64, c_void_p)
_heard = _function("imhook_stream_heard", c_uint64, c_int64, c_void_p)
_received = _function("imhook_stream_received", c_uint64, _ffi.input_view, c_int64, c_void_p)
_reply = _function("imhook_stream_reply", c_uint64, c_int32, _ffi.input_view, c_int64, c_void_p, c_void_p)
_tick = _function("imhook_stream_tick", c_int64, c_void_p)


class StreamSession:
    """A session of DingTalk's Stream mode without input and output, for programs that bring their own network library.
    `imhook.stream.StreamClient` is one around it.

    Say what happened; each call returns what is to be done, in this order. The session opens connections, replaces them
    before they end, keeps them alive, retries with growing pauses, and answers each frame once, in the form that the
    frame wants. Everything about a connection is told with its number: what comes late, about a connection that was
    given up, changes nothing.

    Times are those of a clock in milliseconds that does not jump, such as `time.monotonic_ns() // 1_000_000`. Belongs
    to one thread at a time.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: Secret,
        *,
        subscriptions: int = 0,
        topics: Sequence[str] = (),
        api_host: str = "",
        card_deadline: float | None = 1.8,
        options: StreamOptions | None = None,
    ) -> None:
        """Make a session that is not started.

        Args:
            client_id: the ClientID (AppKey) of the application.
            client_secret: its ClientSecret (AppSecret); wiped by close().
            subscriptions: any of IMHOOK_SUBSCRIBE_…, as `DingTalk` derives them from its handlers.
            topics: further topics of callbacks, at most 64.
            api_host: where the platform's API is; empty means `https://api.dingtalk.com`.
            card_deadline: after how many seconds a card's callback is answered in place of its handler; None for never.
            options: times and limits.

        Raises:
            ConfigurationError: SECRET_EMPTY, or OPTION_OUT_OF_RANGE, also without a ClientID or anything subscribed to.
        """
        structure = (options or StreamOptions())._structure(
            client_id,
            client_secret,
            subscriptions=subscriptions,
            topics=topics,
            api_host=api_host,
            card_deadline=card_deadline,
        )
        stream, error = c_void_p(), _ffi.imhook_error()
        if _ffi.imhook_stream_new(byref(structure), byref(stream), byref(error)):
            raise ConfigurationError._from_struct(error)
        self._handle: Handle | None = Handle(stream.value or 0, _ffi.imhook_stream_free)
        # Filled anew for each call: making them takes longer.
        self._view = _ffi.input_view()
        self._call = StreamCall()
        self._actions = addressof(self._call)
        self._error = self._actions + StreamCall.error.offset

    def __repr__(self) -> str:
        return f"<StreamSession, {'closed' if self._handle is None else self.state.name.lower()}>"

    @property
    def _open(self) -> int:
        if self._handle is None:
            raise ClosedError("session")
        return self._handle.address

    def close(self) -> None:
        """Free the session and wipe its secret. Ends nothing: see stop(). Closing twice is harmless."""
        self._handle = None

    @property
    def state(self) -> StreamState:
        """Where the session stands; STOPPED when it is closed."""
        return StreamState(_ffi.imhook_stream_state_of(None if self._handle is None else self._handle.address))

    def start(self, now_ms: int) -> Sequence[StreamAction]:
        """Start: the first action is to ask the gateway for a connection. Does nothing the second time."""
        return self._taken(_start(self._open, now_ms, self._actions))

    def stop(self, grace_ms: int, now_ms: int) -> Sequence[StreamAction]:
        """End for good: take no new deliveries, wait for the replies to those in flight, close the connections.

        Args:
            grace_ms: how long to wait for replies; 0 ends the session at once, also when it is being stopped already.
            now_ms: the clock.
        """
        return self._taken(_stop(self._open, grace_ms, now_ms, self._actions))

    def answered(self, connection: int, http_status: int, body: BytesLike, now_ms: int) -> Sequence[StreamAction]:
        """The gateway answered the request, whatever it answered. Of a body above 64 KiB nothing more is needed."""
        text = bytes(body)
        view = _ffi.input_view(text, len(text))
        return self._taken(_answered(self._open, connection, http_status, view, now_ms, self._actions))

    def unreachable(self, connection: int, now_ms: int) -> Sequence[StreamAction]:
        """The request to the gateway failed without an answer."""
        return self._taken(_unreachable(self._open, connection, now_ms, self._actions))

    def opened(self, connection: int, now_ms: int) -> Sequence[StreamAction]:
        """The WebSocket is open."""
        return self._taken(_opened(self._open, connection, now_ms, self._actions))

    def closed(self, connection: int, now_ms: int) -> Sequence[StreamAction]:
        """The WebSocket could not be opened, was closed by the other side, or broke. Harmless after a CloseAction."""
        return self._taken(_closed(self._open, connection, now_ms, self._actions))

    def heard(self, connection: int, now_ms: int) -> Sequence[StreamAction]:
        """A pong, a ping, or any other sign of life but a text frame arrived."""
        return self._taken(_heard(self._open, connection, now_ms, self._actions))

    def received(self, connection: int, frame: bytes, now_ms: int) -> Sequence[StreamAction]:
        """A text frame arrived, one whole message.

        Raises:
            ImhookError: OUT_OF_MEMORY, and nothing happened.
        """
        self._view.data, self._view.size = frame, len(frame)
        return self._taken(_received(self._open, connection, self._view, now_ms, self._actions))

    def reply(self, delivery: int, outcome: StreamOutcome, answer: bytes, now_ms: int) -> Sequence[StreamAction]:
        """A delivery ended: its answer is sent, and the next one that waits is handed out.

        Args:
            delivery: its number.
            outcome: how it ended.
            answer: with HANDLED, the answer to a callback, such as the body of a Reply; empty changes nothing.
            now_ms: the clock.

        Raises:
            ReplyError: STREAM_DELIVERY_UNKNOWN, or an answer that is not JSON; nothing happened.
        """
        self._view.data, self._view.size = answer, len(answer)
        if _reply(self._open, delivery, outcome, self._view, now_ms, self._actions, self._error):
            raise ReplyError._from_struct(self._call.error)
        return self._taken(0)

    def tick(self, now_ms: int) -> Sequence[StreamAction]:
        """Time has passed, up to what the last WakeAction asked for, or less."""
        return self._taken(_tick(self._open, now_ms, self._actions))

    def _taken(self, status: int) -> Sequence[StreamAction]:
        if status:
            raise ImhookError(Status(status))
        call = self._call
        return actions_at(call.items, call.count) if call.count else ()
