"""What became of a callback that waits for its answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from imhook.simulator._delivery import Delivery


@dataclass
class Outcome:
    """What became of a callback."""

    answered: bool
    """Whether an answer came in time and was taken."""
    problems: list[str] = field(default_factory=list)
    """Why not, or what is wrong with it."""
    answer: Any = field(default=None, compare=False)
    """The document that was answered: the member `response` in Stream mode."""
    delivery: Delivery | None = field(default=None, compare=False, repr=False)
    """The push, in Stream mode."""
    asked: bool = field(default=True, compare=False)
    """Whether there was a callback at all."""

    def report(self) -> dict[str, Any]:
        """What the control interface shows."""
        return {"answered": self.answered, "problems": self.problems, "answer": self.answer}
