"""A full body of every operation, of its generated type: what type checkers accept arrives with everything in it."""

from __future__ import annotations

import asyncio
import json
import re
import typing
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import dingtalk_bodies
import pytest

import imhook
from imhook import dingtalk_types
from imhook._dingtalk_operations import AsyncDingTalkCalls, DingTalkCalls
from imhook.client import DingTalkClient, SyncDingTalkClient

BODIES: list[dict[str, str]] = json.loads(
    (Path(__file__).resolve().parents[3] / "Tests" / "TestData" / "dingtalk_bodies.json").read_text(encoding="utf-8")
)
WITH_WEBHOOK = {"session_reply", "send_custom_robot_message"}
RESPONSE = imhook.DingTalkRequest("update_card", "PUT", "", {}, b"").read(200, b'{"success":true,"result":true}')


def without_later(value: Any) -> Any:
    """A body without the members that no type has."""
    if isinstance(value, dict):
        return {name: without_later(inner) for name, inner in value.items() if name != "laterMember"}
    return [without_later(inner) for inner in value] if isinstance(value, list) else value


def test_every_body_is_written_with_all_that_is_in_it() -> None:
    requests = dingtalk_bodies.requests(imhook.DingTalkAPI())
    assert [request.operation for request in requests] == [body["operation"] for body in BODIES]
    for request, body in zip(requests, BODIES):
        if body["url"]:
            later = re.search("[?&]laterMember=[^&]*$", body["url"])
            assert (request.url, request.body) == (body["url"][: later.start() if later else None], b"")
        else:
            assert json.loads(request.body) == without_later(json.loads(body["body"])), request.operation


@pytest.mark.parametrize("body", [body for body in BODIES if body["body"]], ids=lambda body: body["operation"])
def test_members_that_no_type_has_pass_through(body: dict[str, str]) -> None:
    operation = body["operation"]
    webhook = dingtalk_bodies.WEBHOOK if operation in WITH_WEBHOOK else ""
    token = "" if webhook else dingtalk_bodies.TOKEN
    request = imhook.DingTalkAPI().request(
        operation, json.loads(body["body"]), access_token=token, session_webhook=webhook
    )
    assert request.body.decode() == body["body"]


def test_every_type_is_in_a_body() -> None:
    used: set[str] = set()

    def visit(kind: Any) -> None:
        for inner in typing.get_args(kind):
            visit(inner)
        if getattr(kind, "__name__", "") in dingtalk_types.__all__ and kind.__name__ not in used:
            used.add(kind.__name__)
            for member in typing.get_type_hints(kind).values():
                visit(member)

    for name, value in vars(dingtalk_bodies).items():
        kind = getattr(dingtalk_types, dingtalk_bodies.__annotations__.get(name, ""), None)
        if isinstance(value, dict) and kind is not None:
            visit(kind)
    assert used == set(dingtalk_types.__all__) - {"JSONValue"}


def test_required_members_are_required() -> None:
    assert dingtalk_types.UpdateCardRequest.__required_keys__ == {"outTrackId"}
    assert "cardUpdateOptions" in dingtalk_types.UpdateCardRequest.__optional_keys__


class Recorded(DingTalkCalls):
    def __init__(self) -> None:
        self.calls: list[tuple[str, object, str | None]] = []

    def call(
        self,
        operation: str,
        body: Mapping[str, object] | bytes,
        *,
        delegated: bool = False,
        session_webhook: str | None = None,
        robot_secret: str = "",
    ) -> imhook.DingTalkResponse:
        assert not delegated
        assert not robot_secret
        self.calls.append((operation, body, session_webhook))
        return RESPONSE


class RecordedAsync(AsyncDingTalkCalls):
    def __init__(self) -> None:
        self.recorded = Recorded()

    async def call(
        self,
        operation: str,
        body: Mapping[str, object] | bytes,
        *,
        delegated: bool = False,
        session_webhook: str | None = None,
        robot_secret: str = "",
    ) -> imhook.DingTalkResponse:
        return self.recorded.call(operation, body, delegated=delegated, session_webhook=session_webhook)


def test_clients_have_a_method_for_every_operation() -> None:
    recorded, recorded_async = Recorded(), RecordedAsync()
    dingtalk_bodies.calls(recorded)
    asyncio.run(dingtalk_bodies.async_calls(recorded_async))
    assert recorded.calls == recorded_async.recorded.calls
    fetching = {"get_access_token", "get_corp_access_token", "get_access_token_legacy"}
    assert [call[0] for call in recorded.calls] == [
        body["operation"] for body in BODIES if body["operation"] not in fetching
    ]
    assert {call[0] for call in recorded.calls if call[2] == dingtalk_bodies.WEBHOOK} == WITH_WEBHOOK
    assert issubclass(DingTalkClient, AsyncDingTalkCalls)
    assert issubclass(SyncDingTalkClient, DingTalkCalls)
