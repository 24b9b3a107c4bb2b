"""A server that the simulator calls."""

from __future__ import annotations

import contextlib
import json
from collections.abc import AsyncIterator, Awaitable
from dataclasses import dataclass
from typing import Any, Callable

from aiohttp import web

Answer = Callable[["Received"], Awaitable[Any]]


@dataclass
class Received:
    """One request."""

    headers: dict[str, str]
    query: dict[str, str]
    query_names: list[str]
    body: Any


class Called:
    """Answers what it was told, and remembers what came. An answer that is not a string is sent as JSON."""

    def __init__(self) -> None:
        self.received: list[Received] = []
        self.url = ""
        self.answer: Answer | Any = {}

    async def _take(self, request: web.Request) -> web.StreamResponse:
        received = Received(
            {name.lower(): value for name, value in request.headers.items()},
            dict(request.query),
            list(request.query),
            json.loads(await request.read()),
        )
        self.received.append(received)
        answer = await self.answer(received) if callable(self.answer) else self.answer
        if isinstance(answer, web.StreamResponse):
            return answer
        text = answer if isinstance(answer, str) else json.dumps(answer)
        return web.Response(text=text, content_type="application/json")

    @contextlib.asynccontextmanager
    async def serving(self) -> AsyncIterator[Called]:
        application = web.Application()
        application.router.add_post("/hook", self._take)
        runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.5)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        self.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
        try:
            yield self
        finally:
            await runner.cleanup()
