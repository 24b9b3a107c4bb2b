"""A WebSocket connection of a client."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import Callable

from aiohttp import WSMsgType, web

from imhook.simulator._settings import Settings
from imhook.simulator._subscriptions import Subscriptions


class Connection:
    """Reads and writes text messages, answers WebSocket pings, and misbehaves on demand."""

    def __init__(
        self,
        connection_id: str,
        request: web.Request,
        socket: web.WebSocketResponse,
        subscriptions: Subscriptions,
        settings: Settings,
        problem: Callable[[str], None],
    ) -> None:
        self.connection_id = connection_id
        self.subscriptions = subscriptions
        self.state = "open"
        """open, half-open, disconnecting or closed."""
        self._request = request
        self._socket = socket
        self._settings = settings
        self._problem = problem
        self._frozen = asyncio.Event()

    async def read(self, received: Callable[[str, Connection], None]) -> None:
        """Hand on the text messages until the connection ends."""
        freezing = asyncio.ensure_future(self._frozen.wait())
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
                elif message.type is not WSMsgType.PONG:
                    return
            while self.state == "half-open" and not self._is_gone():
                await asyncio.sleep(0.05)
        finally:
            freezing.cancel()
            self.state = "closed"

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

    def drop(self) -> None:
        """End the TCP connection without a close frame."""
        self.state = "closed"
        if self._request.transport is not None:
            self._request.transport.abort()

    def freeze(self) -> None:
        """Become half-open: read, answer and send nothing more."""
        self.state = "half-open"
        self._frozen.set()

    async def disconnect(self, reason: str = "connection is expired") -> None:
        """Send `disconnect`, push nothing more, and end the TCP connection after ten seconds (reference 3.6)."""
        self.state = "disconnecting"
        headers = {"topic": "disconnect", "contentType": "application/json"}
        await self.send(json.dumps({"type": "SYSTEM", "headers": headers, "data": json.dumps({"reason": reason})}))
        await asyncio.sleep(self._settings.disconnect_seconds)
        self.drop()

    async def send_malformed(self) -> None:
        """Send a text message that is not JSON."""
        await self.send('{"specVersion":"1.0","type":"CALLBACK","headers":{')
