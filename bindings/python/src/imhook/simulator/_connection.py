"""A WebSocket connection of a client."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from typing import Any

from aiohttp import WSMsgType, web

from imhook.simulator._delivery import Delivery
from imhook.simulator._subscriptions import Subscriptions


class Connection:
    """Reads and writes text messages, answers WebSocket pings, and misbehaves on demand.

    Args:
        connection_id: as frames have it.
        request: the handshake.
        socket: of the handshake.
        subscriptions: what may be pushed.
        left: called once, when the connection stops being open for another reason than becoming half-open, or when it
            ends.
        problem: takes what the client does wrong.
    """

    def __init__(
        self,
        connection_id: str,
        request: web.Request,
        socket: web.WebSocketResponse,
        subscriptions: Subscriptions,
        left: Callable[[str], None],
        problem: Callable[[str], None],
    ) -> None:
        self.connection_id = connection_id
        self.subscriptions = subscriptions
        self.state = "open"
        """open, half-open, disconnecting or closed."""
        self.opened_at = time.monotonic()
        self.left_at: float | None = None
        """When it stopped being open."""
        self.ended_at: float | None = None
        self.end = ""
        """Who ended it, and how; empty while it lasts."""
        self.pings: list[Delivery] = []
        """The `ping` frames sent on it."""
        self.disconnects: list[Delivery] = []
        """The `disconnect` frames sent on it."""
        self._request = request
        self._socket = socket
        self._left = left
        self._problem = problem
        self._frozen = asyncio.Event()
        self._pong = asyncio.Event()

    async def read(self, received: Callable[[str, Connection], None]) -> None:
        """Hand on the text messages until the connection ends."""
        freezing = asyncio.ensure_future(self._frozen.wait())
        end = "ended by the client without a close frame"
        try:
            while not self._frozen.is_set():
                reading = asyncio.ensure_future(self._socket.receive())
                await asyncio.wait((reading, freezing), return_when=asyncio.FIRST_COMPLETED)
                if self._frozen.is_set():
                    reading.cancel()
                    break
                message = reading.result()
                if message.type is WSMsgType.TEXT:
                    received(str(message.data), self)
                elif message.type is WSMsgType.PING:
                    with contextlib.suppress(ConnectionError):
                        await self._socket.pong(message.data)
                elif message.type is WSMsgType.BINARY:
                    self._problem("a binary message; text messages only (reference 3.2)")
                elif message.type is WSMsgType.PONG:
                    self._pong.set()
                else:
                    if message.type is WSMsgType.CLOSE:
                        end = f"closed by the client with code {message.data}"
                    return
            while self.state == "half-open" and not self._is_gone():
                await asyncio.sleep(0.02)
        finally:
            freezing.cancel()
            self._become("closed", end)

    def _become(self, state: str, end: str = "") -> None:
        """Change the state; one that is closed stays so."""
        now = time.monotonic()
        if self.state == "closed":
            return
        was_lost = self.state == "disconnecting"
        self.state = state
        if self.left_at is None:
            self.left_at = now
        if state == "closed":
            self.ended_at = now
            self.end = end
        if state != "half-open" and not was_lost:
            self._left(end or state)

    def _is_gone(self) -> bool:
        transport = self._request.transport
        return transport is None or transport.is_closing()

    async def send(self, text: str) -> bool:
        """Send a text message, unless it is half-open; false when the connection is gone."""
        if self.state == "half-open":
            return True
        try:
            await self._socket.send_str(text)
        except (ConnectionError, RuntimeError):
            return False
        return True

    def drop(self, end: str = "dropped by the platform") -> None:
        """End the TCP connection without a close frame."""
        self._become("closed", end)
        if self._request.transport is not None:
            self._request.transport.abort()

    def freeze(self) -> None:
        """Become half-open: read, answer and send nothing more."""
        self._become("half-open")
        self._frozen.set()

    def begin_disconnecting(self) -> None:
        """Let nothing more be pushed."""
        self._become("disconnecting")

    async def close(self) -> None:
        """Send a WebSocket close frame and end."""
        self._become("closed", "closed by the platform")
        await self._socket.close(code=1001, message=b"going away")

    async def answers_ping(self, seconds: float) -> bool:
        """Send a ping of the WebSocket protocol; whether its answer came in time, or the connection ended."""
        self._pong.clear()
        try:
            await self._socket.ping()
            await asyncio.wait_for(self._pong.wait(), seconds)
        except asyncio.TimeoutError:
            return self.state != "open"
        except (ConnectionError, RuntimeError):
            pass
        return True

    def report(self) -> dict[str, Any]:
        """What the control interface shows."""
        latencies = [ping.latency for ping in self.pings if ping.latency is not None]
        return {
            "id": self.connection_id,
            "state": self.state,
            "end": self.end,
            "pings": len(self.pings),
            "pingsAnswered": len(latencies),
            "slowestPingMs": round(max(latencies) * 1000, 1) if latencies else None,
        }
