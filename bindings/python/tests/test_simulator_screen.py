"""How chats and cards look, and how demonstrations drive the simulator."""

from __future__ import annotations

import threading
import time

import aiohttp
import pytest
from simulating import Client, ack_of, card, frame_of, play

from imhook.simulator import BackgroundSimulator, Button, Settings

PENDING = {"status": ["待处理"]}
APPROVAL = [
    Button("reject", "拒绝", {"action": "reject"}, PENDING),
    Button("accept", "同意", {"action": "accept"}, PENDING),
    Button("result", "${status}", shown_if={"status": ["被拒绝", "已同意"]}, enabled=False),
]


def test_a_chat_shows_texts_and_cards_with_their_buttons_and_the_change_of_an_answer() -> None:
    async def scene(client: Client) -> None:
        users = client.simulator.users
        client.simulator.organisation.add_template("demo.schema", buttons=APPROVAL)
        await client.sign_in()
        socket = await client.connect()
        users.say("u1001", "报销", "cidTeam01==")
        await socket.send_str(ack_of(await frame_of(socket), {"response": None}))
        await client.create(cardData={"cardParamMap": {"status": "待处理", "title": "差旅费", "amount": "1000.0"}})
        assert users.sees("u1001") == [
            "── team ────────────────────────────────────────",
            "Li: 报销",
            "robot:",
            "  ╭ order-7781",
            "  │ amount  1000.0",
            "  │ status  待处理",
            "  │ title   差旅费",
            "  ╰ [拒绝] [同意]",
        ]
        pressing = client.simulator.gateway.start(users.press("u1001", action_id="accept"))
        frame = await frame_of(socket)
        by_key = {"updateCardDataByKey": True}
        answer = {"cardUpdateOptions": by_key, "cardData": {"cardParamMap": {"status": "已同意"}}}
        await socket.send_str(ack_of(frame, {"response": answer}))
        assert (await pressing).answered
        assert users.sees("u1001")[5:] == ["  │ status  已同意", "  │ title   差旅费", "  ╰ (已同意)"]
        assert users.sees("u1002")[-1] == "  ╰ [拒绝] [同意]"
        with pytest.raises(ValueError, match="no button accept"):
            await users.press("u1001", action_id="accept")
        with pytest.raises(ValueError, match="no button result"):
            await users.press("u1001", action_id="result")
        with pytest.raises(ValueError, match="shows no button"):
            await users.press("u1001")

    play(scene)


def test_the_last_card_is_the_one_delivered_last_wherever_it_stands() -> None:
    async def scene(client: Client) -> None:
        users = client.simulator.users
        with pytest.raises(ValueError, match="sees no card"):
            users.last_card("u1001")
        await client.sign_in()
        single = {
            "openSpaceId": "dtv1.card//IM_ROBOT.u1001",
            "imRobotOpenSpaceModel": {"supportForward": True},
            "imRobotOpenDeliverModel": {"spaceType": "IM_ROBOT"},
            "imGroupOpenSpaceModel": None,
            "imGroupOpenDeliverModel": None,
        }
        await client.create(outTrackId="first")
        await client.call("POST", "/v1.0/card/instances/createAndDeliver", card(outTrackId="second", **single))
        await client.create(outTrackId="third")
        assert [each["outTrackId"] for each in users.cards("u1001")] == ["first", "second", "third"]
        assert (users.last_card("u1001"), users.last_card("u1002")) == ("third", "third")
        assert users.sees("u1002")[-1] == "  ╰"

    play(scene)


def test_a_program_that_is_not_asynchronous_runs_it_in_the_background() -> None:
    before = threading.active_count()
    with BackgroundSimulator(settings=Settings(redelivery_seconds=1)) as dingtalk:
        dingtalk.do(lambda simulator: simulator.organisation.add_user("u1001", "Li"))
        dingtalk.say("u1001", "hello")
        assert dingtalk.address.startswith("http://127.0.0.1:")
        assert dingtalk.sees("u1001", "hello")[1:] == ["Li: hello"]
        start = time.monotonic()
        with pytest.raises(TimeoutError, match="Li: hello"):
            dingtalk.sees("u1001", "goodbye", 0.05)
        assert time.monotonic() - start < 2
        with pytest.raises(ValueError, match="sees no card"):
            dingtalk.press("u1001")

        async def state() -> int:
            async with aiohttp.ClientSession() as session, session.get(dingtalk.address + "/simulator/state") as answer:
                return answer.status

        assert dingtalk.wait_for(state()) == 200
    assert threading.active_count() == before
