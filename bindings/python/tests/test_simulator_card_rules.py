"""What the simulator finds in requests to the card interfaces beyond their error codes."""

from __future__ import annotations

import asyncio
import dataclasses
from typing import Any
from urllib.parse import quote

import pytest
from simulating import GROUP, QUICK, Client, ack_of, card, frame_of, play, values

INSTANCES = "/v1.0/card/instances"
DELIVERY = ("openSpaceId", "imGroupOpenDeliverModel")


def created(**members: Any) -> Any:
    """A request that creates a card and does not deliver it."""
    return card(**dict.fromkeys(DELIVERY), **members)


@pytest.mark.parametrize(
    ("members", "problem"),
    [
        ({"cardOptions": {}}, "createAndDeliver: cardOptions is not a member"),
        (
            {"imGroupOpenDeliverModel": {"robotCode": "dingexample0001", "atUserIDs": {}}},
            "createAndDeliver: imGroupOpenDeliverModel: atUserIDs is not a member",
        ),
        (
            {"imGroupOpenSpaceModel": {"supportForward": True, "notification": {"isNotificationOff": True}}},
            "createAndDeliver: imGroupOpenSpaceModel: notification: isNotificationOff is not a member",
        ),
        (
            {
                "openDynamicDataConfig": {
                    "dynamicDataSourceConfigs": [
                        {"dynamicDataSourceId": "ds", "pullConfig": {"pullStrategy": "ONCE"}, "pullStrategy": "ONCE"}
                    ]
                }
            },
            "createAndDeliver: openDynamicDataConfig: dynamicDataSourceConfigs: pullStrategy is not a member",
        ),
    ],
)
def test_a_member_that_nobody_reads_is_a_problem_and_no_refusal(members: dict[str, Any], problem: str) -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        assert (await client.create(**members))[0] == 200
        assert client.simulator.gateway.all_problems() == [problem]

    play(scene)


def test_what_is_documented_is_no_problem_on_either_path() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        for number, prefix in enumerate(("/v1.0/card/instances", "/v1.0/card/me/instances")):
            track = {"outTrackId": f"order-{number}"}
            models = {
                "imGroupOpenSpaceModel": {
                    "supportForward": True,
                    "lastMessageI18n": {"ZH_CN": "x"},
                    "searchSupport": {"searchIcon": "@i", "searchTypeName": "{}", "searchDesc": "d"},
                    "notification": {"alertContent": "a", "notificationOff": False},
                },
                "cardAtUserIds": ["u1001"],
                "privateData": {"u1001": {"cardParamMap": {"mine": "1"}}},
                "userId": "u1001",
                "userIdType": 1,
            }
            assert (await client.call("POST", prefix, created(**track, **models)))[0] == 200
            space = {
                "openSpaceId": f"dtv1.card//IM_GROUP.{GROUP}",
                "imGroupOpenDeliverModel": {
                    "robotCode": "dingexample0001",
                    "atUserIds": {"u1001": "Li"},
                    "recipients": ["u1001"],
                    "extension": {"k": "v"},
                },
            }
            _, delivered = await client.call("POST", prefix + "/deliver", {**track, **space})
            assert delivered["result"][0]["success"]
            change = {"cardData": {"cardParamMap": {"status": "x"}}, "cardUpdateOptions": {"updateCardDataByKey": True}}
            assert (await client.call("PUT", prefix, {**track, **change}))[0] == 200
            model = {"topOpenSpaceModel": {"spaceType": "ONE_BOX"}}
            assert (await client.call("PUT", prefix + "/spaces", {**track, **model}))[0] == 200
            both = {**track, "outTrackId": f"both-{number}"}
            assert (await client.call("POST", prefix + "/createAndDeliver", card(**both, **models)))[0] == 200
        assert client.simulator.gateway.all_problems() == []
        assert client.simulator.gateway.all_remarks() == []

    play(scene)


def test_a_card_is_not_updated_while_its_callback_waits() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        await client.create()
        socket = await client.connect()
        pressing = asyncio.ensure_future(client.simulator.users.press("u1001", action_id="ok"))
        frame = await frame_of(socket)
        change = {"outTrackId": "order-7781", "cardData": {"cardParamMap": {"status": "x"}}}
        assert (await client.call("PUT", INSTANCES, change))[0] == 200
        await socket.send_str(ack_of(frame, {"response": {}}))
        assert (await pressing).answered
        assert (await client.call("PUT", INSTANCES, change))[0] == 200
        assert client.simulator.gateway.all_problems() == [
            "order-7781 was updated while a callback waited for its answer"
        ]

    play(scene)


def test_documented_limits_are_remarks_unless_they_are_enforced() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        long = {"cardParamMap": {"a": "值" * 400, "n" * 101: "x"}}
        assert (await client.create(cardData=long))[0] == 200
        assert client.simulator.gateway.all_remarks() == [
            "cardParamMap.a is longer than documented",
            f"cardParamMap.{'n' * 100} is longer than documented",
        ]
        client.simulator.settings.value_limit = 1024
        _, body = await client.create(outTrackId="other", cardData=long)
        assert body["code"] == "param.invalid"

    play(scene)


def test_all_data_of_a_card_together_has_a_limit_also_after_updates() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        await client.create(cardData={"cardParamMap": {"a": "x" * 60_000}})
        more = {"outTrackId": "order-7781", "cardData": {"cardParamMap": {"b": "x" * 60_000}}}
        by_key = {"cardUpdateOptions": {"updateCardDataByKey": True}}
        assert (await client.call("PUT", INSTANCES, {**more, **by_key}))[1]["code"] == "param.invalid"
        assert (await client.call("PUT", INSTANCES, more))[0] == 200
        private = {"outTrackId": "order-7781", "privateData": {"u1001": {"cardParamMap": {"c": "x" * 60_000}}}}
        assert (await client.call("PUT", INSTANCES, private))[1]["code"] == "param.invalid"

    play(scene)


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"privateData": {"": {"cardParamMap": {}}}}, "param.userIdEmpty"),
        ({"cardData": {"cardParamMap": {"a": "something unsafe"}}}, "param.contentUnsafe"),
        ({"imGroupOpenSpaceModel": {"supportForward": True, "searchSupport": []}}, "param.invalid"),
    ],
)
def test_more_of_a_card_is_refused(members: dict[str, Any], code: str) -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        assert (await client.create(**members))[1]["code"] == code

    play(scene, dataclasses.replace(QUICK, unsafe_text="unsafe"))


@pytest.mark.parametrize(
    ("state", "error"),
    [({"has_robot": False}, "chatbot not exist"), ({"is_dissolved": True}, "spaceId is illegal")],
)
def test_the_state_of_a_group_decides_over_a_delivery(state: dict[str, bool], error: str) -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        group = client.simulator.organisation.chats[GROUP]
        for name, value in state.items():
            setattr(group, name, value)
        _, body = await client.create()
        assert body["success"]
        assert body["result"]["deliverResults"][0]["errorMsg"] == error

    play(scene)


def test_one_delivery_succeeds_where_another_fails() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        _, body = await client.create(openSpaceId=f"dtv1.card//im_group.{GROUP};IM_GROUP.cidNowhere==")
        assert [item["success"] for item in body["result"]["deliverResults"]] == [True, False]
        assert [item["spaceType"] for item in body["result"]["deliverResults"]] == ["IM_GROUP", "IM_GROUP"]

    play(scene)


def test_a_token_ends_after_its_time() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        first = client.token
        assert (await client.create())[0] == 200
        await asyncio.sleep(0.45)
        assert (await client.create(outTrackId="later"))[1]["code"] == "InvalidAuthentication"
        client.token = ""
        await client.sign_in()
        assert client.token != first
        assert (await client.create(outTrackId="later"))[0] == 200

    play(scene, dataclasses.replace(QUICK, token_seconds=0.4))


def test_tokens_have_a_limit_of_calls_too() -> None:
    async def scene(client: Client) -> None:
        app = client.simulator.app
        credentials = {"appKey": app.client_id, "appSecret": app.client_secret}
        statuses = [(await client.call("POST", "/v1.0/oauth2/accessToken", credentials))[0] for _ in range(3)]
        assert statuses == [200, 200, 403]

    play(scene, dataclasses.replace(QUICK, calls_per_second=2))


def streamed(**members: Any) -> dict[str, Any]:
    """A chunk for the card."""
    return {"outTrackId": "order-7781", "guid": "g1", "key": "text", "content": "Hel", "isFull": False, **members}


@pytest.mark.parametrize(
    ("members", "code"),
    [
        ({"outTrackId": ""}, "param.outTrackIdEmpty"),
        ({"outTrackId": "none"}, "param.stream.outTrackId"),
        ({"guid": ""}, "param.stream.guidEmpty"),
        ({"key": None}, "param.stream.keyEmpty"),
        ({"content": ""}, "param.stream.contentEmpty"),
        ({"content": "x" * 1025}, "param.stream.content"),
        ({"isFull": "true"}, "param.invalid"),
        ({"outTrackId": "silent"}, "unknownError"),
    ],
)
def test_a_wrong_chunk_is_refused_with_its_code(members: dict[str, Any], code: str) -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        await client.create()
        await client.create(outTrackId="silent", callbackType=None)
        status, body = await client.call("PUT", "/v1.0/card/streaming", streamed(**members))
        assert (status, body["code"]) == (500 if code == "unknownError" else 400, code)

    play(scene)


def test_chunks_are_appended_and_the_last_one_ends_the_stream() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        await client.create(cardData={"cardParamMap": {}})
        seen = []
        for members in (
            {},
            {},
            {"guid": "g2", "content": "lo"},
            {"guid": "g3", "content": "Hello.", "isFull": True, "isFinalize": True},
            {"guid": "g4", "isError": True, "isFull": True},
        ):
            assert (await client.call("PUT", "/v1.0/card/streaming", streamed(**members)))[0] == 200
            seen.append(tuple(sorted(values(client, "u1001").values())))
        assert seen == [("2", "Hel"), ("2", "Hel"), ("2", "Hello"), ("3", "Hello."), ("5", "Hel")]
        assert client.simulator.gateway.all_problems() == []

    play(scene)


def test_a_pinned_card_is_closed() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        await client.create(
            openSpaceId=f"dtv1.card//ONE_BOX.{GROUP}",
            topOpenSpaceModel={"spaceType": "ONE_BOX"},
            topOpenDeliverModel={"expiredTimeMillis": 4_000_000_000_000},
        )
        path = "/v1.0/card/tops/close?outTrackId=order-7781&openConversationId="
        assert client.simulator.users.cards("u1001")
        assert (await client.call("POST", path + "cidNowhere"))[1]["code"] == "param.conversationIdInvalid"
        assert (await client.call("POST", path.replace("order-7781", "none")))[1]["code"] == "param.cardNotExist"
        assert (await client.call("POST", path + quote(GROUP)))[1] == {"success": True, "result": True}
        assert client.simulator.users.cards("u1001") == []

    play(scene)
