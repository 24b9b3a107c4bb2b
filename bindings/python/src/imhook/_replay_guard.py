"""The memory of an endpoint for requests it has seen."""

from __future__ import annotations

from ctypes import byref, c_void_p, sizeof

from imhook import _ffi
from imhook._enums import Status
from imhook._errors import ClosedError, ConfigurationError
from imhook._handles import Handle


class ReplayGuard:
    """Refuses requests that were received before within the tolerance, with REPLAYED.

    The signature headers and the body together are what is remembered: the same headers with another body are not a
    replay, because DingTalk signs only a timestamp. Any number of threads may use one guard at once. Each process has a
    memory of its own; where several processes serve one address, a request can be replayed once to each of them.

    Of an event the encrypted text is remembered, and one that comes again is not refused, as the platform sends it
    until it is handled: its `is_repeated` says so.
    """

    def __init__(self, capacity: int | None = None) -> None:
        """Make an empty guard.

        Args:
            capacity: how many requests are remembered, at 48 bytes each, up to 16,777,216; the oldest is forgotten
                first. None means 65,536.

        Raises:
            ConfigurationError: OPTION_OUT_OF_RANGE.
        """
        if capacity is not None and not 0 < capacity < 2**64:
            raise ConfigurationError(Status.OPTION_OUT_OF_RANGE, path="capacity")
        options = _ffi.imhook_replay_guard_options(sizeof(_ffi.imhook_replay_guard_options), capacity or 0)
        guard, error = c_void_p(), _ffi.imhook_error()
        if _ffi.imhook_replay_guard_new(byref(options), byref(guard), byref(error)):
            raise ConfigurationError._from_struct(error)
        self._handle: Handle | None = Handle(guard.value or 0, _ffi.imhook_replay_guard_free)

    @property
    def count(self) -> int:
        """Requests remembered now."""
        return _ffi.imhook_replay_guard_count(self._open.address)

    @property
    def evictions(self) -> int:
        """Requests forgotten before their time because the guard was full."""
        return _ffi.imhook_replay_guard_evictions(self._open.address)

    def close(self) -> None:
        """Free the memory, as soon as no endpoint uses the guard either. Closing twice is harmless."""
        self._handle = None

    def __enter__(self) -> ReplayGuard:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def _open(self) -> Handle:
        if self._handle is None:
            raise ClosedError("replay guard")
        return self._handle
