"""One thing that stands in a chat."""

from __future__ import annotations

from dataclasses import dataclass

from imhook.simulator._card import Card


@dataclass(frozen=True)
class Entry:
    """A message, or a card at the place where it was delivered."""

    sender: str
    text: str = ""
    card: Card | None = None
    recipients: frozenset[str] = frozenset()
    """The userIds of those who see it; empty means everybody."""
    until: float = float("inf")
    """When it disappears, in Unix seconds."""

    def shown_to(self, user_id: str) -> str:
        """The line that a user reads, with the card as it is now."""
        if self.card is None:
            return f"{self.sender}: {self.text}"
        values = self.card.values_for(user_id)
        return f"{self.sender}: [{self.card.out_track_id}] " + ", ".join(
            f"{key}={values[key]}" for key in sorted(values)
        )
