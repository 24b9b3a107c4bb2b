"""Runs the cases of the JSON reader. Python programs have one of their own; here the C interface is proved."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable
from ctypes import byref, sizeof
from typing import Any

from corpus import bytes_of

from imhook import JSONType, Status, _ffi
from imhook._text import text_of, view_of

OPTIONS = {
    "maxDepth": "max_depth",
    "maxValues": "max_values",
    "maxSize": "max_size",
    "maxStringSize": "max_string_size",
}


def double_bits(text: str) -> str:
    return struct.pack("<d", float(text)).hex()


def getter(function: Callable[..., int], output: type[Any], show: Callable[[Any], str]) -> Callable[[Any], Any]:
    """What a getter gives, in the spelling of the corpus."""

    def get(value: Any) -> Any:
        found, error = output(), _ffi.imhook_error()
        status = function(value, byref(found), byref(error))
        assert error.status == status
        return {"status": Status(status).name} if status else show(found)

    return get


def number(output: Any) -> str:
    return str(output.value)


def bits(output: Any) -> str:
    return double_bits(repr(output.value))


GETTERS: dict[str, Callable[[Any], Any]] = {
    "type": lambda value: JSONType(_ffi.imhook_json_type_of(value)).name,
    "count": lambda value: str(_ffi.imhook_json_count(value)),
    "raw": lambda value: text_of(_ffi.imhook_json_raw(value)),
    "text": getter(_ffi.imhook_json_text, _ffi.imhook_view, text_of),
    "int64": getter(_ffi.imhook_json_int64, ctypes.c_int64, number),
    "uint64": getter(_ffi.imhook_json_uint64, ctypes.c_uint64, number),
    "double": getter(_ffi.imhook_json_double, ctypes.c_double, bits),
    "bool": getter(_ffi.imhook_json_bool, ctypes.c_bool, lambda output: output.value),
    "looseText": getter(_ffi.imhook_json_loose_text, _ffi.imhook_view, text_of),
    "looseInt64": getter(_ffi.imhook_json_loose_int64, ctypes.c_int64, number),
    "looseDouble": getter(_ffi.imhook_json_loose_double, ctypes.c_double, bits),
    "looseBool": getter(_ffi.imhook_json_loose_bool, ctypes.c_bool, lambda output: output.value),
}


def run(case: dict[str, Any]) -> None:
    text = bytes_of(case, "text")
    assert set(case) <= {"text", "textBase64", "textRepeat", "options", "expect", "get"}
    options = _ffi.imhook_json_options(size=sizeof(_ffi.imhook_json_options))
    for name, value in case.get("options", {}).items():
        setattr(options, OPTIONS[name], int(value))
    document, error = ctypes.c_void_p(), _ffi.imhook_error()
    status = _ffi.imhook_json_parse(view_of(text), byref(options), byref(document), byref(error))
    try:
        found = {"status": Status(status).name, "offset": str(error.offset)}
        assert {name: found[name] for name in case["expect"]} == case["expect"]
        assert _ffi.imhook_json_validate(view_of(text), byref(options), byref(error)) == status
        assert error.status == status
        for wanted in case.get("get", []):
            check(_ffi.imhook_json_root(document), dict(wanted))
    finally:
        _ffi.imhook_json_free(document)


def check(root: Any, wanted: dict[str, Any]) -> None:
    pointer = wanted.pop("pointer")
    value = _ffi.imhook_json_find(root, view_of(pointer))
    for name, expected in wanted.items():
        if name in ("double", "looseDouble") and isinstance(expected, str):
            expected = double_bits(expected)
        assert GETTERS[name](value) == expected, f"{name} of {pointer!r}"
