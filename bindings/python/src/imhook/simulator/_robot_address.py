"""A robot that gets its messages over HTTP."""

from __future__ import annotations

import asyncio
import json
import time
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout

from imhook.simulator._app import App
from imhook.simulator._custom_robots import robot_signature
from imhook.simulator._findings import Findings
from imhook.simulator._outcome import Outcome
from imhook.simulator._refusal import Refusal
from imhook.simulator._reply import Reply
from imhook.simulator._settings import Settings


class RobotAddress:
    """Sends messages to the address of a robot, signed, and reads the direct answer (reference 4.3, 4.5)."""

    def __init__(self, app: App, findings: Findings, settings: Settings) -> None:
        self.url = ""
        """Empty: the robot gets its messages in Stream mode."""
        self._app = app
        self._findings = findings
        self._settings = settings

    async def send(self, document: dict[str, Any]) -> tuple[Outcome, Reply | None]:
        """What became of a message, and the reply in the answer, None without one."""
        timestamp = str(int(time.time() * 1000))
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "timestamp": timestamp,
            "sign": robot_signature(self._app.client_secret, timestamp),
        }
        text = json.dumps(document, ensure_ascii=False).encode()
        seconds = self._settings.robot_seconds
        try:
            async with (
                ClientSession(timeout=ClientTimeout(total=seconds)) as session,
                session.post(self.url, data=text, headers=headers, allow_redirects=False) as response,
            ):
                content = await response.read()
        except asyncio.TimeoutError:
            return self._failed(f"no complete answer within {seconds:g} s")
        except ClientError as error:
            return self._failed(f"the address could not be called: {type(error).__name__}")
        if response.status != 200:
            return self._failed(f"answered with HTTP {response.status}")
        return self._read(content)

    def _failed(self, problem: str, answer: Any = None) -> tuple[Outcome, None]:
        self._findings.problems.append(f"robot: {problem}")
        return Outcome(False, [problem], answer), None

    def _read(self, content: bytes) -> tuple[Outcome, Reply | None]:
        if not content.strip():
            return Outcome(True), None
        try:
            answer = json.loads(content)
        except (ValueError, RecursionError):
            return self._failed("the answer is not JSON")
        if answer == {} or (isinstance(answer, dict) and answer.get("msgtype") == "empty"):
            return Outcome(True, [], answer), None
        if isinstance(answer, dict) and answer.get("msgtype") == "link":
            return self._failed("a link can be sent through the sessionWebhook only", answer)
        try:
            reply = Reply(answer)
        except Refusal as refusal:
            return self._failed(refusal.message, answer)
        self._findings.problems += [f"robot: {problem}" for problem in reply.problems]
        self._findings.remarks += [f"robot: {remark}" for remark in reply.remarks]
        return Outcome(not reply.problems, list(reply.problems), answer), reply
