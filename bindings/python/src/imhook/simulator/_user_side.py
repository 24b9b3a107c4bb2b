"""What users do and see."""

from __future__ import annotations

import asyncio
import json
import time
import uuid
from dataclasses import dataclass, field
from typing import Any, Callable

from imhook.simulator._app import App
from imhook.simulator._callback_routes import CallbackRoutes
from imhook.simulator._card import Card
from imhook.simulator._card_answer import apply_action_answer, apply_data_answer
from imhook.simulator._chat import Chat, ChatKind
from imhook.simulator._delivery import Delivery
from imhook.simulator._entry import Entry
from imhook.simulator._gateway import Gateway
from imhook.simulator._organisation import Organisation
from imhook.simulator._sessions import Sessions
from imhook.simulator._settings import Settings
from imhook.simulator._subscriptions import CARD_TOPIC, DATA_TOPIC, ROBOT_TOPIC


@dataclass
class Outcome:
    """What became of a callback of a card."""

    answered: bool
    """Whether an answer came in time and was taken."""
    problems: list[str] = field(default_factory=list)
    """Why not, or what is wrong with it."""


class UserSide:
    """Acts for users. Methods raise KeyError for an unknown user, chat or card, and ValueError for one not shown."""

    def __init__(
        self,
        app: App,
        organisation: Organisation,
        cards: dict[str, Card],
        gateway: Gateway,
        routes: CallbackRoutes,
        sessions: Sessions,
        settings: Settings,
        address: Callable[[], str],
    ) -> None:
        self._app = app
        self._organisation = organisation
        self._cards = cards
        self._gateway = gateway
        self._routes = routes
        self._sessions = sessions
        self._settings = settings
        self._address = address

    def say(self, user_id: str, text: str, conversation_id: str = "", at_robot: bool = True) -> Delivery | None:
        """A user writes into a chat; empty means their chat with the robot.

        Returns the push of the message (reference 4.1). A robot receives what is said to it: without `at_robot`,
        nothing is pushed from a group.
        """
        user = self._organisation.users[user_id]
        chat = self._organisation.chats[conversation_id] if conversation_id else self._robot_chat(user_id)
        if user_id not in chat.members:
            raise ValueError(f"{user_id} is not in {chat.conversation_id}")
        chat.entries.append(Entry(user.nick, text))
        if chat.kind is ChatKind.SINGLE or (chat.kind is ChatKind.GROUP and not at_robot):
            return None
        session, until = self._sessions.open(chat)
        group = chat.kind is ChatKind.GROUP
        message: dict[str, Any] = {
            "conversationId": chat.conversation_id,
            "chatbotCorpId": self._app.corp_id,
            "chatbotUserId": self._app.robot_user_id,
            "msgId": f"msg{uuid.uuid4().hex}==",
            "senderNick": user.nick,
            "isAdmin": False,
            "senderStaffId": user.user_id,
            "sessionWebhookExpiredTime": until,
            "createAt": int(time.time() * 1000),
            "senderCorpId": self._app.corp_id,
            "conversationType": "2" if group else "1",
            "senderId": user.encrypted_id,
            "sessionWebhook": f"{self._address()}/robot/sendBySession?session={session}",
            "robotCode": self._app.robot_code,
            "msgtype": "text",
            "text": {"content": f" {text}" if group else text},
        }
        if group:
            message["conversationTitle"] = chat.title
            message["isInAtList"] = True
            message["atUsers"] = [{"dingtalkId": self._app.robot_user_id}]
        return self._gateway.push_callback(ROBOT_TOPIC, message, repeats=True)

    def _robot_chat(self, user_id: str) -> Chat:
        chat = self._organisation.robot_chat(user_id)
        if chat is None:
            raise KeyError(user_id)
        return chat

    def sees(self, user_id: str) -> list[str]:
        """Every line in front of a user: messages, and cards with their data in the user's view."""
        self._organisation.users[user_id]
        lines = []
        for chat in self._organisation.chats.values():
            if user_id in chat.members:
                for entry in [*chat.pinned, *chat.entries]:
                    if (not entry.recipients or user_id in entry.recipients) and entry.until > time.time():
                        lines.append(entry.shown_to(user_id))
        return lines

    def _shown(self, user_id: str, out_track_id: str) -> Card:
        card = self._cards[out_track_id]
        self._organisation.users[user_id]
        for chat in self._organisation.chats.values():
            for entry in [*chat.pinned, *chat.entries]:
                if entry.card is card and user_id in (entry.recipients or chat.members) and entry.until > time.time():
                    return card
        raise ValueError(f"{out_track_id} is not shown to {user_id}")

    async def press(
        self, user_id: str, out_track_id: str, action_id: str, params: dict[str, Any] | None = None
    ) -> Outcome:
        """A user presses a component of a card (1.4), and the answer changes what the user sees."""
        card = self._shown(user_id, out_track_id)
        content = {"cardPrivateData": {"actionIds": [action_id], "params": params or {}}}
        body = self._envelope("actionCallback", user_id, card, content)
        answer, outcome = await self._call(card, CARD_TOPIC, body)
        if outcome.answered:
            self._conclude(outcome, apply_action_answer(card, user_id, answer))
        return outcome

    async def look(self, user_id: str, out_track_id: str) -> Outcome:
        """A card comes on a user's screen: the data sources that are due are asked (1.6)."""
        card = self._shown(user_id, out_track_id)
        asked = [source.source_id for source in card.sources if source.is_due(user_id)]
        if not asked:
            return Outcome(False, ["no data source is due"])
        content = {"dynamicDataSourceQueryRequests": [{"dynamicDataSourceId": each} for each in asked]}
        body = self._envelope("dynamicDataCallback", user_id, card, content)
        answer, outcome = await self._call(card, DATA_TOPIC, body)
        if outcome.answered:
            self._conclude(outcome, apply_data_answer(card, user_id, asked, answer))
        return outcome

    def _conclude(self, outcome: Outcome, problems: list[str]) -> None:
        outcome.problems += problems
        self._gateway.problems += problems
        outcome.answered = not problems

    def _envelope(self, kind: str, user_id: str, card: Card, content: dict[str, Any]) -> dict[str, Any]:
        """The members that callbacks have over HTTP."""
        return {
            "type": kind,
            "outTrackId": card.out_track_id,
            "corpId": self._app.corp_id,
            "userId": self._organisation.users[user_id].id_of_type(card.user_id_type),
            "content": json.dumps(content, ensure_ascii=False),
        }

    async def _call(self, card: Card, topic: str, body: dict[str, Any]) -> tuple[Any, Outcome]:
        """Send a callback the way the card was created for."""
        if card.callback_type == "HTTP":
            answer, problems = await self._routes.call(card.callback_route_key, body)
            self._gateway.problems += problems
            return answer, Outcome(not problems, problems)
        if card.callback_type != "STREAM":
            return None, Outcome(False, ["the card has no callbackType"])
        if topic == CARD_TOPIC:
            conversation = card.places[0][1] if card.places else ""
            body |= {"value": body["content"], "extension": "{}", "spaceType": "im", "spaceId": conversation}
            body["userIdType"] = card.user_id_type
        delivery = self._gateway.push_callback(topic, body, repeats=False)
        try:
            await asyncio.wait_for(delivery.settled.wait(), self._settings.card_seconds)
        except asyncio.TimeoutError:
            delivery.late = True
            return None, Outcome(False, [f"no acknowledgement within {self._settings.card_seconds:g} s"])
        ack = delivery.answer
        if ack is None or ack.code != 200 or ack.problems:
            return None, Outcome(
                False, ["not acknowledged with 200"] if ack is None else [f"code {ack.code}", *ack.problems]
            )
        return ack.response, Outcome(True)
