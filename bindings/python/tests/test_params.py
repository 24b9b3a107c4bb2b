"""Typed access to parameters and form values."""

from __future__ import annotations

import contextlib
import datetime
import json
from decimal import Decimal
from typing import Any

import pytest
from dingtalk_requests import action_body, body, receive

import imhook
from imhook import Choice, Choices, JSONType, Status

PARAMS = {
    "text": "已同意",
    "number": 3,
    "digits": "42",
    "fraction": 1.5,
    "flag": True,
    "flag_text": "false",
    "nothing": None,
    "list": [1, {"a": "b"}],
    "object": {"inner": {"x": "1"}},
    "big": 2**63,
    "select": {"index": 1, "value": "差旅费"},
    "multi": {"index": [0, 2], "value": ["a", "c"]},
    "removed": {"index": 2, "value": []},
}


@pytest.fixture
def params(hook: imhook.DingTalk) -> imhook.JSONObject:
    params: imhook.JSONObject = receive(hook, action_body(PARAMS)).params
    return params


def test_as_a_mapping_they_are_plain_python_values(params: imhook.JSONObject) -> None:
    assert dict(params) == PARAMS
    assert params["list"] == [1, {"a": "b"}]
    assert params.get("missing", 7) == 7
    assert "text" in params
    assert "missing" not in params
    with pytest.raises(KeyError):
        params["missing"]


@pytest.mark.parametrize(
    ("method", "name", "value"),
    [
        ("text", "text", "已同意"),
        ("text", "number", "3"),
        ("text", "flag", "true"),
        ("int", "number", 3),
        ("int", "digits", 42),
        ("float", "fraction", 1.5),
        ("float", "digits", 42.0),
        ("bool", "flag", True),
        ("bool", "flag_text", False),
        ("list", "list", [1, {"a": "b"}]),
        ("select", "select", Choice(1, "差旅费")),
        ("multi_select", "multi", Choices((0, 2), ("a", "c"))),
        ("multi_select", "removed", Choices((2,), ())),
    ],
)
def test_each_type_accepts_the_spellings_the_platform_mixes(
    params: imhook.JSONObject, method: str, name: str, value: Any
) -> None:
    found = getattr(params, method)(name)
    assert (found, type(found)) == (value, type(value))


@pytest.mark.parametrize(
    ("method", "name", "found", "status"),
    [
        ("text", "missing", JSONType.ABSENT, Status.JSON_MISSING),
        ("text", "nothing", JSONType.NULL, Status.JSON_WRONG_TYPE),
        ("text", "object", JSONType.OBJECT, Status.JSON_WRONG_TYPE),
        ("int", "text", JSONType.STRING, Status.JSON_WRONG_TYPE),
        ("int", "fraction", JSONType.NUMBER, Status.JSON_NOT_INTEGER),
        ("int", "big", JSONType.NUMBER, Status.JSON_OUT_OF_RANGE),
        ("float", "flag", JSONType.BOOL, Status.JSON_WRONG_TYPE),
        ("bool", "list", JSONType.ARRAY, Status.JSON_WRONG_TYPE),
        ("object", "list", JSONType.ARRAY, Status.JSON_WRONG_TYPE),
        ("list", "text", JSONType.STRING, Status.JSON_WRONG_TYPE),
        ("select", "text", JSONType.STRING, Status.JSON_WRONG_TYPE),
    ],
)
def test_an_error_says_what_is_there_instead(
    params: imhook.JSONObject, method: str, name: str, found: JSONType, status: Status
) -> None:
    with pytest.raises(imhook.ParamError) as raised:
        getattr(params, method)(name)
    assert (raised.value.name, raised.value.found, raised.value.status) == (name, found, status)
    assert repr(name) in str(raised.value)
    assert "已同意" not in str(raised.value), "values are people's data"


@pytest.mark.parametrize("method", ["text", "int", "float", "bool", "object", "list", "select", "multi_select", "date"])
def test_a_default_stands_in_for_what_is_missing_or_null_only(params: imhook.JSONObject, method: str) -> None:
    assert getattr(params, method)("missing", "instead") == "instead"
    assert getattr(params, method)("nothing", None) is None
    with pytest.raises(imhook.ParamError):
        getattr(params, method)("object" if method not in ("object", "select", "multi_select") else "list", None)


def test_objects_are_read_step_by_step(params: imhook.JSONObject) -> None:
    assert params.object("object").object("inner").int("x") == 1


@pytest.mark.parametrize("selection", [{}, {"index": "x", "value": "y"}, {"index": 1, "value": {}}, "a", [1]])
def test_a_selection_of_another_shape_is_a_param_error(hook: imhook.DingTalk, selection: Any) -> None:
    params = receive(hook, action_body({"s": selection})).params
    with pytest.raises(imhook.ParamError):
        params.select("s")


@pytest.mark.parametrize(
    "selection", [{"index": ["1"], "value": ["a"]}, {"index": [True], "value": []}, {"value": [1]}]
)
def test_choices_of_another_type_are_a_param_error(hook: imhook.DingTalk, selection: Any) -> None:
    params = receive(hook, action_body({"s": selection})).params
    with pytest.raises(imhook.ParamError):
        params.multi_select("s")


def test_a_submitted_form(hook: imhook.DingTalk) -> None:
    values = {
        "reason": "出差",
        "day": "2026-08-04",
        "at": "2026-08-04 09:30",
        "agree": True,
        "type": {"index": 0, "value": "差旅费"},
        "left_out": "",
    }
    form = receive(hook, action_body({"form": values})).params.form
    assert form.text("reason") == "出差"
    assert form.date("day") == datetime.date(2026, 8, 4)
    assert form.datetime("at") == datetime.datetime(2026, 8, 4, 9, 30)
    assert form.bool("agree") is True
    assert form.select("type").value == "差旅费"
    assert form.date("left_out", None) is None
    for name in ("reason", "left_out", "at"):
        with pytest.raises(imhook.ParamError):
            form.date(name)


def test_without_a_form_asking_for_it_is_a_param_error(hook: imhook.DingTalk) -> None:
    with pytest.raises(imhook.ParamError):
        _ = receive(hook, action_body()).params.form


def test_names_of_any_characters_can_be_asked_for(params: imhook.JSONObject) -> None:
    for name in ("", "\ud800", "a\0b", "/~", "x" * 100_000):
        assert params.text(name, None) is None


def test_a_value_that_is_no_object_is_an_empty_mapping_and_keeps_its_value(hook: imhook.DingTalk) -> None:
    callback = receive(hook, body([1, 2], type="somethingNew"))
    assert (dict(callback.content), callback.content.value) in [({}, [1, 2]), ({}, None)]


def test_of_a_repeated_name_the_last_one_counts_in_both_ways_of_reading(hook: imhook.DingTalk) -> None:
    content = json.dumps('{"cardPrivateData":{"params":{"a":1,"a":2}}}')
    params = receive(hook, b'{"type":"actionCallback","content":' + content.encode() + b"}").params
    assert (params["a"], params.int("a")) == (2, 2)


def test_a_number_longer_than_python_converts_is_kept_exactly(hook: imhook.DingTalk) -> None:
    digits = "9" * 5000
    short = "9" * 640
    callback = receive(hook, f'{{"n":{digits},"m":-{digits},"short":{short}}}'.encode())
    assert callback.root["short"] == int(short)
    assert callback.root["n"] == Decimal(digits)
    assert callback.root["m"] == Decimal("-" + digits)


def test_nesting_beyond_pythons_recursion_limit_is_an_imhook_error_or_a_value() -> None:
    hook = imhook.DingTalk(accepting_unsigned=True, max_depth=1000)
    callback = hook.receive(headers={}, body=b'{"a":' + b"[" * 999 + b"]" * 999 + b"}")
    with contextlib.suppress(imhook.ImhookError):  # how deep Python goes depends on its version
        assert str(callback.root["a"]) == "[" * 999 + "]" * 999
    assert callback.root.raw == callback.body
