"""A button of a card template."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Button:
    """A component that sends a request back when it is pressed.

    Args:
        action_id: its unique id, which callbacks have in `actionIds`.
        text: what stands on it; `${name}` shows the value of a variable.
        params: the parameters configured on it, which every callback has.
        shown_if: the values of variables with which it is shown: one of those listed, for each variable.
        enabled: whether it can be pressed.
    """

    action_id: str
    text: str = ""
    params: Mapping[str, Any] = field(default_factory=dict)
    shown_if: Mapping[str, Sequence[str]] = field(default_factory=dict)
    enabled: bool = True

    def is_shown(self, values: Mapping[str, Any]) -> bool:
        """Whether it is on a card with these values."""
        return all(values.get(name, "") in wanted for name, wanted in self.shown_if.items())

    def label(self, values: Mapping[str, Any]) -> str:
        """What stands on it."""
        return re.sub(r"\$\{(\w+)\}", lambda match: str(values.get(match[1], "")), self.text or self.action_id)
