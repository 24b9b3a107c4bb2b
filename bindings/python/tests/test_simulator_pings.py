"""System frames of the simulator: pings and the topics that only some clients know."""

from __future__ import annotations

import asyncio
import dataclasses
import json

import aiohttp
import pytest
from simulating import QUICK, Client, ack_of, eventually, frame_of, play


def test_pings_come_regularly_and_their_latency_is_recorded() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        for _ in range(3):
            frame = await frame_of(socket)
            assert (frame["type"], frame["headers"]["topic"]) == ("SYSTEM", "ping")
            await socket.send_str(ack_of(frame, json.loads(frame["data"])))
        report = client.simulator.gateway.connections[0].report
        await eventually(lambda: report()["pingsAnswered"] == 3)
        assert report()["slowestPingMs"] >= 0
        assert client.simulator.gateway.all_problems() == []

    play(scene, dataclasses.replace(QUICK, ping_seconds=0.05, ping_answer_seconds=2))


def test_a_ping_that_waits_for_a_slow_handler_is_a_problem_and_says_so() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        client.simulator.users.say("u1001", "hello")
        message = await frame_of(socket)
        pinging = asyncio.ensure_future(client.simulator.gateway.ping(client.simulator.gateway.connections[0]))
        ping = await frame_of(socket)
        assert (await pinging).late
        await socket.send_str(ack_of(message, {"response": None}))
        await socket.send_str(ack_of(ping, json.loads(ping["data"])))
        gateway = client.simulator.gateway
        await eventually(lambda: any("answered after" in remark for remark in gateway.all_remarks()))
        assert gateway.all_problems() == [
            "a ping was not answered within 0.1 s, while 1 frames on its connection were not acknowledged either"
        ]

    play(scene, dataclasses.replace(QUICK, redelivery_seconds=5, ping_answer_seconds=0.1))


def test_a_ping_of_the_websocket_protocol_wants_a_pong() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(socket.receive(), 0.2)  # aiohttp answers meanwhile
        gateway = client.simulator.gateway
        assert gateway.all_problems() == []
        await asyncio.sleep(0.2)
        assert gateway.all_problems()[0] == "a ping of the WebSocket protocol had no answer in 0.1 s"

    play(scene, dataclasses.replace(QUICK, websocket_ping_seconds=0.05, ping_answer_seconds=0.1))


@pytest.mark.parametrize("topic", ["CONNECTED", "REGISTERED", "KEEPALIVE"])
def test_system_topics_of_some_clients_need_no_acknowledgement(topic: str) -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        gateway = client.simulator.gateway
        await gateway.push_system(topic, {"sessionId": "s-1"})
        frame = await frame_of(socket)
        assert (frame["type"], frame["headers"]["topic"]) == ("SYSTEM", topic)
        assert gateway.all_problems() == []
        await socket.send_str(ack_of(frame, {}, code=404))
        await eventually(lambda: gateway.all_remarks() == [f"the system topic {topic} is answered with 404"])
        assert gateway.all_problems() == []

    play(scene)


def test_how_a_connection_ended_is_recorded() -> None:
    async def scene(client: Client) -> None:
        first, second = await client.connect(), await client.connect()
        await first.close()
        response = second._response.connection
        assert response is not None
        assert response.transport is not None
        response.transport.abort()
        connections = client.simulator.gateway.connections
        await eventually(lambda: [each.state for each in connections] == ["closed", "closed"])
        assert connections[0].end == f"closed by the client with code {aiohttp.WSCloseCode.OK}"
        assert connections[1].end == "ended by the client without a close frame"

    play(scene)
