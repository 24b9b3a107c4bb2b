"""Calls of DingTalk's server API as the simulator takes and answers them."""

from __future__ import annotations

import dataclasses
import json
import time
from typing import Any

import pytest
from simulating import GROUP, QUICK, Client, card, play

import imhook
from imhook import Status, TokenPlan
from imhook.client import DingTalkClient
from imhook.dingtalk_types import UpdateCardRequest
from imhook.simulator import App


async def perform(client: Client, request: imhook.DingTalkRequest) -> imhook.DingTalkResponse:
    sent = client.session.request(request.method, request.url, data=request.body, headers=request.headers)
    async with sent as response:
        return request.read(response.status, await response.read())


async def refused(client: Client, request: imhook.DingTalkRequest) -> imhook.DingTalkAPIError:
    with pytest.raises(imhook.DingTalkAPIError) as raised:
        await perform(client, request)
    return raised.value


def api_of(client: Client) -> imhook.DingTalkAPI:
    return imhook.DingTalkAPI(host=client.simulator.address)


async def token_of(client: Client) -> str:
    app = client.simulator.app
    response = await perform(client, api_of(client).get_access_token(app.client_id, app.client_secret))
    assert response.expires_in_s == 7200
    return response.access_token


def test_a_card_is_created_delivered_and_updated() -> None:
    async def scene(client: Client) -> None:
        api, token = api_of(client), await token_of(client)
        spaces = imhook.open_space_id(("IM_GROUP", GROUP), ("IM_ROBOT", "u1001"))
        body = card(
            openSpaceId=spaces,
            cardData={"cardParamMap": {"status": "new", "amount": 12.5, "lines": [{"sku": "A-1"}], "urgent": True}},
            imRobotOpenSpaceModel={"supportForward": True},
            imRobotOpenDeliverModel={"spaceType": "IM_ROBOT"},
        )
        response = await perform(client, api.create_and_deliver_card(body, access_token=token))
        assert response.out_track_id == "order-7781"
        assert [(each.space_type, each.is_delivered) for each in response.deliveries] == [
            ("IM_GROUP", True),
            ("IM_ROBOT", True),
        ]
        made = client.simulator.cards.cards["order-7781"]
        assert made.public == {"status": "new", "amount": "12.5", "lines": '[{"sku":"A-1"}]', "urgent": "true"}

        update: UpdateCardRequest = {
            "outTrackId": "order-7781",
            "cardData": {"cardParamMap": {"status": "done", "count": 3}},
            "privateData": {"u1002": {"cardParamMap": {"seen": False}}},
            "cardUpdateOptions": {"updateCardDataByKey": True},
        }
        assert (await perform(client, api.update_card(update, access_token=token))).result is True
        assert (made.public["status"], made.public["count"], made.public["amount"]) == ("done", "3", "12.5")
        assert made.private["u1002"] == {"seen": "false"}

        again = await refused(client, api.create_card(card(), access_token=token))
        assert (again.status, again.code) == (Status.API_ALREADY_EXISTS, "param.cardAlreadyExist")

    play(scene)


def test_a_card_without_callback_type_takes_no_streamed_text_at_once() -> None:
    async def scene(client: Client) -> None:
        app = client.simulator.app
        await client.sign_in()
        await client.create(outTrackId="silent", callbackType=None)
        calls = DingTalkClient(app.client_id, app.client_secret, api_host=client.simulator.address)
        began = time.monotonic()
        async with calls:
            with pytest.raises(imhook.DingTalkAPIError) as raised:
                async with calls.stream_text("silent", key="text") as text:
                    await text.write("hello")
        assert time.monotonic() - began < 5
        assert (raised.value.status, raised.value.code) == (Status.API_CARD_NOT_STREAMABLE, "unknownError")
        assert "callbackType" in str(raised.value)
        assert text.is_truncated

    play(scene)


def test_a_card_that_is_not_delivered_is_an_error() -> None:
    async def scene(client: Client) -> None:
        request = api_of(client).create_and_deliver_card(
            card(imGroupOpenSpaceModel=None), access_token=await token_of(client)
        )
        error = await refused(client, request)
        assert (error.status, error.info) == (Status.API_DELIVERY_FAILED, "spaces of card is empty")
        assert (error.out_track_id, error.deliveries[0].space_id) == ("order-7781", GROUP)

    play(scene)


def test_a_token_that_has_expired_is_replaced_once() -> None:
    async def scene(client: Client) -> None:
        api, token = api_of(client), imhook.AccessToken()

        async def fetched(now_ms: int) -> imhook.PlannedToken:
            planned = token.plan(now_ms=now_ms)
            if planned.plan is TokenPlan.REFRESH:
                app = client.simulator.app
                request = api.get_access_token(app.client_id, app.client_secret)
                token.refreshed(await perform(client, request), now_ms=now_ms)
                planned = token.plan(now_ms=now_ms)
            assert planned.plan is TokenPlan.USE
            return planned

        used = await fetched(1000)
        client.simulator.tokens.expire()
        error = await refused(client, api.create_card(card(), access_token=used.text))
        assert (error.status, error.code) == (Status.API_TOKEN_REFUSED, "InvalidAuthentication")
        assert token.refused(used.generation, now_ms=60_000)
        other = await fetched(60_000)
        assert (other.generation, other.text != used.text) == (2, True)
        await perform(client, api.create_card(card(), access_token=other.text))

    play(scene)


def test_wrong_credentials_are_told_from_a_wrong_token() -> None:
    async def scene(client: Client) -> None:
        error = await refused(client, api_of(client).get_access_token("dingexample0001", "wrong"))
        assert (error.status, error.code) == (Status.API_CREDENTIAL_REFUSED, "invalidClientIdOrSecret")
        token = imhook.AccessToken()
        token.plan(now_ms=1)
        token.refresh_failed(error, now_ms=1)
        assert token.plan(now_ms=1)[:2] == (TokenPlan.FAILED, 60_000)

    play(scene)


def test_permissions_and_limits_are_told_apart() -> None:
    async def without(client: Client) -> None:
        error = await refused(client, api_of(client).create_card(card(), access_token=await token_of(client)))
        assert (error.status, error.required_scopes) == (Status.API_NOT_PERMITTED, ("Card.Instance.Write",))

    async def often(client: Client) -> None:
        api, token = api_of(client), await token_of(client)
        for number in range(2):
            await perform(client, api.create_card(card(outTrackId=f"order-{number}"), access_token=token))
        error = await refused(client, api.create_card(card(), access_token=token))
        assert (error.status, error.retry_after_ms) == (Status.API_THROTTLED, 1000)

    play(without, app=App(scopes=frozenset()))
    play(often, dataclasses.replace(QUICK, calls_per_second=2))


@pytest.mark.parametrize(
    "reply",
    [
        {"msgtype": "text", "text": {"content": "你好 @u1001"}, "at": {"atUserIds": ["u1001"]}},
        {"msgtype": "markdown", "markdown": {"title": "Build", "text": "#### Build 12 ok"}},
        {"msgtype": "link", "link": {"title": "a", "text": "b", "messageUrl": "https://example.com"}},
        {
            "msgtype": "actionCard",
            "actionCard": {"title": "a", "text": "b", "btns": [{"title": "c", "actionURL": "https://example.com"}]},
        },
        {
            "msgtype": "feedCard",
            "feedCard": {
                "links": [{"title": "a", "messageURL": "https://example.com", "picURL": "https://example.com"}]
            },
        },
    ],
    ids=lambda reply: reply["msgtype"],
)
def test_a_message_is_answered_at_its_webhook(reply: Any) -> None:
    async def scene(client: Client) -> None:
        message = client.simulator.users.say("u1001", "hello", GROUP)
        assert message is not None
        webhook = json.loads(message.data)["sessionWebhook"]
        await perform(client, api_of(client).session_reply(reply, webhook))
        title_and_message = 2
        assert len(client.simulator.users.sees("u1002")) > title_and_message
        with pytest.raises(imhook.ConfigurationError):
            imhook.DingTalkAPI().session_reply(reply, webhook)
        error = await refused(client, api_of(client).session_reply(reply, webhook + "x"))
        assert (error.status, error.code) == (Status.API_NOT_FOUND, "400101")

    play(scene)
