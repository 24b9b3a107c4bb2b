"""What DingTalk sends: bodies of each kind of callback, and the headers that sign them."""

from __future__ import annotations

import json
import time

import imhook

SECRET = "demo-secret"
ROBOT_SECRET = "demo-robot-secret"
EVENT_KEY = imhook.EventKey("demo-token", "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG", "dingdemo0001")


class Clock:
    """Gives a new millisecond each time, so that no two requests are signed alike."""

    def __init__(self) -> None:
        self._last = 0

    def now_ms(self) -> int:
        self._last = max(self._last + 1, time.time_ns() // 1_000_000)
        return self._last


CLOCK = Clock()


def signed(secret: str = SECRET, offset_ms: int = 0) -> dict[str, str]:
    """The headers of a request signed now, or so much later."""
    return imhook.sign_card(secret, CLOCK.now_ms() + offset_ms)


def robot_signed(secret: str = ROBOT_SECRET) -> dict[str, str]:
    """The headers of a message to a robot."""
    return imhook.sign_robot(secret, CLOCK.now_ms())


def event(name: str, *, key: imhook.EventKey = EVENT_KEY, **members: object) -> imhook.SealedEvent:
    """An event, encrypted and signed."""
    return imhook.seal_event(key, {"EventType": name, **members}, timestamp=str(CLOCK.now_ms()))


def body(content: object = None, **members: object) -> bytes:
    """A callback; its content is JSON in a string, as DingTalk sends it."""
    document: dict[str, object] = {**members, "corpId": "dingcorp0001", "userId": "u1001"}
    if content is not None:
        document["content"] = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def action(decision: str, **members: object) -> bytes:
    data = {"cardPrivateData": {"actionIds": [f"btn_{decision}"], "params": {"decision": decision}}}
    return body(data, type="actionCallback", outTrackId="expense-7781", **members)


def old_action(decision: str) -> bytes:
    """A button of a card made through the older interface: no type, `value`, parameters beside (「交互方式」)."""
    value = {"cardPrivateData": {"actionIds": ["1"]}, "params": {"decision": decision}}
    return body(value=json.dumps(value), outTrackId="expense-7781")


def dynamic_data(*ids: str, track_id: str = "expense-7781") -> bytes:
    queries = [{"dynamicDataSourceId": source} for source in ids]
    return body({"dynamicDataSourceQueryRequests": queries}, type="dynamicDataCallback", outTrackId=track_id)


def member_profile() -> bytes:
    """JSON in JSON in JSON in JSON (「接入成员资料页」)."""
    profile = json.dumps({"corpId": "dingcorp0001", "userId": "u2002"})
    query = {"dynamicDataSourceId": "ds.profile", "dynamicParams": {"profile": profile}}
    content = {"dynamicDataSourceQueryRequests": [query]}
    return body(content, type="dynamicDataCallback", outTrackId="COOLAPP-10-xyz.V1")


def private_pull() -> bytes:
    return body({"cardData": {"cardParamMap": {"title": "本月报销"}}}, outTrackId="balance-box")


def link(url: str) -> bytes:
    return body(extension=json.dumps({"url": url, "openConversationId": "cidLink01="}))


def assistant_action(decision: str) -> bytes:
    data = {"cardPrivateData": {"actionIds": ["btn"], "params": {"decision": decision}}}
    return body(data, conversationToken="ct_0001", outTrackId="expense-7781")


# The sample of 「动态数据源」 as it is printed there: the list in `content` is never closed.
MALFORMED_SAMPLE = (
    b'{"type": "dynamicDataCallback", "corpId": "corp1234", "userId": "user0", "outTrackId": "testOutTrackId", '
    b'"content": "{\\"dynamicDataSourceQueryRequests\\": [{\\"dynamicDataSourceId\\": \\"example_ds_1\\"}}"}'
)
ROBOT = json.dumps(
    {
        "msgtype": "text",
        "text": {"content": "报销到哪了"},
        "conversationType": "2",
        "msgId": "msg01",
        "senderStaffId": "u1001",
    },
    ensure_ascii=False,
).encode()
UNKNOWN = b'{"type":"somethingNewCallback","corpId":"dingcorp0001","userId":"u1001"}'
