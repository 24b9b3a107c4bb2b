"""Users, chats and card templates."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from imhook.simulator._button import Button
from imhook.simulator._chat import Chat, ChatKind
from imhook.simulator._entry import ROBOT
from imhook.simulator._template import Template
from imhook.simulator._user import User


class Organisation:
    """What exists on the platform besides cards. Every id is unknown until it was added."""

    def __init__(self) -> None:
        self.users: dict[str, User] = {}
        self.chats: dict[str, Chat] = {}
        self.templates: dict[str, Template] = {}
        self.download_codes: set[str] = set()
        """Of the files in messages to the robot (reference 4.2)."""

    def add_user(self, user_id: str, nick: str = "", is_external: bool = False) -> User:
        """Add a user, with their chat with the robot, or replace one."""
        user = self.users[user_id] = User(user_id, nick or user_id, is_external)
        if self.robot_chat(user_id) is None:
            self._add(f"cid{secrets.token_urlsafe(9)}==", ChatKind.ROBOT, [user_id], ROBOT)
        return user

    def add_group(self, conversation_id: str, members: Sequence[str], title: str = "") -> Chat:
        """Add a group in which the robot is, or replace one. Raises KeyError for an unknown member."""
        return self._add(conversation_id, ChatKind.GROUP, members, title or conversation_id)

    def add_single_chat(self, conversation_id: str, members: Sequence[str]) -> Chat:
        """Add a chat of two users. Raises KeyError for an unknown member."""
        return self._add(conversation_id, ChatKind.SINGLE, members, " and ".join(members))

    def add_template(
        self, template_id: str, published: bool = True, buttons: Sequence[Button] = (), is_ai: bool = True
    ) -> Template:
        """Add a card template, or replace one."""
        template = self.templates[template_id] = Template(template_id, published, tuple(buttons), is_ai)
        return template

    def _add(self, conversation_id: str, kind: ChatKind, members: Sequence[str], title: str) -> Chat:
        chat = Chat(conversation_id, kind, [self.users[member].user_id for member in members], title)
        self.chats[conversation_id] = chat
        return chat

    def robot_chat(self, user_id: str) -> Chat | None:
        """The chat of a user with the robot."""
        for chat in self.chats.values():
            if chat.kind is ChatKind.ROBOT and user_id in chat.members:
                return chat
        return None

    def find(self, user_id: str, user_id_type: int = 1) -> User | None:
        """The user with a userId (type 1) or unionId (type 2)."""
        if user_id_type == 1:
            return self.users.get(user_id)
        return next((user for user in self.users.values() if user.union_id == user_id), None)
