"""What synchronous clients need of an HTTP library."""

from __future__ import annotations

from typing import Protocol

from imhook._network import HTTPRequest


class Transport(Protocol):
    """Sends requests, from any number of threads at once. Any exception says that it could not, and describe() what may
    be said about it; NotConnected that nothing was sent.
    """

    def request(self, request: HTTPRequest, limit: int, timeout: float) -> tuple[int, bytes]:
        """Send a request, without following redirections; the status of the answer and its body, at most `limit` bytes
        of it. Raises TimeoutError, or any exception, when the answer takes longer than `timeout` seconds.
        """

    def describe(self, error: BaseException) -> str:
        """One line about an exception of request(), without the URL, which may hold a credential."""

    def close(self) -> None:
        """Free what belongs to this object. Called once."""
