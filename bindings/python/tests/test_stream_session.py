"""Sessions of Stream mode without input and output."""

from __future__ import annotations

import gc
import json
import math
from ctypes import sizeof
from datetime import timedelta
from typing import Any

import pytest
from scripted_gateway import SECRET, TICKET, event, opened, pressed

import imhook
from imhook import (
    CloseAction,
    ConnectAction,
    DeliverAction,
    OpenAction,
    PingAction,
    ReportAction,
    SendAction,
    Status,
    StreamOptions,
    StreamOutcome,
    StreamReason,
    StreamSession,
    StreamState,
    WakeAction,
    _ffi,
)

EVENTS = _ffi.IMHOOK_SUBSCRIBE_EVENTS | _ffi.IMHOOK_SUBSCRIBE_CARD_ACTIONS


def session_of(options: StreamOptions | None = None, **settings: Any) -> StreamSession:
    return StreamSession("dingexample0001", SECRET, **{"subscriptions": EVENTS, "options": options, **settings})


def connected(session: StreamSession) -> StreamSession:
    session.start(0)
    session.answered(1, 200, opened(), 0)
    session.opened(1, 0)
    return session


def text_of(frame: dict[str, Any]) -> bytes:
    return json.dumps(frame).encode()


def test_a_session_from_its_beginning_to_its_end() -> None:
    session = session_of()
    assert session.state is StreamState.IDLE
    asked, report, wake = session.start(1000)
    assert isinstance(asked, OpenAction)
    assert asked.request.method == "POST"
    assert report == ReportAction(imhook.StreamReport(StreamState.OPENING, StreamReason.ASKED))
    assert wake == WakeAction(11000)
    connect, *_ = session.answered(asked.connection, 200, opened(), 1000)
    assert isinstance(connect, ConnectAction)
    assert connect.url == f"wss://gateway.example.com:443/connect?ticket={TICKET}"
    session.opened(connect.connection, 1000)
    assert repr(session) == "<StreamSession, connected>"
    (delivery,) = session.received(connect.connection, text_of(event()), 1001)
    assert isinstance(delivery, DeliverAction)
    (sent,) = session.reply(delivery.delivery, StreamOutcome.HANDLED, b"", 1002)
    assert isinstance(sent, SendAction)
    assert json.loads(json.loads(sent.text)["data"])["status"] == "SUCCESS"
    (ping, _) = session.tick(61001)
    assert ping == PingAction(connect.connection)
    session.heard(connect.connection, 61002)
    close, stopped = session.stop(0, 61003)
    assert close == CloseAction(connect.connection)
    assert stopped == ReportAction(imhook.StreamReport(StreamState.STOPPED, StreamReason.STOPPED))
    assert session.received(connect.connection, text_of(event()), 61004) == ()


def test_actions_outlast_the_next_call() -> None:
    session = connected(session_of())
    first = session.received(1, text_of(pressed("m-1", a="one")), 0)
    second = session.received(1, text_of(pressed("m-2", a="two")), 0)
    session.stop(0, 0)
    session.close()
    gc.collect()
    callbacks = [each.callback for each in (*first, *second) if isinstance(each, DeliverAction)]
    assert all(isinstance(callback, imhook.CardAction) for callback in callbacks)
    assert [callback.root["outTrackId"] for callback in callbacks] == ["order-7781"] * 2
    assert [callback.frame.message_id for callback in callbacks if callback.frame] == ["m-1", "m-2"]


def test_a_reply_to_what_is_unknown_or_is_no_json_is_an_error_and_changes_nothing() -> None:
    session = connected(session_of())
    delivery = next(each for each in session.received(1, text_of(pressed()), 0) if isinstance(each, DeliverAction))
    with pytest.raises(imhook.ReplyError) as raised:
        session.reply(99, StreamOutcome.HANDLED, b"{}", 0)
    assert raised.value.status is Status.STREAM_DELIVERY_UNKNOWN
    with pytest.raises(imhook.ReplyError) as raised:
        session.reply(delivery.delivery, StreamOutcome.HANDLED, b"{", 0)
    assert raised.value.status is Status.JSON_UNEXPECTED_END
    (sent,) = session.reply(delivery.delivery, StreamOutcome.HANDLED, b'{"a":1}', 0)
    assert isinstance(sent, SendAction)
    with pytest.raises(imhook.ReplyError):
        session.reply(delivery.delivery, StreamOutcome.HANDLED, b"{}", 0)


@pytest.mark.parametrize(
    ("settings", "status"),
    [
        ({"client_secret": ""}, Status.SECRET_EMPTY),
        ({"client_id": ""}, Status.OPTION_OUT_OF_RANGE),
        ({"subscriptions": 0}, Status.OPTION_OUT_OF_RANGE),
        ({"subscriptions": 1 << 20}, Status.OPTION_OUT_OF_RANGE),
        ({"topics": [""]}, Status.OPTION_OUT_OF_RANGE),
        ({"topics": [f"/{number}" for number in range(65)]}, Status.OPTION_OUT_OF_RANGE),
        ({"api_host": "ftp://example.com"}, Status.OPTION_OUT_OF_RANGE),
        ({"client_id": "\ud800"}, Status.JSON_INVALID_UTF8),
        ({"card_deadline": 0.01}, Status.OPTION_OUT_OF_RANGE),
        ({"options": StreamOptions(ping_interval=0.5)}, Status.OPTION_OUT_OF_RANGE),
        ({"options": StreamOptions(pong_timeout=-1)}, Status.OPTION_OUT_OF_RANGE),
        ({"options": StreamOptions(open_timeout=math.inf)}, Status.OPTION_OUT_OF_RANGE),
        ({"options": StreamOptions(in_flight_limit=0)}, Status.OPTION_OUT_OF_RANGE),
        ({"options": StreamOptions(waiting_limit=2**32)}, Status.OPTION_OUT_OF_RANGE),
        ({"options": StreamOptions(max_frame_size=2**27)}, Status.OPTION_OUT_OF_RANGE),
    ],
)
def test_a_broken_rule_is_a_configuration_error(settings: dict[str, Any], status: Status) -> None:
    given = {"client_id": "dingexample0001", "client_secret": SECRET, "subscriptions": EVENTS, **settings}
    with pytest.raises(imhook.ConfigurationError) as raised:
        StreamSession(given.pop("client_id"), given.pop("client_secret"), **given)
    assert raised.value.status == status
    assert SECRET not in str(raised.value)


def test_every_option_reaches_the_library() -> None:
    options = StreamOptions(
        local_ip="10.0.0.7",
        ping_interval=30,
        pong_timeout=timedelta(seconds=2.5),
        open_timeout=3,
        retry_base=4,
        retry_cap=5,
        slow_retry=6,
        proof_of_life=7,
        drain_timeout=8,
        message_deadline=math.inf,
        give_up=9,
        duplicate_time=10,
        in_flight_limit=11,
        waiting_limit=12,
        waiting_size=13,
        duplicate_limit=14,
        duplicate_size=15,
        max_frame_size=16,
        max_depth=17,
        max_values=18,
        seed=19,
    )
    found = options._structure("id", b"\x00secret", subscriptions=1, api_host="h", card_deadline=None)
    numbers = {name: getattr(found, name) for name, *_ in found._fields_ if isinstance(getattr(found, name), int)}
    assert numbers == {
        "size": sizeof(_ffi.imhook_stream_options),
        "client_id_size": 2,
        "client_secret_size": 7,
        "subscriptions": 1,
        "reserved": 0,
        "topic_count": 0,
        "user_agent_size": len(f"dingtalk-sdk-imhook-python/{imhook.__version__}"),
        "local_ip_size": 8,
        "api_host_size": 1,
        "seed": 19,
        "ping_interval_ms": 30_000,
        "pong_timeout_ms": 2_500,
        "open_timeout_ms": 3_000,
        "retry_base_ms": 4_000,
        "retry_cap_ms": 5_000,
        "slow_retry_ms": 6_000,
        "proof_of_life_ms": 7_000,
        "drain_timeout_ms": 8_000,
        "card_deadline_ms": -1,
        "message_deadline_ms": -1,
        "give_up_ms": 9_000,
        "duplicate_time_ms": 10_000,
        "in_flight_limit": 11,
        "waiting_limit": 12,
        "duplicate_limit": 14,
        "max_depth": 17,
        "max_values": 18,
        "reserved2": 0,
        "waiting_size": 13,
        "duplicate_size": 15,
        "max_frame_size": 16,
    }


def test_equal_seeds_give_equal_pauses() -> None:
    def pauses(seed: int) -> list[int]:
        session = session_of(StreamOptions(seed=seed))
        now, found = 0, []
        (opening, *_) = session.start(now)
        for _ in range(5):
            assert isinstance(opening, OpenAction)
            wake = session.unreachable(opening.connection, now)[-1]
            assert isinstance(wake, WakeAction)
            found.append(wake.at_ms - now)
            now = wake.at_ms
            (opening, *_) = session.tick(now)
        return found

    assert pauses(7) == pauses(7) != pauses(8)


def test_a_closed_session_is_not_used() -> None:
    session = connected(session_of())
    session.close()
    session.close()
    assert session.state is StreamState.STOPPED
    assert repr(session) == "<StreamSession, closed>"
    with pytest.raises(imhook.ClosedError):
        session.start(0)
    with pytest.raises(imhook.ClosedError):
        session.received(1, b"{}", 0)
    with pytest.raises(imhook.ClosedError):
        session.reply(1, StreamOutcome.HANDLED, b"", 0)


def test_a_negative_grace_is_refused() -> None:
    with pytest.raises(imhook.ImhookError):
        session_of().stop(-1, 0)


def test_nothing_that_is_shown_holds_a_secret() -> None:
    session = session_of()
    shown = [repr(session), repr(vars(session))]
    shown += map(repr, session.start(0))
    shown += map(repr, session.answered(1, 200, opened(), 0))
    shown += map(repr, session.opened(1, 0))
    shown += map(repr, session.received(1, text_of(pressed()), 0))
    assert not [text for text in shown if SECRET in text or TICKET in text or "order-7781" in text]
