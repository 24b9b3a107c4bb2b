"""Deliveries that another process may have handled."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Literal, TypeVar

from imhook.stream._store import Claim, ClaimState, DuplicateStore

log = logging.getLogger("imhook")

T = TypeVar("T")


@dataclass(frozen=True)
class Deduplication:
    """How processes that share a ClientID handle each delivery once, with a store between them.

    A delivery is claimed before its handler runs. What another process has handled is answered as it was there; what
    another is handling is left unanswered, as it is answered there. A claim whose handler raised, Later or anything
    else, is released, so that the delivery is handled when it comes again.
    """

    store: DuplicateStore
    """What they share, such as `imhook.redis.RedisStore`."""

    claim_seconds: float = 120.0
    """After how long a claim is nobody's again: longer than the slowest handler takes, and at most as long as what a
    crash interrupted may wait.
    """

    remember_seconds: float = 3600.0
    """How long answers are remembered."""

    timeout: float = 0.5
    """How many seconds the store may take."""

    when_down: Literal["handle", "later"] = "handle"
    """What becomes of deliveries while the store is down: they are handled, perhaps twice, or left for later."""

    async def claim(self, key: str) -> Claim:
        """Claim a delivery; while the store cannot be asked, the claim is NEW without a token, or IN_FLIGHT."""
        claim = await self._ask(self.store.claim(key, self.claim_seconds))
        if claim is not None:
            return claim
        return Claim(ClaimState.NEW if self.when_down == "handle" else ClaimState.IN_FLIGHT)

    async def finish(self, key: str, answer: bytes) -> None:
        """Note that a delivery was handled."""
        await self._ask(self.store.finish(key, answer, self.remember_seconds))

    async def release(self, key: str, claim: Claim) -> None:
        """Give a claim up."""
        if claim.token:
            await self._ask(self.store.release(key, claim.token))

    async def _ask(self, question: Awaitable[T]) -> T | None:
        """What the store says; None when it does not."""
        try:
            return await asyncio.wait_for(question, self.timeout)
        except Exception as error:
            log.warning("stream store=%s not asked: %s", type(self.store).__name__, type(error).__name__)
            return None
