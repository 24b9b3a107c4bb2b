"""The client of Stream mode."""

from __future__ import annotations

import asyncio
import logging
import ssl
import time
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Callable, TypeVar

from imhook._callbacks import Callback
from imhook._dingtalk import DingTalk
from imhook._enums import Status, StreamReason, StreamState
from imhook._errors import ConfigurationError
from imhook._hook import Secret
from imhook._network import Network
from imhook._network_choice import network_of
from imhook._stream_options import StreamOptions
from imhook._stream_report import StreamReport
from imhook._stream_session import StreamSession
from imhook.stream._deduplication import Deduplication
from imhook.stream._deliveries import Deliveries
from imhook.stream._driver import StreamDriver
from imhook.stream._reports import Reports

if TYPE_CHECKING:
    import aiohttp

C = TypeVar("C", bound="StreamClient")

log = logging.getLogger("imhook")

DEFAULT_FRAME_SIZE = 1 << 20
"""The largest frame of a session whose options do not say, in bytes."""

CANCEL_SECONDS = 1.0
"""How long handlers that were cancelled may take to end."""

PROBLEMS = frozenset(
    {
        StreamReason.WRONG_CREDENTIALS,
        StreamReason.NOT_PERMITTED,
        StreamReason.BLOCKED,
        StreamReason.BAD_REQUEST,
        StreamReason.MALFORMED_ANSWER,
        StreamReason.OUT_OF_MEMORY,
    }
)
"""What somebody has to look after: logged as errors."""

WARNINGS = frozenset(
    {
        StreamReason.THROTTLED,
        StreamReason.SERVER_ERROR,
        StreamReason.UNREACHABLE,
        StreamReason.SILENT,
        StreamReason.SOCKET_FAILED,
        StreamReason.SOCKET_SILENT,
        StreamReason.PONG_MISSING,
        StreamReason.DRAIN_ENDED,
        StreamReason.FRAME_UNKNOWN,
        StreamReason.FRAME_DROPPED,
        StreamReason.FRAME_MALFORMED,
        StreamReason.OVERDUE,
        StreamReason.GIVEN_UP,
    }
)
"""What heals by itself, or concerns one delivery: logged as warnings."""


class StreamClient:
    """Keeps a connection of DingTalk's Stream mode, and gives what arrives to the handlers of a hook.

    Use it as an asynchronous context manager, call run(), or start() and stop(). It belongs to one event loop, and is
    for one use. Coroutine handlers run in the loop, others in the hook's threads; none of them delays the connection,
    so long as coroutines do not block.

    A card's callback whose handler takes longer than the hook's `deadline` is answered with the answer that changes
    nothing; what the handler brings goes to the hook's `late` handler, as over HTTP.

    Several clients of one ClientID share what is pushed: each push goes to one of them at random. See Deduplication.
    """

    def __init__(
        self,
        hook: DingTalk,
        client_id: str,
        client_secret: Secret,
        *,
        topics: Sequence[str] = (),
        api_host: str = "",
        options: StreamOptions | None = None,
        on_report: Callable[[StreamReport], object] | None = None,
        grace: timedelta | float = 10.0,
        deduplication: Deduplication | None = None,
        session: aiohttp.ClientSession | None = None,
        proxy: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        network: Network | None = None,
    ) -> None:
        """Configure the client; nothing is opened yet.

        Args:
            hook: what has the handlers, which say what is subscribed to.
            client_id: the ClientID (AppKey) of the application.
            client_secret: its ClientSecret (AppSecret).
            topics: topics of callbacks besides, at most 64, which arrive at the `unknown` handler.
            api_host: where the platform's API is, such as `https://api.dingtalk.io`; empty means
                `https://api.dingtalk.com`.
            options: times and limits.
            on_report: is called with each report, in the event loop; must not take long. See also reports().
            grace: how long stop() waits for handlers where it is not told, in seconds or as a timedelta; also when
                run() is cancelled.
            deduplication: how duplicates are told when several processes share the ClientID. Within a process they
                are told in any case.
            session: an aiohttp.ClientSession to use, which is not closed.
            proxy: the URL of an HTTP proxy; None takes those of the environment, or of the session given.
            ssl_context: how the server's certificate is checked, such as with a private authority.
            network: what opens connections instead of aiohttp; the three before it are then None.

        Raises:
            ConfigurationError: OPTION_OUT_OF_RANGE, also where the hook has no handler of anything that comes over
                Stream mode; OPTION_CONFLICT for a network beside what it replaces; SECRET_EMPTY.
            ImportError: aiohttp is not installed, and no network was given.
        """
        if not hook._subscriptions and not topics:
            sentence = "The hook has no handler of anything that comes over Stream mode, and no topic was given."
            raise ConfigurationError(Status.OPTION_OUT_OF_RANGE, sentence)
        options = options or StreamOptions()
        self._session = StreamSession(
            client_id,
            client_secret,
            subscriptions=hook._subscriptions,
            topics=topics,
            api_host=api_host,
            card_deadline=hook.deadline,
            options=options,
        )
        # A frame that the session refuses is reported; only much larger ones end their connection.
        largest = 4 * (options.max_frame_size or DEFAULT_FRAME_SIZE)
        self._network = network_of(network, session, proxy, ssl_context, largest)
        self._driver = StreamDriver(self._session, self._network, self._deliver, self._report)
        self._deliveries = Deliveries(hook, self._driver.reply, self._driver.sent, deduplication, client_id)
        self._grace = grace
        self._on_report = on_report
        self._reports = Reports()
        self._state = StreamState.IDLE
        self._until = 0.0
        self._ending: asyncio.Task[None] | None = None

    # Made when they are first used, which is in the event loop: the client may have been made before it runs.

    @cached_property
    def _is_stopped(self) -> asyncio.Event:
        """The session has stopped."""
        return asyncio.Event()

    @cached_property
    def _hurry(self) -> asyncio.Event:
        """Handlers are not waited for any longer."""
        return asyncio.Event()

    @cached_property
    def _is_over(self) -> asyncio.Event:
        """Everything has ended."""
        return asyncio.Event()

    def __repr__(self) -> str:
        return f"<StreamClient, {self._state.name.lower()}>"

    @property
    def state(self) -> StreamState:
        """Where the session stands, such as CONNECTED."""
        return self._state

    def reports(self) -> AsyncIterator[StreamReport]:
        """What happens from now on, until the client has stopped: `async for report in client.reports()`."""
        return self._reports.read()

    async def until(self, *states: StreamState) -> StreamState:
        """Wait until the session stands where asked, or has stopped; where it stands then."""
        reports = self._reports.read()
        while self._state not in (*states, StreamState.STOPPED):
            await reports.__anext__()
        await reports.aclose()
        return self._state

    async def start(self) -> None:
        """Begin to connect, and go on until stop(). Returns at once; does nothing the second time.

        Raises:
            ClosedError: the client has stopped.
        """
        self._driver.start()

    async def wait(self) -> None:
        """Wait until the client has stopped."""
        await self._is_over.wait()

    async def run(self) -> None:
        """Start, and return when the client has stopped. Cancelled, it stops the client first, within the grace."""
        await self.start()
        try:
            await self.wait()
        finally:
            await self.stop()

    def request_stop(self, grace: timedelta | float | None = None) -> None:
        """Begin to stop, and return at once: for a signal handler, `loop.add_signal_handler(SIGTERM,
        client.request_stop)`. See stop(). Does nothing when the client has stopped.
        """
        if self._is_over.is_set():
            return
        seconds = _seconds(self._grace if grace is None else grace)
        until = time.monotonic() + seconds
        self._until = min(self._until, until) if self._ending else until
        if not seconds:
            self._hurry.set()
        self._driver.stop(seconds)
        if self._ending is None:
            self._ending = asyncio.ensure_future(self._end())

    async def stop(self, grace: timedelta | float | None = None) -> None:
        """Take nothing new, let the handlers finish, answer, and close everything.

        Args:
            grace: how long to wait for handlers, in seconds or as a timedelta; None is that of the constructor.
                Handlers that are not back then are cancelled; threads cannot be, and what they bring has no effect. 0
                ends at once, also when the client is stopping already.
        """
        self.request_stop(grace)
        await self.wait()

    async def __aenter__(self: C) -> C:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.stop()

    async def _end(self) -> None:
        """Wait for everything that goes on, and free it."""
        try:
            await self._is_stopped.wait()
            await self._finish_handlers()
            await self._driver.finish()
            await self._network.close()
        finally:
            self._session.close()
            self._reports.end()
            self._is_over.set()

    async def _finish_handlers(self) -> None:
        """Wait for handlers as long as the grace lasts, then cancel them."""
        tasks = self._deliveries.tasks
        hurry = asyncio.ensure_future(self._hurry.wait())
        while tasks and not hurry.done() and (left := self._until - time.monotonic()) > 0:
            await asyncio.wait({hurry, *tasks}, timeout=left, return_when=asyncio.FIRST_COMPLETED)
        hurry.cancel()
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(set(tasks), timeout=CANCEL_SECONDS)
        if tasks:
            log.warning("stream: %d handlers go on, although they were cancelled", len(tasks))

    def _deliver(self, delivery: int, callback: Callback) -> None:
        self._deliveries.begin(delivery, callback)

    def _report(self, report: StreamReport) -> None:
        self._state = report.state
        if report.reason is StreamReason.OVERDUE:
            self._deliveries.overdue(report.delivery)
        if report.reason in PROBLEMS:
            log.error("stream %s: %s", report, report.message)
        elif report.reason in WARNINGS:
            log.warning("stream %s: %s", report, report.message)
        else:
            log.info("stream %s", report)
        self._reports.add(report)
        if self._on_report is not None:
            try:
                self._on_report(report)
            except Exception:
                log.exception("stream: on_report failed")
        if report.state is StreamState.STOPPED:
            self._is_stopped.set()


def _seconds(duration: timedelta | float) -> float:
    """A duration in seconds."""
    seconds = duration.total_seconds() if isinstance(duration, timedelta) else duration
    if not seconds >= 0:  # also refuses not-a-number
        raise ConfigurationError(Status.OPTION_OUT_OF_RANGE, path="grace")
    return seconds
