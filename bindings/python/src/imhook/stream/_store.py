"""What processes that share a ClientID tell duplicates by."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import Protocol


class ClaimState(enum.Enum):
    """What a store knows about a delivery."""

    NEW = "new"
    """Nobody has it: it is the caller's now."""

    IN_FLIGHT = "in-flight"
    """Another process is handling it."""

    DONE = "done"
    """It was handled."""


@dataclass(frozen=True)
class Claim:
    """What became of the attempt to claim a delivery."""

    state: ClaimState

    answer: bytes = field(default=b"", repr=False)
    """DONE: what it was answered with; empty for the answer that changes nothing."""

    token: str = ""
    """NEW: what proves that the claim is the caller's, when it is released."""


class DuplicateStore(Protocol):
    """Remembers which deliveries are being handled or were, for all processes that share a ClientID.

    A session tells duplicates within its process itself; this is for several. The platform gives each push to one of
    the connections at random, and a push that comes again may come to another process. Keys are short printable texts.
    Any exception says that the store could not be asked.
    """

    async def claim(self, key: str, seconds: float) -> Claim:
        """Claim a delivery, unless somebody has it; the claim ends by itself after so many seconds."""

    async def finish(self, key: str, answer: bytes, seconds: float) -> None:
        """Note that a delivery was handled, and its answer, for so many seconds."""

    async def release(self, key: str, token: str) -> None:
        """Give a claim up, so that the delivery is handled when it comes again. Nothing happens to one of others."""
