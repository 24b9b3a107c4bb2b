"""Text that is streamed into AI cards, without input and output."""

from __future__ import annotations

from ctypes import byref, c_void_p, sizeof, string_at
from dataclasses import dataclass
from typing import Union

from imhook import _ffi
from imhook._enums import CardStreamMode, Status
from imhook._errors import ClosedError, ConfigurationError, ImhookError
from imhook._handles import Handle
from imhook._hook import limit
from imhook._text import BytesLike


@dataclass(frozen=True)
class CardStreamSend:
    """Make the call `PUT /v1.0/card/streaming` with this body, then call answered()."""

    body: bytes


@dataclass(frozen=True)
class CardStreamWake:
    """Call tick() at a time; replaces the time asked for before."""

    at_ms: int


@dataclass(frozen=True)
class CardStreamDone:
    """The card was finalised. Said once."""


@dataclass(frozen=True)
class CardStreamFailed:
    """The stream ended with an error. Said once."""

    outcome: Status
    """The outcome of the call that ended the stream; OK when fail() did."""

    card_ended: bool
    """Whether the card shows the error. Otherwise it may go on looking as if text were to come."""


CardStreamAction = Union[CardStreamSend, CardStreamWake, CardStreamDone, CardStreamFailed]
"""The one thing to do."""


class CardStream:
    """Text on its way from a model into a variable of one AI card, without input and output.

    Give it pieces of text as they come; each call returns the one thing to do next, or None. It says when to make
    which call: few enough for the platform's rate, each small enough, one at a time, and the last one so that the card
    does not look busy for ever. A call of which nobody knows whether it had an effect is made again with the same body,
    so that the platform applies it once. After one that was refused for its rate, which has none, the next call has its
    text and what came meanwhile. A call that the platform finds too large (`param.stream.content`) is divided with
    CardStreamMode.APPEND; with FULL shorter beginnings of the text are tried, and is_truncated says so.

    Times are those of a clock in milliseconds that does not jump, such as `time.monotonic_ns() // 1_000_000`. Belongs
    to one thread at a time.
    """

    def __init__(
        self,
        out_track_id: str,
        key: str,
        mode: CardStreamMode,
        *,
        interval_ms: int | None = None,
        retry_base_ms: int | None = None,
        retry_cap_ms: int | None = None,
        attempt_limit: int | None = None,
        patience_ms: int | None = None,
        max_text_size: int | None = None,
        seed: int | None = None,
    ) -> None:
        """Make a stream that has no text. None stands for the default.

        Args:
            out_track_id: the card, 1 to 400 bytes.
            key: the variable of its template, 1 to 100 bytes.
            mode: FULL for each call to have the complete text, as variables of type markdown must, of which one call
                takes 1,024 bytes; APPEND for what was added, at most 1,024 bytes of UTF-8.
            interval_ms: from the beginning of one call to that of the next, 50 to 60,000; by default 500, with which
                ten cards stay below the 20 calls in a second that the platform takes from an application.
            retry_base_ms: how long the first pause after a failure is at most, by default 500; doubles each time.
            retry_cap_ms: how long pauses get, by default 10,000.
            attempt_limit: how often one call is made at most, 1 to 100, by default 5; the one that ends the card twice
                as often.
            patience_ms: how long text may wait while calls fail, from the beginning of the first of them to that of the
                next call, at most 3,600,000, by default 90,000; 0 and less are no time at all. Each call that is
                accepted begins it anew. When the next pause would end later, only one call is left, at the end of that
                pause: it finalises the card when all text was given by then and fits into it, and otherwise makes the
                card show an error, as it does with APPEND where nobody knows whether the card has the text of an
                earlier call. When it fails too, the stream ends; when it is refused for what it says, one that shows
                the error follows it an interval later. So a stream of which no call is accepted lasts at most this time
                and one pause, besides the time that calls take. A pause is what the platform asks for, 300 seconds
                after API_BLOCKED, and up to retry_cap_ms more.
            max_text_size: the most bytes of text, 64 to 102,400, which is the default, with FULL no more than 1,024;
                what comes after them is left out.
            seed: what every guid and pause follows from, for tests; by default drawn from libcrypto.

        Raises:
            ConfigurationError: OPTION_OUT_OF_RANGE, also without a card or variable.
        """
        options = _ffi.imhook_card_stream_options(size=sizeof(_ffi.imhook_card_stream_options), mode=mode)
        for name, text in {"out_track_id": out_track_id, "key": key}.items():
            data = text.encode("utf-8", "surrogatepass")
            setattr(options, f"{name}_data", data)
            setattr(options, f"{name}_size", len(data))
        numbers = {
            "interval_ms": interval_ms,
            "retry_base_ms": retry_base_ms,
            "retry_cap_ms": retry_cap_ms,
            "attempt_limit": attempt_limit,
            "max_text_size": max_text_size,
            "seed": seed,
        }
        for name, value in numbers.items():
            if value is not None:
                setattr(options, name, limit(name, value, 32 if name == "attempt_limit" else 64))
        if patience_ms is not None:
            options.patience_ms = limit("patience_ms", patience_ms, 63) if patience_ms > 0 else -1
        stream, error = c_void_p(), _ffi.imhook_error()
        if _ffi.imhook_card_stream_new(byref(options), byref(stream), byref(error)):
            raise ConfigurationError._from_struct(error)
        self._handle: Handle | None = Handle(stream.value or 0, _ffi.imhook_card_stream_free)
        self._action = _ffi.imhook_card_stream_action()
        self._is_truncated = False

    def __repr__(self) -> str:
        return f"<CardStream{', closed' if self._handle is None else ''}>"

    @property
    def _open(self) -> int:
        if self._handle is None:
            raise ClosedError("card stream")
        return self._handle.address

    def close(self) -> None:
        """Free the stream. Ends nothing: see fail(). Closing twice is harmless."""
        self._handle = None

    @property
    def is_truncated(self) -> bool:
        """Whether text that was given is not on the card.

        There was more than max_text_size, or the platform found the complete text too large, or the stream fails before
        the platform has taken all. Text that waits for its call does not count; after CardStreamFailed, text of a call
        that was not answered does.
        """
        return self._is_truncated

    def text(self, piece: BytesLike | str, now_ms: int) -> CardStreamAction | None:
        """The model produced a piece of text, which may begin and end inside a character.

        After the end was asked for it is left out, and is_truncated says so.

        Raises:
            ImhookError: JSON_INVALID_UTF8, and the piece is left out with the character that began before it;
                OUT_OF_MEMORY, and nothing happened.
        """
        view = _view(piece)
        return self._taken(_ffi.imhook_card_stream_text(self._open, view, now_ms, byref(self._action)))

    def finish(self, now_ms: int) -> CardStreamAction | None:
        """The model is done: what waits is sent, and the card finalised. Does nothing after another end."""
        return self._taken(_ffi.imhook_card_stream_finish(self._open, now_ms, byref(self._action)))

    def fail(self, reason: str, now_ms: int) -> CardStreamAction | None:
        """The model failed or the program gives up: the card shows an error, by the next call.

        Text that waits and does not fit into that call is left out. A call that is on its way is waited for, and so is,
        with APPEND, one that is made again because nobody knows whether the card has its text. Has no effect when the
        call that finalises the card may have had its effect already.

        Args:
            reason: what to read at the end of the text; may be empty.
            now_ms: the clock.
        """
        view = _view(reason)
        return self._taken(_ffi.imhook_card_stream_fail(self._open, view, now_ms, byref(self._action)))

    def answered(
        self, outcome: Status, now_ms: int, *, code: str = "", retry_after_ms: int = 0
    ) -> CardStreamAction | None:
        """The call of the last CardStreamSend ended. Without a call on its way, nothing happens.

        Args:
            outcome: how; API_SERVER_ERROR when no answer came in time.
            now_ms: the clock.
            code: the platform's code, such as `param.stream.content`.
            retry_after_ms: the least pause before the next call.
        """
        call = _ffi.imhook_card_stream_answered
        return self._taken(call(self._open, outcome, _view(code), retry_after_ms, now_ms, byref(self._action)))

    def tick(self, now_ms: int) -> CardStreamAction | None:
        """Time has passed, up to what the last CardStreamWake asked for, or less."""
        return self._taken(_ffi.imhook_card_stream_tick(self._open, now_ms, byref(self._action)))

    def _taken(self, status: int) -> CardStreamAction | None:
        if status:
            raise ImhookError(Status(status))
        action = self._action
        self._is_truncated = action.is_truncated
        if action.kind == _ffi.IMHOOK_CARD_STREAM_SEND:
            return CardStreamSend(string_at(action.body_data, action.body_size))
        if action.kind == _ffi.IMHOOK_CARD_STREAM_WAKE:
            return CardStreamWake(action.at_ms)
        if action.kind == _ffi.IMHOOK_CARD_STREAM_DONE:
            return CardStreamDone()
        if action.kind == _ffi.IMHOOK_CARD_STREAM_FAILED:
            return CardStreamFailed(Status(action.outcome), action.card_ended)
        return None


def _view(text: BytesLike | str) -> _ffi.input_view:
    data = text.encode("utf-8", "surrogatepass") if isinstance(text, str) else bytes(text)
    return _ffi.input_view(data, len(data))
