"""Text that is streamed into a card, from a thread of its own."""

from __future__ import annotations

import threading
from types import TracebackType
from typing import Callable

from imhook._card_stream import (
    CardStream,
    CardStreamAction,
    CardStreamDone,
    CardStreamFailed,
    CardStreamSend,
    CardStreamWake,
)
from imhook._card_text import CLOSING_TIMEOUT_S, CardTextEnd, clock_ms, readable
from imhook._text import BytesLike


class SyncCardText:
    """Text on its way into a variable of a card, made by SyncDingTalkClient.stream_text(). Any thread may write.

        with client.stream_text(out_track_id, key="content") as text:
            for chunk in model:
                text.write(chunk)

    Text is sent by a thread of its own, few enough calls for the platform's rate, each made again when that may help.
    Leaving the block waits until the card is finalised, and raises DingTalkAPIError or NoAnswer when it could not be.
    After an exception in the block the card shows an error instead, for which there are 5 seconds.
    """

    def __init__(
        self,
        stream: CardStream,
        send: Callable[[bytes], object],
        error_text: str,
        forget: Callable[[SyncCardText], object],
    ) -> None:
        """See SyncDingTalkClient.stream_text(): `send` makes one call, `forget` is told when the stream has ended."""
        self._stream = stream
        self._send = send
        self._error_text = error_text
        self._forget = forget
        self._end = CardTextEnd()
        self._has_text = False
        self._changed = threading.Condition()
        self._body: bytes | None = None
        self._wake_at_ms: int | None = None
        # A daemon, so that a program that ends does not wait for an answer.
        self._thread = threading.Thread(target=self._run, name="imhook card text", daemon=True)

    def __repr__(self) -> str:
        return f"<SyncCardText{', ended' if self._end.is_over else ''}>"

    @property
    def is_truncated(self) -> bool:
        """Whether text that was written is not on the card.

        There was more than the platform takes, or the stream failed before the platform had taken all, or was given up
        before the platform had answered.
        """
        return self._stream.is_truncated or (self._has_text and self._end.is_abandoned)

    def write(self, piece: BytesLike | str) -> None:
        """Add a piece of text, which may begin and end inside a character. Does not wait for it to be sent.

        Raises:
            DingTalkAPIError, NoAnswer: the stream has failed, or its block is being left; nothing more is sent.
            ImhookError: JSON_INVALID_UTF8, and the piece is left out.
        """
        with self._changed:
            self._end.refuse_text()
            self._take(self._stream.text(piece, clock_ms()))
            self._has_text = True

    def fail(self, error_text: str | None = None) -> None:
        """End the stream: the card shows an error. Waits for 5 seconds at most; harmless after the end.

        Args:
            error_text: what to read at the end of the text; None for that of stream_text().
        """
        try:
            with self._changed:
                self._end.is_given_up = True
                text = readable(self._error_text if error_text is None else error_text)
                self._take(self._stream.fail(text, clock_ms()))
                self._changed.wait_for(lambda: self._end.is_over, CLOSING_TIMEOUT_S)
        finally:
            self._stop()

    def __enter__(self) -> SyncCardText:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            self.fail()
            return
        try:
            with self._changed:
                self._end.is_asked_for = True
                self._take(self._stream.finish(clock_ms()))
                self._changed.wait_for(lambda: self._end.is_over)
        except BaseException:
            self.fail()
            raise
        self._stop()
        self._end.check()

    def _take(self, action: CardStreamAction | None) -> None:
        """Note what the stream wants, under the lock."""
        if isinstance(action, CardStreamSend):
            self._body = action.body
            if self._thread.ident is None:
                self._thread.start()
        elif isinstance(action, CardStreamWake):
            self._wake_at_ms = action.at_ms
        elif isinstance(action, (CardStreamDone, CardStreamFailed)):
            self._end.take(action)
        self._changed.notify_all()

    def _run(self) -> None:
        """Do what the stream wants."""
        while (body := self._next_body()) is not None:
            error: Exception | None = None
            try:
                self._send(body)
            except Exception as raised:
                error = raised
            with self._changed:
                outcome, code, wait_ms = self._end.outcome_of(error)
                self._take(self._stream.answered(outcome, clock_ms(), code=code, retry_after_ms=wait_ms))

    def _next_body(self) -> bytes | None:
        """The body of the next call, when it is time; None after the end."""
        with self._changed:
            while not self._end.is_over:
                if self._body is not None:
                    body, self._body = self._body, None
                    return body
                wait_ms = None if self._wake_at_ms is None else self._wake_at_ms - clock_ms()
                if wait_ms is not None and wait_ms <= 0:
                    self._wake_at_ms = None
                    self._take(self._stream.tick(clock_ms()))
                else:
                    self._changed.wait(None if wait_ms is None else wait_ms / 1000)
            return None

    def _stop(self) -> None:
        """End the thread."""
        with self._changed:
            self._end.stop()
            self._changed.notify_all()
        self._forget(self)
