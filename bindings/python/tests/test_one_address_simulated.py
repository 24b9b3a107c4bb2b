"""One address of the library takes everything that the simulator sends over HTTP, and its answers are understood."""

from __future__ import annotations

import asyncio
import dataclasses
from typing import Any

import pytest
from dispatching import serving
from simulating import GROUP, QUICK, Client, card, play, seen, values

import imhook

SECRET = "card-secret"
TOKEN, AES_KEY = "tok3n", "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ"
PATIENT = dataclasses.replace(QUICK, card_seconds=2.0)


def hook_of(client: Client, events: list[Any]) -> imhook.DingTalk:
    """A hook for everything, which remembers the events."""
    app = client.simulator.app
    hook = imhook.DingTalk(
        api_secret=SECRET,
        robot_secret=app.client_secret,
        event_keys=[imhook.EventKey(TOKEN, AES_KEY, owner) for owner in (app.client_id, app.suite_key)],
    )
    hook.card_action(lambda action: action.reply(card={"status": "done"}))
    hook.private_pull(lambda pull: pull.reply(private={"balance": f"of {pull.user_id}"}))
    hook.robot_message(lambda message: message.reply_text(f"you said {message.text}"))
    hook.event(lambda event: events.append((event.event_type, list(event.data["UserId"]))))
    return hook


@pytest.mark.parametrize("is_suite", [False, True], ids=["internal", "third-party"])
def test_one_address_takes_cards_messages_and_events(is_suite: bool) -> None:
    async def scene(client: Client) -> None:
        events: list[Any] = []
        with serving(hook_of(client, events)) as server:
            url = f"http://127.0.0.1:{server.server_port}/"
            await client.sign_in()
            route = {"callbackRouteKey": "key", "callbackUrl": url, "apiSecret": SECRET}
            await client.call("POST", "/v1.0/card/callbacks/register", route)

            await client.create(callbackType="HTTP", callbackRouteKey="key")
            assert (await client.simulator.users.press("u1001", "order-7781", "ok")).answered
            assert values(client, "u1001")["status"] == "done"

            pinned = {
                "cardTemplateId": "demo.schema",
                "outTrackId": "box-01",
                "callbackRouteKey": "key",
                "conversationType": 1,
                "openConversationId": GROUP,
                "cardSettings": {"pullStrategy": True},
            }
            await client.call("POST", "/v2.0/im/topBoxes", pinned)
            assert (await client.simulator.viewing.open("u1002", GROUP))["box-01"].answered
            assert values(client, "u1002", "box-01")["balance"] == "of u1002"

            await client.call("POST", "/simulator/robot", {"url": url})
            await client.call("POST", "/simulator/say", {"userId": "u1001", "text": "hello"})
            assert "robot: you said hello" in seen(client, "u1001")

            address = {"url": url, "token": TOKEN, "aesKey": AES_KEY, "suite": is_suite}
            assert (await client.call("POST", "/simulator/event-address", address))[1]["done"]
            event = {"eventType": "user_add_org", "data": {"UserId": ["u1001", "张三"]}}
            assert (await client.call("POST", "/simulator/push-event", event))[1]["done"]
            for _ in range(100):
                if events:
                    break
                await asyncio.sleep(0.02)
            assert [name for name, _ in events] == ["user_add_org"]
            assert events[0][1] == ["u1001", "张三"]
        assert client.simulator.findings.problems == []

    play(scene, PATIENT)


def test_a_wrong_secret_is_found_by_both() -> None:
    async def scene(client: Client) -> None:
        with serving(hook_of(client, [])) as server:
            url = f"http://127.0.0.1:{server.server_port}/"
            await client.sign_in()
            route = {"callbackRouteKey": "key", "callbackUrl": url, "apiSecret": "another"}
            await client.call("POST", "/v1.0/card/callbacks/register", route)
            await client.create(**card(callbackType="HTTP", callbackRouteKey="key"))
            assert not (await client.simulator.users.press("u1001", "order-7781", "ok")).answered
            address = {"url": url, "token": "other", "aesKey": AES_KEY}
            assert not (await client.call("POST", "/simulator/event-address", address))[1]["done"]

    play(scene, PATIENT)
