"""What messages to robots say, over Stream mode and over HTTP."""

from __future__ import annotations

import json
from typing import Any

import pytest
from scripted_gateway import frame

import imhook
from imhook import ChatType, DeliverAction, RobotMessageType, StreamSession

ENVELOPE = {
    "msgtype": "text",
    "msgId": "msgA1b2==",
    "createAt": 1700000000000,
    "conversationId": "cidAbc123==",
    "conversationType": "2",
    "conversationTitle": "demo",
    "senderId": "$:LWCP_v1:$li",
    "senderStaffId": "u1001",
    "senderUnionId": "union1",
    "senderNick": "Li",
    "senderCorpId": "dingcorp0001",
    "senderPlatform": "Mac",
    "isAdmin": True,
    "isInAtList": True,
    "chatbotUserId": "$:LWCP_v1:$bot",
    "chatbotCorpId": "dingcorp0002",
    "robotCode": "dingexample0001",
    "atUsers": [
        {"dingtalkId": "$:LWCP_v1:$bot", "staffId": ""},
        {"dingtalkId": "x", "staffId": "u2", "unionId": "n2"},
        "odd",
    ],
    "sessionWebhook": "https://oapi.dingtalk.com/robot/sendBySession?session=example",
    "sessionWebhookExpiredTime": 1700005400000,
    "text": {"content": " hello"},
}


def deliver(message: dict[str, Any], topic: str = "/v1.0/im/bot/messages/get", **headers: str) -> imhook.Callback:
    """A message as a session delivers it."""
    session = StreamSession("id", "secret", subscriptions=63, topics=["/v1.0/other"])
    session.start(0)
    session.answered(1, 200, b'{"endpoint":"wss://gateway.example.com/connect","ticket":"t"}', 0)
    session.opened(1, 0)
    actions = session.received(1, json.dumps(frame(topic, message, **headers)).encode(), 0)
    (delivered,) = [action for action in actions if isinstance(action, DeliverAction)]
    return delivered.callback


def message_of(**members: Any) -> imhook.RobotMessage:
    """A message to a robot."""
    message = deliver({name: value for name, value in {**ENVELOPE, **members}.items() if value is not None})
    assert isinstance(message, imhook.RobotMessage)
    return message


def over_http(**members: Any) -> imhook.RobotMessage:
    """The same over HTTP, at an endpoint that accepts what nobody signed."""
    message = imhook.DingTalk(accepting_unsigned=True).receive(body=json.dumps({**ENVELOPE, **members}).encode())
    assert isinstance(message, imhook.RobotMessage)
    return message


@pytest.mark.parametrize("make", [message_of, over_http])
def test_everything_in_the_envelope_is_there(make: Any) -> None:
    message = make()
    assert (message.message_type, message.type_name) == (RobotMessageType.TEXT, "text")
    assert (message.message_id, message.created_at_ms) == ("msgA1b2==", 1700000000000)
    assert (message.conversation_id, message.chat_type) == ("cidAbc123==", ChatType.GROUP)
    assert message.conversation_title == "demo"
    assert (message.sender_id, message.sender_staff_id, message.sender_union_id) == ("$:LWCP_v1:$li", "u1001", "union1")
    assert (message.sender_nick, message.sender_corp_id, message.sender_platform) == ("Li", "dingcorp0001", "Mac")
    assert (message.is_admin, message.is_in_at_list) == (True, True)
    assert (message.chatbot_user_id, message.chatbot_corp_id) == ("$:LWCP_v1:$bot", "dingcorp0002")
    assert message.robot_code == "dingexample0001"
    assert message.at_users == (imhook.AtUser("$:LWCP_v1:$bot", "", ""), imhook.AtUser("x", "u2", "n2"))
    assert message.session_webhook.endswith("session=example")
    assert message.session_webhook_expires_at_ms == 1700005400000
    assert message.text == " hello"
    assert message.open_space_id == "dtv1.card//IM_GROUP.cidAbc123=="
    assert message.quoted is None
    assert (message.error_code, message.error_text, message.rich_text) == (0, "", ())
    assert message.root["msgtype"] == "text"
    assert json.loads(message.body)["msgId"] == "msgA1b2=="


def test_over_stream_mode_it_has_a_frame_and_over_http_an_answer() -> None:
    message = message_of()
    assert message.frame is not None
    assert (message.frame.message_id, message.frame.topic) == ("m-1", "/v1.0/im/bot/messages/get")
    assert message.frame.deduplication_key == "msgA1b2=="
    assert message.verification is imhook.Verification.CONNECTION
    http = over_http()
    assert http.frame is None
    assert json.loads(http.empty().body) == {"msgtype": "empty"}
    assert json.loads(http.reply({"msgtype": "text", "text": {"content": "hi"}}).body)["text"] == {"content": "hi"}


def test_a_robot_handler_answers_over_http() -> None:
    hook = imhook.DingTalk(accepting_unsigned=True)

    @hook.robot_message
    def answer(message: imhook.RobotMessage) -> dict[str, object]:
        return {"raw": {"msgtype": "text", "text": {"content": message.text.strip()}}}

    reply = hook.dispatch(hook.receive(body=json.dumps(ENVELOPE).encode()))
    assert json.loads(reply.body) == {"msgtype": "text", "text": {"content": "hello"}}


@pytest.mark.parametrize("as_text", [False, True])
def test_media(as_text: bool) -> None:
    def content(**members: Any) -> Any:
        return json.dumps(members) if as_text else members

    picture = message_of(msgtype="picture", text=None, content=content(downloadCode="p1"))
    assert (picture.message_type, picture.download_code) == (RobotMessageType.PICTURE, "p1")
    assert picture.content["downloadCode"] == "p1"
    audio = message_of(
        msgtype="audio", text=None, content=content(downloadCode="a1", recognition="你好", duration=4000)
    )
    assert (audio.message_type, audio.download_code) == (RobotMessageType.AUDIO, "a1")
    assert (audio.recognition, audio.duration) == ("你好", 4000)
    video = message_of(msgtype="video", text=None, content=content(downloadCode="v1", duration="5", videoType="mp4"))
    assert (video.message_type, video.download_code, video.duration) == (RobotMessageType.VIDEO, "v1", 5)
    file = message_of(msgtype="file", text=None, content=content(downloadCode="f1", fileName="报销.pdf"))
    assert (file.message_type, file.file_name) == (RobotMessageType.FILE, "报销.pdf")


def test_rich_text() -> None:
    known = [{"text": "look: "}, {"type": "picture", "downloadCode": "p1"}]
    items = [*known, {"type": "skill", "skillData": {"a": 1}}, "odd"]
    message = message_of(msgtype="richText", text=None, content={"richText": items})
    assert message.message_type is RobotMessageType.RICH_TEXT
    text, picture, skill, odd = message.rich_text
    assert (text.type_name, text.text) == ("", "look: ")
    assert (picture.type_name, picture.download_code) == ("picture", "p1")
    assert (skill.type_name, skill.raw["skillData"]) == ("skill", {"a": 1})
    assert (odd.text, dict(odd.raw)) == ("", {})
    assert repr(text) == "<RichTextItem text>"


@pytest.mark.parametrize("content", [{"text": "the plan"}, json.dumps({"text": "the plan"})])
def test_a_quoted_message(content: Any) -> None:
    quoted = {"msgType": "text", "msgId": "msgQ", "senderId": "$:s", "content": content}
    message = message_of(text={"content": "yes", "isReplyMsg": True, "repliedMsg": quoted})
    found = message.quoted
    assert found is not None
    assert (found.message_id, found.sender_id, found.type_name, found.text) == ("msgQ", "$:s", "text", "the plan")
    assert found.content["text"] == "the plan"
    assert found.raw["msgType"] == "text"
    message.close()
    with pytest.raises(imhook.ClosedError):
        _ = found.text
    assert "closed" in repr(found)


def test_a_message_of_a_kind_that_nobody_knows_is_passed_on() -> None:
    message = message_of(msgtype="chatRecord", text=None, content={"records": [1]})
    assert (message.message_type, message.type_name) == (RobotMessageType.UNKNOWN, "chatRecord")
    assert message.content["records"] == [1]
    unsupported = message_of(msgtype="unknownMsgType", text=None, content={"unknownMsgType": "a note"})
    assert unsupported.message_type is RobotMessageType.UNSUPPORTED


@pytest.mark.parametrize("names", [("errorCode", "errorMessage"), ("errCode", "errMsg")])
def test_a_quota_that_is_used_up(names: tuple[str, str]) -> None:
    message = message_of(text=None, **{names[0]: 20001, names[1]: "used up"})
    assert (message.error_code, message.error_text, message.text) == (20001, "used up", "")


def test_what_is_missing_is_empty() -> None:
    message = message_of(**dict.fromkeys(ENVELOPE))
    assert (message.message_type, message.chat_type) == (RobotMessageType.UNKNOWN, ChatType.UNKNOWN)
    texts = ("type_name", "message_id", "conversation_id", "sender_staff_id", "text", "session_webhook", "robot_code")
    assert [getattr(message, name) for name in texts] == [""] * len(texts)
    assert (message.at_users, message.rich_text, message.created_at_ms, message.is_admin) == ((), (), 0, False)


def test_a_delegated_message() -> None:
    context = [{"readStatus": "2", "senderUserId": "u1", "sendTime": 1700000000000}, "odd"]
    host = {"userId": "u7", "nick": "Mei"}
    message = deliver(
        {**ENVELOPE, "hostingContext": host, "conversationMsgContext": context}, "/v1.0/im/bot/messages/delegate"
    )
    assert isinstance(message, imhook.DelegatedMessage)
    assert (message.host_user_id, message.host_nick) == ("u7", "Mei")
    assert message.recent_messages == (context[0],)
    assert message.text == " hello"


def test_an_event_and_its_frame() -> None:
    headers = {"eventType": "user_add_org", "eventId": "ev-1", "eventCorpId": "corp1", "eventBornTime": "1700000000123"}
    happened = deliver(
        {"userId": ["u1"]}, "*", kind="EVENT", eventUnifiedAppId="app1", time="1700000000500", custom="x", **headers
    )
    assert isinstance(happened, imhook.Event)
    frame = happened.frame
    assert frame is not None
    assert (frame.event_type, frame.event_id, frame.event_corp_id) == ("user_add_org", "ev-1", "corp1")
    assert (frame.event_unified_app_id, frame.event_born_at_ms, frame.time_ms) == ("app1", 1700000000123, 1700000000500)
    assert frame.deduplication_key == "ev-1"
    assert frame.headers["custom"] == "x"
    assert json.loads(frame.text) == frame.root.value
    assert happened.data["userId"] == ["u1"]
    happened.close()
    with pytest.raises(imhook.ClosedError):
        _ = frame.event_type
    with pytest.raises(imhook.ClosedError):
        _ = happened.frame


@pytest.mark.parametrize("use", ["text", "at_users", "rich_text", "quoted", "content"])
def test_after_closing_nothing_is_read(use: str) -> None:
    message = message_of()
    message.close()
    with pytest.raises(imhook.ClosedError):
        getattr(message, use)


def test_nothing_that_is_shown_holds_what_people_wrote() -> None:
    message = message_of(text={"content": "the plan", "repliedMsg": {"content": "the plan"}})
    assert "plan" not in "".join(map(repr, [message, message.quoted, message.frame, message.root]))


def test_the_answer_of_a_plugin_has_a_status() -> None:
    call = {"requestLine": {"method": "POST", "uri": "/w"}, "headers": {}, "body": "{}"}
    request = deliver(call, "/v1.0/graph/api/invoke")
    assert isinstance(request, imhook.GraphRequest)
    answer = json.loads(request.reply("as it is", headers={"Content-Type": "text/plain"}).body)
    assert answer == {
        "statusLine": {"code": 200, "reasonPhrase": "OK"},
        "headers": {"Content-Type": "text/plain"},
        "body": "as it is",
    }
    with pytest.raises(imhook.ReplyError):
        request.reply(status=20)


def test_the_callback_of_another_topic_is_unknown() -> None:
    callback = deliver({"a": 1}, "/v1.0/other")
    assert type(callback) is imhook.UnknownCallback
    assert callback.root["a"] == 1
