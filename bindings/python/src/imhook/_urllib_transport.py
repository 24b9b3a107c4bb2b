"""The transport on urllib."""

from __future__ import annotations

import socket
import ssl
import time
import urllib.error
import urllib.request

from imhook._network import HTTPRequest
from imhook._no_answer import NotConnected

# Reasons of urllib that come up before a request is sent, and never after.
BEFORE_SENDING = (ConnectionRefusedError, socket.gaierror, ssl.SSLCertVerificationError)


class UrllibTransport:
    """Requests through urllib: a connection for each, and proxies of the environment (HTTPS_PROXY, NO_PROXY).

    Args:
        proxy: the URL of a proxy for everything, instead of those of the environment.
        ssl_context: how the server's certificate is checked; None for the default.
    """

    def __init__(self, *, proxy: str | None = None, ssl_context: ssl.SSLContext | None = None) -> None:
        proxies = None if proxy is None else {"http": proxy, "https": proxy}
        # Not build_opener(): its handlers follow redirections with the credentials of the request, and open files.
        self._opener = urllib.request.OpenerDirector()
        for handler in (
            urllib.request.ProxyHandler(proxies),
            urllib.request.HTTPHandler(),
            urllib.request.HTTPSHandler(context=ssl_context),
        ):
            self._opener.add_handler(handler)

    def request(self, request: HTTPRequest, limit: int, timeout: float) -> tuple[int, bytes]:
        """See Transport. Each step, such as connecting, may take `timeout`, and all of it about that long."""
        end = time.monotonic() + timeout
        # An empty body counts as one, of a type that the request does not name.
        body = None if request.method == "GET" else request.body
        made = urllib.request.Request(request.url, body, dict(request.headers), method=request.method)
        try:
            response = self._opener.open(made, timeout=timeout)
        except urllib.error.URLError as error:
            if isinstance(error.reason, BEFORE_SENDING):
                raise NotConnected(self.describe(error)) from None
            raise
        if response is None:
            raise ValueError("the scheme of the URL is neither http nor https")
        with response:
            answer = b""
            while len(answer) < limit:
                part = response.read1(min(limit - len(answer), 1 << 16))
                if not part:
                    break
                answer += part
                if time.monotonic() > end:
                    raise TimeoutError
            return response.status, answer

    def describe(self, error: BaseException) -> str:
        """See Transport."""
        if isinstance(error, urllib.error.URLError) and isinstance(error.reason, BaseException):
            error = error.reason
        name = type(error).__name__
        return f"{name}: {error}" if isinstance(error, OSError) else name

    def close(self) -> None:
        """See Transport."""
        self._opener.close()
