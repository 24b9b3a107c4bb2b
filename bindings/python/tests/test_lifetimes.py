"""Who frees what, and what happens afterwards."""

from __future__ import annotations

import gc
import weakref

import pytest
from dingtalk_requests import SECRET, action_body, data_body, receive

import imhook


def test_a_closed_callback_says_so_whatever_is_asked(hook: imhook.DingTalk) -> None:
    action = receive(hook, action_body({"a": {"b": 1}}))
    params = action.params
    inner = params.object("a")
    action.close()
    names = [name for name in dir(imhook.CardAction) if isinstance(getattr(imhook.CardAction, name), property)]
    assert {"user_id", "params", "content", "body"} <= set(names)
    for name in names:
        with pytest.raises(imhook.ClosedError, match="the callback is closed"):
            getattr(action, name)
    for use in (
        lambda: action.reply(card={"a": "1"}),
        action.empty,
        lambda: params["a"],
        lambda: params.text("a"),
        lambda: params.raw,
        lambda: inner.int("b"),
        lambda: len(inner),
    ):
        with pytest.raises(imhook.ClosedError):
            use()
    assert repr(action) == "<CardAction, closed>"
    assert repr(params) == "<JSONObject, closed>"


def test_closing_twice_is_harmless(hook: imhook.DingTalk) -> None:
    with receive(hook, action_body()) as action:
        action.close()
    action.close()


def test_a_data_query_of_a_closed_callback_says_so(hook: imhook.DingTalk) -> None:
    query = receive(hook, data_body("ds"))
    source = query.queries[0]
    query.close()
    for name in ("request", "dynamic_params", "const_params", "profile", "profile_user_id", "profile_corp_id"):
        with pytest.raises(imhook.ClosedError):
            getattr(source, name)


def test_what_was_read_out_outlives_the_callback(hook: imhook.DingTalk) -> None:
    with receive(hook, action_body({"a": [1]})) as action:
        user, params, reply = action.user_id, dict(action.params), action.reply(card={"a": "1"})
    del action
    gc.collect()
    assert (user, params) == ("u1001", {"a": [1]})
    assert reply.body.startswith(b"{")


def test_an_object_keeps_the_memory_of_its_callback_alive(hook: imhook.DingTalk) -> None:
    inner = receive(hook, action_body({"a": {"b": "x" * 10_000}})).params.object("a")
    gc.collect()
    for _ in range(100):  # memory that was freed would be used again by now
        receive(hook, action_body({"c": "y" * 10_000}))
    assert inner.text("b") == "x" * 10_000


def test_a_callback_outlives_its_endpoint() -> None:
    hook = imhook.DingTalk(SECRET)
    action = receive(hook, action_body({"a": 1}))
    hook.close()
    del hook
    gc.collect()
    assert action.params.int("a") == 1
    assert action.reply(card={"a": "1"}).body


def test_an_endpoint_keeps_its_replay_guard_alive() -> None:
    guard = imhook.ReplayGuard(4)
    hook = imhook.DingTalk(SECRET, replay_guard=guard)
    guard.close()
    del guard
    gc.collect()
    receive(hook, action_body())
    with pytest.raises(imhook.Rejected):
        receive(hook, action_body())


def test_a_closed_endpoint_and_a_closed_guard_say_so() -> None:
    hook, guard = imhook.DingTalk(SECRET), imhook.ReplayGuard()
    for thing in (hook, guard):
        thing.close()
        thing.close()
    with pytest.raises(imhook.ClosedError, match="endpoint"):
        receive(hook, action_body())
    with pytest.raises(imhook.ClosedError, match="endpoint"):
        hook.verify("1", "2")
    with pytest.raises(imhook.ClosedError, match="replay guard"):
        _ = guard.count
    with pytest.raises(imhook.ClosedError, match="replay guard"):
        imhook.DingTalk(SECRET, replay_guard=guard)
    assert repr(hook) == "<DingTalk, closed>"


def test_callbacks_are_freed_without_the_cycle_collector(hook: imhook.DingTalk) -> None:
    gc.disable()
    try:
        action = receive(hook, action_body({"a": 1}))
        handle = weakref.ref(action._handle)
        assert action.params.int("a") == 1
        action.reply(card={"a": "1"})
        del action
        assert handle() is None
    finally:
        gc.enable()


def test_thousands_of_callbacks_do_not_grow_the_process(hook: imhook.DingTalk) -> None:
    def resident() -> int:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[1])

    content = action_body({"text": "x" * 2000})

    def work(count: int) -> None:
        for _ in range(count):
            receive(hook, content).reply(card={"a": "1"})
            with pytest.raises(imhook.Rejected):
                receive(hook, content[:-1])

    work(2_000)
    before = resident()
    work(10_000)
    assert resident() - before < 1000, "pages of 4 KiB"
