"""The simulator's control interface and command line."""

from __future__ import annotations

import asyncio
import os
import re
import subprocess
import sys
from typing import Any

import pytest
from simulating import GROUP, Client, ack_of, eventually, frame_of, play

from imhook.simulator import FaultKind, Settings
from imhook.simulator import _control as control_module


async def control(client: Client, name: str, **body: Any) -> Any:
    """The answer to a request, which has to be a good one."""
    status, answer = await client.call("POST", f"/simulator/{name}", body)
    assert status == 200, answer
    return answer


async def refused(client: Client, name: str, **body: Any) -> str:
    """The error of a request, which has to be a wrong one."""
    status, answer = await client.call("POST", f"/simulator/{name}", body)
    assert status == 400, answer
    return str(answer["error"])


def test_people_write_and_what_they_see_can_be_waited_for() -> None:
    async def scene(client: Client) -> None:
        assert await control(client, "users", userId="u7", nick="Wu") == {"userId": "u7", "unionId": "union-u7"}
        await control(client, "users", userId="u8", external=True)
        await control(client, "groups", conversationId="cidX", members=["u7", "u8"], title="x")
        said = await control(client, "say", userId="u7", text="hello", conversationId="cidX")
        assert (said["pushed"], said["settled"]) == (True, False)
        assert said["id"].startswith("msg")
        waiting = asyncio.ensure_future(client.call("GET", "/simulator/sees?userId=u8&contains=later&seconds=2"))
        await asyncio.sleep(0.03)
        assert not waiting.done()
        unseen = await control(client, "say", userId="u8", text="later", conversationId="cidX", atRobot=False)
        assert unseen == {"pushed": False, "id": "", "settled": False}
        lines = (await waiting)[1]["lines"]
        assert [line for line in lines if not line.startswith("──")] == ["Wu: hello", "u8: later"]
        start = asyncio.get_running_loop().time()
        await client.call("GET", "/simulator/sees?userId=u8&contains=never&seconds=0.1")
        assert asyncio.get_running_loop().time() - start >= 0.1

    play(scene)


def test_what_is_pushed_can_be_waited_for() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        event = asyncio.ensure_future(control(client, "events", eventType="org_change", data={"a": 1}, seconds=2))
        frame = await frame_of(socket)
        await socket.send_str(ack_of(frame, {"status": "SUCCESS"}))
        assert await event == {"pushed": True, "id": frame["headers"]["eventId"], "settled": True}
        raw = {"topic": "/v1.0/card/instances/callback", "data": "not JSON", "headers": {"appId": "x", "more": "y"}}
        await control(client, "push", **raw)
        frame = await frame_of(socket)
        assert (frame["data"], frame["headers"]["more"], frame["type"]) == ("not JSON", "y", "CALLBACK")
        await control(client, "say", userId="u1001", msgtype="richText", content={"richText": [{"text": "a"}]})
        assert '"richText": [{"text": "a"}]' in (await frame_of(socket))["data"]
        assert await control(client, "system", topic="KEEPALIVE") == {"connections": 1}
        assert (await frame_of(socket))["headers"]["topic"] == "KEEPALIVE"
        ping = asyncio.ensure_future(control(client, "ping"))
        frame = await frame_of(socket)
        await socket.send_str(ack_of(frame, None, data=frame["data"]))
        answer = await ping
        assert (answer["connections"], answer["answered"]) == (1, 1)
        assert answer["slowestMs"] >= 0

    play(scene)


def test_cards_are_found_and_pressed() -> None:
    async def scene(client: Client) -> None:
        button = {"actionId": "ok", "text": "OK ${title}", "params": {"decision": "ok"}, "shownIf": {"status": ["new"]}}
        await control(client, "templates", cardTemplateId="demo.schema", buttons=[button])
        await client.sign_in()
        await client.create()
        socket = await client.connect()
        cards = (await client.call("GET", "/simulator/cards?userId=u1001"))[1]["cards"]
        assert cards == [
            {
                "outTrackId": "order-7781",
                "cardTemplateId": "demo.schema",
                "values": {"status": "new", "title": "Desk"},
                "buttons": [{"actionId": "ok", "text": "OK Desk", "enabled": True}],
            }
        ]
        pressing = asyncio.ensure_future(control(client, "press", userId="u1001", params={"n": 1}))
        frame = await frame_of(socket)
        assert '\\"params\\": {\\"decision\\": \\"ok\\", \\"n\\": 1}' in frame["data"]
        await socket.send_str(ack_of(frame, {"response": {}}))
        assert await pressing == {"answered": True, "problems": [], "answer": {}}
        assert (await control(client, "look", userId="u1001"))["problems"] == ["no data source is due"]

    play(scene)


def test_groups_change_and_plugins_are_invoked() -> None:
    async def scene(client: Client) -> None:
        await control(client, "groups", conversationId=GROUP, robot=False)
        assert not (await control(client, "say", userId="u1001", text="hello", conversationId=GROUP))["pushed"]
        group = client.simulator.organisation.chats[GROUP]
        assert (group.members, group.title, len(group.entries)) == (["u1001", "u1002"], "team", 1)
        await control(client, "chats", conversationId="cidPair", members=["u1001", "u1002"])
        invoked = await control(client, "invoke", uri="/weather")
        assert invoked["problems"] == ["no connection takes /v1.0/graph/api/invoke"]

    play(scene)


def test_wrong_requests_say_why() -> None:
    async def scene(client: Client) -> None:
        assert await refused(client, "users") == "userId is empty"
        assert await refused(client, "groups", conversationId="c", members=["u9"]) == "'u9' is unknown"
        assert "two userIds" in await refused(client, "chats", conversationId="c", members=["u1001"])
        assert "needs its content" in await refused(client, "say", userId="u1001", msgtype="chatRecord")
        assert "seconds" in await refused(client, "say", userId="u1001", text="x", seconds="1")
        assert "earthquake" in await refused(client, "faults", kind="earthquake")
        assert "count" in await refused(client, "faults", kind="qps", count=0)
        assert "seconds" in await refused(client, "faults", kind="delay", seconds=-1)
        assert await refused(client, "press", userId="u1001", outTrackId="none", actionId="ok") == "'none' is unknown"
        assert await refused(client, "look", userId="u1001") == "u1001 sees no card"
        assert "per_minute" in await refused(client, "schedules", perMinute=0)
        assert await refused(client, "settings", gravity=1) == "gravity is not a setting"
        assert await refused(client, "settings", ping_seconds=-1) == "ping_seconds is not a number from 0"
        assert await refused(client, "settings", redeliveries=0.5) == "redeliveries is not a number from 0"
        assert (await client.call("GET", "/simulator/sees?userId=u9"))[0] == 400
        assert (await client.call("GET", "/simulator/state?connections=x&seconds=1"))[0] == 400
        assert (await client.call("GET", "/simulator/sees?userId=u1001&seconds=soon"))[0] == 400

    play(scene)


def test_faults_schedules_and_settings_take_effect() -> None:
    async def scene(client: Client) -> None:
        await control(client, "faults", kind="unauthorized", count=2)
        assert [(await client.open())[0] for _ in range(3)] == [401, 401, 200]
        steps = (await control(client, "schedules", seed=3, seconds=60, complete=True))["steps"]
        assert {step["kind"] for step in steps} == {kind.value for kind in FaultKind}
        settings = await control(client, "settings", ping_seconds=0.05, keeps_message_id=False, event_topic="dingTalk")
        assert (settings["ping_seconds"], settings["keeps_message_id"]) == (0.05, False)
        socket = await client.connect()
        frame = await frame_of(socket)
        assert frame["headers"]["topic"] == "ping"
        await control(client, "settings", ping_seconds=0)
        await control(client, "events", eventType="x")
        while frame["type"] == "SYSTEM":
            frame = await frame_of(socket)
        assert frame["headers"]["topic"] == "dingTalk"
        first, second = frame, await frame_of(socket)
        assert first["headers"]["messageId"] != second["headers"]["messageId"]

    play(scene)


def test_the_state_tells_what_happened_and_can_be_waited_for() -> None:
    async def scene(client: Client) -> None:
        waiting = asyncio.ensure_future(client.call("GET", "/simulator/state?connections=1&settled=1&seconds=2"))
        socket = await client.connect()
        await control(client, "say", userId="u1001", text="hello")
        frame = await frame_of(socket)
        assert not waiting.done()
        await socket.send_str(ack_of(frame, {"response": None}))
        status, state = await waiting
        assert status == 200
        assert [moment["step"] for moment in state["attempts"]] == ["attempt", "connected"]
        assert [each["state"] for each in state["connections"]] == ["open"]
        delivery = state["deliveries"][0]
        assert delivery["messageIds"] == [frame["headers"]["messageId"]]
        assert (delivery["settled"], delivery["late"]) == (True, False)
        assert delivery["milliseconds"] >= 0
        assert (state["problems"], state["remarks"], state["faults"]) == ([], [], {})
        await socket.close()
        await eventually(lambda: not client.simulator.gateway.open_connections)

    play(scene)


def test_its_reference_names_every_path_and_every_fault() -> None:
    reference = control_module.__doc__ or ""
    paths = set(re.findall(r"(?:POST|GET)  ?/simulator/(\w+)", reference))
    assert paths == {*control_module.POSTS, *control_module.GETS}
    for kind in FaultKind:
        assert re.search(rf"\b{kind.value}\b", reference), kind


@pytest.mark.parametrize(
    ("assignment", "name", "value"),
    [
        ("ping_seconds=0.5", "ping_seconds", 0.5),
        ("ping_seconds=2", "ping_seconds", 2.0),
        ("redeliveries=7", "redeliveries", 7),
        ("keeps_message_id=False", "keeps_message_id", False),
        ("event_topic=dingTalk", "event_topic", "dingTalk"),
    ],
)
def test_settings_are_read_from_a_command_line(assignment: str, name: str, value: object) -> None:
    settings = Settings()
    settings.change_by_text(assignment)
    assert getattr(settings, name) == value


@pytest.mark.parametrize("assignment", ["gravity=1", "ping_seconds=soon", "redeliveries=1.5", "keeps_message_id=1", ""])
def test_wrong_settings_end_the_program(assignment: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Settings().change_by_text(assignment)


def test_the_command_line_refuses_a_wrong_setting() -> None:
    command = [sys.executable, "-m", "imhook.simulator", "--set", "gravity=1"]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ.copy(), check=False)
    assert (done.returncode, "gravity is not a setting" in done.stderr) == (2, True)
