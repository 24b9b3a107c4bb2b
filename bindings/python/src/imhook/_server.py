"""A server for demonstrations and small deployments, on the standard library alone."""

from __future__ import annotations

import contextlib
import logging
import signal
import socket
import threading
import time
from http.server import ThreadingHTTPServer
from typing import Any

from imhook import _ffi
from imhook._hook import Hook
from imhook._http import REQUEST_SECONDS, CallbackHandler
from imhook._mount import Mount, mounted

log = logging.getLogger("imhook")

CONNECTIONS = 256
"""The most connections at a time; each has a thread. More are closed at once."""


class CallbackServer(ThreadingHTTPServer):
    """Answers callbacks in one thread per connection."""

    request_queue_size = 128
    daemon_threads = True

    def __init__(self, mount: Mount, host: str, port: int, server_timing: bool) -> None:
        if ":" in host:
            self.address_family = socket.AF_INET6
        self.mount = mount
        self.server_timing = server_timing
        self.stopping = False
        self.connections: set[CallbackHandler] = set()
        super().__init__((host, port), CallbackHandler)

    def url(self, path: str) -> str:
        host, port = str(self.server_address[0]), self.server_address[1]
        return f"http://{f'[{host}]' if ':' in host else host}:{port}{path or '/'}"

    def verify_request(self, request: Any, client_address: Any) -> bool:
        return len(self.connections) < CONNECTIONS

    def service_actions(self) -> None:
        """Called by serve_forever() twice a second: ends connections whose request takes too long to arrive."""
        limit = time.monotonic() - REQUEST_SECONDS
        for connection in tuple(self.connections):
            if (connection.waiting_since or limit) < limit:
                end(connection)

    def handle_error(self, request: Any, client_address: Any) -> None:
        log.exception("a connection failed")

    def stop(self) -> None:
        """Make serve_forever() return; called from a signal handler in the thread that runs it."""
        self.stopping = True
        threading.Thread(target=self.shutdown, daemon=True).start()

    def finish_requests(self) -> None:
        """Close the port and the idle connections, and wait for the answers that are under way."""
        self.server_close()
        until = time.monotonic() + REQUEST_SECONDS
        while self.connections and time.monotonic() < until:
            for connection in tuple(self.connections):
                if connection.is_idle:
                    end(connection)
            time.sleep(0.01)


def end(connection: CallbackHandler) -> None:
    """Let a connection that waits for input see the end of it."""
    with contextlib.suppress(OSError):  # the peer was faster
        connection.connection.shutdown(socket.SHUT_RD)


def describe(hook: Hook[Any], url: str) -> str:
    """What is served, for the start of the program."""
    unchecked = "NOT CHECKED: anybody who knows the address can send callbacks"
    deadline = "none" if hook.deadline is None else f"{hook.deadline:g} s"
    return (
        f"imhook {_ffi.IMHOOK_VERSION}: {hook._platform} at {url}\n"
        f"  handlers    {', '.join(hook.handled) or 'none'}\n"
        f"  signatures  {'checked' if hook.checks_signatures else unchecked}\n"
        f"  deadline    {deadline}{hook._when_late}"
    )


def serve(
    hook: Hook[Any] | Mount,
    host: str = "127.0.0.1",
    port: int = 8080,
    *,
    path: str = "",
    server_timing: bool = False,
) -> None:
    """Serve callbacks until SIGTERM or SIGINT, then finish the requests under way, and return.

    Prints what is served and whether signatures are checked, and logs one line per request to the logger `imhook`
    (kind, verdict, microseconds; never a secret or what was sent). Shows that log where logging is not configured.

    Meant for demonstrations and small deployments: one thread per connection, at most 256 of them, no TLS.

    Args:
        hook: the endpoint with its handlers, or several from mount().
        host: the address to listen at.
        port: the port; 0 takes a free one, which is printed.
        path: the only path at which a hook is served, such as `/dingtalk/4f8a…`; empty serves any. What mount()
            returned has its paths already.
        server_timing: add the header Server-Timing with the time spent, for development.

    Raises:
        OSError: the address is not available.
    """
    if not log.hasHandlers():
        logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    mount = mounted(hook, path)
    server = CallbackServer(mount, host, port, server_timing)
    previous = {}
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGTERM, signal.SIGINT):
            previous[number] = signal.signal(number, lambda *_: server.stop())
    try:
        for place, served in mount._hooks.items():
            print(describe(served, server.url(place)), flush=True)
        server.serve_forever()
        server.finish_requests()
        for served in mount._hooks.values():
            served._dispatcher.close()
        print("imhook: stopped", flush=True)
    finally:
        server.server_close()
        for number, handler in previous.items():
            signal.signal(number, handler)
