"""The ASGI application, driven as a server would."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

import pytest
from dingtalk_requests import CARD_KINDS, SECRET, action_body

import imhook


async def call_async(
    hook: imhook.DingTalk, *chunks: bytes, headers: Any = None, method: str = "POST"
) -> tuple[int, dict[bytes, bytes], bytes]:
    headers = imhook.sign_card(SECRET) if headers is None else headers
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "path": "/",
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
    }
    incoming = [
        {"type": "http.request", "body": chunk, "more_body": number < len(chunks) - 1}
        for number, chunk in enumerate(chunks)
    ] or [{"type": "http.request"}]
    incoming.append({"type": "http.disconnect"})
    sent: list[Any] = []

    async def receive() -> Any:
        return incoming.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    await hook.asgi(scope, receive, send)
    start, end = sent
    assert (start["type"], end["type"]) == ("http.response.start", "http.response.body")
    return start["status"], dict(start["headers"]), end["body"]


def call(hook: imhook.DingTalk, *chunks: bytes, **arguments: Any) -> tuple[int, dict[bytes, bytes], bytes]:
    return asyncio.run(call_async(hook, *chunks, **arguments))


@pytest.fixture
def app(hook: imhook.DingTalk) -> imhook.DingTalk:
    @hook.card_action
    async def decide(action: imhook.CardAction) -> imhook.Reply:
        await asyncio.sleep(0)
        return action.reply(card={"status": "已同意"})

    return hook


def test_a_callback_is_answered(app: imhook.DingTalk) -> None:
    status, headers, content = call(app, action_body())
    assert status == 200
    assert json.loads(content)["cardData"] == {"cardParamMap": {"status": "已同意"}}
    assert headers == {b"content-type": b"application/json", b"content-length": str(len(content)).encode()}


@pytest.mark.parametrize("content", CARD_KINDS.values(), ids=lambda content: "")
def test_every_kind_is_answered(app: imhook.DingTalk, content: bytes) -> None:
    assert call(app, content)[0] == 200


def test_a_body_in_many_pieces_is_put_together(app: imhook.DingTalk) -> None:
    assert call(app, *[action_body()[index : index + 1] for index in range(len(action_body()))])[0] == 200


@pytest.mark.parametrize(
    ("arguments", "status", "name"),
    [
        ({"method": "GET"}, 405, "METHOD_NOT_POST"),
        ({"headers": imhook.sign_card("wrong")}, 401, "SIGNATURE_MISMATCH"),
        ({"headers": {}}, 401, None),
    ],
)
def test_a_rejection_names_its_status(app: imhook.DingTalk, arguments: Any, status: int, name: str | None) -> None:
    found, headers, content = call(app, action_body(), **arguments)
    assert found == status
    assert name in (None, json.loads(content)["status"])
    assert (b"allow" in headers) == (status == 405)


def test_a_body_that_is_cut_off_is_rejected(app: imhook.DingTalk) -> None:
    assert json.loads(call(app, action_body()[:-5])[2])["status"] == "JSON_UNEXPECTED_END"
    assert json.loads(call(app)[2])["status"] == "JSON_UNEXPECTED_END"


def test_reading_stops_once_the_body_is_too_large(app: imhook.DingTalk) -> None:
    chunks = [b" " * 65_536] * 32

    async def main() -> tuple[int, int]:
        left = list(chunks)

        async def receive() -> Any:
            return {"type": "http.request", "body": left.pop(), "more_body": bool(left)}

        sent: list[Any] = []

        async def send(message: Any) -> None:
            sent.append(message)

        await app.asgi({"type": "http", "method": "POST", "headers": []}, receive, send)
        return sent[0]["status"], len(left)

    assert asyncio.run(main()) == (413, 32 - 17)


def test_a_head_request_gets_no_body(app: imhook.DingTalk) -> None:
    assert call(app, method="HEAD")[2] == b""


def test_a_failing_handler_is_logged_and_answered_with_500(
    hook: imhook.DingTalk, caplog: pytest.LogCaptureFixture
) -> None:
    @hook.card_action
    async def fail(action: imhook.CardAction) -> None:
        raise KeyError("x")

    status, _, content = call(hook, action_body())
    assert (status, json.loads(content)["status"]) == (500, "HANDLER_FAILED")
    assert "KeyError" in caplog.text


def test_a_blocking_handler_does_not_hold_up_the_event_loop() -> None:
    hook = imhook.DingTalk(SECRET)
    hook.card_action(lambda action: time.sleep(0.5))

    async def main() -> float:
        started = time.monotonic()
        await asyncio.gather(*(call_async(hook, action_body({"n": number})) for number in range(4)))
        return time.monotonic() - started

    assert asyncio.run(main()) < 1.5, "four at once take as long as one"


def test_the_application_waits_for_late_handlers_when_the_server_stops() -> None:
    hook = imhook.DingTalk(SECRET, deadline=0.05)
    results: list[imhook.LateResult[imhook.Callback]] = []
    hook.late(results.append)

    @hook.card_action
    async def slow(action: imhook.CardAction) -> None:
        await asyncio.sleep(0.2)

    async def main() -> list[str]:
        incoming: asyncio.Queue[dict[str, str]] = asyncio.Queue()
        sent: list[str] = []

        async def send(message: Any) -> None:
            sent.append(message["type"])

        lifespan = asyncio.ensure_future(hook.asgi({"type": "lifespan"}, incoming.get, send))
        await incoming.put({"type": "lifespan.startup"})
        assert (await call_async(hook, action_body()))[2] == b"{}"
        await incoming.put({"type": "lifespan.shutdown"})
        await lifespan
        return sent

    assert asyncio.run(main()) == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    assert len(results) == 1


def test_a_websocket_is_refused(app: imhook.DingTalk) -> None:
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    async def receive() -> Any:
        return {"type": "websocket.connect"}

    asyncio.run(app.asgi({"type": "websocket"}, receive, send))
    assert sent == [{"type": "websocket.close"}]
