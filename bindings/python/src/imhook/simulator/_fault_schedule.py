"""Faults at times that a seed decides."""

from __future__ import annotations

import random
from collections.abc import Sequence

from imhook.simulator._fault import Fault, FaultKind


class FaultSchedule:
    """The same seed gives the same faults at the same times.

    Args:
        seed: of the pseudo-random numbers.
        seconds: how long the schedule lasts.
        per_minute: how many faults a minute has on average.
        kinds: which faults; empty means all.
        longest: the most seconds of DELAY and SLOW_OPEN.
    """

    def __init__(
        self,
        seed: int,
        seconds: float,
        per_minute: float = 6.0,
        kinds: Sequence[FaultKind] = (),
        longest: float = 3.0,
    ) -> None:
        if per_minute <= 0:
            raise ValueError("per_minute has to be above 0")
        chance = random.Random(seed)
        self.steps: list[tuple[float, Fault]] = []
        at = chance.expovariate(per_minute / 60)
        while at < seconds:
            kind = chance.choice(list(kinds) or list(FaultKind))
            self.steps.append((at, Fault(kind, chance.uniform(0, longest))))
            at += chance.expovariate(per_minute / 60)
