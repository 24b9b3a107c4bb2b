"""The Stream gateway: connections of clients, and pushes to them."""

from __future__ import annotations

import asyncio
import json
import random
import time
import uuid
from collections.abc import Coroutine
from typing import Any

from aiohttp import web

from imhook.simulator._ack import Ack
from imhook.simulator._app import App
from imhook.simulator._armed_faults import ArmedFaults
from imhook.simulator._connection import Connection
from imhook.simulator._delivery import Delivery
from imhook.simulator._fault import Fault, FaultKind
from imhook.simulator._settings import Settings
from imhook.simulator._tickets import Tickets


class Gateway:
    """Each push goes to one connection at random (reference 3.9) of those that subscribed to its topic."""

    def __init__(self, app: App, settings: Settings, faults: ArmedFaults, tickets: Tickets, seed: int) -> None:
        self.connections: list[Connection] = []
        self.deliveries: list[Delivery] = []
        self.problems: list[str] = []
        """What clients did that fits no frame."""
        self._by_message_id: dict[str, Delivery] = {}
        self._app = app
        self._settings = settings
        self._faults = faults
        self._tickets = tickets
        self._chance = random.Random(seed)
        self._tasks: set[asyncio.Task[Any]] = set()

    async def connect(self, request: web.Request) -> web.StreamResponse:
        """`GET /connect?ticket=…`: the WebSocket. A wrong ticket is answered with 401 (not documented)."""
        subscriptions = self._tickets.use(request.query.get("ticket", ""))
        if subscriptions is None:
            self.problems.append("a ticket that is unknown, used or expired")
            return web.Response(status=401, text="ticket is invalid")
        socket = web.WebSocketResponse(autoping=False, autoclose=True, compress=False)
        await socket.prepare(request)
        connection_id = uuid.uuid4().hex
        connection = Connection(connection_id, request, socket, subscriptions, self._settings, self.problems.append)
        self.connections.append(connection)
        pinging = self.start(self._ping(connection))
        try:
            await connection.read(self._receive)
        finally:
            pinging.cancel()
        return socket

    def start(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run work that ends with the gateway."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def close(self) -> None:
        """End all connections and all work."""
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for connection in self.connections:
            connection.drop()

    async def _ping(self, connection: Connection) -> None:
        while True:
            await asyncio.sleep(self._settings.ping_seconds)
            if connection.state == "open":
                await self.ping(connection)

    async def ping(self, connection: Connection) -> Delivery:
        """Push a `ping` frame (3.6) and wait for its answer; what is missing is recorded."""
        delivery = Delivery("SYSTEM", "ping", {}, json.dumps({"opaque": uuid.uuid4().hex}), False)
        await self._send_on(connection, delivery, uuid.uuid4().hex)
        try:
            await asyncio.wait_for(delivery.settled.wait(), self._settings.ping_answer_seconds)
        except asyncio.TimeoutError:
            delivery.late = True
            if connection.state == "open":
                self.problems.append("a ping was not answered")
        return delivery

    def push_event(self, event_type: str, data: dict[str, Any]) -> Delivery:
        """Push an event, and again until it is acknowledged with SUCCESS."""
        now = str(int(time.time() * 1000))
        headers = {
            "eventType": event_type,
            "eventId": uuid.uuid4().hex,
            "eventCorpId": self._app.corp_id,
            "eventBornTime": now,
            "eventUnifiedAppId": self._app.app_id,
        }
        return self._push(Delivery("EVENT", "*", headers, json.dumps(data, ensure_ascii=False), True))

    def push_callback(self, topic: str, data: dict[str, Any], repeats: bool) -> Delivery:
        """Push a callback; `repeats` pushes it again until it is acknowledged."""
        text = json.dumps(data, ensure_ascii=False)
        return self._push(Delivery("CALLBACK", topic, {"appId": self._app.app_id}, text, repeats))

    def _push(self, delivery: Delivery) -> Delivery:
        self.start(self._deliver(delivery))
        return delivery

    async def _deliver(self, delivery: Delivery) -> None:
        message_id = uuid.uuid4().hex
        self.deliveries.append(delivery)
        for _ in range(1 + (self._settings.redeliveries if delivery.repeats else 0)):
            await self._send(delivery, message_id)
            try:
                await asyncio.wait_for(delivery.settled.wait(), self._settings.redelivery_seconds)
            except asyncio.TimeoutError:
                if not self._settings.keeps_message_id:
                    message_id = uuid.uuid4().hex
            else:
                return

    async def _send(self, delivery: Delivery, message_id: str) -> None:
        delay = self._faults.take(FaultKind.DELAY)
        if delay is not None:
            await asyncio.sleep(delay.seconds)
        able = [
            each
            for each in self.connections
            if each.state in ("open", "half-open") and each.subscriptions.admit(delivery.kind, delivery.topic)
        ]
        if able:
            connection = self._chance.choice(able)
            for _ in range(2 if self._faults.take(FaultKind.DUPLICATE) else 1):
                await self._send_on(connection, delivery, message_id)

    async def _send_on(self, connection: Connection, delivery: Delivery, message_id: str) -> None:
        self._by_message_id[message_id] = delivery
        delivery.sent.append((message_id, connection.connection_id))
        await connection.send(delivery.frame(message_id, connection.connection_id))

    def _receive(self, text: str, connection: Connection) -> None:
        """Find the frame that a message acknowledges."""
        ack = Ack(text)
        delivery = self._by_message_id.get(ack.message_id)
        if delivery is None:
            self.problems.append("; ".join([*ack.problems, "acknowledges no frame"]) + f": {text[:200]}")
        else:
            delivery.take(ack, connection.connection_id)

    async def break_connections(self, fault: Fault) -> None:
        """Let an immediate fault happen to every open connection."""
        for connection in [each for each in self.connections if each.state == "open"]:
            if fault.kind is FaultKind.DROP:
                connection.drop()
            elif fault.kind is FaultKind.HALF_OPEN:
                connection.freeze()
            elif fault.kind is FaultKind.MALFORMED_FRAME:
                await connection.send_malformed()
            elif fault.kind is FaultKind.DISCONNECT:
                self.start(connection.disconnect())
                await asyncio.sleep(0)  # from here on it counts as disconnecting

    def all_problems(self) -> list[str]:
        """What clients did wrong, in one list."""
        known = {id(each): each for each in [*self.deliveries, *self._by_message_id.values()]}
        return self.problems + [problem for each in known.values() for ack in each.acks for problem in ack.problems]
