"""How a client of Stream mode ends."""

from __future__ import annotations

import asyncio
import threading
import time

import pytest
from scripted_gateway import Gate, ScriptedGateway, client_of, event, eventually, play, pressed

import imhook
from imhook.stream import StreamClient, StreamState


@pytest.fixture
def hook() -> imhook.DingTalk:
    """A hook for Stream mode."""
    return imhook.DingTalk()


def test_stopping_waits_for_handlers_and_sends_their_answers(hook: imhook.DingTalk) -> None:
    release = Gate()

    @hook.card_action
    async def decide(action: imhook.CardAction) -> None:
        await release.wait()

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(pressed())
        await eventually(lambda: client._deliveries.tasks)
        client.request_stop(30)
        assert client.state is StreamState.STOPPING
        await asyncio.sleep(0.02)
        release.open()
        await client.wait()
        assert gateway.socket.answer_to("m-1")[0] == 200
        assert gateway.socket.sent[-1] == "close"

    play(hook, scene)


@pytest.mark.parametrize("hurry", [False, True])
def test_handlers_that_are_not_back_within_the_grace_are_cancelled(hook: imhook.DingTalk, hurry: bool) -> None:
    ended: list[str] = []

    @hook.event
    async def happened(event: imhook.Event) -> None:
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            ended.append("cancelled")
            raise

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(event())
        await eventually(lambda: client._deliveries.tasks)
        await asyncio.sleep(0)
        if hurry:
            client.request_stop(30)
            await client.stop(0)
        else:
            await client.stop(0.1)

    started = time.monotonic()
    play(hook, scene)
    assert ended == ["cancelled"]
    assert time.monotonic() - started < 10


def test_a_handler_in_a_thread_cannot_hold_up_the_end(hook: imhook.DingTalk) -> None:
    release = threading.Event()

    @hook.event
    def happened(event: imhook.Event) -> None:
        release.wait(30)

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(event())
        await eventually(lambda: client._deliveries.tasks)
        await client.stop(0.1)

    started = time.monotonic()
    play(hook, scene)
    assert time.monotonic() - started < 10
    release.set()
    hook.close()


def test_a_handler_that_does_not_take_the_cancellation_is_left_behind(
    hook: imhook.DingTalk, caplog: pytest.LogCaptureFixture
) -> None:
    release = Gate()

    @hook.event
    async def happened(event: imhook.Event) -> None:
        while True:
            try:
                return await release.wait()
            except asyncio.CancelledError:
                continue

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(event())
        await eventually(lambda: client._deliveries.tasks)
        await asyncio.sleep(0)
        await client.stop(0)
        release.open()
        await eventually(lambda: not client._deliveries.tasks)

    play(hook, scene)
    assert "1 handlers go on" in caplog.text


def test_stopping_waits_for_late_handlers() -> None:
    hook = imhook.DingTalk(deadline=0.1)
    updated: list[str] = []

    @hook.card_action
    async def decide(action: imhook.CardAction) -> imhook.Reply:
        await asyncio.sleep(0.2)
        return action.reply(card={"status": "x"})

    @hook.late
    async def update(late: imhook.LateResult[imhook.Callback]) -> None:
        await asyncio.sleep(0.1)
        updated.append(late.callback.out_track_id)

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(pressed())
        await eventually(lambda: gateway.socket.sent)

    play(hook, scene)
    assert updated == ["order-7781"]


@pytest.mark.parametrize("state", ["idle", "opening", "waiting"])
def test_it_can_be_stopped_at_any_time(hook: imhook.DingTalk, state: str) -> None:
    hook.event(lambda event: None)

    async def run() -> None:
        gateway = ScriptedGateway(asyncio.Event() if state == "opening" else OSError())
        client = client_of(hook, gateway)
        if state != "idle":
            await client.start()
            await client.until(StreamState[state.upper()])
        await client.stop()
        await client.stop()
        assert client.state is StreamState.STOPPED
        with pytest.raises(imhook.ClosedError):
            await client.start()
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())


def test_a_run_that_is_cancelled_stops_first(hook: imhook.DingTalk) -> None:
    finished: list[str] = []

    @hook.event
    async def happened(event: imhook.Event) -> None:
        await asyncio.sleep(0.1)
        finished.append(event.event_id)

    async def run() -> None:
        gateway = ScriptedGateway()
        client = client_of(hook, gateway)
        running = asyncio.ensure_future(client.run())
        await client.until(StreamState.CONNECTED)
        gateway.socket.push(event())
        await eventually(lambda: client._deliveries.tasks)
        running.cancel()
        with pytest.raises(asyncio.CancelledError):
            await running
        assert client.state is StreamState.STOPPED
        assert gateway.socket.answer_to("m-1")[1]["status"] == "SUCCESS"

    asyncio.run(run())
    assert finished == ["ev-1"]


def test_what_was_queued_is_sent_first_and_a_peer_that_does_not_close_is_cut_off(hook: imhook.DingTalk) -> None:
    hook.event(lambda event: None)

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.closes = False
        gateway.socket.reads.clear()
        gateway.socket.push(event())
        await eventually(lambda: not client._deliveries.tasks and gateway.socket._incoming.empty())
        ending = asyncio.ensure_future(client.stop())
        await asyncio.sleep(0.05)
        assert gateway.socket.sent == []
        gateway.socket.reads.set()
        await ending
        assert gateway.socket.answer_to("m-1")[0] == 200
        assert gateway.socket.was_cut

    started = time.monotonic()
    play(hook, scene)
    assert time.monotonic() - started < 10


def test_a_peer_that_does_not_read_cannot_hold_up_the_end(hook: imhook.DingTalk) -> None:
    hook.event(lambda event: None)

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.reads.clear()
        gateway.socket.closes = False
        gateway.socket.push(event())
        await eventually(lambda: not client._deliveries.tasks and gateway.socket._incoming.empty())
        await client.stop()
        assert gateway.socket.sent == ["close"]
        assert gateway.socket.was_cut

    play(hook, scene)


def test_a_handler_that_somebody_else_cancels_is_not_waited_for(hook: imhook.DingTalk) -> None:
    @hook.event
    async def happened(event: imhook.Event) -> None:
        await asyncio.sleep(60)

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(event())
        await eventually(lambda: client._deliveries.tasks)
        await asyncio.sleep(0)
        for task in client._deliveries.tasks:  # as asyncio.run() does on its way out
            task.cancel()
        await client.stop(30)
        assert gateway.socket.answer_to("m-1")[1]["status"] == "LATER"

    started = time.monotonic()
    play(hook, scene)
    assert time.monotonic() - started < 10


@pytest.mark.parametrize("grace", [-1, float("nan")])
def test_a_grace_is_not_negative(hook: imhook.DingTalk, grace: float) -> None:
    hook.event(lambda event: None)

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        with pytest.raises(imhook.ConfigurationError):
            await client.stop(grace)

    play(hook, scene)
