"""What users do and see."""

from __future__ import annotations

import contextlib
import json
import time
import uuid
from collections.abc import Iterator, Mapping
from typing import Any, Callable

from imhook.simulator._app import App
from imhook.simulator._callback_routes import CallbackRoutes
from imhook.simulator._card import Card
from imhook.simulator._card_answer import apply_action_answer, apply_data_answer
from imhook.simulator._chat import Chat, ChatKind
from imhook.simulator._clock import Clock
from imhook.simulator._delivery import Delivery
from imhook.simulator._entry import ROBOT, Entry
from imhook.simulator._findings import Findings
from imhook.simulator._gateway import Gateway
from imhook.simulator._legacy_answer import apply_legacy_answer
from imhook.simulator._organisation import Organisation
from imhook.simulator._outcome import Outcome
from imhook.simulator._robot_address import RobotAddress
from imhook.simulator._robot_message import SINGLE_CHAT_ONLY, RobotMessage, download_codes
from imhook.simulator._screen import Screen
from imhook.simulator._sessions import Sessions
from imhook.simulator._settings import Settings
from imhook.simulator._subscriptions import CARD_TOPIC, DATA_TOPIC, DELEGATE_TOPIC, ROBOT_TOPIC
from imhook.simulator._user import User

CONTEXT = 10
"""The most recent messages in `conversationMsgContext`; how many there are is not documented."""


class UserSide:
    """Acts for users. Methods raise KeyError for an unknown user, chat or card, and ValueError for what users cannot
    do."""

    def __init__(
        self,
        app: App,
        organisation: Organisation,
        cards: dict[str, Card],
        gateway: Gateway,
        routes: CallbackRoutes,
        sessions: Sessions,
        findings: Findings,
        settings: Settings,
        address: Callable[[], str],
        clock: Clock,
        robot: RobotAddress,
    ) -> None:
        self._clock = clock
        self._robot = robot
        self._app = app
        self._organisation = organisation
        self._cards = cards
        self._gateway = gateway
        self._routes = routes
        self._sessions = sessions
        self._findings = findings
        self._settings = settings
        self._address = address
        self._screen = Screen(organisation)
        self._said: dict[str, dict[str, Any]] = {}
        """What quotes a message, by msgId."""

    def say(
        self,
        user_id: str,
        message: str | RobotMessage,
        conversation_id: str = "",
        at_robot: bool = True,
        delegate_for: str = "",
    ) -> Delivery | None:
        """A user writes into a chat; empty means their chat with the robot.

        Args:
            user_id: who writes.
            message: a text, or a message of another type.
            conversation_id: where.
            at_robot: whether a message in a group mentions the robot. Without it, nothing is pushed from a group.
            delegate_for: the userId of somebody else in the chat for whom the robot answers: the message is pushed
                with the topic of delegated messages.

        Returns:
            The push of the message (reference 4.1), whose `identity` is the msgId; None when nothing is pushed.
        """
        written = self._write(user_id, message, conversation_id, at_robot, delegate_for)
        if written is None:
            return None
        topic = DELEGATE_TOPIC if delegate_for else ROBOT_TOPIC
        return self._gateway.push_callback(topic, written[1], str(written[1]["msgId"]))

    async def tell(
        self,
        user_id: str,
        message: str | RobotMessage,
        conversation_id: str = "",
        at_robot: bool = True,
    ) -> Outcome:
        """A user writes into a chat, and the robot gets it at its address over HTTP (4.3). Its direct answer stands in
        the chat. Arguments as those of say()."""
        written = self._write(user_id, message, conversation_id, at_robot, "")
        if written is None:
            return Outcome(False, ["it does not reach the robot"], asked=False)
        outcome, reply = await self._robot.send(written[1])
        if reply is not None:
            called = [f"@{name}" for name in reply.at if f"@{name}" not in reply.text]
            written[0].entries.append(Entry(ROBOT, " ".join([*called, reply.text])))
        return outcome

    def _write(
        self, user_id: str, message: str | RobotMessage, conversation_id: str, at_robot: bool, delegate_for: str
    ) -> tuple[Chat, dict[str, Any]] | None:
        """The chat and the message that the robot gets; None for one that does not reach it."""
        user = self._organisation.users[user_id]
        chat = self._organisation.chats[conversation_id] if conversation_id else self._robot_chat(user_id)
        said = RobotMessage(message) if isinstance(message, str) else message
        if user_id not in chat.members:
            raise ValueError(f"{user_id} is not in {chat.conversation_id}")
        if delegate_for and (delegate_for not in chat.members or delegate_for == user_id):
            raise ValueError(f"{delegate_for} is nobody else in {chat.conversation_id}")
        reaches_robot = bool(delegate_for) or (
            chat.has_robot and (chat.kind is ChatKind.ROBOT or (chat.kind is ChatKind.GROUP and at_robot))
        )
        if reaches_robot and chat.kind is ChatKind.GROUP and said.msgtype in SINGLE_CHAT_ONLY:
            raise ValueError(f"{said.msgtype} reaches the robot only in its chat with a user")
        replied = self._replied(said)
        context = self._context(chat)
        quoted = f"> {line_of(replied)}\n" if replied is not None else ""
        chat.entries.append(Entry(user.nick, quoted + said.line, sender_id=user_id))
        message_id = f"msg{uuid.uuid4().hex}=="
        self._said[message_id] = said.quoted(message_id, user.encrypted_id)
        if not reaches_robot:
            return None
        document = self._envelope(user, chat, message_id)
        if delegate_for:
            host = self._organisation.users[delegate_for]
            document["hostingContext"] = {"userId": host.user_id, "nick": host.nick}
            document["conversationMsgContext"] = context
        in_group = chat.kind is ChatKind.GROUP and not delegate_for
        document.update(said.document(replied, in_group))
        document.update(said.members)
        self._organisation.download_codes |= download_codes(document)
        document = {name: value for name, value in document.items() if value is not None}
        return chat, document

    def _replied(self, said: RobotMessage) -> Mapping[str, Any] | None:
        """The `repliedMsg` of a message. Raises KeyError for an unknown msgId."""
        if not said.quotes:
            return None
        return self._said[said.quotes] if isinstance(said.quotes, str) else said.quotes

    def _context(self, chat: Chat) -> list[dict[str, Any]]:
        """What the robot is told of the messages before one (4.1)."""
        return [
            {"readStatus": "2", "senderUserId": entry.sender_id, "sendTime": int(entry.at * 1000)}
            for entry in chat.entries[-CONTEXT:]
            if entry.sender_id
        ]

    def _envelope(self, user: User, chat: Chat, message_id: str) -> dict[str, Any]:
        """The members that messages of all types have."""
        session, until = self._sessions.open(chat)
        group = chat.kind is ChatKind.GROUP
        document: dict[str, Any] = {
            "conversationId": chat.conversation_id,
            "chatbotCorpId": self._app.corp_id,
            "chatbotUserId": self._app.robot_user_id,
            "msgId": message_id,
            "senderNick": user.nick,
            "isAdmin": False,
            "sessionWebhookExpiredTime": until,
            "createAt": int(time.time() * 1000),
            "conversationType": "2" if group else "1",
            "senderId": user.encrypted_id,
            "sessionWebhook": f"{self._address()}/robot/sendBySession?session={session}",
            "robotCode": self._app.robot_code,
        }
        if not user.is_external:
            document.update(senderStaffId=user.user_id, senderCorpId=self._app.corp_id)
        if group:
            document["conversationTitle"] = chat.title
            document["isInAtList"] = True
            document["atUsers"] = [{"dingtalkId": self._app.robot_user_id}]
        return document

    def _robot_chat(self, user_id: str) -> Chat:
        chat = self._organisation.robot_chat(user_id)
        if chat is None:
            raise KeyError(user_id)
        return chat

    def sees(self, user_id: str) -> list[str]:
        """Every line in front of a user: messages, and cards with their data in the user's view and their buttons."""
        return self._screen.lines(user_id)

    def cards(self, user_id: str) -> list[dict[str, Any]]:
        """The cards that a user sees, the last one delivered at the end: `outTrackId`, `cardTemplateId`, `values` in
        the user's view, and the `buttons` shown, each with `actionId`, `text` and `enabled`."""
        return [self._screen.describe(card, user_id) for card in self._screen.cards(user_id)]

    def last_card(self, user_id: str) -> str:
        """The outTrackId of the card that was delivered last to where a user sees it. Raises ValueError without one."""
        cards = self._screen.cards(user_id)
        if not cards:
            raise ValueError(f"{user_id} sees no card")
        return cards[-1].out_track_id

    def _shown(self, user_id: str, out_track_id: str) -> Card:
        card = self._cards[out_track_id or self.last_card(user_id)]
        if all(each is not card for each in self._screen.cards(user_id)):
            raise ValueError(f"{card.out_track_id} is not shown to {user_id}")
        return card

    async def press(
        self, user_id: str, out_track_id: str = "", action_id: str = "", params: Mapping[str, Any] | None = None
    ) -> Outcome:
        """A user presses a component of a card (1.4), and the answer changes what the user sees.

        Args:
            user_id: who presses.
            out_track_id: the card; empty means the last one.
            action_id: the component; empty means the first button shown.
            params: besides those that the template gives the button.
        """
        card = self._shown(user_id, out_track_id)
        values = card.values_for(user_id)
        template = self._organisation.templates[card.template_id]
        buttons = [button for button in template.shown_buttons(values) if button.enabled]
        if not action_id and not buttons:
            raise ValueError(f"{card.out_track_id} shows no button")
        action = action_id or buttons[0].action_id
        sent = template.pressed(action, values, params or {})
        content = {"cardPrivateData": {"actionIds": [action], "params": sent}}
        with self._open_callback(card):
            body = self._callback("actionCallback", user_id, card, content)
            if card.is_legacy:
                del body["type"]
            outcome = await self._call(card, CARD_TOPIC, body)
            if outcome.answered and card.is_legacy:
                self._conclude(outcome, lambda answer: apply_legacy_answer(card, user_id, answer, private_only=False))
            elif outcome.answered:
                self._conclude(outcome, lambda answer: apply_action_answer(card, user_id, answer))
        return outcome

    async def look(self, user_id: str, out_track_id: str = "", again: bool = False) -> Outcome:
        """A card comes on a user's screen: the data sources that are due are asked (1.6). An empty outTrackId means the
        last card; `again` means that it stands on the screen already."""
        card, now = self._shown(user_id, out_track_id), self._clock.now()
        due = [source for source in card.sources if source.is_due(user_id, now, again)]
        if not due:
            return Outcome(False, ["no data source is due"], asked=False)
        asked = [source.source_id for source in due]
        content = {"dynamicDataSourceQueryRequests": [source.question() for source in due]}
        with self._open_callback(card):
            outcome = await self._call(card, DATA_TOPIC, self._callback("dynamicDataCallback", user_id, card, content))
            if outcome.answered:
                self._conclude(outcome, lambda answer: apply_data_answer(card, user_id, asked, answer))
        return outcome

    async def pull(self, user_id: str, out_track_id: str = "") -> Outcome:
        """A client asks for the private data of its user (1.7). An empty outTrackId means the last card."""
        card = self._shown(user_id, out_track_id)
        if not card.pulls:
            return Outcome(False, ["the card pulls nothing"], asked=False)
        body = self._callback("", user_id, card, {"cardData": {"cardParamMap": card.public}})
        del body["type"]
        with self._open_callback(card):
            outcome = await self._call(card, "", body)
            if outcome.answered:
                self._conclude(outcome, lambda answer: apply_legacy_answer(card, user_id, answer, private_only=True))
        return outcome

    def cards_in(self, user_id: str, conversation_id: str = "") -> list[Card]:
        """The cards that a user sees in a chat; empty means the one with the robot. Raises KeyError and ValueError."""
        chat = self._organisation.chats[conversation_id] if conversation_id else self._robot_chat(user_id)
        if user_id not in chat.members:
            raise ValueError(f"{user_id} is not in {chat.conversation_id}")
        entries = [entry for entry in [*chat.pinned, *chat.entries] if entry.is_shown_to(user_id)]
        return list({entry.card.out_track_id: entry.card for entry in entries if entry.card is not None}.values())

    @contextlib.contextmanager
    def _open_callback(self, card: Card) -> Iterator[None]:
        card.open_callbacks += 1
        try:
            yield
        finally:
            card.open_callbacks -= 1

    def _conclude(self, outcome: Outcome, apply: Callable[[Any], list[str]]) -> None:
        if isinstance(outcome.answer, str):
            self._findings.remarks.append("a callback of a card is answered with a text, which changes nothing")
            return
        problems = apply(outcome.answer)
        outcome.problems += problems
        self._findings.problems += problems
        outcome.answered = not problems

    def _callback(self, kind: str, user_id: str, card: Card, content: dict[str, Any]) -> dict[str, Any]:
        """The members that callbacks have over HTTP."""
        return {
            "type": kind,
            "outTrackId": card.out_track_id,
            "corpId": self._app.corp_id,
            "userId": self._organisation.users[user_id].id_of_type(card.user_id_type),
            "content": json.dumps(content, ensure_ascii=False),
        }

    async def _call(self, card: Card, topic: str, body: dict[str, Any]) -> Outcome:
        """Send a callback the way the card was created for."""
        if card.callback_type == "HTTP":
            answer, problems = await self._routes.call(card.callback_route_key, body, url=card.callback_url)
            self._findings.problems += problems
            return Outcome(not problems, problems, answer)
        if card.callback_type != "STREAM":
            return Outcome(False, ["the card has no callbackType"], asked=False)
        if topic == CARD_TOPIC:
            conversation = card.places[0][1] if card.places else ""
            body.update(value=body["content"], extension="{}", spaceType="im", spaceId=conversation)
            body["userIdType"] = card.user_id_type
        return await self._gateway.ask(topic, body, self._settings.card_seconds)


def line_of(replied: Mapping[str, Any]) -> str:
    """What is shown of a quoted message."""
    content = replied.get("content")
    text = content.get("content") if isinstance(content, dict) else content
    return text if isinstance(text, str) and text else f"[{replied.get('msgType', 'message')}]"
