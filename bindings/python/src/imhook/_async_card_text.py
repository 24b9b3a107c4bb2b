"""Text that is streamed into a card, asynchronously."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
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
from imhook._no_answer import NoAnswer
from imhook._text import BytesLike


class CardText:
    """Text on its way into a variable of a card, made by DingTalkClient.stream_text(). Belongs to one event loop.

        async with client.stream_text(out_track_id, key="content") as text:
            async for chunk in model:
                await text.write(chunk)

    Text is sent beside the block, few enough calls for the platform's rate, each made again when that may help. Leaving
    the block waits until the card is finalised, and raises DingTalkAPIError or NoAnswer when it could not be. After an
    exception in the block, a cancellation too, the card shows an error instead, for which there are 5 seconds.
    """

    def __init__(
        self,
        stream: CardStream,
        send: Callable[[bytes], Awaitable[object]],
        error_text: str,
        forget: Callable[[CardText], object],
    ) -> None:
        """See DingTalkClient.stream_text(): `send` makes one call, `forget` is told when the stream has ended."""
        self._stream = stream
        self._send = send
        self._error_text = error_text
        self._forget = forget
        self._end = CardTextEnd()
        self._has_text = False
        self._ended = asyncio.Event()
        self._calling: asyncio.Task[None] | None = None
        self._timer: asyncio.TimerHandle | None = None

    def __repr__(self) -> str:
        return f"<CardText{', ended' if self._end.is_over else ''}>"

    @property
    def is_truncated(self) -> bool:
        """Whether text that was written is not on the card.

        There was more than the platform takes, or the stream failed before the platform had taken all, or was given up
        before the platform had answered.
        """
        return self._stream.is_truncated or (self._has_text and self._end.is_abandoned)

    async def write(self, piece: BytesLike | str) -> None:
        """Add a piece of text, which may begin and end inside a character. Does not wait for it to be sent.

        Raises:
            DingTalkAPIError, NoAnswer: the stream has failed, or its block is being left; nothing more is sent.
            ImhookError: JSON_INVALID_UTF8, and the piece is left out.
        """
        self._end.refuse_text()
        self._take(self._stream.text(piece, clock_ms()))
        self._has_text = True
        await asyncio.sleep(0)  # so that a model that is never waited for leaves room for calls

    async def fail(self, error_text: str | None = None) -> None:
        """End the stream: the card shows an error. Waits for 5 seconds at most; harmless after the end.

        Args:
            error_text: what to read at the end of the text; None for that of stream_text().
        """
        self._end.is_given_up = True
        text = readable(self._error_text if error_text is None else error_text)
        self._take(self._stream.fail(text, clock_ms()))
        try:
            await asyncio.wait_for(self._ended.wait(), CLOSING_TIMEOUT_S)
        except asyncio.TimeoutError:
            pass
        finally:
            await self._stop()

    async def __aenter__(self) -> CardText:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is not None:
            await self.fail()
            return
        try:
            self._end.is_asked_for = True
            self._take(self._stream.finish(clock_ms()))
            await self._ended.wait()
        except BaseException:
            await self.fail()
            raise
        await self._stop()
        self._end.check()

    def _take(self, action: CardStreamAction | None) -> None:
        """Do what the stream wants."""
        if isinstance(action, CardStreamSend):
            self._calling = asyncio.ensure_future(self._call(action.body))
        elif isinstance(action, CardStreamWake):
            self._wake_at(action.at_ms)
        elif isinstance(action, (CardStreamDone, CardStreamFailed)):
            self._end.take(action)
            self._ended.set()

    def _wake_at(self, time_ms: int) -> None:
        if self._timer is not None:
            self._timer.cancel()
        wait_s = max(time_ms - clock_ms(), 0) / 1000
        self._timer = asyncio.get_running_loop().call_later(wait_s, self._tick)

    def _tick(self) -> None:
        self._take(self._stream.tick(clock_ms()))

    async def _call(self, body: bytes) -> None:
        error: Exception | None = None
        try:
            await self._send(body)
        except Exception as raised:
            error = raised
        except asyncio.CancelledError:
            if self._end.is_over:
                raise
            # By the network: who waits for the end must get one.
            error = NoAnswer("the call was cancelled")
        outcome, code, wait_ms = self._end.outcome_of(error)
        self._take(self._stream.answered(outcome, clock_ms(), code=code, retry_after_ms=wait_ms))

    async def _stop(self) -> None:
        """End what goes on."""
        self._end.stop()
        self._ended.set()
        if self._timer is not None:
            self._timer.cancel()
        self._forget(self)
        if self._calling is not None and not self._calling.done():
            self._calling.cancel()
            await asyncio.wait({self._calling})
