"""Requests of every kind that DingTalk sends over HTTP, and what comes back for them."""

from __future__ import annotations

import asyncio
import http.client
import io
import time
from collections.abc import MutableMapping
from typing import Any

from dingtalk_requests import EVENT, EVENT_KEY, ROBOT_BODY, ROBOT_SECRET, SECRET, action_body
from dispatching import serving

import imhook


class Sent:
    """A request, and what comes back for it over WSGI, over ASGI and from the server that comes with the package."""

    def __init__(self, body: bytes, headers: dict[str, str] | None = None, query: str = "") -> None:
        self.body = body
        self.headers = headers or {}
        self.query = query
        self.seconds = 0.0
        """How long the answer took."""

    def to(self, hook: imhook.DingTalk, server: str) -> tuple[int, bytes]:
        """The status and the body of the answer. Over ASGI handlers that are late are waited for, as they would end
        with the event loop.
        """
        if server == "wsgi":
            return self._wsgi(hook)
        return asyncio.run(self._asgi(hook)) if server == "asgi" else self._built_in(hook)

    def _built_in(self, hook: imhook.DingTalk) -> tuple[int, bytes]:
        with serving(hook) as server:
            connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=10)
            began = time.monotonic()
            connection.request("POST", f"/?{self.query}", self.body, self.headers)
            response = connection.getresponse()
            answer = response.status, response.read()
            self.seconds = time.monotonic() - began
            connection.close()
        return answer

    def _wsgi(self, hook: imhook.DingTalk) -> tuple[int, bytes]:
        environ: dict[str, Any] = {
            "REQUEST_METHOD": "POST",
            "QUERY_STRING": self.query,
            "CONTENT_LENGTH": str(len(self.body)),
            "wsgi.input": io.BytesIO(self.body),
            **{"HTTP_" + name.upper().replace("-", "_"): value for name, value in self.headers.items()},
        }
        statuses: list[int] = []
        began = time.monotonic()
        content = hook.wsgi(environ, lambda status, headers: statuses.append(int(status.split()[0])))
        self.seconds = time.monotonic() - began
        return statuses[0], b"".join(content)

    async def _asgi(self, hook: imhook.DingTalk) -> tuple[int, bytes]:
        headers = [(name.encode(), value.encode()) for name, value in self.headers.items()]
        scope = {"type": "http", "method": "POST", "path": "/", "query_string": self.query.encode(), "headers": headers}
        sent: list[MutableMapping[str, Any]] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": self.body, "more_body": False}

        async def send(message: MutableMapping[str, Any]) -> None:
            sent.append(message)

        began = time.monotonic()
        await hook.asgi(scope, receive, send)
        self.seconds = time.monotonic() - began
        await hook._dispatcher.close_async()
        return sent[0]["status"], b"".join(message.get("body", b"") for message in sent[1:])


def pushed(event: Any = EVENT, key: imhook.EventKey = EVENT_KEY, *, age_ms: int = 0) -> Sent:
    """An event, as the platform pushes it."""
    sealed = imhook.seal_event(key, event, timestamp=str(time.time_ns() // 1_000_000 - age_ms))
    return Sent(sealed.body, query=sealed.query)


def written(secret: str = ROBOT_SECRET, *, age_ms: int = 0) -> Sent:
    """A message to a robot, as the platform sends it."""
    return Sent(ROBOT_BODY, imhook.sign_robot(secret, time.time_ns() // 1_000_000 - age_ms))


def pressed() -> Sent:
    return Sent(action_body({"decision": "accept"}), imhook.sign_card(SECRET))


def said(answer: bytes) -> str:
    """What an encrypted answer says."""
    return imhook.open_event_answer(EVENT_KEY, answer).message.decode()
