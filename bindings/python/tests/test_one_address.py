"""One address for cards, messages to robots and events: each is verified in the way of its kind."""

from __future__ import annotations

import json
from typing import Any

import pytest
from dingtalk_requests import EVENT, EVENT_KEY, ROBOT_BODY, ROBOT_SECRET, SECRET, action_body
from over_http import Sent, pressed, pushed, said, written

import imhook

HOUR = 3_600_000
OTHER_OWNER = imhook.EventKey(EVENT_KEY.token, EVENT_KEY.aes_key, "dingowner0002")


def never(callback: imhook.Callback) -> None:
    """A handler that must not be called."""
    raise AssertionError(callback)


@pytest.fixture(params=["wsgi", "asgi"])
def server(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def hook() -> Any:
    with imhook.DingTalk(SECRET, robot_secret=ROBOT_SECRET, event_key=EVENT_KEY) as hook:
        yield hook


def test_one_address_takes_cards_messages_and_events(hook: imhook.DingTalk, server: str) -> None:
    events: list[tuple[str, str, int, list[str]]] = []
    hook.card_action(lambda action: action.reply(card={"status": "已同意"}))
    hook.robot_message(lambda message: message.reply_text(f"{message.text}!", at=["u1001"]))

    @hook.event
    def keep(event: imhook.Event) -> None:
        events.append((event.event_type, event.corp_id, event.born_at_ms, event.data["UserId"]))

    status, answer = pressed().to(hook, server)
    assert status == 200
    assert json.loads(answer)["cardData"] == {"cardParamMap": {"status": "已同意"}}
    status, answer = written().to(hook, server)
    assert status == 200
    assert json.loads(answer) == {"msgtype": "text", "text": {"content": "hi!"}, "at": {"atUserIds": ["u1001"]}}
    status, answer = pushed().to(hook, server)
    assert (status, said(answer)) == (200, "success")
    assert events == [("user_add_org", "dingcorp0001", 1700000000123, ["u1001"])]


def test_what_has_no_handler_is_answered_all_the_same(hook: imhook.DingTalk, server: str) -> None:
    assert pressed().to(hook, server) == (200, b"{}")
    assert written().to(hook, server) == (200, b'{"msgtype":"empty"}')
    status, answer = pushed().to(hook, server)
    assert (status, said(answer)) == (200, "success")


@pytest.mark.parametrize("name", ["check_url", "check_create_suite_url", "check_update_suite_url"])
def test_the_check_of_an_address_is_answered_without_a_handler(hook: imhook.DingTalk, server: str, name: str) -> None:
    hook.event(never)
    hook.unknown(never)
    status, answer = pushed({"EventType": name, "Random": "r4nd0m", "TestSuiteKey": "suite0001"}).to(hook, server)
    assert (status, said(answer)) == (200, "success")


def test_a_handler_may_be_for_the_events_of_some_types(hook: imhook.DingTalk, server: str) -> None:
    seen: list[str] = []

    @hook.event("suite_ticket")
    def keep(event: imhook.Event) -> None:
        seen.append(f"{event.suite_key} {event.suite_ticket}")

    @hook.event("user_add_org", "user_leave_org")
    async def welcome(event: imhook.Event) -> None:
        seen.append(event.event_type)

    hook.event(lambda event: seen.append("another"))
    pushed({"EventType": "suite_ticket", "SuiteKey": "suite0001", "SuiteTicket": "t1cket"}).to(hook, server)
    pushed().to(hook, server)
    pushed({"EventType": "org_change"}).to(hook, server)
    assert seen == ["suite0001 t1cket", "user_add_org", "another"]


def test_two_handlers_for_the_same_events_are_refused(hook: imhook.DingTalk) -> None:
    hook.event("org_change")(lambda event: None)
    with pytest.raises(imhook.ConfigurationError):
        hook.event("org_change")(lambda event: None)


@pytest.mark.parametrize(
    ("sent", "status", "name"),
    [
        (written("another"), 401, "SIGNATURE_MISMATCH"),
        (written(age_ms=2 * HOUR), 401, "TIMESTAMP_TOO_OLD"),
        (written(age_ms=-2 * HOUR), 401, "TIMESTAMP_TOO_NEW"),
        (Sent(ROBOT_BODY, imhook.sign_card(SECRET)), 401, "TIMESTAMP_MISSING"),
        (Sent(action_body(), imhook.sign_robot(ROBOT_SECRET)), 401, "TIMESTAMP_MISSING"),
        (Sent(ROBOT_BODY), 401, "SIGNATURE_MISSING"),
        (pushed(age_ms=2 * HOUR), 401, "TIMESTAMP_TOO_OLD"),
        (Sent(pushed().body, query=pushed().query), 401, "SIGNATURE_MISMATCH"),
        # What is wrong inside is told to the operator alone.
        (pushed(key=OTHER_OWNER), 401, "SIGNATURE_MISMATCH"),
    ],
)
def test_what_is_not_genuine_is_refused(hook: imhook.DingTalk, server: str, sent: Sent, status: int, name: str) -> None:
    hook.card_action(never)
    hook.robot_message(never)
    hook.event(never)
    hook.unknown(never)
    found, answer = sent.to(hook, server)
    assert (found, json.loads(answer)["status"]) == (status, name)


def test_the_operator_learns_what_is_wrong_inside(hook: imhook.DingTalk) -> None:
    sealed = imhook.seal_event(OTHER_OWNER, EVENT)
    with pytest.raises(imhook.Rejected) as raised:
        hook.receive(query=sealed.query, body=sealed.body)
    assert raised.value.status is imhook.Status.EVENT_OWNER_MISMATCH


def test_keys_may_be_replaced_one_by_another(server: str) -> None:
    newer = imhook.EventKey("n3wer", "GFEDCBA9876543210zyxwvutsrqponmlkjihgfedcba", "dingowner0001")
    with imhook.DingTalk(robot_secrets=["newer", ROBOT_SECRET], event_keys=[newer, EVENT_KEY]) as hook:
        assert written().to(hook, server)[0] == 200
        assert written("newer").to(hook, server)[0] == 200
        assert pushed().to(hook, server)[0] == 200
        answer = pushed(key=newer).to(hook, server)[1]
        assert imhook.open_event_answer(newer, answer).message == b"success"


def test_a_kind_without_a_secret_is_refused(server: str) -> None:
    with imhook.DingTalk(SECRET) as hook:
        status, answer = Sent(ROBOT_BODY, imhook.sign_card(SECRET)).to(hook, server)
    assert (status, json.loads(answer)["status"]) == (401, "KIND_NOT_CONFIGURED")


def test_an_address_that_accepts_unsigned_requests_leaves_events_encrypted() -> None:
    with imhook.DingTalk(accepting_unsigned=True) as hook:
        assert type(hook.receive(body=pushed().body)) is imhook.EncryptedEvent


def test_the_signature_of_a_message_can_be_checked_alone(hook: imhook.DingTalk) -> None:
    headers = imhook.sign_robot(ROBOT_SECRET)
    assert hook.verify_robot(headers["timestamp"], headers["sign"]) == 0
    with pytest.raises(imhook.Rejected):
        hook.verify_robot(headers["timestamp"], imhook.sign_robot("another")["sign"])


def test_nothing_secret_is_in_a_repr(hook: imhook.DingTalk) -> None:
    assert "tok3n" not in repr(EVENT_KEY)
    assert str(EVENT_KEY.aes_key) not in repr(EVENT_KEY)
    assert repr(hook) == "<DingTalk, checking signatures>"


def test_a_key_and_keys_together_are_refused() -> None:
    with pytest.raises(imhook.ConfigurationError):
        imhook.DingTalk(event_key=EVENT_KEY, event_keys=[EVENT_KEY])


def test_an_answer_to_a_message_that_the_platform_would_ignore_is_refused(hook: imhook.DingTalk) -> None:
    message = hook.receive(body=ROBOT_BODY, headers=imhook.sign_robot(ROBOT_SECRET))
    assert isinstance(message, imhook.RobotMessage)
    markdown = json.loads(message.reply_markdown("t", "# x").body)
    assert markdown == {"msgtype": "markdown", "markdown": {"title": "t", "text": "# x"}}
    with pytest.raises(imhook.ReplyError):
        message.reply({"msgtype": "link", "link": {"title": "t", "text": "x", "messageUrl": "https://example.com"}})
