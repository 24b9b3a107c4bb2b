"""Runs the conformance corpus: one test for each case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import json_reader
import pytest
from corpus import FILES, bytes_of, dumps, load, loads

import imhook
from imhook import JSONType, _ffi
from imhook._crossing import receive as cross
from imhook._headers import header_block

MILLISECOND = timedelta(milliseconds=1)
OPTIONS: dict[str, Callable[[Any], dict[str, Any]]] = {
    "secrets": lambda value: {"api_secrets": value},
    "toleranceMs": lambda value: {"tolerance": int(value) * MILLISECOND},
    "flags": lambda value: {flag.lower(): True for flag in value},
    "maxDepth": lambda value: {"max_depth": int(value)},
    "maxValues": lambda value: {"max_values": int(value)},
    "maxBodySize": lambda value: {"max_body_size": int(value)},
    "maxStringSize": lambda value: {"max_string_size": int(value) or None},
    "replayCapacity": lambda value: {"replay_guard": imhook.ReplayGuard(int(value))},
}


def value_of(value: imhook.JSONObject | None) -> Any:
    return loads(value.raw) if value is not None and value.raw else None


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
}
NAMES = {"kind": "kind", "verification": "verification", "dialect": "dialect", "contentDocument": "content_document"}
NUMBERS = {
    "secretIndex": "secret_index",
    "signedAtMs": "signed_at_ms",
    "clockSkewMs": "clock_skew_ms",
    "userIdType": "user_id_type",
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
}


def found_in(thing: Any, name: str, expected: Any) -> Any:
    """What a callback or a data query has for a member of the corpus, in the corpus's own form."""
    if name in TEXT:
        return getattr(thing, TEXT[name], "")
    if name in NAMES:
        return getattr(thing, NAMES[name]).name
    if name in NUMBERS:
        return str(int(getattr(thing, NUMBERS[name])))
    if name in JSON:
        return value_of(getattr(thing, JSON[name], None))
    if name == "emptyAnswer":
        return thing.empty().body.decode()
    if name == "actionIds":
        return list(getattr(thing, "action_ids", ()))
    if name == "absent":
        # A class without the member cannot have it.
        members = {member: getattr(thing, JSON[member], None) for member in expected}
        return [member for member, value in members.items() if value is None or value.type == JSONType.ABSENT]
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


def receive(hook: imhook.DingTalk, request: dict[str, Any], now: int) -> imhook.Callback:
    assert set(request) <= {"method", "headers", "headerBlock", "query", "body", "bodyBase64", "bodyRepeat"}
    method, body, headers = request.get("method", ""), bytes_of(request, "body"), request.get("headers", [])
    if "headerBlock" not in request:
        return hook.receive(method=method, headers=headers, query=request.get("query", ""), body=body, now_ms=now)
    block = request["headerBlock"].encode()
    if headers:  # this package hands over everything as a block
        block += b"\n" + header_block(headers)
    handle = cross(hook._open.address, method, block, b"", body, now)
    return imhook._kinds.CLASSES[handle.kind](handle)


def run_step(hook: imhook.DingTalk, step: dict[str, Any]) -> None:
    assert set(step) <= {"now", "request", "expect", "answers"}
    expected = dict(step["expect"])
    try:
        callback = receive(hook, step["request"], int(step["now"]))
    except imhook.Rejected as error:
        compare_error(error, expected)
        return
    assert expected.pop("status") == "OK"
    assert {name: found_in(callback, name, value) for name, value in expected.items()} == expected
    for answer in step.get("answers", []):
        run_answer(callback, answer)


def run_answer(callback: imhook.Callback, answer: dict[str, Any]) -> None:
    assert set(answer) <= {"document", "documentText", "expect"}
    text = answer["documentText"] if "documentText" in answer else dumps(answer["document"])
    expected = dict(answer["expect"])
    try:
        reply = callback.answer(text.encode())
    except imhook.ReplyError as error:
        compare_error(error, expected)
        return
    found = {"status": "OK", "answer": reply.body.decode(), "unanswered": list(reply.unanswered)}
    assert {name: found[name] for name in expected} == expected


def run_sign(case: dict[str, Any]) -> None:
    assert set(case) <= {"secret", "timestampMs", "signature", "expect"}
    try:
        headers = imhook.sign_card(case["secret"], int(case["timestampMs"]))
    except imhook.ConfigurationError as error:
        compare_error(error, case["expect"])
    else:
        assert headers == {
            "x-ddpaas-signature-timestamp": case["timestampMs"],
            "x-ddpaas-signature": case["signature"],
        }


def run(case: dict[str, Any]) -> None:
    assert set(case) <= {"about", "source", "endpoint", "endpointExpect", "steps", "json", "sign"}
    if "json" in case:
        json_reader.run(case["json"])
    elif "sign" in case:
        run_sign(case["sign"])
    else:
        options = {}
        for name, value in case["endpoint"].items():
            options.update(OPTIONS[name](value))
        try:
            hook = imhook.DingTalk(**options)
        except imhook.ConfigurationError as error:
            compare_error(error, case["endpointExpect"])
            return
        for step in case["steps"]:
            run_step(hook, step)


@pytest.mark.parametrize("name", FILES)
def test_case(name: str) -> None:
    run(load(name))


def test_the_corpus_was_found() -> None:
    assert len(FILES) > 150


def test_http_statuses_are_those_of_the_library() -> None:
    assert imhook.Rejected(imhook.Status.REPLAYED).http_status == _ffi.imhook_http_status(imhook.Status.REPLAYED) == 409
