"""Calls of DingTalk's API, performed."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from collections.abc import AsyncIterator, Awaitable
from typing import Any, Callable

import aiohttp
import pytest
from scripted_gateway import SECRET, eventually
from simulating import GROUP, Client, client_of
from test_stream_aiohttp import connected, hook_of

import imhook
from imhook import Status
from imhook.client import DingTalkClient, NoAnswer, NotConnected, ThirdPartyCredentials
from imhook.dingtalk_types import CreateCardRequest, UpdateCardRequest
from imhook.simulator import Fault, FaultKind, Settings
from imhook.stream import HTTPRequest, StreamClient

TOKEN = "an-access-token-that-must-not-be-shown"
UPDATE: UpdateCardRequest = {"outTrackId": "order-7781", "cardData": {"cardParamMap": {"status": "x"}}}


class ScriptedAPI:
    """Answers requests without a network."""

    def __init__(self, *answers: tuple[int, dict[str, Any]] | Exception) -> None:
        self.answers = list(answers)
        self.requests: list[HTTPRequest] = []
        self.delay = 0.0
        self.is_closed = False

    async def request(self, request: HTTPRequest, limit: int) -> tuple[int, bytes]:
        self.requests.append(request)
        await asyncio.sleep(self.delay)
        usual = token() if request.url.endswith(OAUTH) else (200, {"success": True, "result": True})
        answer = self.answers.pop(0) if self.answers else usual
        if isinstance(answer, Exception):
            raise answer
        return answer[0], json.dumps(answer[1]).encode()

    async def connect(self, url: str) -> Any:
        raise AssertionError

    def describe(self, error: BaseException) -> str:
        return type(error).__name__

    async def close(self) -> None:
        self.is_closed = True

    @property
    def paths(self) -> list[str]:
        return [request.url.partition(".com")[2] for request in self.requests]


def token(expires_in: int = 7200) -> tuple[int, dict[str, Any]]:
    return 200, {"accessToken": TOKEN, "expireIn": expires_in}


REFUSED = (400, {"code": "InvalidAuthentication", "message": "不合法的access_token", "requestid": "R-1"})
THROTTLED = (403, {"code": "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", "message": "too many", "requestid": "R-2"})
OAUTH, CARDS = "/v1.0/oauth2/accessToken", "/v1.0/card/instances"


def with_api(api: ScriptedAPI, scene: Callable[[DingTalkClient], Awaitable[None]], **options: Any) -> None:
    async def run() -> None:
        async with DingTalkClient("dingexample0001", SECRET, network=api, **options) as client:
            await scene(client)

    asyncio.run(run())
    assert not api.is_closed, "it is not the client's own"


def test_the_token_is_fetched_once_and_kept() -> None:
    api = ScriptedAPI(token())

    async def scene(client: DingTalkClient) -> None:
        await asyncio.gather(*(client.update_card(UPDATE) for _ in range(5)))
        await client.update_card(UPDATE)

    with_api(api, scene)
    assert api.paths == [OAUTH, *[CARDS] * 6]
    assert json.loads(api.requests[0].body) == {"appKey": "dingexample0001", "appSecret": SECRET}
    assert {request.headers["x-acs-dingtalk-access-token"] for request in api.requests[1:]} == {TOKEN}


def test_a_token_that_ends_soon_is_fetched_anew_beside_the_call(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1_000_000
    monkeypatch.setattr("imhook._access_token._clock", lambda now_ms: now)
    api = ScriptedAPI(token())

    async def scene(client: DingTalkClient) -> None:
        nonlocal now
        await client.update_card(UPDATE)
        now += 7_000_000
        api.delay = 0.1
        assert client._steps.token.generation == 1
        await client.update_card(UPDATE)
        await eventually(lambda: client._steps.token.generation == 2)
        assert sorted(api.paths[2:]) == [CARDS, OAUTH]

    with_api(api, scene)


def test_a_call_refused_because_of_the_token_is_sent_again_once(monkeypatch: pytest.MonkeyPatch) -> None:
    now = 1_000_000
    monkeypatch.setattr("imhook._access_token._clock", lambda now_ms: now)
    api = ScriptedAPI(token())

    async def scene(client: DingTalkClient) -> None:
        nonlocal now
        await client.update_card(UPDATE)
        now += 60_000
        api.answers = [REFUSED, token()]
        await client.update_card(UPDATE)
        assert api.paths[2:] == [CARDS, OAUTH, CARDS]
        now += 60_000
        api.answers = [REFUSED, token(), REFUSED]
        with pytest.raises(imhook.DingTalkAPIError) as raised:
            await client.update_card(UPDATE)
        assert raised.value.status is Status.API_TOKEN_REFUSED

    with_api(api, scene)
    assert api.paths[-3:] == [CARDS, OAUTH, CARDS]


def test_a_call_that_came_too_soon_is_sent_again_while_there_is_patience() -> None:
    api = ScriptedAPI(token(), THROTTLED)

    async def scene(client: DingTalkClient) -> None:
        await client.update_card(UPDATE)
        assert api.paths == [OAUTH, CARDS, CARDS]
        api.answers = [THROTTLED, THROTTLED]
        with pytest.raises(imhook.DingTalkAPIError) as raised:
            await client.update_card(UPDATE)
        assert (raised.value.status, raised.value.request_id) == (Status.API_THROTTLED, "R-2")

    with_api(api, scene, patience=1.5)

    async def impatient(client: DingTalkClient) -> None:
        with pytest.raises(imhook.DingTalkAPIError):
            await client.update_card(UPDATE)

    api = ScriptedAPI(token(), THROTTLED)
    with_api(api, impatient, patience=0)
    assert api.paths == [OAUTH, CARDS]


def test_wrong_credentials_are_not_tried_again_at_once() -> None:
    api = ScriptedAPI((400, {"code": "invalidClientIdOrSecret", "message": "无效", "requestid": "R-3"}))

    async def scene(client: DingTalkClient) -> None:
        for _ in range(3):
            with pytest.raises(imhook.DingTalkAPIError) as raised:
                await client.update_card(UPDATE)
            assert raised.value.status is Status.API_CREDENTIAL_REFUSED

    with_api(api, scene)
    assert api.paths == [OAUTH]


@pytest.mark.parametrize("way", ["fails", "takes too long"])
def test_a_call_without_an_answer(way: str) -> None:
    api = ScriptedAPI(token(), OSError("https://secret.example.com"))

    async def scene(client: DingTalkClient) -> None:
        await client._usable_token()
        if way != "fails":
            api.delay = 60
        with pytest.raises(NoAnswer) as raised:
            await client.update_card(UPDATE)
        assert str(raised.value) == ("OSError" if way == "fails" else "no answer within 0.2 s")
        assert raised.value.__cause__ is None

    with_api(api, scene, timeout=0.2, patience=0)


def test_a_change_is_made_again_and_a_message_is_not() -> None:
    busy = (500, {"code": "system.busy", "message": "busy", "requestid": "R-4"})
    api = ScriptedAPI(token(), busy, OSError(), (200, {"success": True}), busy, OSError(), NotConnected("no route"))
    webhook = "https://oapi.dingtalk.com/robot/sendBySession?session=x"

    async def scene(client: DingTalkClient) -> None:
        message = imhook.DingTalkAPI().session_reply({"msgtype": "text", "text": {"content": "x"}}, webhook)
        await client.update_card(UPDATE)
        assert api.paths == [OAUTH, CARDS, CARDS, CARDS]
        with pytest.raises(imhook.DingTalkAPIError):
            await client.send(message)
        with pytest.raises(NoAnswer):
            await client.send(message)
        assert len(api.requests) == 6
        api.answers.append((200, {"errcode": 0, "errmsg": "ok"}))
        await client.send(message)
        assert len(api.requests) == 8, "what found no connection was not sent"

    with_api(api, scene)


def test_a_third_party_application_names_the_organisation_and_the_newest_ticket() -> None:
    tickets = ["ticket-1", "ticket-2"]
    credentials = ThirdPartyCredentials("suite-1", SECRET, "corp-1", lambda: tickets[-1])
    expected = {"suiteKey": "suite-1", "suiteSecret": SECRET, "authCorpId": "corp-1", "suiteTicket": "ticket-2"}
    assert credentials.body() == expected
    assert SECRET not in repr(credentials)
    with pytest.raises(TypeError):
        DingTalkClient("id", "secret", credentials=credentials, network=ScriptedAPI())
    with pytest.raises(TypeError):
        DingTalkClient(network=ScriptedAPI())


def test_without_a_token_calls_fail_with_the_reason_and_go_on_later() -> None:
    api = ScriptedAPI(OSError())

    async def scene(client: DingTalkClient) -> None:
        with pytest.raises(NoAnswer):
            await client.update_card(UPDATE)
        with pytest.raises(NoAnswer):
            await client.update_card(UPDATE)
        assert api.paths == [OAUTH]
        api.answers = [token()]
        await asyncio.sleep(1.1)
        await client.update_card(UPDATE)

    with_api(api, scene, patience=0)


def test_a_caller_that_is_cancelled_does_not_cancel_the_token_of_others() -> None:
    api = ScriptedAPI(token())

    async def scene(client: DingTalkClient) -> None:
        api.delay = 0.1
        first = asyncio.ensure_future(client.update_card(UPDATE))
        second = asyncio.ensure_future(client.update_card(UPDATE))
        await asyncio.sleep(0.02)
        first.cancel()
        await second
        assert first.cancelled()

    with_api(api, scene)
    assert api.paths == [OAUTH, CARDS]


def test_closing_ends_what_goes_on() -> None:
    async def run() -> None:
        api = ScriptedAPI(token())
        api.delay = 60
        client = DingTalkClient("dingexample0001", SECRET, network=api)
        calling = asyncio.ensure_future(client.update_card(UPDATE))
        await eventually(lambda: api.requests)
        await client.close()
        await client.close()
        with pytest.raises(NoAnswer):
            await calling
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())


def test_a_body_that_the_platform_would_refuse_is_not_sent() -> None:
    api = ScriptedAPI(token())

    async def scene(client: DingTalkClient) -> None:
        with pytest.raises(imhook.DingTalkAPIError) as raised:
            await client.call("update_card", {"cardData": {"cardParamMap": {}}})
        assert (raised.value.status, raised.value.path) == (Status.API_FIELD_MISSING, "outTrackId")

    with_api(api, scene)
    assert api.paths == [], "no token was fetched for it"


def test_nothing_that_is_shown_holds_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    api = ScriptedAPI(token(), OSError(TOKEN))
    shown: list[str] = []

    async def scene(client: DingTalkClient) -> None:
        with pytest.raises(NoAnswer) as raised:
            await client.update_card(UPDATE)
        shown.extend([repr(client), repr(raised.value), *map(repr, api.requests)])

    with_api(api, scene, patience=0)
    assert not [text for text in [*shown, caplog.text] if SECRET in text or TOKEN in text]


@contextlib.asynccontextmanager
async def robot(dingtalk: Client, **options: Any) -> AsyncIterator[tuple[DingTalkClient, list[imhook.RobotMessage]]]:
    """A client of the simulator, and the messages that its robot receives."""
    hook = hook_of([])
    hook._by_name.pop("robot_message")
    messages: list[imhook.RobotMessage] = []

    @hook.robot_message
    async def answer(message: imhook.RobotMessage) -> None:
        messages.append(message)

    app, address = dingtalk.simulator.app, dingtalk.simulator.address
    async with StreamClient(hook, app.client_id, app.client_secret, api_host=address) as stream:
        await connected(stream)
        async with DingTalkClient(app.client_id, app.client_secret, api_host=address, **options) as client:
            yield client, messages


@pytest.mark.parametrize("chat", [GROUP, ""])
def test_messages_are_answered_with_texts_markdown_and_cards(chat: str) -> None:
    async def run() -> None:
        async with client_of(Settings()) as dingtalk, robot(dingtalk) as (client, messages):
            simulator = dingtalk.simulator
            simulator.users.say("u1001", "hello", chat)
            await eventually(lambda: messages)
            await client.reply_text(messages[0], "hello @u1001", at=("u1001",) if chat else ())
            await client.reply_markdown(messages[0], "Build", "#### Build 12 ok")
            private = {"u1001": {"mine": True}}
            created = await client.reply_card(
                messages[0], "demo.schema", {"status": "new", "count": 3}, private=private
            )
            assert created.out_track_id
            lines = "\n".join(simulator.users.sees("u1001"))
            for seen in ("hello @u1001", "Build 12 ok", created.out_track_id, "new", "3"):
                assert seen in lines
            card = simulator.cards.cards[created.out_track_id]
            assert card.callback_type == "STREAM"
            update: UpdateCardRequest = {
                "outTrackId": created.out_track_id,
                "cardData": {"cardParamMap": {"status": "done"}},
                "cardUpdateOptions": {"updateCardDataByKey": True},
            }
            await client.update_card(update)
            assert "done" in "\n".join(simulator.users.sees("u1001"))
            assert simulator.gateway.all_problems() == []

    asyncio.run(run())


def test_a_card_is_created_and_delivered_in_two_steps() -> None:
    async def run() -> None:
        async with client_of(Settings()) as dingtalk, robot(dingtalk) as (client, _):
            card: CreateCardRequest = {
                "cardTemplateId": "demo.schema",
                "outTrackId": "order-7781",
                "callbackType": "STREAM",
                "cardData": {"cardParamMap": {"status": "new"}},
                "imGroupOpenSpaceModel": {"supportForward": True},
            }
            await client.create_card(card)
            spaces = imhook.open_space_id(("IM_GROUP", GROUP))
            delivered = await client.deliver_card(
                {
                    "outTrackId": "order-7781",
                    "openSpaceId": spaces,
                    "imGroupOpenDeliverModel": {"robotCode": dingtalk.simulator.app.client_id},
                }
            )
            assert [delivery.is_delivered for delivery in delivered.deliveries] == [True]
            assert "new" in "\n".join(dingtalk.simulator.users.sees("u1002"))

    asyncio.run(run())


def test_an_expired_token_and_a_busy_platform_are_survived(monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        async with client_of(Settings()) as dingtalk, aiohttp.ClientSession() as session:
            async with robot(dingtalk, session=session) as (client, messages):
                dingtalk.simulator.users.say("u1001", "hello")
                await eventually(lambda: messages)
                created = await client.reply_card(messages[0], "demo.schema", {"status": "new"})
                await dingtalk.simulator.inject(Fault(FaultKind.QPS))
                await client.update_card({**UPDATE, "outTrackId": created.out_track_id})
                assert "x" in "\n".join(dingtalk.simulator.users.sees("u1001"))
            assert not session.closed

    asyncio.run(run())


def test_options_out_of_range_are_refused() -> None:
    for options in ({"timeout": 0}, {"timeout": float("nan")}, {"patience": -1}):
        with pytest.raises(imhook.ConfigurationError):
            DingTalkClient("id", "secret", network=ScriptedAPI(), **options)
    with pytest.raises(imhook.ConfigurationError):
        DingTalkClient("id", "secret", network=ScriptedAPI(), proxy="http://127.0.0.1:1")
