"""The interfaces besides those of /v1.0/card/instances."""

from __future__ import annotations

import json
import time
from typing import Any
from urllib.parse import quote

import pytest
from simulating import GROUP, Client, card, play, seen, values

from imhook.simulator._custom_robots import robot_signature

ROBOT = "dingexample0001"
SECRET = "SECabcdef0123456789"
REGISTER = "/topapi/im/chat/scencegroup/interactivecard/callback/register"


def test_a_template_can_be_used_once_it_is_published() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        path = "/v1.0/card/templates"
        template = (await client.call("POST", path, {"name": "invoice"}))[1]["result"]
        assert (await client.create(cardTemplateId=template))[1]["code"] == "param.templateUnpublished"
        assert (await client.call("POST", f"{path}/save", {"cardTemplateId": template, "note": "b"}))[1]["success"]
        assert (await client.call("POST", f"{path}/publish", {"cardTemplateId": template}))[1]["result"] is True
        assert (await client.create(cardTemplateId=template))[0] == 200
        found = (await client.call("GET", f"{path}?cardTemplateId={template}"))[1]["result"]
        assert found == {"cardTemplateId": template, "name": "invoice", "note": "b", "published": True}
        copied = (await client.call("POST", f"{path}/copy", {"cardTemplateId": template, "name": "copy"}))[1]["result"]
        listed = (await client.call("POST", f"{path}/lists/query", {"pageSize": 20}))[1]["result"]
        assert {"cardTemplateId": copied, "name": "copy", "note": "b", "published": False} in listed
        await client.call("POST", f"{path}/remove", {"cardTemplateId": template})
        status, refused = await client.call("GET", f"{path}?cardTemplateId={template}")
        assert (status, refused["code"], set(refused)) == (
            400,
            "param.templateNotExist",
            {"code", "message", "requestid"},
        )

    play(scene)


def test_a_legacy_card_is_sent_and_updated() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        body = {
            "cardTemplateId": "demo.schema",
            "outTrackId": "old-1",
            "openConversationId": GROUP,
            "conversationType": 1,
            "robotCode": ROBOT,
            "cardData": {"cardParamMap": {"a": "1"}, "cardMediaIdParamMap": {"icon": "@x"}},
            "privateData": {"u1001": {"cardParamMap": {"mine": "y"}}},
        }
        status, sent = await client.call("POST", "/v1.0/im/interactiveCards/send", body)
        assert (status, sent["success"], list(sent["result"])) == (200, True, ["processQueryKey"])
        assert values(client, "u1001", "old-1") == {"a": "1", "icon": "@x", "mine": "y"}
        update = {
            "outTrackId": "old-1",
            "cardData": {"cardParamMap": {"a": "2"}},
            "cardOptions": {"updateCardDataByKey": True},
        }
        assert (await client.call("PUT", "/v1.0/im/interactiveCards", update)) == (200, {"success": "true"})
        assert values(client, "u1002", "old-1") == {"a": "2", "icon": "@x"}
        update = {"outTrackId": "other", "cardData": {"cardParamMap": {}}}
        assert (await client.call("PUT", "/v1.0/im/interactiveCards", update))[1]["code"] == "param.cardNotExist"
        single = {**body, "outTrackId": "old-2", "conversationType": 0, "receiverUserIdList": ["u1002"]}
        assert (await client.call("POST", "/v1.0/im/interactiveCards/instances", single))[1]["processQueryKey"]
        assert all(each["outTrackId"] != "old-2" for each in client.simulator.users.cards("u1002"))
        single = {**single, "receiverUserIdList": ["u1002"] * 21}
        assert (await client.call("POST", "/v1.0/im/interactiveCards/send", single))[1]["code"] == "param.invalid"

    play(scene)


def test_a_robot_sends_a_standard_card() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        path = "/v1.0/im/v1.0/robot/interactiveCards/send"
        body: dict[str, Any] = {
            "cardTemplateId": "StandardCard",
            "cardBizId": "biz-1",
            "robotCode": ROBOT,
            "cardData": '{"header":"a"}',
            "singleChatReceiver": '{"userId":"u1001"}',
        }
        assert (await client.call("POST", path, body))[1]["processQueryKey"]
        assert values(client, "u1001", "biz-1") == {"cardData": '{"header":"a"}'}
        update = {"cardBizId": "biz-1", "cardData": '{"header":"b"}'}
        assert (await client.call("PUT", "/v1.0/im/robots/interactiveCards", update))[0] == 200
        assert values(client, "u1001", "biz-1") == {"cardData": '{"header":"b"}'}
        for wrong, code in (
            ({"cardData": "no"}, "param.invalid"),
            ({"singleChatReceiver": "{}"}, "param.userIdNotExist"),
            ({"cardTemplateId": "other"}, "param.templateNotExist"),
        ):
            assert (await client.call("POST", path, {**body, **wrong}))[1]["code"] == code

    play(scene)


def test_no_more_than_ten_cards_are_pinned() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        body = {
            "cardTemplateId": "demo.schema",
            "conversationType": 1,
            "openConversationId": GROUP,
            "cardData": {"cardParamMap": {"title": "hello"}},
            "receiverUserIdList": ["u1001"],
            "platforms": "ios|mac|android|win",
        }
        for number in range(10):
            sent = await client.call("POST", "/v2.0/im/topBoxes", {**body, "outTrackId": f"box-{number}"})
            assert sent == (200, {"success": True})
        status, refused = await client.call("POST", "/v2.0/im/topBoxes", {**body, "outTrackId": "box-10"})
        assert (status, refused["code"]) == (400, "param.invalid")
        assert len(client.simulator.users.cards("u1001")) == 10
        assert client.simulator.users.cards("u1002") == []
        await client.call("POST", f"/v1.0/card/tops/close?outTrackId=box-0&openConversationId={quote(GROUP)}")
        assert (await client.call("POST", "/v2.0/im/topBoxes", {**body, "outTrackId": "box-10"}))[0] == 200
        for wrong in ({"conversationType": 0}, {"platforms": "linux"}, {"outTrackId": "x" * 65}):
            assert (await client.call("POST", "/v2.0/im/topBoxes", {**body, "outTrackId": "b", **wrong}))[0] == 400

    play(scene)


def test_a_robot_sends_messages_by_itself() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        text = {"robotCode": ROBOT, "msgKey": "sampleText", "msgParam": '{"content":"hello"}'}
        group = await client.call("POST", "/v1.0/robot/groupMessages/send", {**text, "openConversationId": GROUP})
        assert group[1]["processQueryKey"]
        users = {**text, "userIds": ["u1001", "nobody"]}
        answer = (await client.call("POST", "/v1.0/robot/oToMessages/batchSend", users))[1]
        assert answer["invalidStaffIdList"] == ["nobody"]
        assert seen(client, "u1001").count("robot: hello") == 2
        assert seen(client, "u1002").count("robot: hello") == 1
        for wrong in ({"msgParam": "{}"}, {"msgKey": "other"}, {"userIds": ["u1001"] * 21}, {"msgParam": "no"}):
            assert (await client.call("POST", "/v1.0/robot/oToMessages/batchSend", {**users, **wrong}))[0] == 400

    play(scene)


def test_the_file_of_a_message_is_downloaded() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        body = {"robotCode": ROBOT, "downloadCode": "dcFile01"}
        assert (await client.call("POST", "/v1.0/robot/messageFiles/download", body))[0] == 400
        await client.call("POST", "/simulator/say", {"userId": "u1001", "msgtype": "file"})
        address = (await client.call("POST", "/v1.0/robot/messageFiles/download", body))[1]["downloadUrl"]
        async with client.session.get(address) as response:
            assert (response.status, await response.read()) == (200, b"the file dcFile01\n")

    play(scene)


@pytest.mark.parametrize(
    ("change", "errcode", "errmsg"),
    [
        ({}, 0, "ok"),
        ({"sign": "x"}, 310000, "sign not match"),
        ({"sign": "é"}, 310000, "sign not match"),
        ({"timestamp": "1700000000000"}, 310000, "invalid timestamp"),
        ({"timestamp": ""}, 310000, "invalid timestamp"),
        ({"access_token": "other"}, 400101, "token is not exist"),
        ({"content": "goodbye"}, 310000, "keywords not in content"),
    ],
    ids=str,
)
def test_a_message_of_a_custom_robot_is_checked(change: dict[str, str], errcode: int, errmsg: str) -> None:
    async def scene(client: Client) -> None:
        robot = {"token": "t1", "conversationId": GROUP, "secret": SECRET, "keywords": ["hello"]}
        url = (await client.call("POST", "/simulator/custom-robots", robot))[1]["url"]
        stamp = str(int(time.time() * 1000))
        query = {"access_token": "t1", "timestamp": stamp, "sign": robot_signature(SECRET, stamp)}
        query.update({name: value for name, value in change.items() if name != "content"})
        message = {"msgtype": "text", "text": {"content": change.get("content", "hello")}}
        path = url.partition("?")[0].removeprefix(client.simulator.address)
        path += "?" + "&".join(f"{name}={quote(value, safe='')}" for name, value in query.items())
        assert await client.call("POST", path, message) == (200, {"errcode": errcode, "errmsg": errmsg})
        assert seen(client, "u1001") == ([] if errcode else ["custom robot: hello"])

    play(scene)


def test_the_signature_of_robots_is_the_published_one() -> None:
    assert robot_signature(SECRET, "1700000000000") == "dV0RXHUD72d0VKcnHrBhJ9jhSbDS3HUiduucxO+izso="


def test_a_custom_robot_is_throttled_after_twenty_messages_and_takes_each_uuid_once() -> None:
    async def scene(client: Client) -> None:
        await client.call("POST", "/simulator/custom-robots", {"token": "t1", "conversationId": GROUP})
        message = {"msgtype": "text", "text": {"content": "hello"}, "msgUuid": "a"}
        for _ in range(30):
            assert (await client.call("POST", "/robot/send?access_token=t1", message))[1]["errcode"] == 0
        assert len(seen(client, "u1001")) == 1
        codes = [
            (await client.call("POST", "/robot/send?access_token=t1", {**message, "msgUuid": f"b{number}"}))[1][
                "errcode"
            ]
            for number in range(20)
        ]
        assert codes == [0] * 19 + [410100]

    play(scene)


def test_a_callback_address_is_registered_by_the_old_interface() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        path = f"{REGISTER}?access_token={client.token}"
        body = {"callback_url": "https://example.com/a", "api_secret": "s", "callbackRouteKey": "k"}
        answer = (await client.call("POST", path, body))[1]
        assert (answer["errcode"], answer["result"]["callbackUrl"]) == (0, "https://example.com/a")
        other = {**body, "callback_url": "https://example.com/b"}
        assert (await client.call("POST", path, other))[1]["result"]["callbackUrl"] == "https://example.com/a"
        forced = {**other, "forceUpdate": True}
        assert (await client.call("POST", path, forced))[1]["result"]["callbackUrl"] == "https://example.com/b"
        for wrong, errcode in (
            ({}, 40036),
            ({"api_secret": "s"}, 660009),
            ({"callback_url": "no"}, 660019),
            ({"callback_url": "https://example.com/?a=1"}, 660019),
        ):
            assert (await client.call("POST", path, wrong))[1]["errcode"] == errcode
        assert (await client.call("POST", f"{REGISTER}?access_token=x", body))[1]["errcode"] == -1

    play(scene)


def test_a_third_party_application_gets_its_token_with_the_ticket() -> None:
    async def scene(client: Client) -> None:
        app = client.simulator.app
        body = {
            "suiteKey": app.suite_key,
            "suiteSecret": app.suite_secret,
            "authCorpId": app.corp_id,
            "suiteTicket": client.simulator.tokens.suite_ticket,
        }
        status, answer = await client.call("POST", "/v1.0/oauth2/corpAccessToken", body)
        assert (status, answer["expireIn"]) == (200, 7200)
        client.token = answer["accessToken"]
        assert (await client.create())[0] == 200
        status, answer = await client.call("POST", "/v1.0/oauth2/corpAccessToken", {**body, "suiteTicket": "old"})
        assert (status, answer["code"]) == (400, "invalidClientIdOrSecret")
        shown = json.dumps((await client.call("GET", "/simulator/calls"))[1])
        assert app.suite_secret not in shown
        assert client.simulator.tokens.suite_ticket not in shown

    play(scene)


def test_every_interface_wants_a_token() -> None:
    async def scene(client: Client) -> None:
        for method, path in (
            ("POST", "/v1.0/card/templates"),
            ("GET", "/v1.0/card/templates"),
            ("POST", "/v1.0/im/interactiveCards/send"),
            ("PUT", "/v1.0/im/robots/interactiveCards"),
            ("POST", "/v2.0/im/topBoxes"),
            ("POST", "/v1.0/robot/groupMessages/send"),
        ):
            status, answer = await client.call(method, path, card())
            assert (status, answer["code"]) == (400, "InvalidAuthentication")

    play(scene)


def test_no_text_is_streamed_into_a_card_of_another_template() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        await client.call("POST", "/simulator/templates", {"cardTemplateId": "plain.schema", "ai": False})
        await client.create(cardTemplateId="plain.schema")
        piece = {"outTrackId": "order-7781", "guid": "g1", "key": "text", "content": "a", "isFull": True}
        status, refused = await client.call("PUT", "/v1.0/card/streaming", piece)
        assert (status, refused["code"]) == (500, "unknownError")

    play(scene)


def test_text_after_the_end_and_long_text_are_remarks() -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        await client.create()
        piece = {"outTrackId": "order-7781", "key": "text", "content": "a" * 1024, "isFull": False}
        for number in range(4):
            body = {**piece, "guid": f"g{number}", "isFinalize": number == 2}
            assert (await client.call("PUT", "/v1.0/card/streaming", body))[0] == 200
        assert client.simulator.findings.remarks == [
            "text is streamed into order-7781 after its end",
            "text has more than the 3072 bytes that are advised",
        ]

    play(scene)
