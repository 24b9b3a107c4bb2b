"""A moment of a client's way to a connection."""

from __future__ import annotations

import enum
from typing import NamedTuple


class Step(enum.Enum):
    """What happened."""

    ATTEMPT = "attempt"
    """The client called connections/open."""
    REFUSED = "refused"
    """That call, or the WebSocket handshake after it, was refused."""
    CONNECTED = "connected"
    """A connection is open."""
    LOST = "lost"
    """A connection can be used no longer: it ended, or `disconnect` was sent. A half-open one is lost when it ends."""


class Moment(NamedTuple):
    """When what happened."""

    at: float
    """In seconds, by time.monotonic()."""
    step: Step
    detail: str
    """Such as the code of a refusal."""
