"""Temporary addresses to reply to messages at."""

from __future__ import annotations

import json
import secrets
import time
from typing import Any

from imhook.simulator._chat import Chat
from imhook.simulator._entry import ROBOT, Entry
from imhook.simulator._findings import Findings
from imhook.simulator._organisation import Organisation
from imhook.simulator._refusal import Refusal
from imhook.simulator._reply import Reply
from imhook.simulator._settings import Settings


class Sessions:
    """What a sessionWebhook takes (reference 4.5), answered as old interfaces do: HTTP 200 and an errcode (4.4, 6.2).

    4.4 lists the codes for custom robots; that a sessionWebhook has the same ones is assumed here. An unknown or
    expired session is 400101, another Content-Type 43004, no JSON 40035.
    """

    def __init__(self, organisation: Organisation, findings: Findings, settings: Settings) -> None:
        self._organisation = organisation
        self._findings = findings
        self._settings = settings
        self._sessions: dict[str, tuple[float, Chat]] = {}

    def open(self, chat: Chat) -> tuple[str, int]:
        """A new session, and when it ends in Unix milliseconds."""
        session = secrets.token_hex(16)
        until = time.time() + self._settings.session_seconds
        self._sessions[session] = (until, chat)
        return session, int(until * 1000)

    def reply(self, session: str, is_json: bool, content: bytes) -> dict[str, Any]:
        """Put a reply into the chat; `is_json` says what the Content-Type is."""
        try:
            chat = self._chat(session)
            if not is_json:
                raise Refusal(200, "43004", "the Content-Type is not application/json")
            try:
                body = json.loads(content)
            except (ValueError, RecursionError):
                raise Refusal(200, "40035", "the body is not JSON") from None
            reply = Reply(body)
            if self._settings.unsafe_text and self._settings.unsafe_text in reply.text:
                raise Refusal(200, "430102", "the text is not safe")
        except Refusal as refusal:
            return {"errcode": int(refusal.code), "errmsg": refusal.message}
        self._findings.problems += [f"sessionWebhook: {problem}" for problem in reply.problems]
        self._findings.remarks += [f"sessionWebhook: {remark}" for remark in reply.remarks]
        chat.entries.append(Entry(ROBOT, " ".join([*self._called(reply), reply.text])))
        return {"errcode": 0, "errmsg": "ok"}

    def _chat(self, session: str) -> Chat:
        until, chat = self._sessions.get(session, (0.0, None))
        if chat is None or until < time.time():
            raise Refusal(200, "400101", "the session is unknown or expired")
        if chat.is_dissolved:
            raise Refusal(200, "400013", "the group is dissolved")
        if not chat.has_robot:
            raise Refusal(200, "400106", "the robot is not in the group")
        return chat

    def _called(self, reply: Reply) -> list[str]:
        """Whom the platform highlights, as far as the text itself does not name them."""
        users = self._organisation.users
        return [f"@{users[name].nick if name in users else name}" for name in reply.at if f"@{name}" not in reply.text]
