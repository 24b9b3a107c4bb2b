"""Where cards of DingTalk go: the text `openSpaceId`."""

from __future__ import annotations

from ctypes import byref, c_char_p, c_size_t, c_void_p, cast, create_string_buffer
from typing import NamedTuple

from imhook import _ffi
from imhook._errors import DingTalkAPIError
from imhook._text import encoded, read, view_of

LONGEST = 1000
MOST = 250


class OpenSpace(NamedTuple):
    """One space that a card goes to (page 「投放卡片」)."""

    type: str
    """`IM_GROUP`, `IM_ROBOT`, `IM_SINGLE`, `ONE_BOX` or another one, in any case."""

    id: str
    """The openConversationId, userId or unionId."""


def open_space_id(*spaces: tuple[str, str]) -> str:
    """Write the `openSpaceId` of spaces, each a type and an id: `open_space_id(("IM_GROUP", conversation_id))`.

    Raises:
        DingTalkAPIError: API_FIELD_MISSING without a space, a type or an id, API_FIELD_MALFORMED for what would be read
            as something else, API_FIELD_TOO_LONG beyond 1,000 bytes; `path` names the space.
    """
    given = (_ffi.imhook_open_space * max(len(spaces), 1))()
    texts = [(encoded(type), encoded(id)) for type, id in spaces]
    for space, (type, id) in zip(given, texts):
        space.type_data, space.type_size = cast(c_char_p(type), c_void_p).value, len(type)
        space.id_data, space.id_size = cast(c_char_p(id), c_void_p).value, len(id)
    buffer, size, error = create_string_buffer(LONGEST), c_size_t(), _ffi.imhook_error()
    if _ffi.imhook_open_space_id_write(given, len(spaces), buffer, LONGEST, byref(size), byref(error)):
        raise DingTalkAPIError._from_struct(error)
    return buffer.raw[: size.value].decode("utf-8", "replace")


def open_spaces_of(text: str) -> list[OpenSpace]:
    """Read an `openSpaceId`. Types are as they stand; a `;` at the end does no harm.

    Raises:
        DingTalkAPIError: API_OPEN_SPACE_PREFIX, API_FIELD_MALFORMED, API_FIELD_TOO_LONG; `offset` is the byte.
    """
    found, count, error = (_ffi.imhook_open_space * MOST)(), c_size_t(), _ffi.imhook_error()
    view = view_of(text)
    if _ffi.imhook_open_space_id_read(view, found, MOST, byref(count), byref(error)):
        raise DingTalkAPIError._from_struct(error)
    return [
        OpenSpace(read(space.type_data, space.type_size), read(space.id_data, space.id_size))
        for space in found[: count.value]
    ]
