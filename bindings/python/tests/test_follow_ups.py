"""What is done once an answer has been sent."""

from __future__ import annotations

import asyncio
import http.client
import threading
import time
from typing import Any

import pytest
from dingtalk_requests import action_body
from dispatching import dispatch, serving
from scripted_gateway import ScriptedGateway, eventually, play, pressed

import imhook
from imhook.stream import StreamClient


class Notes:
    """What happened, in order, from any thread."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.threads: list[threading.Thread] = []

    def add(self, line: str) -> None:
        self.lines.append(line)
        self.threads.append(threading.current_thread())

    async def add_async(self, line: str) -> None:
        await asyncio.sleep(0)
        self.add(line)

    def wait_for(self, count: int) -> None:
        until = time.monotonic() + 10
        while len(self.lines) < count:
            assert time.monotonic() < until, self.lines
            time.sleep(0.005)


def fail() -> None:
    raise LookupError


def hook_of(notes: Notes, **options: Any) -> imhook.DingTalk:
    hook = imhook.DingTalk(accepting_unsigned=True, **options)

    @hook.card_action
    def decide(action: imhook.CardAction) -> imhook.Reply:
        notes.add("answered")
        return action.reply(card={"a": 1}).then(notes.add, "first").then(fail).then(notes.add_async, "second")

    return hook


EXPECTED = ["answered", "first", "second"]


def test_asgi(caplog: pytest.LogCaptureFixture) -> None:
    notes = Notes()
    hook = hook_of(notes)
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": action_body()}

    async def send(message: Any) -> None:
        sent.append(message)
        notes.add(message["type"])

    async def run() -> None:
        scope = {"type": "http", "method": "POST", "path": "/", "headers": [], "query_string": b""}
        await hook.asgi(scope, receive, send)
        assert sent[-1]["type"] == "http.response.body"
        await hook._dispatcher.close_async()

    asyncio.run(run())
    assert notes.lines == ["answered", "http.response.start", "http.response.body", "first", "second"]
    assert notes.threads[-1] is threading.current_thread(), "coroutine functions run in the loop"
    assert notes.threads[-2] is not threading.current_thread()
    assert "what was to follow an answer failed" in caplog.text


def test_wsgi() -> None:
    import io

    notes = Notes()
    hook = hook_of(notes)
    body = action_body()
    environ = {
        "REQUEST_METHOD": "POST",
        "PATH_INFO": "/",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.input": io.BytesIO(body),
    }
    answer = hook.wsgi(environ, lambda status, headers: None)
    assert b"".join(answer).startswith(b"{")
    time.sleep(0.02)
    assert notes.lines == ["answered"], "not before the server has sent it"
    answer.close()  # type: ignore[attr-defined]
    hook.close()
    assert notes.lines == EXPECTED


def test_the_server_of_the_package() -> None:
    notes = Notes()
    with serving(hook_of(notes)) as server:
        connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=10)
        connection.request("POST", "/", action_body())
        assert connection.getresponse().read().startswith(b"{")
        connection.close()
        notes.wait_for(3)
    assert notes.lines == EXPECTED


@pytest.mark.parametrize("told", [False, True])
def test_an_answer_that_comes_too_late_is_followed_all_the_same(mode: str, told: bool) -> None:
    notes = Notes()
    hook = imhook.DingTalk(accepting_unsigned=True, deadline=0.05)
    if told:
        hook.late(lambda late: notes.add("late"))

    @hook.card_action
    def decide(action: imhook.CardAction) -> imhook.Reply:
        time.sleep(0.2)
        return action.empty().then(notes.add_async, "followed")

    reply = dispatch(hook, hook.receive(body=action_body()), mode)
    assert reply.is_late
    assert reply.following == ()
    hook.close()
    assert notes.lines == (["late"] if told else []) + ["followed"]


def test_programs_that_send_answers_themselves_say_so() -> None:
    notes = Notes()
    hook = hook_of(notes)
    hook.follow(hook.dispatch(hook.receive(body=action_body())))
    hook.close()
    assert notes.lines == EXPECTED
    asyncio.run(hook.follow_async(imhook.Reply(b"{}").then(notes.add_async, "third")))
    assert notes.lines == [*EXPECTED, "third"]


def test_stream_mode() -> None:
    notes = Notes()

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.reads.clear()
        gateway.socket.push(pressed())
        await eventually(lambda: notes.lines)
        await asyncio.sleep(0.02)
        assert notes.lines == ["answered"], "not before the answer is written"
        gateway.socket.reads.set()
        await eventually(lambda: len(notes.lines) == 3)

    play(hook_of(notes), scene)
    assert notes.lines == EXPECTED


def test_stream_mode_when_the_connection_ends_before_the_answer_is_written() -> None:
    notes = Notes()

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        socket = gateway.socket
        socket.reads.clear()
        socket.closes = False
        socket.push(pressed())
        await eventually(lambda: notes.lines)
        socket.end()
        await eventually(lambda: len(notes.lines) == 3)

    play(hook_of(notes), scene)


def test_stream_mode_when_the_answer_comes_too_late() -> None:
    notes = Notes()
    hook = imhook.DingTalk(deadline=0.1)
    hook.late(lambda late: notes.add("late"))

    @hook.card_action
    async def decide(action: imhook.CardAction) -> imhook.Reply:
        await asyncio.sleep(0.3)
        return action.reply(card={"a": 1}).then(notes.add_async, "followed")

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(pressed())
        await eventually(lambda: len(notes.lines) == 2)

    play(hook, scene)
    assert notes.lines == ["late", "followed"]
