"""One event that is pushed over HTTP."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass
class EventPush:
    """What is pushed, and what became of each attempt."""

    event_type: str
    document: dict[str, Any]
    """The decrypted payload (reference 5.5)."""
    attempts: list[str] = field(default_factory=list)
    """What was wrong with the answer to each attempt; empty for a good one."""

    @property
    def is_done(self) -> bool:
        """Whether it was answered with an encrypted success."""
        return bool(self.attempts) and not self.attempts[-1]

    def report(self) -> dict[str, Any]:
        """What the control interface shows."""
        return {"eventType": self.event_type, "done": self.is_done, "attempts": self.attempts}
