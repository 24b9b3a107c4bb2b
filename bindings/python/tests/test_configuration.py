"""How an endpoint can be configured, and how not."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Callable

import pytest
from dingtalk_requests import NOW, SECRET, action_body, receive

import imhook
from imhook import Status


@pytest.mark.parametrize(
    ("options", "status"),
    [
        ({"tolerance": 60}, Status.SECRET_MISSING),
        ({"max_body_size": 1000}, Status.SECRET_MISSING),
        ({"replay_guard": imhook.ReplayGuard()}, Status.SECRET_MISSING),
        ({"ignoring_timestamp": True}, Status.SECRET_MISSING),
        ({"api_secret": ""}, Status.SECRET_EMPTY),
        ({"api_secrets": [SECRET, ""]}, Status.SECRET_EMPTY),
        ({"api_secret": SECRET, "accepting_unsigned": True}, Status.OPTION_CONFLICT),
        ({"api_secret": SECRET, "api_secrets": ["other"]}, Status.OPTION_CONFLICT),
        ({"api_secrets": ["s"] * 17}, Status.OPTION_OUT_OF_RANGE),
        ({"api_secret": SECRET, "tolerance": 0}, Status.OPTION_OUT_OF_RANGE),
        ({"api_secret": SECRET, "tolerance": -1}, Status.OPTION_OUT_OF_RANGE),
        ({"api_secret": SECRET, "tolerance": float("nan")}, Status.OPTION_OUT_OF_RANGE),
        ({"api_secret": SECRET, "tolerance": float("inf")}, Status.OPTION_OUT_OF_RANGE),
        ({"api_secret": SECRET, "tolerance": timedelta(days=366)}, Status.OPTION_OUT_OF_RANGE),
        ({"api_secret": SECRET, "max_depth": 0}, Status.OPTION_OUT_OF_RANGE),
        ({"api_secret": SECRET, "max_depth": 1001}, Status.OPTION_OUT_OF_RANGE),
        ({"api_secret": SECRET, "max_depth": 2**32 + 5}, Status.OPTION_OUT_OF_RANGE),
        ({"api_secret": SECRET, "max_values": -1}, Status.OPTION_OUT_OF_RANGE),
        ({"api_secret": SECRET, "max_body_size": 0}, Status.OPTION_OUT_OF_RANGE),
        ({"api_secret": SECRET, "max_body_size": 2**26 + 1}, Status.OPTION_OUT_OF_RANGE),
        ({"api_secret": SECRET, "max_string_size": 2**70}, Status.OPTION_OUT_OF_RANGE),
        ({"api_secret": SECRET, "deadline": 0}, Status.OPTION_OUT_OF_RANGE),
    ],
)
def test_a_broken_rule_is_a_configuration_error_with_its_status(options: dict[str, Any], status: Status) -> None:
    with pytest.raises(imhook.ConfigurationError) as raised:
        imhook.DingTalk(**options)
    assert raised.value.status == status


@pytest.mark.parametrize(
    "use",
    [
        lambda hook: hook.asgi,
        lambda hook: hook.wsgi,
        lambda hook: hook.receive(body=b"{}"),
        lambda hook: hook.verify("1", "x"),
        lambda hook: hook.checks_signatures,
        lambda hook: imhook.mount({"/dingtalk": hook}),
        lambda hook: imhook.serve(hook),
    ],
)
def test_a_hook_without_a_secret_takes_no_requests(use: Callable[[imhook.DingTalk], object]) -> None:
    hook = imhook.DingTalk()
    with pytest.raises(imhook.ConfigurationError, match="for Stream mode") as raised:
        use(hook)
    assert raised.value.status == Status.SECRET_MISSING
    assert "for Stream mode only" in repr(hook)
    hook.close()
    assert "closed" in repr(hook)


def test_a_secret_may_be_given_as_bytes() -> None:
    callback = receive(imhook.DingTalk(SECRET.encode()), action_body())
    assert callback.verification is imhook.Verification.TIMESTAMP_SIGNED


def test_one_text_is_not_taken_for_a_list_of_secrets() -> None:
    with pytest.raises(TypeError):
        imhook.DingTalk(api_secrets="mySecret")


def test_while_secrets_are_rotated_each_is_accepted_and_told_apart() -> None:
    hook = imhook.DingTalk(api_secrets=["new", SECRET])
    assert receive(hook, action_body()).secret_index == 1


@pytest.mark.parametrize("tolerance", [1.5, timedelta(milliseconds=1500)])
def test_tolerance_is_given_in_seconds_or_as_timedelta(tolerance: Any) -> None:
    hook = imhook.DingTalk(SECRET, tolerance=tolerance)
    receive(hook, action_body(), now_ms=NOW + 1500)
    with pytest.raises(imhook.Rejected):
        receive(hook, action_body(), now_ms=NOW + 1501)


def test_an_endpoint_says_whether_it_checks_signatures(hook: imhook.DingTalk, unsigned_hook: imhook.DingTalk) -> None:
    assert hook.checks_signatures
    assert not unsigned_hook.checks_signatures


def test_without_signature_check_callbacks_say_that_nothing_was_verified(unsigned_hook: imhook.DingTalk) -> None:
    callback = unsigned_hook.receive(headers={}, body=action_body())
    assert callback.verification is imhook.Verification.NONE
    assert (callback.secret_index, callback.signed_at_ms, callback.clock_skew) == (-1, 0, timedelta(0))


def test_with_the_timestamp_ignored_a_year_old_request_is_read_again() -> None:
    hook = imhook.DingTalk(SECRET, ignoring_timestamp=True)
    callback = receive(hook, action_body(), now_ms=NOW + 400 * 86_400_000)
    assert callback.clock_skew == timedelta(days=400)


def test_limits_are_those_configured() -> None:
    hook = imhook.DingTalk(SECRET, max_depth=3, max_values=10, max_body_size=200, max_string_size=150)
    for content, status in [
        (b'{"a":' + b"[" * 3 + b"]" * 3 + b"}", Status.NESTING_TOO_DEEP),
        (b'{"a":[1,2,3,4,5,6,7,8,9,10]}', Status.TOO_MANY_VALUES),
        (b'{"a":"' + b"x" * 200 + b'"}', Status.BODY_TOO_LARGE),
        (b'{"a":"' + b"x" * 151 + b'"}', Status.STRING_TOO_LONG),
    ]:
        with pytest.raises(imhook.Rejected) as raised:
            receive(hook, content)
        assert raised.value.status == status


def test_a_second_handler_for_one_kind_is_refused(hook: imhook.DingTalk) -> None:
    hook.card_action(lambda action: None)
    with pytest.raises(imhook.ConfigurationError):
        hook.card_action(lambda action: None)


def test_a_decorator_returns_the_function_it_was_given(hook: imhook.DingTalk) -> None:
    def decide(action: imhook.CardAction) -> None: ...

    assert hook.card_action(decide) is decide


@pytest.mark.parametrize("capacity", [0, -1, 2**24 + 1, 2**64])
def test_the_capacity_of_a_replay_guard_has_a_range(capacity: int) -> None:
    with pytest.raises(imhook.ConfigurationError) as raised:
        imhook.ReplayGuard(capacity)
    assert raised.value.status == Status.OPTION_OUT_OF_RANGE


def test_a_replay_guard_needs_secrets_and_a_checked_timestamp() -> None:
    for options in ({"accepting_unsigned": True}, {"api_secret": SECRET, "ignoring_timestamp": True}):
        with pytest.raises(imhook.ConfigurationError) as raised:
            imhook.DingTalk(replay_guard=imhook.ReplayGuard(), **options)
        assert raised.value.status == Status.OPTION_CONFLICT
