"""What a body may mean otherwise than the program does is told, and a body that is refused sends nothing at all."""

from __future__ import annotations

import asyncio
import json
import logging
import traceback
from typing import Any, Callable

import pytest
from scripted_gateway import SECRET

import imhook
from imhook import APIWarning, DingTalkResponse, Limit, Status
from imhook.client import DingTalkClient, SyncDingTalkClient
from imhook.dingtalk_types import CreateCardRequest
from imhook.stream import HTTPRequest

TITLE, NOTE = "题" * 700, "n" * 1025
CARD: CreateCardRequest = {
    "cardTemplateId": "dac1dbec.schema",
    "outTrackId": "order-7781",
    "callbackType": "STREAM",
    "cardData": {"cardParamMap": {"title": TITLE, "status": "待处理"}},
    "privateData": {"u1001": {"cardParamMap": {"note": NOTE}}},
}
WARNINGS = (
    APIWarning(Status.API_VALUE_LONG, "cardData.cardParamMap.title", Limit.BYTES, 2100, 1024),
    APIWarning(Status.API_VALUE_LONG, "privateData.u1001.cardParamMap.note", Limit.BYTES, 1025, 1024),
)
WORDS = (
    "A value of a card is longer than the 1 KB that the documents allow; whether the platform refuses it is not "
    "documented."
)
LINES = [
    f"create_card: cardData.cardParamMap.title: {WORDS} (2100 bytes, the maximum is 1024)",
    f"create_card: privateData.u1001.cardParamMap.note: {WORDS} (1025 bytes, the maximum is 1024)",
]
DONE = (200, {"success": True, "result": "order-7781"})
BUSY = (500, {"code": "system.busy", "message": "busy", "requestid": "R-4"})
REFUSED = (400, {"code": "param.error", "message": "no", "requestid": "R-6"})
WRONG_TOKEN = (400, {"code": "InvalidAuthentication", "message": "no", "requestid": "R-1"})
OAUTH, CARDS = "/v1.0/oauth2/accessToken", "/v1.0/card/instances"


class Platform:
    """Answers calls without a network, for either client."""

    def __init__(self, *answers: tuple[int, dict[str, Any]]) -> None:
        self.answers = list(answers)
        self.paths: list[str] = []
        self.token: tuple[int, dict[str, Any]] = (200, {"accessToken": "a-token-of-tests", "expireIn": 7200})

    def answer(self, request: HTTPRequest) -> tuple[int, bytes]:
        path = request.url.partition(".com")[2]
        self.paths.append(path)
        if path == OAUTH:
            return self.token[0], json.dumps(self.token[1]).encode()
        status, content = self.answers.pop(0) if self.answers else DONE
        return status, json.dumps(content).encode()

    def perform(self, *calls: Callable[[Any], Any]) -> DingTalkResponse:
        """Perform calls with one client; the last answer."""
        raise NotImplementedError

    def describe(self, error: BaseException) -> str:
        return type(error).__name__


class Asynchronously(Platform):
    async def request(self, request: HTTPRequest, limit: int) -> tuple[int, bytes]:
        return self.answer(request)

    async def connect(self, url: str) -> Any:
        raise AssertionError

    async def close(self) -> None:
        pass

    def perform(self, *calls: Callable[[Any], Any]) -> DingTalkResponse:
        async def run() -> DingTalkResponse:
            async with DingTalkClient("dingexample0001", SECRET, network=self) as client:
                answers: list[DingTalkResponse] = [await call(client) for call in calls]
                return answers[-1]

        return asyncio.run(run())


class Synchronously(Platform):
    def request(self, request: HTTPRequest, limit: int, timeout: float) -> tuple[int, bytes]:
        return self.answer(request)

    def close(self) -> None:
        pass

    def perform(self, *calls: Callable[[Any], Any]) -> DingTalkResponse:
        with SyncDingTalkClient("dingexample0001", SECRET, transport=self) as client:
            answers: list[DingTalkResponse] = [call(client) for call in calls]
            return answers[-1]


@pytest.fixture(params=[Asynchronously, Synchronously])
def platform(request: pytest.FixtureRequest) -> Platform:
    made: Platform = request.param()
    return made


def logged(caplog: pytest.LogCaptureFixture) -> list[str]:
    """The warnings that were logged."""
    return [
        record.getMessage() for record in caplog.records if (record.name, record.levelname) == ("imhook", "WARNING")
    ]


def create(client: Any) -> Any:
    return client.create_card(CARD)


def test_a_response_has_the_warnings_of_its_request_and_each_is_a_line_of_the_log(
    platform: Platform, caplog: pytest.LogCaptureFixture
) -> None:
    assert platform.perform(create).warnings == WARNINGS
    assert logged(caplog) == LINES


def test_a_call_that_is_sent_again_warns_once(platform: Platform, caplog: pytest.LogCaptureFixture) -> None:
    platform.answers = [BUSY, BUSY]
    assert platform.perform(create).warnings == WARNINGS
    assert platform.paths == [OAUTH, *[CARDS] * 3]
    assert logged(caplog) == LINES


def test_a_call_that_needs_another_token_warns_once(
    platform: Platform, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 1_000_000
    monkeypatch.setattr("imhook._access_token._clock", lambda now_ms: now)

    def refused_later(client: Any) -> Any:
        nonlocal now
        now += 60_000
        caplog.clear()
        platform.answers = [WRONG_TOKEN]
        return create(client)

    assert platform.perform(create, refused_later).warnings == WARNINGS
    assert platform.paths == [OAUTH, CARDS, CARDS, OAUTH, CARDS]
    assert logged(caplog) == LINES


def test_each_call_warns(platform: Platform, caplog: pytest.LogCaptureFixture) -> None:
    platform.perform(create, create)
    assert logged(caplog) == LINES * 2


def test_a_refusal_has_the_warnings(platform: Platform, caplog: pytest.LogCaptureFixture) -> None:
    platform.answers = [REFUSED]
    with pytest.raises(imhook.DingTalkAPIError) as raised:
        platform.perform(create)
    assert (raised.value.code, raised.value.warnings) == ("param.error", WARNINGS)
    assert logged(caplog) == LINES


def test_a_request_of_the_program_warns_too(platform: Platform, caplog: pytest.LogCaptureFixture) -> None:
    request = imhook.DingTalkAPI().create_card(CARD, access_token="a-token-of-tests")
    assert platform.perform(lambda client: client.send(request)).warnings == WARNINGS
    assert logged(caplog) == LINES


def test_a_body_that_means_what_it_says_warns_of_nothing(platform: Platform, caplog: pytest.LogCaptureFixture) -> None:
    fine = {**CARD, "cardData": {"cardParamMap": {"title": "x" * 1024}}, "privateData": {}}
    assert platform.perform(lambda client: client.create_card(fine)).warnings == ()
    assert logged(caplog) == []


def test_neither_values_nor_secrets_are_logged(platform: Platform, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    platform.answers = [BUSY]
    platform.perform(create)
    lines = "\n".join(record.getMessage() for record in caplog.records if record.name == "imhook")
    assert lines
    for kept in ("题", "nn", "待处理", SECRET, "a-token-of-tests", "dac1dbec"):
        assert kept not in lines


def test_text_that_is_streamed_warns_of_nothing(caplog: pytest.LogCaptureFixture) -> None:
    platform = Synchronously()
    with SyncDingTalkClient("dingexample0001", SECRET, transport=platform) as client:
        with client.stream_text("order-7781", key="content", interval=0.05) as text:
            for _ in range(20):
                text.write("x" * 100)
        assert text.is_truncated
    assert len(platform.paths) > 1
    assert logged(caplog) == []


def test_responses_that_the_program_reads_have_the_warnings() -> None:
    request = imhook.DingTalkAPI().create_card(CARD, access_token="a-token-of-tests")
    assert request.warnings == WARNINGS
    assert request.read(200, json.dumps(DONE[1]).encode()).warnings == WARNINGS
    for status, body in [(400, b'{"code":"param.error","message":"no"}'), (502, b"<html>"), (200, b"{}")]:
        with pytest.raises(imhook.DingTalkAPIError) as raised:
            request.read(status, body)
        assert raised.value.warnings == WARNINGS
    with pytest.raises(imhook.DingTalkAPIError) as raised:
        imhook.DingTalkAPI().request("create_card", {}, access_token="a-token-of-tests")
    assert raised.value.warnings == ()


@pytest.mark.parametrize(
    ("warning", "text"),
    [
        (APIWarning(Status.API_CALLBACK_TYPE_MISSING, "callbackType", Limit.NONE, 0, 0), "callbackType: {}"),
        (APIWarning(Status.API_VALUE_LONG, "卡.b", Limit.BYTES, 7, 6), "卡.b: {} (7 bytes, the maximum is 6)"),
        (APIWarning(Status.API_VALUE_LONG, "a\nb\x1b[0m", Limit.MINIMUM, 7, 8), "a?b?[0m: {} (7, the minimum is 8)"),
        (APIWarning(Status.API_VALUE_LONG, "", Limit.NONE, 0, 0), "{}"),
        (APIWarning(Status(899), "a", Limit.NONE, 0, 0), "a: "),
        (APIWarning(Status.API_VALUE_LONG, "p" * 5000, Limit(99), 1, 2), "p" * 256 + ": {}"),
    ],
)
def test_a_warning_says_all_of_it_in_one_line(warning: APIWarning, text: str) -> None:
    assert str(warning) == text.format(imhook.ImhookError(warning.status).message)


REFUSED_BODIES: list[tuple[str, Any]] = [
    ("update_card", {}),
    ("create_card", {**CARD, "callbackType": "stream"}),
    ("create_card", {**CARD, "more": float("nan")}),
    ("create_card", b"{"),
    ("stream_card", b"[]"),
    ("session_reply", {"msgtype": "text"}),
    ("no_such_operation", {}),
]


@pytest.mark.parametrize(("operation", "body"), REFUSED_BODIES)
def test_for_a_body_that_is_refused_nothing_is_sent_not_even_for_a_token(
    platform: Platform, operation: str, body: Any
) -> None:
    with pytest.raises(imhook.ImhookError):
        platform.perform(lambda client: client.call(operation, body))
    assert platform.paths == []


def test_an_operation_that_needs_no_token_fetches_none(platform: Platform) -> None:
    body = {"appKey": "another", "appSecret": "not-a-real-secret"}
    assert platform.perform(lambda client: client.call("get_access_token", body)).access_token == "a-token-of-tests"
    assert platform.paths == [OAUTH]


def test_a_custom_robot_does_not_get_the_token_of_the_application(platform: Platform) -> None:
    body = {"msgtype": "text", "text": {"content": "x"}}
    with pytest.raises(imhook.DingTalkAPIError) as raised:
        platform.perform(lambda client: client.call("send_custom_robot_message", body, robot_secret="SEC1"))
    assert raised.value.status is Status.API_TOKEN_MISSING
    assert platform.paths == []


def test_a_failure_that_ends_many_calls_does_not_collect_them(platform: Platform) -> None:
    platform.token = (400, {"code": "invalidClientIdOrSecret", "message": "no", "requestid": "R-7"})
    found: list[imhook.DingTalkAPIError] = []

    def call(client: Any) -> Any:
        try:
            return client.create_card(CARD)
        except imhook.DingTalkAPIError as error:
            found.append(error)

    async def call_later(client: Any) -> None:
        try:
            await client.create_card(CARD)
        except imhook.DingTalkAPIError as error:
            found.append(error)

    platform.perform(*[call_later if isinstance(platform, Asynchronously) else call] * 5)
    assert [(error.code, error.request_id) for error in found] == [("invalidClientIdOrSecret", "R-7")] * 5
    assert len({id(error) for error in found}) == 5
    lengths = {len(traceback.extract_tb(error.__traceback__)) for error in found[1:]}
    assert len(lengths) == 1
