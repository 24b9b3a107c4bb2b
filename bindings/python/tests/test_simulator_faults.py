"""Every fault of the simulator, as a client meets it."""

from __future__ import annotations

import asyncio
import dataclasses
import json
from typing import Any

import aiohttp
import pytest
from simulating import QUICK, TOPICS, Client, ack_of, eventually, frame_of, play

from imhook.simulator import Fault, FaultKind, FaultSchedule

OPEN = "/v1.0/gateway/connections/open"
INSTANCES = "/v1.0/card/instances"
TOKEN = "/v1.0/oauth2/accessToken"
ROBOT_ACK = {"response": None}


@pytest.mark.parametrize(
    ("kind", "status", "code"),
    [
        (FaultKind.UNAUTHORIZED, 401, "authFailed"),
        (FaultKind.QPS, 403, "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi"),
        (FaultKind.FORBIDDEN, 403, "Forbidden.AccessDenied.AccessTokenPermissionDenied"),
        (FaultKind.BUSY, 500, "system.busy"),
    ],
)
def test_opening_is_refused_as_the_platform_does_it_once(kind: FaultKind, status: int, code: str) -> None:
    async def scene(client: Client) -> None:
        await client.simulator.inject(Fault(kind))
        got, body = await client.open()
        assert (got, body["code"]) == (status, code)
        assert body["requestid"]
        assert (await client.open())[0] == 200
        assert client.simulator.faults.occurred == {kind: 1}

    play(scene)


def test_a_missing_permission_names_the_scopes() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        await client.simulator.inject(Fault(FaultKind.FORBIDDEN))
        assert (await client.create())[1]["accessdenieddetail"] == {"requiredScopes": ["Card.Instance.Write"]}

    play(scene)


@pytest.mark.parametrize(("kind", "status"), [(FaultKind.PROXY_ERROR, 400), (FaultKind.HTML_PAGE, 200)])
def test_something_in_between_answers_with_an_html_page(kind: FaultKind, status: int) -> None:
    async def scene(client: Client) -> None:
        await client.simulator.inject(Fault(kind))
        url = client.simulator.address + OPEN
        async with client.session.post(url, json=client.open_body()) as response:
            assert (response.status, response.content_type) == (status, "text/html")
        assert [moment.step.value for moment in client.simulator.gateway.moments] == ["attempt", "refused"]

    play(scene)


def test_a_fault_can_wait_for_one_interface() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        await client.simulator.inject(Fault(FaultKind.BUSY, path=INSTANCES))
        await client.simulator.inject(Fault(FaultKind.QPS, path=TOKEN))
        assert (await client.open())[0] == 200
        assert (await client.call("PUT", INSTANCES, {}))[1]["code"] == "system.busy"
        app = client.simulator.app
        credentials = {"appKey": app.client_id, "appSecret": app.client_secret}
        assert (await client.call("POST", TOKEN, credentials))[0] == 403
        assert (await client.call("POST", TOKEN, credentials))[0] == 200

    play(scene)


def test_a_token_can_expire_at_once() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        await client.simulator.inject(Fault(FaultKind.EXPIRED_TOKEN))
        status, body = await client.create()
        assert (status, body["code"]) == (400, "InvalidAuthentication")
        await client.sign_in()
        assert (await client.create())[0] == 200

    play(scene)


def test_an_expired_ticket_is_not_held_against_the_client() -> None:
    async def scene(client: Client) -> None:
        await client.simulator.inject(Fault(FaultKind.EXPIRED_TICKET))
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await client.connect()
        assert client.simulator.gateway.all_problems() == []
        opened = (await client.open())[1]
        for _ in range(2):
            with pytest.raises(aiohttp.WSServerHandshakeError):
                await client.session.ws_connect(f"{opened['endpoint']}?ticket=other")
        assert len(client.simulator.gateway.all_problems()) == 2

    play(scene)


def test_a_connection_is_closed_with_a_close_frame() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        await client.simulator.inject(Fault(FaultKind.CLOSE))
        message = await socket.receive(timeout=2)
        assert (message.type, message.data) == (aiohttp.WSMsgType.CLOSE, 1001)
        assert client.simulator.gateway.open_connections == []

    play(scene)


def test_a_half_open_connection_can_end_by_itself() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        await client.simulator.inject(Fault(FaultKind.HALF_OPEN, 0.1))
        assert (await socket.receive(timeout=2)).type in (aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR)
        await eventually(lambda: client.simulator.gateway.connections[0].state == "closed")
        assert client.simulator.gateway.connections[0].end == "half-open for too long"

    play(scene)


@pytest.mark.parametrize(
    ("kind", "type_", "topic"),
    [
        (FaultKind.UNKNOWN_TOPIC, "CALLBACK", "/v1.0/not/yet/known"),
        (FaultKind.UNKNOWN_TYPE, "NOTICE", "/v1.0/not/yet/known"),
    ],
)
def test_a_frame_of_an_unknown_kind_wants_404(kind: FaultKind, type_: str, topic: str) -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        await client.simulator.inject(Fault(kind))
        frame = await frame_of(socket)
        assert (frame["type"], frame["headers"]["topic"]) == (type_, topic)
        await socket.send_str(ack_of(frame, None, code=404, data=""))
        gateway = client.simulator.gateway
        await eventually(lambda: gateway.system_frames[0].acks)
        assert gateway.all_problems() == []
        assert gateway.all_remarks() == ["an error without data"]

    play(scene)


def test_a_frame_can_have_headers_and_members_that_no_document_knows() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        await client.simulator.inject(Fault(FaultKind.UNKNOWN_HEADERS))
        client.simulator.users.say("u1001", "one")
        frame = await frame_of(socket)
        assert frame["headers"]["x-trace"]
        assert "extension" in frame
        client.simulator.users.say("u1001", "two")
        assert "extension" not in await frame_of(socket)

    play(scene)


def test_a_redelivery_has_another_message_id_and_the_same_msg_id() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        await client.simulator.inject(Fault(FaultKind.REDELIVERY, count=2))
        delivery = client.simulator.users.say("u1001", "hello")
        event = client.simulator.gateway.push_event("org_change", {})
        frames = [await frame_of(socket) for _ in range(4)]
        assert len({frame["headers"]["messageId"] for frame in frames}) == 4
        messages = [json.loads(frame["data"]) for frame in frames if frame["type"] == "CALLBACK"]
        assert delivery is not None
        assert [message["msgId"] for message in messages] == [delivery.identity] * 2
        events = [frame["headers"]["eventId"] for frame in frames if frame["type"] == "EVENT"]
        assert events == [event.identity] * 2
        for frame in frames:
            await socket.send_str(ack_of(frame, {"response": None, "status": "SUCCESS"}))
        await eventually(lambda: len(delivery.acks) + len(event.acks) == 4)
        assert client.simulator.gateway.all_problems() == []

    play(scene)


def test_an_acknowledgement_without_effect_brings_the_frame_again() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        await client.simulator.inject(Fault(FaultKind.DELAYED_ACK))
        delivery = client.simulator.users.say("u1001", "hello")
        assert delivery is not None
        first = await frame_of(socket)
        await socket.send_str(ack_of(first, ROBOT_ACK))
        again = await frame_of(socket)
        assert again["headers"]["messageId"] == first["headers"]["messageId"]
        assert not delivery.settled.is_set()
        await socket.send_str(ack_of(again, ROBOT_ACK))
        await eventually(delivery.settled.is_set)
        assert client.simulator.gateway.all_problems() == []

    play(scene)


def test_an_acknowledgement_can_take_effect_before_the_frame_is_pushed_again() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        await client.simulator.inject(Fault(FaultKind.DELAYED_ACK, 0.05))
        delivery = client.simulator.users.say("u1001", "hello")
        assert delivery is not None
        await socket.send_str(ack_of(await frame_of(socket), ROBOT_ACK))
        await asyncio.sleep(0.01)
        assert not delivery.settled.is_set()
        await eventually(delivery.settled.is_set)
        assert len(delivery.sent) == 1

    play(scene, dataclasses.replace(QUICK, redelivery_seconds=5))


def test_what_waits_for_a_frame_does_not_pass_without_a_connection() -> None:
    async def scene(client: Client) -> None:
        await client.simulator.inject(Fault(FaultKind.DUPLICATE))
        delivery = client.simulator.users.say("u1001", "hello")
        await asyncio.sleep(0.05)
        assert client.simulator.faults.waiting(FaultKind.DUPLICATE) == 1
        socket = await client.connect()
        await frame_of(socket)
        await frame_of(socket)
        assert delivery is not None
        assert len(delivery.sent) == 2

    play(scene)


def test_a_press_without_a_connection_fails_at_once() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        await client.create()
        outcome = await client.simulator.users.press("u1001", action_id="ok")
        assert outcome.problems == [f"no connection takes {TOPICS[1]}"]

    play(scene, dataclasses.replace(QUICK, card_seconds=60))


def test_acknowledging_twice_is_seen_on_each_connection_alone() -> None:
    async def scene(client: Client) -> None:
        first = await client.connect()
        client.simulator.users.say("u1001", "hello")
        frame = await frame_of(first)
        await client.simulator.inject(Fault(FaultKind.HALF_OPEN, 0.05))
        second = await client.connect()
        again = await frame_of(second)
        for _ in range(2):
            await second.send_str(ack_of(again, ROBOT_ACK))
        assert frame["headers"]["messageId"] == again["headers"]["messageId"]
        await eventually(lambda: client.simulator.gateway.all_problems() == ["acknowledged more than once"])

    play(scene)


@pytest.mark.parametrize("members", [{"headers": {"contentType": "application/json"}}, {"data": ""}, {}])
def test_acknowledging_a_disconnect_is_a_remark(members: dict[str, Any]) -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        await client.simulator.inject(Fault(FaultKind.DISCONNECT))
        frame = await frame_of(socket)
        await socket.send_str(ack_of(frame, json.loads(frame["data"]), **members))
        await eventually(lambda: client.simulator.gateway.all_remarks() == ["disconnect needs no acknowledgement"])
        await eventually(lambda: client.simulator.gateway.connections[0].state == "closed")
        assert client.simulator.gateway.all_problems() == []

    for has_message_id in (False, True) if not members else (has_id for has_id in (False,)):
        play(scene, dataclasses.replace(QUICK, disconnect_has_message_id=has_message_id))


def test_a_complete_schedule_has_every_kind() -> None:
    for seed in range(5):
        steps = FaultSchedule(seed, 10, 6, complete=True).steps
        assert {fault.kind for _, fault in steps} == set(FaultKind)
        assert steps == sorted(steps, key=lambda step: step[0])
        assert all(0 <= at < 10 for at, _ in steps)
    assert FaultSchedule(1, 10, complete=True).steps == FaultSchedule(1, 10, complete=True).steps


def test_every_kind_of_fault_is_either_immediate_or_waits() -> None:
    async def scene(client: Client) -> None:
        for kind in FaultKind:
            await client.connect()
            await client.simulator.inject(Fault(kind, 0.01))
            happened = bool(client.simulator.faults.occurred[kind])
            assert happened == (kind.is_of_connections or kind is FaultKind.EXPIRED_TOKEN)
            assert client.simulator.faults.waiting(kind) == (not happened)
            assert kind.is_of_connections + kind.is_of_frames + kind.is_of_opening == (
                kind is not FaultKind.EXPIRED_TOKEN
            )
            client.simulator.faults.clear()

    play(scene, dataclasses.replace(QUICK, calls_per_second=100))
