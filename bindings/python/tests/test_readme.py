"""The README's snippets and the example run as printed."""

from __future__ import annotations

import importlib.util
import re
import time
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from dingtalk_requests import LINK_BODY, PULL_BODY, SECRET, UNKNOWN_BODY, action_body, body, data_body

import imhook

BINDING = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def readme() -> dict[str, Any]:
    """The names that the snippets define, run one after the other."""
    names: dict[str, Any] = {}
    snippets = re.findall(r"^```python\n(.*?)^```", (BINDING / "README.md").read_text(), re.MULTILINE | re.DOTALL)
    assert len(snippets) >= 5
    for snippet in snippets:
        exec(compile("from __future__ import annotations\n" + snippet, "README.md", "exec"), names)
    return names


def test_the_server_of_the_readme_answers(readme: dict[str, Any]) -> None:
    view = readme["view"]
    status, answer = view("POST", imhook.sign_card(SECRET), action_body({"decision": "accept"}))
    assert (status, "已同意" in answer.decode()) == (200, True)
    status, answer = view("POST", imhook.sign_card(SECRET), data_body("ds_amount"))
    assert (status, b"12.50" in answer) == (200, True)
    assert view("POST", {}, b"{}")[0] == 401
    assert isinstance(readme["app"], type(readme["hook"].asgi))
    assert readme["guarded"].checks_signatures


def test_the_parameters_of_the_readme_are_read(readme: dict[str, Any]) -> None:
    form = {"reason": "出差", "days": "3", "from": "2026-08-04", "type": {"index": 0, "value": "a"}}
    content = body(type="somethingNew", params={"form": form})
    assert readme["view"]("POST", imhook.sign_card(SECRET), content) == (200, b"{}")
    with pytest.raises(imhook.ParamError):
        readme["view"]("POST", imhook.sign_card(SECRET), UNKNOWN_BODY)


def test_the_late_handler_of_the_readme_takes_what_comes_late(readme: dict[str, Any]) -> None:
    callback = readme["hook"].receive(headers=imhook.sign_card(SECRET), body=action_body())
    readme["update"](imhook.LateResult(callback, None, KeyError("x"), 2.0))
    readme["update"](imhook.LateResult(callback, imhook.Reply(b"{}"), None, 2.0))
    assert readme["updates"].get_nowait() == ("order-7781", b"{}")
    assert readme["updates"].empty()


def test_the_error_handler_of_the_readme_answers(readme: dict[str, Any]) -> None:
    status, answer = readme["view"]("POST", imhook.sign_card(SECRET), action_body({"decision": "neither"}))
    assert (status, "稍后再试" in answer.decode()) == (200, True)


@pytest.fixture(scope="module")
def example() -> ModuleType:
    spec = importlib.util.spec_from_file_location("expense_card", BINDING / "examples" / "expense_card.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DINGTALK_API_SECRET", SECRET)
        spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("content", "answer"),
    [
        (action_body({"decision": "reject"}), '"cardData":{"cardParamMap":{"status":"被拒绝"}}'),
        (action_body({"decision": "other"}), "{}"),
        (action_body(), "{}"),
        (data_body("ds_amount"), "{}"),
        (PULL_BODY, "balance"),
        (LINK_BODY, "{}"),
    ],
)
def test_the_example_answers(example: ModuleType, content: bytes, answer: str) -> None:
    headers = imhook.sign_card(SECRET, time.time_ns() // 1_000_000)
    callback = example.hook.receive(headers=headers, body=content)
    reply = example.hook.dispatch(callback).body.decode()
    assert (answer in reply) if answer != "{}" else (reply == "{}")
