"""The connections of the server that comes with this package: HTTP/1.1 by the standard library, with limits.

http.server leaves open what is closed here: a request must arrive within a time and its headers within a size, and a
body that is too large is refused before it is read.
"""

from __future__ import annotations

import contextlib
import io
import socket
import time
from http import HTTPStatus
from http.client import LineTooLong
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any

from imhook._errors import Rejected
from imhook._exchange import Exchange, Response, refusal, too_large
from imhook._headers import WANTED_HEADERS

if TYPE_CHECKING:
    from imhook._hook import Hook
    from imhook._server import CallbackServer

REQUEST_SECONDS = 10.0
"""How long a connection may be idle, and how long a request may take to arrive."""

HEADER_BYTES = 16_384
"""The most bytes of the request line and the headers together."""

DISCARDED_BYTES = 16 * 1_048_576
"""The most bytes of a refused request that are thrown away, so that the sender gets to read why."""


class HeaderReader(io.BufferedReader):
    """Reads lines until their allowance is used up; read() has no limit."""

    allowance = HEADER_BYTES

    def readline(self, size: int | None = -1, /) -> bytes:
        line = super().readline(self.allowance + 1)
        self.allowance -= len(line)
        if self.allowance < 0:
            raise LineTooLong("header")  # http.server answers 431
        return line


class CallbackHandler(BaseHTTPRequestHandler):
    """One connection. `waiting_since` is when it began to wait for a request; None while one is answered."""

    protocol_version = "HTTP/1.1"
    timeout = REQUEST_SECONDS
    disable_nagle_algorithm = True
    rbufsize = 0  # HeaderReader has the buffer
    server: CallbackServer

    def setup(self) -> None:
        super().setup()
        self.rfile = self.reader = HeaderReader(self.rfile)
        self.is_idle = True
        self.is_unread = False
        self.waiting_since: float | None = time.monotonic()
        self.server.connections.add(self)

    def finish(self) -> None:
        if self.is_unread:
            with contextlib.suppress(OSError):
                self._discard()
        self.server.connections.discard(self)
        super().finish()

    def handle_one_request(self) -> None:
        self.reader.allowance = HEADER_BYTES
        self.is_idle, self.waiting_since = True, time.monotonic()
        try:
            self.reader.peek(1)
            self.is_idle = False
            super().handle_one_request()
        except LineTooLong:  # the request line
            self.send_error(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE)
        except OSError:  # the peer is gone or too slow
            self.close_connection = True

    def exchange(self) -> None:
        """Answer one request of any method."""
        hook = self._hook()
        if hook is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return
        exchange = Exchange(hook)
        length = self._length()
        if length is None:
            return
        if length > hook.max_body_size:
            self._refuse(exchange.rejected(too_large()))
            return
        body = self.reader.read(length)
        self.waiting_since = None
        try:
            callback = hook.receive(
                method=self.command,
                headers=[(name, value) for name in WANTED_HEADERS for value in self.headers.get_all(name, ())],
                query=self.path.partition("?")[2],
                body=body,
            )
        except Rejected as error:
            self._respond(exchange.rejected(error))
            return
        try:
            response = exchange.answered(callback, hook.dispatch(callback, exchange.started))
        except Exception as error:
            response = exchange.failed(callback, error)
        self._respond(response)
        if response.reply is not None:
            hook.follow(response.reply)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = exchange

    def handle_expect_100(self) -> bool:
        length, hook = self._length(), self._hook()
        if length is None:
            return False
        if hook is None:
            self.send_error(HTTPStatus.NOT_FOUND)
            return False
        if length > hook.max_body_size:  # the body was not sent yet, and will not be
            self._refuse(Exchange(hook).rejected(too_large()))
            return False
        return super().handle_expect_100()

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse what is not even a request, in the same form as everything else."""
        self._refuse(refusal(code))

    def log_message(self, format: str, *args: object) -> None:
        """Exchange logs what is worth it."""

    def _hook(self) -> Hook[Any] | None:
        """The hook at the path of the request."""
        return self.server.mount._find(self.path.partition("?")[0])

    def _length(self) -> int | None:
        """The length of the body; None when it cannot be known, which has then been answered."""
        lengths = set(self.headers.get_all("Content-Length", ()))
        if "Transfer-Encoding" in self.headers:
            self.send_error(HTTPStatus.LENGTH_REQUIRED)
        elif not lengths:
            return 0
        elif len(lengths) == 1 and (text := lengths.pop().strip()).isascii() and text.isdigit() and len(text) < 20:
            return int(text)
        else:
            self.send_error(HTTPStatus.BAD_REQUEST)
        return None

    def _refuse(self, response: Response) -> None:
        """Send a response to a request that is not read to its end, and the last one of the connection."""
        self.close_connection = self.is_unread = True
        self._respond(response)

    def _respond(self, response: Response) -> None:
        """Send a response in one write."""
        if self.server.stopping:
            self.close_connection = True
        headers = response.headers
        if self.close_connection:
            headers.append(("Connection", "close"))
        if self.server.server_timing:
            headers.append(("Server-Timing", f"imhook;dur={response.microseconds / 1000:.3f}"))
        lines = [f"HTTP/1.1 {response.status} {response.reason}", *(f"{name}: {value}" for name, value in headers)]
        body = b"" if getattr(self, "command", "") == "HEAD" else response.body
        self.wfile.write("\r\n".join([*lines, "\r\n"]).encode("ascii") + body)

    def _discard(self) -> None:
        """Throw away what was not read: else the connection is reset, and the response may get lost."""
        self.connection.shutdown(socket.SHUT_WR)
        left = DISCARDED_BYTES
        while left > 0 and (chunk := self.reader.read1(65_536)):
            left -= len(chunk)
