"""JSON objects of a callback as mappings that are decoded on first use."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from ctypes import byref, c_bool, c_double, c_int64
from typing import Any, Callable

from imhook import _ffi
from imhook._enums import JSONType, Status
from imhook._errors import ParamError
from imhook._handles import CallbackHandle
from imhook._json import decode
from imhook._text import bytes_of, text_of, view_of


class Required:
    """Says that a parameter has no default."""


REQUIRED = Required()


class LazyObject(Mapping[str, Any]):
    """The mapping part of JSONObject, and what its typed methods are made of."""

    __slots__ = ("_handle", "_members", "_value")

    def __init__(self, handle: CallbackHandle, value: _ffi.imhook_json_value) -> None:
        self._handle = handle
        self._value = value
        self._members: dict[str, Any] | None = None

    @property
    def type(self) -> JSONType:
        """OBJECT; ABSENT where the callback has none; or what stands there instead of an object."""
        self._handle.check()
        return JSONType(_ffi.imhook_json_type_of(self._value))

    @property
    def raw(self) -> bytes:
        """The JSON text exactly as it was sent; empty where there is none."""
        self._handle.check()
        return bytes_of(_ffi.imhook_json_raw(self._value))

    @property
    def value(self) -> Any:
        """The decoded JSON value, whatever its type; None where there is none."""
        raw = self.raw
        return decode(raw.decode("utf-8", "replace")) if raw else None

    def __getitem__(self, name: str) -> Any:
        return self._decoded()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._decoded())

    def __len__(self) -> int:
        return len(self._decoded())

    def __repr__(self) -> str:
        # Values are people's data and do not belong in logs, where a repr often ends.
        return "<JSONObject, closed>" if self._handle.closed else f"<JSONObject {list(self)}>"

    def _decoded(self) -> dict[str, Any]:
        self._handle.check()
        if self._members is None:
            value = self.value
            self._members = value if isinstance(value, dict) else {}
        return self._members

    def _member(self, name: str) -> tuple[_ffi.imhook_json_value, JSONType]:
        self._handle.check()
        value = _ffi.imhook_json_get(self._value, view_of(name))
        return value, JSONType(_ffi.imhook_json_type_of(value))

    def _instead(self, name: str, default: Any, asked: str, found: JSONType) -> Any:
        """The default for a member that is missing or null; an error for one of another type."""
        if found in (JSONType.ABSENT, JSONType.NULL) and default is not REQUIRED:
            return default
        status = Status.JSON_MISSING if found == JSONType.ABSENT else Status.JSON_WRONG_TYPE
        raise ParamError(name, asked, found, status)

    def _read(self, name: str, default: Any, asked: str, getter: Callable[..., int], output: Any) -> Any:
        """Read a member with a getter of the library into an output of the type that it fills."""
        self._handle.check()
        value = _ffi.imhook_json_get(self._value, view_of(name))
        status = getter(value, byref(output), None)
        if not status:
            return output
        found = JSONType(_ffi.imhook_json_type_of(value))
        if found in (JSONType.ABSENT, JSONType.NULL):
            return self._instead(name, default, asked, found)
        raise ParamError(name, asked, found, Status(status))

    def _text(self, name: str, default: Any, asked: str) -> Any:
        output = _ffi.imhook_view()
        found = self._read(name, default, asked, _ffi.imhook_json_loose_text, output)
        return text_of(output) if found is output else found

    def _int64(self, name: str, default: Any) -> Any:
        output = self._read(name, default, "an integer", _ffi.imhook_json_loose_int64, c_int64())
        return output.value if isinstance(output, c_int64) else output

    def _double(self, name: str, default: Any) -> Any:
        output = self._read(name, default, "a number", _ffi.imhook_json_loose_double, c_double())
        return output.value if isinstance(output, c_double) else output

    def _flag(self, name: str, default: Any) -> Any:
        output = self._read(name, default, "a boolean", _ffi.imhook_json_loose_bool, c_bool())
        return output.value if isinstance(output, c_bool) else output

    def _elements(self, name: str) -> list[Any]:
        """The elements of an array as plain values; a single value counts as an array of one."""
        value = self._decoded().get(name, [])
        return value if isinstance(value, list) else [value]
