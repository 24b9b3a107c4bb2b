"""Fixtures that all tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.register_assert_rewrite("corpus", "json_reader")

from dingtalk_requests import SECRET  # noqa: E402

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
