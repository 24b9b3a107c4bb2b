"""Objects of the library that belong to Python objects.

Whoever works with a handle holds a reference to it meanwhile, so that it cannot be freed under a running call, not even
by another thread that closes its owner: closing marks the handle, and the last reference frees it.
"""

from __future__ import annotations

from ctypes import addressof
from typing import Callable

from imhook import _ffi
from imhook._errors import ClosedError


class Handle:
    """The address of an endpoint or a replay guard, freed with this object."""

    __slots__ = ("_free", "_keep", "address")

    def __init__(self, address: int, free: Callable[[int], None], keep: object = None) -> None:
        """`keep` is an object that must live as long as this one."""
        self.address = address
        self._free = free
        self._keep = keep

    def __del__(self) -> None:
        self._free(self.address)


class CallbackHandle(_ffi.imhook_callback):
    """A callback in the library's memory, looked at in place and freed with this object. Made with from_address()."""

    closed = False

    def check(self) -> None:
        """Raise ClosedError when the callback was closed."""
        if self.closed:
            raise ClosedError("callback")

    def __del__(
        self,
        _free: Callable[[int], None] = _ffi.imhook_callback_free,
        _address: Callable[[_ffi.imhook_callback], int] = addressof,
    ) -> None:
        _free(_address(self))
