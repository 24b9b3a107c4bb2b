"""What clients need of a network library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol


class HTTPRequest(Protocol):
    """A request to perform. URL, headers and body may hold credentials."""

    @property
    def method(self) -> str:
        """Such as `POST`."""

    @property
    def url(self) -> str:
        """The whole URL, percent-encoded already."""

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers to set."""

    @property
    def body(self) -> bytes:
        """The body."""


class SocketClosed(Exception):
    """A WebSocket was closed by the other side, or broke."""


class Socket(Protocol):
    """An open WebSocket, which answers pings by itself. All methods but receive() are called by one task."""

    async def receive(self) -> bytes | None:
        """The next text frame; None for any other sign of life: a ping, a pong, a binary frame.

        Raises:
            SocketClosed: there is nothing more to come.
        """

    async def send(self, text: bytes) -> None:
        """Send one text frame; waits while the other side does not read. Raises any exception when it cannot."""

    async def ping(self) -> None:
        """Send a ping."""

    async def close(self) -> None:
        """Close with code 1000, and wait for the other side to close. Cancelled, ends the connection at once."""


class Network(Protocol):
    """Opens connections. Any exception says that it could not, and describe() what may be said about it; NotConnected
    says that nothing of a request was sent.
    """

    async def request(self, request: HTTPRequest, limit: int) -> tuple[int, bytes]:
        """Send a request, without following redirections; the status of the answer and its body, at most `limit` bytes
        of it. Has no timeout of its own: it is cancelled.
        """

    async def connect(self, url: str) -> Socket:
        """Open a WebSocket at a URL that is percent-encoded already. Has no timeout of its own: it is cancelled."""

    def describe(self, error: BaseException) -> str:
        """One line about an exception of request() or connect(), without the URL, which may hold a credential."""

    async def close(self) -> None:
        """Free what belongs to this object. Called once, when all connections have ended."""
