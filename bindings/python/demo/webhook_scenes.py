"""The scenes of Tencent Chat: what is sent, and what has to come back, to the byte."""

from __future__ import annotations

from collections.abc import Iterator

import webhook_requests as chat
from scenes import Scene

PATH = "/im"
BASE = '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0'
ONE_TO_ONE = "C2C.CallbackBeforeSendMsg"


def scene(title: str, command: str, body: bytes, answer: str, status: int = 200, query: str = "") -> Scene:
    return Scene(title, body, status, answer, {}, url=f"{PATH}?{query or chat.query(command)}")


def answered() -> Iterator[Scene]:
    """Before-commands that decide, and after-commands that are acknowledged."""
    forbidden = '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":1}'
    yield scene("a message: come to the casino", ONE_TO_ONE, chat.one_to_one("come to the casino"), forbidden)
    yield scene("a message: lunch at 12?", ONE_TO_ONE, chat.one_to_one("lunch at 12?"), BASE + "}")
    milder = BASE + ',"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"**** good beans"}}]}'
    rude = chat.group_message("damn good beans")
    yield scene("a group message: damn good beans", "Group.CallbackBeforeSendMsg", rude, milder)
    refused = BASE + ',"RefusedMembers_Account":["spam_bot9"]}'
    invitation = chat.invitation("nils", "spam_bot9")
    yield scene("nils and spam_bot9 are invited", "Group.CallbackBeforeInviteJoinGroup", invitation, refused)
    results = ',"ResultItem":[{"To_Account":"tomas_r","ResultCode":0,"ResultInfo":""},'
    results += '{"To_Account":"spam_bot9","ResultCode":38001,"ResultInfo":"account blocked"}]}'
    friends = chat.friend_requests("tomas_r", "spam_bot9")
    yield scene("two friend requests", "Sns.CallbackPrevFriendAdd", friends, BASE + results)
    broadcast = chat.broadcast("Coffee beans -30 % today")
    yield scene("an official account has broadcast", "OfficialAccount.CallbackAfterSendMsg", broadcast, BASE + "}")
    yield scene("a command nobody knows yet", "Group.CallbackAfterTea", b'{"Cups":2}', BASE + "}")


def refused() -> Iterator[Scene]:
    """Everything that must not be acted on."""
    body = chat.one_to_one("hi")
    other_app = chat.query(ONE_TO_ONE, app=1400000000)
    yield scene("for another application", ONE_TO_ONE, body, "APP_ID_MISMATCH", 403, other_app)
    other_token = chat.query(ONE_TO_ONE, token="another token")
    yield scene("signed with another token", ONE_TO_ONE, body, "SIGNATURE_MISMATCH", 401, other_token)
    stale = chat.query(ONE_TO_ONE, offset_s=-300)
    yield scene("signed five minutes ago", ONE_TO_ONE, body, "TIMESTAMP_TOO_OLD", 401, stale)
    yield scene("a body cut off after 60 bytes", ONE_TO_ONE, body[:60], "JSON_UNEXPECTED_END", 400)
    yield scene("the body of another command", "Group.CallbackBeforeSendMsg", body, "COMMAND_MISMATCH", 400)
