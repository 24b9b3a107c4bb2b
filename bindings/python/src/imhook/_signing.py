"""Signing as DingTalk does, for tests and for calling other servers."""

from __future__ import annotations

import time
from ctypes import byref

from imhook import _ffi
from imhook._enums import Status
from imhook._errors import ConfigurationError
from imhook._text import view_of


def sign_card(secret: str | bytes, timestamp_ms: int | None = None) -> dict[str, str]:
    """The two headers that sign a card callback (「事件回调」). They do not depend on the body: it is not signed.

    Args:
        secret: the `apiSecret` of the callback registration.
        timestamp_ms: the time in Unix milliseconds, 18 digits at most; None reads the clock.

    Raises:
        ConfigurationError: SECRET_EMPTY, or OPTION_OUT_OF_RANGE for the timestamp.
    """
    if timestamp_ms is None:
        timestamp_ms = time.time_ns() // 1_000_000
    if not 0 <= timestamp_ms < 2**63:  # C would see another time
        raise ConfigurationError(Status.OPTION_OUT_OF_RANGE, path="timestamp_ms")
    pair, error = _ffi.imhook_dingtalk_signature(), _ffi.imhook_error()
    if _ffi.imhook_dingtalk_card_sign(view_of(secret), timestamp_ms, byref(pair), byref(error)):
        raise ConfigurationError._from_struct(error)
    return {
        "x-ddpaas-signature-timestamp": pair.timestamp.decode("ascii"),
        "x-ddpaas-signature": pair.signature.decode("ascii"),
    }
