"""Performs what a session of Stream mode wants, and tells it what happens."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import deque
from collections.abc import Sequence
from typing import Any, Callable

from imhook._callbacks import Callback
from imhook._enums import StreamOutcome, StreamReason
from imhook._errors import ImhookError
from imhook._network import Network
from imhook._stream_actions import (
    CloseAction,
    ConnectAction,
    DeliverAction,
    OpenAction,
    PingAction,
    ReportAction,
    SendAction,
    StreamAction,
    WakeAction,
)
from imhook._stream_report import StreamReport
from imhook._stream_session import StreamSession
from imhook.stream._link import Link

log = logging.getLogger("imhook")


def now_ms() -> int:
    """The clock of sessions, which does not jump."""
    return time.monotonic_ns() // 1_000_000


class StreamDriver:
    """Owns a session in an event loop: its connections and its timer.

    Args:
        session: the session.
        network: what opens connections.
        deliver: takes a delivery and its callback.
        report: takes a report.
    """

    def __init__(
        self,
        session: StreamSession,
        network: Network,
        deliver: Callable[[int, Callback], None],
        report: Callable[[StreamReport], None],
    ) -> None:
        self._session = session
        self._network = network
        self._actions: deque[StreamAction] = deque()
        self._is_performing = False
        self._links: dict[int, Link] = {}
        self._closing: set[asyncio.Task[None]] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._detail = ""
        self._performers: dict[Any, Callable[[Any], None]] = {
            OpenAction: self._open,
            ConnectAction: lambda action: self._link(action.connection).connect(action.url),
            SendAction: lambda action: self._link(action.connection).send(action.text),
            PingAction: lambda action: self._link(action.connection).ping(),
            CloseAction: lambda action: self._end(action.connection),
            WakeAction: self._wake,
            DeliverAction: lambda action: deliver(action.delivery, action.callback),
            ReportAction: lambda action: report(self._detailed(action.report)),
        }

    def start(self) -> None:
        """Start the session."""
        self._perform(self._session.start(now_ms()))

    def stop(self, grace: float) -> None:
        """Stop the session; `grace` is in seconds."""
        self._perform(self._session.stop(min(round(grace * 1000), 2**53), now_ms()))

    def reply(self, delivery: int, outcome: StreamOutcome, answer: bytes) -> None:
        """Say how a delivery ended. Raises ReplyError."""
        self._perform(self._session.reply(delivery, outcome, answer, now_ms()))

    async def sent(self) -> None:
        """Wait until everything that was to be sent has been handed to the network, or its connection has ended."""
        for link in tuple(self._links.values()):
            await link.sent()

    async def finish(self) -> None:
        """Wait until the connections of a session that has stopped are closed."""
        if self._timer is not None:
            self._timer.cancel()
        for connection in tuple(self._links):
            self._end(connection)
        while self._closing:
            await asyncio.wait(set(self._closing))

    # What happens on connections: see LinkListener.

    def answered(self, connection: int, http_status: int, body: bytes) -> None:
        """The gateway answered."""
        self._perform(self._session.answered(connection, http_status, body, now_ms()))

    def unreachable(self, connection: int, detail: str) -> None:
        """The request to the gateway failed."""
        self._end(connection)
        self._detail = detail
        self._perform(self._session.unreachable(connection, now_ms()))

    def opened(self, connection: int) -> None:
        """The WebSocket is open."""
        self._perform(self._session.opened(connection, now_ms()))

    def closed(self, connection: int, detail: str) -> None:
        """The WebSocket could not be opened, or has ended."""
        self._end(connection)
        self._detail = detail
        self._perform(self._session.closed(connection, now_ms()))

    def received(self, connection: int, frame: bytes) -> None:
        """A text frame arrived."""
        try:
            actions = self._session.received(connection, frame, now_ms())
        except ImhookError as error:  # no memory for it: the platform sends it again
            log.error("stream connection=%d: a frame was left out: %s", connection, error.status.name)
            return
        self._perform(actions)

    def heard(self, connection: int) -> None:
        """Another sign of life arrived."""
        self._perform(self._session.heard(connection, now_ms()))

    # What is to be done.

    def _perform(self, actions: Sequence[StreamAction]) -> None:
        """Do everything in order, also what follows from telling those who watch."""
        self._actions.extend(actions)
        if self._is_performing:
            return
        self._is_performing = True
        try:
            while self._actions:
                action = self._actions.popleft()
                self._performers[type(action)](action)
        finally:
            self._is_performing = False
            self._detail = ""

    def _link(self, connection: int) -> Link:
        """The link of a connection; one that has ended meanwhile does nothing."""
        return self._links.get(connection) or Link(connection, self._network, self)

    def _open(self, action: OpenAction) -> None:
        link = self._links[action.connection] = self._link(action.connection)
        link.open(action.request)

    def _end(self, connection: int) -> None:
        """Close whatever a connection has open, beside everything else."""
        link = self._links.pop(connection, None)
        if link is not None:
            task = asyncio.ensure_future(link.close())
            self._closing.add(task)
            task.add_done_callback(self._closing.discard)

    def _wake(self, action: WakeAction) -> None:
        if self._timer is not None:
            self._timer.cancel()
        pause = max(0, action.at_ms - now_ms()) / 1000
        self._timer = asyncio.get_running_loop().call_later(pause, self._tick)

    def _tick(self) -> None:
        self._timer = None
        self._perform(self._session.tick(now_ms()))

    def _detailed(self, report: StreamReport) -> StreamReport:
        """A report with what the network said, where it is about that."""
        has_detail = report.reason in (StreamReason.UNREACHABLE, StreamReason.SOCKET_FAILED)
        return report.with_detail(self._detail) if has_detail and self._detail else report
