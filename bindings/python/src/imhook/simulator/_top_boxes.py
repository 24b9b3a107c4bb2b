"""Pinned cards."""

from __future__ import annotations

import time
from typing import Any

from imhook.simulator._app import App
from imhook.simulator._card import Card
from imhook.simulator._cards import Cards
from imhook.simulator._chat import Chat
from imhook.simulator._entry import ROBOT, Entry
from imhook.simulator._fields import Fields
from imhook.simulator._findings import Findings
from imhook.simulator._legacy_cards import read_data, read_private
from imhook.simulator._operation import Operation
from imhook.simulator._organisation import Organisation
from imhook.simulator._refusal import Refusal

MOST_PINNED = 10
MOST_RECEIVERS = 100
PLATFORMS = {"ios", "mac", "android", "win"}
MEMBERS = {
    "cardTemplateId",
    "outTrackId",
    "callbackRouteKey",
    "cardData",
    "userIdPrivateDataMap",
    "unionIdPrivateDataMap",
    "cardSettings",
    "conversationType",
    "openConversationId",
    "userId",
    "unionId",
    "robotCode",
    "coolAppCode",
    "groupTemplateId",
    "receiverUserIdList",
    "receiverUnionIdList",
    "expiredTime",
    "platforms",
}


class TopBoxes:
    """`POST /v2.0/im/topBoxes` (reference 2.10)."""

    def __init__(self, app: App, cards: Cards, organisation: Organisation, findings: Findings) -> None:
        self._app = app
        self._cards = cards
        self._organisation = organisation
        self._findings = findings

    def operations(self) -> list[Operation]:
        """The interface."""
        return [Operation("POST", "/v2.0/im/topBoxes", self.create)]

    def create(self, fields: Fields) -> dict[str, Any]:
        """Pin a card in a chat. With `cardSettings.pullStrategy` each viewer's private data is pulled (1.7)."""
        self._findings.problems += [f"topBoxes: {name} is not a member" for name in fields.members.keys() - MEMBERS]
        name = fields.text("outTrackId", "param.outTrackIdEmpty", 64)
        template = self._organisation.templates.get(fields.text("cardTemplateId", "param.cardTemplateIdEmpty"))
        if template is None:
            raise Refusal(400, "param.templateNotExist")
        if not template.published:
            raise Refusal(400, "param.templateUnpublished")
        public = read_data(fields.object("cardData")) or {}
        settings = fields.object("cardSettings") or Fields({})
        card = Card(name, template.template_id, 1, "HTTP", fields.text("callbackRouteKey"), public)
        card.pulls, card.is_legacy = settings.flag("pullStrategy"), True
        card.private = read_private(self._organisation, fields, "userIdPrivateDataMap", 1)
        card.private.update(read_private(self._organisation, fields, "unionIdPrivateDataMap", 2))
        chat, users = self._chat(fields), self._users(fields)
        platforms = fields.text("platforms")
        if platforms and set(platforms.split("|")) - PLATFORMS:
            raise fields.invalid("platforms", "holds an unknown platform")
        if fields.text("robotCode") not in ("", self._app.robot_code):
            raise Refusal(400, "param.invalid", "the robot does not exist")
        now = time.time()
        chat.pinned = [entry for entry in chat.pinned if entry.until > now]
        if len(chat.pinned) >= MOST_PINNED:
            raise Refusal(400, "param.invalid", f"{MOST_PINNED} cards are pinned in the conversation")
        card = self._cards.cards.setdefault(name, card)
        until = fields.integer("expiredTime") / 1000 or float("inf")
        card.places.append(("ONE_BOX", chat.conversation_id))
        chat.pinned.append(Entry(ROBOT, card=card, recipients=users, until=until))
        return {"success": True}

    def _chat(self, fields: Fields) -> Chat:
        """`conversationType` is 1 for a group and 2 for the chat with the assistant: not as in the send interface."""
        kind = fields.integer("conversationType", empty="param.invalid")
        if kind == 1:
            chat = self._organisation.chats.get(fields.text("openConversationId", "param.conversationIdInvalid"))
            if chat is None or chat.is_dissolved:
                raise Refusal(400, "param.conversationIdInvalid")
            return chat
        if kind != 2:
            raise fields.invalid("conversationType", "is neither 1 nor 2")
        user_id, union_id = fields.text("userId"), fields.text("unionId")
        user = self._organisation.find(user_id) if user_id else self._organisation.find(union_id, 2)
        robot_chat = None if user is None else self._organisation.robot_chat(user.user_id)
        if robot_chat is None:
            raise Refusal(400, "param.userIdNotExist")
        return robot_chat

    def _users(self, fields: Fields) -> frozenset[str]:
        found = set()
        for name, kind in (("receiverUserIdList", 1), ("receiverUnionIdList", 2)):
            names = fields.texts(name)
            if len(names) > MOST_RECEIVERS:
                raise fields.invalid(name, f"holds more than {MOST_RECEIVERS} users")
            for each in names:
                user = self._organisation.find(each, kind)
                if user is None:
                    raise Refusal(400, "param.userIdNotExist")
                found.add(user.user_id)
        return frozenset(found)
