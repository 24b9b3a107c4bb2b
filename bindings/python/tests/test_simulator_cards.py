"""The simulator's tokens, cards, and callbacks over both ways."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import os
import signal
import subprocess
import sys
from typing import Any

import pytest
from aiohttp import web
from simulating import GROUP, QUICK, Client, ack_of, card, eventually, frame_of, play, values

import imhook
from imhook.simulator import App, Outcome

PLACED = {"spaceType": "IM_GROUP", "spaceId": GROUP, "success": True, "errorMsg": ""}


def test_a_token_is_extended_and_both_endpoints_give_it() -> None:
    async def scene(client: Client) -> None:
        app = client.simulator.app
        await client.sign_in()
        _, old = await client.call("GET", f"/gettoken?appkey={app.client_id}&appsecret={app.client_secret}")
        assert (old["access_token"], old["errcode"], old["expires_in"]) == (client.token, 0, 7200)
        assert (await client.call("GET", "/gettoken"))[1]["errcode"] == -1
        wrong = {"appKey": app.client_id, "appSecret": "x"}
        status, body = await client.call("POST", "/v1.0/oauth2/accessToken", wrong)
        assert (status, body["code"]) == (400, "invalidClientIdOrSecret")
        async with client.session.post(client.simulator.address + "/v1.0/oauth2/accessToken", data=wrong) as response:
            assert (response.status, (await response.json())["code"]) == (400, "Missingbody")

    play(scene)


def test_cards_need_a_valid_token_and_the_permission() -> None:
    async def scene(client: Client) -> None:
        assert (await client.create())[1]["code"] == "InvalidAuthentication"
        await client.sign_in()
        status, body = await client.create()
        assert (status, body["accessdenieddetail"]) == (403, {"requiredScopes": ["Card.Instance.Write"]})
        client.simulator.tokens.expire()
        status, body = await client.create()
        assert (status, body["code"]) == (400, "InvalidAuthentication")

    play(scene, app=App(scopes=frozenset()))


def test_more_than_the_limit_of_calls_is_refused() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        codes = [(await client.create())[1].get("code", "") for _ in range(3)]
        assert codes[2] == "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi"

    play(scene, dataclasses.replace(QUICK, calls_per_second=2))


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"outTrackId": ""}, "param.outTrackIdEmpty"),
        ({"outTrackId": "x" * 101}, "param.invalid"),
        ({"outTrackId": "taken"}, "param.cardAlreadyExist"),
        ({"cardTemplateId": None}, "param.cardTemplateIdEmpty"),
        ({"cardTemplateId": "other.schema"}, "param.templateNotExist"),
        ({"cardTemplateId": "draft.schema"}, "param.templateUnpublished"),
        ({"cardData": None}, "param.cardPublicDataEmpty"),
        ({"cardData": {"cardParamMap": {"count": 3}}}, "param.invalid"),
        ({"cardData": {"cardParamMap": {"a": "x" * 110_000}}}, "param.invalid"),
        ({"userId": "u9"}, "param.userIdNotExist"),
        ({"privateData": {"u9": {"cardParamMap": {}}}}, "param.userIdNotExist"),
        ({"userIdType": 3}, "param.invalid"),
        ({"callbackType": "stream"}, "param.invalid"),
        ({"openSpaceId": None}, "param.openSpaceIdEmpty"),
        ({"openSpaceId": "dtv1.card://IM_GROUP.x"}, "param.openSpaceIdInvalid"),
        ({"openSpaceId": "dtv1.card//DOCK.x"}, "param.openSpaceIdInvalid"),
        ({"imGroupOpenSpaceModel": {}}, "param.openSpaceModelInvalid"),
        ({"imGroupOpenDeliverModel": None}, "param.openDeliverModelEmpty"),
        ({"imGroupOpenDeliverModel": {"extension": {}}}, "param.openDeliverModelError"),
        ({"openDynamicDataConfig": {"dynamicDataSourceConfigs": [{}]}}, "param.dynamicSourceIdEmpty"),
    ],
)
def test_a_wrong_card_is_refused_with_its_code(members: dict[str, Any], code: str) -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        await client.create(outTrackId="taken")
        status, body = await client.create(**members)
        assert (status, body["code"]) == (400, code)
        assert len(client.simulator.cards.cards) == 1

    play(scene)


@pytest.mark.parametrize(
    ("members", "error"),
    [
        ({"openSpaceId": "dtv1.card//IM_GROUP.cidNowhere"}, "spaceId is illegal"),
        ({"imGroupOpenDeliverModel": {"robotCode": "other"}}, "chatbot not exist"),
        ({"imGroupOpenSpaceModel": None}, "spaces of card is empty"),
    ],
)
def test_a_delivery_can_fail_inside_success(members: dict[str, Any], error: str) -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        status, body = await client.create(**members)
        item = body["result"]["deliverResults"][0]
        assert (status, body["success"], item["success"], item["errorMsg"]) == (200, True, False, error)
        assert client.simulator.users.sees("u1001") == []

    play(scene)


def test_a_card_is_created_delivered_and_updated_for_each_user() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        path = "/v1.0/card/instances"
        assert (await client.call("POST", path, card()))[1] == {"success": True, "result": "order-7781"}
        _, delivered = await client.call("POST", path + "/deliver", card())
        assert {**delivered["result"][0], "carrierId": ""} == {**PLACED, "carrierId": ""}

        async def update(**members: Any) -> Any:
            return (await client.call("PUT", path, {"outTrackId": "order-7781", **members}))[1]

        by_key = {"updateCardDataByKey": True, "updatePrivateDataByKey": True}
        changed = {"cardParamMap": {"status": "done"}}
        assert (await update(cardData=changed, cardUpdateOptions=by_key))["result"] is True
        assert values(client, "u1001") == {"status": "done", "title": "Desk"}
        await update(privateData={"union-u1002": {"cardParamMap": {"status": "mine"}}}, userIdType=2)
        await update(cardData=changed)
        assert values(client, "u1001") == {"status": "done"}
        assert values(client, "u1002") == {"status": "mine"}
        assert (await update())["code"] == "param.cardDataAndPrivateDataBothEmpty"
        assert (await update(outTrackId="other"))["code"] == "param.cardNotExist"
        _, body = await client.call("PUT", path + "/spaces", {"outTrackId": "order-7781"})
        assert body["code"] == "param.emptyAppendSpaces"

    play(scene)


async def pressed(client: Client, response: Any) -> Outcome:
    """Press a button of the card and acknowledge with a response."""
    await client.sign_in()
    await client.create()
    socket = await client.connect()
    pressing = asyncio.ensure_future(client.simulator.users.press("u1001", "order-7781", "ok", {"count": 3}))
    frame = await frame_of(socket)
    data = json.loads(frame["data"])
    assert json.loads(data["content"])["cardPrivateData"] == {"actionIds": ["ok"], "params": {"count": 3}}
    assert (data["type"], data["userIdType"], data["value"]) == ("actionCallback", 1, data["content"])
    await socket.send_str(ack_of(frame, response))
    return await pressing


def test_the_answer_to_an_action_is_seen_by_who_acted() -> None:
    async def scene(client: Client) -> None:
        answer = {
            "cardUpdateOptions": {"updateCardDataByKey": True},
            "cardData": {"cardParamMap": {"status": "done"}},
            "userPrivateData": None,
        }
        assert await pressed(client, {"response": answer}) == Outcome(True, [])
        assert values(client, "u1001") == {"status": "done", "title": "Desk"}
        assert values(client, "u1002") == {"status": "new", "title": "Desk"}

    play(scene)


@pytest.mark.parametrize(
    "data",
    [
        {"cardData": {"cardParamMap": {"status": "x"}}},
        {"response": {"cardData": {"cardParamMap": {"status": 1}}}},
        {"response": {"cardOptions": {}}},
        {"response": {"userPrivateData": {"u1001": {"cardParamMap": {"status": "x"}}}}},
    ],
)
def test_a_wrong_answer_to_an_action_is_ignored_and_recorded(data: Any) -> None:
    async def scene(client: Client) -> None:
        outcome = await pressed(client, data)
        assert not outcome.answered
        assert client.simulator.gateway.all_problems()
        assert values(client, "u1001") == {"status": "new", "title": "Desk"}

    play(scene)


def test_an_acknowledgement_after_the_deadline_has_no_effect() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        await client.create()
        socket = await client.connect()
        assert not (await client.simulator.users.press("u1001", "order-7781", "ok")).answered
        await socket.send_str(ack_of(await frame_of(socket), {"response": {}}))
        delivery = client.simulator.gateway.deliveries[0]
        await eventually(lambda: delivery.acks)
        assert (delivery.late, delivery.answer) == (True, None)
        client.simulator.organisation.add_user("u3")
        with pytest.raises(ValueError, match="not shown"):
            await client.simulator.users.press("u3", "order-7781", "ok")

    play(scene)


def test_callbacks_over_http_are_signed_and_a_key_is_registered_once() -> None:
    async def scene(client: Client) -> None:
        hook = imhook.DingTalk("mySecret")
        hook.card_action(lambda action: action.reply(card={"status": "done"}))
        hook.dynamic_data(lambda data: data.reply({query.id: {"title": "12"} for query in data.queries}))

        async def receive(request: web.Request) -> web.Response:
            callback = hook.receive(method="POST", headers=dict(request.headers), body=await request.read())
            return web.Response(body=hook.dispatch(callback).body, content_type="application/json")

        application = web.Application()
        application.router.add_post("/cards", receive)
        runner = web.AppRunner(application)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            await client.sign_in()
            path = "/v1.0/card/callbacks/register"
            url = f"http://127.0.0.1:{runner.addresses[0][1]}/cards"
            body = {"callbackRouteKey": "key", "callbackUrl": url, "apiSecret": "mySecret"}
            result = {"callbackUrl": url, "apiSecret": "mySecret"}
            assert (await client.call("POST", path, body))[1] == {"success": True, "result": result}
            status, again = await client.call("POST", path, body)
            assert (status, again["code"]) == (500, "param.callbackRouteKeyExist")
            assert (await client.call("POST", path, {**body, "forceUpdate": True}))[0] == 200
            assert (await client.call("POST", path, {}))[1]["code"] == "param.empty"
            source = {"dynamicDataSourceId": "ds", "pullConfig": {"pullStrategy": "ONCE"}}
            config = {"dynamicDataSourceConfigs": [source]}
            await client.create(callbackType="HTTP", callbackRouteKey="key", openDynamicDataConfig=config)
            users = client.simulator.users
            assert (await users.press("u1001", "order-7781", "ok")).answered
            assert (await users.look("u1001", "order-7781")).answered
            assert not (await users.look("u1001", "order-7781")).answered
            assert values(client, "u1001") == {"status": "done", "title": "12"}
            await client.create(outTrackId="lost", callbackType="HTTP", callbackRouteKey="none")
            assert not (await users.press("u1001", "lost", "ok")).answered
        finally:
            await runner.cleanup()
            hook.close()

    play(scene)


def test_it_runs_as_a_program_until_it_is_told_to_stop() -> None:
    command = [sys.executable, "-m", "imhook.simulator", "--port", "0", "--user", "u5", "--group", "cidY"]
    # As of a thread that blocks signals.
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGTERM])
    try:
        started = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ.copy())
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
    with started as program:
        assert program.stdout is not None
        lines = [program.stdout.readline() for _ in range(6)]
        assert lines[0].startswith("imhook simulator of DingTalk at http://127.0.0.1:")
        assert lines[2].split() == ["users", "u5"]
        program.send_signal(signal.SIGTERM)
        assert program.wait(5) == 0
