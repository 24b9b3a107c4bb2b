"""The card interfaces before /v1.0/card."""

from __future__ import annotations

import json
import uuid
from typing import Any

from imhook.simulator._app import App
from imhook.simulator._card import Card
from imhook.simulator._cards import Cards
from imhook.simulator._chat import Chat, ChatKind
from imhook.simulator._entry import ROBOT, Entry
from imhook.simulator._fields import Fields
from imhook.simulator._findings import Findings
from imhook.simulator._operation import Operation
from imhook.simulator._organisation import Organisation
from imhook.simulator._refusal import Refusal

MOST_RECEIVERS = 20
STANDARD = "StandardCard"
UPDATE = {"outTrackId", "cardData", "privateData", "userIdType", "cardOptions"}
CREATE = {
    "cardTemplateId",
    "openConversationId",
    "receiverUserIdList",
    "outTrackId",
    "robotCode",
    "conversationType",
    "callbackRouteKey",
    "cardData",
    "privateData",
    "chatBotId",
    "userIdType",
    "atOpenIds",
    "cardOptions",
    "pullStrategy",
}
ROBOT_SEND = {
    "cardTemplateId",
    "cardBizId",
    "cardData",
    "robotCode",
    "openConversationId",
    "singleChatReceiver",
    "callbackUrl",
    "sendOptions",
    "pullStrategy",
    "userIdPrivateDataMap",
    "unionIdPrivateDataMap",
}
ROBOT_UPDATE = {"cardBizId", "cardData", "userIdPrivateDataMap", "unionIdPrivateDataMap", "updateOptions"}


class LegacyCards:
    """`/v1.0/im` (reference 2.10). Its error codes are not listed there: those of the card interfaces are used."""

    def __init__(self, app: App, cards: Cards, organisation: Organisation, findings: Findings) -> None:
        self._app = app
        self._cards = cards
        self._organisation = organisation
        self._findings = findings

    def operations(self) -> list[Operation]:
        """The interfaces."""
        return [
            Operation("POST", "/v1.0/im/interactiveCards/send", self.send),
            Operation("POST", "/v1.0/im/interactiveCards/instances", self.create),
            Operation("PUT", "/v1.0/im/interactiveCards", self.update),
            Operation("POST", "/v1.0/im/v1.0/robot/interactiveCards/send", self.send_standard),
            Operation("PUT", "/v1.0/im/robots/interactiveCards", self.update_standard),
        ]

    def create(self, fields: Fields) -> dict[str, Any]:
        """A card that is not sent."""
        self._check("interactiveCards/instances", CREATE, fields)
        self._chats(fields)
        self._store(fields)
        return {"processQueryKey": uuid.uuid4().hex}

    def send(self, fields: Fields) -> dict[str, Any]:
        """A card into a group, or to users."""
        self._check("interactiveCards/send", CREATE, fields)
        chats = self._chats(fields)
        card = self._store(fields)
        for chat in chats:
            place(card, chat)
        return {"success": True, "result": {"processQueryKey": uuid.uuid4().hex}}

    def update(self, fields: Fields) -> dict[str, Any]:
        """Change data; `success` is a text on the documentation's page."""
        self._check("interactiveCards", UPDATE, fields)
        card = self._find(fields.text("outTrackId", "param.outTrackIdEmpty"))
        public = read_data(fields.object("cardData"))
        private = self._private(fields, fields.integer("userIdType", 1))
        if public is None and not private:
            raise Refusal(400, "param.cardDataAndPrivateDataBothEmpty")
        options = fields.object("cardOptions") or Fields({})
        public_by_key, private_by_key = options.flag("updateCardDataByKey"), options.flag("updatePrivateDataByKey")
        if public is not None:
            card.update_public(public, public_by_key)
        for user_id, values in private.items():
            card.update_private(user_id, values, private_by_key)
        return {"success": "true"}

    def send_standard(self, fields: Fields) -> dict[str, Any]:
        """A robot's StandardCard: its data is one document."""
        self._check("robot/interactiveCards/send", ROBOT_SEND, fields)
        if fields.text("cardTemplateId", "param.cardTemplateIdEmpty") != STANDARD:
            raise Refusal(400, "param.templateNotExist")
        name, data = fields.text("cardBizId", "param.outTrackIdEmpty"), self._document(fields)
        if fields.text("robotCode", "param.invalid") != self._app.robot_code:
            raise Refusal(400, "param.invalid", "the robot does not exist")
        options = fields.object("sendOptions")
        for text in ("atUserListJson", "receiverListJson", "cardPropertyJson") if options is not None else ():
            assert options is not None
            read_text(options, text)
        chat = self._standard_chat(fields)
        card = Card(name, STANDARD, callback_type="HTTP", public={"cardData": data}, is_legacy=True)
        card.callback_url, card.pulls = fields.text("callbackUrl"), fields.flag("pullStrategy")
        self._organisation.templates.setdefault(STANDARD, self._organisation.add_template(STANDARD))
        self._cards.cards[name] = card
        place(card, chat)
        return {"processQueryKey": uuid.uuid4().hex}

    def update_standard(self, fields: Fields) -> dict[str, Any]:
        """Replace the document of a StandardCard."""
        self._check("robots/interactiveCards", ROBOT_UPDATE, fields)
        card = self._find(fields.text("cardBizId", "param.outTrackIdEmpty"))
        card.update_public({"cardData": self._document(fields)}, by_key=True)
        return {"processQueryKey": uuid.uuid4().hex}

    def _check(self, operation: str, known: set[str], fields: Fields) -> None:
        self._findings.problems += [
            f"{operation}: {name} is not a member" for name in fields.members if name not in known
        ]

    def _find(self, name: str) -> Card:
        card = self._cards.cards.get(name)
        if card is None:
            raise Refusal(400, "param.cardNotExist")
        return card

    def _document(self, fields: Fields) -> str:
        text = fields.text("cardData", "param.cardPublicDataEmpty")
        read_text(fields, "cardData")
        return text

    def _standard_chat(self, fields: Fields) -> Chat:
        receiver = fields.text("singleChatReceiver")
        if receiver:
            user_id = str(Fields(read_text(fields, "singleChatReceiver"), "singleChatReceiver.").text("userId"))
            chat = self._organisation.robot_chat(user_id)
            if chat is None:
                raise Refusal(400, "param.userIdNotExist")
            return chat
        return self._group(fields.text("openConversationId", "param.conversationIdInvalid"))

    def _group(self, conversation_id: str) -> Chat:
        chat = self._organisation.chats.get(conversation_id)
        if chat is None or chat.is_dissolved or not chat.has_robot:
            raise Refusal(400, "param.conversationIdInvalid")
        return chat

    def _chats(self, fields: Fields) -> list[Chat]:
        """Where a card goes: `conversationType` is 1 for a group and 0 for users (2.10)."""
        kind, receivers = fields.integer("conversationType", 1), fields.texts("receiverUserIdList")
        if kind not in (0, 1):
            raise fields.invalid("conversationType", "is neither 0 nor 1")
        if kind == 1:
            return [self._group(fields.text("openConversationId", "param.conversationIdInvalid"))]
        if not receivers:
            raise Refusal(400, "param.userIdEmpty")
        if len(receivers) > MOST_RECEIVERS:
            raise fields.invalid("receiverUserIdList", f"holds more than {MOST_RECEIVERS} users")
        chats = []
        for name in receivers:
            user = self._organisation.find(name, fields.integer("userIdType", 1))
            chat = None if user is None else self._organisation.robot_chat(user.user_id)
            if chat is None or chat.kind is not ChatKind.ROBOT:
                raise Refusal(400, "param.userIdNotExist")
            chats.append(chat)
        return chats

    def _store(self, fields: Fields) -> Card:
        name = fields.text("outTrackId", "param.outTrackIdEmpty", 100)
        template = self._organisation.templates.get(fields.text("cardTemplateId", "param.cardTemplateIdEmpty"))
        if template is None:
            raise Refusal(400, "param.templateNotExist")
        if not template.published:
            raise Refusal(400, "param.templateUnpublished")
        public = read_data(fields.object("cardData", "param.cardPublicDataEmpty")) or {}
        user_id_type = fields.integer("userIdType", 1)
        private = self._private(fields, user_id_type)
        if name in self._cards.cards:
            return self._cards.cards[name]  # another use changes neither template nor data (2.2)
        card = Card(name, template.template_id, user_id_type, "HTTP", fields.text("callbackRouteKey"), public)
        card.private, card.pulls, card.is_legacy = private, fields.flag("pullStrategy"), True
        self._cards.cards[name] = card
        return card

    def _private(self, fields: Fields, user_id_type: int) -> dict[str, dict[str, str]]:
        return read_private(self._organisation, fields, "privateData", user_id_type)


def place(card: Card, chat: Chat) -> None:
    """A card stands in a chat."""
    card.places.append((chat.kind.value, chat.conversation_id))
    chat.entries.append(Entry(ROBOT, card=card))


def read_data(data: Fields | None) -> dict[str, str] | None:
    """The values of cardParamMap and cardMediaIdParamMap (1.11.2); None without either."""
    if data is None or not ({"cardParamMap", "cardMediaIdParamMap"} & data.members.keys()):
        return None
    return {**data.text_map("cardParamMap"), **data.text_map("cardMediaIdParamMap")}


def read_private(organisation: Organisation, fields: Fields, name: str, kind: int) -> dict[str, dict[str, str]]:
    """Data by userId, from a map whose keys are ids of a kind. Raises Refusal."""
    data, private = fields.object(name), {}
    for key in data.members if data is not None else ():
        user = organisation.find(key, kind)
        if user is None:
            raise Refusal(400, "param.userIdNotExist")
        assert data is not None
        private[user.user_id] = read_data(data.object(key)) or {}
    return private


def read_text(fields: Fields, name: str) -> Any:
    """The document in a text, None without one. Raises Refusal."""
    text = fields.text(name)
    try:
        return json.loads(text) if text else None
    except (ValueError, RecursionError):
        raise fields.invalid(name, "is not JSON text") from None
