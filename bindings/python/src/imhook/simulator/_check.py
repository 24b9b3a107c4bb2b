"""One thing that a fault run demands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

SHOWN = 5
"""How many of what is wrong are shown."""


@dataclass(frozen=True)
class Check:
    """A statement about the client, and what speaks against it."""

    name: str
    """A short name, for programs."""
    statement: str
    """What has to be true."""
    wrong: Sequence[str] = field(default_factory=tuple)
    """What is not as it has to be; empty when the statement holds."""

    @property
    def holds(self) -> bool:
        """Whether the statement is true."""
        return not self.wrong

    def lines(self) -> list[str]:
        """How it is printed."""
        more = len(self.wrong) - SHOWN
        return [
            f"{'ok    ' if self.holds else 'FAILED'}  {self.statement}",
            *(f"          {each}" for each in self.wrong[:SHOWN]),
            *([f"          and {more} more"] if more > 0 else []),
        ]
