"""The scenes of DingTalk: what is sent, and what has to come back, to the byte."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field

import platform_requests as dingtalk
from platform_requests import signed

import imhook


@dataclass(frozen=True)
class Scene:
    """One request and what has to come back: an answer to the byte, or the name of a refusal."""

    title: str
    body: bytes
    status: int
    answer: str
    headers: dict[str, str] = field(default_factory=signed)
    method: str = "POST"
    url: str = "/dingtalk"
    is_event: bool = False
    """Whether the answer is encrypted: what it says has to come back, not its bytes."""

    @property
    def refusal(self) -> str:
        """The name of the expected refusal, or empty."""
        return "" if self.status == 200 else self.answer


CURRENT = (
    '{"cardUpdateOptions":{"updateCardDataByKey":true,"updatePrivateDataByKey":true},'
    '"cardData":{"cardParamMap":{"status":"%s"}},"userPrivateData":{"cardParamMap":{"decided":"true"}}}'
)
LEGACY = (
    '{"outTrackId":"expense-7781","cardOptions":{"updateCardDataByKey":true,"updatePrivateDataByKey":true},'
    '"cardData":{"cardParamMap":{"status":"已同意"}},'
    '"userPrivateData":{"cardParamMap":{"sys_full_json_obj":"{\\"decided\\":true}"}}}'
)
AMOUNT = (
    '{"dataSourceQueryResponses":[{"dynamicDataSourceId":"ds_amount","dynamicDataValueType":"OBJECT",'
    '"data":"{\\"amount\\":\\"1280.50\\",\\"currency\\":\\"CNY\\"}"}]}'
)
PULL = (
    '{"outTrackId":"balance-box","cardOptions":{"updatePrivateDataByKey":true},'
    '"userPrivateData":{"cardParamMap":{"sys_full_json_obj":"{\\"balance\\":3}"}}}'
)
BALANCE = '{"msgtype":"text","text":{"content":"您还有 3 张报销单"}}'
LINK = '{"outTrackId":"expense-7781","cardOptions":{"lastMessage":"报销单"}}'
HOUR = 3_600_000
DEEP = b'{"a":' * 100 + b"1" + b"}" * 100
LONE_SURROGATE = rb'{"type":"actionCallback","userId":"\ud83d","content":"{}"}'


def answered() -> Iterator[Scene]:
    """Every kind of callback, signed."""
    yield Scene("a button: accept", dingtalk.action("accept"), 200, CURRENT % "已同意")
    yield Scene("a button: reject", dingtalk.action("reject"), 200, CURRENT % "被拒绝")
    yield Scene("a button of an older card", dingtalk.old_action("accept"), 200, LEGACY)
    yield Scene("the amount, a dynamic data source", dingtalk.dynamic_data("ds_amount"), 200, AMOUNT)
    yield Scene("two data sources, one has no data", dingtalk.dynamic_data("ds_amount", "ds_chart"), 200, AMOUNT)
    yield Scene("a member profile", dingtalk.member_profile(), 200, "{}")
    yield Scene("a pinned card pulls a balance", dingtalk.private_pull(), 200, PULL)
    yield Scene("a link to 报销单 7781", dingtalk.link("https://expenses.example.com/7781"), 200, LINK)
    yield Scene("a button in an assistant's card", dingtalk.assistant_action("accept"), 200, CURRENT % "已同意")
    yield Scene("a message to a robot: 报销到哪了", dingtalk.ROBOT, 200, BALANCE, dingtalk.robot_signed())
    yield pushed("the address for events is checked", dingtalk.event("check_url"))
    yield pushed("an event: u1001 has left", dingtalk.event("user_leave_org", UserId=["u1001"]))
    yield Scene("a type nobody knows yet", dingtalk.UNKNOWN, 200, "{}")


def pushed(title: str, event: imhook.SealedEvent, status: int = 200, answer: str = "success") -> Scene:
    """An event, whose answer is another text each time."""
    return Scene(title, event.body, status, answer, {}, url=f"/dingtalk?{event.query}", is_event=status == 200)


def refused() -> Iterator[Scene]:
    """Everything that must not be acted on."""
    accept = dingtalk.action("accept")
    yield Scene("signed with another secret", accept, 401, "SIGNATURE_MISMATCH", signed("another secret"))
    yield Scene("signed two hours ago", accept, 401, "TIMESTAMP_TOO_OLD", signed(offset_ms=-2 * HOUR))
    yield Scene("signed in two hours", accept, 401, "TIMESTAMP_TOO_NEW", signed(offset_ms=2 * HOUR))
    yield Scene("not signed", accept, 401, "SIGNATURE_MISSING", {})
    yield Scene("a message to the robot, signed as a card", dingtalk.ROBOT, 401, "TIMESTAMP_MISSING")
    other = imhook.EventKey("demo-token", "GFEDCBA9876543210zyxwvutsrqponmlkjihgfedcba", "dingdemo0001")
    yield pushed("an event encrypted with another key", dingtalk.event("x", key=other), 401, "SIGNATURE_MISMATCH")
    replayed = signed()
    yield Scene("accept, to be sent again", accept, 200, CURRENT % "已同意", replayed)
    yield Scene("the same again (replay)", accept, 409, "REPLAYED", replayed)
    yield Scene("a body cut off after 60 bytes", accept[:60], 400, "JSON_UNEXPECTED_END")
    yield Scene("the documentation's own broken sample", dingtalk.MALFORMED_SAMPLE, 400, "JSON_UNEXPECTED_BYTE")
    yield Scene("half of an emoji (lone surrogate)", LONE_SURROGATE, 400, "JSON_LONE_SURROGATE")
    yield Scene("100 levels deep", DEEP, 400, "NESTING_TOO_DEEP")
    yield Scene("2 MB", json.dumps({"a": "x" * 2_000_000}).encode(), 413, "BODY_TOO_LARGE")
    yield Scene("a GET", b"", 405, "METHOD_NOT_POST", method="GET")
