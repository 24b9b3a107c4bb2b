"""The time of calls that may be told another one."""

from __future__ import annotations

import time


def clock(now_ms: int | None) -> int:
    """The time in Unix milliseconds: the one given, or that of this machine."""
    if now_ms is None:
        return time.time_ns() // 1_000_000
    if not -(2**63) <= now_ms < 2**63:  # C would see another time
        raise ValueError("now_ms is a time in Unix milliseconds, of 64 bits")
    return int(now_ms)
