"""The client of Stream mode: connections, frames, handlers."""

from __future__ import annotations

import asyncio
import json
import logging
import threading
import time
from typing import Any

import pytest
from scripted_gateway import (
    CARDS,
    GRAPH,
    SECRET,
    TICKET,
    Gate,
    ScriptedGateway,
    client_of,
    event,
    eventually,
    frame,
    ping,
    play,
    pressed,
    reached,
    said,
    sent,
)

import imhook
from imhook.stream import StreamClient, StreamOptions, StreamReason, StreamState

AGREED = {"cardUpdateOptions": {"updateCardDataByKey": True}, "cardData": {"cardParamMap": {"status": "已同意"}}}
NOTHING: dict[str, object] = {"response": {}}


@pytest.fixture
def hook() -> imhook.DingTalk:
    """A hook for Stream mode."""
    return imhook.DingTalk()


def agree(hook: imhook.DingTalk) -> None:
    @hook.card_action
    def decide(action: imhook.CardAction) -> imhook.Reply:
        return action.reply(card={"status": "已同意"})


def test_it_asks_for_what_has_handlers(hook: imhook.DingTalk) -> None:
    agree(hook)
    hook.event(lambda event: None)

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        (request,) = gateway.requests
        assert (request.method, request.url) == ("POST", "https://api.dingtalk.com/v1.0/gateway/connections/open")
        assert request.headers == {"Content-Type": "application/json", "Accept": "application/json"}
        body = json.loads(request.body)
        assert (body["clientId"], body["clientSecret"]) == ("dingexample0001", SECRET)
        assert {(each["type"], each["topic"]) for each in body["subscriptions"]} == {
            ("EVENT", "*"),
            ("CALLBACK", CARDS),
            ("CALLBACK", "/v1.0/ipaas/proxy/callback"),
        }
        assert body["ua"] == f"dingtalk-sdk-imhook-python/{imhook.__version__}"
        assert body["localIp"] == "10.0.0.7"

    options = StreamOptions(local_ip="10.0.0.7")
    play(hook, scene, options, topics=["/v1.0/ipaas/proxy/callback"])


@pytest.mark.parametrize("is_coroutine", [False, True])
def test_a_card_is_answered_as_over_http(hook: imhook.DingTalk, is_coroutine: bool) -> None:
    threads = []

    def decide(action: imhook.CardAction) -> imhook.Reply:
        threads.append(threading.current_thread())
        return action.reply(card={"status": "已同意"})

    async def decide_in_loop(action: imhook.CardAction) -> imhook.Reply:
        return decide(action)

    hook.card_action(decide_in_loop if is_coroutine else decide)

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(pressed())
        await sent(gateway.socket, 1)
        assert gateway.socket.answer_to("m-1") == (200, {"response": AGREED})
        assert (threads[0] is threading.current_thread()) == is_coroutine

    play(hook, scene)


def test_everything_that_arrives_has_its_handler(hook: imhook.DingTalk) -> None:
    seen: list[Any] = []

    @hook.robot_message
    async def message(message: imhook.RobotMessage) -> dict[str, object]:
        seen.append(("message", message.text))
        return {"no": "answer"}  # which is not looked at

    @hook.delegated_message
    def delegated(message: imhook.DelegatedMessage) -> None:
        seen.append(("delegated", message.host_user_id))

    @hook.event
    def happened(event: imhook.Event) -> None:
        seen.append((event.event_type, event.event_id, event.corp_id, event.born_at_ms, dict(event.data)))

    @hook.dynamic_data
    def data(query: imhook.DynamicData) -> imhook.Reply:
        return query.reply({"ds": {"amount": "1"}})

    @hook.graph
    def call(request: imhook.GraphRequest) -> imhook.Reply:
        seen.append((request.method, request.uri, dict(request.headers), request.request_body))
        return request.reply({"weather": "rain"}, status=201, reason="Created")

    @hook.unknown
    def other(callback: imhook.Callback) -> dict[str, object]:
        assert callback.frame is not None
        seen.append((type(callback).__name__, callback.frame.topic))
        return {"raw": {"done": True}}

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        sources = {"dynamicDataSourceQueryRequests": [{"dynamicDataSourceId": "ds"}]}
        query = {"type": "dynamicDataCallback", "outTrackId": "o", "content": json.dumps(sources)}
        line = {"method": "POST", "uri": "/w?c=1"}
        call = {"requestLine": line, "headers": {"x-ability-key": "k"}, "body": '{"a":1}'}
        for pushed in (
            said(),
            frame("/v1.0/im/bot/messages/delegate", {"msgtype": "text", "hostingContext": {"userId": "u7"}}, "m-2"),
            event("m-3", "ev-3", userId=["u1001"]),
            frame("/v1.0/card/dynamicData/get", query, "m-4"),
            frame(GRAPH, call, "m-5"),
            frame("/v1.0/other", {"a": 1}, "m-6"),
        ):
            count = len(gateway.socket.sent)
            gateway.socket.push(pushed)
            await sent(gateway.socket, count + 1)
        answer = gateway.socket.answer_to
        assert answer("m-1") == (200, {"response": None})
        assert answer("m-2") == (200, {"response": None})
        assert answer("m-3")[1]["status"] == "SUCCESS"
        assert answer("m-4")[1]["response"]["dataSourceQueryResponses"][0]["data"] == '{"amount":"1"}'
        assert answer("m-5")[1]["response"] == {
            "statusLine": {"code": 201, "reasonPhrase": "Created"},
            "headers": {"Content-Type": "application/json"},
            "body": '{"weather":"rain"}',
        }
        assert answer("m-6") == (200, {"response": {"done": True}})
        assert seen == [
            ("message", "hello"),
            ("delegated", "u7"),
            ("user_add_org", "ev-3", "corp1", 1700000000123, {"userId": ["u1001"]}),
            ("POST", "/w?c=1", {"x-ability-key": "k"}, '{"a":1}'),
            ("UnknownCallback", "/v1.0/other"),
        ]

    play(hook, scene, topics=["/v1.0/other"])


def test_an_event_that_is_put_off_or_fails_is_sent_again_and_a_message_left_unanswered(hook: imhook.DingTalk) -> None:
    errors: list[Exception] = []

    @hook.event
    def happened(event: imhook.Event) -> None:
        raise imhook.Later if event.data["later"] else LookupError("no")

    @hook.robot_message
    async def answer(message: imhook.RobotMessage) -> None:
        if message.text == "later":
            raise imhook.Later
        raise LookupError(message.text)

    @hook.error
    def failed(callback: imhook.Callback, error: Exception) -> None:
        errors.append(error)

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(event("m-1", "ev-1", later=True))
        gateway.socket.push(event("m-2", "ev-2", later=False))
        gateway.socket.push(said("later", "m-3"))
        gateway.socket.push(said("never", "m-4"))
        await sent(gateway.socket, 3)
        assert [gateway.socket.answer_to(each)[1]["status"] for each in ("m-1", "m-2")] == ["LATER", "LATER"]
        assert gateway.socket.answers_to("m-3") == []
        assert gateway.socket.answer_to("m-4")[0] == 500
        assert [type(error) for error in errors] == [LookupError, LookupError]

    play(hook, scene)


def test_the_error_handler_may_answer_instead(hook: imhook.DingTalk) -> None:
    @hook.card_action
    async def decide(action: imhook.CardAction) -> None:
        raise LookupError

    @hook.error
    def apologize(callback: imhook.Callback, error: Exception) -> dict[str, object]:
        return {"card": {"status": "已同意"}}

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(pressed())
        await sent(gateway.socket, 1)
        assert gateway.socket.answer_to("m-1") == (200, {"response": AGREED})

    play(hook, scene)


def test_a_handler_that_blocks_delays_neither_pings_nor_others(hook: imhook.DingTalk) -> None:
    agree(hook)
    release = threading.Event()

    @hook.event
    def happened(event: imhook.Event) -> None:
        release.wait(30)

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(event())
        gateway.socket.push(ping())
        gateway.socket.push(pressed("m-2"))
        await sent(gateway.socket, 2)
        assert gateway.socket.answer_to("p-1") == (200, {"opaque": "p-1"})
        assert gateway.socket.answer_to("m-2")[0] == 200
        assert gateway.socket.answers_to("m-1") == []
        release.set()
        await eventually(lambda: gateway.socket.answers_to("m-1"))

    play(hook, scene)


@pytest.mark.parametrize("fails", [False, True])
def test_a_card_whose_handler_is_slow_is_answered_in_time_and_the_late_handler_told(
    fails: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    hook = imhook.DingTalk(deadline=0.1)
    release = Gate()
    late: list[imhook.LateResult[imhook.Callback]] = []
    hook.late(late.append)

    @hook.card_action
    async def decide(action: imhook.CardAction) -> imhook.Reply:
        await release.wait()
        if fails:
            raise LookupError
        return action.reply(card={"status": "已同意"})

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(pressed())
        await sent(gateway.socket, 1)
        assert gateway.socket.answer_to("m-1") == (200, {"response": None})
        assert late == []
        release.open()
        await eventually(lambda: late)
        assert len(gateway.socket.sent) == 1
        (result,) = late
        assert (type(result.error) is LookupError) == fails
        if not fails:
            assert result.reply is not None
            assert json.loads(result.reply.body) == AGREED
        assert result.seconds >= 0.1
        assert result.callback.out_track_id == "order-7781"
        assert "reason=overdue" in caplog.text
        assert "verdict=" + ("HANDLER_FAILED" if fails else "LATE") in caplog.text

    play(hook, scene)


def test_a_message_that_takes_long_is_acknowledged_and_is_not_late(hook: imhook.DingTalk) -> None:
    release = Gate()
    late: list[object] = []
    handled: list[str] = []
    hook.late(late.append)

    @hook.robot_message
    async def answer(message: imhook.RobotMessage) -> None:
        await release.wait()
        handled.append(message.text)

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(said())
        await sent(gateway.socket, 1)
        assert gateway.socket.answer_to("m-1") == (200, {"response": None})
        gateway.socket.push(said(message_id="m-2", msgId="msg-m-1"))  # the same again
        await sent(gateway.socket, 2)
        release.open()
        await eventually(lambda: handled)

    play(hook, scene, StreamOptions(message_deadline=0.1))
    assert (handled, late) == (["hello"], [])


def test_what_comes_twice_is_handled_once(hook: imhook.DingTalk) -> None:
    handled: list[str] = []
    hook.event(lambda event: handled.append(event.event_id))

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        for number in range(3):
            gateway.socket.push(event(f"m-{number}"))
            await sent(gateway.socket, number + 1)
        assert handled == ["ev-1"]

    play(hook, scene)


def test_frames_that_nobody_handles_and_that_cannot_be_read_are_reported(
    hook: imhook.DingTalk, caplog: pytest.LogCaptureFixture
) -> None:
    agree(hook)
    reports: list[imhook.StreamReport] = []

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(said())
        gateway.socket.push(b'{"type":"CALLBACK"')
        gateway.socket.push(pressed("m-2"))
        await eventually(lambda: gateway.socket.answers_to("m-2"))
        assert gateway.socket.answer_to("m-1")[0] == 404
        reasons = [report.reason for report in reports]
        assert StreamReason.FRAME_UNKNOWN in reasons
        (malformed,) = [report for report in reports if report.reason is StreamReason.FRAME_MALFORMED]
        assert malformed.error is not None
        assert malformed.error.status is imhook.Status.JSON_UNEXPECTED_END
        assert "error=JSON_UNEXPECTED_END offset=18" in str(malformed)

    play(hook, scene, on_report=reports.append)


def test_a_kind_of_card_callback_without_a_handler_is_answered_with_404(hook: imhook.DingTalk) -> None:
    agree(hook)

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(frame(CARDS, {"type": "somethingNew", "content": "{}"}))
        await sent(gateway.socket, 1)
        assert gateway.socket.answer_to("m-1")[0] == 404

    play(hook, scene)


def test_an_answer_that_the_platform_would_ignore_is_a_failed_handler(
    hook: imhook.DingTalk, caplog: pytest.LogCaptureFixture
) -> None:
    hook.card_action(lambda action: imhook.Reply(b"no JSON"))

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(pressed())
        await sent(gateway.socket, 1)
        assert gateway.socket.answer_to("m-1")[0] == 500
        assert "verdict=HANDLER_FAILED" in caplog.text

    play(hook, scene)


# Connections


def test_a_lost_connection_is_replaced(hook: imhook.DingTalk) -> None:
    agree(hook)

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        for number in range(1, 4):
            gateway.socket.end(None if number == 1 else OSError("reset"))
            await reached(gateway, number + 1)
            gateway.socket.push(pressed(f"m-{number}"))
            await sent(gateway.socket, 1)

    play(hook, scene)


def test_after_disconnect_the_old_connection_stays_until_it_was_answered(hook: imhook.DingTalk) -> None:
    release = Gate()

    @hook.card_action
    async def decide(action: imhook.CardAction) -> None:
        await release.wait()

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        old = gateway.socket
        old.push(pressed())
        old.push(frame("disconnect", {"reason": "expired"}, "d-1", kind="SYSTEM"))
        await reached(gateway, 2)
        assert await client.until(StreamState.DRAINING) is StreamState.DRAINING
        assert "close" not in old.sent
        release.open()
        await eventually(lambda: "close" in old.sent)
        assert old.answer_to("m-1") == (200, NOTHING)
        assert old.sent[-1] == "close"
        assert client.state is StreamState.CONNECTED

    play(hook, scene)


def test_a_connection_without_a_pong_is_given_up(hook: imhook.DingTalk) -> None:
    agree(hook)
    reports: list[imhook.StreamReport] = []

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        old = gateway.socket
        await eventually(lambda: old.sent.count("ping") == 1)
        await eventually(lambda: old.sent.count("ping") == 2)  # the pong was heard
        old.answers_pings = False
        old.closes = False
        await reached(gateway, 2)
        assert StreamReason.PONG_MISSING in [report.reason for report in reports]
        await eventually(lambda: old.was_cut)

    play(hook, scene, StreamOptions(ping_interval=1.0, pong_timeout=0.2, retry_base=0.01), on_report=reports.append)


def test_refusals_are_reported_with_what_the_platform_said_and_nothing_secret(
    hook: imhook.DingTalk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    agree(hook)
    denied = {
        "code": "Forbidden.AccessDenied.AccessTokenPermissionDenied",
        "message": "no\nforged line",
        "requestid": "R-1",
        "accessdenieddetail": {"requiredScopes": ["Card.Write"]},
    }
    gateway = ScriptedGateway(
        OSError("no route"), (403, json.dumps(denied).encode()), (500, b"{}"), (200, b"<html>"), (200, b"{}")
    )
    gateway.failures.append(OSError("handshake"))
    reports: list[imhook.StreamReport] = []

    async def run() -> None:
        client = client_of(hook, gateway, on_report=reports.append)
        async with client:
            await client.until(StreamState.CONNECTED)
            gateway.socket.push(pressed())
            await sent(gateway.socket, 1)

    asyncio.run(run())
    by_reason = {report.reason: report for report in reports}
    assert by_reason[StreamReason.UNREACHABLE].detail == "OSError: no route"
    assert by_reason[StreamReason.SOCKET_FAILED].detail == "OSError: handshake"
    refused = by_reason[StreamReason.NOT_PERMITTED]
    assert refused.is_refusal
    assert (refused.http_status, refused.code, refused.request_id) == (403, denied["code"], "R-1")
    assert refused.scopes == ("Card.Write",)
    assert "forged line" in refused.platform_message
    assert "\n" not in str(refused)
    assert "Card.Write" in str(refused)
    assert refused.message
    assert {StreamReason.SERVER_ERROR, StreamReason.MALFORMED_ANSWER} <= by_reason.keys()
    assert {record.levelname for record in caplog.records if "not-permitted" in record.message} == {"ERROR"}
    shown = [caplog.text, *map(repr, reports), *map(repr, gateway.requests)]
    for private in (SECRET, TICKET, "order-7781", "u1001"):
        assert not [text for text in shown if private in text]


def test_a_gateway_that_does_not_answer_is_given_up(hook: imhook.DingTalk) -> None:
    agree(hook)

    async def run() -> None:
        gateway = ScriptedGateway(asyncio.Event())
        async with client_of(hook, gateway, StreamOptions(open_timeout=0.1, retry_base=0.01)) as client:
            await client.until(StreamState.CONNECTED)
            assert len(gateway.requests) == 2

    asyncio.run(run())


def test_a_peer_that_does_not_read_is_not_listened_to_and_ends(hook: imhook.DingTalk) -> None:
    agree(hook)

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        socket = gateway.socket
        socket.reads.clear()
        for number in range(5000):
            socket.push(ping(f"p-{number}"))
        await asyncio.sleep(0.2)
        assert socket._incoming.qsize() > 3000
        socket.reads.set()
        await sent(socket, 5000)

    play(hook, scene)


# Reports


def test_reports_are_handed_to_everybody_who_iterates(hook: imhook.DingTalk) -> None:
    agree(hook)

    async def run() -> None:
        client = client_of(hook, ScriptedGateway())

        async def states() -> list[StreamState]:
            return [report.state async for report in client.reports()]

        watching = [asyncio.ensure_future(states()) for _ in range(2)]
        await asyncio.sleep(0)
        async with client:
            await client.until(StreamState.CONNECTED)
        expected = [StreamState.OPENING, StreamState.CONNECTING, StreamState.CONNECTED, StreamState.STOPPED]
        assert [await each for each in watching] == [expected, expected]
        assert [report async for report in client.reports()] == []
        assert await client.until(StreamState.CONNECTED) is StreamState.STOPPED

    asyncio.run(run())


def test_a_watcher_that_raises_harms_nothing(hook: imhook.DingTalk, caplog: pytest.LogCaptureFixture) -> None:
    agree(hook)

    def watch(report: imhook.StreamReport) -> None:
        raise LookupError

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(pressed())
        await sent(gateway.socket, 1)

    play(hook, scene, on_report=watch)
    assert "on_report failed" in caplog.text


def test_a_watcher_may_stop_the_client(hook: imhook.DingTalk) -> None:
    agree(hook)

    async def run() -> None:
        gateway = ScriptedGateway((401, b'{"code":"authFailed"}'))

        def watch(report: imhook.StreamReport) -> None:
            if report.reason is StreamReason.WRONG_CREDENTIALS:
                client.request_stop()

        client = client_of(hook, gateway, on_report=watch)
        await client.run()
        assert client.state is StreamState.STOPPED
        assert len(gateway.requests) == 1

    asyncio.run(run())


def test_the_log_has_one_line_for_each_delivery(hook: imhook.DingTalk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    agree(hook)

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        gateway.socket.push(pressed())
        await sent(gateway.socket, 1)

    play(hook, scene)
    (line,) = [record.message for record in caplog.records if "kind=" in record.message]
    assert line.startswith("stream kind=card-action verdict=OK us=")
    assert "stream state=connected reason=opened" in caplog.text


def test_many_deliveries_run_beside_each_other_up_to_the_limit(hook: imhook.DingTalk) -> None:
    running, most = 0, 0

    @hook.event
    async def happened(event: imhook.Event) -> None:
        nonlocal running, most
        running += 1
        most = max(most, running)
        await asyncio.sleep(0.001)
        running -= 1

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        for number in range(200):
            gateway.socket.push(event(f"m-{number}", f"ev-{number}"))
        await sent(gateway.socket, 200)

    started = time.monotonic()
    play(hook, scene, StreamOptions(in_flight_limit=7))
    assert most == 7
    assert time.monotonic() - started < 30
