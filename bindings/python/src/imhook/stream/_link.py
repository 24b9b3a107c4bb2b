"""One connection of a session: the request for it, then its WebSocket."""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Coroutine
from typing import Any, Callable

from imhook._network import Network, Socket, SocketClosed
from imhook._stream_actions import GatewayRequest
from imhook.stream._link_listener import LinkListener

log = logging.getLogger("imhook")

ANSWER_LIMIT = 64 * 1024
"""As much of the gateway's answer is read, in bytes: of a larger one nothing more is needed."""

CLOSE_SECONDS = 2.0
"""How long what was queued, and the closing handshake, may take until the connection is ended all the same."""

CANCELLATIONS = 10
"""So often a task is cancelled: the first time it may be writing, the second time closing."""

QUEUE_LIMIT = 1000
"""Nothing is read while so many texts wait to be written: a peer that does not read is not listened to."""

READ_AT_A_TIME = 16
"""So many frames are read before others get their turn."""

Write = Callable[[Socket], Coroutine[Any, Any, None]]


class Link:
    """Reads and writes one connection, each in a task. What happens is told to the listener, with the number of the
    connection.

    Args:
        number: the number of the connection.
        network: what opens it.
        listener: where it is told.
    """

    def __init__(self, number: int, network: Network, listener: LinkListener) -> None:
        self.number = number
        self._network = network
        self._listener = listener
        self._tasks: set[asyncio.Task[None]] = set()
        self._queue: deque[Write] = deque()
        self._changed = asyncio.Event()
        self._socket: Socket | None = None
        self._is_closing = False
        self._marks: set[asyncio.Event] = set()

    def open(self, request: GatewayRequest) -> None:
        """Ask the gateway for the connection."""
        self._run(self._ask(request))

    def connect(self, url: str) -> None:
        """Open the WebSocket and read it."""
        self._run(self._read(url))

    def send(self, text: bytes) -> None:
        """Send a text frame after those before it."""
        self._write(lambda socket: socket.send(text))

    def ping(self) -> None:
        """Send a ping."""
        self._write(lambda socket: socket.ping())

    async def sent(self) -> None:
        """Wait until what was sent so far has been written, or the connection has ended."""
        if self._is_closing or self._socket is None:
            return
        written = asyncio.Event()

        async def mark(socket: Socket) -> None:
            written.set()

        self._marks.add(written)
        self._write(mark)
        await written.wait()
        self._marks.discard(written)

    def _write(self, write: Write) -> None:
        if not self._is_closing:
            self._queue.append(write)
            self._changed.set()

    def _run(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Cancel what is being opened; close what is open, after what was sent on it, but soon."""
        self._is_closing = True
        self._changed.set()
        if self._socket is not None and self._tasks:
            await asyncio.wait(set(self._tasks), timeout=CLOSE_SECONDS)
        for _ in range(CANCELLATIONS):
            for task in tuple(self._tasks):
                task.cancel()
            if not self._tasks:
                return
            await asyncio.wait(set(self._tasks), timeout=0.1)
        log.warning("stream connection=%d: does not end, although it was cancelled", self.number)

    async def _ask(self, request: GatewayRequest) -> None:
        try:
            status, body = await self._network.request(request, ANSWER_LIMIT)
        except Exception as error:
            self._listener.unreachable(self.number, self._network.describe(error))
        else:
            self._listener.answered(self.number, status, body)

    async def _read(self, url: str) -> None:
        try:
            socket = self._socket = await self._network.connect(url)
        except Exception as error:
            self._listener.closed(self.number, self._network.describe(error))
            return
        self._run(self._write_all(socket))
        self._listener.opened(self.number)
        try:
            await self._read_all(socket)
        except SocketClosed:
            pass
        except Exception as error:
            log.warning("stream connection=%d: reading failed: %s", self.number, type(error).__name__)
        self._is_closing = True
        self._changed.set()
        self._listener.closed(self.number, "")

    async def _read_all(self, socket: Socket) -> None:
        count = 0
        while True:
            frame = await socket.receive()
            if frame is None:
                self._listener.heard(self.number)
            else:
                self._listener.received(self.number, frame)
            count += 1
            if count % READ_AT_A_TIME == 0:
                await asyncio.sleep(0)
            while len(self._queue) > QUEUE_LIMIT and not self._is_closing:
                await asyncio.sleep(0.05)

    async def _write_all(self, socket: Socket) -> None:
        """Write what is queued, and close the socket when that is asked for."""
        try:
            while True:
                while self._queue:
                    await self._queue.popleft()(socket)
                if self._is_closing:
                    break
                self._changed.clear()
                await self._changed.wait()
        except Exception as error:  # the reader sees the end of it, too
            log.debug("stream connection=%d: writing failed: %s", self.number, type(error).__name__)
        finally:
            for mark in self._marks:
                mark.set()
            await socket.close()
