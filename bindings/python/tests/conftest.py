"""Fixtures that all tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.register_assert_rewrite(
    "callback_cases",
    "frame_cases",
    "stream_cases",
    "api_cases",
    "corpus",
    "dingtalk_call_cases",
    "json_reader",
    "webhook_fields",
)

from dingtalk_requests import SECRET  # noqa: E402
from tencent_chat_requests import APP, TOKEN  # noqa: E402

import imhook  # noqa: E402


@pytest.fixture
def hook() -> Iterator[imhook.DingTalk]:
    """An endpoint that checks signatures, at the default settings."""
    with imhook.DingTalk(SECRET) as hook:
        yield hook


@pytest.fixture
def unsigned_hook() -> Iterator[imhook.DingTalk]:
    """An endpoint that takes what nobody signed, for tests of what comes after."""
    with imhook.DingTalk(accepting_unsigned=True) as hook:
        yield hook


@pytest.fixture
def chat() -> Iterator[imhook.TencentChat]:
    """An endpoint of Tencent Chat that checks signatures, at the default settings."""
    with imhook.TencentChat(APP, TOKEN) as chat:
        yield chat


@pytest.fixture(params=["thread", "loop"])
def mode(request: pytest.FixtureRequest) -> str:
    """From where handlers are run."""
    return str(request.param)
