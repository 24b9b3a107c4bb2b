"""One push to a client, with everything that became of it."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

from imhook.simulator._ack import Ack
from imhook.simulator._sending import Sending

STRANGE_HEADERS = {"x-trace": "00-7f", "priority": "7"}
"""Headers that no document knows."""


class Delivery:
    """A frame, on which connections it was sent, and its acknowledgements.

    Args:
        kind: the `type` of the frame.
        topic: of the frame.
        headers: besides those that every frame has.
        data: the text of the member `data`.
        repeats: whether it is pushed again without acknowledgement.
        identity: what stays the same when it is pushed again: the msgId or eventId. Empty for other frames.
    """

    def __init__(
        self, kind: str, topic: str, headers: dict[str, str], data: str, repeats: bool = False, identity: str = ""
    ) -> None:
        self.kind = kind
        self.topic = topic
        self.headers = headers
        self.data = data
        self.repeats = repeats
        self.identity = identity
        self.sent: list[Sending] = []
        self.acks: list[Ack] = []
        self.late = False
        """Whether the acknowledgement came after the time for it, so that it had no effect."""
        self.ack_takes_effect_after: float | None = None
        """How many seconds the first acknowledgement waits for its effect: 0 for ever, None not at all."""
        self.settled = asyncio.Event()
        """Set by the acknowledgement that counts."""

    def frame(self, message_id: str, connection_id: str, strange: bool = False) -> str:
        """The text of the frame (reference 3.3); without a messageId it has no such header. `strange` adds headers and
        members that no document knows."""
        headers = {
            **self.headers,
            "topic": self.topic,
            **({"messageId": message_id} if message_id else {}),
            "contentType": "application/json",
            "time": str(int(time.time() * 1000)),
        }
        if self.kind == "CALLBACK":
            headers["connectionId"] = connection_id
        frame: dict[str, Any] = {"specVersion": "1.0", "type": self.kind, "headers": headers, "data": self.data}
        if strange:
            headers.update(STRANGE_HEADERS)
            frame.update(extension={"hop": 1}, time=int(time.time() * 1000))
        return json.dumps(frame, ensure_ascii=False)

    def take(self, ack: Ack) -> None:
        """Judge an acknowledgement. The first good one counts."""
        times = sum(each[:2] == (ack.message_id, ack.connection_id) for each in self.sent)
        before = [each for each in self.acks if each.message_id == ack.message_id]
        self.acks.append(ack)
        if not times:
            ack.problems.append("acknowledged on a connection that did not carry it")
            return
        if sum(each.connection_id == ack.connection_id for each in before) >= times:
            ack.problems.append("acknowledged more than once")
            return
        if before and before[0].text != ack.text:
            ack.remarks.append("a duplicate was answered differently")
        ack.judge(self.kind, self.topic, self.data)
        if self.kind == "EVENT" and not ack.settles_event:
            return
        delay, self.ack_takes_effect_after = self.ack_takes_effect_after, None
        if delay is None:
            self.settled.set()
        elif delay > 0:
            asyncio.get_running_loop().call_later(delay, self.settled.set)

    @property
    def answer(self) -> Ack | None:
        """The acknowledgement that counts, unless it was late."""
        return self.acks[0] if self.acks and self.settled.is_set() and not self.late else None

    @property
    def latency(self) -> float | None:
        """The seconds between the first sending and the first acknowledgement; None without one."""
        return self.acks[0].at - self.sent[0].at if self.acks and self.sent else None

    def report(self) -> dict[str, Any]:
        """What the control interface shows."""
        latency = self.latency
        return {
            "type": self.kind,
            "topic": self.topic,
            "id": self.identity,
            "data": self.data,
            "messageIds": [sending.message_id for sending in self.sent],
            "connectionIds": [sending.connection_id for sending in self.sent],
            "settled": self.settled.is_set(),
            "late": self.late,
            "milliseconds": None if latency is None else round(latency * 1000, 1),
            "acks": [{"text": ack.text, "problems": ack.problems, "remarks": ack.remarks} for ack in self.acks],
        }
