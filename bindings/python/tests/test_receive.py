"""Receiving: what is accepted in which form, and what a rejection says."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from dingtalk_requests import CARD_KINDS, HEADERS, NOW, SECRET, SIGNATURE, action_body, body, receive

import imhook
from imhook import Document, Kind, Status


def rejection(hook: imhook.DingTalk, content: bytes, **arguments: Any) -> imhook.Rejected:
    with pytest.raises(imhook.Rejected) as raised:
        receive(hook, content, **arguments)
    return raised.value


@pytest.mark.parametrize(("kind", "content"), CARD_KINDS.items())
def test_each_kind_has_its_class(hook: imhook.DingTalk, kind: type, content: bytes) -> None:
    assert type(receive(hook, content)) is kind


@pytest.mark.parametrize("form", [bytes, bytearray, memoryview])
def test_the_body_may_be_any_kind_of_bytes(hook: imhook.DingTalk, form: Any) -> None:
    assert receive(hook, form(action_body())).body == action_body()


@pytest.mark.parametrize("content", ["{}", 5, None, [123]])
def test_a_body_that_is_not_bytes_is_a_type_error(hook: imhook.DingTalk, content: Any) -> None:
    with pytest.raises(TypeError, match="exactly as received"):
        receive(hook, content)


class FrameworkHeaders:
    """Headers as web frameworks have them: not a mapping, but with items()."""

    def items(self) -> Any:
        return iter([("Host", "example.com"), *[(name.title(), value) for name, value in HEADERS.items()]])


@pytest.mark.parametrize(
    "headers",
    [
        HEADERS,
        {name.upper(): value for name, value in HEADERS.items()},
        list(HEADERS.items()),
        [(name.encode(), value.encode()) for name, value in HEADERS.items()],
        [[name.title().encode(), value.encode()] for name, value in HEADERS.items()],
        {**HEADERS, "Cookie": "secret", "accept": "日本"},
        FrameworkHeaders(),
        {name: f" \t{value} " for name, value in HEADERS.items()},
    ],
)
def test_headers_may_come_in_any_usual_form(hook: imhook.DingTalk, headers: Any) -> None:
    assert isinstance(receive(hook, action_body(), headers=headers), imhook.CardAction)


def test_a_repeated_signature_header_is_rejected(hook: imhook.DingTalk) -> None:
    headers = [*HEADERS.items(), ("X-DDPAAS-Signature", SIGNATURE)]
    assert rejection(hook, action_body(), headers=headers).status == Status.HEADER_REPEATED


def test_a_line_break_in_a_header_value_does_not_make_a_second_header(hook: imhook.DingTalk) -> None:
    smuggled = {"x-ddpaas-signature-timestamp": f"{NOW}\nx-ddpaas-signature: {SIGNATURE}"}
    assert rejection(hook, action_body(), headers=smuggled).status == Status.SIGNATURE_MISSING


@pytest.mark.parametrize("value", ["１７０００００００００００", "\ud800", "\0", "日本", ""])
def test_a_header_of_any_characters_is_rejected_not_raised(hook: imhook.DingTalk, value: str) -> None:
    headers = {**HEADERS, "x-ddpaas-signature-timestamp": value}
    assert rejection(hook, action_body(), headers=headers).http_status == 401


@pytest.mark.parametrize("method", ["GET", "PUT", "post", "POST ", "\ud800", "PÖST"])
def test_any_other_method_is_rejected_with_405(hook: imhook.DingTalk, method: str) -> None:
    error = rejection(hook, action_body(), method=method)
    assert (error.status, error.http_status) == (Status.METHOD_NOT_POST, 405)


@pytest.mark.parametrize("query", ["a=1", b"a=1", "", "\ud800"])
def test_the_query_string_does_not_matter_to_cards(hook: imhook.DingTalk, query: Any) -> None:
    assert receive(hook, action_body(), query=query).kind is Kind.DINGTALK_CARD_ACTION


def test_an_old_request_is_told_from_a_forged_one_and_says_how_old(hook: imhook.DingTalk) -> None:
    error = rejection(hook, action_body(), now_ms=NOW + 3_600_001)
    assert error.status == Status.TIMESTAMP_TOO_OLD
    assert error.clock_skew == timedelta(hours=1, milliseconds=1)
    forged = {**HEADERS, "x-ddpaas-signature": "c0pI/NyimZMVhv3iIEz2x9BehRI0APqLRZs9/kYSk7s="}
    assert rejection(hook, action_body(), headers=forged).status == Status.SIGNATURE_MISMATCH


def test_a_request_from_the_future_has_a_negative_skew(hook: imhook.DingTalk) -> None:
    error = rejection(hook, action_body(), now_ms=NOW - 3_600_001)
    assert error.status == Status.TIMESTAMP_TOO_NEW
    assert error.clock_skew == -timedelta(hours=1, milliseconds=1)


def test_a_skew_too_large_for_a_timedelta_is_the_largest_one(hook: imhook.DingTalk) -> None:
    headers = imhook.sign_card(SECRET, 10**18 - 1)
    assert rejection(hook, action_body(), headers=headers).clock_skew == timedelta.min


def test_without_headers_a_configured_secret_refuses(hook: imhook.DingTalk) -> None:
    error = rejection(hook, action_body(), headers={})
    assert error.status in (Status.SIGNATURE_MISSING, Status.TIMESTAMP_MISSING)
    assert error.http_status == 401


def test_the_same_request_twice_is_a_replay_and_another_body_is_not() -> None:
    guard = imhook.ReplayGuard(16)
    hook = imhook.DingTalk(SECRET, replay_guard=guard)
    receive(hook, action_body())
    assert rejection(hook, action_body()).status == Status.REPLAYED
    receive(hook, action_body({"other": 1}))
    assert (guard.count, guard.evictions) == (2, 0)


def test_a_full_replay_guard_forgets_the_oldest() -> None:
    guard = imhook.ReplayGuard(2)
    hook = imhook.DingTalk(SECRET, replay_guard=guard)
    for number in range(3):
        receive(hook, action_body({"n": number}))
    assert (guard.count, guard.evictions) == (2, 1)
    receive(hook, action_body({"n": 0}))


def test_an_error_in_nested_json_is_given_in_both_documents(hook: imhook.DingTalk) -> None:
    content = b'{"type":"dynamicDataCallback","corpId":"c","userId":"u","outTrackId":"t","content":"{\\"a\\":}"}'
    error = rejection(hook, content)
    assert (error.status, error.document, error.offset) == (Status.JSON_UNEXPECTED_BYTE, Document.CONTENT, 5)
    assert error.outer_offset == content.index(b'}"}')
    assert f"byte 5 of the content, byte {error.outer_offset} of the body" in str(error)


def test_a_missing_field_is_named(hook: imhook.DingTalk) -> None:
    error = rejection(hook, body({"dynamicDataSourceQueryRequests": [{}]}, type="dynamicDataCallback"))
    assert error.status == Status.FIELD_MISSING
    assert "dynamicDataSourceId" in error.path


def test_a_rejection_answers_with_its_name_and_sentence_as_json(hook: imhook.DingTalk) -> None:
    error = rejection(hook, b"{")
    assert json.loads(error.body) == {"status": "JSON_UNEXPECTED_END", "message": error.message}
    assert error.message.endswith(".")


def test_verify_checks_a_header_pair_alone() -> None:
    hook = imhook.DingTalk(api_secrets=["other", SECRET])
    assert hook.verify(str(NOW), SIGNATURE, now_ms=NOW) == 1
    for timestamp, signature in [(str(NOW + 1), SIGNATURE), ("", ""), ("x", SIGNATURE), (str(NOW), "\ud800")]:
        with pytest.raises(imhook.Rejected):
            hook.verify(timestamp, signature, now_ms=NOW)


def test_verifying_needs_a_secret(unsigned_hook: imhook.DingTalk) -> None:
    with pytest.raises(imhook.ConfigurationError) as raised:
        unsigned_hook.verify(str(NOW), SIGNATURE, now_ms=NOW)
    assert raised.value.status == Status.SECRET_MISSING


@pytest.mark.parametrize("now", [2**63, -(2**63) - 1, 2**64 + NOW, float("nan")])
def test_a_time_that_c_would_take_for_another_is_a_value_error(hook: imhook.DingTalk, now: Any) -> None:
    with pytest.raises(ValueError, match="64 bits"):
        receive(hook, action_body(), now_ms=now)


def test_without_a_time_the_clock_is_read(hook: imhook.DingTalk) -> None:
    headers = imhook.sign_card(SECRET)
    assert abs(hook.receive(headers=headers, body=action_body()).clock_skew) < timedelta(seconds=10)
    hook.verify(headers["x-ddpaas-signature-timestamp"], headers["x-ddpaas-signature"])
    with pytest.raises(imhook.Rejected):
        hook.receive(headers=HEADERS, body=action_body())
