"""What Tencent Chat sends: a body of each command that is played, and the query that signs it."""

from __future__ import annotations

import json
import time
import urllib.parse

import imhook

APP = 1409990001
TOKEN = "demo-token"


def query(command: str, *, token: str = TOKEN, app: int = APP, offset_s: int = 0) -> str:
    """The query of a request signed now, or so much later."""
    parameters = {"SdkAppid": app, "CallbackCommand": command, "contenttype": "json", "ClientIP": "203.0.113.24"}
    sign = imhook.tencent_chat_sign(token, int(time.time()) + offset_s)
    return urllib.parse.urlencode({**parameters, "OptPlatform": "Android", **sign})


def body(command: str, **members: object) -> bytes:
    return json.dumps({"CallbackCommand": command, **members}, ensure_ascii=False, separators=(",", ":")).encode()


def message(*texts: str) -> list[imhook.TextElement]:
    return [imhook.text_element(text) for text in texts]


def one_to_one(text: str) -> bytes:
    accounts = {"From_Account": "mei.chen", "To_Account": "tomas_r"}
    key = {"MsgSeq": 40211, "MsgRandom": 3141592653, "MsgTime": 1736900010, "MsgKey": "40211_3141592653_1736900010"}
    return body("C2C.CallbackBeforeSendMsg", **accounts, **key, OnlineOnlyFlag=0, MsgBody=message(text))


def group_message(*texts: str) -> bytes:
    group = {"GroupId": "@TGS#2LISBONTEAM", "Type": "Public", "From_Account": "mei.chen"}
    return body("Group.CallbackBeforeSendMsg", **group, Random=2718281828, MsgBody=message(*texts))


def broadcast(text: str) -> bytes:
    """The time of the event is a text, as many webhooks have it."""
    account = {"Official_Account": "@TOA#_LISBONDEALS", "MsgKey": "58_3_1736900079", "MsgTime": 1736900079}
    return body("OfficialAccount.CallbackAfterSendMsg", **account, MsgBody=message(text), EventTime="1736900079123")


def invitation(*accounts: str) -> bytes:
    members = [{"Member_Account": account} for account in accounts]
    group = {"GroupId": "@TGS#2LISBONTEAM", "Type": "Public", "Operator_Account": "mei.chen"}
    return body("Group.CallbackBeforeInviteJoinGroup", **group, DestinationMembers=members)


def friend_requests(*accounts: str) -> bytes:
    friends = [{"To_Account": account, "AddWording": "hi"} for account in accounts]
    return body("Sns.CallbackPrevFriendAdd", From_Account="mei.chen", FriendItem=friends, AddType="Add_Type_Both")
