"""What official clients do otherwise (reference 3.7) and the platform accepts, so the simulator does too."""

from __future__ import annotations

import json
from typing import Any

import pytest
from simulating import Client, eventually, frame_of, play

from imhook.simulator import Ack

ROBOT = "/v1.0/im/bot/messages/get"
CARD = "/v1.0/card/instances/callback"
OPAQUE = '{"opaque": "abc-1"}'
EVENT = '{"userId": ["u1001"]}'


def ack(kind: str, topic: str, sent: str, **members: Any) -> Ack:
    """An acknowledgement after it was judged."""
    whole = {"code": 200, "headers": {"messageId": "m1", "contentType": "application/json"}, "message": "OK", **members}
    judged = Ack(json.dumps(whole))
    judged.judge(kind, topic, sent)
    return judged


@pytest.mark.parametrize(
    ("kind", "topic", "sent", "members"),
    [
        # Go
        ("SYSTEM", "ping", OPAQUE, {"data": '{"opaque":"abc-1"}'}),
        ("CALLBACK", ROBOT, "{}", {"data": "", "message": ""}),
        ("CALLBACK", CARD, "{}", {"data": '{"response":null}', "message": ""}),
        ("EVENT", "*", EVENT, {"data": '{"status":"SUCCESS","message":"success"}', "message": "ok"}),
        ("EVENT", "*", EVENT, {"data": '{"status":"LATER","message":"later"}', "code": 500}),
        ("CALLBACK", CARD, "{}", {"data": "", "code": 500, "message": "handler failed"}),
        ("CALLBACK", "/other", "{}", {"data": "", "code": 404, "message": ""}),
        # Python
        ("CALLBACK", CARD, "{}", {"data": '{"response": "OK"}'}),
        ("CALLBACK", ROBOT, '{"msgId": "m"}', {"data": '{"msgId": "m"}', "message": "ok"}),
        ("EVENT", "*", EVENT, {"data": EVENT}),
        ("EVENT", "*", EVENT, {"data": EVENT, "code": 404, "message": "not implement"}),
        # Java
        (
            "EVENT",
            "*",
            EVENT,
            {
                "data": '{"message":null,"status":"SUCCESS"}',
                "headers": {"messageId": "m1", "contentType": "application/json", "time": "1"},
            },
        ),
        ("CALLBACK", ROBOT, "{}", {"code": 500, "message": "client internal error", "headers": {"messageId": "m1"}}),
        ("NOTICE", "/other", "{}", {"code": 404, "message": "type not exist", "headers": {"messageId": "m1"}}),
        # Node
        (
            "SYSTEM",
            "ping",
            OPAQUE,
            {
                "data": OPAQUE,
                "headers": {"messageId": "m1", "contentType": "application/json", "topic": "ping", "time": "1"},
            },
        ),
        ("EVENT", "*", EVENT, {"data": '{"status":"SUCCESS"}'}),
    ],
)
def test_what_official_clients_acknowledge_is_no_problem(
    kind: str, topic: str, sent: str, members: dict[str, Any]
) -> None:
    assert ack(kind, topic, sent, **members).problems == []


@pytest.mark.parametrize(
    ("kind", "topic", "sent", "members", "problem"),
    [
        ("SYSTEM", "ping", OPAQUE, {"data": "{}"}, "the data of ping is not echoed"),
        ("SYSTEM", "ping", OPAQUE, {"data": OPAQUE, "code": 500}, "a ping is answered with 500"),
        ("CALLBACK", CARD, "{}", {"data": "{}"}, "data has no response"),
        ("CALLBACK", "/v1.0/graph/api/invoke", "{}", {"data": "{}"}, "data has no response"),
        ("CALLBACK", ROBOT, "{}", {}, "data is not a string"),
        ("EVENT", "*", EVENT, {"data": "{}"}, "status is neither SUCCESS nor LATER"),
        ("EVENT", "*", EVENT, {"data": '{"status":"success"}'}, "status is neither SUCCESS nor LATER"),
        (
            "CALLBACK",
            ROBOT,
            "{}",
            {"data": '{"response":null}', "headers": {"messageId": "m1"}},
            "headers.contentType is not application/json",
        ),
    ],
)
def test_what_no_document_and_no_official_client_has_is_a_problem(
    kind: str, topic: str, sent: str, members: dict[str, Any], problem: str
) -> None:
    assert ack(kind, topic, sent, **members).problems == [problem]


def test_a_card_callback_answered_with_a_text_changes_nothing() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        await client.create()
        socket = await client.connect()
        pressing = client.simulator.gateway.start(client.simulator.users.press("u1001", action_id="ok"))
        frame = await frame_of(socket)
        headers = {"messageId": frame["headers"]["messageId"], "contentType": "application/json"}
        answer = {"code": 200, "headers": headers, "message": "", "data": '{"response": "OK"}'}
        await socket.send_str(json.dumps(answer))
        outcome = await pressing
        assert (outcome.answered, outcome.answer) == (True, "OK")
        assert client.simulator.gateway.all_problems() == []

    play(scene)


def test_the_subscriptions_and_members_of_official_clients_are_taken() -> None:
    async def scene(client: Client) -> None:
        system = [{"type": "SYSTEM", "topic": "ping"}, {"type": "SYSTEM", "topic": "disconnect"}]
        robot = [{"type": "CALLBACK", "topic": ROBOT}]
        for members in (
            {"subscriptions": system + robot, "ua": "dingtalk-sdk-go/v0.9.2", "localIp": "10.0.0.7", "extras": None},
            {"subscriptions": robot, "ua": "dingtalk-sdk-python/v0.24.4b1-union", "localIp": ""},
            {"subscriptions": robot, "ua": "java/1.3.12-union", "localIp": "10.0.0.7,10.0.0.8"},
            {"subscriptions": [{"type": "EVENT", "topic": "*"}, *robot], "ua": ""},
        ):
            status, opened = await client.open(**members)
            assert status == 200
            socket = await client.session.ws_connect(f"{opened['endpoint']}?ticket={opened['ticket']}")
            await socket.close()
        await eventually(lambda: not client.simulator.gateway.open_connections)
        assert client.simulator.gateway.all_problems() == []

    play(scene)
