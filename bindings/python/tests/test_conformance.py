"""Runs the conformance corpus: one test for each case."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import api_cases
import dingtalk_call_cases
import json_reader
import pytest
import webhook_fields
from corpus import FILES, bytes_of, dumps, load, loads

import imhook
from imhook import _ffi
from imhook._crossing import receive as cross
from imhook._headers import header_block
from imhook._text import bytes_of as bytes_of_view
from imhook._text import read

MILLISECOND = timedelta(milliseconds=1)
OPTIONS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "secrets": lambda value: {"api_secrets": value},
    "sdkAppId": lambda value: {"sdk_app_id": int(value)},
    "tokens": lambda value: {"tokens": value},
    "toleranceMs": lambda value: {"tolerance": int(value) * MILLISECOND},
    "flags": lambda value: {flag.lower(): True for flag in value},
    "maxDepth": lambda value: {"max_depth": int(value)},
    "maxValues": lambda value: {"max_values": int(value)},
    "maxBodySize": lambda value: {"max_body_size": int(value)},
    "maxStringSize": lambda value: {"max_string_size": int(value) or None},
    "replayCapacity": lambda value: {"replay_guard": imhook.ReplayGuard(int(value))},
}


def snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


TEXT = {
    "type": "type",
    "corpId": "corp_id",
    "userId": "user_id",
    "outTrackId": "out_track_id",
    "spaceType": "space_type",
    "spaceId": "space_id",
    "url": "url",
    "openConversationId": "open_conversation_id",
    "singleChatAnotherUserId": "single_chat_another_user_id",
    "conversationToken": "conversation_token",
    "id": "id",
    "profileCorpId": "profile_corp_id",
    "profileUserId": "profile_user_id",
    "command": "command",
    "platformName": "platform_name",
    "clientIp": "client_ip",
    "fromAccount": "from_account",
    "toAccount": "to_account",
    "operatorAccount": "operator_account",
    "groupId": "group_id",
    "topicId": "topic_id",
    "officialAccount": "official_account",
    "messageKey": "message_key",
    "customData": "custom_data",
}
NAMES: dict[str, Callable[[int], Any]] = {
    "kind": imhook.Kind,
    "verification": imhook.Verification,
    "dialect": imhook.Dialect,
    "contentDocument": imhook.Document,
    "timing": imhook.Timing,
    "platform": imhook.Platform,
}
NUMBERS = {
    "secretIndex": "secret_index",
    "signedAtMs": "signed_at_ms",
    "clockSkewMs": "clock_skew_ms",
    "userIdType": "user_id_type",
    "sdkAppId": "sdk_app_id",
    "eventTimeMs": "event_time_ms",
    "messageTimeMs": "message_time_ms",
}
JSON = {
    "content": "content",
    "extension": "extension",
    "params": "params",
    "cardParams": "card_params",
    "request": "request",
    "dynamicParams": "dynamic_params",
    "constParams": "const_params",
    "profile": "profile",
    "message": "message",
    "events": "events",
}


def member(thing: Any, name: str) -> Any:
    """A property; where the class has none, what the library says about the callback all the same."""
    if hasattr(type(thing), name) or name in vars(type(thing)):
        return getattr(thing, name)
    handle = thing._open
    if hasattr(handle, f"{name}_data"):
        return read(getattr(handle, f"{name}_data"), getattr(handle, f"{name}_size"))
    return getattr(handle, name)


def json_of(thing: Any, name: str) -> bytes:
    """The text of a JSON member, empty where it is absent; checked against what the class makes of it."""
    found = getattr(thing, JSON[name], None)
    if isinstance(found, imhook.JSONObject):
        return found.raw
    raw = bytes_of_view(_ffi.imhook_json_raw(getattr(thing._open, JSON[name])))
    if found is not None:
        assert list(found) == (json.loads(raw) if raw else [])
    return raw


def found_in(thing: Any, name: str, expected: Any) -> Any:
    """What a callback, a webhook or a data query has for a member of the corpus, in the corpus's own form."""
    if name in TEXT:
        return member(thing, TEXT[name])
    if name in NAMES:
        return NAMES[name](member(thing, snake(name))).name
    if name in NUMBERS:
        return str(int(member(thing, NUMBERS[name])))
    if name in JSON:
        raw = json_of(thing, name)
        return loads(raw) if raw else None
    if name == "emptyAnswer":
        return thing.empty().body.decode()
    if name == "actionIds":
        return list(getattr(thing, "action_ids", ()))
    if name == "absent":
        return [member for member in expected if not json_of(thing, member)]
    if name == "fields":
        webhook_fields.compare(thing, expected)
        return expected
    assert name == "queries", f"the runner does not know {name}"
    queries = getattr(thing, "queries", ())
    assert len(queries) == len(expected)
    return [
        {member: found_in(query, member, value) for member, value in wanted.items()}
        for query, wanted in zip(queries, expected)
    ]


def found_in_error(error: imhook.ImhookError, name: str) -> Any:
    if name in ("offset", "outerOffset"):
        offset = error.offset if name == "offset" else error.outer_offset
        return str(-1 if offset is None else offset)
    known: dict[str, Callable[[Any], Any]] = {
        "http": lambda error: str(error.http_status),
        "document": lambda error: error.document.name,
        "path": lambda error: error.path,
        "clockSkewMs": lambda error: str(error.clock_skew_ms),
    }
    return known[name](error)


def compare_error(error: imhook.ImhookError, expected: dict[str, Any]) -> None:
    assert error.status.name == expected["status"]
    found = {name: found_in_error(error, name) for name in expected if name != "status"}
    assert {"status": error.status.name, **found} == expected


def receive(hook: imhook.Hook[Any], request: dict[str, Any], now: int) -> imhook.Received:
    assert set(request) <= {"method", "headers", "headerBlock", "query", "body", "bodyBase64", "bodyRepeat"}
    method, body, headers = request.get("method", ""), bytes_of(request, "body"), request.get("headers", [])
    query = request.get("query", "")
    if "headerBlock" not in request:
        received: imhook.Received = hook.receive(method=method, headers=headers, query=query, body=body, now_ms=now)
        return received
    block = request["headerBlock"].encode()
    if headers:  # this package hands over everything as a block
        block += b"\n" + header_block(headers)
    wrapped: imhook.Received = hook._wrap(cross(hook._open.address, method, block, query.encode(), body, now))
    return wrapped


def run_step(hook: imhook.Hook[Any], step: dict[str, Any]) -> None:
    assert set(step) <= {"now", "request", "expect", "answers"}
    expected = dict(step["expect"])
    try:
        received = receive(hook, step["request"], int(step["now"]))
    except imhook.Rejected as error:
        compare_error(error, expected)
        return
    assert expected.pop("status") == "OK"
    assert {name: found_in(received, name, value) for name, value in expected.items()} == expected
    for answer in step.get("answers", []):
        run_answer(received, answer)


def run_answer(received: imhook.Received, answer: dict[str, Any]) -> None:
    assert set(answer) <= {"document", "documentText", "expect"}
    text = answer["documentText"] if "documentText" in answer else dumps(answer["document"])
    expected = dict(answer["expect"])
    try:
        reply = received.answer(text.encode())
    except imhook.ReplyError as error:
        compare_error(error, expected)
        return
    found = {"status": "OK", "answer": reply.body.decode(), "unanswered": list(reply.unanswered)}
    assert {name: found[name] for name in expected} == expected


def sign(case: dict[str, Any]) -> tuple[dict[str, str], dict[str, str]]:
    """What is made for a case of either platform, and what has to be."""
    if "token" in case:
        assert set(case) <= {"token", "requestTime", "signature", "expect"}
        made = imhook.tencent_chat_sign(case["token"], int(case["requestTime"]))
        return made, {"RequestTime": case["requestTime"], "Sign": case["signature"]}
    assert set(case) <= {"secret", "timestampMs", "signature", "expect"}
    made = imhook.sign_card(case["secret"], int(case["timestampMs"]))
    wanted = {"x-ddpaas-signature-timestamp": case["timestampMs"], "x-ddpaas-signature": case["signature"]}
    return made, wanted


def run_sign(case: dict[str, Any]) -> None:
    try:
        made, wanted = sign(case)
    except imhook.ConfigurationError as error:
        compare_error(error, case["expect"])
    else:
        assert made == wanted


def run_endpoint(case: dict[str, Any]) -> None:
    settings = dict(case["endpoint"])
    platform = settings.pop("platform", "DINGTALK")
    options = {} if platform == "DINGTALK" else {"sdk_app_id": 0}
    for name, value in settings.items():
        options.update(OPTIONS[name](value))
    try:
        hook = {"DINGTALK": imhook.DingTalk, "TENCENT_CHAT": imhook.TencentChat}[platform](**options)
        hook._check_takes_requests()  # without any option it is one for Stream mode
    except imhook.ConfigurationError as error:
        compare_error(error, case["endpointExpect"])
        return
    for step in case["steps"]:
        run_step(hook, step)


CALLS = {
    "userSig": api_cases.run_user_sig,
    "userSigVerify": api_cases.run_user_sig_verify,
    "apiRequest": api_cases.run_request,
    "apiResponse": api_cases.run_response,
    "dingtalkRequest": dingtalk_call_cases.run_request,
    "dingtalkResponse": dingtalk_call_cases.run_response,
    "openSpaceId": dingtalk_call_cases.run_open_space_id,
}


def run(case: dict[str, Any]) -> None:
    known = {"about", "source", "endpoint", "endpointExpect", "steps", "json", "sign", "accessToken", "expect", *CALLS}
    assert set(case) <= known
    if "json" in case:
        json_reader.run(case["json"])
    elif "accessToken" in case:
        dingtalk_call_cases.run_access_token(case["accessToken"])
    elif "sign" in case:
        run_sign(case["sign"])
    elif "expect" in case:
        (name,) = CALLS.keys() & case.keys()
        CALLS[name](case[name], case["expect"])
    else:
        run_endpoint(case)


@pytest.mark.parametrize("name", FILES)
def test_case(name: str) -> None:
    run(load(name))


def test_the_corpus_was_found() -> None:
    assert len(FILES) > 1000


def test_http_statuses_are_those_of_the_library() -> None:
    assert imhook.Rejected(imhook.Status.REPLAYED).http_status == _ffi.imhook_http_status(imhook.Status.REPLAYED) == 409
