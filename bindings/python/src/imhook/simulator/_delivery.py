"""One push to a client, with everything that became of it."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

from imhook.simulator._ack import Ack


class Delivery:
    """A frame, on which connections it was sent, and its acknowledgements."""

    def __init__(self, kind: str, topic: str, headers: dict[str, str], data: str, repeats: bool) -> None:
        self.kind = kind
        self.topic = topic
        self.headers = headers
        self.data = data
        self.repeats = repeats
        """Whether it is pushed again without acknowledgement."""
        self.sent: list[tuple[str, str]] = []
        """The messageId and connectionId of each time it was sent."""
        self.acks: list[Ack] = []
        self.late = False
        """Whether the acknowledgement came after the time for it, so that it had no effect."""
        self.settled = asyncio.Event()
        """Set by the acknowledgement that counts."""

    def frame(self, message_id: str, connection_id: str) -> str:
        """The text of the frame (reference 3.3)."""
        headers = {
            **self.headers,
            "topic": self.topic,
            "messageId": message_id,
            "contentType": "application/json",
            "time": str(int(time.time() * 1000)),
        }
        if self.kind == "CALLBACK":
            headers["connectionId"] = connection_id
        frame = {"specVersion": "1.0", "type": self.kind, "headers": headers, "data": self.data}
        return json.dumps(frame, ensure_ascii=False)

    def take(self, ack: Ack, connection_id: str) -> None:
        """Judge an acknowledgement that came on a connection. The first good one counts."""
        times = self.sent.count((ack.message_id, connection_id))
        before = [each for each in self.acks if each.message_id == ack.message_id]
        self.acks.append(ack)
        if not times:
            ack.problems.append("acknowledged on a connection that did not carry it")
            return
        if len(before) >= sum(message_id == ack.message_id for message_id, _ in self.sent):
            ack.problems.append("acknowledged more than once")
            return
        if before and before[0].text != ack.text:
            ack.remarks.append("a duplicate was answered differently")
        ack.judge(self.kind, self.topic, self.data)
        if self.kind != "EVENT" or ack.settles_event:
            self.settled.set()

    @property
    def answer(self) -> Ack | None:
        """The acknowledgement that counts, unless it was late."""
        return self.acks[0] if self.acks and self.settled.is_set() and not self.late else None

    def report(self) -> dict[str, Any]:
        """What the control interface shows."""
        return {
            "type": self.kind,
            "topic": self.topic,
            "data": self.data,
            "messageIds": [message_id for message_id, _ in self.sent],
            "settled": self.settled.is_set(),
            "late": self.late,
            "acks": [{"text": ack.text, "problems": ack.problems, "remarks": ack.remarks} for ack in self.acks],
        }
