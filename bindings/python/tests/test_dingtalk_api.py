"""Calls of DingTalk's server API: what the corpus does not say."""

from __future__ import annotations

import json
import logging
import pprint
import threading
import time
import traceback
from pathlib import Path
from typing import Any

import pytest

import imhook
from imhook import Status, TokenPlan
from imhook.dingtalk_types import StreamCardRequest

SECRET = "a-secret-that-must-not-be-shown"
TABLE = Path(__file__).resolve().parents[3] / "Scripts" / "tables" / "dingtalk_operations.toml"
CARD: Any = {
    "cardTemplateId": "dac1dbec.schema",
    "outTrackId": "order-7781",
    "callbackType": "STREAM",
    "cardData": {"cardParamMap": {"status": "待处理", "amount": 1000.5, "lines": [{"sku": "A-1"}], "urgent": True}},
    "imGroupOpenSpaceModel": {"supportForward": True},
    "imGroupOpenDeliverModel": {"robotCode": "dingexample0001"},
}


@pytest.fixture
def api() -> imhook.DingTalkAPI:
    return imhook.DingTalkAPI()


def test_a_card_is_delivered_to_a_group(api: imhook.DingTalkAPI) -> None:
    card: Any = {**CARD, "openSpaceId": imhook.open_space_id(("IM_GROUP", "cidAbc123=="))}
    request = api.create_and_deliver_card(card, access_token="abc")
    assert (request.method, request.headers["x-acs-dingtalk-access-token"]) == ("POST", "abc")
    assert request.url == "https://api.dingtalk.com/v1.0/card/instances/createAndDeliver"
    params = {"status": "待处理", "amount": "1000.5", "lines": '[{"sku":"A-1"}]', "urgent": "true"}
    assert json.loads(request.body) == {**card, "cardData": {"cardParamMap": params}}
    response = request.read(
        200,
        b'{"success":true,"result":{"outTrackId":"order-7781","deliverResults":'
        b'[{"spaceType":"IM_GROUP","spaceId":"cidAbc123==","success":true,"carrierId":"c1"}]}}',
    )
    assert (response.out_track_id, [each.carrier_id for each in response.deliveries]) == ("order-7781", ["c1"])
    assert response.result["outTrackId"] == response.body["result"]["outTrackId"] == "order-7781"


DELIVERY = {"outTrackId": "o", "openSpaceId": "dtv1.card//IM_SINGLE.c", "imSingleOpenDeliverModel": {"extension": {}}}
UPDATE = {"outTrackId": "o", "cardData": {"cardParamMap": {}}}
SPACES = {"outTrackId": "o", "topOpenSpaceModel": {"spaceType": "ONE_BOX"}}
CALLBACK = {"callbackRouteKey": "orders", "callbackUrl": "https://cards.example.com/"}


@pytest.mark.parametrize(
    ("name", "body", "path"),
    [
        ("create_card", CARD, "/v1.0/card/me/instances"),
        ("deliver_card", DELIVERY, "/v1.0/card/me/instances/deliver"),
        ("update_card", UPDATE, "/v1.0/card/me/instances"),
        ("append_card_spaces", SPACES, "/v1.0/card/me/instances/spaces"),
        ("register_card_callback", CALLBACK, "/v1.0/card/me/callbacks/register"),
    ],
)
def test_operations_on_cards_act_for_a_user(
    api: imhook.DingTalkAPI, name: str, body: dict[str, Any], path: str
) -> None:
    request = getattr(api, name)(body, access_token="abc", delegated=True)
    assert (request.operation, request.url) == (name, "https://api.dingtalk.com" + path)


def test_a_piece_of_a_text_is_put(api: imhook.DingTalkAPI) -> None:
    piece: StreamCardRequest = {"outTrackId": "o", "guid": "g", "key": "answer", "content": "你好", "isFull": True}
    request = api.stream_card(piece, access_token="abc")
    assert (request.method, request.url) == ("PUT", "https://api.dingtalk.com/v1.0/card/streaming")


def test_every_operation_of_the_table_has_a_method() -> None:
    table = pytest.importorskip("tomllib").loads(TABLE.read_text(encoding="utf-8"))["operation"]
    for row in table:
        assert callable(getattr(imhook.DingTalkAPI, row["name"]))


def test_a_message_is_answered(api: imhook.DingTalkAPI) -> None:
    webhook = "https://oapi.dingtalk.com/robot/sendBySession?session=1"
    request = api.session_reply({"msgtype": "text", "text": {"content": "你好"}}, webhook)
    assert request.url == webhook
    assert request.read(200, b'{"errcode":"0","errmsg":"ok"}').body["errmsg"] == "ok"
    with pytest.raises(imhook.DingTalkAPIError) as raised:
        request.read(200, b'{"errcode":310000,"errmsg":"sign not match"}')
    assert (raised.value.code, raised.value.info) == ("310000", "sign not match")
    with pytest.raises(imhook.ConfigurationError):
        api.session_reply({"msgtype": "text", "text": {"content": "x"}}, "http://169.254.169.254/")


LOOP: dict[str, Any] = {}
LOOP["again"] = LOOP


@pytest.mark.parametrize("body", [{"a": object()}, {"a": float("nan")}, {"a": "\ud800"}, {5: {6}}, LOOP, b"{", b"[]"])
def test_a_body_that_is_no_json_object_is_an_api_error(api: imhook.DingTalkAPI, body: Any) -> None:
    with pytest.raises(imhook.DingTalkAPIError):
        api.create_card(body, access_token="abc")


@pytest.mark.parametrize(
    ("changes", "error", "status"),
    [
        ({"access_token": ""}, imhook.DingTalkAPIError, Status.API_TOKEN_MISSING),
        ({"access_token": "a\nb"}, imhook.ConfigurationError, Status.OPTION_OUT_OF_RANGE),
        ({"operation": "get_access_token", "delegated": True}, imhook.ConfigurationError, Status.OPTION_CONFLICT),
        ({"operation": "x"}, imhook.DingTalkAPIError, Status.API_OPERATION_UNKNOWN),
    ],
)
def test_a_call_that_cannot_be_says_why(
    api: imhook.DingTalkAPI, changes: dict[str, Any], error: type[imhook.ImhookError], status: Status
) -> None:
    with pytest.raises(error) as raised:
        api.request(**{"operation": "create_card", "body": CARD, "access_token": "abc", **changes})
    assert raised.value.status is status


def test_an_error_says_everything_that_helps(api: imhook.DingTalkAPI) -> None:
    with pytest.raises(imhook.DingTalkAPIError) as raised:
        api.create_card(CARD, access_token="abc").read(
            403,
            '{"code":"Forbidden.AccessDenied.AccessTokenPermissionDenied","message":"应用尚未开通所需的权限",'
            '"requestid":"C-3","accessdenieddetail":{"requiredScopes":["Card.Instance.Write"]}}'.encode(),
        )
    error = raised.value
    assert (error.status, error.request_id, error.required_scopes) == (
        Status.API_NOT_PERMITTED,
        "C-3",
        ("Card.Instance.Write",),
    )
    assert str(error).endswith(
        " (code Forbidden.AccessDenied.AccessTokenPermissionDenied; 应用尚未开通所需的权限; request C-3; "
        "needs Card.Instance.Write)"
    )


def test_a_card_that_is_not_delivered_is_an_error_with_the_spaces(api: imhook.DingTalkAPI) -> None:
    answer = (
        b'{"success":true,"result":{"outTrackId":"order-7781","deliverResults":['
        b'{"spaceType":"IM_GROUP","spaceId":"a","success":true},'
        b'{"spaceType":"IM_ROBOT","spaceId":"b","success":false,"errorMsg":"chatbot not exist"}]}}'
    )
    with pytest.raises(imhook.DingTalkAPIError) as raised:
        imhook.DingTalkRequest("create_and_deliver_card", "POST", "", {}, b"").read(200, memoryview(answer))
    error = raised.value
    assert (error.status, error.info, error.out_track_id) == (
        Status.API_DELIVERY_FAILED,
        "chatbot not exist",
        "order-7781",
    )
    assert [(each.space_id, each.is_delivered) for each in error.deliveries] == [("a", True), ("b", False)]


@pytest.mark.parametrize("http", [2**40, -(2**40)])
def test_a_status_that_none_is_does_not_overflow(api: imhook.DingTalkAPI, http: int) -> None:
    with pytest.raises(imhook.DingTalkAPIError) as raised:
        api.get_access_token("a", "b").read(http, b"{}")
    assert raised.value.status is Status.API_HTTP_STATUS


def test_of_many_threads_one_fetches_a_token() -> None:
    token, fetched, seen = imhook.AccessToken(), [], []

    def call() -> None:
        while True:
            planned = token.plan()
            if planned.plan is TokenPlan.REFRESH:
                fetched.append(threading.current_thread().name)
                time.sleep(0.05)
                token.refreshed(imhook.DingTalkResponse({}, None, "", "", (), "the token", 7200))
            elif planned.plan is TokenPlan.WAIT:
                time.sleep(0.001)
            else:
                seen.append(planned.text)
                return

    threads = [threading.Thread(target=call) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(fetched) == 1
    assert seen == ["the token"] * 16


def test_a_refusal_of_the_network_is_tried_again_soon_and_one_of_the_credentials_is_not() -> None:
    token = imhook.AccessToken()
    assert token.plan(now_ms=1000).plan is TokenPlan.REFRESH
    token.refresh_failed(OSError(), now_ms=1000)
    assert token.plan(now_ms=1000)[:2] == (TokenPlan.FAILED, 1000)
    token.refresh_failed(imhook.DingTalkAPIError(Status.API_CREDENTIAL_REFUSED), now_ms=1000)
    assert token.plan(now_ms=1000)[:2] == (TokenPlan.FAILED, 60_000)


def test_secrets_are_never_shown(api: imhook.DingTalkAPI, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    fetch = api.get_access_token("dingexample0001", SECRET)
    response = fetch.read(200, json.dumps({"accessToken": SECRET, "expireIn": 7200}).encode())
    token = imhook.AccessToken()
    token.refreshed(response)
    webhook = f"https://oapi.dingtalk.com/robot/sendBySession?session={SECRET}"
    reply = api.session_reply({"msgtype": "text", "text": {"content": "x"}}, webhook)
    create = api.create_card(CARD, access_token=SECRET)
    assert response.access_token == token.plan().text == SECRET
    things = (fetch, response, token, token.plan(), reply, create)
    shown = [text for thing in things for text in (repr(thing), str(thing), pprint.pformat(thing))]
    for body in ({"appKey": SECRET}, {"appKey": 7, "appSecret": SECRET}):
        with pytest.raises(imhook.DingTalkAPIError) as raised:
            api.request("get_access_token", body)
        shown += [*traceback.format_exception_only(raised.type, raised.value), pprint.pformat(vars(raised.value))]
    assert not [text for text in [*shown, caplog.text] if SECRET in text]


def test_a_text_is_handed_over_whole_whatever_it_holds(api: imhook.DingTalkAPI) -> None:
    """Reading a text as C does would end at the NUL, and the library would read on behind it."""
    with pytest.raises(imhook.DingTalkAPIError) as raised:
        api.request("create_card", b'{"outTrackId":"\0' + b"x" * 1000 + b'"}', access_token="abc")
    assert (raised.value.status, raised.value.offset) == (Status.JSON_CONTROL_CHARACTER, 15)
    with pytest.raises(imhook.ConfigurationError):
        api.create_card(CARD, access_token="abc\0" + "d" * 1000)
    caller = imhook.TencentChatAPI(sdk_app_id=1409990001, identifier="a", user_sig="b\0c")
    assert "usersig=b%00c&" in caller.get_subscriber_info().url


@pytest.mark.parametrize("text", ["\ud800", "a;b", "", "\0", "\0" + "x" * 500])
def test_an_id_that_cannot_be_is_refused(text: str) -> None:
    with pytest.raises(imhook.DingTalkAPIError):
        imhook.open_space_id(("IM_ROBOT", text))


def test_spaces_are_written_and_read() -> None:
    spaces = [imhook.OpenSpace("IM_GROUP", "cidAbc=="), imhook.OpenSpace("ONE_BOX", "张三")]
    assert imhook.open_spaces_of(imhook.open_space_id(*spaces)) == spaces
