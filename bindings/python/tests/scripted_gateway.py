"""A network without sockets: the gateway says what a test lets it say, and remembers what it was told."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable
from typing import Any, Callable

import imhook
from imhook.stream import HTTPRequest, SocketClosed, StreamClient, StreamOptions, StreamState

SECRET = "a-client-secret-that-must-not-be-shown"
TICKET = "a-ticket-that-must-not-be-shown"
QUICK = StreamOptions(retry_base=0.01, retry_cap=0.05, slow_retry=1.0)
CARDS = "/v1.0/card/instances/callback"
ROBOT = "/v1.0/im/bot/messages/get"
GRAPH = "/v1.0/graph/api/invoke"


class Gate:
    """Lets those through who wait, once it is opened; may be made before the event loop."""

    def __init__(self) -> None:
        self._is_open = False

    def open(self) -> None:
        self._is_open = True

    async def wait(self) -> None:
        while not self._is_open:
            await asyncio.sleep(0.002)


class ScriptedSocket:
    """The end of a WebSocket that the client has."""

    def __init__(self) -> None:
        self.sent: list[Any] = []
        """The frames that the client sent, parsed; "ping" and "close"."""
        self.answers_pings = True
        self.closes = True
        """Whether the other side answers the closing handshake."""
        self.reads = asyncio.Event()
        self.reads.set()
        self.was_cut = False
        """Whether the client ended the connection without the handshake."""
        self._incoming: asyncio.Queue[bytes | Exception | None] = asyncio.Queue()

    def push(self, frame: dict[str, Any] | bytes) -> None:
        """The gateway sends a frame."""
        self._incoming.put_nowait(frame if isinstance(frame, bytes) else json.dumps(frame).encode())

    def ping(self) -> None:
        """The gateway sends a ping of the WebSocket protocol, or a pong."""
        self._incoming.put_nowait(None)

    def end(self, error: Exception | None = None) -> None:
        """The gateway closes, or the connection breaks."""
        self._incoming.put_nowait(error or SocketClosed())

    async def receive(self) -> bytes | None:
        found = await self._incoming.get()
        if isinstance(found, Exception):
            self.end(found)  # it stays ended
            raise found
        return found

    async def send(self, text: bytes) -> None:
        await self.reads.wait()
        self.sent.append(json.loads(text))

    async def ping_peer(self) -> None:
        self.sent.append("ping")
        if self.answers_pings:
            self.ping()

    async def close(self) -> None:
        if "close" not in self.sent:
            self.sent.append("close")
        self.end()
        if not self.closes:
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                self.was_cut = True
                raise

    def answer_to(self, message_id: str) -> Any:
        """What the client answered to a frame: code and data."""
        (found,) = self.answers_to(message_id)
        return found

    def answers_to(self, message_id: str) -> list[tuple[int, Any]]:
        """All answers to a frame."""
        frames = [frame for frame in self.sent if isinstance(frame, dict)]
        mine = [frame for frame in frames if frame["headers"].get("messageId") == message_id]
        return [(frame["code"], json.loads(frame["data"]) if frame["data"] else None) for frame in mine]


class _Socket:
    """What the client sees of a ScriptedSocket."""

    def __init__(self, socket: ScriptedSocket) -> None:
        self.receive = socket.receive
        self.send = socket.send
        self.ping = socket.ping_peer
        self.close = socket.close


class ScriptedGateway:
    """Answers each request as the list says, or with an address and a ticket."""

    def __init__(self, *answers: tuple[int, bytes] | Exception | asyncio.Event) -> None:
        self.answers = list(answers)
        self.requests: list[HTTPRequest] = []
        self.sockets: list[ScriptedSocket] = []
        self.failures: list[Exception] = []
        """What the next attempts to open a WebSocket fail with."""
        self.is_closed = False

    @property
    def socket(self) -> ScriptedSocket:
        """The newest one."""
        return self.sockets[-1]

    async def request(self, request: HTTPRequest, limit: int) -> tuple[int, bytes]:
        assert limit >= 64 * 1024
        self.requests.append(request)
        answer = self.answers.pop(0) if self.answers else (200, opened())
        if isinstance(answer, asyncio.Event):  # never, unless it is set
            await answer.wait()
            answer = (200, opened())
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def connect(self, url: str) -> _Socket:
        assert url.endswith(TICKET)
        if self.failures:
            raise self.failures.pop(0)
        self.sockets.append(ScriptedSocket())
        return _Socket(self.socket)

    def describe(self, error: BaseException) -> str:
        return f"{type(error).__name__}: {error}"

    async def close(self) -> None:
        self.is_closed = True


def opened() -> bytes:
    return json.dumps({"endpoint": "wss://gateway.example.com:443/connect", "ticket": TICKET}).encode()


def frame(topic: str, data: object, message_id: str = "m-1", kind: str = "CALLBACK", **headers: str) -> dict[str, Any]:
    """A frame as the gateway sends it."""
    return {
        "specVersion": "1.0",
        "type": kind,
        "headers": {"topic": topic, "messageId": message_id, "contentType": "application/json", **headers},
        "data": json.dumps(data),
    }


def pressed(message_id: str = "m-1", **params: object) -> dict[str, Any]:
    """Somebody pressed a button."""
    content = {"cardPrivateData": {"actionIds": ["btn_ok"], "params": params}}
    data = {"type": "actionCallback", "outTrackId": "order-7781", "userId": "u1001", "content": json.dumps(content)}
    return frame(CARDS, data, message_id)


def said(text: str = "hello", message_id: str = "m-1", **members: object) -> dict[str, Any]:
    """Somebody wrote to the robot."""
    data = {"msgtype": "text", "text": {"content": text}, "msgId": f"msg-{message_id}", "conversationType": "1"}
    return frame(ROBOT, {**data, "senderStaffId": "u1001", **members}, message_id)


def event(message_id: str = "m-1", event_id: str = "ev-1", **data: object) -> dict[str, Any]:
    """Something happened."""
    headers = {"eventType": "user_add_org", "eventId": event_id, "eventCorpId": "corp1"}
    return frame("*", data, message_id, kind="EVENT", eventBornTime="1700000000123", **headers)


def ping(opaque: str = "p-1") -> dict[str, Any]:
    return frame("ping", {"opaque": opaque}, opaque, kind="SYSTEM")


async def eventually(condition: Callable[[], object], seconds: float = 10.0) -> None:
    """Wait until something holds."""
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "did not come true"
        await asyncio.sleep(0.002)


async def sent(socket: ScriptedSocket, count: int) -> None:
    """Wait until the client has sent so many frames."""
    await eventually(lambda: len(socket.sent) >= count)


async def reached(gateway: ScriptedGateway, count: int) -> None:
    """Wait until the client has opened so many WebSockets."""
    await eventually(lambda: len(gateway.sockets) >= count)


def client_of(
    hook: imhook.DingTalk, gateway: ScriptedGateway, options: StreamOptions = QUICK, **settings: Any
) -> StreamClient:
    """A client that is not started."""
    return StreamClient(hook, "dingexample0001", SECRET, network=gateway, options=options, **settings)


def play(
    hook: imhook.DingTalk,
    scene: Callable[[StreamClient, ScriptedGateway], Awaitable[None]],
    options: StreamOptions = QUICK,
    **settings: Any,
) -> None:
    """Run a scene with a client that is connected, stop it, and make sure that nothing of it is left."""

    async def run() -> None:
        gateway = ScriptedGateway()
        before = asyncio.all_tasks()
        async with client_of(hook, gateway, options, **settings) as client:
            assert await client.until(StreamState.CONNECTED) is StreamState.CONNECTED
            await scene(client, gateway)
        assert client.state is StreamState.STOPPED
        assert gateway.is_closed
        assert all(socket.sent[-1] == "close" for socket in gateway.sockets)
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == before

    asyncio.run(run())
