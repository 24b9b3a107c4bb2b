"""What can be made to go wrong."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class FaultKind(enum.Enum):
    """The faults of the simulator. Those of connections happen at once, to every open one; the others wait for the
    next request or frame that they fit."""

    DROP = "drop"
    """The TCP connection ends without a WebSocket close frame."""
    HALF_OPEN = "half-open"
    """The connection stays open, but nothing is read, answered or sent any more."""
    DISCONNECT = "disconnect"
    """The frame `disconnect`, silence, and the end after Settings.disconnect_seconds."""
    MALFORMED_FRAME = "malformed-frame"
    """A text message that is not JSON."""
    DELAY = "delay"
    """The next frame is pushed `seconds` later."""
    DUPLICATE = "duplicate"
    """The next frame is pushed twice."""
    EXPIRED_TICKET = "expired-ticket"
    """The next ticket handed out is no longer valid."""
    UNAUTHORIZED = "unauthorized"
    """The next connections/open is answered with 401 authFailed."""
    QPS = "qps"
    """The next connections/open or card interface is answered with 403 for too many calls."""
    SLOW_OPEN = "slow-open"
    """The next connections/open is answered `seconds` later."""

    @property
    def is_immediate(self) -> bool:
        """Whether it happens to connections, at once."""
        return self in (FaultKind.DROP, FaultKind.HALF_OPEN, FaultKind.DISCONNECT, FaultKind.MALFORMED_FRAME)


@dataclass(frozen=True)
class Fault:
    """One fault.

    Args:
        kind: which.
        seconds: how long, for DELAY and SLOW_OPEN.
        count: to how many requests or frames it happens; connections ignore it.
    """

    kind: FaultKind
    seconds: float = 0.0
    count: int = 1
