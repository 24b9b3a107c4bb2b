"""Custom robots of groups."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import time
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from imhook.simulator._chat import Chat
from imhook.simulator._entry import Entry
from imhook.simulator._findings import Findings
from imhook.simulator._refusal import Refusal
from imhook.simulator._reply import Reply
from imhook.simulator._settings import Settings

WINDOW = 3600
"""How far a timestamp may be from the platform's clock, in seconds (reference 4.4)."""
MOST_PER_MINUTE, PAUSE = 20, 600
"""After so many messages within a minute, none is taken for so many seconds."""


@dataclass
class CustomRobot:
    """A robot that a group's members added; it has an address to send to and receives nothing."""

    chat: Chat
    secret: str = ""
    """`SEC…`; empty: messages need no signature."""
    keywords: tuple[str, ...] = ()
    """One of which every message has to contain."""
    sent: deque[float] = field(default_factory=deque)
    quiet_until: float = 0.0
    seen: set[str] = field(default_factory=set)
    """Every msgUuid."""


class CustomRobots:
    """Takes what is sent to `/robot/send` and answers HTTP 200 with an errcode (4.4)."""

    def __init__(self, findings: Findings, settings: Settings) -> None:
        self.robots: dict[str, CustomRobot] = {}
        """By access token."""
        self._findings = findings
        self._settings = settings

    def add(self, token: str, chat: Chat, secret: str = "", keywords: Sequence[str] = ()) -> CustomRobot:
        """Add a robot to a group, or replace one."""
        robot = self.robots[token] = CustomRobot(chat, secret, tuple(keywords))
        return robot

    def send(self, query: Mapping[str, str], is_json: bool, content: bytes) -> dict[str, Any]:
        """The answer to a message."""
        try:
            self._take(query, is_json, content)
        except Refusal as refusal:
            return {"errcode": int(refusal.code), "errmsg": refusal.message}
        return {"errcode": 0, "errmsg": "ok"}

    def _take(self, query: Mapping[str, str], is_json: bool, content: bytes) -> None:
        robot = self.robots.get(query.get("access_token", ""))
        if robot is None:
            raise Refusal(200, "400101", "token is not exist")
        if robot.chat.is_dissolved:
            raise Refusal(200, "400013", "the group is dissolved")
        if not is_json:
            raise Refusal(200, "43004", "the Content-Type is not application/json")
        check_signature(robot.secret, query)
        try:
            body = json.loads(content)
        except (ValueError, RecursionError):
            raise Refusal(200, "40035", "the body is not JSON") from None
        reply = Reply(body)
        if (
            robot.keywords
            and not any(keyword in content.decode() for keyword in robot.keywords)
            and not any(keyword in reply.text for keyword in robot.keywords)
        ):
            raise Refusal(200, "310000", "keywords not in content")
        if self._settings.unsafe_text and self._settings.unsafe_text in reply.text:
            raise Refusal(200, "430102", "the text is not safe")
        uuid = body.get("msgUuid")
        if isinstance(uuid, str) and uuid in robot.seen:
            return
        self._count(robot)
        if isinstance(uuid, str):
            robot.seen.add(uuid)
        self._findings.problems += [f"custom robot: {problem}" for problem in reply.problems]
        self._findings.remarks += [f"custom robot: {remark}" for remark in reply.remarks]
        called = [f"@{name}" for name in reply.at if f"@{name}" not in reply.text]
        robot.chat.entries.append(Entry("custom robot", " ".join([*called, reply.text])))

    def _count(self, robot: CustomRobot) -> None:
        now = time.monotonic()
        while robot.sent and robot.sent[0] <= now - 60:
            robot.sent.popleft()
        if len(robot.sent) >= MOST_PER_MINUTE:
            robot.quiet_until = now + PAUSE
        if now < robot.quiet_until:
            raise Refusal(200, "410100", "send too fast, exceed 20 times per minute")
        robot.sent.append(now)


def check_signature(secret: str, query: Mapping[str, str]) -> None:
    """Raise Refusal for parameters of an address that do not carry the signature of 4.4."""
    if not secret:
        return
    timestamp = query.get("timestamp", "")
    if not (timestamp.isascii() and timestamp.isdigit()) or abs(time.time() - int(timestamp[:19]) / 1000) > WINDOW:
        raise Refusal(200, "310000", "invalid timestamp")
    if not hmac.compare_digest(robot_signature(secret, timestamp).encode(), query.get("sign", "").encode()):
        raise Refusal(200, "310000", "sign not match")


def robot_signature(secret: str, timestamp: str) -> str:
    """The signature of 4.3 and 4.4, in Base64."""
    digest = hmac.new(secret.encode(), f"{timestamp}\n{secret}".encode(), hashlib.sha256).digest()
    return base64.b64encode(digest).decode()
