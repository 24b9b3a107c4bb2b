"""UserSigs, and requests of the REST API: against the published vectors and independent code."""

from __future__ import annotations

import base64
import hashlib
import hmac
import inspect
import json
import logging
import pprint
import urllib.parse
import zlib
from pathlib import Path
from typing import Any

import pytest

import imhook
from imhook import Status

APP = 1409990001
KEY = "0f1e2d3c4b5a69788796a5b4c3d2e1f00123456789abcdeffedcba9876543210"
NOW = 1736900000_000
TABLE = Path(__file__).resolve().parents[3] / "Scripts" / "tables" / "tencent_chat_operations.toml"


def decoded(text: str) -> dict[str, Any]:
    """What a UserSig says, read with the standard library."""
    standard = text.replace("*", "+").replace("-", "/").replace("_", "=")
    members: dict[str, Any] = json.loads(zlib.decompress(base64.b64decode(standard, validate=True)))
    return members


@pytest.mark.parametrize(
    ("user", "lifetime", "buffer", "signature"),
    [
        ("administrator", 86400, b"", "+gyFGbT7MQv0yo31t4V0CObtju6y4SsfBQ0FT8EeJNI="),
        ("mei.chen", None, b"", "IfA6t9DGQatgY0Z/fQx9oP6+ukBDr+dFEO7LnI9T09I="),
        ("管理员", 86400, b"", "+6seFO4pPCWuPa+bFSqi/4dhbUlYLs/bcNGazyeuqfw="),
        ("mei.chen", 3600, b"room=7", "3TWGF0DmwQcuuVKpnuIIiICwfJW174gfPkBWV5V8bRA="),
    ],
)
def test_the_vectors_come_out_and_are_read_again(
    user: str, lifetime: int | None, buffer: bytes, signature: str
) -> None:
    whose: dict[str, Any] = {"sdk_app_id": APP, "secret_key": KEY, "user_id": user}
    sig = imhook.UserSig.make(**whose, lifetime_s=lifetime, user_buffer=buffer, now_ms=NOW)
    seconds = lifetime or 15_552_000
    assert sig.signature == signature
    assert (sig.issued_at_ms, sig.expires_at_ms) == (NOW, NOW + seconds * 1000)
    members = decoded(sig.text)
    userbuf = members.pop("TLS.userbuf", "")
    assert base64.b64decode(userbuf) == buffer == sig.user_buffer
    assert members == {
        "TLS.ver": "2.0",
        "TLS.identifier": user,
        "TLS.sdkappid": APP,
        "TLS.expire": seconds,
        "TLS.time": NOW // 1000,
        "TLS.sig": signature,
    }
    signed = f"TLS.identifier:{user}\nTLS.sdkappid:{APP}\nTLS.time:{NOW // 1000}\nTLS.expire:{seconds}\n"
    signed += f"TLS.userbuf:{userbuf}\n" if userbuf else ""
    assert base64.b64encode(hmac.digest(KEY.encode(), signed.encode(), hashlib.sha256)).decode() == signature
    assert imhook.UserSig.verify(sig.text, **whose, now_ms=NOW) == sig
    assert imhook.UserSig.verify(sig.text, sdk_app_id=APP, secret_key=KEY.encode(), now_ms=NOW) == sig


@pytest.mark.parametrize(
    ("changes", "status"),
    [
        ({"user_id": "tomas_r"}, Status.USER_SIG_OTHER_USER),
        ({"secret_key": "another key"}, Status.USER_SIG_MISMATCH),
        ({"now_ms": NOW + 86_400_001}, Status.USER_SIG_EXPIRED),
        ({"text": "x"}, Status.USER_SIG_MALFORMED),
        ({"text": ""}, Status.USER_SIG_MALFORMED),
        ({"text": "\ud800"}, Status.USER_SIG_MALFORMED),
    ],
)
def test_a_user_sig_that_is_not_to_be_trusted_is_rejected(changes: dict[str, Any], status: Status) -> None:
    whose: dict[str, Any] = {"sdk_app_id": APP, "secret_key": KEY, "user_id": "mei.chen"}
    text = imhook.UserSig.make(**whose, lifetime_s=86_400, now_ms=NOW).text
    with pytest.raises(imhook.Rejected) as raised:
        imhook.UserSig.verify(**{"text": text, **whose, "now_ms": NOW, **changes})
    assert raised.value.status is status
    assert (raised.value.clock_skew_ms > 0) == (status is Status.USER_SIG_EXPIRED)


def test_one_of_another_application_is_rejected_with_its_own_status() -> None:
    text = imhook.UserSig.make(sdk_app_id=1400000000, secret_key=KEY, user_id="a", now_ms=NOW).text
    with pytest.raises(imhook.Rejected) as raised:
        imhook.UserSig.verify(text, sdk_app_id=APP, secret_key=KEY, now_ms=NOW)
    assert raised.value.status is Status.USER_SIG_OTHER_APP


@pytest.mark.parametrize(
    "changes",
    [
        {"sdk_app_id": 0},
        {"sdk_app_id": 2**64},
        {"secret_key": ""},
        {"user_id": ""},
        {"user_id": "x" * 256},
        {"lifetime_s": 0},
        {"lifetime_s": 2**31},
        {"user_buffer": b"x" * 4097},
    ],
)
def test_options_that_cannot_be_are_configuration_errors(changes: dict[str, Any]) -> None:
    with pytest.raises(imhook.ConfigurationError):
        imhook.UserSig.make(**{"sdk_app_id": APP, "secret_key": KEY, "user_id": "mei.chen", **changes})


def test_every_prefix_and_every_changed_byte_of_a_user_sig_is_rejected() -> None:
    whose: dict[str, Any] = {"sdk_app_id": APP, "secret_key": KEY}
    text = imhook.UserSig.make(**whose, user_id="mei.chen", now_ms=NOW).text
    changed = [text[:size] for size in range(len(text))]
    changed += [
        text[:at] + other + text[at + 1 :] for at in range(len(text)) for other in "A*-_=\0é" if other != text[at]
    ]
    outcomes = set()
    for candidate in changed:
        try:
            sig = imhook.UserSig.verify(candidate, **whose, now_ms=NOW)
        except imhook.Rejected as error:
            outcomes.add(error.status)
        else:  # a bit that does not count, such as one of the padding of Base64
            assert (sig.user_id, sig.expires_at_ms) == ("mei.chen", NOW + 15_552_000_000)
    assert Status.USER_SIG_MALFORMED in outcomes
    assert outcomes <= {Status.USER_SIG_MALFORMED, Status.USER_SIG_MISMATCH}


@pytest.fixture
def api() -> imhook.TencentChatAPI:
    return imhook.TencentChatAPI(sdk_app_id=APP, identifier="administrator", secret_key=KEY)


CALLS: dict[str, dict[str, Any]] = {
    "create_official_account": {"Owner_Account": "mei.chen", "Name": "Lisbon deals", "FaceUrl": None},
    "destroy_official_account": {"Official_Account": "@TOA#_LISBONDEALS"},
    "modify_official_account_base_info": {"Official_Account": "@TOA#_LISBONDEALS", "Name": "Deals"},
    "get_official_account_info": {"OfficialAccountIdList": [{"Official_Account": "@TOA#_LISBONDEALS"}]},
    "send_official_account_msg": {
        "Official_Account": "@TOA#_LISBONDEALS",
        "Random": 2654435769,
        "MsgBody": [imhook.text_element("Coffee beans -30 % today")],
        "CloudCustomData": "campaign=beans",
    },
    "official_account_msg_recall": {"Official_Account": "@TOA#_LISBONDEALS", "MsgKeyList": ["58_3_1736900079"]},
    "official_account_msg_get_simple": {"Official_Account": "@TOA#_LISBONDEALS", "ReqMsgNumber": 3, "More": {"a": 1}},
    "add_subscriber": {
        "Official_Account": "@TOA#_LISBONDEALS",
        "SubscriberList": [{"Subscriber_Account": "tomas_r"}],
    },
    "delete_subscriber": {"Official_Account": "@TOA#_LISBONDEALS", "SubscriberToDel_Account": ["tomas_r"]},
    "get_subscriber_info": {"Anything": 1},
    "modify_subscriber_info": {},
    "get_subscribed_official_account_list": {},
}


@pytest.mark.parametrize("operation", CALLS)
def test_each_operation_is_a_request_with_its_members(api: imhook.TencentChatAPI, operation: str) -> None:
    request = getattr(api, operation)(**CALLS[operation])
    url = urllib.parse.urlsplit(request.url)
    assert (request.method, url.scheme, url.netloc) == ("POST", "https", "console.tim.qq.com")
    assert url.path.endswith("/" + operation)
    query = dict(urllib.parse.parse_qsl(url.query, strict_parsing=True))
    assert (query["sdkappid"], query["identifier"], query["contenttype"]) == (str(APP), "administrator", "json")
    assert imhook.UserSig.verify(query["usersig"], sdk_app_id=APP, secret_key=KEY).user_id == "administrator"
    assert 0 <= int(query["random"]) < 2**32
    assert json.loads(request.body) == {name: value for name, value in CALLS[operation].items() if value is not None}
    assert request.headers["Content-Type"].startswith("application/json")


def test_every_operation_of_the_table_has_a_method_with_its_members() -> None:
    table = pytest.importorskip("tomllib").loads(TABLE.read_text())["operation"]
    assert {row["name"] for row in table} == set(CALLS)
    for row in table:
        parameters = inspect.signature(getattr(imhook.TencentChatAPI, row["name"])).parameters
        for member in row["members"]:
            assert member["name"] in parameters
            # What the library draws where it is left out need not be given.
            is_drawn = member["name"] == "Random"
            is_required = member.get("required", False) and not is_drawn
            assert (parameters[member["name"]].default is inspect.Parameter.empty) == is_required


def test_a_random_is_drawn_for_each_broadcast(api: imhook.TencentChatAPI) -> None:
    bodies = [api.send_official_account_msg(Official_Account="a", MsgBody=[imhook.text_element("x")]) for _ in range(4)]
    assert len({json.loads(request.body)["Random"] for request in bodies}) > 1


@pytest.mark.parametrize(
    ("operation", "body", "status", "path"),
    [
        ("no_such_operation", {}, Status.API_OPERATION_UNKNOWN, None),
        ("destroy_official_account", {}, Status.API_FIELD_MISSING, "Official_Account"),
        ("destroy_official_account", {"Official_Account": 5}, Status.API_FIELD_WRONG_TYPE, "Official_Account"),
        (
            "create_official_account",
            {"Owner_Account": "a", "Name": "x" * 151},
            Status.API_FIELD_TOO_LONG,
            "Name",
        ),
        (
            "official_account_msg_recall",
            {"Official_Account": "a", "MsgKeyList": ["k"] * 11},
            Status.API_TOO_MANY_ITEMS,
            "MsgKeyList",
        ),
    ],
)
def test_a_body_that_the_platform_would_refuse_is_an_api_error(
    api: imhook.TencentChatAPI, operation: str, body: dict[str, Any], status: Status, path: str | None
) -> None:
    with pytest.raises(imhook.APIError) as raised:
        api.request(operation, body)
    assert (raised.value.status, raised.value.code, raised.value.info) == (status, 0, "")
    assert path is None or raised.value.path == path


LOOP: dict[str, Any] = {}
LOOP["again"] = LOOP


@pytest.mark.parametrize(
    "body", [{"a": object()}, {"a": float("nan")}, {"a": "\ud800"}, {5: {6}}, LOOP, b"", b"{", b"[]"]
)
def test_a_body_that_is_no_json_object_is_an_api_error(api: imhook.TencentChatAPI, body: Any) -> None:
    if body == b"":  # which stands for one without members
        assert api.request("get_subscriber_info", body).body == b"{}"
        return
    with pytest.raises(imhook.APIError):
        api.request("get_subscriber_info", body)


@pytest.mark.parametrize(
    "changes",
    [{"identifier": ""}, {"secret_key": ""}, {"sdk_app_id": 0}, {"domain": "a b"}, {"domain": "x/y"}],
)
def test_a_caller_that_cannot_be_is_a_configuration_error(changes: dict[str, Any]) -> None:
    caller: dict[str, Any] = {"sdk_app_id": APP, "identifier": "administrator", "secret_key": KEY, **changes}
    with pytest.raises(imhook.ConfigurationError):
        imhook.TencentChatAPI(**caller).get_subscriber_info()


@pytest.mark.parametrize("random", [0, -1, 2**32])
def test_a_random_that_does_not_fit_is_refused(api: imhook.TencentChatAPI, random: int) -> None:
    with pytest.raises(imhook.ConfigurationError):
        api.request("get_subscriber_info", {}, random=random)


def test_what_comes_back_is_read(api: imhook.TencentChatAPI) -> None:
    request = api.send_official_account_msg(Official_Account="a", MsgBody=[imhook.text_element("x")])
    answer = b'{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0,"MsgTime":1736900079,"MsgKey":"58_3_1736900079"}'
    for body in (answer, bytearray(answer), memoryview(answer)):
        response = request.read(200, body)
        assert (response.message_key, response.message_time_ms) == ("58_3_1736900079", 1736900079_000)
        assert response.body["MsgKey"] == "58_3_1736900079"


@pytest.mark.parametrize(
    ("http", "body", "status", "code"),
    [
        (200, b'{"ActionStatus":"FAIL","ErrorInfo":"no permission","ErrorCode":10007}', None, 10007),
        (200, b'{"ActionStatus":"FAIL","ErrorInfo":"expired","ErrorCode":70001}', Status.API_CREDENTIAL_REFUSED, 70001),
        (200, b'{"ActionStatus":"FAIL","ErrorInfo":"x","ErrorCode":987654321}', None, 987654321),
        (502, b"<html>", Status.API_HTTP_STATUS, 0),
        (2**40, b"{}", Status.API_HTTP_STATUS, 0),
        (-(2**40), b"{}", Status.API_HTTP_STATUS, 0),
        (200, b"", Status.API_RESPONSE_MALFORMED, 0),
        (200, b"[1]", Status.API_RESPONSE_MALFORMED, 0),
        (200, b'{"a":', Status.API_RESPONSE_MALFORMED, 0),
        (200, b"\xff", Status.API_RESPONSE_MALFORMED, 0),
    ],
)
def test_what_failed_is_an_api_error(
    api: imhook.TencentChatAPI, http: int, body: bytes, status: Status | None, code: int
) -> None:
    with pytest.raises(imhook.APIError) as raised:
        api.get_subscriber_info().read(http, body)
    assert status is None or raised.value.status is status
    assert raised.value.status >= Status.API_RESPONSE_MALFORMED
    assert raised.value.code == code
    assert ("ErrorCode" in str(raised.value)) == (code != 0)


def test_every_prefix_of_an_answer_is_one_or_an_api_error(api: imhook.TencentChatAPI) -> None:
    request = api.get_subscriber_info()
    answer = b'{"ActionStatus":"OK","ErrorInfo":"\\u00e9","ErrorCode":0,"MsgTime":1.5e3,"MsgKey":["x"],"a":{"b":[1,2]}}'
    assert request.read(200, answer).message_key == ""
    for size in range(len(answer)):
        with pytest.raises(imhook.APIError):
            request.read(200, answer[:size])


def test_credentials_are_never_shown(api: imhook.TencentChatAPI, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    sig = imhook.UserSig.make(sdk_app_id=APP, secret_key=KEY, user_id="mei.chen")
    given = imhook.TencentChatAPI(sdk_app_id=APP, identifier="administrator", user_sig=sig.text)
    request = given.send_official_account_msg(Official_Account="a", MsgBody=[imhook.text_element("the plan")])
    assert sig.text in urllib.parse.unquote(request.url)
    shown = [repr(thing) for thing in (api, given, request, sig)] + [
        pprint.pformat(vars(api)),
        pprint.pformat(vars(given)),
    ]
    with pytest.raises(imhook.APIError) as raised:
        api.request("no_such_operation", {})
    shown += [str(raised.value), repr(raised.value), caplog.text]
    assert not [text for text in shown for private in (KEY, sig.text, sig.signature, "the plan") if private in text]
