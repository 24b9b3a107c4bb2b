"""Who is told what happens on connections."""

from __future__ import annotations

from typing import Protocol


class LinkListener(Protocol):
    """Is told of everything that happens on a connection, with its number, in the event loop."""

    def answered(self, connection: int, http_status: int, body: bytes) -> None:
        """The gateway answered."""

    def unreachable(self, connection: int, detail: str) -> None:
        """The request to the gateway failed without an answer; `detail` says how, in one line without a secret."""

    def opened(self, connection: int) -> None:
        """The WebSocket is open."""

    def closed(self, connection: int, detail: str) -> None:
        """The WebSocket could not be opened, and `detail` says why; or it was closed by the other side, or broke."""

    def received(self, connection: int, frame: bytes) -> None:
        """A text frame arrived."""

    def heard(self, connection: int) -> None:
        """Any other sign of life arrived."""
