"""One endpoint in many threads, and in the children of a process that forks."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable

import pytest
from dingtalk_requests import SECRET, action_body, receive

import imhook


def test_one_endpoint_serves_many_threads_at_once() -> None:
    guard = imhook.ReplayGuard(10_000)
    hook = imhook.DingTalk(SECRET, replay_guard=guard)
    wrong: list[object] = []

    def work(thread: int) -> None:
        for number in range(300):
            action = receive(hook, action_body({"thread": thread, "number": number}))
            if (action.params.int("thread"), action.params.int("number")) != (thread, number):
                wrong.append(dict(action.params))
            if str(number).encode() not in action.reply(card={"n": number}).body:
                wrong.append(number)

    threads = [threading.Thread(target=work, args=(thread,)) for thread in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert guard.count == 2400


def test_of_many_threads_with_one_request_exactly_one_gets_it() -> None:
    hook = imhook.DingTalk(SECRET, replay_guard=imhook.ReplayGuard(16))
    outcomes: list[str] = []
    barrier = threading.Barrier(8)

    def work() -> None:
        barrier.wait()
        try:
            receive(hook, action_body())
            outcomes.append("received")
        except imhook.Rejected as error:
            outcomes.append(error.status.name)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes) == ["REPLAYED"] * 7 + ["received"]


def test_a_callback_closed_by_another_thread_is_an_error_never_a_crash(hook: imhook.DingTalk) -> None:
    content = action_body({"a": {"b": "x" * 100}})
    unexpected: list[BaseException] = []

    def read(action: imhook.CardAction) -> None:
        try:
            while True:
                action.params.object("a").text("b")
                action.reply(card={"a": "1"})
        except imhook.ClosedError:
            pass
        except BaseException as error:
            unexpected.append(error)

    for _ in range(50):
        action = receive(hook, content)
        reader = threading.Thread(target=read, args=(action,))
        reader.start()
        action.close()
        reader.join(10)
        assert not reader.is_alive()
    assert not unexpected


def in_child(work: Callable[[], None]) -> int:
    """Run something in a forked child; its exit status."""
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")  # forking with threads is what is tested
def test_after_a_fork_endpoint_callback_and_pool_work_in_the_child() -> None:
    hook = imhook.DingTalk(SECRET, replay_guard=imhook.ReplayGuard(64))
    hook.card_action(lambda action: action.reply(card={"a": action.params.text("a")}))
    before = receive(hook, action_body({"a": "parent"}))
    assert b"parent" in hook.dispatch(before).body  # starts a thread of the pool, which the child does not have

    def work() -> None:
        assert before.params.text("a") == "parent"
        after = receive(hook, action_body({"a": "child"}))
        assert b"child" in hook.dispatch(after).body
        hook.close()

    assert in_child(work) == 0
    assert before.params.text("a") == "parent"
    assert b"again" in hook.dispatch(receive(hook, action_body({"a": "again"}))).body


@pytest.mark.filterwarnings("ignore:This process:DeprecationWarning")
def test_a_fork_while_other_threads_use_the_guard_leaves_no_lock_behind() -> None:
    hook = imhook.DingTalk(SECRET, replay_guard=imhook.ReplayGuard(1000))
    stop = threading.Event()

    def busy(thread: int) -> None:
        number = 0
        while not stop.is_set():
            number += 1
            receive(hook, action_body({"thread": thread, "number": number}))

    threads = [threading.Thread(target=busy, args=(thread,)) for thread in range(3)]
    for thread in threads:
        thread.start()
    try:
        for number in range(10):
            assert in_child(lambda: receive(hook, action_body({"child": number}))) == 0  # noqa: B023
    finally:
        stop.set()
        for thread in threads:
            thread.join()
