"""The headers of a request, as the library takes them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Union

from imhook import _ffi
from imhook._text import text_of

HeaderText = Union[str, bytes]
Headers = Union[Mapping[str, str], Iterable[Iterable[HeaderText]]]


def _wanted_headers() -> tuple[str, ...]:
    names: list[str] = []
    while name := text_of(_ffi.imhook_wanted_header(len(names))):
        names.append(name)
    return tuple(names)


WANTED_HEADERS = _wanted_headers()
"""The lower-case names of the headers that the library looks at. A server needs to hand over no others."""

# What a line begins with, by name as text and as bytes.
_STARTS: dict[Any, str] = {name: name + ":" for name in WANTED_HEADERS}
_STARTS.update([(name.encode("ascii"), start) for name, start in _STARTS.items()])


def header_block(headers: Headers) -> bytes:
    """The wanted ones among the headers, as lines of text.

    Takes a mapping, an object with items() as the web frameworks have, or pairs of str or bytes as in ASGI.
    """
    items: Any = headers if type(headers) is list or not hasattr(headers, "items") else headers.items()
    block = ""
    for name, value in items:
        start = _STARTS.get(name) or _STARTS.get(name.lower())
        if start:
            if not isinstance(value, str):
                value = value.decode("latin-1")
            if "\n" in value:  # a folded header: its line breaks count as spaces (RFC 9112, 5.2)
                value = value.replace("\n", " ")
            block += f"{start}{value}\n"
    # Python's servers read headers as Latin-1; any other character is no part of a signature anyway.
    return block.encode("latin-1", "replace")
