"""Runs the handlers of what a session delivers."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Coroutine
from typing import Any, Callable, NamedTuple

from imhook._callbacks import Callback
from imhook._dingtalk import DingTalk
from imhook._enums import Status, StreamOutcome
from imhook._errors import ClosedError, ReplyError
from imhook._handlers import LateResult
from imhook._later import Later
from imhook._reply import Reply
from imhook.stream._deduplication import Deduplication
from imhook.stream._store import ClaimState

log = logging.getLogger("imhook")

SendReply = Callable[[int, StreamOutcome, bytes], None]
"""Tells the session how a delivery ended. Raises ReplyError."""


class Ended(NamedTuple):
    """How a handler ended."""

    outcome: StreamOutcome
    verdict: str
    reply: Reply | None = None
    error: BaseException | None = None

    @property
    def body(self) -> bytes:
        """The answer."""
        return self.reply.body if self.reply is not None else b""


class Deliveries:
    """One task for each delivery: coroutine functions run in the event loop, other handlers in threads.

    Args:
        hook: what has the handlers.
        send_reply: tells the session how a delivery ended.
        sent: waits until what was replied has been sent.
        deduplication: how it is shared with other processes, if there are any.
        prefix: what keys begin with: the ClientID, as the names of frames are unique for one application only.
    """

    def __init__(
        self,
        hook: DingTalk,
        send_reply: SendReply,
        sent: Callable[[], Awaitable[None]],
        deduplication: Deduplication | None,
        prefix: str,
    ) -> None:
        self._hook = hook
        self._send_reply = send_reply
        self._sent = sent
        self._deduplication = deduplication
        self._prefix = prefix
        self._overdue: set[int] = set()
        self.tasks: set[asyncio.Task[object]] = set()
        """The handlers that are not back, and what is told to `late` handlers and to the store."""

    def begin(self, delivery: int, callback: Callback) -> None:
        """Handle a delivery."""
        frame = callback.frame if self._deduplication is not None else None
        key = frame.deduplication_key if frame is not None else ""
        if self._deduplication is None or not key:
            self._run(self._handle(delivery, callback))
        else:
            self._run(self._handle_once(self._deduplication, f"{self._prefix}:{key}", delivery, callback))

    def _run(self, work: Coroutine[Any, Any, object]) -> None:
        task = asyncio.ensure_future(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    def overdue(self, delivery: int) -> None:
        """The session answered in the place of a handler, which goes on."""
        self._overdue.add(delivery)

    async def _handle_once(self, deduplication: Deduplication, key: str, delivery: int, callback: Callback) -> None:
        """Handle a delivery, unless another process has or does."""
        clock = time.perf_counter_ns()
        claim = await deduplication.claim(key)
        if claim.state is not ClaimState.NEW:
            is_done = claim.state is ClaimState.DONE
            outcome = StreamOutcome.HANDLED if is_done else StreamOutcome.LATER
            self._reply(delivery, callback, Ended(outcome, "DUPLICATE", Reply(claim.answer)), clock)
            self._overdue.discard(delivery)
            return
        is_handled = False
        try:
            ended = await self._handle(delivery, callback)
            is_handled = ended.outcome is StreamOutcome.HANDLED
        finally:
            if not is_handled:
                await deduplication.release(key, claim)
        if is_handled:
            await deduplication.finish(key, ended.body)

    async def _handle(self, delivery: int, callback: Callback) -> Ended:
        """Run the handler of a delivery and reply."""
        started, clock = time.monotonic(), time.perf_counter_ns()
        try:
            ended = await self._outcome(callback)
        except BaseException:  # cancelled: nobody has handled it, and nobody is to wait for it
            with contextlib.suppress(ReplyError, ClosedError):
                self._send_reply(delivery, StreamOutcome.LATER, b"")
            raise
        is_overdue = delivery in self._overdue
        self._overdue.discard(delivery)
        if is_overdue and ended.verdict == "OK":
            ended = ended._replace(verdict="LATE")
        self._reply(delivery, callback, ended, clock)
        if is_overdue and not callback._ignores_answer():
            seconds = time.monotonic() - started
            await self._hook._dispatcher.report_late(LateResult(callback, ended.reply, ended.error, seconds))
        elif ended.reply is not None and ended.reply.following:
            await self._sent()
            await self._hook._dispatcher.follow_async(ended.reply)
        return ended

    async def _outcome(self, callback: Callback) -> Ended:
        handler = self._hook._find(callback)
        if handler is None:
            return Ended(StreamOutcome.UNHANDLED, "UNHANDLED")
        try:
            reply = await self._hook._dispatcher.run_streamed(handler, callback)
        except Later as error:
            return Ended(StreamOutcome.LATER, "LATER", error=error)
        except Exception as error:
            return Ended(StreamOutcome.FAILED, "HANDLER_FAILED", error=error)
        return Ended(StreamOutcome.HANDLED, "OK", reply)

    def _reply(self, delivery: int, callback: Callback, ended: Ended, clock: int) -> None:
        try:
            self._send_reply(delivery, ended.outcome, ended.body)
        except ReplyError as error:
            if error.status is Status.STREAM_DELIVERY_UNKNOWN:  # given up, or the session has stopped
                ended = ended._replace(verdict="GIVEN_UP")
            else:
                ended = Ended(StreamOutcome.FAILED, "HANDLER_FAILED", error=error)
                self._send_reply(delivery, ended.outcome, b"")
        except ClosedError:
            ended = ended._replace(verdict="GIVEN_UP")
        microseconds = (time.perf_counter_ns() - clock) // 1000
        line = "stream kind=%s verdict=%s us=%d"
        if ended.error is not None and ended.outcome is StreamOutcome.FAILED:
            log.error(line, callback._kind_name(), ended.verdict, microseconds, exc_info=ended.error)
        else:
            log.info(line, callback._kind_name(), ended.verdict, microseconds)
