"""What a webhook of Tencent Chat carries, and what it is answered with."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable
from typing import Any

import pytest
from tencent_chat_requests import APP, BASE, FORBIDDEN, NOW, TIME, TOKEN, body_of, query_of, receive, text_of

import imhook
from imhook import Kind, Platform, Status, Timing, Verification, _crossing

BEFORE = "C2C.CallbackBeforeSendMsg"
AFTER = "C2C.CallbackAfterSendMsg"
INVITE = "Group.CallbackBeforeInviteJoinGroup"
FRIENDS = "Sns.CallbackPrevFriendAdd"


def test_a_webhook_with_everything(chat: imhook.TencentChat) -> None:
    webhook = receive(chat, BEFORE, MsgBody=text_of("see you ", "at 9"), CloudCustomData='{"a":1}', Other=2**70)
    assert webhook.kind is Kind.TENCENT_CHAT_C2C_BEFORE_SEND_MSG
    assert (webhook.command, webhook.timing) == (BEFORE, Timing.BEFORE)
    assert (webhook.platform, webhook.platform_name) == (Platform.ANDROID, "Android")
    assert (webhook.client_ip, webhook.sdk_app_id) == ("203.0.113.24", APP)
    assert (webhook.verification, webhook.secret_index) == (Verification.TIMESTAMP_SIGNED, 0)
    assert (webhook.signed_at_ms, webhook.clock_skew_ms) == (TIME * 1000, 30_000)
    assert webhook.from_account == webhook.body["From_Account"]
    assert webhook.to_account == webhook.body["To_Account"]
    assert webhook.message_key == webhook.body["MsgKey"]
    assert webhook.message_time_ms == webhook.body["MsgTime"] * 1000
    assert webhook.custom_data == '{"a":1}', "a text, even where it looks like JSON"
    assert webhook.body["Other"] == 2**70, "exact"
    assert webhook.message.text == "see you at 9"
    assert [element["MsgType"] for element in webhook.message] == ["TIMTextElem"] * 2
    assert webhook.message[:1] == text_of("see you ")
    assert webhook.root.text("From_Account") == webhook.from_account
    assert json.loads(webhook.raw)["Other"] == 2**70
    assert webhook.events == []


def test_what_a_webhook_does_not_have_is_empty(chat: imhook.TencentChat) -> None:
    webhook = chat.receive(query=query_of("New.Command"), body=b'{"CallbackCommand":"New.Command"}', now_ms=NOW)
    assert (webhook.kind, webhook.timing) == (Kind.TENCENT_CHAT_UNKNOWN, Timing.UNKNOWN)
    names = ("from_account", "to_account", "operator_account", "group_id", "topic_id", "official_account")
    assert [getattr(webhook, name) for name in (*names, "message_key", "custom_data")] == [""] * 8
    assert (webhook.event_time_ms, webhook.message_time_ms) == (0, 0)
    assert (len(webhook.message), webhook.message.text, webhook.message.raw) == (0, "", b"")
    assert webhook.body == {"CallbackCommand": "New.Command"}


def test_a_time_that_came_as_text_is_an_integer_of_the_body(chat: imhook.TencentChat) -> None:
    webhook = receive(chat, "Group.CallbackAfterGroupFull", EventTime="1736900020123")
    assert (webhook.body["EventTime"], webhook.event_time_ms) == (1736900020123, 1736900020123)
    assert b'"1736900020123"' in webhook.raw


def test_push_webhooks_have_events(chat: imhook.TencentChat) -> None:
    webhook = receive(chat, "Push.OfflinePush")
    assert webhook.events
    assert webhook.events[0]["EventTime"] * 1000 == webhook.event_time_ms


@pytest.mark.parametrize(
    "message",
    [
        [],
        [1, None, "x", [], {}],
        [{"MsgType": "TIMTextElem"}, {"MsgType": "TIMTextElem", "MsgContent": {"Text": 5}}],
        [{"MsgType": "TIMTextElem", "MsgContent": "x"}, {"MsgType": 3, "MsgContent": {"Text": "x"}}],
    ],
)
def test_a_message_that_is_none_has_no_text(chat: imhook.TencentChat, message: Any) -> None:
    webhook = receive(chat, BEFORE, MsgBody=message)
    assert (webhook.message.text, list(webhook.message)) == ("", message)


def test_receiving_and_answering_each_cross_into_the_library_once(
    chat: imhook.TencentChat, monkeypatch: pytest.MonkeyPatch
) -> None:
    crossings: list[str] = []

    def counted(name: str) -> Callable[..., int]:
        function: Callable[..., int] = getattr(_crossing, name)

        def call(*arguments: Any) -> int:
            crossings.append(name)
            return function(*arguments)

        return call

    for name in ("_receive", "_answer"):
        monkeypatch.setattr(_crossing, name, counted(name))
    chat.on(BEFORE)(lambda webhook: webhook.refuse(120001, "no"))
    chat.on(AFTER)(lambda webhook: None)
    chat._fallback(receive(chat, BEFORE))  # the answer on failure is made once for a kind
    for command, expected in ((BEFORE, ["_receive", "_answer"]), (AFTER, ["_receive"])):
        crossings.clear()
        chat.dispatch(receive(chat, command))
        assert crossings == expected


ALLOWED = BASE[:-1].decode()


@pytest.mark.parametrize(
    ("command", "decide", "answer"),
    [
        (BEFORE, lambda w: w.allow(), BASE.decode()),
        (BEFORE, lambda w: w.forbid(), FORBIDDEN.decode()),
        (BEFORE, lambda w: w.discard(), '{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":2}'),
        (BEFORE, lambda w: w.refuse(120001, "广告"), '{"ActionStatus":"OK","ErrorInfo":"广告","ErrorCode":120001}'),
        (
            BEFORE,
            lambda w: w.allow(message=[imhook.text_element("****")], custom_data=""),
            ALLOWED + ',"MsgBody":[{"MsgType":"TIMTextElem","MsgContent":{"Text":"****"}}],"CloudCustomData":""}',
        ),
        (BEFORE, lambda w: w.allow(custom_data="checked=1"), ALLOWED + ',"CloudCustomData":"checked=1"}'),
        (BEFORE, lambda w: w.answer({"raw": {"a": 1}}), '{"a":1}'),
        (AFTER, lambda w: w.allow(), BASE.decode()),
        (AFTER, lambda w: w.empty(), BASE.decode()),
        (
            FRIENDS,
            lambda w: w.results({"spam_bot9": (38001, "no")}),
            ALLOWED + ',"ResultItem":[{"To_Account":"tomas_r","ResultCode":0,"ResultInfo":""},'
            '{"To_Account":"spam_bot9","ResultCode":38001,"ResultInfo":"no"}]}',
        ),
        (
            FRIENDS,
            lambda w: w.results({"tomas_r": None, "spam_bot9": 38002}, others="forbid"),
            ALLOWED + ',"ResultItem":[{"To_Account":"tomas_r","ResultCode":0,"ResultInfo":""},'
            '{"To_Account":"spam_bot9","ResultCode":38002,"ResultInfo":""}]}',
        ),
        (
            FRIENDS,
            lambda w: w.results({"tomas_r": 0}, others="forbid"),
            ALLOWED + ',"ResultItem":[{"To_Account":"tomas_r","ResultCode":0,"ResultInfo":""},'
            '{"To_Account":"spam_bot9","ResultCode":38000,"ResultInfo":""}]}',
        ),
    ],
)
def test_each_verdict_is_the_bytes_that_the_platform_expects(
    chat: imhook.TencentChat, command: str, decide: Callable[[imhook.Webhook[Any]], imhook.Reply], answer: str
) -> None:
    assert decide(receive(chat, command)).body.decode() == answer


def test_one_of_the_invited_is_refused(chat: imhook.TencentChat) -> None:
    webhook = receive(chat, INVITE)
    invited = [member["Member_Account"] for member in webhook.body["DestinationMembers"]]
    reply = webhook.allow(refused=invited[:1])
    assert json.loads(reply.body)["RefusedMembers_Account"] == invited[:1]


@pytest.mark.parametrize(
    ("command", "decide", "status", "path"),
    [
        (AFTER, lambda w: w.forbid(), Status.REPLY_PART_NOT_ALLOWED, "decision"),
        (AFTER, lambda w: w.discard(), Status.REPLY_PART_NOT_ALLOWED, "decision"),
        (AFTER, lambda w: w.allow(message=text_of("x")), Status.REPLY_PART_NOT_ALLOWED, "message"),
        (AFTER, lambda w: w.results({"a": 38001}), Status.REPLY_PART_NOT_ALLOWED, "friends"),
        (INVITE, lambda w: w.discard(), Status.REPLY_PART_NOT_ALLOWED, "decision"),
        (INVITE, lambda w: w.allow(refused=["nobody"]), Status.REPLY_ACCOUNT_NOT_ASKED, "refused.nobody"),
        (BEFORE, lambda w: w.refuse(1), Status.REPLY_CODE_OUT_OF_RANGE, "code"),
        (BEFORE, lambda w: w.allow(message=[]), Status.REPLY_MESSAGE_MALFORMED, "message"),
        (BEFORE, lambda w: w.allow(message=[{"MsgType": "TIMTextElem"}]), Status.REPLY_MESSAGE_MALFORMED, None),
        (BEFORE, lambda w: w.allow(custom_data="x" * 9000), Status.REPLY_MESSAGE_TOO_LARGE, None),
        (BEFORE, lambda w: w.allow(message=[object()]), Status.REPLY_MEMBER_WRONG_TYPE, None),
        (BEFORE, lambda w: w.answer({"card": {"a": 1}}), None, None),
        (FRIENDS, lambda w: w.results({"nobody": 0}), Status.REPLY_ACCOUNT_NOT_ASKED, "friends.nobody"),
        (FRIENDS, lambda w: w.results({"tomas_r": 5}), Status.REPLY_CODE_OUT_OF_RANGE, "friends.tomas_r"),
    ],
)
def test_an_answer_that_the_platform_would_refuse_is_a_reply_error(
    chat: imhook.TencentChat,
    command: str,
    decide: Callable[[imhook.Webhook[Any]], imhook.Reply],
    status: Status | None,
    path: str | None,
) -> None:
    with pytest.raises(imhook.ReplyError) as raised:
        decide(receive(chat, command))
    assert status is None or raised.value.status is status
    assert path is None or raised.value.path == path


ELEMENTS: list[imhook.MessageElement] = [
    imhook.text_element("see you at 9"),
    imhook.location_element("Rossio, Lisbon", 38.7139, -9.1394),
    imhook.face_element(3, "smile"),
    imhook.custom_element('{"deal":42}', description="a deal", extension="deal://42", sound="ding.aiff"),
    imhook.sound_element("https://media.example.org/s/1", "snd-1", size=18211, seconds=6),
    imhook.image_element(
        "img-1", 3, [{"Type": 1, "Size": 90211, "Width": 1200, "Height": 800, "URL": "https://media.example.org/i/1"}]
    ),
    imhook.file_element("https://media.example.org/f/1", "file-1", size=50321, name="menu.pdf"),
    imhook.video_element(
        "https://media.example.org/v/1",
        "vid-1",
        size=220134,
        seconds=4,
        video_format="mp4",
        thumbnail_url="https://media.example.org/v/1.jpg",
        thumbnail_uuid="vth-1",
        thumbnail_size=10231,
        thumbnail_width=640,
        thumbnail_height=360,
        thumbnail_format="JPG",
    ),
    imhook.relay_element(
        "Team chat",
        ["Mei: see you at 9"],
        [{"From_Account": "mei.chen", "MsgSeq": 88, "MsgRandom": 2718281828, "MsgBody": [imhook.text_element("see")]}],
        compatible_text="Please update to see this message",
    ),
]


@pytest.mark.parametrize("element", ELEMENTS, ids=lambda element: element["MsgType"])
def test_each_element_that_is_made_is_accepted_as_it_is(
    chat: imhook.TencentChat, element: imhook.MessageElement
) -> None:
    reply = receive(chat, BEFORE).allow(message=[element])
    assert json.loads(reply.body)["MsgBody"] == [element]
    declared: set[str] = set()
    for name in ("Text", "Location", "Face", "Custom", "Sound", "Image", "File", "VideoFile", "Relay"):
        if element["MsgType"] == f"TIM{name}Elem":
            declared = set(getattr(imhook, f"{name}Content").__annotations__)
    assert set(element["MsgContent"]) <= declared


def test_what_is_none_is_left_out_of_an_element() -> None:
    assert imhook.custom_element("x") == {"MsgType": "TIMCustomElem", "MsgContent": {"Data": "x"}}
    relay = imhook.relay_element("t", [], compatible_text="c", message_count=400, json_message_key="k")
    assert relay["MsgContent"].keys() == {"Title", "MsgNum", "CompatibleText", "AbstractList", "JsonMsgKey"}


def test_a_closed_webhook_says_so_whatever_is_asked(chat: imhook.TencentChat) -> None:
    webhook = receive(chat, BEFORE)
    webhook.close()
    names = [name for name in dir(imhook.Webhook) if isinstance(getattr(imhook.Webhook, name), property)]
    assert {"body", "message", "from_account", "events", "raw"} <= set(names)
    for name in names:
        with pytest.raises(imhook.ClosedError):
            getattr(webhook, name)
    for use in (webhook.allow, webhook.forbid, webhook.empty):
        with pytest.raises(imhook.ClosedError):
            use()
    assert repr(webhook) == "<Webhook, closed>"


def test_what_was_read_out_outlives_the_webhook(chat: imhook.TencentChat) -> None:
    with receive(chat, BEFORE, MsgBody=text_of("hi")) as webhook:
        body, message, reply = webhook.body, webhook.message, webhook.forbid()
    del webhook
    gc.collect()
    assert (body["MsgBody"], message.text, reply.body) == (text_of("hi"), "hi", FORBIDDEN)


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ({}, Status.SECRET_MISSING),
        ({"token": ""}, Status.SECRET_EMPTY),
        ({"token": TOKEN, "sdk_app_id": 0}, Status.OPTION_OUT_OF_RANGE),
        ({"token": TOKEN, "sdk_app_id": -1}, Status.OPTION_OUT_OF_RANGE),
        ({"token": TOKEN, "sdk_app_id": 2**64}, Status.OPTION_OUT_OF_RANGE),
        ({"token": TOKEN, "tokens": ["other"]}, Status.OPTION_CONFLICT),
        ({"token": TOKEN, "accepting_unsigned": True}, Status.OPTION_CONFLICT),
        ({"tokens": ["t"] * 17}, Status.OPTION_OUT_OF_RANGE),
        ({"token": TOKEN, "on_failure": "maybe"}, Status.OPTION_OUT_OF_RANGE),
        ({"token": TOKEN, "deadline": 0}, Status.OPTION_OUT_OF_RANGE),
    ],
)
def test_a_broken_rule_is_a_configuration_error(options: dict[str, Any], status: Status) -> None:
    with pytest.raises(imhook.ConfigurationError) as raised:
        imhook.TencentChat(**{"sdk_app_id": APP, **options})
    assert raised.value.status is status


def test_one_text_is_not_taken_for_a_list_of_tokens() -> None:
    with pytest.raises(TypeError):
        imhook.TencentChat(APP, tokens=TOKEN)


def test_a_pair_of_time_and_sign_is_checked_alone(chat: imhook.TencentChat) -> None:
    pair = imhook.tencent_chat_sign(TOKEN, TIME)
    assert chat.verify(pair["RequestTime"], pair["Sign"], now_ms=NOW) == 0
    with pytest.raises(imhook.Rejected) as raised:
        chat.verify(pair["RequestTime"], pair["Sign"], now_ms=NOW + 60_000)
    assert (raised.value.status, raised.value.clock_skew_ms) == (Status.TIMESTAMP_TOO_OLD, 90_000)
    with imhook.TencentChat(APP, accepting_unsigned=True) as unsigned, pytest.raises(imhook.ConfigurationError):
        unsigned.verify(pair["RequestTime"], pair["Sign"])


@pytest.mark.parametrize("request_time", [-1, 2**63])
def test_a_time_that_does_not_fit_does_not_sign(request_time: int) -> None:
    with pytest.raises(imhook.ConfigurationError) as raised:
        imhook.tencent_chat_sign(TOKEN, request_time)
    assert raised.value.status is Status.OPTION_OUT_OF_RANGE


@pytest.mark.parametrize(
    ("query", "body", "status", "http"),
    [
        (query_of(BEFORE, SdkAppid=1400000000), body_of(BEFORE), Status.APP_ID_MISMATCH, 403),
        (query_of(BEFORE, {"Sign": "0" * 64, "RequestTime": str(TIME)}), b"{}", Status.SIGNATURE_MISMATCH, 401),
        (query_of(BEFORE, {}), b"{}", Status.TIMESTAMP_MISSING, 401),
        (query_of(BEFORE), body_of(AFTER), Status.COMMAND_MISMATCH, 400),
        (query_of(BEFORE), b"[]", Status.BODY_NOT_OBJECT, 400),
        (query_of(BEFORE), b'{"a":', Status.JSON_UNEXPECTED_END, 400),
        ("", b"{}", Status.APP_ID_MISSING, 403),
    ],
)
def test_a_request_that_is_not_to_be_acted_on_is_rejected(
    chat: imhook.TencentChat, query: str, body: bytes, status: Status, http: int
) -> None:
    for text in (query, query.encode()):
        with pytest.raises(imhook.Rejected) as raised:
            chat.receive(query=text, body=body, now_ms=NOW)
        assert (raised.value.status, raised.value.http_status) == (status, http)
