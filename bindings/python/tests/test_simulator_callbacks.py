"""What the simulator calls over HTTP: data sources by their schedules, pulls, robots, links and profiles."""

from __future__ import annotations

import asyncio
import base64
import dataclasses
import hashlib
import hmac
import json
from typing import Any

import pytest
from calling_back import Called, Received
from simulating import GROUP, QUICK, Client, ack_of, card, eventually, frame_of, play, seen, values

from imhook.simulator._custom_robots import robot_signature

SECRET = "card-secret"


async def registered(client: Client, called: Called) -> None:
    """Sign in and register the server's address."""
    await client.sign_in()
    body = {"callbackRouteKey": "key", "callbackUrl": called.url, "apiSecret": SECRET}
    assert (await client.call("POST", "/v1.0/card/callbacks/register", body))[0] == 200


def source(source_id: str, strategy: str, **pull: Any) -> dict[str, Any]:
    return {"dynamicDataSourceId": source_id, "pullConfig": {"pullStrategy": strategy, **pull}}


def asked(received: Received) -> list[str]:
    """The data sources that a callback asks for."""
    content = json.loads(received.body["content"])
    return [each["dynamicDataSourceId"] for each in content["dynamicDataSourceQueryRequests"]]


async def data_of(received: Received) -> dict[str, Any]:
    """Every source answers with its name."""
    return {
        "dataSourceQueryResponses": [
            {"dynamicDataSourceId": each, "dynamicDataValueType": "OBJECT", "data": json.dumps({each: "shown"})}
            for each in asked(received)
        ]
    }


ALL = {
    "dynamicDataSourceConfigs": [
        source("never", "NONE"),
        source("first", "ONCE"),
        source("often", "INTERVAL", interval=30, timeUnit="SECONDS"),
        source("hourly", "INTERVAL", interval=1, timeUnit="HOURS"),
        source("view", "RENDER"),
    ]
}


def test_data_sources_are_asked_by_their_schedules() -> None:
    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            called.answer = data_of
            await registered(client, called)
            await client.create(callbackType="HTTP", callbackRouteKey="key", openDynamicDataConfig=ALL)
            at = {"userId": "u1001", "conversationId": GROUP}
            assert list((await client.call("POST", "/simulator/open", at))[1]["callbacks"]) == ["order-7781"]
            for seconds, callbacks in ((29, 0), (1, 1), (30, 1), (3540, 1)):
                answer = (await client.call("POST", "/simulator/advance", {"seconds": seconds}))[1]
                assert answer == {"callbacks": callbacks}
            await client.call("POST", "/simulator/open", at)
            assert [asked(each) for each in called.received] == [
                ["first", "often", "hourly", "view"],
                ["often"],
                ["often"],
                ["often", "hourly"],
                ["view"],
            ]
            shown = values(client, "u1001")
            assert {name: shown.get(name) for name in ("first", "often", "never")} == {
                "first": "shown",
                "often": "shown",
                "never": None,
            }
            assert "first" not in values(client, "u1002")
            await client.call("POST", "/simulator/close", {"userId": "u1001"})
            assert (await client.call("POST", "/simulator/advance", {"seconds": 9000}))[1] == {"callbacks": 0}

    play(scene)


def test_thirty_seconds_pass_in_one() -> None:
    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            called.answer = data_of
            await registered(client, called)
            config = {"dynamicDataSourceConfigs": [source("often", "INTERVAL", interval=30, timeUnit="SECONDS")]}
            await client.create(callbackType="HTTP", callbackRouteKey="key", openDynamicDataConfig=config)
            await client.call("POST", "/simulator/open", {"userId": "u1001", "conversationId": GROUP})
            await eventually(lambda: len(called.received) >= 3)

    play(scene, dataclasses.replace(QUICK, time_scale=150.0))


def test_callbacks_of_cards_are_signed() -> None:
    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            await registered(client, called)
            config = {"dynamicDataSourceConfigs": [{**source("a", "ONCE"), "constParams": {"unit": "CNY"}}]}
            await client.create(callbackType="HTTP", callbackRouteKey="key", openDynamicDataConfig=config)
            await client.call("POST", "/simulator/open", {"userId": "u1001", "conversationId": GROUP})
            headers = called.received[0].headers
            stamp = headers["x-ddpaas-signature-timestamp"]
            digest = hmac.new(SECRET.encode(), stamp.encode(), hashlib.sha256).digest()
            assert headers["x-ddpaas-signature"] == base64.b64encode(digest).decode()
            requests = json.loads(called.received[0].body["content"])["dynamicDataSourceQueryRequests"]
            assert requests == [{"dynamicDataSourceId": "a", "constParams": {"unit": "CNY"}}]

    play(scene)


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        ("no JSON", "the answer is not JSON"),
        ({"dataSourceQueryResponses": {}}, "dataSourceQueryResponses is not an array"),
        (
            {"dataSourceQueryResponses": [{"dynamicDataSourceId": "b", "dynamicDataValueType": "STRING", "data": "x"}]},
            "the data source 'b' was not asked",
        ),
        ("late", "no complete answer within 0.3 s"),
    ],
    ids=str,
)
def test_what_is_wrong_with_an_answer_is_found_and_changes_nothing(answer: Any, problem: str) -> None:
    async def late(received: Received) -> dict[str, Any]:
        await asyncio.sleep(0.5)
        return {}

    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            called.answer = late if answer == "late" else answer
            await registered(client, called)
            config = {"dynamicDataSourceConfigs": [source("a", "ONCE")]}
            await client.create(callbackType="HTTP", callbackRouteKey="key", openDynamicDataConfig=config)
            at = {"userId": "u1001", "conversationId": GROUP}
            outcome = (await client.call("POST", "/simulator/open", at))[1]["callbacks"]["order-7781"]
            assert (outcome["answered"], outcome["problems"]) == (False, [problem])
            assert problem in (await client.call("GET", "/simulator/state"))[1]["problems"]
            assert values(client, "u1001") == {"status": "new", "title": "Desk"}

    play(scene)


def test_data_sources_are_asked_in_stream_mode() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        await client.sign_in()
        await client.create(openDynamicDataConfig={"dynamicDataSourceConfigs": [source("a", "ONCE")]})
        opening = asyncio.ensure_future(client.simulator.viewing.open("u1001", GROUP))
        frame = await frame_of(socket)
        assert frame["headers"]["topic"] == "/v1.0/card/dynamicData/get"
        data = {"dynamicDataSourceId": "a", "dynamicDataValueType": "STRING", "data": "text"}
        await socket.send_str(ack_of(frame, {"response": {"dataSourceQueryResponses": [data]}}))
        assert (await opening)["order-7781"].answered
        assert values(client, "u1001")["a"] == "text"

    play(scene)


PINNED = {
    "cardTemplateId": "demo.schema",
    "outTrackId": "box-01",
    "callbackRouteKey": "key",
    "conversationType": 1,
    "openConversationId": GROUP,
    "cardData": {"cardParamMap": {"title": "hello"}},
    "cardSettings": {"pullStrategy": True},
}


def test_each_viewer_of_a_pinned_card_sees_their_own_data() -> None:
    async def balance(received: Received) -> dict[str, Any]:
        assert json.loads(received.body["content"]) == {"cardData": {"cardParamMap": {"title": "hello"}}}
        assert set(received.body) == {"corpId", "outTrackId", "userId", "content"}
        return {
            "outTrackId": "box-01",
            "cardOptions": {"updatePrivateDataByKey": True},
            "userPrivateData": {"cardParamMap": {"balance": f"of {received.body['userId']}"}},
        }

    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            called.answer = balance
            await registered(client, called)
            assert (await client.call("POST", "/v2.0/im/topBoxes", PINNED))[1] == {"success": True}
            for user_id in ("u1001", "u1002"):
                at = {"userId": user_id, "conversationId": GROUP}
                assert (await client.call("POST", "/simulator/open", at))[1]["callbacks"]["box-01"]["answered"]
            for user_id in ("u1001", "u1002"):
                lines = (await client.call("GET", f"/simulator/sees?userId={user_id}"))[1]["lines"]
                assert f"  │ balance  of {user_id}" in lines
            await client.call("POST", "/simulator/open", {"userId": "u1001", "conversationId": GROUP})
            assert len(called.received) == 3

    play(scene)


def test_a_pull_that_is_answered_with_public_data_is_a_mistake() -> None:
    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            called.answer = {"cardData": {"cardParamMap": {"title": "other"}}}
            await registered(client, called)
            await client.call("POST", "/v2.0/im/topBoxes", PINNED)
            outcome = (await client.simulator.viewing.open("u1001", GROUP))["box-01"]
            assert outcome.problems == ["cardData has no effect in the answer to a pull"]
            assert values(client, "u1001", "box-01") == {"title": "hello"}

    play(scene)


def test_a_button_of_a_legacy_card_calls_without_a_type() -> None:
    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            called.answer = {
                "cardOptions": {"updateCardDataByKey": True},
                "cardData": {"cardParamMap": {"status": "done"}},
            }
            await registered(client, called)
            body = {**card(), "openConversationId": GROUP, "callbackRouteKey": "key", "outTrackId": "old-1"}
            names = ("cardTemplateId", "outTrackId", "openConversationId", "callbackRouteKey", "cardData")
            await client.call("POST", "/v1.0/im/interactiveCards/send", {name: body[name] for name in names})
            outcome = await client.simulator.users.press("u1001", "old-1", "btn", {"step": "2"})
            assert outcome.answered
            assert "type" not in called.received[0].body
            assert values(client, "u1001", "old-1") == {"status": "done", "title": "Desk"}

    play(scene)


@pytest.mark.parametrize(
    ("answer", "line", "problem"),
    [
        ({"msgtype": "text", "text": {"content": "hi"}}, "robot: hi", ""),
        ({"msgtype": "empty"}, "", ""),
        ("", "", ""),
        (
            {"msgtype": "link", "link": {"title": "a", "text": "b", "messageUrl": "https://example.com"}},
            "",
            "a link can be sent through the sessionWebhook only",
        ),
        ({"msgtype": "text", "text": {}}, "", "content is empty"),
    ],
    ids=str,
)
def test_a_robot_gets_messages_over_http(answer: Any, line: str, problem: str) -> None:
    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            called.answer = answer
            await client.call("POST", "/simulator/robot", {"url": called.url})
            said = (await client.call("POST", "/simulator/say", {"userId": "u1001", "text": "hello"}))[1]
            assert (said["pushed"], said["problems"]) == (True, [problem] if problem else [])
            assert seen(client, "u1001") == ["Li: hello", *([line] if line else [])]
            received = called.received[0]
            stamp = received.headers["timestamp"]
            assert received.headers["sign"] == robot_signature(client.simulator.app.client_secret, stamp)
            webhook = received.body["sessionWebhook"].removeprefix(client.simulator.address)
            reply = {"msgtype": "text", "text": {"content": "later"}}
            assert (await client.call("POST", webhook, reply))[1]["errcode"] == 0
            assert seen(client, "u1001")[-1] == "robot: later"

    play(scene)


def test_a_link_becomes_a_card() -> None:
    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            await registered(client, called)
            client.simulator.organisation.add_single_chat("cidTwo01==", ["u1001", "u1002"])
            await client.call("POST", "/v1.0/card/instances", {**card(userId="u1001"), "openSpaceId": None})
            called.answer = {"outTrackId": "order-7781", "cardOptions": {"supportForward": False}}
            link = {
                "userId": "u1001",
                "url": "https://example.com/doc?id=9",
                "conversationId": "cidTwo01==",
                "callbackRouteKey": "key",
            }
            assert (await client.call("POST", "/simulator/link", link))[1]["answered"]
            assert json.loads(called.received[0].body["extension"]) == {
                "url": "https://example.com/doc?id=9",
                "openConversationId": "cidTwo01==",
                "singleChatAnotherUserId": "u1002",
            }
            assert values(client, "u1002")["title"] == "Desk"
            called.answer = {"outTrackId": "other"}
            assert (await client.call("POST", "/simulator/link", link))[1]["problems"]
            assert "Li: https://example.com/doc?id=9" in seen(client, "u1002")

    play(scene)


def profile_answer(**members: Any) -> dict[str, Any]:
    data = {"dynamicDataSourceId": "ds.profile", "dynamicDataValueType": "OBJECT", "data": "{}", **members}
    return {"dataSourceQueryResponses": [data]}


@pytest.mark.parametrize(
    ("answer", "is_good"),
    [
        (profile_answer(), True),
        (profile_answer(dynamicDataValueType="STRING"), False),
        (profile_answer(data={}), False),
        (profile_answer(dynamicDataSourceId="ds"), False),
        ({}, True),
    ],
    ids=str,
)
def test_a_profile_asks_for_data(answer: dict[str, Any], is_good: bool) -> None:
    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            await registered(client, called)
            called.answer = answer
            profile = {"userId": "u1001", "memberId": "u1002", "callbackRouteKey": "key"}
            assert (await client.call("POST", "/simulator/profile", profile))[1]["answered"] is is_good
            question = json.loads(called.received[0].body["content"])["dynamicDataSourceQueryRequests"][0]
            assert json.loads(question["dynamicParams"]["profile"])["userId"] == "u1002"
            assert called.received[0].body["userId"] == "u1001"

    play(scene)


def test_a_card_of_the_assistant_is_pressed() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        pressing = asyncio.ensure_future(client.call("POST", "/simulator/assistant", {"actionId": "ok"}))
        frame = await frame_of(socket)
        assert json.loads(frame["data"])["content"] == {"cardPrivateData": {"actionIds": ["ok"], "params": {}}}
        await socket.send_str(ack_of(frame, {"response": {}}))
        assert (await pressing)[1]["answered"]

    play(scene)


def test_a_standard_card_pulls_from_its_own_address_unsigned() -> None:
    async def scene(client: Client) -> None:
        async with Called().serving() as called:
            called.answer = {"userPrivateData": {"cardParamMap": {"balance": "3"}}}
            await client.sign_in()
            body = {
                "cardTemplateId": "StandardCard",
                "cardBizId": "biz-1",
                "cardData": "{}",
                "robotCode": "dingexample0001",
                "openConversationId": GROUP,
                "callbackUrl": called.url,
                "pullStrategy": True,
            }
            await client.call("POST", "/v1.0/im/v1.0/robot/interactiveCards/send", body)
            assert (await client.simulator.viewing.open("u1002", GROUP))["biz-1"].answered
            assert values(client, "u1002", "biz-1")["balance"] == "3"
            assert "x-ddpaas-signature" not in called.received[0].headers

    play(scene)
