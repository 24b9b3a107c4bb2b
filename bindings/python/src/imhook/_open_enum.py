"""Enumerations that a newer library may extend."""

from __future__ import annotations

import enum
from typing import TypeVar

E = TypeVar("E", bound="OpenEnum")


class OpenEnum(enum.IntEnum):
    """An integer enumeration whose unknown values become members named after their number, instead of errors."""

    @classmethod
    def _missing_(cls: type[E], value: object) -> E | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"{cls.__name__.upper()}_{value}"
        member._value_ = value
        return member

    def __str__(self) -> str:
        return self.name
