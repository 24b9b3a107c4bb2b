"""The network on aiohttp."""

from __future__ import annotations

import ssl
from typing import Any

import aiohttp
import yarl

from imhook._network import HTTPRequest, Socket, SocketClosed
from imhook._no_answer import NoAnswer, NotConnected


class AiohttpSocket:
    """A WebSocket of aiohttp."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = socket

    async def receive(self) -> bytes | None:
        """See Socket."""
        message = await self._socket.receive()
        if message.type is aiohttp.WSMsgType.TEXT:
            text: str = message.data
            return text.encode()
        if message.type is aiohttp.WSMsgType.PING:
            await self._socket.pong(message.data)
            return None
        if message.type in (aiohttp.WSMsgType.PONG, aiohttp.WSMsgType.BINARY):
            return None
        raise SocketClosed

    async def send(self, text: bytes) -> None:
        """See Socket."""
        await self._socket.send_str(text.decode())

    async def ping(self) -> None:
        """See Socket."""
        await self._socket.ping()

    async def close(self) -> None:
        """See Socket."""
        await self._socket.close(code=aiohttp.WSCloseCode.OK)


class AiohttpNetwork:
    """Connections through aiohttp, in a session of their own or in one that is given.

    Args:
        session: an aiohttp.ClientSession to use, which is not closed. None makes one when the first connection is
            opened, that takes proxies from the environment (HTTPS_PROXY, NO_PROXY).
        proxy: the URL of a proxy for everything, instead of those of the environment.
        ssl_context: how the server's certificate is checked, such as with a private authority; None for the default.
        max_frame_size: the largest frame that is looked at, in bytes; a larger one ends the connection.
    """

    def __init__(
        self,
        session: aiohttp.ClientSession | None = None,
        *,
        proxy: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        max_frame_size: int = 4 << 20,
    ) -> None:
        self._session = session
        self._is_own = session is None
        self._max_frame_size = max_frame_size
        # Only what was asked for: the session given may have its own.
        self._options: dict[str, Any] = {}
        if proxy is not None:
            self._options["proxy"] = proxy
        if ssl_context is not None:
            self._options["ssl"] = ssl_context

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(trust_env=True, timeout=aiohttp.ClientTimeout(total=None))
        return self._session

    async def request(self, request: HTTPRequest, limit: int) -> tuple[int, bytes]:
        """See Network."""
        try:
            return await self._request(request, limit)
        except aiohttp.ClientConnectorError as error:
            raise NotConnected(self.describe(error)) from None

    async def _request(self, request: HTTPRequest, limit: int) -> tuple[int, bytes]:
        async with self._opened().request(
            request.method,
            yarl.URL(request.url, encoded=True),
            data=None if request.method == "GET" else request.body,
            headers=request.headers,
            allow_redirects=False,
            timeout=aiohttp.ClientTimeout(total=None),
            **self._options,
        ) as response:
            body = b""
            while len(body) < limit:
                part = await response.content.read(limit - len(body))
                if not part:
                    break
                body += part
            return response.status, body

    async def connect(self, url: str) -> Socket:
        """See Network."""
        # As https, so that the proxies of the environment are those of https: nobody sets WSS_PROXY.
        address = "http" + url[len("ws") :] if url.startswith(("ws:", "wss:")) else url
        socket = await self._opened().ws_connect(
            yarl.URL(address, encoded=True),
            autoping=False,  # so that pongs are seen
            max_msg_size=self._max_frame_size,
            **self._options,
        )
        return AiohttpSocket(socket)

    def describe(self, error: BaseException) -> str:
        """See Network."""
        name = type(error).__name__
        if isinstance(error, NoAnswer):  # it was described already
            return str(error)
        if isinstance(error, aiohttp.ClientResponseError):  # its text has the URL
            return f"{name}: HTTP status {error.status}"
        if isinstance(error, (OSError, aiohttp.ClientConnectorError, ssl.SSLError)):
            return f"{name}: {error}"
        return name

    async def close(self) -> None:
        """See Network."""
        if self._is_own and self._session is not None:
            await self._session.close()
