"""A card template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from imhook.simulator._button import Button


@dataclass(frozen=True)
class Template:
    """What the card platform knows of a template: whether cards can be made of it, and its buttons.

    Without buttons it stands for any template: every actionId can be pressed on its cards.
    """

    template_id: str
    published: bool = True
    buttons: tuple[Button, ...] = ()
    is_ai: bool = True
    """Whether text can be streamed into its cards."""

    def shown_buttons(self, values: Mapping[str, Any]) -> list[Button]:
        """The buttons on a card with these values."""
        return [button for button in self.buttons if button.is_shown(values)]

    def pressed(self, action_id: str, values: Mapping[str, Any], params: Mapping[str, Any]) -> dict[str, Any]:
        """The parameters of a callback when a component is pressed. Raises ValueError for one that cannot be."""
        if not self.buttons:
            return dict(params)
        for button in self.shown_buttons(values):
            if button.action_id == action_id and button.enabled:
                return {**button.params, **params}
        raise ValueError(f"no button {action_id} can be pressed")
