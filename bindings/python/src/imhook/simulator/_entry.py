"""One thing that stands in a chat."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from imhook.simulator._card import Card

ROBOT = "robot"
"""The name of the robot in chats."""


@dataclass(frozen=True)
class Entry:
    """A message, or a card at the place where it was delivered."""

    sender: str
    """The name shown."""
    text: str = ""
    """May have several lines."""
    card: Card | None = None
    recipients: frozenset[str] = frozenset()
    """The userIds of those who see it; empty means everybody."""
    until: float = float("inf")
    """When it disappears, in Unix seconds."""
    sender_id: str = ""
    """The userId of the sender; empty for the robot."""
    at: float = field(default_factory=time.time)
    """When it was sent, in Unix seconds."""

    def is_shown_to(self, user_id: str) -> bool:
        """Whether a member of the chat sees it now."""
        return (not self.recipients or user_id in self.recipients) and self.until > time.time()
