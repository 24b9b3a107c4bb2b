"""Secrets are never shown."""

from __future__ import annotations

import logging
import pickle
import pprint
import traceback

import pytest
from dingtalk_requests import NOW, action_body

import imhook
from imhook._server import describe

SECRET = "a-secret-that-must-not-be-shown"


def test_nothing_an_endpoint_shows_holds_its_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    hook = imhook.DingTalk(SECRET, replay_guard=imhook.ReplayGuard())
    shown = [repr(hook), str(hook), pprint.pformat(vars(hook)), describe(hook, "http://localhost/")]
    for headers in (imhook.sign_card("other", NOW), imhook.sign_card(SECRET, 1), {}):
        with pytest.raises(imhook.Rejected) as raised:
            hook.receive(headers=headers, body=action_body(), now_ms=NOW)
        shown += [str(raised.value), repr(raised.value), raised.value.body.decode()]
    callback = hook.receive(headers=imhook.sign_card(SECRET, NOW), body=action_body(), now_ms=NOW)
    shown += [repr(callback), caplog.text]
    assert not [text for text in shown if SECRET in text]


def test_a_configuration_error_does_not_show_the_other_secrets() -> None:
    with pytest.raises(imhook.ConfigurationError) as raised:
        imhook.DingTalk(api_secrets=[SECRET, ""])
    assert SECRET not in "".join(traceback.format_exception_only(raised.type, raised.value))
    assert SECRET not in str(vars(raised.value))


def test_an_endpoint_is_not_pickled_into_a_file_or_another_process() -> None:
    with pytest.raises((TypeError, ValueError, AttributeError, pickle.PicklingError)):
        pickle.dumps(imhook.DingTalk(SECRET))
