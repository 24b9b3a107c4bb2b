"""Requests as DingTalk sends them, for the tests."""

from __future__ import annotations

import json
from typing import Any

import imhook

SECRET = "mySecret"
NOW = 1_700_000_000_000
SIGNATURE = "t3jqwt0WBVsvNpgD+ncljxce56XsNOeEYafngX/BHjc="
HEADERS = {"x-ddpaas-signature-timestamp": str(NOW), "x-ddpaas-signature": SIGNATURE}


def body(content: Any = None, **members: Any) -> bytes:
    """A body whose `content`, where there is any, is JSON in a string."""
    document = {"corpId": "dingcorp0001", "userId": "u1001", **members}
    if content is not None:
        document["content"] = json.dumps(content, ensure_ascii=False)
    return json.dumps(document, ensure_ascii=False).encode()


def action_body(params: Any = None, **members: Any) -> bytes:
    data = {"actionIds": ["btn_ok"]} if params is None else {"actionIds": ["btn_ok"], "params": params}
    return body({"cardPrivateData": data}, type="actionCallback", outTrackId="order-7781", **members)


def data_body(*ids: str) -> bytes:
    content = {"dynamicDataSourceQueryRequests": [{"dynamicDataSourceId": source} for source in ids]}
    return body(content, type="dynamicDataCallback", outTrackId="order-7781")


PULL_BODY = body({"cardData": {"cardParamMap": {"title": "hello"}}}, outTrackId="box-01")
LINK_BODY = body(
    extension=json.dumps({"url": "https://example.com/doc?id=9", "openConversationId": "cidLink01="}),
)
ASSISTANT_BODY = body(
    {"cardPrivateData": {"actionIds": ["ok"], "params": {"step": 2}}}, conversationToken="ct_1", outTrackId="a1"
)
ROBOT_BODY = json.dumps({"msgtype": "text", "text": {"content": "hi"}, "conversationType": "2"}).encode()
UNKNOWN_BODY = b'{"type":"somethingNew","extra":{"a":[1,2]}}'

CARD_KINDS: dict[type[imhook.Callback], bytes] = {
    imhook.CardAction: action_body({"decision": "accept"}),
    imhook.DynamicData: data_body("ds_amount", "ds_chart"),
    imhook.PrivatePull: PULL_BODY,
    imhook.LinkEnhancement: LINK_BODY,
    imhook.AssistantAction: ASSISTANT_BODY,
    imhook.UnknownCallback: UNKNOWN_BODY,
}
"""What is signed like a callback of a card, by class."""

ROBOT_SECRET = "robotSecret"
EVENT_KEY = imhook.EventKey("tok3n", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG", "dingowner0001")
EVENT = {"EventType": "user_add_org", "TimeStamp": 1700000000123, "CorpId": "dingcorp0001", "UserId": ["u1001"]}


def receive(hook: imhook.DingTalk, content: bytes, **arguments: Any) -> Any:
    """Hand a signed request to a hook at the time it was signed."""
    return hook.receive(**{"headers": HEADERS, "body": content, "now_ms": NOW, **arguments})
