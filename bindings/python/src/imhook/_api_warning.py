"""What a request may mean otherwise than the program does."""

from __future__ import annotations

from ctypes import byref, c_char_p, c_void_p, cast, create_string_buffer
from typing import Any, NamedTuple

from imhook import _ffi
from imhook._enums import Limit, Status
from imhook._text import encoded, read


class APIWarning(NamedTuple):
    """Something that a request may mean otherwise than the program does; it is made all the same.

    Its text is one line that says all of it: `cardData.cardParamMap.title: A value of a card is longer than … (2100
    bytes, the maximum is 1024)`. It holds names of members, and no values.
    """

    status: Status
    """What it is, such as API_VALUE_LONG."""

    path: str
    """The member of the body, such as `cardData.cardParamMap.title`."""

    kind: Limit
    """What of a value breaks a limit; NONE where no limit is the reason."""

    actual: int
    """How much of it there is."""

    limit: int
    """How much there should be at most."""

    def __str__(self) -> str:
        warning = _ffi.imhook_api_warning(limit_kind=self.kind, actual=self.actual, limit=self.limit)
        message = _ffi.imhook_status_message(self.status)
        warning.message_data, warning.message_size = message.data, message.size
        path = encoded(self.path)
        warning.path_data, warning.path_size = cast(c_char_p(path), c_void_p).value, len(path)
        buffer = create_string_buffer(1024)
        _ffi.imhook_api_warning_describe(byref(warning), buffer, len(buffer))
        return buffer.value.decode("utf-8", "replace")


def warnings_of(made: Any) -> tuple[APIWarning, ...]:
    """The warnings of a request that the library made."""
    found = [made.warnings[index] for index in range(made.warning_count)]
    return tuple(
        APIWarning(Status(w.status), read(w.path_data, w.path_size), Limit(w.limit_kind), w.actual, w.limit)
        for w in found
    )
