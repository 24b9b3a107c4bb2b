"""The simulator's gateway, as a client meets it."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import time
from typing import Any

import aiohttp
import pytest
from simulating import GROUP, QUICK, Client, ack_of, eventually, frame_of, play, seen

from imhook.simulator import Fault, FaultKind, FaultSchedule

ROBOT_ACK = {"response": None}


def test_a_ticket_opens_one_connection_percent_encoded() -> None:
    async def scene(client: Client) -> None:
        status, opened = await client.open()
        assert status == 200
        url = opened["endpoint"]
        first = await client.session.ws_connect(url, params={"ticket": opened["ticket"]})
        with pytest.raises(aiohttp.WSServerHandshakeError) as refused:
            await client.session.ws_connect(url, params={"ticket": opened["ticket"]})
        assert refused.value.status == 401
        await first.close()
        await client.connect()

    play(scene, dataclasses.replace(QUICK, tickets_need_encoding=True))


def test_a_ticket_expires() -> None:
    async def scene(client: Client) -> None:
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await client.connect()

    play(scene, dataclasses.replace(QUICK, ticket_seconds=0))


@pytest.mark.parametrize(
    ("members", "status", "code"),
    [
        ({"clientSecret": "wrong"}, 401, "authFailed"),
        ({"clientId": ""}, 400, "param.invalid"),
        ({"subscriptions": []}, 200, None),
        ({"subscriptions": None}, 400, "param.invalid"),
        ({"subscriptions": [{"type": "EVENT", "topic": "dingTalk"}]}, 400, "param.invalid"),
        ({"subscriptions": [{"type": "OTHER", "topic": "*"}]}, 400, "param.invalid"),
        ({"subscriptions": [{"type": "SYSTEM", "topic": "ping"}], "extras": None}, 200, None),
        ({"localIp": 7}, 400, "param.invalid"),
    ],
)
def test_opening_is_answered_as_documented(members: dict[str, Any], status: int, code: str | None) -> None:
    async def scene(client: Client) -> None:
        got, body = await client.open(**members)
        assert (got, body.get("code")) == (status, code)
        assert (status == 200) or body["requestid"]

    play(scene)


def test_opening_answers_xml_to_who_does_not_accept_json() -> None:
    async def scene(client: Client) -> None:
        url = client.simulator.address + "/v1.0/gateway/connections/open"
        async with client.session.post(url, json=client.open_body(), headers={"Accept": "text/xml"}) as response:
            assert response.content_type == "application/xml"

    play(scene)


def test_a_message_reaches_the_robot_and_its_reply_the_chat() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        delivery = client.simulator.users.say("u1001", "hello", GROUP)
        frame = await frame_of(socket)
        assert (frame["specVersion"], frame["type"]) == ("1.0", "CALLBACK")
        assert all(isinstance(value, str) for value in frame["headers"].values())
        message = json.loads(frame["data"])
        assert (message["text"]["content"], message["conversationType"]) == (" hello", "2")
        await socket.send_str(ack_of(frame, ROBOT_ACK))
        async with client.session.post(
            message["sessionWebhook"], json={"msgtype": "text", "text": {"content": "hi"}}
        ) as response:
            assert await response.json() == {"errcode": 0, "errmsg": "ok"}
        async with client.session.post(message["sessionWebhook"], json={"msgtype": "text"}) as response:
            assert (await response.json())["errcode"] == 40035
        assert seen(client, "u1002") == ["Li: hello", "robot: hi"]
        assert delivery is not None
        await eventually(delivery.settled.is_set)
        assert client.simulator.gateway.all_problems() == []
        assert client.simulator.users.say("u1001", "psst", GROUP, at_robot=False) is None

    play(scene)


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"code": "200"}, "code is not a number"),
        ({"message": None}, "message is not a string"),
        ({"data": {"response": None}}, "data is not a string"),
        ({"data": "{"}, "data is not JSON text"),
        ({"headers": {}}, "headers.messageId is missing"),
    ],
)
def test_a_wrong_acknowledgement_is_recorded(change: dict[str, Any], problem: str) -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        client.simulator.users.say("u1001", "hello")
        await socket.send_str(ack_of(await frame_of(socket), ROBOT_ACK, **change))
        await eventually(lambda: any(problem in each for each in client.simulator.gateway.all_problems()))

    play(scene)


def test_a_second_acknowledgement_is_recorded() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        client.simulator.users.say("u1001", "hello")
        ack = ack_of(await frame_of(socket), ROBOT_ACK)
        await socket.send_str(ack)
        await socket.send_str(ack)
        await eventually(lambda: client.simulator.gateway.all_problems() == ["acknowledged more than once"])

    play(scene)


def test_a_message_without_acknowledgement_comes_again() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        client.simulator.users.say("u1001", "hello")
        first, second = await frame_of(socket), await frame_of(socket)
        assert (first["data"], first["headers"]["messageId"]) == (second["data"], second["headers"]["messageId"])
        await socket.send_str(ack_of(second, ROBOT_ACK))
        with pytest.raises(asyncio.TimeoutError):
            await frame_of(socket, 0.25)

    play(scene)


@pytest.mark.parametrize("code", [200, 500])
def test_an_event_comes_again_after_later(code: int) -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        delivery = client.simulator.gateway.push_event("user_add_org", {"userId": ["u1001"]})
        first = await frame_of(socket)
        assert first["headers"]["eventType"] == "user_add_org"
        await socket.send_str(ack_of(first, {"status": "LATER"}, code=code))
        second = await frame_of(socket)
        assert first["headers"]["eventId"] == second["headers"]["eventId"]
        await socket.send_str(ack_of(second, {"status": "SUCCESS", "message": "success"}))
        await eventually(delivery.settled.is_set)
        assert client.simulator.gateway.all_problems() == []

    play(scene)


def test_a_ping_is_answered_with_its_data() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        gateway = client.simulator.gateway
        for data, problems in (({"opaque": "x"}, 1), (None, 0)):
            pinging = asyncio.ensure_future(gateway.ping(gateway.connections[0]))
            frame = await frame_of(socket)
            assert frame["headers"]["topic"] == "ping"
            await socket.send_str(ack_of(frame, data or json.loads(frame["data"])))
            assert len((await pinging).acks[0].problems) == problems
        await gateway.ping(gateway.connections[0])
        assert "a ping was not answered within 0.3 s" in gateway.all_problems()

    play(scene)


def test_only_what_was_subscribed_is_pushed() -> None:
    async def scene(client: Client) -> None:
        _, opened = await client.open(subscriptions=[{"type": "EVENT", "topic": "*"}])
        socket = await client.session.ws_connect(f"{opened['endpoint']}?ticket={opened['ticket']}")
        client.simulator.users.say("u1001", "hello")
        with pytest.raises(asyncio.TimeoutError):
            await frame_of(socket, 0.1)

    play(scene)


def test_binary_messages_and_stray_texts_are_recorded() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        await socket.send_bytes(b"{}")
        await socket.send_str("nonsense")
        await eventually(lambda: len(client.simulator.gateway.all_problems()) == 2)

    play(scene)


def test_a_dropped_connection_ends_without_a_close_frame() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        await client.simulator.inject(Fault(FaultKind.DROP))
        message = await socket.receive(timeout=2)
        assert message.type in (aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR)
        assert socket.close_code == 1006

    play(scene)


def test_a_half_open_connection_answers_nothing() -> None:
    async def scene(client: Client) -> None:
        _, opened = await client.open()
        socket = await client.session.ws_connect(f"{opened['endpoint']}?ticket={opened['ticket']}", autoping=False)
        await socket.ping()
        assert (await socket.receive(timeout=2)).type is aiohttp.WSMsgType.PONG
        await client.simulator.inject(Fault(FaultKind.HALF_OPEN))
        await socket.ping()
        client.simulator.users.say("u1001", "hello")
        with pytest.raises(asyncio.TimeoutError):
            await socket.receive(timeout=0.1)
        assert not socket.closed

    play(scene)


def test_a_disconnect_is_announced_and_what_is_in_flight_can_be_acknowledged() -> None:
    async def scene(client: Client) -> None:
        old = await client.connect()
        delivery = client.simulator.users.say("u1001", "one")
        pending = await frame_of(old)
        await client.simulator.inject(Fault(FaultKind.DISCONNECT))
        frame = await frame_of(old)
        assert (frame["headers"]["topic"], "messageId" in frame["headers"]) == ("disconnect", False)
        new = await client.connect()
        await old.send_str(ack_of(pending, ROBOT_ACK))
        assert delivery is not None
        await eventually(delivery.settled.is_set)
        client.simulator.users.say("u1001", "two")
        await new.send_str(ack_of(await frame_of(new), ROBOT_ACK))
        assert (await old.receive(timeout=2)).type in (aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR)
        assert client.simulator.gateway.all_problems() == []

    play(scene)


def test_frames_can_be_malformed_late_and_doubled() -> None:
    async def scene(client: Client) -> None:
        socket, simulator = await client.connect(), client.simulator
        await simulator.inject(Fault(FaultKind.MALFORMED_FRAME))
        with pytest.raises(ValueError, match="Expecting"):
            await frame_of(socket)
        await simulator.inject(Fault(FaultKind.DELAY, 0.1))
        await simulator.inject(Fault(FaultKind.DUPLICATE))
        start = time.monotonic()
        simulator.users.say("u1001", "hello")
        first = await frame_of(socket)
        assert time.monotonic() - start >= 0.09
        second = await frame_of(socket)
        assert first["headers"]["messageId"] == second["headers"]["messageId"]
        for _ in range(2):
            await socket.send_str(ack_of(first, ROBOT_ACK))
        await eventually(lambda: len(simulator.gateway.deliveries[0].acks) == 2)
        assert simulator.gateway.all_problems() == []

    play(scene)


def test_opening_can_fail_in_every_way() -> None:
    async def scene(client: Client) -> None:
        simulator = client.simulator
        await simulator.inject(Fault(FaultKind.UNAUTHORIZED))
        status, body = await client.open()
        assert (status, body["code"]) == (401, "authFailed")
        await simulator.inject(Fault(FaultKind.QPS))
        status, body = await client.open()
        assert (status, body["code"]) == (403, "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi")
        await simulator.inject(Fault(FaultKind.EXPIRED_TICKET))
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await client.connect()
        await simulator.inject(Fault(FaultKind.SLOW_OPEN, 0.1))
        start = time.monotonic()
        assert ((await client.open())[0], time.monotonic() - start >= 0.09) == (200, True)

    play(scene)


def test_a_seed_decides_a_schedule() -> None:
    steps = FaultSchedule(7, 600).steps
    assert steps == FaultSchedule(7, 600).steps
    assert steps != FaultSchedule(8, 600).steps
    assert {fault.kind for _, fault in FaultSchedule(7, 600, 60, [FaultKind.DROP]).steps} == {FaultKind.DROP}

    async def scene(client: Client) -> None:
        socket = await client.connect()
        client.simulator.run_schedule(FaultSchedule(1, 0.2, 1800, [FaultKind.DROP]))
        await socket.receive(timeout=2)
        assert socket.close_code == 1006

    play(scene)
