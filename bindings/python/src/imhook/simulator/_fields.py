"""Reading the members of a request's JSON object as strictly as the platform's types are."""

from __future__ import annotations

import math
from typing import Any

from imhook.simulator._refusal import Refusal


class Fields:
    """A JSON object of a request. Each getter raises Refusal: a member of another type is `param.invalid`.

    A member that is missing, null or "" is empty: the getter raises HTTP 400 with the code `empty`, if one is given,
    and returns the empty value otherwise.
    """

    def __init__(self, members: Any, path: str = "") -> None:
        if not isinstance(members, dict):
            raise Refusal(400, "param.invalid", f"{path or 'body'} is not an object")
        self.members: dict[str, Any] = members
        self._path = path

    def invalid(self, name: str, why: str) -> Refusal:
        """The refusal of a member."""
        return Refusal(400, "param.invalid", f"{self._path}{name} {why}")

    def get(self, name: str, kind: type, empty: str = "") -> Any:
        """A member of the kind given, or None when it is empty."""
        value = self.members.get(name)
        if value is None or value == "":
            if empty:
                raise Refusal(400, empty)
            return None
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self.invalid(name, f"is not of the type {kind.__name__}")
        return value

    def text(self, name: str, empty: str = "", limit: int = 0) -> str:
        """A string of at most `limit` characters; 0 sets no limit."""
        value: str = self.get(name, str, empty) or ""
        if limit and len(value) > limit:
            raise self.invalid(name, f"is longer than {limit} characters")
        return value

    def flag(self, name: str) -> bool:
        """A boolean, false when it is empty."""
        return bool(self.get(name, bool))

    def integer(self, name: str, default: int = 0, empty: str = "") -> int:
        """A number without a fraction."""
        value = self.get(name, int, empty)
        return default if value is None else int(value)

    def number(self, name: str, default: float = 0.0) -> float:
        """A finite number."""
        value = self.members.get(name)
        if value is None:
            return default
        if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value):
            raise self.invalid(name, "is not a number")
        return float(value)

    def object(self, name: str, empty: str = "") -> Fields | None:
        """An object, or None."""
        value = self.get(name, dict, empty)
        return None if value is None else Fields(value, f"{self._path}{name}.")

    def array(self, name: str, empty: str = "") -> list[Any]:
        """An array, [] when it is empty."""
        return list(self.get(name, list, empty) or [])

    def texts(self, name: str) -> list[str]:
        """An array of strings."""
        values = self.array(name)
        if not all(isinstance(value, str) for value in values):
            raise self.invalid(name, "holds what is not a string")
        return values

    def text_map(self, name: str) -> dict[str, str]:
        """An object whose values are strings."""
        values = self.get(name, dict) or {}
        if not all(isinstance(value, str) for value in values.values()):
            raise self.invalid(name, "holds a value that is not a string")
        return dict(values)
