"""Handlers: which one runs, what it may return, and the deadline."""

from __future__ import annotations

import asyncio
import contextvars
import logging
import threading
import time
from typing import Any

import pytest
from dingtalk_requests import CARD_KINDS, SECRET, action_body, data_body, receive
from dispatching import dispatch

import imhook

EXPECTED = b'{"cardUpdateOptions":{"updateCardDataByKey":true},"cardData":{"cardParamMap":{"a":"1"}}}'


def run(hook: imhook.DingTalk, content: bytes, mode: str) -> imhook.Reply:
    return dispatch(hook, receive(hook, content), mode)


@pytest.fixture(params=[1.8, None], ids=["deadline", "no deadline"])
def any_hook(request: pytest.FixtureRequest) -> imhook.DingTalk:
    return imhook.DingTalk(SECRET, deadline=request.param)


class Callable:
    async def __call__(self, action: imhook.CardAction) -> imhook.Reply:
        return action.reply(card={"a": "1"})


async def answer_later(action: imhook.CardAction) -> dict[str, Any]:
    await asyncio.sleep(0)
    return {"card": {"a": "1"}}


@pytest.mark.parametrize(
    "handler",
    [
        lambda action: action.reply(card={"a": "1"}),
        lambda action: {"card": {"a": "1"}},
        lambda action: answer_later(action),
        answer_later,
        Callable(),
    ],
    ids=["reply", "document", "awaitable", "coroutine function", "callable object"],
)
def test_a_handler_may_be_of_any_sort(any_hook: imhook.DingTalk, mode: str, handler: Any) -> None:
    any_hook.card_action(handler)
    reply = run(any_hook, action_body(), mode)
    assert (reply.body, reply.is_late) == (EXPECTED, False)


def test_none_is_the_empty_answer(any_hook: imhook.DingTalk, mode: str) -> None:
    any_hook.card_action(lambda action: None)
    assert run(any_hook, action_body(), mode).body == b"{}"


def test_each_kind_goes_to_its_own_handler_and_the_rest_to_unknown(hook: imhook.DingTalk, mode: str) -> None:
    seen: list[tuple[str, type]] = []
    for name in ("card_action", "dynamic_data", "private_pull", "link_enhancement", "assistant_action", "unknown"):
        getattr(hook, name)(lambda callback, name=name: seen.append((name, type(callback))))
    for content in CARD_KINDS.values():
        run(hook, content, mode)
    assert seen == [
        ("card_action", imhook.CardAction),
        ("dynamic_data", imhook.DynamicData),
        ("private_pull", imhook.PrivatePull),
        ("link_enhancement", imhook.LinkEnhancement),
        ("assistant_action", imhook.AssistantAction),
        ("unknown", imhook.UnknownCallback),
    ]


def test_without_any_handler_callbacks_get_the_empty_answer(hook: imhook.DingTalk, mode: str) -> None:
    assert run(hook, action_body(), mode).body == b"{}"


def test_what_a_handler_raises_comes_out(any_hook: imhook.DingTalk, mode: str) -> None:
    @any_hook.card_action
    def fail(action: imhook.CardAction) -> None:
        raise TimeoutError("the database")  # the exception that waiting itself would raise

    with pytest.raises(TimeoutError, match="the database"):
        run(any_hook, action_body(), mode)


def test_a_wrong_answer_is_an_exception_of_the_handler(any_hook: imhook.DingTalk, mode: str) -> None:
    any_hook.dynamic_data(lambda query: query.reply({"not_asked": 1}))
    with pytest.raises(imhook.ReplyError):
        run(any_hook, data_body("ds"), mode)


def test_the_error_handler_may_answer_instead(any_hook: imhook.DingTalk, mode: str) -> None:
    any_hook.card_action(lambda action: 1 / 0)  # type: ignore[type-var]
    any_hook.error(lambda callback, error: {"card": {"a": "1"}} if isinstance(error, ZeroDivisionError) else None)
    assert run(any_hook, action_body(), mode).body == EXPECTED


def test_an_error_handler_that_returns_none_leaves_the_exception(any_hook: imhook.DingTalk, mode: str) -> None:
    seen: list[Exception] = []
    any_hook.card_action(lambda action: 1 / 0)  # type: ignore[type-var]
    any_hook.error(lambda callback, error: seen.append(error))
    with pytest.raises(ZeroDivisionError):
        run(any_hook, action_body(), mode)
    assert len(seen) == 1


def test_handlers_see_the_context_of_the_request(hook: imhook.DingTalk, mode: str) -> None:
    variable = contextvars.ContextVar("variable", default="nothing")
    variable.set("request")
    hook.card_action(lambda action: {"card": {"a": variable.get()}})
    assert b'"request"' in run(hook, action_body(), mode).body


def sleeping(seconds: float, is_async: bool) -> Any:
    def block(action: imhook.CardAction) -> imhook.Reply:
        time.sleep(seconds)
        return action.reply(card={"a": "1"})

    async def wait(action: imhook.CardAction) -> imhook.Reply:
        await asyncio.sleep(seconds)
        return action.reply(card={"a": "1"})

    return wait if is_async else block


@pytest.fixture(params=[False, True], ids=["function", "coroutine"])
def is_async(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


def test_an_overrunning_handler_gets_the_empty_answer_in_time_and_its_reply_is_late(mode: str, is_async: bool) -> None:
    hook = imhook.DingTalk(SECRET, deadline=0.1)
    hook.card_action(sleeping(1, is_async))
    results: list[imhook.LateResult[imhook.Callback]] = []
    reported = threading.Event()

    @hook.late
    def late(result: imhook.LateResult[imhook.Callback]) -> None:
        results.append(result)
        reported.set()

    async def in_loop(callback: imhook.Callback) -> tuple[imhook.Reply, float]:
        reply = await hook.dispatch_async(callback)
        took = time.monotonic() - started
        await hook._dispatcher.close_async()
        return reply, took

    callback = receive(hook, action_body({"a": 1}))
    started = time.monotonic()
    if mode == "thread":
        reply, took = hook.dispatch(callback), time.monotonic() - started
    else:
        reply, took = asyncio.run(in_loop(callback))
    assert (reply.body, reply.is_late) == (b"{}", True)
    assert 0.1 <= took < 0.9, "before the handler is back"
    assert reported.wait(5)
    assert len(results) == 1
    assert results[0].callback is callback
    assert results[0].callback.user_id == "u1001", "it is still open"
    assert results[0].reply is not None
    assert (results[0].reply.body, results[0].error) == (EXPECTED, None)
    assert 1 <= results[0].seconds < 5


def test_an_overrunning_handler_that_fails_is_reported_with_its_exception(mode: str) -> None:
    hook = imhook.DingTalk(SECRET, deadline=0.05)
    results: list[imhook.LateResult[imhook.Callback]] = []

    @hook.card_action
    def fail(action: imhook.CardAction) -> None:
        time.sleep(0.15)
        raise KeyError("late")

    @hook.late
    async def late(result: imhook.LateResult[imhook.Callback]) -> None:
        await asyncio.sleep(0)
        results.append(result)

    assert run(hook, action_body(), mode).is_late
    hook.close()
    assert [(result.reply, type(result.error)) for result in results] == [(None, KeyError)]


def test_without_a_late_handler_a_late_result_is_logged(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    hook = imhook.DingTalk(SECRET, deadline=0.05)
    hook.card_action(sleeping(0.1, False))
    with caplog.at_level(logging.WARNING, "imhook"):
        run(hook, action_body({"salary": "9000"}), mode)
        hook.close()
    assert "kind=card-action: the result came after 0.1" in caplog.text
    assert "9000" not in caplog.text


def test_a_late_handler_that_fails_is_logged(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    hook = imhook.DingTalk(SECRET, deadline=0.05)
    hook.card_action(sleeping(0.1, False))
    hook.late(lambda result: 1 / 0)  # type: ignore[type-var]
    run(hook, action_body(), mode)
    hook.close()
    assert "ZeroDivisionError" in caplog.text


def test_the_deadline_counts_from_when_the_request_came_in(mode: str) -> None:
    hook = imhook.DingTalk(SECRET, deadline=10)
    hook.card_action(sleeping(0.2, False))
    callback, started = receive(hook, action_body()), time.monotonic() - 9.95
    if mode == "thread":
        reply = hook.dispatch(callback, started)
    else:
        reply = asyncio.run(hook.dispatch_async(callback, started))
    assert reply.is_late
    hook.close()


def test_without_a_deadline_handlers_run_where_they_are_called(mode: str) -> None:
    hook = imhook.DingTalk(SECRET, deadline=None)
    threads: list[threading.Thread] = []
    hook.card_action(lambda action: threads.append(threading.current_thread()))
    run(hook, action_body(), mode)
    assert threads == [threading.current_thread()]


def test_the_pool_has_as_many_threads_as_configured() -> None:
    hook = imhook.DingTalk(SECRET, workers=2, deadline=5)
    running, most, lock = 0, 0, threading.Lock()

    @hook.card_action
    def count(action: imhook.CardAction) -> None:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        time.sleep(0.02)
        with lock:
            running -= 1

    callers = [threading.Thread(target=lambda: hook.dispatch(receive(hook, action_body()))) for _ in range(6)]
    for caller in callers:
        caller.start()
    for caller in callers:
        caller.join()
    assert most == 2


def test_a_cancelled_request_leaves_its_handler_running_and_its_result_late() -> None:
    hook = imhook.DingTalk(SECRET)
    hook.card_action(sleeping(0.1, True))
    results: list[imhook.LateResult[imhook.Callback]] = []
    hook.late(results.append)

    async def main() -> None:
        task = asyncio.ensure_future(hook.dispatch_async(receive(hook, action_body())))
        await asyncio.sleep(0.02)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await hook._dispatcher.close_async()

    asyncio.run(main())
    assert [result.reply is not None for result in results] == [True]
