"""The whole path of a webhook of Tencent Chat: verify, parse, read the usual fields, answer.

Two of them: OfficialAccount.CallbackAfterSendMsg, which is acknowledged, and C2C.CallbackBeforeSendMsg, whose message
is rewritten. Beside it what a Python program without this package does, with json, hashlib and urllib of the standard
library. That program checks less: no limits, no SDKAppID as a number, no check of what it answers.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import urllib.parse
from typing import Any

from sides import compare

import imhook

APP = 1409990001
TOKEN = "k3y-For-Tests"
TIME = 1736900000
NOW = TIME * 1000 + 30_000
BASE = b'{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'
AFTER = "OfficialAccount.CallbackAfterSendMsg"
BEFORE = "C2C.CallbackBeforeSendMsg"
TEXT = [imhook.text_element("Coffee beans -30 % today")]
BODIES = {
    AFTER: json.dumps(
        {
            "CallbackCommand": AFTER,
            "Official_Account": "@TOA#_LISBONDEALS",
            "MsgKey": "58_3_1736900079",
            "MsgTime": 1736900079,
            "OnlineOnlyFlag": 0,
            "MsgBody": TEXT,
            "CloudCustomData": "campaign=beans",
            "EventTime": 1736900079123,
        }
    ).encode(),
    BEFORE: json.dumps(
        {
            "CallbackCommand": BEFORE,
            "From_Account": "mei.chen",
            "To_Account": "tomas_r",
            "MsgSeq": 40211,
            "MsgRandom": 3141592653,
            "MsgTime": 1736900010,
            "MsgKey": "40211_3141592653_1736900010",
            "MsgBody": TEXT,
        }
    ).encode(),
}
QUERIES = {
    command: urllib.parse.urlencode(
        {
            "SdkAppid": APP,
            "CallbackCommand": command,
            "contenttype": "json",
            "ClientIP": "203.0.113.24",
            "OptPlatform": "RESTAPI",
            **imhook.tencent_chat_sign(TOKEN, TIME),
        }
    )
    for command in BODIES
}
hook = imhook.TencentChat(APP, TOKEN)


def imhook_receive(command: str) -> imhook.Webhook[Any]:
    return hook.receive(query=QUERIES[command], body=BODIES[command], now_ms=NOW)


def imhook_acknowledges() -> bytes:
    webhook = imhook_receive(AFTER)
    if not (webhook.official_account and webhook.message_key and webhook.message.text):
        raise ValueError
    return webhook.empty().body


def imhook_rewrites() -> bytes:
    webhook = imhook_receive(BEFORE)
    if not (webhook.from_account and webhook.to_account):
        raise ValueError
    return webhook.allow(message=[imhook.text_element(webhook.message.text.replace("beans", "tea"))]).body


def standard_receive(command: str) -> dict[str, Any]:
    parameters = dict(urllib.parse.parse_qsl(QUERIES[command]))
    if parameters["SdkAppid"] != str(APP):
        raise PermissionError
    digest = hashlib.sha256((TOKEN + parameters["RequestTime"]).encode()).hexdigest()
    if not hmac.compare_digest(digest, parameters["Sign"]):
        raise PermissionError
    if abs(NOW // 1000 - int(parameters["RequestTime"])) > 60:
        raise PermissionError
    body: dict[str, Any] = json.loads(BODIES[command])
    if body["CallbackCommand"] != parameters["CallbackCommand"]:
        raise ValueError
    return body


def text_of(body: dict[str, Any]) -> str:
    return "".join(e["MsgContent"]["Text"] for e in body["MsgBody"] if e["MsgType"] == "TIMTextElem")


def standard_acknowledges() -> bytes:
    body = standard_receive(AFTER)
    if not (body["Official_Account"] and body["MsgKey"] and text_of(body)):
        raise ValueError
    return BASE


def standard_rewrites() -> bytes:
    body = standard_receive(BEFORE)
    if not (body["From_Account"] and body["To_Account"]):
        raise ValueError
    text = text_of(body).replace("beans", "tea")
    message = [{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}}]
    answer = {"ActionStatus": "OK", "ErrorInfo": "", "ErrorCode": 0, "MsgBody": message}
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()


def main() -> None:
    assert imhook_acknowledges() == standard_acknowledges()
    assert imhook_rewrites() == standard_rewrites()
    compare("A broadcast, acknowledged", {"standard library": standard_acknowledges, "imhook": imhook_acknowledges})
    compare("\nA message, rewritten", {"standard library": standard_rewrites, "imhook": imhook_rewrites})
    compare(
        "\nReceiving alone",
        {"standard library": lambda: standard_receive(AFTER), "imhook": lambda: imhook_receive(AFTER)},
    )


if __name__ == "__main__":
    main()
