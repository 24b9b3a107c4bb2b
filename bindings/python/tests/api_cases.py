"""Runs the cases of UserSigs and of the REST API of Tencent Cloud Chat."""

from __future__ import annotations

import base64
from typing import Any

from corpus import dumps

import imhook


def compare(found: dict[str, Any], expected: dict[str, Any]) -> None:
    """Compare what the case gives, and nothing else."""
    assert {name: found[name] for name in expected} == expected


def members_of_error(error: imhook.ImhookError) -> dict[str, Any]:
    return {
        "status": error.status.name,
        "path": error.path,
        "limit": error.limit,
        "offset": str(-1 if error.offset is None else error.offset),
        "clockSkewMs": str(getattr(error, "clock_skew_ms", 0)),
    }


def members_of(sig: imhook.UserSig) -> dict[str, Any]:
    return {
        "status": "OK",
        "signature": sig.signature,
        "userId": sig.user_id,
        "sdkAppId": str(sig.sdk_app_id),
        "issuedAtMs": str(sig.issued_at_ms),
        "expiresAtMs": str(sig.expires_at_ms),
        "userBufferBase64": base64.b64encode(sig.user_buffer).decode(),
    }


def run_user_sig(case: dict[str, Any], expected: dict[str, Any]) -> None:
    assert set(case) <= {"secretKey", "sdkAppId", "userId", "lifetimeS", "userBufferBase64", "now"}
    now, lifetime = int(case["now"]), int(case.get("lifetimeS", 0)) or None
    whose: dict[str, Any] = {"sdk_app_id": int(case.get("sdkAppId", 0)), "secret_key": case.get("secretKey", "")}
    whose["user_id"] = case.get("userId", "")
    buffer = base64.b64decode(case.get("userBufferBase64", ""))
    try:
        made = imhook.UserSig.make(**whose, lifetime_s=lifetime, user_buffer=buffer, now_ms=now)
    except imhook.ImhookError as error:
        compare(members_of_error(error), expected)
        return
    read_again = imhook.UserSig.verify(made.text, **whose, now_ms=now)
    for sig in (made, read_again):
        compare(members_of(sig), expected)
    assert read_again == made


def run_user_sig_verify(case: dict[str, Any], expected: dict[str, Any]) -> None:
    assert set(case) <= {"secretKey", "sdkAppId", "userId", "text", "now"}
    try:
        sig = imhook.UserSig.verify(
            case["text"],
            sdk_app_id=int(case.get("sdkAppId", 0)),
            secret_key=case.get("secretKey", ""),
            user_id=case.get("userId", ""),
            now_ms=int(case["now"]),
        )
    except imhook.ImhookError as error:
        compare(members_of_error(error), expected)
        return
    compare(members_of(sig), expected)


CALLER = {
    "identifier": "identifier",
    "userSig": "user_sig",
    "secretKey": "secret_key",
    "domain": "domain",
}


def run_request(case: dict[str, Any], expected: dict[str, Any]) -> None:
    assert set(case) <= {"caller", "operation", "body", "bodyText", "random", "now"}
    caller = dict(case["caller"])
    body = case["bodyText"] if "bodyText" in case else dumps(case["body"]) if "body" in case else ""
    try:
        api = imhook.TencentChatAPI(
            sdk_app_id=int(caller.pop("sdkAppId", 0)),
            **{"identifier": "", **{CALLER[name]: text for name, text in caller.items()}},
        )
        random = int(case.get("random", 0)) or None
        request = api.request(case["operation"], body.encode(), random=random, now_ms=int(case.get("now", 0)))
    except imhook.ImhookError as error:
        compare(members_of_error(error), expected)
        return
    found = {
        "status": "OK",
        "method": request.method,
        "url": request.url,
        "headers": [list(header) for header in request.headers.items()],
        "body": request.body.decode(),
    }
    compare(found, expected)


def run_response(case: dict[str, Any], expected: dict[str, Any]) -> None:
    assert set(case) <= {"operation", "http", "body"}
    request = imhook.APIRequest[Any](case["operation"], "POST", "", {}, b"")
    try:
        response = request.read(int(case["http"]), case["body"].encode())
    except imhook.APIError as error:
        is_refused = error.status >= imhook.Status.API_REFUSED
        found = {
            "status": "OK" if is_refused else error.status.name,
            "offset": str(-1 if error.offset is None else error.offset),
            "outcome": error.status.name,
            "platformCode": str(error.code),
            "info": error.info,
            "messageKey": "",
            "messageTimeMs": "0",
        }
    else:
        found = {
            "status": "OK",
            "outcome": "OK",
            "platformCode": "0",
            "info": response.body.get("ErrorInfo", ""),
            "messageKey": response.message_key,
            "messageTimeMs": str(response.message_time_ms),
        }
    assert {name: found[name] for name in expected} == expected
