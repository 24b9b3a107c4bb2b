"""Rich text messages to robots."""

from __future__ import annotations

from collections.abc import Mapping
from ctypes import byref
from dataclasses import dataclass
from typing import Any

from imhook import _ffi
from imhook._handles import CallbackHandle
from imhook._json_object import JSONObject
from imhook._text import read


@dataclass(frozen=True)
class RichTextItem:
    """One item of a rich text message (「机器人接收消息」). The repr does not show it."""

    __slots__ = ("download_code", "raw", "text", "type_name")

    type_name: str
    """`type` as received, such as `picture`; empty for a text."""

    text: str
    """The text of a text."""

    download_code: str
    """What a picture is downloaded with, through the platform's API."""

    raw: Mapping[str, Any]
    """The item with all its members, also of kinds that this version does not know."""

    def __repr__(self) -> str:
        return f"<RichTextItem {self.type_name or 'text'}>"


def rich_text_items(handle: CallbackHandle, items: _ffi.imhook_json_value) -> tuple[RichTextItem, ...]:
    """The items of an array; none where there is no array."""
    found = []
    item = _ffi.imhook_rich_text_item()
    value = _ffi.imhook_json_first(items)
    for _ in range(_ffi.imhook_json_count(items)):
        _ffi.imhook_rich_text_read(value, byref(item))
        found.append(
            RichTextItem(
                read(item.type_name_data, item.type_name_size),
                read(item.text_data, item.text_size),
                read(item.download_code_data, item.download_code_size),
                dict(JSONObject(handle, value)),
            )
        )
        value = _ffi.imhook_json_next(value)
    return tuple(found)
