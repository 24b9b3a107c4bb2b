"""Secrets are never shown."""

from __future__ import annotations

import logging
import pickle
import pprint
import traceback
from typing import Any

import pytest
from dingtalk_requests import NOW, action_body
from tencent_chat_requests import APP, TIME, body_of, query_of, text_of

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


def test_nothing_an_endpoint_of_webhooks_shows_holds_its_token(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    hook = imhook.TencentChat(APP, SECRET, replay_guard=imhook.ReplayGuard(), on_failure="forbid")
    private = [SECRET, "mei.chen", "tomas_r", "the plan"]
    sign = imhook.tencent_chat_sign(SECRET, TIME)
    private += [sign["Sign"]]
    shown = [repr(hook), str(hook), pprint.pformat(vars(hook)), describe(hook, "http://localhost/")]
    command = "C2C.CallbackBeforeSendMsg"
    body = body_of(command, MsgBody=text_of("the plan"))
    other = imhook.tencent_chat_sign("another token", TIME)
    for wrong in (other, imhook.tencent_chat_sign(SECRET, 1), {}):
        with pytest.raises(imhook.Rejected) as raised:
            hook.receive(query=query_of(command, wrong), body=body, now_ms=TIME * 1000)
        shown += [str(raised.value), repr(raised.value), raised.value.body.decode()]

    @hook.any
    def fail(webhook: imhook.Webhook[Any]) -> None:
        raise LookupError

    webhook = hook.receive(query=query_of(command, sign), body=body, now_ms=TIME * 1000)
    assert webhook.message.text == "the plan"
    shown += [repr(webhook), repr(webhook.message), repr(webhook.root)]
    hook.dispatch(webhook)
    assert "kind=C2C.CallbackBeforeSendMsg" in caplog.text
    shown += [caplog.text]
    assert not [text for text in shown for secret in private if secret in text]


def test_an_endpoint_is_not_pickled_into_a_file_or_another_process() -> None:
    with pytest.raises((TypeError, ValueError, AttributeError, pickle.PicklingError)):
        pickle.dumps(imhook.DingTalk(SECRET))
