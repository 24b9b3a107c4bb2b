"""A small client of Stream mode that conforms, and on demand misbehaves in one way: a program for fault runs.

usage: fault_run_client.py [MISBEHAVIOUR]
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import signal
import sys
import time
from typing import Any
from urllib.parse import quote

import aiohttp

ROBOT, CARD = "/v1.0/im/bot/messages/get", "/v1.0/card/instances/callback"
SUBSCRIPTIONS = [
    {"type": "EVENT", "topic": "*"},
    {"type": "CALLBACK", "topic": ROBOT},
    {"type": "CALLBACK", "topic": CARD},
]
BASE = int(os.environ["IMHOOK_SIMULATOR_RETRY_BASE_MS"]) / 1000
CAP = int(os.environ["IMHOOK_SIMULATOR_RETRY_CAP_MS"]) / 1000
SILENCE = int(os.environ["IMHOOK_SIMULATOR_SILENCE_MS"]) / 1000
MISBEHAVIOUR = sys.argv[1] if len(sys.argv) > 1 else ""


def identity_of(frame: dict[str, Any]) -> str:
    """What stays the same when a frame is pushed again."""
    if frame["type"] == "EVENT":
        return str(frame["headers"]["eventId"])
    data = json.loads(frame["data"])
    if frame["headers"]["topic"] == ROBOT:
        return str(data["msgId"])
    return f"{data['outTrackId']}#{json.loads(data['content'])['cardPrivateData']['params']['n']}"


class Client:
    """Keeps one connection, answers every frame once, and calls the handler once for every message."""

    def __init__(self, session: aiohttp.ClientSession) -> None:
        self._session = session
        self._stopping = asyncio.Event()
        self._known: dict[str, str] = {}
        """The data of the acknowledgement of everything handled, by identity."""
        self._tasks: set[asyncio.Task[Any]] = set()

    def stop(self) -> None:
        self._stopping.set()

    def start(self, work: Any) -> asyncio.Task[Any]:
        task: asyncio.Task[Any] = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def run(self) -> None:
        """Connect again and again until it is told to stop."""
        delay = BASE
        while not self._stopping.is_set():
            try:
                socket = await self.connect()
            except (aiohttp.ClientError, asyncio.TimeoutError, ValueError):
                if MISBEHAVIOUR != "hammers":
                    await self.pause(delay * random.uniform(0.5, 1))
                delay = min(delay * 2, CAP)
                continue
            delay = BASE
            if MISBEHAVIOUR == "leaks":
                with contextlib.suppress(aiohttp.ClientError, asyncio.TimeoutError, ValueError):
                    self.start(self.serve(await self.connect()))
            await self.serve(socket)
            if MISBEHAVIOUR == "stays-away":
                await self.pause(3)
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def pause(self, seconds: float) -> None:
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    async def connect(self) -> aiohttp.ClientWebSocketResponse:
        """Raises ClientError, TimeoutError or ValueError for whatever is not a connection."""
        body = {
            "clientId": os.environ["IMHOOK_SIMULATOR_CLIENT_ID"],
            "clientSecret": os.environ["IMHOOK_SIMULATOR_CLIENT_SECRET"],
            "subscriptions": SUBSCRIPTIONS,
            "ua": "fault-run-client",
        }
        url = os.environ["IMHOOK_SIMULATOR_URL"] + "/v1.0/gateway/connections/open"
        async with self._session.post(url, json=body, timeout=aiohttp.ClientTimeout(total=5)) as response:
            opened = json.loads(await response.read())
        if response.status != 200 or not isinstance(opened, dict) or "endpoint" not in opened:
            raise ValueError("connections/open was refused")
        address = f"{opened['endpoint']}?ticket={quote(opened['ticket'], safe='')}"
        return await self._session.ws_connect(address, timeout=aiohttp.ClientWSTimeout(ws_close=0.2))

    async def serve(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        """Read frames until the connection is of no more use; what is in the works is still acknowledged on it."""
        handling: set[asyncio.Task[Any]] = set()
        stopping = asyncio.ensure_future(self._stopping.wait())
        while True:
            silence = None if MISBEHAVIOUR == "waits-for-ever" else SILENCE
            reading = asyncio.ensure_future(socket.receive())
            await asyncio.wait((reading, stopping), timeout=silence, return_when=asyncio.FIRST_COMPLETED)
            if not reading.done():
                reading.cancel()
                break
            message = reading.result()
            if message.type is not aiohttp.WSMsgType.TEXT:
                break
            try:
                frame = json.loads(message.data)
            except ValueError:
                continue
            if frame["type"] == "SYSTEM":
                if frame["headers"]["topic"] == "disconnect":
                    break
                if frame["headers"]["topic"] == "ping" and MISBEHAVIOUR != "ignores-ping":
                    await self.acknowledge(socket, frame, frame["data"])
                continue
            if MISBEHAVIOUR == "blocks" and len(self._known) == 10:
                time.sleep(2.6)  # as a handler does that forgets about the loop
            task = self.start(self.take(socket, frame))
            handling.add(task)
            task.add_done_callback(handling.discard)
        stopping.cancel()
        self.start(self.finish(socket, handling))

    async def finish(self, socket: aiohttp.ClientWebSocketResponse, handling: set[asyncio.Task[Any]]) -> None:
        await asyncio.gather(*handling, return_exceptions=True)
        await socket.close()

    async def take(self, socket: aiohttp.ClientWebSocketResponse, frame: dict[str, Any]) -> None:
        """Handle a frame, unless it was handled before, and acknowledge it."""
        topic = frame["headers"]["topic"]
        if frame["type"] not in ("EVENT", "CALLBACK") or (frame["type"] == "CALLBACK" and topic not in (ROBOT, CARD)):
            await self.acknowledge(socket, frame, "", 404)
            return
        identity = identity_of(frame)
        if identity not in self._known or MISBEHAVIOUR == "handles-twice":
            self._known[identity] = json.dumps({"status": "SUCCESS"} if frame["type"] == "EVENT" else {"response": {}})
            self.handle(identity)
        if MISBEHAVIOUR == "gives-up" and len(self._known) % 5 == 0 and topic == CARD:
            print("gave-up", identity, flush=True)
            return
        if MISBEHAVIOUR == "never-acks":
            return
        await asyncio.sleep(random.uniform(0, 0.01))
        for _ in range(2 if MISBEHAVIOUR == "acks-twice" else 1):
            await self.acknowledge(socket, frame, self._known[identity])

    def handle(self, identity: str) -> None:
        if MISBEHAVIOUR == "crashes" and len(self._known) == 10:
            os._exit(3)
        if MISBEHAVIOUR == "forgets" and len(self._known) % 5 == 0:
            return
        print("handled", identity, flush=True)

    async def acknowledge(
        self, socket: aiohttp.ClientWebSocketResponse, frame: dict[str, Any], data: str, code: int = 200
    ) -> None:
        message_id = frame["headers"]["messageId"]
        document = {
            "code": str(code) if MISBEHAVIOUR == "wrong-form" else code,
            "headers": {"messageId": message_id, "contentType": "application/json"},
            "message": "OK",
            "data": data,
        }
        with contextlib.suppress(ConnectionError, RuntimeError):
            await socket.send_str(json.dumps(document))


async def main() -> int:
    async with aiohttp.ClientSession() as session:
        client = Client(session)
        stop = (lambda: None) if MISBEHAVIOUR == "ignores-sigterm" else client.stop
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop)
        await client.run()
    return 1 if MISBEHAVIOUR == "ends-with-1" else 0


sys.exit(asyncio.run(main()))
