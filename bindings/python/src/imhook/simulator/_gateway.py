"""The Stream gateway: connections of clients, and pushes to them."""

from __future__ import annotations

import asyncio
import json
import random
import time
import uuid
from collections.abc import Coroutine
from typing import Any, Callable

from aiohttp import web

from imhook.simulator._ack import Ack
from imhook.simulator._app import App
from imhook.simulator._armed_faults import ArmedFaults
from imhook.simulator._connection import Connection
from imhook.simulator._delivery import Delivery
from imhook.simulator._fault import Fault, FaultKind
from imhook.simulator._findings import Findings
from imhook.simulator._moment import Moment, Step
from imhook.simulator._outcome import Outcome
from imhook.simulator._sending import Sending
from imhook.simulator._settings import Settings
from imhook.simulator._subscriptions import UNKNOWN_TOPIC
from imhook.simulator._tickets import Tickets

LONGEST_SLEEP = 0.2
"""How soon a changed setting is seen, in seconds."""


class Gateway:
    """Each push goes to one connection at random (reference 3.9) of those that subscribed to its topic."""

    def __init__(
        self, app: App, settings: Settings, faults: ArmedFaults, tickets: Tickets, findings: Findings, seed: int
    ) -> None:
        self.connections: list[Connection] = []
        self.deliveries: list[Delivery] = []
        """What was pushed, without system frames."""
        self.system_frames: list[Delivery] = []
        """What was pushed besides, also frames that no client can know."""
        self.moments: list[Moment] = []
        """The ways of clients to their connections."""
        self._by_message_id: dict[str, Delivery] = {}
        self._app = app
        self._settings = settings
        self._faults = faults
        self._tickets = tickets
        self._findings = findings
        self._chance = random.Random(seed)
        self._tasks: set[asyncio.Task[Any]] = set()

    def note(self, step: Step, detail: str = "") -> None:
        """Remember a moment of a client's way to a connection."""
        self.moments.append(Moment(time.monotonic(), step, detail))

    async def connect(self, request: web.Request) -> web.StreamResponse:
        """`GET /connect?ticket=…`: the WebSocket. A wrong ticket is answered with 401 (not documented)."""
        ticket = request.query.get("ticket", "")
        subscriptions = self._tickets.use(ticket)
        if subscriptions is None:
            self.note(Step.REFUSED, "ticket")
            if not self._tickets.is_faulty(ticket):
                self._findings.problems.append("a ticket that is unknown, used or expired")
            return web.Response(status=401, text="ticket is invalid")
        socket = web.WebSocketResponse(autoping=False, autoclose=True, compress=False)
        await socket.prepare(request)
        connection = Connection(
            uuid.uuid4().hex,
            request,
            socket,
            subscriptions,
            lambda end: self.note(Step.LOST, end),
            self._findings.problems.append,
        )
        self.connections.append(connection)
        self.note(Step.CONNECTED, connection.connection_id)
        pinging = [
            self.start(self._repeat(connection, "ping_seconds", self.ping)),
            self.start(self._repeat(connection, "websocket_ping_seconds", self._ping_websocket)),
        ]
        try:
            await connection.read(self._receive)
        finally:
            for task in pinging:
                task.cancel()
        return socket

    def start(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Run work that ends with the gateway."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def stop(self) -> None:
        """End all connections and all work."""
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for connection in self.connections:
            connection.drop("the simulator ended")

    @property
    def open_connections(self) -> list[Connection]:
        """The connections on which all is well."""
        return [each for each in self.connections if each.state == "open"]

    async def _repeat(
        self, connection: Connection, name: str, action: Callable[[Connection], Coroutine[Any, Any, Any]]
    ) -> None:
        """Do something with an open connection again and again, after the seconds of a setting; 0 seconds: never."""
        last = time.monotonic()
        while True:
            seconds: float = getattr(self._settings, name)
            left = last + seconds - time.monotonic()
            if seconds and left <= 0:
                last = time.monotonic()
                if connection.state == "open":
                    self.start(action(connection))
            else:
                await asyncio.sleep(min(left, LONGEST_SLEEP) if seconds else LONGEST_SLEEP)

    async def _ping_websocket(self, connection: Connection) -> None:
        seconds = self._settings.ping_answer_seconds
        if not await connection.answers_ping(seconds):
            self._findings.problems.append(f"a ping of the WebSocket protocol had no answer in {seconds:g} s")

    async def ping(self, connection: Connection) -> Delivery:
        """Push a `ping` frame (3.6) and wait for its answer; one that is missing or late is a problem."""
        delivery = Delivery("SYSTEM", "ping", {}, json.dumps({"opaque": uuid.uuid4().hex}))
        connection.pings.append(delivery)
        self.system_frames.append(delivery)
        await self._send_on(connection, delivery, uuid.uuid4().hex)
        try:
            await asyncio.wait_for(delivery.settled.wait(), self._settings.ping_answer_seconds)
        except asyncio.TimeoutError:
            delivery.late = True
            if connection.state == "open":
                waiting = self._unacknowledged(connection)
                self._findings.problems.append(
                    f"a ping was not answered within {self._settings.ping_answer_seconds:g} s"
                    + (f", while {waiting} frames on its connection were not acknowledged either" if waiting else "")
                )
        return delivery

    def _unacknowledged(self, connection: Connection) -> int:
        """How many pushes a connection carries that nobody acknowledged."""
        return sum(
            not delivery.acks and any(sending.connection_id == connection.connection_id for sending in delivery.sent)
            for delivery in self.deliveries
        )

    async def push_system(self, topic: str, data: dict[str, Any] | None = None) -> list[Delivery]:
        """Push a system frame, such as CONNECTED, REGISTERED or KEEPALIVE (3.4), on every open connection."""
        pushed = []
        for connection in self.open_connections:
            delivery = Delivery("SYSTEM", topic, {}, json.dumps(data or {}, ensure_ascii=False))
            self.system_frames.append(delivery)
            await self._send_on(connection, delivery, uuid.uuid4().hex)
            pushed.append(delivery)
        return pushed

    def push_event(self, event_type: str, data: dict[str, Any]) -> Delivery:
        """Push an event, and again until it is acknowledged with SUCCESS."""
        event_id = uuid.uuid4().hex
        headers = {
            "eventType": event_type,
            "eventId": event_id,
            "eventCorpId": self._app.corp_id,
            "eventBornTime": str(int(time.time() * 1000)),
            "eventUnifiedAppId": self._app.app_id,
        }
        text = json.dumps(data, ensure_ascii=False)
        return self.push(Delivery("EVENT", self._settings.event_topic, headers, text, True, event_id))

    def push_callback(self, topic: str, data: dict[str, Any], identity: str) -> Delivery:
        """Push a callback, and again until it is acknowledged."""
        text = json.dumps(data, ensure_ascii=False)
        return self.push(Delivery("CALLBACK", topic, {"appId": self._app.app_id}, text, True, identity))

    def push(self, delivery: Delivery) -> Delivery:
        """Push any frame to a connection that subscribed to it."""
        self.deliveries.append(delivery)
        self.start(self._deliver(delivery))
        return delivery

    async def ask(self, topic: str, data: dict[str, Any], seconds: float) -> Outcome:
        """Push a callback once and wait for what is answered, for so long after it was sent."""
        delivery = Delivery("CALLBACK", topic, {"appId": self._app.app_id}, json.dumps(data, ensure_ascii=False))
        self.deliveries.append(delivery)
        if not await self._send(delivery, uuid.uuid4().hex):
            return Outcome(False, [f"no connection takes {topic}"], delivery=delivery)
        try:
            await asyncio.wait_for(delivery.settled.wait(), seconds)
        except asyncio.TimeoutError:
            delivery.late = True
            return Outcome(False, [f"no acknowledgement within {seconds:g} s"], delivery=delivery)
        ack = delivery.answer
        if ack is None or ack.code != 200 or ack.problems:
            why = ["not acknowledged with 200"] if ack is None else [f"code {ack.code}", *ack.problems]
            return Outcome(False, why, delivery=delivery)
        return Outcome(True, [], ack.response, delivery)

    async def _deliver(self, delivery: Delivery) -> None:
        message_id = uuid.uuid4().hex
        repeats = 0
        while True:
            await self._send(delivery, message_id)
            try:
                await asyncio.wait_for(delivery.settled.wait(), self._settings.redelivery_seconds)
            except asyncio.TimeoutError:
                repeats += 1
                if not delivery.repeats or repeats > self._settings.redeliveries:
                    return
                if not self._settings.keeps_message_id:
                    message_id = uuid.uuid4().hex
            else:
                return

    async def _send(self, delivery: Delivery, message_id: str) -> bool:
        """Send to a connection, with the faults that wait for a frame; false when there is none."""
        if not self._able(delivery):
            return False
        delay = self._faults.take(FaultKind.DELAY)
        if delay is not None:
            await asyncio.sleep(delay.seconds)
        able = self._able(delivery)
        if not able:
            return False
        if delivery.repeats and not delivery.acks and delivery.ack_takes_effect_after is None:
            delayed = self._faults.take(FaultKind.DELAYED_ACK)
            if delayed is not None:
                delivery.ack_takes_effect_after = delayed.seconds
        connection = self._chance.choice(able)
        strange = self._faults.take(FaultKind.UNKNOWN_HEADERS) is not None
        for _ in range(2 if self._faults.take(FaultKind.DUPLICATE) else 1):
            await self._send_on(connection, delivery, message_id, strange)
        if delivery.repeats and self._faults.take(FaultKind.REDELIVERY):
            await self._send_on(self._chance.choice(able), delivery, uuid.uuid4().hex, strange)
        return True

    def _able(self, delivery: Delivery) -> list[Connection]:
        return [
            each
            for each in self.connections
            if each.state in ("open", "half-open") and each.subscriptions.admit(delivery.kind, delivery.topic)
        ]

    async def _send_on(
        self, connection: Connection, delivery: Delivery, message_id: str, strange: bool = False
    ) -> None:
        if message_id:
            self._by_message_id[message_id] = delivery
        delivery.sent.append(Sending(message_id, connection.connection_id, time.monotonic()))
        await connection.send(delivery.frame(message_id, connection.connection_id, strange))

    def _receive(self, text: str, connection: Connection) -> None:
        """Find the frame that a message acknowledges."""
        ack = Ack(text, connection.connection_id)
        delivery = self._by_message_id.get(ack.message_id)
        if delivery is not None:
            delivery.take(ack)
            if delivery.topic == "ping" and delivery.late and delivery.latency is not None:
                ack.remarks.append(f"a ping was answered after {delivery.latency:.1f} s")
        elif not ack.message_id and any(not each.acks for each in connection.disconnects):
            next(each for each in connection.disconnects if not each.acks).take(ack)
            ack.problems.clear()  # nobody reads it
        else:
            why = "acknowledges no frame" if ack.message_id else "headers.messageId is missing"
            self._findings.problems.append("; ".join([*ack.problems, why]) + f": {text[:200]}")

    async def break_connections(self, fault: Fault) -> None:
        """Let an immediate fault happen to every open connection."""
        for connection in self.open_connections:
            self._faults.occurred[fault.kind] += 1
            if fault.kind is FaultKind.DROP:
                connection.drop()
            elif fault.kind is FaultKind.HALF_OPEN:
                connection.freeze()
                if fault.seconds:
                    self.start(self._end_half_open(connection, fault.seconds))
            elif fault.kind is FaultKind.CLOSE:
                self.start(connection.close())
                await asyncio.sleep(0)  # from here on it counts as closed
            elif fault.kind is FaultKind.MALFORMED_FRAME:
                await connection.send('{"specVersion":"1.0","type":"CALLBACK","headers":{')
            elif fault.kind is FaultKind.DISCONNECT:
                self.start(self._disconnect(connection))
                await asyncio.sleep(0)  # from here on it counts as disconnecting
            else:
                kind = "NOTICE" if fault.kind is FaultKind.UNKNOWN_TYPE else "CALLBACK"
                delivery = Delivery(kind, UNKNOWN_TOPIC, {"appId": self._app.app_id}, "{}")
                self.system_frames.append(delivery)
                await self._send_on(connection, delivery, uuid.uuid4().hex)

    async def _end_half_open(self, connection: Connection, seconds: float) -> None:
        await asyncio.sleep(seconds)
        connection.drop("half-open for too long")

    async def _disconnect(self, connection: Connection, reason: str = "connection is expired") -> None:
        """Send `disconnect`, push nothing more, and end the TCP connection after ten seconds (reference 3.6)."""
        connection.begin_disconnecting()
        delivery = Delivery("SYSTEM", "disconnect", {}, json.dumps({"reason": reason}))
        connection.disconnects.append(delivery)
        self.system_frames.append(delivery)
        message_id = uuid.uuid4().hex if self._settings.disconnect_has_message_id else ""
        await self._send_on(connection, delivery, message_id)
        await asyncio.sleep(self._settings.disconnect_seconds)
        connection.drop()

    @property
    def _acks(self) -> list[Ack]:
        return [ack for delivery in [*self.deliveries, *self.system_frames] for ack in delivery.acks]

    def all_problems(self) -> list[str]:
        """What clients did wrong, in one list."""
        return self._findings.problems + [problem for ack in self._acks for problem in ack.problems]

    def all_remarks(self) -> list[str]:
        """What clients could do better, in one list."""
        return self._findings.remarks + [remark for ack in self._acks for remark in ack.remarks]
