"""Runs handlers and servers the ways that the tests need."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from typing import Any

import imhook
from imhook._mount import mounted
from imhook._server import CallbackServer


def dispatch(hook: imhook.Hook[Any], callback: Any, mode: str, started: float | None = None) -> imhook.Reply:
    """Dispatch from a thread or from an event loop, which ends when its late handlers are back."""
    if mode == "thread":
        return hook.dispatch(callback, started)

    async def main() -> imhook.Reply:
        reply = await hook.dispatch_async(callback, started)
        await hook._dispatcher.close_async()
        return reply

    return asyncio.run(main())


@contextlib.contextmanager
def serving(hook: imhook.Hook[Any] | imhook.Mount, path: str = "") -> Iterator[CallbackServer]:
    """Serve at a free port, in a thread."""
    server = CallbackServer(mounted(hook, path), "127.0.0.1", 0, True)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield server
    finally:
        server.stop()
        thread.join()
        server.finish_requests()
