"""What each kind of callback carries."""

from __future__ import annotations

import json

from dingtalk_requests import (
    ASSISTANT_BODY,
    CARD_KINDS,
    LINK_BODY,
    NOW,
    PULL_BODY,
    ROBOT_BODY,
    ROBOT_SECRET,
    UNKNOWN_BODY,
    action_body,
    body,
    data_body,
    receive,
)

import imhook
from imhook import Dialect, Document, JSONType, Kind, UserIDType, Verification


def test_a_card_action_with_everything_the_platform_may_send(hook: imhook.DingTalk) -> None:
    content = action_body({"step": "2"}, spaceType="im", spaceId="cid1", userIdType=2, extension='{"a":1}', extra=[1])
    action = receive(hook, content)
    assert action.kind is Kind.DINGTALK_CARD_ACTION
    assert (action.type, action.corp_id, action.user_id) == ("actionCallback", "dingcorp0001", "u1001")
    assert (action.out_track_id, action.space_type, action.space_id) == ("order-7781", "im", "cid1")
    assert action.user_id_type is UserIDType.UNION_ID
    assert action.action_ids == ("btn_ok",)
    assert dict(action.params) == {"step": "2"}
    assert dict(action.extension) == {"a": 1}
    assert action.content_document is Document.CONTENT
    assert action.content["cardPrivateData"]["params"] == {"step": "2"}
    assert action.root["extra"] == [1]
    assert (action.dialect, action.verification, action.secret_index, action.signed_at_ms) == (
        Dialect.CURRENT,
        Verification.TIMESTAMP_SIGNED,
        0,
        NOW,
    )


def test_what_a_request_does_not_have_is_empty_or_absent(hook: imhook.DingTalk) -> None:
    action = receive(hook, action_body())
    assert (action.space_type, action.space_id) == ("", "")
    assert action.user_id_type is UserIDType.UNKNOWN
    assert (action.params.type, len(action.params), action.params.raw) == (JSONType.ABSENT, 0, b"")
    assert action.extension.value is None


def test_an_older_action_has_its_parameters_beside_and_is_answered_in_the_legacy_layout(hook: imhook.DingTalk) -> None:
    value = json.dumps({"cardPrivateData": {"actionIds": ["1"]}, "params": {"like": "1"}})
    action = receive(hook, body(value=value, outTrackId="old-1"))
    assert isinstance(action, imhook.CardAction)
    assert (action.content_document, action.dialect) == (Document.VALUE, Dialect.LEGACY)
    assert dict(action.params) == {"like": "1"}


def test_dynamic_data_lists_the_sources_asked_for(hook: imhook.DingTalk) -> None:
    query = receive(hook, data_body("ds_amount", "ds_chart"))
    assert [source.id for source in query.queries] == ["ds_amount", "ds_chart"]
    assert dict(query.queries[0].request) == {"dynamicDataSourceId": "ds_amount"}
    assert query.queries[0].dynamic_params.type is JSONType.ABSENT


def test_a_member_profile_is_read_through_its_fourth_nesting(hook: imhook.DingTalk) -> None:
    profile = json.dumps({"corpId": "dingcorp0001", "userId": "u2002", "more": 1})
    source = {
        "dynamicDataSourceId": "ds.profile",
        "dynamicParams": {"profile": profile},
        "constParams": {"tab": "x"},
    }
    content = body({"dynamicDataSourceQueryRequests": [source]}, type="dynamicDataCallback", outTrackId="COOLAPP-10")
    query = receive(hook, content).queries[0]
    assert (query.profile_corp_id, query.profile_user_id) == ("dingcorp0001", "u2002")
    assert query.profile["more"] == 1
    assert dict(query.dynamic_params) == {"profile": profile}
    assert dict(query.const_params) == {"tab": "x"}


def test_a_pure_pull_has_the_public_parameters(hook: imhook.DingTalk) -> None:
    pull = receive(hook, PULL_BODY)
    assert (pull.kind, pull.out_track_id) == (Kind.DINGTALK_PRIVATE_PULL, "box-01")
    assert dict(pull.card_params) == {"title": "hello"}


def test_a_link_has_its_address_and_conversation(hook: imhook.DingTalk) -> None:
    link = receive(hook, LINK_BODY)
    assert (link.url, link.open_conversation_id) == ("https://example.com/doc?id=9", "cidLink01=")
    assert link.single_chat_another_user_id == ""


def test_an_assistant_action_has_its_conversation_token(hook: imhook.DingTalk) -> None:
    action = receive(hook, ASSISTANT_BODY)
    assert (action.conversation_token, action.action_ids, action.params["step"]) == ("ct_1", ("ok",), 2)


def test_what_is_unknown_keeps_its_bytes_and_members(hook: imhook.DingTalk) -> None:
    callback = receive(hook, UNKNOWN_BODY)
    assert callback.body == UNKNOWN_BODY
    assert callback.root["extra"] == {"a": [1, 2]}
    assert callback.root.raw == UNKNOWN_BODY


def test_the_empty_answer_fits_the_kind(hook: imhook.DingTalk) -> None:
    assert receive(hook, action_body()).empty().body == b"{}"
    with imhook.DingTalk(robot_secret=ROBOT_SECRET) as robots:
        message = receive(robots, ROBOT_BODY, headers=imhook.sign_robot(ROBOT_SECRET, NOW))
        assert message.empty().body == b'{"msgtype":"empty"}'


def test_a_repr_shows_nothing_of_what_people_do(hook: imhook.DingTalk) -> None:
    for content in CARD_KINDS.values():
        callback = receive(hook, content)
        assert repr(callback) == f"<{type(callback).__name__}>"
    assert repr(receive(hook, action_body({"salary": 9})).params) == "<JSONObject ['salary']>"
