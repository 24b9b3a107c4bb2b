"""Handlers of webhooks: which one runs, and what is answered when it is late or fails."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from typing import Any

import pytest
from dispatching import dispatch
from tencent_chat_requests import APP, BASE, FORBIDDEN, NOW, SAMPLES, TOKEN, receive, text_of

import imhook
from imhook import Status

BEFORE = "Group.CallbackBeforeSendMsg"
AFTER = "Group.CallbackAfterSendMsg"
FRIENDS = "Sns.CallbackPrevFriendAdd"
FRIENDS_ALLOWED = (
    BASE[:-1] + b',"ResultItem":[{"To_Account":"tomas_r","ResultCode":0,"ResultInfo":""},'
    b'{"To_Account":"spam_bot9","ResultCode":0,"ResultInfo":""}]}'
)
FRIENDS_FORBIDDEN = FRIENDS_ALLOWED.replace(b'"ResultCode":0', b'"ResultCode":38000')


def run(
    hook: imhook.TencentChat, webhook: imhook.Webhook[Any], mode: str, started: float | None = None
) -> imhook.Reply:
    """Dispatch, and wait for handlers that are late."""
    reply = dispatch(hook, webhook, mode, started)
    hook._dispatcher.close()
    return reply


@pytest.fixture(params=[1.5, None], ids=["deadline", "no deadline"])
def any_chat(request: pytest.FixtureRequest) -> imhook.TencentChat:
    return imhook.TencentChat(APP, TOKEN, deadline=request.param)


def test_a_command_goes_to_its_own_handler_named_or_typed(any_chat: imhook.TencentChat, mode: str) -> None:
    seen: list[tuple[str, str]] = []

    @any_chat.on("C2C.CallbackBeforeSendMsg")
    def by_name(webhook: imhook.Webhook[imhook.C2CBeforeSendMsg]) -> imhook.Reply:
        seen.append(("name", webhook.body["From_Account"]))
        return webhook.forbid()

    @any_chat.on(imhook.GroupBeforeSendMsg)
    async def by_type(webhook: imhook.Webhook[imhook.GroupBeforeSendMsg]) -> dict[str, object]:
        await asyncio.sleep(0)
        seen.append(("type", webhook.body["GroupId"]))
        return {"decision": "forbid"}

    @any_chat.on("Brand.NewCommand")
    def newer(webhook: imhook.Webhook[dict[str, Any]]) -> None:
        seen.append(("newer", webhook.command))

    @any_chat.unknown
    def unknown(webhook: imhook.Webhook[dict[str, Any]]) -> None:
        seen.append(("unknown", webhook.command))

    @any_chat.any
    def rest(webhook: imhook.Webhook[dict[str, Any]]) -> None:
        seen.append(("any", webhook.command))

    commands = ("C2C.CallbackBeforeSendMsg", BEFORE, "Brand.NewCommand", "any", "unknown", "error", AFTER)
    replies = [run(any_chat, receive(any_chat, command), mode).body for command in commands]
    assert replies == [FORBIDDEN, FORBIDDEN, BASE, BASE, BASE, BASE, BASE]
    assert [who for who, _ in seen] == ["name", "type", "newer", "unknown", "unknown", "unknown", "any"]
    assert any_chat.handled == ("C2C.CallbackBeforeSendMsg", BEFORE, "Brand.NewCommand", "unknown", "any")


def test_every_command_can_be_given_by_the_type_of_its_body(chat: imhook.TencentChat) -> None:
    for command in SAMPLES:
        body: Any = imhook._tencent_chat_types.BODY_TYPES[command]
        assert getattr(imhook, body.__name__) is body
        assert body.__name__ in imhook.__all__
        register: Any = chat.on(body)
        register(lambda webhook: None)
    assert chat.handled == tuple(SAMPLES)


@pytest.mark.parametrize("command", [dict, "", imhook.TextElement, None])
def test_what_is_no_command_cannot_be_handled(chat: imhook.TencentChat, command: Any) -> None:
    with pytest.raises(TypeError):
        chat.on(command)


def test_a_second_handler_for_one_command_is_refused(chat: imhook.TencentChat) -> None:
    registrations: list[Any] = [chat.on(BEFORE), chat.unknown, chat.any, chat.error, chat.late]
    for register in registrations:
        register(lambda *_: None)
        with pytest.raises(imhook.ConfigurationError) as raised:
            register(lambda *_: None)
        assert raised.value.status is Status.OPTION_CONFLICT


def test_a_decorator_returns_the_function_it_was_given(chat: imhook.TencentChat) -> None:
    def handle(webhook: imhook.Webhook[Any]) -> None: ...

    assert chat.on(BEFORE)(handle) is chat.on(imhook.C2CAfterSendMsg)(handle) is chat.any(handle) is handle


@pytest.mark.parametrize(("command", "answer"), [(BEFORE, BASE), (AFTER, BASE), (FRIENDS, FRIENDS_ALLOWED)])
def test_none_and_no_handler_let_it_happen(
    any_chat: imhook.TencentChat, mode: str, command: str, answer: bytes
) -> None:
    assert run(any_chat, receive(any_chat, command), mode).body == answer
    any_chat.on(command)(lambda webhook: None)
    assert run(any_chat, receive(any_chat, command), mode).body == answer


CHOSEN: list[tuple[str, imhook._webhook_handlers.OnFailure, bytes]] = [
    (BEFORE, "allow", BASE),
    (BEFORE, "forbid", FORBIDDEN),
    (FRIENDS, "allow", FRIENDS_ALLOWED),
    (FRIENDS, "forbid", FRIENDS_FORBIDDEN),
    (AFTER, "allow", BASE),
    (AFTER, "forbid", BASE),
]


@pytest.mark.parametrize(("command", "on_failure", "answer"), CHOSEN)
@pytest.mark.parametrize("is_async", [False, True], ids=["function", "coroutine"])
def test_a_late_handler_is_answered_for_by_on_failure(
    mode: str, is_async: bool, command: str, on_failure: Any, answer: bytes
) -> None:
    hook = imhook.TencentChat(APP, TOKEN, deadline=0.05, on_failure=on_failure)
    results: list[imhook.LateResult[imhook.Webhook[Any]]] = []
    go_on = threading.Event()

    def block(webhook: imhook.Webhook[Any]) -> imhook.Reply:
        go_on.wait(5)
        return webhook.allow()

    async def wait(webhook: imhook.Webhook[Any]) -> imhook.Reply:
        while not go_on.is_set():
            await asyncio.sleep(0.01)
        return webhook.allow()

    hook.on(command)(wait if is_async else block)
    hook.late(results.append)
    threading.Timer(0.2, go_on.set).start()
    started = time.monotonic()
    webhook = receive(hook, command)
    reply = run(hook, webhook, mode, started)
    assert (reply.body, reply.is_late, reply.is_failure) == (answer, True, False)
    assert [(result.callback, result.error) for result in results] == [(webhook, None)]
    assert results[0].reply is not None
    assert results[0].reply.body == (FRIENDS_ALLOWED if command == FRIENDS else BASE)


@pytest.mark.parametrize(("command", "on_failure", "answer"), CHOSEN)
@pytest.mark.parametrize("deadline", [1.5, None])
def test_a_handler_that_raised_is_answered_for_by_on_failure(
    mode: str, deadline: float | None, command: str, on_failure: Any, answer: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    hook = imhook.TencentChat(APP, TOKEN, deadline=deadline, on_failure=on_failure)

    @hook.on(command)
    def fail(webhook: imhook.Webhook[Any]) -> None:
        webhook.close()  # whatever it did before
        raise LookupError("the database")

    webhook = receive(hook, command)
    if command == AFTER:  # nothing depends on it: the platform may be told that it failed
        with pytest.raises(LookupError):
            run(hook, webhook, mode)
        return
    with caplog.at_level(logging.ERROR, "imhook"):
        reply = run(hook, webhook, mode)
    assert (reply.body, reply.is_late, reply.is_failure) == (answer, False, True)
    assert f"kind={command}: the handler failed" in caplog.text
    assert "the database" in caplog.text, "with its traceback"


def test_an_answer_that_the_platform_would_refuse_is_a_failure(mode: str) -> None:
    hook = imhook.TencentChat(APP, TOKEN, on_failure="forbid")
    hook.on(BEFORE)(lambda webhook: webhook.refuse(5))
    reply = run(hook, receive(hook, BEFORE), mode)
    assert (reply.body, reply.is_failure) == (FORBIDDEN, True)


def test_the_error_handler_is_asked_before_on_failure(mode: str) -> None:
    hook = imhook.TencentChat(APP, TOKEN, on_failure="forbid")
    errors: list[Exception] = []

    @hook.on(BEFORE)
    def fail(webhook: imhook.Webhook[Any]) -> None:
        raise LookupError

    @hook.error
    def explain(webhook: imhook.Webhook[Any], error: Exception) -> imhook.Reply | None:
        errors.append(error)
        return webhook.refuse(10100, "later") if webhook.message.text == "explain" else None

    explained = run(hook, receive(hook, BEFORE, MsgBody=text_of("explain")), mode)
    assert (b'"ErrorCode":10100' in explained.body, explained.is_failure) == (True, False)
    assert run(hook, receive(hook, BEFORE), mode).body == FORBIDDEN
    assert [type(error) for error in errors] == [LookupError] * 2


def test_a_late_failure_goes_to_the_late_handler(mode: str) -> None:
    hook = imhook.TencentChat(APP, TOKEN, deadline=0.05, on_failure="forbid")
    results: list[imhook.LateResult[imhook.Webhook[Any]]] = []
    hook.late(results.append)

    @hook.on(BEFORE)
    def fail(webhook: imhook.Webhook[Any]) -> None:
        time.sleep(0.15)
        raise LookupError

    assert run(hook, receive(hook, BEFORE), mode).body == FORBIDDEN
    assert [(result.reply, type(result.error)) for result in results] == [(None, LookupError)]


def test_the_answer_on_failure_is_made_once_for_a_kind_but_for_each_friend_request() -> None:
    hook = imhook.TencentChat(APP, TOKEN, on_failure="forbid")
    assert hook._fallback(receive(hook, BEFORE)).reply is hook._fallback(receive(hook, BEFORE)).reply
    friends: Any = [{"To_Account": "nils"}]
    assert hook._fallback(receive(hook, FRIENDS)).reply.body == FRIENDS_FORBIDDEN
    assert b'"nils"' in hook._fallback(receive(hook, FRIENDS, FriendItem=friends)).reply.body


def test_late_work_of_an_after_command_is_waited_for_at_the_end() -> None:
    stored: list[str] = []
    with imhook.TencentChat(APP, TOKEN, deadline=0.02) as hook:

        @hook.on(imhook.OfficialAccountAfterSendMsg)
        def store(webhook: imhook.Webhook[imhook.OfficialAccountAfterSendMsg]) -> None:
            time.sleep(0.1)
            stored.append(webhook.body["MsgKey"])

        reply = hook.dispatch(receive(hook, "OfficialAccount.CallbackAfterSendMsg", now_ms=NOW))
        assert (reply.body, reply.is_late, stored) == (BASE, True, [])
    assert stored == [SAMPLES["OfficialAccount.CallbackAfterSendMsg"]["MsgKey"]]
