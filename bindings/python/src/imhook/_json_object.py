"""JSON objects of a callback with typed access by name, made for the parameters of actions and forms."""

from __future__ import annotations

import builtins
import datetime as dt
from dataclasses import dataclass
from typing import Any, TypeVar, overload

from imhook._enums import JSONType, Status
from imhook._errors import ParamError
from imhook._lazy_object import REQUIRED, LazyObject

D = TypeVar("D")


@dataclass(frozen=True)
class Choice:
    """What was chosen in a single select (「表单变量」): its position and its value."""

    index: int
    value: str


@dataclass(frozen=True)
class Choices:
    """What was chosen in a multi select (「表单变量」): positions and values, in the order sent."""

    indexes: tuple[int, ...]
    values: tuple[str, ...]


class JSONObject(LazyObject):
    """A JSON object of a callback, such as the parameters of an action.

    As a mapping it gives plain Python values, decoded on first use. The platform mixes spellings (`3` and `"3"`,
    `true` and `"true"`): the typed methods accept both and give one type. They raise ParamError, which says what is
    there instead; a `default` stands in for a parameter that is missing or null, not for one of the wrong type.

    Where the callback has no such object the mapping is empty and `type` is ABSENT. Usable until the callback is
    closed (ClosedError afterwards), by one thread at a time.
    """

    __slots__ = ()

    @overload
    def text(self, name: str) -> str: ...
    @overload
    def text(self, name: str, default: D) -> str | D: ...
    def text(self, name: str, default: Any = REQUIRED) -> Any:
        """A text; a number or a boolean as its text."""
        return self._text(name, default, "text")

    @overload
    def int(self, name: str) -> builtins.int: ...
    @overload
    def int(self, name: str, default: D) -> builtins.int | D: ...
    def int(self, name: str, default: Any = REQUIRED) -> Any:
        """An integer of 64 bits, or the text of one. A number with a fraction is an error."""
        return self._int64(name, default)

    @overload
    def float(self, name: str) -> builtins.float: ...
    @overload
    def float(self, name: str, default: D) -> builtins.float | D: ...
    def float(self, name: str, default: Any = REQUIRED) -> Any:
        """A number, or the text of one."""
        return self._double(name, default)

    @overload
    def bool(self, name: str) -> builtins.bool: ...
    @overload
    def bool(self, name: str, default: D) -> builtins.bool | D: ...
    def bool(self, name: str, default: Any = REQUIRED) -> Any:
        """A boolean, as checkboxes and switches send it; also its text, 0 or 1."""
        return self._flag(name, default)

    @overload
    def object(self, name: str) -> JSONObject: ...
    @overload
    def object(self, name: str, default: D) -> JSONObject | D: ...
    def object(self, name: str, default: Any = REQUIRED) -> Any:
        """An object."""
        value, found = self._member(name)
        if found == JSONType.OBJECT:
            return JSONObject(self._handle, value)
        return self._instead(name, default, "an object", found)

    @overload
    def list(self, name: str) -> builtins.list[Any]: ...
    @overload
    def list(self, name: str, default: D) -> builtins.list[Any] | D: ...
    def list(self, name: str, default: Any = REQUIRED) -> Any:
        """An array, as a list of plain Python values."""
        value, found = self._member(name)
        if found == JSONType.ARRAY:
            return JSONObject(self._handle, value).value
        return self._instead(name, default, "an array", found)

    @property
    def form(self) -> JSONObject:
        """The values of a submitted form by field name (「表单变量」); ParamError where no form was submitted."""
        return self.object("form")

    @overload
    def date(self, name: str) -> dt.date: ...
    @overload
    def date(self, name: str, default: D) -> dt.date | D: ...
    def date(self, name: str, default: Any = REQUIRED) -> Any:
        """The value of a DATE field, `yyyy-MM-dd` (「表单变量」)."""
        time = self._time(name, default, "a date", "%Y-%m-%d")
        return time.date() if isinstance(time, dt.datetime) else time

    @overload
    def datetime(self, name: str) -> dt.datetime: ...
    @overload
    def datetime(self, name: str, default: D) -> dt.datetime | D: ...
    def datetime(self, name: str, default: Any = REQUIRED) -> Any:
        """The value of a DATETIME field, `yyyy-MM-dd HH:mm` (「表单变量」); without a time zone, as none is sent."""
        return self._time(name, default, "a date and time", "%Y-%m-%d %H:%M")

    @overload
    def select(self, name: str) -> Choice: ...
    @overload
    def select(self, name: str, default: D) -> Choice | D: ...
    def select(self, name: str, default: Any = REQUIRED) -> Any:
        """What was chosen in a single select."""
        chosen = self.object(name, default)
        return Choice(chosen.int("index"), chosen.text("value")) if isinstance(chosen, JSONObject) else chosen

    @overload
    def multi_select(self, name: str) -> Choices: ...
    @overload
    def multi_select(self, name: str, default: D) -> Choices | D: ...
    def multi_select(self, name: str, default: Any = REQUIRED) -> Any:
        """What was chosen in a multi select. A single index, as the removal of one option sends it, counts as one."""
        chosen = self.object(name, default)
        if not isinstance(chosen, JSONObject):
            return chosen
        indexes, values = chosen._elements("index"), chosen._elements("value")
        if not all(type(i) is builtins.int for i in indexes) or not all(isinstance(v, str) for v in values):
            raise ParamError(name, "the choices of a multi select", JSONType.OBJECT, Status.JSON_WRONG_TYPE)
        return Choices(tuple(indexes), tuple(values))

    def _time(self, name: str, default: Any, asked: str, layout: str) -> Any:
        text = self._text(name, default, asked)
        if text == "" and default is not REQUIRED:
            return default
        if not isinstance(text, str) or text is default:
            return text
        try:
            return dt.datetime.strptime(text, layout)
        except ValueError:
            raise ParamError(name, asked, JSONType.STRING, Status.JSON_WRONG_TYPE) from None
