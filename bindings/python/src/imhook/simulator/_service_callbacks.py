"""Callbacks of link enhancement, member profiles and the assistant."""

from __future__ import annotations

import json
from typing import Any

from imhook.simulator._app import App
from imhook.simulator._callback_routes import CallbackRoutes
from imhook.simulator._cards import Cards
from imhook.simulator._chat import ChatKind
from imhook.simulator._entry import Entry
from imhook.simulator._findings import Findings
from imhook.simulator._gateway import Gateway
from imhook.simulator._organisation import Organisation
from imhook.simulator._outcome import Outcome
from imhook.simulator._settings import Settings
from imhook.simulator._subscriptions import CARD_TOPIC

PROFILE = "ds.profile"


class ServiceCallbacks:
    """Methods raise KeyError for an unknown user or chat, and ValueError for what users cannot do."""

    def __init__(
        self,
        app: App,
        organisation: Organisation,
        cards: Cards,
        routes: CallbackRoutes,
        gateway: Gateway,
        findings: Findings,
        settings: Settings,
    ) -> None:
        self._app = app
        self._organisation = organisation
        self._cards = cards
        self._routes = routes
        self._gateway = gateway
        self._findings = findings
        self._settings = settings

    async def send_link(self, user_id: str, url: str, conversation_id: str, route_key: str) -> Outcome:
        """A user sends a link that an application shows as a card (reference 1.8)."""
        user, chat = self._organisation.users[user_id], self._organisation.chats[conversation_id]
        if user_id not in chat.members:
            raise ValueError(f"{user_id} is not in {conversation_id}")
        extension = {"url": url, "openConversationId": conversation_id}
        if chat.kind is ChatKind.SINGLE:
            extension["singleChatAnotherUserId"] = next(each for each in chat.members if each != user_id)
        body = {
            "extension": json.dumps(extension, ensure_ascii=False),
            "corpId": self._app.corp_id,
            "userId": user_id,
        }
        answer, problems = await self._routes.call(route_key, body, self._settings.link_seconds)
        name = answer.get("outTrackId") if isinstance(answer, dict) else None
        card = self._cards.cards.get(name) if isinstance(name, str) else None
        if not problems and card is None:
            problems = ["outTrackId is not that of a card"]
        if not problems and isinstance(answer, dict):
            options = answer.get("cardOptions", {})
            if not isinstance(options, dict) or set(options) - {"supportForward", "lastMessage"}:
                problems = ["cardOptions is not an object of supportForward and lastMessage"]
        chat.entries.append(Entry(user.nick, url, sender_id=user_id) if card is None else Entry(user.nick, card=card))
        return self._concluded(answer, problems)

    async def show_profile(self, user_id: str, member_id: str, route_key: str, out_track_id: str) -> Outcome:
        """A user looks at somebody's profile, which asks an application for data (1.6.2)."""
        profile = {"corpId": self._app.corp_id, "userId": self._organisation.users[member_id].user_id}
        question = {"dynamicDataSourceId": PROFILE, "dynamicParams": {"profile": json.dumps(profile)}}
        body = {
            "type": "dynamicDataCallback",
            "corpId": self._app.corp_id,
            "userId": self._organisation.users[user_id].user_id,
            "outTrackId": out_track_id or "COOLAPP-10-example.V1",
            "content": json.dumps({"dynamicDataSourceQueryRequests": [question]}),
        }
        answer, problems = await self._routes.call(route_key, body)
        return self._concluded(answer, problems or judge_profile(answer))

    async def press_assistant_card(self, token: str, action_id: str, params: dict[str, Any]) -> Outcome:
        """A button of a card of the assistant is pressed: in Stream mode only (1.9)."""
        content = {"cardPrivateData": {"actionIds": [action_id], "params": params}}
        body = {"conversationToken": token or "ct_example", "content": content}
        return await self._gateway.ask(CARD_TOPIC, body, self._settings.card_seconds)

    def _concluded(self, answer: Any, problems: list[str]) -> Outcome:
        self._findings.problems += problems
        return Outcome(not problems, problems, answer)


def judge_profile(answer: Any) -> list[str]:
    """What is wrong with the answer about a profile."""
    if answer == {}:
        return []
    items = answer.get("dataSourceQueryResponses") if isinstance(answer, dict) else None
    if not isinstance(items, list):
        return ["dataSourceQueryResponses is not an array"]
    for item in items:
        fields = item if isinstance(item, dict) else {}
        if fields.get("dynamicDataSourceId") != PROFILE or fields.get("dynamicDataValueType") != "OBJECT":
            return [f"an element is not {PROFILE} with the type OBJECT"]
        if not isinstance(fields.get("data"), str):
            return [f"data of {PROFILE} is not a string"]
    return []
