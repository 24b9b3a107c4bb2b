"""Compares the fields of a body with a case: through the library's pointers, and through the typed body."""

from __future__ import annotations

import json
from ctypes import addressof, byref, c_int64
from typing import Any

from corpus import dumps, loads

import imhook
from imhook import JSONType, Status, _ffi
from imhook._text import bytes_of, text_of, view_of

MISSING = object()


def member_of(body: Any, pointer: str) -> Any:
    """What a JSON Pointer names in the decoded body, or MISSING."""
    for name in pointer.split("/")[1:]:
        name = name.replace("~1", "/").replace("~0", "~")
        if isinstance(body, list) and name.isdigit() and (name == "0" or name[0] != "0") and int(name) < len(body):
            body = body[int(name)]
        elif isinstance(body, dict) and name in body:
            body = body[name]
        else:
            return MISSING
    return body


def compare(received: imhook.Received, fields: dict[str, dict[str, Any]]) -> None:
    handle = addressof(received._open)
    body = received.body if isinstance(received, imhook.Webhook) else received.root.value
    for pointer, expected in fields.items():
        (way, wanted), found = next(iter(expected.items())), member_of(body, pointer)
        view = view_of(pointer)
        value = _ffi.imhook_callback_value(handle, view)
        if way == "text":
            assert text_of(_ffi.imhook_callback_text(handle, view)) == wanted, pointer
            assert found is not MISSING or wanted == "", pointer
            if isinstance(found, str):
                assert found == wanted, pointer
        elif way == "int64":
            number, error = c_int64(), _ffi.imhook_error()
            status = _ffi.imhook_callback_int64(handle, view, byref(number), byref(error))
            if isinstance(wanted, dict):
                assert Status(status).name == wanted["status"], pointer
                continue
            assert (status, str(number.value)) == (0, wanted), pointer
            assert int(found) == int(wanted), pointer
        elif way == "json":
            assert loads(bytes_of(_ffi.imhook_json_raw(value))) == wanted, pointer
            assert found == json.loads(dumps(wanted)), pointer
        else:
            assert (way, wanted) == ("absent", True), f"the runner does not know {way}"
            assert _ffi.imhook_json_type_of(value) == JSONType.ABSENT, pointer
            assert found is MISSING, pointer
