"""Bytes and text between Python and the views of the library."""

from __future__ import annotations

from ctypes import Structure, string_at
from typing import Union

from imhook import _ffi

BytesLike = Union[bytes, bytearray, memoryview]


def read(address: int | None, size: int) -> str:
    """The text at an address. The library hands out valid UTF-8 only; anything else would show, not raise."""
    return string_at(address, size).decode("utf-8", "replace") if address and size else ""


def text_of(view: _ffi.imhook_view) -> str:
    """The text of a view that the library handed out."""
    return read(view.data, view.size)


def bytes_at(address: int | None, size: int) -> bytes:
    """The bytes at an address, copied."""
    return string_at(address, size) if address and size else b""


def bytes_of(view: _ffi.imhook_view) -> bytes:
    """The bytes of a view that the library handed out, copied."""
    return bytes_at(view.data, view.size)


def encoded(text: str | bytes) -> bytes:
    """A text for the library. What is not valid text stays invalid, for the library to refuse."""
    return text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text


def view_of(text: str | bytes) -> _ffi.input_view:
    """A view of a text for the library."""
    data = encoded(text)
    return _ffi.input_view(data, len(data))


def fill(structure: Structure, **texts: bytes) -> None:
    """Set views of a structure that the caller fills; it keeps the bytes alive.

    The bytes themselves and not what a view says of them: reading `data` of a view ends at the first NUL.
    """
    for name, data in texts.items():
        setattr(structure, f"{name}_data", data)
        setattr(structure, f"{name}_size", len(data))
