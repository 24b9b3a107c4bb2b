"""Judging and applying what a callback of a card is answered."""

from __future__ import annotations

import json
from typing import Any

from imhook.simulator._card import Card

OPTIONS = ("updateCardDataByKey", "updatePrivateDataByKey")


def apply_action_answer(card: Card, user_id: str, answer: Any) -> list[str]:
    """Change the card as the answer to an action says (reference 1.11.1), or return why it is ignored.

    What `cardData` holds is seen by the acting user only (1.10); everybody else needs the update interface.
    """
    if answer is None or answer == {}:
        return []
    if not isinstance(answer, dict):
        return ["the answer is not an object"]
    members = {name: value for name, value in answer.items() if value is not None}
    problems = [
        f"{name} is not a member of the answer"
        for name in members
        if name not in ("cardUpdateOptions", "cardData", "userPrivateData")
    ]
    options = members.get("cardUpdateOptions", {})
    if not isinstance(options, dict) or not all(isinstance(options.get(name, False), bool) for name in OPTIONS):
        problems.append("cardUpdateOptions is not an object of booleans")
    public, private = (_params(members, name, problems) for name in ("cardData", "userPrivateData"))
    if not problems:
        card.answer(user_id, public, private, options)
    return problems


def _params(members: dict[str, Any], name: str, problems: list[str]) -> dict[str, str] | None:
    """The cardParamMap of a member."""
    data = members.get(name)
    if data is None:
        return None
    params = data.get("cardParamMap", {}) if isinstance(data, dict) else None
    if isinstance(data, dict) and set(data) - {"cardParamMap"}:
        problems.append(f"{name} holds more than cardParamMap; it is not keyed by user")
    elif not isinstance(params, dict) or not all(isinstance(value, str) for value in params.values()):
        problems.append(f"{name}.cardParamMap is not an object of strings")
    else:
        return params
    return None


def apply_data_answer(card: Card, user_id: str, asked: list[str], answer: Any) -> list[str]:
    """Show a user what data sources answered (1.6.3); the card service does not store it. Returns what is wrong."""
    if answer is None or answer == {}:
        return []
    items = answer.get("dataSourceQueryResponses") if isinstance(answer, dict) else None
    if not isinstance(items, list):
        return ["dataSourceQueryResponses is not an array"]
    problems: list[str] = []
    for item in items:
        fields = item if isinstance(item, dict) else {}
        source, kind, data = (fields.get(n) for n in ("dynamicDataSourceId", "dynamicDataValueType", "data"))
        if source not in asked:
            problems.append(f"the data source {source!r} was not asked")
        elif not isinstance(kind, str) or not isinstance(data, str):
            problems.append(f"dynamicDataValueType and data of {source} are not both strings")
        else:
            value = _decoded(kind, data, problems)
            if isinstance(value, dict):
                card.overlay.setdefault(user_id, {}).update(value)
            elif value is not None:
                card.overlay.setdefault(user_id, {})[str(source)] = value
    return problems


def _decoded(kind: str, data: str, problems: list[str]) -> Any:
    """The value of a data source, None when its text does not fit its type."""
    if kind == "STRING":
        return data
    try:
        value = json.loads(data)
    except (ValueError, RecursionError):
        value = None
    wanted = {"ARRAY": list, "OBJECT": dict}.get(kind)
    if value is None or (wanted is not None and not isinstance(value, wanted)):
        problems.append(f"data is not JSON text of the type {kind}")
        return None
    return value
