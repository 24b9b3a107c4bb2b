"""The card service: creating, delivering and updating cards."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Mapping
from typing import Any

from imhook.simulator._app import App
from imhook.simulator._card import Card, data_size
from imhook.simulator._card_members import (
    APPEND_SPACES,
    CREATE,
    CREATE_AND_DELIVER,
    DELIVER,
    UPDATE,
    unknown_members,
)
from imhook.simulator._chat import Chat, ChatKind
from imhook.simulator._data_source import DataSource
from imhook.simulator._entry import ROBOT, Entry
from imhook.simulator._fields import Fields
from imhook.simulator._findings import Findings
from imhook.simulator._organisation import Organisation
from imhook.simulator._refusal import Refusal
from imhook.simulator._settings import Settings
from imhook.simulator._spaces import read_deliver_models, read_space_models, read_spaces

DATA_LIMIT = 100 * 1024
"""The most bytes of a card's public and private data together (reference 2.11)."""
NAME_LIMIT = 100
VALUE_LIMIT = 1024
"""The most bytes of a name and of a value in a cardParamMap, as documented; whether they are enforced is not."""
MOST_USERS = 50
"""The most users whose private data one update should change (1.10)."""
ANSWER_SECONDS = 0.15
"""How long an answer to a callback may be on its way when something that was sent after it has arrived already."""


class Cards:
    """Each method takes the body of a request and returns the answer (2.2 to 2.8), or raises Refusal (2.9)."""

    def __init__(self, app: App, organisation: Organisation, findings: Findings, settings: Settings) -> None:
        self.cards: dict[str, Card] = {}
        self._app = app
        self._organisation = organisation
        self._findings = findings
        self._settings = settings

    def create(self, fields: Fields) -> dict[str, Any]:
        """`POST /v1.0/card/instances`."""
        self._look_for_unknown("create", CREATE, fields)
        card = self._read_card(fields)
        self.cards[card.out_track_id] = card
        return {"success": True, "result": card.out_track_id}

    def create_and_deliver(self, fields: Fields) -> dict[str, Any]:
        """`POST /v1.0/card/instances/createAndDeliver`: nothing is created when the delivery is refused."""
        self._look_for_unknown("createAndDeliver", CREATE_AND_DELIVER, fields)
        card = self._read_card(fields)
        spaces = read_spaces(fields.text("openSpaceId"))
        models = read_deliver_models(fields, spaces, "param.openDeliverModelError")
        self.cards[card.out_track_id] = card
        items = [self._deliver(card, kind, space_id, models[kind]) for kind, space_id in spaces]
        return {"success": True, "result": {"outTrackId": card.out_track_id, "deliverResults": items}}

    def deliver(self, fields: Fields) -> dict[str, Any]:
        """`POST /v1.0/card/instances/deliver`. The result is the array itself."""
        self._look_for_unknown("deliver", DELIVER, fields)
        card = self._find(fields)
        spaces = read_spaces(fields.text("openSpaceId"))
        models = read_deliver_models(fields, spaces, "param.spaceDeliverModelEmpty")
        items = [self._deliver(card, kind, space_id, models[kind]) for kind, space_id in spaces]
        return {"success": True, "result": items}

    async def take_answers(self, fields: Fields) -> None:
        """Wait a moment for the answer to a callback of the card: it may have been sent before, elsewhere."""
        card = self.cards.get(str(fields.members.get("outTrackId", "")))
        until = time.monotonic() + ANSWER_SECONDS
        while card is not None and card.open_callbacks and time.monotonic() < until:
            await asyncio.sleep(0.005)

    def update(self, fields: Fields) -> dict[str, Any]:
        """`PUT /v1.0/card/instances`: replaces all data unless it is told to merge by key."""
        self._look_for_unknown("update", UPDATE, fields)
        card = self._find(fields)
        if card.open_callbacks:
            self._findings.problems.append(f"{card.out_track_id} was updated while a callback waited for its answer")
        public = self._params(fields.object("cardData"))
        private = self._private(fields, self._user_id_type(fields))
        if public is None and not private:
            raise Refusal(400, "param.cardDataAndPrivateDataBothEmpty")
        options = fields.object("cardUpdateOptions") or Fields({})
        public_by_key, private_by_key = options.flag("updateCardDataByKey"), options.flag("updatePrivateDataByKey")
        if len(private) > MOST_USERS:
            self._findings.remarks.append(f"one update has the private data of more than {MOST_USERS} users")
        kept = card.public if public is None or public_by_key else {}
        users = {
            user_id: {**(card.private.get(user_id, {}) if private_by_key else {}), **values}
            for user_id, values in private.items()
        }
        self._check_size({**kept, **(public or {})}, *{**card.private, **users}.values())
        if public is not None:
            card.update_public(public, public_by_key)
        for user_id, values in private.items():
            card.update_private(user_id, values, private_by_key)
        return {"success": True, "result": True}

    def append_spaces(self, fields: Fields) -> dict[str, Any]:
        """`PUT /v1.0/card/instances/spaces`."""
        self._look_for_unknown("spaces", APPEND_SPACES, fields)
        card = self._find(fields)
        kinds = read_space_models(fields) - {"IM_SINGLE"}
        if not kinds:
            raise Refusal(400, "param.emptyAppendSpaces")
        card.spaces |= kinds
        return {"success": True, "result": True}

    def close_top(self, query: Mapping[str, str]) -> dict[str, Any]:
        """`POST /v1.0/card/tops/close`, whose parameters are in the query: the card is pinned no longer."""
        card = self._find(Fields(dict(query)))
        conversation_id = query.get("openConversationId", "")
        chat = self._organisation.chats.get(conversation_id)
        if conversation_id and chat is None:
            raise Refusal(400, "param.conversationIdInvalid")
        for each in self._organisation.chats.values() if chat is None else [chat]:
            each.pinned = [entry for entry in each.pinned if entry.card is not card]
        return {"success": True, "result": True}

    def _look_for_unknown(self, operation: str, known: set[str], fields: Fields) -> None:
        self._findings.problems += unknown_members(operation, known, fields.members)

    def _find(self, fields: Fields) -> Card:
        card = self.cards.get(fields.text("outTrackId", "param.outTrackIdEmpty"))
        if card is None:
            raise Refusal(400, "param.cardNotExist")
        return card

    def _user_id_type(self, fields: Fields) -> int:
        user_id_type = fields.integer("userIdType", 1)
        if user_id_type not in (1, 2):
            raise fields.invalid("userIdType", "is neither 1 nor 2")
        return user_id_type

    def _read_card(self, fields: Fields) -> Card:
        """The card that a request describes."""
        out_track_id = fields.text("outTrackId", "param.outTrackIdEmpty", 100)
        template_id = fields.text("cardTemplateId", "param.cardTemplateIdEmpty")
        if template_id not in self._organisation.templates:
            raise Refusal(400, "param.templateNotExist")
        if not self._organisation.templates[template_id].published:
            raise Refusal(400, "param.templateUnpublished")
        user_id_type = self._user_id_type(fields)
        creator = fields.text("userId", limit=100)
        if creator and self._organisation.find(creator, user_id_type) is None:
            raise Refusal(400, "param.userIdNotExist")
        public = self._params(fields.object("cardData", "param.cardPublicDataEmpty"))
        if public is None:
            raise Refusal(400, "param.cardPublicDataEmpty")
        callback_type = fields.text("callbackType")
        if callback_type not in ("", "STREAM", "HTTP"):
            raise fields.invalid("callbackType", "is neither STREAM nor HTTP")
        fields.texts("cardAtUserIds")
        card = Card(out_track_id, template_id, user_id_type, callback_type, fields.text("callbackRouteKey"), public)
        card.private = self._private(fields, user_id_type)
        config = fields.object("openDynamicDataConfig")
        if config is not None:
            card.sources = [DataSource.read(each) for each in config.array("dynamicDataSourceConfigs")]
        card.spaces = read_space_models(fields)
        self._check_size(public, *card.private.values())
        if out_track_id in self.cards:
            raise Refusal(400, "param.cardAlreadyExist")
        return card

    def _params(self, data: Fields | None) -> dict[str, str] | None:
        """The cardParamMap of an object; None when there is none."""
        if data is None or data.members.get("cardParamMap") is None:
            return None
        values = data.text_map("cardParamMap")
        limit = self._settings.value_limit
        for name, value in values.items():
            size = len(value.encode())
            if limit and size > limit:
                raise data.invalid("cardParamMap", f"has a value of more than {limit} bytes")
            if size > VALUE_LIMIT or len(name.encode()) > NAME_LIMIT:
                self._findings.remarks.append(f"cardParamMap.{name[:NAME_LIMIT]} is longer than documented")
            if self._settings.unsafe_text and self._settings.unsafe_text in value:
                raise Refusal(400, "param.contentUnsafe")
        return values

    def _check_size(self, *maps: dict[str, str]) -> None:
        if data_size(*maps) > DATA_LIMIT:
            raise Refusal(400, "param.invalid", f"cardData and privateData have more than {DATA_LIMIT} bytes")

    def _private(self, fields: Fields, user_id_type: int) -> dict[str, dict[str, str]]:
        """Private data by userId, whatever the type of the ids in the request."""
        data = fields.object("privateData")
        private = {}
        for name in data.members if data is not None else ():
            if not name:
                raise Refusal(400, "param.userIdEmpty")
            user = self._organisation.find(name, user_id_type)
            if user is None:
                raise Refusal(400, "param.userIdNotExist")
            assert data is not None
            private[user.user_id] = self._params(data.object(name)) or {}
        return private

    def _deliver(self, card: Card, kind: str, space_id: str, model: Fields) -> dict[str, Any]:
        """Deliver to one space. What fails here fails inside an answer that says success (2.8)."""
        error = ""
        chat = self._chat(kind, space_id, card.user_id_type)
        if kind not in card.spaces:
            error = "spaces of card is empty"
        elif chat is None or chat.is_dissolved:
            error = "spaceId is illegal"
        elif model.text("robotCode") not in ("", self._app.robot_code) or not chat.has_robot:
            error = "chatbot not exist"
        else:
            self._place(card, kind, chat, model)
        carrier = uuid.uuid4().hex if kind != "ONE_BOX" and not error else ""
        return {"spaceType": kind, "spaceId": space_id, "success": not error, "carrierId": carrier, "errorMsg": error}

    def _chat(self, kind: str, space_id: str, user_id_type: int) -> Chat | None:
        if kind == "IM_ROBOT":
            user = self._organisation.find(space_id, user_id_type)
            return None if user is None else self._organisation.robot_chat(user.user_id)
        chat = self._organisation.chats.get(space_id)
        wanted = (ChatKind.GROUP, ChatKind.ROBOT) if kind == "ONE_BOX" else (ChatKind(kind),)
        return chat if chat is not None and chat.kind in wanted else None

    def _place(self, card: Card, kind: str, chat: Chat, model: Fields) -> None:
        card.places.append((kind, chat.conversation_id))
        if kind == "ONE_BOX":
            users = self._user_ids(model.texts("userIds"), card.user_id_type)
            until = model.integer("expiredTimeMillis") / 1000
            chat.pinned = [entry for entry in chat.pinned if entry.until > time.time()]
            chat.pinned.append(Entry(ROBOT, card=card, recipients=users, until=until))
        else:
            users = self._user_ids(model.texts("recipients"), card.user_id_type) if kind == "IM_GROUP" else frozenset()
            chat.entries.append(Entry(ROBOT, card=card, recipients=users))

    def _user_ids(self, names: list[str], user_id_type: int) -> frozenset[str]:
        found = (self._organisation.find(name, user_id_type) for name in names)
        return frozenset(user.user_id for user in found if user is not None)
