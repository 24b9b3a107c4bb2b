"""Runs the conformance corpus: one test for each case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import api_cases
import card_stream_cases
import dingtalk_call_cases
import event_cases
import json_reader
import pytest
import stream_cases
from callback_cases import compare_error, found_in
from corpus import FILES, bytes_of, dumps, load

import imhook
from imhook import _ffi
from imhook._crossing import receive as cross
from imhook._headers import header_block

MILLISECOND = timedelta(milliseconds=1)
OPTIONS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "secrets": lambda value: {"api_secrets": value},
    "robotSecrets": lambda value: {"robot_secrets": value},
    "eventKeys": lambda value: {"event_keys": [event_cases.key_of(each) for each in value]},
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


def run_step(hook: imhook.Hook[Any], step: dict[str, Any], keys: list[Any]) -> None:
    assert set(step) <= {"now", "request", "expect", "answers"}
    expected = dict(step["expect"])
    try:
        received = receive(hook, step["request"], int(step["now"]))
    except imhook.Rejected as error:
        compare_error(error, expected)
        return
    assert expected.pop("status") == "OK"
    if "emptyAnswerDecrypts" in expected:
        event_cases.compare_answer(keys, received, received.empty().body, expected.pop("emptyAnswerDecrypts"))
    assert {name: found_in(received, name, value) for name, value in expected.items()} == expected
    for answer in step.get("answers", []):
        run_answer(received, answer, keys)


def run_answer(received: imhook.Received, answer: dict[str, Any], keys: list[Any]) -> None:
    assert set(answer) <= {"document", "documentText", "expect"}
    text = answer["documentText"] if "documentText" in answer else dumps(answer["document"])
    expected = dict(answer["expect"])
    try:
        reply = received.answer(text.encode())
    except imhook.ReplyError as error:
        compare_error(error, expected)
        return
    if "answerDecrypts" in expected:
        event_cases.compare_answer(keys, received, reply.body, expected.pop("answerDecrypts"))
    found = {"status": "OK", "answer": reply.body.decode(), "unanswered": list(reply.unanswered)}
    assert {name: found[name] for name in expected} == expected


def sign(case: dict[str, Any]) -> tuple[dict[str, str], dict[str, str]]:
    """What is made for a case of either platform, and what has to be."""
    if "token" in case:
        assert set(case) <= {"token", "requestTime", "signature", "expect"}
        made = imhook.tencent_chat_sign(case["token"], int(case["requestTime"]))
        return made, {"RequestTime": case["requestTime"], "Sign": case["signature"]}
    if "robotSecret" in case:
        assert set(case) <= {"robotSecret", "timestampMs", "signature", "encodedSignature", "expect"}
        made = imhook.sign_robot(case["robotSecret"], int(case["timestampMs"]))
        query = imhook.custom_robot_query(case["robotSecret"], int(case["timestampMs"]))
        wanted = {"timestamp": case["timestampMs"], "sign": case["signature"]}
        if "encodedSignature" in case:
            assert query == f"timestamp={case['timestampMs']}&sign={case['encodedSignature']}"
        return made, wanted
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
        run_step(hook, step, settings.get("eventKeys", []))


CALLS = {
    "eventSeal": event_cases.run_seal,
    "eventOpen": event_cases.run_open,
    "userSig": api_cases.run_user_sig,
    "userSigVerify": api_cases.run_user_sig_verify,
    "apiRequest": api_cases.run_request,
    "apiResponse": api_cases.run_response,
    "dingtalkRequest": dingtalk_call_cases.run_request,
    "dingtalkResponse": dingtalk_call_cases.run_response,
    "openSpaceId": dingtalk_call_cases.run_open_space_id,
}


def run(case: dict[str, Any]) -> None:
    known = {"about", "source", "endpoint", "endpointExpect", "steps", "json", "sign", "accessToken", "callAttempts"}
    known |= {"expect", *CALLS}
    if "streamOptions" in case:
        stream_cases.run(case)
        return
    if "cardStream" in case:
        assert set(case) <= {"about", "source", "cardStream"}
        card_stream_cases.run(case["cardStream"])
        return
    assert set(case) <= known
    if "json" in case:
        json_reader.run(case["json"])
    elif "accessToken" in case:
        dingtalk_call_cases.run_access_token(case["accessToken"])
    elif "callAttempts" in case:
        dingtalk_call_cases.run_call_attempts(case["callAttempts"])
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
