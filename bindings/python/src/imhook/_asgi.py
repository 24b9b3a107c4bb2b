"""The ASGI application of hooks (ASGI 3.0: HTTP and lifespan)."""

from __future__ import annotations

from collections.abc import Awaitable, MutableMapping
from typing import TYPE_CHECKING, Any, Callable

from imhook._errors import Rejected
from imhook._exchange import Exchange, Response, refusal, too_large

if TYPE_CHECKING:
    from imhook._hook import Hook
    from imhook._mount import Mount

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]


class ASGIApplication:
    """Answers one callback per call; mount it at the address that is registered with the platform."""

    def __init__(self, mount: Mount) -> None:
        self._mount = mount

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._lifespan(receive, send)
        elif scope["type"] == "http":
            hook = self._mount._find(path_of(scope))
            response = refusal(404) if hook is None else await self._exchange(hook, scope, receive)
            headers = [(name.lower().encode("ascii"), value.encode("ascii")) for name, value in response.headers]
            await send({"type": "http.response.start", "status": response.status, "headers": headers})
            body = b"" if scope["method"] == "HEAD" else response.body
            await send({"type": "http.response.body", "body": body})
            if hook is not None and response.reply is not None:
                hook._dispatcher.begin_to_follow(response.reply)
        else:
            await send({"type": "websocket.close"})

    async def _exchange(self, hook: Hook[Any], scope: Message, receive: Receive) -> Response:
        exchange = Exchange(hook)
        try:
            callback = hook.receive(
                method=scope["method"],
                headers=scope["headers"],
                query=scope.get("query_string", b""),
                body=await self._body(hook, receive),
            )
        except Rejected as error:
            return exchange.rejected(error)
        try:
            return exchange.answered(callback, await hook.dispatch_async(callback, exchange.started))
        except Exception as error:
            return exchange.failed(callback, error)

    async def _body(self, hook: Hook[Any], receive: Receive) -> bytearray:
        body, more = bytearray(), True
        while more:
            message = await receive()
            body += message.get("body", b"")
            more = message.get("more_body", False)
            if len(body) > hook.max_body_size:
                raise too_large()
        return body

    async def _lifespan(self, receive: Receive, send: Send) -> None:
        while (await receive())["type"] == "lifespan.startup":
            await send({"type": "lifespan.startup.complete"})
        for hook in self._mount._hooks.values():
            await hook._dispatcher.close_async()
        await send({"type": "lifespan.shutdown.complete"})


def path_of(scope: Message) -> str:
    """The path within this application; servers differ in whether `path` begins with what it is mounted at."""
    path, root = str(scope.get("path", "")), str(scope.get("root_path", ""))
    return path[len(root) :] if root and path.startswith(root + "/") else path
