"""A simulator with people in it, and a plain aiohttp client of it."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
import json
import time
from collections.abc import AsyncIterator, Awaitable
from typing import Any, Callable
from urllib.parse import quote

import aiohttp

from imhook.simulator import App, Settings, Simulator

QUICK = Settings(redelivery_seconds=0.15, disconnect_seconds=0.15, card_seconds=0.3, ping_answer_seconds=0.3)
TOPICS = ("/v1.0/im/bot/messages/get", "/v1.0/card/instances/callback", "/v1.0/card/dynamicData/get")
GROUP = "cidTeam01=="


class Client:
    """Speaks to the simulator as any program would."""

    def __init__(self, simulator: Simulator, session: aiohttp.ClientSession) -> None:
        self.simulator = simulator
        self.session = session
        self.token = ""
        self._sockets: list[aiohttp.ClientWebSocketResponse] = []

    async def call(self, method: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        """The status and the document of an answer."""
        if self.token:
            headers["x-acs-dingtalk-access-token"] = self.token
        url = self.simulator.address + path
        async with self.session.request(method, url, json=body, headers=headers) as response:
            return response.status, json.loads(await response.read())

    async def sign_in(self) -> None:
        app = self.simulator.app
        credentials = {"appKey": app.client_id, "appSecret": app.client_secret}
        self.token = (await self.call("POST", "/v1.0/oauth2/accessToken", credentials))[1]["accessToken"]

    def open_body(self, **members: Any) -> dict[str, Any]:
        subscriptions = [{"type": "EVENT", "topic": "*"}]
        subscriptions += [{"type": "CALLBACK", "topic": topic} for topic in TOPICS]
        app = self.simulator.app
        return {
            "clientId": app.client_id,
            "clientSecret": app.client_secret,
            "subscriptions": subscriptions,
            **members,
        }

    async def open(self, **members: Any) -> tuple[int, Any]:
        return await self.call("POST", "/v1.0/gateway/connections/open", self.open_body(**members))

    async def connect(self) -> aiohttp.ClientWebSocketResponse:
        opened = (await self.open())[1]
        address = f"{opened['endpoint']}?ticket={quote(opened['ticket'], safe='')}"
        socket = await self.session.ws_connect(address, timeout=aiohttp.ClientWSTimeout(ws_close=0.1))
        self._sockets.append(socket)
        return socket

    async def close(self) -> None:
        """Close what connect() opened: what nobody closes is reported when it is collected."""
        await asyncio.gather(*[socket.close() for socket in self._sockets])

    async def create(self, **members: Any) -> tuple[int, Any]:
        return await self.call("POST", "/v1.0/card/instances/createAndDeliver", card(**members))


def card(**members: Any) -> Any:
    """A request that creates a card and delivers it to the group; a member given as None is left out."""
    body = {
        "cardTemplateId": "demo.schema",
        "outTrackId": "order-7781",
        "callbackType": "STREAM",
        "cardData": {"cardParamMap": {"status": "new", "title": "Desk"}},
        "openSpaceId": f"dtv1.card//IM_GROUP.{GROUP}",
        "imGroupOpenSpaceModel": {"supportForward": True},
        "imGroupOpenDeliverModel": {"robotCode": "dingexample0001"},
        **members,
    }
    return {name: value for name, value in body.items() if value is not None}


def ack_of(frame: dict[str, Any], answer: Any, **members: Any) -> str:
    """An acknowledgement as the platform wants it."""
    headers = {"messageId": frame["headers"].get("messageId"), "contentType": "application/json"}
    return json.dumps({"code": 200, "headers": headers, "message": "OK", "data": json.dumps(answer), **members})


def seen(client: Client, user_id: str) -> list[str]:
    """The lines in front of a user, without the titles of chats."""
    return [line for line in client.simulator.users.sees(user_id) if not line.startswith("──")]


def values(client: Client, user_id: str, out_track_id: str = "order-7781") -> dict[str, Any]:
    """The values of a card that a user sees."""
    cards = {card["outTrackId"]: card["values"] for card in client.simulator.users.cards(user_id)}
    found: dict[str, Any] = cards[out_track_id]
    return found


async def frame_of(socket: aiohttp.ClientWebSocketResponse, timeout: float = 2.0) -> dict[str, Any]:
    """The next frame."""
    frame: dict[str, Any] = json.loads(await socket.receive_str(timeout=timeout))
    return frame


async def eventually(condition: Callable[[], object]) -> None:
    """Wait until something holds, two seconds at most."""
    until = time.monotonic() + 2
    while not condition():
        assert time.monotonic() < until, "did not come true"
        await asyncio.sleep(0.005)


@contextlib.asynccontextmanager
async def client_of(settings: Settings = QUICK, app: App | None = None) -> AsyncIterator[Client]:
    async with Simulator(app, dataclasses.replace(settings)) as simulator, aiohttp.ClientSession() as session:
        simulator.organisation.add_user("u1001", "Li")
        simulator.organisation.add_user("u1002", "Mei")
        simulator.organisation.add_group(GROUP, ["u1001", "u1002"], "team")
        simulator.organisation.add_template("demo.schema")
        simulator.organisation.add_template("draft.schema", published=False)
        client = Client(simulator, session)
        yield client
        await client.close()


def play(scene: Callable[[Client], Awaitable[None]], settings: Settings = QUICK, app: App | None = None) -> None:
    """Run a scene with a client."""

    async def run() -> None:
        async with client_of(settings, app) as client:
            await scene(client)

    asyncio.run(run())
