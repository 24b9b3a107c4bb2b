"""One time that a frame was sent."""

from __future__ import annotations

from typing import NamedTuple


class Sending(NamedTuple):
    """Under which messageId, on which connection, and when by time.monotonic()."""

    message_id: str
    connection_id: str
    at: float
