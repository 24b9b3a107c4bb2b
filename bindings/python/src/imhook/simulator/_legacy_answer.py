"""Applying the answers that cards before /v1.0/card are given."""

from __future__ import annotations

from typing import Any

from imhook.simulator._card import Card

MEMBERS = {"cardTemplateId", "outTrackId", "cardOptions", "cardData", "userPrivateData"}
OPTIONS = ("updateCardDataByKey", "updatePrivateDataByKey")
MAPS = {"cardParamMap", "cardMediaIdParamMap"}


def apply_legacy_answer(card: Card, user_id: str, answer: Any, private_only: bool) -> list[str]:
    """Change a card as an answer of reference 1.11.2 says, or return why it is ignored.

    With `private_only` it answers a pull (1.7): public data has no effect then.
    """
    if answer is None or answer == {}:
        return []
    if not isinstance(answer, dict):
        return ["the answer is not an object"]
    members = {name: value for name, value in answer.items() if value is not None}
    problems = [f"{name} is not a member of the answer" for name in members if name not in MEMBERS]
    if members.get("outTrackId", card.out_track_id) != card.out_track_id:
        problems.append("outTrackId is that of another card")
    options = members.get("cardOptions", {})
    if not isinstance(options, dict) or not all(isinstance(options.get(name, False), bool) for name in OPTIONS):
        problems.append("cardOptions is not an object of booleans")
    public, private = (read_values(members, name, problems) for name in ("cardData", "userPrivateData"))
    if public is not None and private_only:
        problems.append("cardData has no effect in the answer to a pull")
    if not problems:
        card.answer(user_id, public, private, options)
    return problems


def read_values(members: dict[str, Any], name: str, problems: list[str]) -> dict[str, str] | None:
    """Both maps of a member as one; None without the member."""
    data = members.get(name)
    if data is None:
        return None
    if not isinstance(data, dict) or set(data) - MAPS:
        problems.append(f"{name} holds more than cardParamMap and cardMediaIdParamMap; it is not keyed by user")
        return None
    values: dict[str, str] = {}
    for map_name in sorted(data):
        texts = data[map_name]
        if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
            problems.append(f"{name}.{map_name} is not an object of strings")
        else:
            values.update(texts)
    return values
