"""The WSGI application, driven as a server would."""

from __future__ import annotations

import io
import json
import logging
import re
import time
from typing import Any
from wsgiref.validate import validator

import pytest
from dingtalk_requests import CARD_KINDS, SECRET, action_body, data_body

import imhook

ANSWER = {"cardUpdateOptions": {"updateCardDataByKey": True}, "cardData": {"cardParamMap": {"status": "已同意"}}}


class Untouched(io.BytesIO):
    """Input that must not be read."""

    def read(self, *_: object) -> bytes:
        raise AssertionError("the body was read")


def call(
    hook: imhook.DingTalk, body: bytes = b"", headers: Any = None, **environ: Any
) -> tuple[int, dict[str, str], bytes]:
    """One request through the application, checked against PEP 3333."""
    headers = imhook.sign_card(SECRET) if headers is None else headers
    values: dict[str, Any] = {
        "REQUEST_METHOD": "POST",
        "SCRIPT_NAME": "",
        "PATH_INFO": "/",
        "QUERY_STRING": "",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "CONTENT_LENGTH": str(len(body)),
        "CONTENT_TYPE": "application/json",
        "wsgi.version": (1, 0),
        "wsgi.url_scheme": "http",
        "wsgi.input": io.BytesIO(body),
        "wsgi.errors": io.StringIO(),
        "wsgi.multithread": True,
        "wsgi.multiprocess": False,
        "wsgi.run_once": False,
        **{"HTTP_" + name.upper().replace("-", "_"): value for name, value in headers.items()},
        **environ,
    }
    values = {name: value for name, value in values.items() if value is not None}
    started: list[Any] = []

    def start_response(status: str, headers: list[tuple[str, str]], exc_info: Any = None) -> Any:
        started[:] = [int(status.split()[0]), dict(headers)]
        return lambda data: None

    result = validator(hook.wsgi)(values, start_response)
    content = b"".join(result)
    result.close()  # type: ignore[attr-defined]
    return started[0], started[1], content


@pytest.fixture
def app(hook: imhook.DingTalk) -> imhook.DingTalk:
    hook.card_action(lambda action: action.reply(card={"status": "已同意"}))
    return hook


def test_a_callback_is_answered(app: imhook.DingTalk) -> None:
    status, headers, content = call(app, action_body())
    assert (status, json.loads(content)) == (200, ANSWER)
    assert headers == {"Content-Type": "application/json", "Content-Length": str(len(content))}


@pytest.mark.parametrize("content", CARD_KINDS.values(), ids=lambda content: "")
def test_every_kind_is_answered(app: imhook.DingTalk, content: bytes) -> None:
    assert call(app, content)[0] == 200


@pytest.mark.parametrize(
    ("environ", "status", "name"),
    [
        ({"REQUEST_METHOD": "GET"}, 405, "METHOD_NOT_POST"),
        ({"headers": {}}, 401, None),
        ({"headers": imhook.sign_card("wrong")}, 401, "SIGNATURE_MISMATCH"),
        ({"headers": imhook.sign_card(SECRET, 1_700_000_000_000)}, 401, "TIMESTAMP_TOO_OLD"),
        ({"body": b'{"a":'}, 400, "JSON_UNEXPECTED_END"),
        ({"body": b""}, 400, "JSON_UNEXPECTED_END"),
        ({"CONTENT_LENGTH": None}, 400, "JSON_UNEXPECTED_END"),
    ],
)
def test_a_rejection_names_its_status(app: imhook.DingTalk, environ: Any, status: int, name: str | None) -> None:
    found, headers, content = call(app, **{"body": action_body(), **environ})
    answer = json.loads(content)
    assert (found, set(answer)) == (status, {"status", "message"})
    assert name in (None, answer["status"])
    assert ("Allow" in headers) == (status == 405)
    assert SECRET.encode() not in content


@pytest.mark.parametrize("length", ["1048577", "2000000", "9" * 30, "-1", "1e3", "٣"])
def test_a_body_of_no_acceptable_length_is_refused_unread(app: imhook.DingTalk, length: str) -> None:
    status, _, content = _raw_length(app, length)
    assert (status, json.loads(content)["status"]) == (413, "BODY_TOO_LARGE")


def _raw_length(app: imhook.DingTalk, length: str) -> tuple[int, dict[str, str], bytes]:
    started: list[Any] = []
    environ = {"REQUEST_METHOD": "POST", "CONTENT_LENGTH": length, "wsgi.input": Untouched(b"x")}
    content = app.wsgi(environ, lambda status, headers: started.extend([int(status.split()[0]), dict(headers)]))
    return started[0], started[1], b"".join(content)


def test_a_body_of_the_largest_size_is_read(app: imhook.DingTalk) -> None:
    body = action_body()
    assert call(app, body + b" " * (1_048_576 - len(body)))[0] == 200


def test_without_a_length_the_body_is_read_where_the_server_ends_it(app: imhook.DingTalk) -> None:
    assert call(app, action_body(), CONTENT_LENGTH=None, **{"wsgi.input_terminated": True})[0] == 200
    status, _, _ = call(app, b" " * 1_048_577, CONTENT_LENGTH=None, **{"wsgi.input_terminated": True})
    assert status == 413


def test_the_log_counts_the_data_sources_that_an_answer_leaves_out(
    hook: imhook.DingTalk, caplog: pytest.LogCaptureFixture
) -> None:
    hook.dynamic_data(lambda data: data.reply({"ds_amount": None}))
    with caplog.at_level(logging.INFO, "imhook"):
        call(hook, data_body("ds_amount", "ds_chart", "ds_map"))
    assert caplog.messages[0].endswith(" unanswered=2")


def test_a_head_request_gets_no_body(app: imhook.DingTalk) -> None:
    status, _, content = call(app, REQUEST_METHOD="HEAD")
    assert (status, content) == (405, b"")


def test_a_failing_handler_is_logged_and_answered_with_500(
    hook: imhook.DingTalk, caplog: pytest.LogCaptureFixture
) -> None:
    hook.card_action(lambda action: 1 / 0)  # type: ignore[type-var]
    status, _, content = call(hook, action_body())
    assert (status, json.loads(content)["status"]) == (500, "HANDLER_FAILED")
    assert "ZeroDivisionError" in caplog.text
    assert b"Zero" not in content


def test_a_handler_may_close_its_callback(hook: imhook.DingTalk) -> None:
    @hook.card_action
    def decide(action: imhook.CardAction) -> imhook.Reply:
        with action:
            return action.reply(card={"status": "已同意"})

    assert call(hook, action_body())[0] == 200


def test_an_overrunning_handler_is_answered_in_time(caplog: pytest.LogCaptureFixture) -> None:
    hook = imhook.DingTalk(SECRET, deadline=0.1)
    hook.card_action(lambda action: time.sleep(1))
    started = time.monotonic()
    with caplog.at_level(logging.INFO, "imhook"):
        status, _, content = call(hook, action_body())
    assert (status, content) == (200, b"{}")
    assert time.monotonic() - started < 0.9
    assert "kind=card-action verdict=LATE us=1" in caplog.text
    hook.close()


def test_one_line_is_logged_per_request_without_what_it_says(
    app: imhook.DingTalk, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.INFO, "imhook"):
        call(app, action_body({"salary": "nine thousand"}))
        call(app, data_body("ds_amount"))
        call(app, action_body(), headers=imhook.sign_card(SECRET, 1_700_000_000_000))
        call(app, b"{")
    patterns = [
        r"kind=card-action verdict=OK us=\d+",
        r"kind=dynamic-data verdict=UNHANDLED us=\d+",
        r"kind=- verdict=TIMESTAMP_TOO_OLD us=\d+ skew_ms=\d+",
        r"kind=- verdict=JSON_UNEXPECTED_END us=\d+ document=BODY offset=1",
    ]
    assert len(caplog.messages) == len(patterns)
    for message, pattern in zip(caplog.messages, patterns):
        assert re.fullmatch(pattern, message)
    for private in ("nine thousand", SECRET, "u1001", "order-7781"):
        assert private not in caplog.text
