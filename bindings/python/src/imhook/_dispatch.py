"""Runs handlers so that an answer goes out in time.

The platforms wait 2 seconds. A handler that is not back within the deadline goes on, but another answer is given
instead of its own (the empty one, what `on_failure` says, or HTTP status 500 for an event), and what it brings later
goes to the `late` handler.
Handlers run in a pool of threads where a deadline is to be kept, because a thread that runs one cannot be interrupted;
coroutine functions run in the event loop that asks for the answer, or in one of their own where there is none.
"""

from __future__ import annotations

import asyncio
import contextvars
import inspect
import logging
import os
import threading
import time
from collections.abc import Awaitable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable, Generic

from imhook._handlers import Fallback, HandlerLate, Handlers, LateResult, R
from imhook._later import Later
from imhook._received import Received
from imhook._reply import Reply

log = logging.getLogger("imhook")


def reply_of(callback: Received, result: Any) -> Reply:
    """The reply that a handler's result stands for."""
    if callback._ignores_answer():
        return Reply(b"")
    if isinstance(result, Reply):
        return result
    return callback._unhandled() if result is None or callback._is_done_by_returning() else callback.answer(result)


def is_answer(callback: Received, result: Any) -> bool:
    """Whether what the `error` handler returned is an answer, or leaves the callback failed.

    A stray value must not make an event count as handled that was not: it would not be sent again.
    """
    return isinstance(result, Reply) if callback._is_done_by_returning() else result is not None


class HandlerCancelled(Exception):
    """A handler ended in asyncio.CancelledError, such as that of a task it waited for: it has failed.

    Nobody cancelled the request, which is what that exception says to an event loop.
    """


def settle(result: Any) -> Any:
    """Wait for an awaitable in an event loop of its own; anything else is returned as it is."""

    async def wait(awaitable: Awaitable[Any]) -> Any:
        return await awaitable

    if not inspect.isawaitable(result):
        return result
    try:
        return asyncio.run(wait(result))
    except asyncio.CancelledError as error:
        raise HandlerCancelled from error


class Attempt:
    """A handler on its way in another thread: its result goes to whoever waits, or to `late` when nobody does."""

    def __init__(self, run: Callable[[], Reply], late: Callable[[Reply | None, BaseException | None], None]) -> None:
        self._run = run
        self._late = late
        self._lock = threading.Lock()
        self._done = threading.Event()
        self._overdue = False
        self._reply: Reply | None = None
        self._error: BaseException | None = None

    def run(self) -> None:
        reply, error = None, None
        try:
            reply = self._run()
        except BaseException as raised:
            error = raised
        with self._lock:
            if not self._overdue:
                self._reply, self._error = reply, error
                self._done.set()
                return
        self._late(reply, error)

    def wait(self, seconds: float) -> Reply | None:
        """The reply, or None when it did not come in time. Raises what the handler raised."""
        self._done.wait(seconds)
        with self._lock:
            self._overdue = not self._done.is_set()
        if self._error is not None:
            raise self._error
        return self._reply


class Dispatcher(Generic[R]):
    """Finds the handler for a callback and runs it, for threads and for event loops."""

    def __init__(self, handlers: Handlers[R], deadline: float | None, workers: int | None) -> None:
        self._handlers = handlers
        self._deadline = deadline
        self._workers = workers
        # By process: threads do not survive a fork, so a child needs a pool of its own.
        self._pools: dict[int, ThreadPoolExecutor] = {}
        self._tasks: set[asyncio.Future[Any]] = set()

    def _pool(self) -> ThreadPoolExecutor:
        pid = os.getpid()
        pool = self._pools.get(pid)
        return pool or self._pools.setdefault(pid, ThreadPoolExecutor(self._workers, thread_name_prefix="imhook"))

    def close(self) -> None:
        """Wait until all handlers are back, the late ones too."""
        pool = self._pools.pop(os.getpid(), None)
        if pool is not None:
            pool.shutdown(wait=True)

    async def close_async(self) -> None:
        """The same for handlers that run in the event loop."""
        while self._tasks:
            await asyncio.wait(set(self._tasks))
        await asyncio.get_running_loop().run_in_executor(None, self.close)

    def dispatch(self, callback: R, started: float) -> Reply:
        """Answer a callback from a thread; `started` is the time.monotonic() at which the request came in."""
        handler = self._handlers._find(callback)
        if handler is None:
            return callback._unhandled()
        fallback = self._handlers._fallback(callback)  # before the handler owns the callback
        try:
            if self._deadline is None:
                return self._run(handler, callback)
            attempt = self._start(handler, callback, started)
            reply = attempt.wait(started + callback._in_time(self._deadline) - time.monotonic())
        except Exception as error:
            return answer_failure(callback, error, fallback)
        return reply or answer_late(callback, fallback)

    def _start(self, handler: Callable[..., Any], callback: R, started: float) -> Attempt:
        """Let a handler run in another thread."""

        def late(reply: Reply | None, error: BaseException | None) -> None:
            self._report(LateResult(callback, reply, error, time.monotonic() - started))
            if reply is not None:
                self._follow(reply)

        attempt = Attempt(lambda: self._run(handler, callback), late)
        self._pool().submit(contextvars.copy_context().run, attempt.run)
        return attempt

    def _run(self, handler: Callable[..., Any], callback: R) -> Reply:
        try:
            return reply_of(callback, settle(handler(callback)))
        except Later:
            raise
        except Exception as error:
            result = settle(self._handlers._error_handler(callback, error)) if self._handlers._error_handler else None
            if not is_answer(callback, result):
                raise
            return reply_of(callback, result)

    def _report(self, result: LateResult[R]) -> None:
        try:
            if self._handlers._late_handler is None:
                log_late(result)
            else:
                settle(self._handlers._late_handler(result))
        except Exception:
            log.exception("the handler of late results failed")

    def follow(self, reply: Reply) -> None:
        """Begin with what is to be done now that an answer has been sent, in a thread."""
        if reply.following:
            self._pool().submit(contextvars.copy_context().run, self._follow, reply)

    def _follow(self, reply: Reply) -> None:
        for function in reply.following:
            try:
                settle(function())
            except Exception:
                log.exception("what was to follow an answer failed")

    def begin_to_follow(self, reply: Reply) -> None:
        """The same in the event loop; close_async() waits for it."""
        if reply.following:
            self._keep(self.follow_async(reply))

    async def follow_async(self, reply: Reply) -> None:
        """Do what is to be done now that an answer has been sent."""
        for function in reply.following:
            try:
                await self._call_async(True, function)
            except Exception:
                log.exception("what was to follow an answer failed")

    def _keep(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def dispatch_async(self, callback: R, started: float) -> Reply:
        """Answer a callback from an event loop."""
        handler = self._handlers._find(callback)
        if handler is None:
            return callback._unhandled()
        fallback = self._handlers._fallback(callback)
        try:
            if self._deadline is None:
                return await self._run_here(handler, callback)
            deadline = callback._in_time(self._deadline)
            reply = await self._run_in_time(handler, callback, started, deadline)
        except Exception as error:
            return answer_failure(callback, error, fallback)
        return reply or answer_late(callback, fallback)

    async def _run_here(self, handler: Callable[..., Any], callback: R) -> Reply:
        """The reply of a handler that takes the time it needs, in the task that asks for it."""
        try:
            return await self._run_async(handler, callback, in_threads=False)
        except asyncio.CancelledError as error:
            # Before Python 3.11 a task does not tell whether it is itself that is cancelled.
            cancelling = getattr(asyncio.current_task(), "cancelling", None)
            if cancelling is None or cancelling() > 0:
                raise
            raise HandlerCancelled from error

    async def _run_in_time(
        self, handler: Callable[..., Any], callback: R, started: float, deadline: float
    ) -> Reply | None:
        """The reply, or None when it did not come in time."""
        task = asyncio.ensure_future(self._run_async(handler, callback, in_threads=True))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            await asyncio.wait({task}, timeout=max(0.0, started + deadline - time.monotonic()))
        except asyncio.CancelledError:  # the server gave up on the request: the handler goes on, and is late
            task.add_done_callback(lambda task: self._when_late(task, callback, started))
            raise
        if task.cancelled():
            raise HandlerCancelled
        if task.done():
            return task.result()
        task.add_done_callback(lambda task: self._when_late(task, callback, started))
        return None

    async def run_streamed(self, handler: Callable[..., Any], callback: R) -> Reply:
        """Run the handler of a delivery of Stream mode, without a deadline: the session keeps that.

        Raises:
            Exception: what the handler raised, unless the `error` handler answered instead; Later in any case.
        """
        return await self._run_async(handler, callback, in_threads=True)

    async def _run_async(self, handler: Callable[..., Any], callback: R, in_threads: bool) -> Reply:
        try:
            return reply_of(callback, await self._call_async(in_threads, handler, callback))
        except Later:
            raise
        except Exception as error:
            result = None
            if self._handlers._error_handler is not None:
                result = await self._call_async(in_threads, self._handlers._error_handler, callback, error)
            if not is_answer(callback, result):
                raise
            return reply_of(callback, result)

    async def _call_async(self, in_threads: bool, function: Callable[..., Any], *arguments: Any) -> Any:
        if inspect.iscoroutinefunction(function) or not in_threads:
            result = function(*arguments)
        else:
            run = contextvars.copy_context().run
            result = await asyncio.get_running_loop().run_in_executor(self._pool(), run, function, *arguments)
        return await result if inspect.isawaitable(result) else result

    def _when_late(self, task: asyncio.Future[Reply], callback: R, started: float) -> None:
        if task.cancelled():
            error: BaseException | None = asyncio.CancelledError()
        else:
            error = task.exception()
        reply = task.result() if error is None else None
        self._keep(self.report_late(LateResult(callback, reply, error, time.monotonic() - started)))

    async def report_late(self, result: LateResult[R]) -> None:
        """Tell the `late` handler, or the log where there is none; then do what was to follow the answer."""
        try:
            if self._handlers._late_handler is None:
                log_late(result)
            else:
                await self._call_async(True, self._handlers._late_handler, result)
        except Exception:
            log.exception("the handler of late results failed")
        if result.reply is not None:
            await self.follow_async(result.reply)


def answer_late(callback: Received, fallback: Fallback | None) -> Reply:
    """The reply for a handler that is not back in time; raises HandlerLate where there is none."""
    if fallback is None:
        raise HandlerLate(f"the handler of the {callback._kind_name()} is late")
    return fallback.reply._replace(is_late=True)


def answer_failure(callback: Received, error: Exception, fallback: Fallback | None) -> Reply:
    """The reply for a handler that raised; raises the exception again where none was chosen."""
    if fallback is None or not fallback.is_for_errors:
        raise error
    log.error("kind=%s: the handler failed, on_failure answers", callback._kind_name(), exc_info=error)
    return fallback.reply._replace(is_failure=True)


def log_late(result: LateResult[Any]) -> None:
    """Say that a result was lost, where no handler takes late results."""
    kind = result.callback._kind_name()
    if result.error is not None:
        log.error(
            "kind=%s: the handler failed after %.3f s, past the deadline", kind, result.seconds, exc_info=result.error
        )
    else:
        log.warning("kind=%s: the result came after %.3f s and is dropped: no `late` handler", kind, result.seconds)
