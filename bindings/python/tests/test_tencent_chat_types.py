"""The generated types fit what the platform sends: each sample is a value of the type of its body."""

from __future__ import annotations

import json
import types
import typing
from typing import Any

import pytest
from tencent_chat_requests import APP, NOW, SAMPLES, query_of

import imhook
from imhook._tencent_chat_types import BODY_TYPES

ELEMENTS: dict[str, Any] = {}
for _element in typing.get_args(imhook.MessageElement):
    for _name in typing.get_args(typing.get_type_hints(_element)["MsgType"]):
        ELEMENTS[_name] = _element


def unfitting(value: Any, declared: Any, path: str = "") -> list[str]:
    """The paths at which a value is not of a declared type."""
    if declared is Any:
        return []
    origin = typing.get_origin(declared)
    if declared == imhook.MessageElement:
        element = ELEMENTS.get(str(value.get("MsgType"))) if isinstance(value, dict) else None
        return [path] if element is None else unfitting(value, element, path)
    if origin in (typing.Union, getattr(types, "UnionType", typing.Union)):
        return [] if any(not unfitting(value, choice) for choice in typing.get_args(declared)) else [path]
    if origin is typing.Literal:
        return [] if value in typing.get_args(declared) else [path]
    if origin is list:
        if not isinstance(value, list):
            return [path]
        (inner,) = typing.get_args(declared)
        return [p for index, item in enumerate(value) for p in unfitting(item, inner, f"{path}[{index}]")]
    if origin is dict:
        return [] if isinstance(value, dict) else [path]
    if typing.is_typeddict(declared) if hasattr(typing, "is_typeddict") else hasattr(declared, "__total__"):
        if not isinstance(value, dict):
            return [path]
        members = typing.get_type_hints(declared)
        unknown = [f"{path}.{name} is not declared" for name in value if name not in members]
        known = [name for name in value if name in members]
        return unknown + [p for name in known for p in unfitting(value[name], members[name], f"{path}.{name}")]
    if declared is float:
        return [] if type(value) in (int, float) else [path]
    return [] if type(value) is declared else [path]


@pytest.mark.parametrize("command", SAMPLES)
def test_every_member_of_a_sample_is_declared_and_of_its_type(command: str) -> None:
    text = json.dumps(SAMPLES[command])
    with imhook.TencentChat(APP, accepting_unsigned=True) as chat:
        webhook = chat.receive(query=query_of(command, {}), body=text.encode(), now_ms=NOW)
        body = webhook.body
    assert webhook.command == command
    assert unfitting(body, BODY_TYPES[command]) == []
    # Nothing is lost: only integers that came as texts are written otherwise.
    texts_as_sent = json.loads(text, parse_int=str)
    assert json.loads(json.dumps(body), parse_int=str) == texts_as_sent or spelled_alike(body, SAMPLES[command])


def spelled_alike(found: Any, sent: Any) -> bool:
    """Whether two values are equal where an integer may have come as a text, and one text for a list of it."""
    if isinstance(sent, dict):
        return found.keys() == sent.keys() and all(spelled_alike(found[name], sent[name]) for name in sent)
    if isinstance(sent, list):
        return len(found) == len(sent) and all(map(spelled_alike, found, sent))
    if isinstance(sent, str) and type(found) is int:
        return str(found) == sent
    return bool(found == sent or found == [sent])


def test_there_is_a_sample_of_every_command() -> None:
    assert list(SAMPLES) == list(BODY_TYPES)
    assert len(SAMPLES) >= 58


@pytest.mark.parametrize(
    ("value", "at"),
    [
        ({"Info": {"Action": 5}}, [".Info.Action"]),
        ({"KickedDevice": [{"Platform": "iOS"}, {"Platform": 1}]}, [".KickedDevice[1].Platform"]),
        ({"EventTime": "1736900000123"}, [".EventTime"]),
        ({"EventTime": True}, [".EventTime"]),
        ({"Nobody": 1}, [".Nobody is not declared"]),
        ([], [""]),
    ],
)
def test_what_does_not_fit_is_noticed(value: Any, at: list[str]) -> None:
    assert unfitting(value, imhook.StateChange) == at


def test_an_element_that_does_not_fit_is_noticed() -> None:
    body = {"MsgBody": [{"MsgType": "TIMTextElem", "MsgContent": {"Text": 5}}, {"MsgType": "New", "MsgContent": 1}]}
    assert unfitting(body, imhook.C2CBeforeSendMsg) == [".MsgBody[0].MsgContent.Text", ".MsgBody[1]"]


def test_integers_are_exact_and_texts_that_are_none_stay() -> None:
    body = {"CallbackCommand": "C2C.CallbackAfterSendMsg", "MsgSeq": 2**64 + 1, "MsgTime": "1e3", "EventTime": "-7"}
    with imhook.TencentChat(APP, accepting_unsigned=True) as chat:
        webhook = chat.receive(query=query_of("C2C.CallbackAfterSendMsg", {}), body=json.dumps(body).encode())
        assert webhook.body == {**body, "EventTime": -7}
