"""What the simulator's users say to the robot, and what the robot replies."""

from __future__ import annotations

import dataclasses
import json
from typing import Any

import pytest
from simulating import GROUP, QUICK, Client, ack_of, eventually, frame_of, play, seen

from imhook.simulator import RobotMessage

DELEGATE = "/v1.0/im/bot/messages/delegate"
GRAPH = "/v1.0/graph/api/invoke"


async def pushed(client: Client, message: str | RobotMessage, conversation_id: str = "") -> dict[str, Any]:
    """The document that a message arrives as."""
    socket = await client.connect()
    client.simulator.users.say("u1001", message, conversation_id)
    document: dict[str, Any] = json.loads((await frame_of(socket))["data"])
    await socket.close()
    return document


@pytest.mark.parametrize(
    ("msgtype", "members", "line"),
    [
        ("picture", {"downloadCode", "pictureDownloadCode"}, "Li: [picture] hi"),
        ("audio", {"downloadCode", "recognition", "duration"}, "Li: [audio] hi"),
        ("video", {"downloadCode", "videoType", "duration"}, "Li: [video] hi"),
        ("file", {"downloadCode", "fileName", "fileId", "spaceId"}, "Li: [file] hi"),
        ("richText", {"richText"}, "Li: hi [picture]"),
        ("unknownMsgType", {"unknownMsgType"}, "Li: [unknownMsgType] hi"),
    ],
)
def test_every_type_has_its_content(msgtype: str, members: set[str], line: str) -> None:
    async def scene(client: Client) -> None:
        document = await pushed(client, RobotMessage("hi", msgtype))
        assert (document["msgtype"], set(document["content"])) == (msgtype, members)
        assert "text" not in document
        as_text = await pushed(client, RobotMessage("hi", msgtype, content_as_text=True))
        assert set(json.loads(as_text["content"])) == members
        assert seen(client, "u1001") == [line, line]

    play(scene)


def test_other_types_need_their_content() -> None:
    with pytest.raises(ValueError, match="needs its content"):
        RobotMessage("hi", "chatRecord")

    async def scene(client: Client) -> None:
        document = await pushed(client, RobotMessage(msgtype="chatRecord", content={"title": "t"}))
        assert (document["msgtype"], document["content"]) == ("chatRecord", {"title": "t"})

    play(scene)


def test_media_reach_the_robot_in_its_chat_with_a_user_only() -> None:
    async def scene(client: Client) -> None:
        for msgtype in ("audio", "video", "file"):
            with pytest.raises(ValueError, match="reaches the robot only"):
                client.simulator.users.say("u1001", RobotMessage("hi", msgtype), GROUP)
        assert (await pushed(client, RobotMessage("hi", "picture"), GROUP))["conversationType"] == "2"

    play(scene)


def test_single_chats_and_groups_have_their_members() -> None:
    async def scene(client: Client) -> None:
        single, group = await pushed(client, "hello"), await pushed(client, "hello", GROUP)
        assert (single["conversationType"], single["text"]["content"]) == ("1", "hello")
        assert not {"conversationTitle", "isInAtList", "atUsers"} & set(single)
        assert (group["conversationType"], group["text"]["content"]) == ("2", " hello")
        assert (group["conversationTitle"], group["isInAtList"]) == ("team", True)
        for document in (single, group):
            assert (document["senderStaffId"], document["senderNick"]) == ("u1001", "Li")
            assert isinstance(document["createAt"], int)
            assert isinstance(document["sessionWebhookExpiredTime"], int)

    play(scene)


def test_a_sender_outside_the_organisation_has_no_staff_id() -> None:
    async def scene(client: Client) -> None:
        client.simulator.organisation.add_user("u1001", "Li", is_external=True)
        assert not {"senderStaffId", "senderCorpId"} & set(await pushed(client, "hello"))

    play(scene)


def test_messages_quote_others() -> None:
    async def scene(client: Client) -> None:
        socket = await client.connect()
        first = client.simulator.users.say("u1002", "question", GROUP)
        await frame_of(socket)
        assert first is not None
        client.simulator.users.say("u1001", RobotMessage("answer", quotes=first.identity), GROUP)
        text = json.loads((await frame_of(socket))["data"])["text"]
        assert (text["content"], text["isReplyMsg"]) == (" answer", True)
        replied = text["repliedMsg"]
        assert replied == {
            "msgType": "text",
            "content": {"content": "question"},
            "msgId": first.identity,
            "senderId": "$:LWCP_v1:$u1002",
        }
        client.simulator.users.say(
            "u1001", RobotMessage("p", "picture", quotes=first.identity, content_as_text=True), GROUP
        )
        content = json.loads(json.loads((await frame_of(socket))["data"])["content"])
        assert json.loads(content["repliedMsg"]["content"]) == {"content": "question"}
        assert seen(client, "u1002") == [
            "Mei: question",
            "Li: > question",
            "    answer",
            "Li: > question",
            "    [picture] p",
        ]
        with pytest.raises(KeyError):
            client.simulator.users.say("u1001", RobotMessage("x", quotes="msgNone"))

    play(scene)


@pytest.mark.parametrize(("name", "text"), [("errCode", "errMsg"), ("errorCode", "errorMessage")])
def test_an_exhausted_quota_has_an_error_and_no_content(name: str, text: str) -> None:
    async def scene(client: Client) -> None:
        document = await pushed(client, RobotMessage("hello", quota_error=name))
        assert (document[name], isinstance(document[text], str)) == (20001, True)
        assert not {"text", "content"} & set(document)

    play(scene)
    with pytest.raises(ValueError, match="neither"):
        RobotMessage(quota_error="code")


def test_members_can_be_added_replaced_and_taken_away() -> None:
    async def scene(client: Client) -> None:
        members = {"senderPlatform": "Mac", "createAt": "1700000000000", "robotCode": None}
        document = await pushed(client, RobotMessage("hello", members=members))
        assert (document["senderPlatform"], document["createAt"]) == ("Mac", "1700000000000")
        assert "robotCode" not in document

    play(scene)


def test_a_robot_answers_for_somebody_in_a_chat_of_two() -> None:
    async def scene(client: Client) -> None:
        client.simulator.organisation.add_single_chat("cidPair==", ["u1001", "u1002"])
        body = client.open_body(subscriptions=[{"type": "CALLBACK", "topic": DELEGATE}])
        opened = (await client.call("POST", "/v1.0/gateway/connections/open", body))[1]
        socket = await client.session.ws_connect(f"{opened['endpoint']}?ticket={opened['ticket']}")
        users = client.simulator.users
        assert users.say("u1002", "earlier", "cidPair==") is None
        delivery = users.say("u1001", "hello", "cidPair==", delegate_for="u1002")
        frame = await frame_of(socket)
        assert frame["headers"]["topic"] == DELEGATE
        document = json.loads(frame["data"])
        assert document["hostingContext"] == {"userId": "u1002", "nick": "Mei"}
        assert [each["senderUserId"] for each in document["conversationMsgContext"]] == ["u1002"]
        assert document["conversationMsgContext"][0]["readStatus"] == "2"
        await socket.send_str(ack_of(frame, {"response": None}))
        assert delivery is not None
        await eventually(delivery.settled.is_set)
        assert client.simulator.gateway.all_problems() == []
        with pytest.raises(ValueError, match="nobody else"):
            users.say("u1001", "x", "cidPair==", delegate_for="u1001")

    play(scene)


def graph_answer(**members: Any) -> dict[str, Any]:
    """What a plugin answers."""
    return {
        "statusLine": {"code": 200, "reasonPhrase": "OK"},
        "headers": {"Content-Type": "application/json"},
        "body": '{"weather":"fine"}',
        **members,
    }


@pytest.mark.parametrize(
    ("answer", "problems"),
    [
        (graph_answer(), []),
        (graph_answer(statusLine={"code": 404, "reasonPhrase": "Not Found"}), []),
        (graph_answer(statusLine={"code": "200", "reasonPhrase": "OK"}), ["statusLine.code is not a number"]),
        (graph_answer(statusLine={"code": 200}), ["statusLine.reasonPhrase is not a string"]),
        (graph_answer(statusLine=None), ["statusLine.code", "statusLine.reasonPhrase"]),
        (graph_answer(headers={}), ["headers has no Content-Type"]),
        (graph_answer(headers={"Content-Type": 1}), ["headers is not an object of strings"]),
        (graph_answer(body={"weather": "fine"}), ["body is not a string"]),
        (None, ["the answer to an invocation is not an object"]),
    ],
)
def test_the_answer_of_a_plugin_is_judged(answer: Any, problems: list[str]) -> None:
    async def scene(client: Client) -> None:
        body = client.open_body(subscriptions=[{"type": "CALLBACK", "topic": GRAPH}])
        opened = (await client.call("POST", "/v1.0/gateway/connections/open", body))[1]
        socket = await client.session.ws_connect(f"{opened['endpoint']}?ticket={opened['ticket']}")
        invoking = client.simulator.gateway.start(
            client.simulator.graph.invoke("POST", "/v1.0/weather?city=x", {"day": 1}, {"x-trace": "t"})
        )
        frame = await frame_of(socket)
        data = json.loads(frame["data"])
        assert data["requestLine"] == {"method": "POST", "uri": "/v1.0/weather?city=x"}
        assert (json.loads(data["body"]), data["headers"]["x-trace"]) == ({"day": 1}, "t")
        await socket.send_str(ack_of(frame, {"response": answer}))
        outcome = await invoking
        assert outcome.answered == (not problems)
        assert len(outcome.problems) == len(problems)
        assert all(found.startswith(problem) for found, problem in zip(outcome.problems, problems))
        assert client.simulator.gateway.all_problems() == outcome.problems
        assert outcome.answer == answer

    play(scene)


async def webhook(client: Client) -> str:
    """The sessionWebhook of a message in the group."""
    address: str = (await pushed(client, "hello", GROUP))["sessionWebhook"]
    return address


async def reply(client: Client, address: str, body: Any, content_type: str = "application/json") -> Any:
    """What a reply is answered with."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    async with client.session.post(address, data=data, headers={"Content-Type": content_type}) as response:
        assert response.status == 200
        return await response.json()


LINK = {"title": "t", "text": "x", "messageUrl": "u"}
ACTIONS = {"title": "t", "text": "x", "btns": [{"title": "b", "actionURL": "u"}, {"title": "c", "actionURL": "v"}]}


@pytest.mark.parametrize(
    ("body", "lines"),
    [
        ({"msgtype": "text", "text": {"content": "one\ntwo"}}, ["robot: one", "       two"]),
        ({"msgtype": "text", "text": {"content": "x"}, "at": {"atUserIds": ["u1002"]}}, ["robot: @Mei x"]),
        ({"msgtype": "text", "text": {"content": "@u1002 x"}, "at": {"atUserIds": ["u1002"]}}, ["robot: @u1002 x"]),
        (
            {"msgtype": "markdown", "markdown": {"title": "t", "text": "# x"}, "at": {"isAtAll": True}},
            ["robot: @all # x"],
        ),
        ({"msgtype": "link", "link": LINK}, ["robot: t", "       x", "       → u"]),
        ({"msgtype": "actionCard", "actionCard": ACTIONS}, ["robot: x", "       [b] [c]"]),
        (
            {"msgtype": "actionCard", "actionCard": {"title": "t", "text": "x", "singleTitle": "s", "singleURL": "u"}},
            ["robot: x", "       [s]"],
        ),
        (
            {
                "msgtype": "feedCard",
                "feedCard": {"links": [{"title": "t", "messageURL": "u", "picURL": "p"}] * 2},
            },
            ["robot: t", "       t"],
        ),
    ],
)
def test_a_reply_is_seen_in_the_chat(body: Any, lines: list[str]) -> None:
    async def scene(client: Client) -> None:
        assert await reply(client, await webhook(client), body) == {"errcode": 0, "errmsg": "ok"}
        assert seen(client, "u1002")[1:] == lines
        assert client.simulator.gateway.all_problems() == []

    play(scene)


@pytest.mark.parametrize(
    ("body", "errcode"),
    [
        (b"{", 40035),
        ([], 40035),
        ({}, 40035),
        ({"msgtype": "text"}, 40035),
        ({"msgtype": "text", "text": {"content": 5}}, 40035),
        ({"msgtype": "markdown", "markdown": {"text": "x"}}, 40035),
        ({"msgtype": "link", "link": {"title": "t", "text": "x", "messageURL": "u"}}, 40035),
        ({"msgtype": "actionCard", "actionCard": {"title": "t", "text": "x"}}, 40035),
        ({"msgtype": "actionCard", "actionCard": {"title": "t", "text": "x", "singleTitle": "s"}}, 40035),
        (
            {"msgtype": "actionCard", "actionCard": {**ACTIONS, "btns": [{"title": "b", "actionUrl": "u"}]}},
            40035,
        ),
        ({"msgtype": "actionCard", "actionCard": {**ACTIONS, "btnOrientation": 0}}, 40035),
        ({"msgtype": "feedCard", "feedCard": {"links": [{"title": "t", "messageUrl": "u", "picURL": "p"}]}}, 40035),
        ({"msgtype": "feedCard", "feedCard": {"links": []}}, 40035),
        ({"msgtype": "interactiveCard", "interactiveCard": {}}, 400105),
        ({"msgtype": "empty"}, 400105),
    ],
)
def test_a_wrong_reply_is_refused_with_its_code(body: Any, errcode: int) -> None:
    async def scene(client: Client) -> None:
        assert (await reply(client, await webhook(client), body))["errcode"] == errcode
        assert len(seen(client, "u1002")) == 1

    play(scene)


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (
            {"msgtype": "link", "link": {**LINK, "picURL": "p"}},
            "sessionWebhook: link.picURL is not a member of a reply; picUrl is",
        ),
        (
            {"msgtype": "text", "text": {"content": "x"}, "At": {}},
            "sessionWebhook: At is not a member of a reply; at is",
        ),
        (
            {"msgtype": "text", "text": {"content": "x"}, "at": {"atUserIDs": []}},
            "sessionWebhook: at.atUserIDs is not a member of a reply; atUserIds is",
        ),
        ({"msgtype": "link", "link": LINK, "at": {"isAtAll": True}}, "sessionWebhook: at has no effect in link"),
    ],
)
def test_what_a_reply_says_in_vain_is_a_problem(body: Any, problem: str) -> None:
    async def scene(client: Client) -> None:
        assert (await reply(client, await webhook(client), body))["errcode"] == 0
        assert client.simulator.gateway.all_problems() == [problem]

    play(scene)


def test_the_null_that_an_official_client_calls_with_is_a_remark() -> None:
    async def scene(client: Client) -> None:
        body = {"msgtype": "text", "text": {"content": "x"}, "at": {"atUserIds": [None]}}
        assert (await reply(client, await webhook(client), body))["errcode"] == 0
        assert client.simulator.gateway.all_remarks() == ["sessionWebhook: at.atUserIds holds null"]
        assert client.simulator.gateway.all_problems() == []

    play(scene)


def test_where_a_reply_goes_decides_its_code() -> None:
    async def scene(client: Client) -> None:
        text = {"msgtype": "text", "text": {"content": "hi"}}
        address = await webhook(client)
        unknown = address.partition("?")[0] + "?session=other"
        assert (await reply(client, unknown, text))["errcode"] == 400101
        assert (await reply(client, address, text, "text/plain"))["errcode"] == 43004
        assert (await reply(client, address, text, "application/json; charset=utf-8"))["errcode"] == 0
        group = client.simulator.organisation.chats[GROUP]
        group.has_robot = False
        assert (await reply(client, address, text))["errcode"] == 400106
        group.is_dissolved = True
        assert (await reply(client, address, text))["errcode"] == 400013
        group.is_dissolved, group.has_robot = False, True
        client.simulator.settings.unsafe_text = "hi"
        assert (await reply(client, address, text))["errcode"] == 430102
        client.simulator.settings.unsafe_text = ""
        for kind, errcode in (("qps", 410100), ("busy", -1)):
            await client.call("POST", "/simulator/faults", {"kind": kind, "path": "/robot/sendBySession"})
            assert (await reply(client, address, text))["errcode"] == errcode
        assert client.simulator.gateway.all_problems() == []

    play(scene)


def test_a_session_ends() -> None:
    async def scene(client: Client) -> None:
        text = {"msgtype": "text", "text": {"content": "hi"}}
        assert (await reply(client, await webhook(client), text))["errcode"] == 400101
        assert seen(client, "u1001") == ["Li: hello"]

    play(scene, dataclasses.replace(QUICK, session_seconds=-1))
