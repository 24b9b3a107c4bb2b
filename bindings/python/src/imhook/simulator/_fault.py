"""What can be made to go wrong."""

from __future__ import annotations

import enum
from dataclasses import dataclass


class FaultKind(enum.Enum):
    """The faults of the simulator.

    Those of connections, and EXPIRED_TOKEN, happen at once. The others wait for the next frame or call that they fit.
    """

    # Every open connection, at once.
    DROP = "drop"
    """The TCP connection ends without a WebSocket close frame."""
    HALF_OPEN = "half-open"
    """The connection stays, but nothing is read, answered or sent any more: for `seconds`, or, with 0, for ever."""
    DISCONNECT = "disconnect"
    """The frame `disconnect`, silence, and the end after Settings.disconnect_seconds."""
    CLOSE = "close"
    """A WebSocket close frame, code 1001, and the end."""
    MALFORMED_FRAME = "malformed-frame"
    """A text message that is not JSON."""
    UNKNOWN_TOPIC = "unknown-topic"
    """A CALLBACK frame with a topic that no document knows and nobody subscribed to."""
    UNKNOWN_TYPE = "unknown-type"
    """A frame whose `type` no document knows."""

    # The next frame pushed.
    DELAY = "delay"
    """It is pushed `seconds` later."""
    DUPLICATE = "duplicate"
    """It is pushed twice on the same connection, with the same messageId."""
    UNKNOWN_HEADERS = "unknown-headers"
    """It has headers and members that no document knows."""

    # The next message to the robot or event pushed: what the platform repeats.
    REDELIVERY = "redelivery"
    """It is pushed a second time under another messageId, with the same msgId or eventId, on any connection."""
    DELAYED_ACK = "delayed-ack"
    """Its first acknowledgement takes effect `seconds` after it came; with 0 it never does. Until then it counts as
    unacknowledged, so it is pushed again after Settings.redelivery_seconds. Later acknowledgements count at once."""

    # The next connections/open.
    UNAUTHORIZED = "unauthorized"
    """Answered with 401 authFailed."""
    SLOW_OPEN = "slow-open"
    """Answered `seconds` later."""
    EXPIRED_TICKET = "expired-ticket"
    """The ticket handed out is no longer valid."""

    # The next connections/open or card interface; with a path, the next call of that interface.
    QPS = "qps"
    """403 for too many calls."""
    FORBIDDEN = "forbidden"
    """403 for a missing permission, with requiredScopes."""
    BUSY = "busy"
    """500 system.busy."""
    PROXY_ERROR = "proxy-error"
    """400 with an HTML page, as a proxy in between answers."""
    HTML_PAGE = "html-page"
    """200 with an HTML page."""

    EXPIRED_TOKEN = "expired-token"
    """At once: the access token that was handed out is no longer valid."""

    @property
    def is_of_connections(self) -> bool:
        """Whether it happens to every open connection, at once."""
        return self in _OF_CONNECTIONS

    @property
    def is_of_opening(self) -> bool:
        """Whether it can happen to the next connections/open."""
        return self in _OF_OPENING

    @property
    def is_of_frames(self) -> bool:
        """Whether it waits for the next frame pushed."""
        return self in _OF_FRAMES


_OF_CONNECTIONS = frozenset(
    {
        FaultKind.DROP,
        FaultKind.HALF_OPEN,
        FaultKind.DISCONNECT,
        FaultKind.CLOSE,
        FaultKind.MALFORMED_FRAME,
        FaultKind.UNKNOWN_TOPIC,
        FaultKind.UNKNOWN_TYPE,
    }
)
_OF_FRAMES = frozenset(
    {
        FaultKind.DELAY,
        FaultKind.DUPLICATE,
        FaultKind.UNKNOWN_HEADERS,
        FaultKind.REDELIVERY,
        FaultKind.DELAYED_ACK,
    }
)
_OF_OPENING = frozenset(FaultKind) - _OF_CONNECTIONS - _OF_FRAMES - {FaultKind.EXPIRED_TOKEN}


@dataclass(frozen=True)
class Fault:
    """One fault.

    Args:
        kind: which.
        seconds: how long, for HALF_OPEN, DELAY, DELAYED_ACK and SLOW_OPEN.
        count: how many frames or calls it happens to; what happens at once ignores it.
        path: of the interface whose calls it waits for, such as `/v1.0/card/instances`, for QPS, FORBIDDEN, BUSY,
            PROXY_ERROR and HTML_PAGE. Empty means connections/open and the card interfaces.
    """

    kind: FaultKind
    seconds: float = 0.0
    count: int = 1
    path: str = ""
