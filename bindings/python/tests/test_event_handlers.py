"""Handlers of events over HTTP: an event counts as handled when its handler has returned in time, and only then."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import threading
import time
from typing import Any

import pytest
from dingtalk_requests import EVENT_KEY, ROBOT_SECRET, SECRET
from dispatching import dispatch
from over_http import Sent, pressed, pushed, said, written
from scripted_gateway import ScriptedGateway, event, play, sent

import imhook
from imhook.stream import StreamClient

FAILED = {"status": "HANDLER_FAILED", "message": "The handler of this callback failed."}


@pytest.fixture(params=["wsgi", "asgi", "built in"])
def server(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def hook_of(**options: Any) -> imhook.DingTalk:
    return imhook.DingTalk(SECRET, robot_secret=ROBOT_SECRET, event_key=EVENT_KEY, **options)


@pytest.fixture
def hook() -> Any:
    with hook_of() as hook:
        yield hook


def is_sent_again(push: Sent, hook: imhook.DingTalk, server: str) -> bool:
    """Whether the platform is told to send an event again, in the way in which it is told of handlers that fail."""
    status, answer = push.to(hook, server)
    if status == 200:
        assert said(answer) == "success"
        return False
    assert (status, json.loads(answer)) == (500, FAILED)
    return True


def slow(seconds: float, is_async: bool = False) -> Any:
    """A handler that takes its time."""

    def block(callback: imhook.Callback) -> None:
        time.sleep(seconds)

    async def wait(callback: imhook.Callback) -> None:
        await asyncio.sleep(seconds)

    return wait if is_async else block


@pytest.mark.parametrize("error", [imhook.Later(), RuntimeError("the database")])
def test_an_event_whose_handler_fails_is_sent_again(hook: imhook.DingTalk, server: str, error: Exception) -> None:
    @hook.event
    def fail(event: imhook.Event) -> None:
        raise error

    assert is_sent_again(pushed(), hook, server)


def test_an_event_is_answered_before_the_platform_stops_waiting_and_sent_again(
    hook: imhook.DingTalk, server: str
) -> None:
    hook.event(slow(1.7))
    push = pushed()
    assert is_sent_again(push, hook, server)
    assert 1.3 < push.seconds < 1.6


@pytest.mark.parametrize("is_async", [False, True], ids=["function", "coroutine"])
def test_a_late_handler_of_an_event_goes_on_and_its_result_is_told(server: str, is_async: bool) -> None:
    if is_async and server != "asgi":
        pytest.skip("the coroutine function of the other servers runs in a thread, too")
    results: list[imhook.LateResult[imhook.Callback]] = []
    with hook_of(deadline=0.05) as hook:
        hook.late(results.append)
        hook.event(slow(0.2, is_async))
        push = pushed()
        assert is_sent_again(push, hook, server)
        assert push.seconds < 0.19, "at the deadline of the hook, which is shorter"
    assert [(type(result.callback), result.error) for result in results] == [(imhook.Event, None)]
    assert results[0].reply is not None
    assert said(results[0].reply.body) == "success"


def test_an_event_whose_late_handler_fails_is_not_lost(server: str) -> None:
    errors: list[BaseException | None] = []

    def fail(event: imhook.Event) -> None:
        time.sleep(0.1)
        raise LookupError

    with hook_of(deadline=0.05) as hook:
        hook.late(lambda result: errors.append(result.error))
        hook.event(fail)
        assert is_sent_again(pushed(), hook, server)
    assert [type(error) for error in errors] == [LookupError]


def test_an_event_that_waits_for_a_worker_is_sent_again_and_handled_all_the_same(mode: str) -> None:
    release, handled = threading.Event(), threading.Event()

    def block(action: imhook.CardAction) -> None:
        release.wait(10)

    async def in_loop(hook: imhook.DingTalk, received: imhook.Callback) -> None:
        with pytest.raises(imhook.HandlerLate):
            await hook.dispatch_async(received)
        assert not handled.is_set()
        release.set()
        await hook._dispatcher.close_async()

    with hook_of(deadline=0.05, workers=1) as hook:
        hook.card_action(block)
        hook.event(lambda event: handled.set())
        pressed().to(hook, "wsgi")
        push = pushed()
        received = hook.receive(query=push.query, body=push.body)
        if mode == "thread":
            with pytest.raises(imhook.HandlerLate):
                hook.dispatch(received)
            assert not handled.is_set()
            release.set()
        else:
            asyncio.run(in_loop(hook, received))
    assert handled.is_set()


def test_an_encrypted_event_whose_handler_is_late_is_sent_again(server: str) -> None:
    with imhook.DingTalk(accepting_unsigned=True, deadline=0.05) as hook:
        hook.unknown(slow(0.1))
        status, answer = pushed().to(hook, server)
    assert (status, json.loads(answer)) == (500, FAILED)


def test_the_log_says_that_an_event_was_late_and_what_it_was_answered_with(
    server: str, caplog: pytest.LogCaptureFixture
) -> None:
    with hook_of(deadline=0.05) as hook, caplog.at_level(logging.INFO, "imhook"):
        hook.event(slow(0.1))
        pushed().to(hook, server)
    (line,) = (record for record in caplog.records if "verdict" in record.getMessage())
    assert line.levelno == logging.WARNING
    assert line.getMessage().startswith("kind=event verdict=LATE us=")
    assert line.getMessage().endswith(" status=500")
    assert line.exc_info is None


def test_cards_and_messages_whose_handlers_are_late_are_answered_with_nothing(server: str) -> None:
    with hook_of(deadline=0.05) as hook:
        hook.card_action(slow(0.1))
        hook.robot_message(slow(0.1))
        assert pressed().to(hook, server) == (200, b"{}")
        assert written().to(hook, server) == (200, b'{"msgtype":"empty"}')


def test_without_a_deadline_a_handler_of_an_event_takes_its_time(server: str) -> None:
    with hook_of(deadline=None) as hook:
        hook.event(slow(1.6))
        assert not is_sent_again(pushed(), hook, server)


@pytest.mark.parametrize("returned", [True, 5, "ok", b"ok", {"status": "ok"}, {"raw": {}}, object()], ids=str)
@pytest.mark.parametrize("deadline", [1.8, None])
def test_what_the_handler_of_an_event_returns_is_ignored(server: str, returned: object, deadline: float | None) -> None:
    with hook_of(deadline=deadline) as hook:
        hook.event(lambda event: returned)
        assert not is_sent_again(pushed(), hook, server)


UNREADABLE = pytest.mark.parametrize(
    "message", [b'{"EventType":"user_add_org","Name":"\\ud83d"}', b"not JSON {"], ids=["half a character", "no JSON"]
)


@UNREADABLE
def test_an_event_that_cannot_be_read_counts_as_handled_and_is_logged(
    hook: imhook.DingTalk, server: str, message: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    handled: list[imhook.Event] = []
    hook.event(handled.append)
    hook.event("user_add_org")(handled.append)
    assert not is_sent_again(pushed(message), hook, server)
    assert handled == []
    assert "an event cannot be read: " in caplog.text


@UNREADABLE
def test_an_event_that_cannot_be_read_goes_to_the_handler_of_what_is_unknown(
    hook: imhook.DingTalk, server: str, message: bytes
) -> None:
    bodies: list[bytes] = []
    hook.event(lambda event: 1 / 0)
    hook.unknown(lambda callback: bodies.append(callback.body))
    assert not is_sent_again(pushed(message), hook, server)
    assert bodies == [message]


def test_a_handler_that_closes_its_event_has_handled_it(hook: imhook.DingTalk, server: str) -> None:
    hook.event(lambda event: event.close())
    assert not is_sent_again(pushed(), hook, server)


def test_an_error_handler_may_end_an_event_that_its_handler_has_closed(hook: imhook.DingTalk, server: str) -> None:
    @hook.event
    def fail(event: imhook.Event) -> None:
        with event:
            raise LookupError

    hook.error(lambda event, error: event.empty())
    assert not is_sent_again(pushed(), hook, server)


@pytest.mark.parametrize("deadline", [1.8, None])
def test_a_handler_that_waits_for_a_cancelled_task_has_failed(server: str, deadline: float | None) -> None:
    if sys.version_info < (3, 11) and server == "asgi" and deadline is None:
        pytest.skip("a task does not tell whether it is itself that is cancelled")
    with hook_of(deadline=deadline) as hook:

        @hook.event
        async def wait(event: imhook.Event) -> None:
            task = asyncio.ensure_future(asyncio.sleep(10))
            task.cancel()
            await task

        assert is_sent_again(pushed(), hook, server)


def test_a_generator_is_no_handler(hook: imhook.DingTalk) -> None:
    def generate(event: imhook.Event) -> Any:
        yield

    async def generate_too(event: imhook.Event) -> Any:
        yield

    for handler in (generate, generate_too):
        with pytest.raises(imhook.ConfigurationError, match="yields"):
            hook.event(handler)


def test_what_the_handler_of_everything_returns_for_an_event_is_ignored(hook: imhook.DingTalk, server: str) -> None:
    hook.unknown(lambda callback: {"raw": {"a": 1}})
    assert not is_sent_again(pushed(), hook, server)


def test_a_reply_to_an_event_is_sent_and_what_follows_is_done(hook: imhook.DingTalk, mode: str) -> None:
    followed: list[str] = []
    hook.event(lambda event: event.empty().then(followed.append, "x"))
    push = pushed()
    reply = dispatch(hook, hook.receive(query=push.query, body=push.body), mode)
    assert said(reply.body) == "success"
    asyncio.run(hook.follow_async(reply))
    assert followed == ["x"]


@pytest.mark.parametrize("returned", [None, True, {}, {"card": {"status": "稍后再试"}}], ids=str)
def test_an_error_handler_that_returns_no_reply_leaves_an_event_failed(
    hook: imhook.DingTalk, server: str, returned: Any
) -> None:
    hook.event(lambda event: 1 / 0)
    hook.error(lambda event, error: returned)
    assert is_sent_again(pushed(), hook, server)


def test_an_error_handler_may_say_that_an_event_is_not_to_be_sent_again(hook: imhook.DingTalk, server: str) -> None:
    hook.event(lambda event: 1 / 0)
    hook.error(lambda event, error: event.empty())
    assert not is_sent_again(pushed(), hook, server)


@pytest.mark.parametrize("handler", [lambda event: {"status": "ok"}, lambda event: event.close()])
def test_over_stream_mode_a_handler_that_returns_has_handled_an_event(handler: Any) -> None:
    hook = imhook.DingTalk()
    hook.event(handler)
    assert streamed_status(hook) == "SUCCESS"


def test_over_stream_mode_an_error_handler_that_returns_no_reply_leaves_an_event_failed() -> None:
    hook = imhook.DingTalk()
    hook.event(lambda event: 1 / 0)
    hook.error(lambda callback, error: {"card": {"status": "稍后再试"}})
    assert streamed_status(hook) == "LATER"


def streamed_status(hook: imhook.DingTalk) -> str:
    """What the platform is told about an event."""
    statuses: list[str] = []

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(event("m-1"))
        await sent(gateway.socket, 1)
        statuses.append(gateway.socket.answer_to("m-1")[1]["status"])

    play(hook, scene)
    return statuses[0]
