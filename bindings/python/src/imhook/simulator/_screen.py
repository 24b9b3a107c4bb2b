"""What users see, as lines of text."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

from imhook.simulator._card import Card
from imhook.simulator._chat import Chat
from imhook.simulator._entry import Entry
from imhook.simulator._organisation import Organisation

RULE = 48
"""How many cells the line above a chat takes."""


class Screen:
    """Shows chats and the cards in them as one user sees them."""

    def __init__(self, organisation: Organisation) -> None:
        self._organisation = organisation

    def lines(self, user_id: str) -> list[str]:
        """Every chat that is not empty: its title, then what stands in it, a card as the user sees it now.

        Raises KeyError for an unknown user.
        """
        lines = []
        for chat in self._chats(user_id):
            entries = self._entries(chat, user_id)
            if entries:
                lines.append(f"── {chat.title} ".ljust(RULE - width(chat.title) + len(chat.title), "─"))
                for entry in entries:
                    lines += self._entry_lines(entry, user_id)
        return lines

    def cards(self, user_id: str) -> list[Card]:
        """The cards that a user sees, the last one delivered at the end. Raises KeyError for an unknown user."""
        entries = [entry for chat in self._chats(user_id) for entry in self._entries(chat, user_id)]
        return [entry.card for entry in sorted(entries, key=lambda entry: entry.at) if entry.card is not None]

    def describe(self, card: Card, user_id: str) -> dict[str, Any]:
        """A card as a document: its ids, the values that a user sees, and the buttons."""
        values = card.values_for(user_id)
        template = self._organisation.templates.get(card.template_id)
        buttons = template.shown_buttons(values) if template is not None else []
        return {
            "outTrackId": card.out_track_id,
            "cardTemplateId": card.template_id,
            "values": values,
            "buttons": [
                {"actionId": button.action_id, "text": button.label(values), "enabled": button.enabled}
                for button in buttons
            ],
        }

    def _chats(self, user_id: str) -> list[Chat]:
        self._organisation.users[user_id]
        return [chat for chat in self._organisation.chats.values() if user_id in chat.members]

    def _entries(self, chat: Chat, user_id: str) -> list[Entry]:
        return [entry for entry in [*chat.pinned, *chat.entries] if entry.is_shown_to(user_id)]

    def _entry_lines(self, entry: Entry, user_id: str) -> list[str]:
        if entry.card is None:
            first, *more = entry.text.split("\n")
            indent = " " * (width(entry.sender) + 2)
            return [f"{entry.sender}: {first}", *(indent + line for line in more)]
        shown = self.describe(entry.card, user_id)
        names = sorted(shown["values"])
        widest = max((width(name) for name in names), default=0)
        lines = [f"{entry.sender}:", f"  ╭ {shown['outTrackId']}"]
        for name in names:
            value = shown["values"][name]
            text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            lines.append(f"  │ {name}{' ' * (widest - width(name))}  {' ⏎ '.join(text.splitlines())}".rstrip())
        buttons = [f"[{each['text']}]" if each["enabled"] else f"({each['text']})" for each in shown["buttons"]]
        return [*lines, f"  ╰ {' '.join(buttons)}".rstrip()]


def width(text: str) -> int:
    """How many cells a text takes on a terminal."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "FW" else 1
        for character in text
    )
