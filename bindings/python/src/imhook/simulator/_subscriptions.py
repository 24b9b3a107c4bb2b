"""What a client wants to be pushed."""

from __future__ import annotations

from typing import Any

from imhook.simulator._fields import Fields

ROBOT_TOPIC = "/v1.0/im/bot/messages/get"
DELEGATE_TOPIC = "/v1.0/im/bot/messages/delegate"
CARD_TOPIC = "/v1.0/card/instances/callback"
DATA_TOPIC = "/v1.0/card/dynamicData/get"
GRAPH_TOPIC = "/v1.0/graph/api/invoke"
UNKNOWN_TOPIC = "/v1.0/not/yet/known"
"""A topic that no document has."""


class Subscriptions:
    """The `subscriptions` of a request to connections/open (reference 3.1). Raises Refusal when they are not right."""

    def __init__(self, entries: list[Any]) -> None:
        self.pairs: set[tuple[str, str]] = set()
        for entry in entries:
            fields = Fields(entry, "subscriptions.")
            kind, topic = fields.text("type", "param.invalid"), fields.text("topic", "param.invalid")
            if kind not in ("EVENT", "CALLBACK", "SYSTEM"):
                raise fields.invalid("type", "is none of EVENT, CALLBACK, SYSTEM")
            if kind == "EVENT" and topic != "*":
                raise fields.invalid("topic", "of EVENT is not *")
            self.pairs.add((kind, topic))

    def admit(self, kind: str, topic: str) -> bool:
        """Whether a frame of this type and topic may be pushed."""
        return (kind, "*" if kind == "EVENT" else topic) in self.pairs
