"""The crossing into the library: one HTTP request in, one callback out.

benchmarks/request_fill.py measures this against the other ways of doing it. What counts through ctypes is the number
of objects made: here one structure for the request and both outputs, filled by position, and one text for the headers.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from ctypes import Structure, addressof, c_int32, c_int64, c_void_p, sizeof
from typing import Any, Union

from imhook import _ffi
from imhook._errors import Rejected
from imhook._handles import CallbackHandle
from imhook._text import BytesLike, text_of

HeaderText = Union[str, bytes]
Headers = Union[Mapping[str, str], Iterable[Iterable[HeaderText]]]


class ReceiveCall(Structure):
    """What imhook_receive() reads and writes, in one allocation."""

    _fields_ = [
        *_ffi.imhook_request._fields_,
        ("callback", c_void_p),
        ("error", _ffi.imhook_error),
    ]


REQUEST_SIZE = sizeof(_ffi.imhook_request)
CALLBACK_OFFSET = ReceiveCall.callback.offset
ERROR_OFFSET = ReceiveCall.error.offset

# A second prototype of the same function that takes addresses: converting a number is cheaper than checking a type.
_receive = _ffi._library["imhook_receive"]
_receive.argtypes = (c_void_p, c_void_p, c_int64, c_void_p, c_void_p)
_receive.restype = c_int32


def _wanted_headers() -> tuple[str, ...]:
    names: list[str] = []
    while name := text_of(_ffi.imhook_wanted_header(len(names))):
        names.append(name)
    return tuple(names)


WANTED_HEADERS = _wanted_headers()
"""The lower-case names of the headers that the library looks at. A server needs to hand over no others."""

_WANTED: dict[HeaderText, bytes] = {
    spelling: name.encode("ascii") for name in WANTED_HEADERS for spelling in (name, name.encode("ascii"))
}


def _bytes(value: HeaderText) -> bytes:
    if isinstance(value, str):
        # HTTP headers are Latin-1 in Python's servers; any other character is no part of a signature anyway.
        return value.encode("latin-1", "replace")
    return bytes(value)


def header_block(headers: Headers) -> bytes:
    """The wanted ones among the headers, as lines of text.

    Takes a mapping, an object with items() as the web frameworks have, or pairs of str or bytes as in ASGI.
    """
    items: Any = headers.items() if hasattr(headers, "items") else headers
    lines = []
    for name, value in items:
        wanted = _WANTED.get(name) or _WANTED.get(name.lower())
        if wanted is not None:
            line = b"%b:%b\n" % (wanted, _bytes(value))
            if line.count(b"\n") > 1:  # a folded header: its line breaks count as spaces (RFC 9112, 5.2)
                line = line[:-1].replace(b"\n", b" ") + b"\n"
            lines.append(line)
    return b"".join(lines)


def receive(endpoint: int, method: str, block: bytes, query: bytes, body: BytesLike, now_ms: int) -> CallbackHandle:
    """Hand a request to the library.

    Raises:
        Rejected: it is not a callback of this endpoint.
        TypeError: the body is not bytes, bytearray or memoryview.
    """
    if not isinstance(body, bytes):
        if not isinstance(body, (bytearray, memoryview)):
            raise TypeError(f"the body must be the bytes exactly as received, not {type(body).__name__}")
        body = bytes(body)
    call = ReceiveCall(REQUEST_SIZE, body, len(body), block, len(block))
    if method != "POST":  # an empty method says that the caller has made sure
        name = method.encode("utf-8", "replace")
        call.method_data, call.method_size = name, len(name)
    if query:
        call.query_data, call.query_size = query, len(query)
    address = addressof(call)
    if _receive(endpoint, address, now_ms, address + CALLBACK_OFFSET, address + ERROR_OFFSET):
        raise Rejected._from_struct(call.error)
    return CallbackHandle.from_address(call.callback)
