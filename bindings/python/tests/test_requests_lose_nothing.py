"""What the library writes and the simulator reads is what was meant, for random bodies of every operation."""

from __future__ import annotations

import dataclasses
import json
import re
import time
import urllib.parse
from pathlib import Path
from typing import Any

import pytest
from random_bodies import RandomBodies
from simulating import GROUP, QUICK, Client, card, play

import imhook

TIMES = 25
SECRET = "SECabcdef0123456789"
WITHOUT_TOKEN = ("get_access_token", "get_access_token_legacy", "get_corp_access_token", "session_reply")
OPERATIONS = (
    "get_access_token",
    "get_corp_access_token",
    "get_access_token_legacy",
    "register_card_callback",
    "register_card_callback_legacy",
    "create_card",
    "create_and_deliver_card",
    "deliver_card",
    "update_card",
    "append_card_spaces",
    "stream_card",
    "close_top_card",
    "create_card_template",
    "get_card_template",
    "copy_card_template",
    "remove_card_template",
    "query_card_templates",
    "publish_card_template",
    "save_card_template",
    "send_interactive_card",
    "create_interactive_card",
    "update_interactive_card",
    "send_robot_card",
    "update_robot_card",
    "create_top_box",
    "session_reply",
    "send_custom_robot_message",
    "send_group_message",
    "send_direct_messages",
    "download_message_file",
)


def template_of(client: Client) -> str:
    """A new template."""
    template_id = f"t{len(client.simulator.organisation.templates)}.schema"
    client.simulator.organisation.add_template(template_id)
    return template_id


def made(operation: str, bodies: RandomBodies, client: Client, existing: str) -> dict[str, Any]:
    """A random valid body."""
    app = client.simulator.app
    if operation == "get_access_token":
        return {"appKey": app.client_id, "appSecret": app.client_secret}
    if operation == "get_access_token_legacy":
        return {"appkey": app.client_id, "appsecret": app.client_secret}
    if operation == "get_corp_access_token":
        ticket = client.simulator.tokens.suite_ticket = bodies.text()
        suite = {"suiteKey": app.suite_key, "suiteSecret": app.suite_secret}
        return {**suite, "authCorpId": app.corp_id, "suiteTicket": ticket}
    if operation == "close_top_card":
        return {"outTrackId": existing, "openConversationId": GROUP}
    if operation == "query_card_templates":
        return {"pageSize": 20, "word": bodies.text()}
    if operation == "create_card_template":
        return bodies.document()
    if operation == "get_card_template":
        return {"cardTemplateId": template_of(client)}
    if operation.endswith("_card_template"):
        return {"cardTemplateId": template_of(client), **bodies.document()}
    if operation in ("send_interactive_card", "create_interactive_card"):
        return bodies.interactive_card()
    if operation == "session_reply":
        return bodies.message()
    if operation == "send_custom_robot_message":
        return {**bodies.message(), "msgUuid": bodies.text()}
    if operation == "send_group_message":
        return {**bodies.robot_message(), "openConversationId": GROUP}
    if operation == "send_direct_messages":
        return {**bodies.robot_message(), "userIds": ["u1001", "u1002"]}
    if operation == "download_message_file":
        code = bodies.text()
        client.simulator.organisation.download_codes.add(code)
        return {"downloadCode": code, "robotCode": app.robot_code}
    make = getattr(bodies, operation)
    of_a_card = ("deliver_card", "update_card", "append_card_spaces", "stream_card")
    body: dict[str, Any] = make(existing) if operation.startswith("update") or operation in of_a_card else make()
    return body


def differences(meant: Any, read: Any, path: str = "") -> list[str]:
    """Where what was read is not what was meant. Values of cardParamMap and of texts of JSON are encoded as text."""
    if isinstance(meant, dict) and isinstance(read, dict):
        found = [f"{path}.{name} is on one side only" for name in meant.keys() ^ read.keys()]
        for name in meant.keys() & read.keys():
            encoded = path.endswith(".cardParamMap") or name in ("msgParam", "cardData")
            found += differences_of_text(meant[name], read[name], f"{path}.{name}", encoded)
        return found
    if isinstance(meant, list) and isinstance(read, list) and len(meant) == len(read):
        return [each for pair in zip(meant, read) for each in differences(*pair, f"{path}[]")]
    return [] if type(meant) is type(read) and meant == read else [f"{path}: {meant!r} was read as {read!r}"]


def differences_of_text(meant: Any, read: Any, path: str, encoded: bool) -> list[str]:
    """As differences(), where a value that is no text may have become one."""
    if encoded and isinstance(read, str) and not isinstance(meant, str):
        return differences(meant, json.loads(read), f"{path} (JSON)")
    return differences(meant, read, path)


async def prepared(operation: str, client: Client) -> dict[str, Any]:
    """Arguments of the request besides the body."""
    if operation == "session_reply":
        message = client.simulator.users.say("u1001", "hello", GROUP)
        assert message is not None
        return {"session_webhook": json.loads(message.data)["sessionWebhook"]}
    if operation == "send_custom_robot_message":
        token = f"t{len(client.simulator.custom_robots.robots)}"  # one robot takes 20 messages in a minute
        client.simulator.custom_robots.add(token, client.simulator.organisation.chats[GROUP], SECRET)
        return {"access_token": token, "robot_secret": SECRET, "now_ms": int(time.time() * 1000)}
    return {} if operation in WITHOUT_TOKEN else {"access_token": client.token}


async def check(client: Client, operation: str, bodies: RandomBodies, existing: str) -> None:
    """Make a request, send it, and compare what was read."""
    body = made(operation, bodies, client, existing)
    api = imhook.DingTalkAPI(host=client.simulator.address)
    request = api.request(operation, body, **await prepared(operation, client))
    sent = client.session.request(
        request.method,
        request.url,
        data=request.body,
        headers=request.headers,
    )
    async with sent as response:
        answer = request.read(response.status, await response.read())
        assert answer is not None
    call = client.simulator.calls[-1]
    assert request.method == call.method
    if request.body:
        assert differences(body, call.body) == []
    else:
        assert {name: call.query[name] for name in body} == body
        assert urllib.parse.urlsplit(request.url).path == call.path


def pinned_no_longer(client: Client) -> None:
    """No more than ten cards can be pinned."""
    for chat in client.simulator.organisation.chats.values():
        chat.pinned.clear()


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_request_is_read_as_it_was_meant(operation: str) -> None:
    async def scene(client: Client) -> None:
        await client.sign_in()
        assert (await client.create(**card(outTrackId="existing")))[0] == 200
        spaces = {"outTrackId": "existing", "topOpenSpaceModel": {"spaceType": "ONE_BOX"}}
        robot = {"imRobotOpenSpaceModel": {"supportForward": True}}
        assert (await client.call("PUT", "/v1.0/card/instances/spaces", {**spaces, **robot}))[0] == 200
        bodies = RandomBodies(seed=len(operation))
        for _ in range(TIMES):
            await check(client, operation, bodies, "existing")
            pinned_no_longer(client)
        assert client.simulator.findings.problems == []

    play(scene, dataclasses.replace(QUICK, calls_per_second=100_000))


def test_every_operation_of_the_table_is_tried() -> None:
    table = Path(__file__).parents[3] / "Scripts" / "tables" / "dingtalk_operations.toml"
    assert set(re.findall(r'^\[\[operation\]\]\nname = "(\w+)"', table.read_text(), re.MULTILINE)) == set(OPERATIONS)


@pytest.mark.parametrize(
    ("meant", "read"),
    [
        ({"a": 1}, {}),
        ({"a": 1}, {"a": True}),
        ({"a": [1, 2]}, {"a": [1, 3]}),
        ({"cardParamMap": {"a": {"b": "c"}}}, {"cardParamMap": {"a": '{"b":"d"}'}}),
        ({"cardParamMap": {"a": "1"}}, {"cardParamMap": {"a": 1}}),
    ],
    ids=str,
)
def test_a_difference_is_found(meant: Any, read: Any) -> None:
    assert len(differences(meant, read)) == 1
