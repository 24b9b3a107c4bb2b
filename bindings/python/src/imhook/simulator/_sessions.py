"""Temporary addresses to reply to messages at."""

from __future__ import annotations

import secrets
import time
from typing import Any

from imhook.simulator._chat import Chat
from imhook.simulator._entry import Entry
from imhook.simulator._fields import Fields
from imhook.simulator._refusal import Refusal
from imhook.simulator._settings import Settings

MEMBERS = {
    "text": ("content",),
    "markdown": ("title", "text"),
    "link": ("title", "text", "messageUrl"),
    "actionCard": ("title", "text"),
}


class Sessions:
    """What a sessionWebhook takes (reference 4.5), answered as old interfaces do: HTTP 200 and an errcode (6.2).

    Which errcode a wrong body or session gets is not documented: it is 40036 for both.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._sessions: dict[str, tuple[float, Chat]] = {}

    def open(self, chat: Chat) -> tuple[str, int]:
        """A new session, and when it ends in Unix milliseconds."""
        session = secrets.token_hex(16)
        until = time.time() + self._settings.session_seconds
        self._sessions[session] = (until, chat)
        return session, int(until * 1000)

    def reply(self, session: str, body: Any) -> dict[str, Any]:
        """Put a reply into the chat."""
        until, chat = self._sessions.get(session, (0.0, None))
        if chat is None or until < time.time():
            return {"errcode": 40036, "errmsg": "session is unknown or expired"}
        try:
            text = self._text(Fields(body))
        except Refusal as refusal:
            return {"errcode": 40036, "errmsg": refusal.message}
        chat.entries.append(Entry("robot", text))
        return {"errcode": 0, "errmsg": "ok"}

    def _text(self, fields: Fields) -> str:
        """What is shown of a message. Raises Refusal."""
        kind = fields.text("msgtype", "msgtype is empty")
        at = fields.object("at")
        if at is not None:
            at.texts("atMobiles"), at.texts("atUserIds"), at.flag("isAtAll")
        message = fields.object(kind, f"{kind} is empty")
        assert message is not None
        if kind == "feedCard":
            links = [Fields(link, "links.") for link in message.array("links", "links is empty")]
            return " | ".join([self._members(link, ("title", "messageURL", "picURL"))[0] for link in links])
        if kind not in MEMBERS:
            raise fields.invalid("msgtype", "is unknown")
        texts = self._members(message, MEMBERS[kind])
        if kind == "actionCard":
            if not message.members.get("singleTitle"):
                buttons = [Fields(each, "btns.") for each in message.array("btns", "btns is empty")]
                texts += [self._members(button, ("title", "actionURL"))[0] for button in buttons]
            else:
                texts += self._members(message, ("singleTitle", "singleURL"))[:1]
        return " | ".join(texts)

    def _members(self, message: Fields, names: tuple[str, ...]) -> list[str]:
        return [message.text(name, f"{name} is empty") for name in names]
