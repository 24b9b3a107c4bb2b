"""Streaming into a variable of an AI card."""

from __future__ import annotations

from typing import Any

from imhook.simulator._card import Card
from imhook.simulator._card_members import STREAMING, unknown_members
from imhook.simulator._fields import Fields
from imhook.simulator._findings import Findings
from imhook.simulator._organisation import Organisation
from imhook.simulator._refusal import Refusal

CONTENT_LIMIT = 1024
"""The most bytes of one call (reference 2.7)."""
TOTAL_LIMIT = 3 * 1024
"""The most bytes that are advised altogether (2.7)."""
INPUTTING, FINISHED, FAILED = "2", "3", "5"
"""Values of the variable `flowStatus`."""


class CardStreaming:
    """`PUT /v1.0/card/streaming` (reference 2.7)."""

    def __init__(self, cards: dict[str, Card], organisation: Organisation, findings: Findings) -> None:
        self._cards = cards
        self._organisation = organisation
        self._findings = findings
        self._guids: set[str] = set()

    def update(self, fields: Fields) -> dict[str, Any]:
        """Append to a public variable, or replace it; a guid that was used before changes nothing."""
        self._findings.problems += unknown_members("streaming", STREAMING, fields.members)
        card = self._cards.get(fields.text("outTrackId", "param.outTrackIdEmpty"))
        if card is None:
            raise Refusal(400, "param.stream.outTrackId")
        guid = fields.text("guid", "param.stream.guidEmpty")
        key = fields.text("key", "param.stream.keyEmpty")
        content = fields.text("content", "param.stream.contentEmpty")
        is_full, is_last, is_error = fields.flag("isFull"), fields.flag("isFinalize"), fields.flag("isError")
        if fields.members.get("isFull") is None:
            self._findings.remarks.append("streaming without isFull, of which one page says that it has to be there")
        if len(content.encode()) > CONTENT_LIMIT:
            raise Refusal(400, "param.stream.content", "content is too large")
        template = self._organisation.templates.get(card.template_id)
        if not card.callback_type or (template is not None and not template.is_ai):
            raise Refusal(500, "unknownError")
        if guid not in self._guids:
            self._guids.add(guid)
            if card.public.get("flowStatus") in (FINISHED, FAILED):
                self._findings.remarks.append(f"text is streamed into {card.out_track_id} after its end")
            before = "" if is_full else card.public.get(key, "")
            status = FAILED if is_error else FINISHED if is_last else INPUTTING
            if len((before + content).encode()) > TOTAL_LIMIT:
                self._findings.remarks.append(f"{key} has more than the {TOTAL_LIMIT} bytes that are advised")
            card.update_public({key: before + content, "flowStatus": status}, by_key=True)
        return {"success": True, "result": True}
