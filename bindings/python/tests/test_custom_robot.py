"""Messages of custom robots, sent by both clients."""

from __future__ import annotations

import asyncio
import json
import urllib.parse
from typing import Any, Callable

import pytest
from test_card_text import AsyncNetwork, SyncTransport

import imhook
from imhook.client import CustomRobot, NoAnswer, NotConnected, SyncCustomRobot
from imhook.stream import HTTPRequest

SECRET = "SECexample-of-a-secret"
WEBHOOK = "https://oapi.dingtalk.com/robot/send?access_token=b2c7-example-token"
DONE = (200, {"errcode": 0, "errmsg": "ok"})


class Transport(SyncTransport):
    """Keeps whole requests, too."""

    def __init__(self, *answers: tuple[int, dict[str, Any]] | Exception) -> None:
        super().__init__(*answers)
        self.requests: list[HTTPRequest] = []

    def request(self, request: HTTPRequest, limit: int, timeout: float) -> tuple[int, bytes]:
        self.requests.append(request)
        return super().request(request, limit, timeout)


Robot = SyncCustomRobot
MESSAGES: dict[str, tuple[Callable[[Robot], object], dict[str, Any]]] = {
    "text": (
        lambda robot: robot.send_text("done @u1001", at=["u1001"], at_mobiles=["13800000000"], at_all=True),
        {
            "text": {"content": "done @u1001"},
            "at": {"atUserIds": ["u1001"], "atMobiles": ["13800000000"], "isAtAll": True},
        },
    ),
    "markdown": (lambda robot: robot.send_markdown("t", "#### x"), {"markdown": {"title": "t", "text": "#### x"}}),
    "link": (
        lambda robot: robot.send_link("t", "x", "https://example.com/a", picture_url="https://example.com/p"),
        {"link": {"title": "t", "text": "x", "messageUrl": "https://example.com/a", "picUrl": "https://example.com/p"}},
    ),
    "actionCard": (
        lambda robot: robot.send_action_card("t", "x", {"yes": "https://example.com/y", "no": "https://example.com/n"}),
        {
            "actionCard": {
                "title": "t",
                "text": "x",
                "btnOrientation": "0",
                "btns": [
                    {"title": "yes", "actionURL": "https://example.com/y"},
                    {"title": "no", "actionURL": "https://example.com/n"},
                ],
            }
        },
    ),
    "feedCard": (
        lambda robot: robot.send_feed_card([("t", "https://example.com/a", "https://example.com/p")]),
        {
            "feedCard": {
                "links": [{"title": "t", "messageURL": "https://example.com/a", "picURL": "https://example.com/p"}]
            }
        },
    ),
}


@pytest.mark.parametrize("name", MESSAGES)
def test_each_type_of_message_is_sent(name: str) -> None:
    transport = Transport(DONE)
    send, expected = MESSAGES[name]
    with SyncCustomRobot(WEBHOOK, transport=transport) as robot:
        send(robot)
    body = json.loads(transport.requests[0].body)
    assert body.pop("msgUuid")
    assert body == {"msgtype": name, **expected}


def test_a_card_with_one_button_is_that_button() -> None:
    transport = Transport(DONE)
    SyncCustomRobot(WEBHOOK, transport=transport).send_action_card("t", "x", {"read": "https://example.com/r"})
    card = transport.pieces[0]["actionCard"]
    assert (card["singleTitle"], card["singleURL"], "btns" in card) == ("read", "https://example.com/r", False)


@pytest.mark.parametrize("webhook", [WEBHOOK, "b2c7-example-token"])
def test_the_url_is_signed(webhook: str) -> None:
    transport = Transport(DONE)
    SyncCustomRobot(webhook, secret=SECRET, transport=transport).send_text("x")
    address, _, text = transport.requests[0].url.partition("?")
    query = dict(urllib.parse.parse_qsl(text))
    assert address == "https://oapi.dingtalk.com/robot/send"
    assert query["access_token"] == "b2c7-example-token"
    expected = dict(urllib.parse.parse_qsl(imhook.custom_robot_query(SECRET, int(query["timestamp"]))))
    assert query["sign"] == expected["sign"]


def test_a_message_is_sent_again_under_its_uuid() -> None:
    network = AsyncNetwork(OSError(), NotConnected("no route"), DONE)

    async def run() -> None:
        async with CustomRobot(WEBHOOK, secret=SECRET, network=network) as robot:
            await robot.send_text("x")

    asyncio.run(run())
    assert len(network.pieces) == 3
    assert len({piece["msgUuid"] for piece in network.pieces}) == 1


def test_a_refusal_says_why() -> None:
    transport = Transport((200, {"errcode": 310000, "errmsg": "sign not match"}))
    with pytest.raises(imhook.DingTalkAPIError) as raised:
        SyncCustomRobot(WEBHOOK, transport=transport).send_text("x")
    assert (raised.value.code, raised.value.info) == ("310000", "sign not match")


def test_nothing_that_is_shown_holds_a_credential() -> None:
    transport = Transport(OSError(WEBHOOK))
    robot = SyncCustomRobot(WEBHOOK, secret=SECRET, transport=transport, patience=0)
    with pytest.raises(NoAnswer) as raised:
        robot.send_text("x")
    shown = repr(robot) + repr(raised.value) + repr(transport.requests)
    assert "b2c7" not in shown
    assert SECRET not in shown
