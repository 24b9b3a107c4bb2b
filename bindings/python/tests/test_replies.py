"""Replies: the exact bytes, and what the library refuses to answer."""

from __future__ import annotations

import datetime
from types import MappingProxyType
from typing import Any

import pytest
from dingtalk_requests import ASSISTANT_BODY, LINK_BODY, PULL_BODY, UNKNOWN_BODY, action_body, data_body, receive

import imhook
from imhook import Dialect, Status, _json


def test_card_parameters_are_merged_by_name_and_written_as_texts(hook: imhook.DingTalk) -> None:
    reply = receive(hook, action_body()).reply(card={"status": "已同意", "count": 3}, private={"clicked": True})
    assert reply.body.decode() == (
        '{"cardUpdateOptions":{"updateCardDataByKey":true,"updatePrivateDataByKey":true},'
        '"cardData":{"cardParamMap":{"status":"已同意","count":"3"}},'
        '"userPrivateData":{"cardParamMap":{"clicked":"true"}}}'
    )


@pytest.mark.parametrize("replace", ["card", ["card"], ("card", "private"), iter(["card"])])
def test_replacing_drops_the_merge_option(hook: imhook.DingTalk, replace: Any) -> None:
    reply = receive(hook, action_body()).reply(card={"a": "1"}, replace=replace)
    assert reply.body == b'{"cardData":{"cardParamMap":{"a":"1"}}}'


def test_media_ids_and_the_legacy_layout(hook: imhook.DingTalk) -> None:
    reply = receive(hook, action_body()).reply(
        card={"n": 1}, card_media={"photo": "@lAD1"}, dialect=Dialect.LEGACY, card_template_id="t-1"
    )
    assert reply.body == (
        b'{"cardTemplateId":"t-1","outTrackId":"order-7781","cardOptions":{"updateCardDataByKey":true},'
        b'"cardData":{"cardParamMap":{"sys_full_json_obj":"{\\"n\\":1}"},"cardMediaIdParamMap":{"photo":"@lAD1"}}}'
    )


def test_nothing_to_say_is_the_empty_answer(hook: imhook.DingTalk) -> None:
    assert receive(hook, action_body()).reply().body == b"{}"


def test_dynamic_data_of_every_type(hook: imhook.DingTalk) -> None:
    query = receive(hook, data_body("o", "a", "s", "none", "left"))
    reply = query.reply({"o": {"amount": "12.50", "paid": False}, "a": [1, "二"], "s": "text", "none": None})
    assert reply.body.decode() == (
        '{"dataSourceQueryResponses":['
        '{"dynamicDataSourceId":"o","dynamicDataValueType":"OBJECT","data":"{\\"amount\\":\\"12.50\\",\\"paid\\":false}"},'
        '{"dynamicDataSourceId":"a","dynamicDataValueType":"ARRAY","data":"[1,\\"二\\"]"},'
        '{"dynamicDataSourceId":"s","dynamicDataValueType":"STRING","data":"text"}]}'
    )
    assert reply.unanswered == ("left",)


def test_an_answer_to_a_source_that_was_not_asked_for_is_an_error(hook: imhook.DingTalk) -> None:
    with pytest.raises(imhook.ReplyError) as raised:
        receive(hook, data_body("ds_amount")).reply({"ds_other": 1})
    assert (raised.value.status, raised.value.path) == (Status.REPLY_SOURCE_NOT_ASKED, "ds_other")


def test_a_pure_pull_answers_private_parameters(hook: imhook.DingTalk) -> None:
    reply = receive(hook, PULL_BODY).reply(private={"balance": "3"}, private_media={"avatar": "@lAD"})
    assert reply.body == (
        b'{"outTrackId":"box-01","cardOptions":{"updatePrivateDataByKey":true},'
        b'"userPrivateData":{"cardParamMap":{"balance":"3"},"cardMediaIdParamMap":{"avatar":"@lAD"}}}'
    )
    with pytest.raises(imhook.ReplyError) as raised:
        receive(hook, PULL_BODY).answer({"card": {"a": "1"}})
    assert raised.value.status == Status.REPLY_PUBLIC_IGNORED


def test_a_link_is_answered_with_a_card(hook: imhook.DingTalk) -> None:
    link = receive(hook, LINK_BODY)
    assert link.reply("card-1").body == b'{"outTrackId":"card-1"}'
    reply = link.reply("card-1", support_forward=False, last_message="报销单")
    assert reply.body.decode() == (
        '{"outTrackId":"card-1","cardOptions":{"supportForward":false,"lastMessage":"报销单"}}'
    )


def test_an_assistant_action_is_answered_like_a_card(hook: imhook.DingTalk) -> None:
    reply = receive(hook, ASSISTANT_BODY).reply(card={"done": "yes"})
    assert b'"cardData":{"cardParamMap":{"done":"yes"}}' in reply.body


def test_unknown_kinds_are_answered_as_the_application_says(hook: imhook.DingTalk) -> None:
    assert receive(hook, UNKNOWN_BODY).reply({"any": [1, None]}).body == b'{"any":[1,null]}'
    with pytest.raises(imhook.ReplyError) as raised:
        receive(hook, UNKNOWN_BODY).answer({"card": {"a": "b"}})
    assert raised.value.status == Status.REPLY_PART_NOT_ALLOWED


def test_an_unknown_member_of_an_answer_document_is_named(hook: imhook.DingTalk) -> None:
    with pytest.raises(imhook.ReplyError) as raised:
        receive(hook, action_body()).answer({"cards": {}})
    assert (raised.value.status, raised.value.path) == (Status.REPLY_MEMBER_UNKNOWN, "cards")


def test_private_parameters_keyed_by_user_are_refused(hook: imhook.DingTalk) -> None:
    with pytest.raises(imhook.ReplyError) as raised:
        receive(hook, action_body()).reply(private={"u1001": {"cardParamMap": {"a": "1"}}})
    assert raised.value.status == Status.REPLY_KEYED_BY_USER


def test_the_reserved_name_is_refused(hook: imhook.DingTalk) -> None:
    with pytest.raises(imhook.ReplyError) as raised:
        receive(hook, action_body()).reply(card={"sys_full_json_obj": "{}"})
    assert raised.value.status == Status.REPLY_KEY_RESERVED


def nested(depth: int) -> Any:
    value: Any = []
    for _ in range(depth):
        value = [value]
    return value


LOOP: list[Any] = []
LOOP.append(LOOP)


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("-inf"),
        "\ud800",
        {"\ud800": 1},
        {(1, 2): 3},
        datetime.date(2026, 1, 1),
        b"bytes",
        {1, 2},
        object(),
        LOOP,
        nested(100_000),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_json_cannot_hold_is_a_reply_error(hook: imhook.DingTalk, value: Any) -> None:
    with pytest.raises(imhook.ReplyError):
        receive(hook, action_body()).reply(card={"a": value})


def test_any_mapping_can_be_answered_with(hook: imhook.DingTalk) -> None:
    action = receive(hook, action_body({"a": {"b": 1}}))
    assert b'"a":"{\\"b\\":1}"' in action.reply(card=action.params).body
    assert b'"x":"{\\"y\\":2}"' in action.reply(card=MappingProxyType({"x": MappingProxyType({"y": 2})})).body


def test_without_the_encoder_in_c_answers_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    value = {"a": [1, 2.5, True, None, '日"\n\x7f'], "b": {"c": -0.0, "d": float("inf")}, 5: ()}
    fast = _json.encode(value)
    monkeypatch.setattr("json.encoder.c_make_encoder", None)
    slow = _json._text_encoder()
    assert slow(value).encode() == fast


@pytest.mark.parametrize("answer", [[], "text", 5, True])
def test_an_answer_document_that_is_no_object_is_a_reply_error(hook: imhook.DingTalk, answer: Any) -> None:
    with pytest.raises(imhook.ReplyError):
        receive(hook, action_body()).answer(answer)


def test_a_callback_can_be_answered_again(hook: imhook.DingTalk) -> None:
    action = receive(hook, action_body())
    first = action.reply(card={"a": "1"})
    with pytest.raises(imhook.ReplyError):
        action.reply(card={"": "1"})
    second = action.reply(card={"a": "2"})
    assert first.body.replace(b"1", b"2") == second.body
