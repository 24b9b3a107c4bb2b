"""Runs the cases of calls of DingTalk's server API."""

from __future__ import annotations

from typing import Any

import pytest
from api_cases import compare, members_of_error
from corpus import bytes_of, dumps

import imhook
from imhook import CallEnd, Status, TokenPlan


def body_of(case: dict[str, Any]) -> bytes:
    if "body" in case:
        return dumps(case["body"]).encode()
    return bytes_of(case, "bodyText") if "bodyText" in case else bytes_of(case, "body")


def run_request(case: dict[str, Any], expected: dict[str, Any]) -> None:
    known = {"operation", "body", "bodyText", "bodyRepeat", "accessToken", "apiHost", "sessionWebhook", "delegated"}
    assert set(case) <= known | {"robotSecret", "nowMs"}
    api = imhook.DingTalkAPI(host=case.get("apiHost", ""))
    try:
        request = api.request(
            case["operation"],
            body_of(case),
            access_token=case.get("accessToken", ""),
            session_webhook=case.get("sessionWebhook", ""),
            robot_secret=case.get("robotSecret", ""),
            now_ms=int(case.get("nowMs", 0)),
            delegated=case.get("delegated", False),
        )
    except imhook.ImhookError as error:
        compare(members_of_error(error), expected)
        return
    found = {
        "status": "OK",
        "method": request.method,
        "url": request.url,
        "headers": [list(header) for header in request.headers.items()],
        "body": request.body.decode(),
        "warnings": [
            {"status": each.status.name, "path": each.path, "actual": str(each.actual), "limit": str(each.limit)}
            for each in request.warnings
        ],
    }
    compare(found, expected)


def members_of_delivery(delivery: imhook.Delivery) -> dict[str, Any]:
    return {
        "spaceType": delivery.space_type,
        "spaceId": delivery.space_id,
        "isDelivered": delivery.is_delivered,
        "carrierId": delivery.carrier_id,
        "errorMessage": delivery.error_message,
    }


def run_response(case: dict[str, Any], expected: dict[str, Any]) -> None:
    assert set(case) <= {"operation", "http", "body"}
    request = imhook.DingTalkRequest(case["operation"], "POST", "", {}, b"")
    try:
        response = request.read(int(case["http"]), case["body"].encode())
    except imhook.DingTalkAPIError as error:
        if error.status < Status.API_REFUSED:
            compare(members_of_error(error), expected)
            return
        deliveries = error.deliveries
        found: dict[str, Any] = {
            "outcome": error.status.name,
            "info": error.info,
            "code": error.code,
            "requestId": error.request_id,
            "requiredScopes": list(error.required_scopes),
            "retryAfterMs": str(error.retry_after_ms),
            "outTrackId": error.out_track_id,
            "accessToken": "",
            "expiresInS": "0",
        }
    else:
        deliveries = response.deliveries
        found = {
            "outcome": "OK",
            "requestId": response.request_id,
            "requiredScopes": [],
            "retryAfterMs": "0",
            "result": response.result,
            "outTrackId": response.out_track_id,
            "accessToken": response.access_token,
            "expiresInS": str(response.expires_in_s),
            "processQueryKey": response.process_query_key,
            "callbackUrl": response.callback_url,
            "downloadUrl": response.download_url,
        }
    found["status"] = "OK"
    found["deliveries"] = [members_of_delivery(delivery) for delivery in deliveries]
    found["failedDeliveryCount"] = str(sum(not delivery.is_delivered for delivery in deliveries))
    # What a success has no use for, or an exception does not keep, is not there.
    kept = {"code", "info", "platformCode", "result"} if found["outcome"] == "OK" else {"platformCode", "result"}
    compare(found, {name: value for name, value in expected.items() if name in found or name not in kept})


def run_open_space_id(case: dict[str, Any], expected: dict[str, Any]) -> None:
    assert set(case) <= {"write", "read"}
    found: dict[str, Any] = {"status": "OK"}
    try:
        if "write" in case:
            found["text"] = imhook.open_space_id(*[(space["type"], space["id"]) for space in case["write"]])
        else:
            found["spaces"] = [space._asdict() for space in imhook.open_spaces_of(case["read"])]
    except imhook.DingTalkAPIError as error:
        found = members_of_error(error)
    compare(found, expected)


def run_access_token(steps: list[dict[str, Any]]) -> None:
    token = imhook.AccessToken()
    for step in steps:
        if "status" not in step:
            run_step(step, token, int(step["now"]))
            continue
        with pytest.raises(imhook.ConfigurationError) as raised:
            run_step(step, token, int(step["now"]))
        assert raised.value.status.name == step["status"]


def run_step(step: dict[str, Any], token: imhook.AccessToken, now_ms: int) -> None:
    known = {"now", "plan", "waitMs", "refreshed", "refreshFailed", "refused", "sendAgain", "generation", "status"}
    assert set(step) <= known
    if "plan" in step:
        planned = token.plan(now_ms=now_ms)
        assert (planned.plan.name, str(planned.wait_ms)) == (step["plan"], step["waitMs"])
        usable = planned.plan in (TokenPlan.USE, TokenPlan.USE_AND_REFRESH)
        assert planned.text == (f"token {planned.generation}" if usable else "")
    elif "refreshed" in step:
        text = f"token {token.generation + 1}"
        token.refreshed(imhook.DingTalkResponse({}, None, "", "", (), text, int(step["refreshed"])), now_ms=now_ms)
    elif "refreshFailed" in step:
        failed = step["refreshFailed"]
        status = Status[failed["outcome"]]
        error = imhook.DingTalkAPIError(status, retry_after_ms=int(failed["retryAfterMs"]))
        token.refresh_failed(error, now_ms=now_ms)
    elif "refused" in step:
        assert token.refused(int(step["refused"]), now_ms=now_ms) == step["sendAgain"]
    else:
        assert str(token.generation) == step["generation"]


def run_call_attempts(given: dict[str, Any]) -> None:
    assert set(given) <= {"operation", "body", "patienceMs", "attemptLimit", "steps"}
    request = imhook.DingTalkRequest(given["operation"], "POST", "", {}, given.get("body", "").encode())
    patience, limit = int(given.get("patienceMs", 0)), int(given.get("attemptLimit", 0))
    attempts = imhook.CallAttempts(request, patience_ms=patience, attempt_limit=limit)
    for step in given["steps"]:
        assert set(step) <= {"end", "outcome", "retryAfterMs", "random", "plan", "waitMs"}
        planned = attempts.plan(
            CallEnd[step["end"]],
            Status[step.get("outcome", "OK")],
            int(step.get("retryAfterMs", 0)),
            random_number=int(step.get("random", 0)),
        )
        assert (planned.plan.name, str(planned.wait_ms)) == (step["plan"], step["waitMs"])
