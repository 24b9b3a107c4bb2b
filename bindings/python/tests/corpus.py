"""Reads the conformance corpus, keeping the order of members and the texts of numbers."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[3] / "Tests" / "Conformance"
FILES = {str(path.relative_to(FOLDER).with_suffix("")): path for path in sorted(FOLDER.rglob("*.json"))}


class Number(str):
    """The text of a number, which compares as text and is written without quotes."""


def loads(text: str | bytes) -> Any:
    return json.loads(text, parse_int=Number, parse_float=Number)


def load(name: str) -> Any:
    return loads(FILES[name].read_bytes())


def dumps(value: Any) -> str:
    """The JSON text of what loads() read."""
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(name, ensure_ascii=False)}:{dumps(v)}" for name, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(dumps, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def bytes_of(holder: dict[str, Any], name: str) -> bytes:
    """The bytes that a case spells as text, in Base64, or as a repetition; empty where it has none."""
    if f"{name}Base64" in holder:
        return base64.b64decode(holder[f"{name}Base64"], validate=True)
    repeat = holder.get(f"{name}Repeat")
    if repeat is not None:
        text = repeat["prefix"] + repeat["unit"] * int(repeat["times"]) + repeat["suffix"]
        return str(text).encode()
    return str(holder.get(name, "")).encode()
