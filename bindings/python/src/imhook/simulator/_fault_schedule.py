"""Faults at times that a seed decides."""

from __future__ import annotations

import random
from collections.abc import Sequence

from imhook.simulator._fault import Fault, FaultKind

TIMED = (FaultKind.DELAY, FaultKind.SLOW_OPEN)


class FaultSchedule:
    """The same seed gives the same faults at the same times.

    Args:
        seed: of the pseudo-random numbers.
        seconds: how long the schedule lasts.
        per_minute: how many faults a minute has on average.
        kinds: which faults; empty means all.
        longest: the most seconds of DELAY and SLOW_OPEN; the other kinds have 0.
        complete: whether each kind occurs at least once, evenly spread, beside those that come by chance.
    """

    def __init__(
        self,
        seed: int,
        seconds: float,
        per_minute: float = 6.0,
        kinds: Sequence[FaultKind] = (),
        longest: float = 3.0,
        complete: bool = False,
    ) -> None:
        if per_minute <= 0:
            raise ValueError("per_minute has to be above 0")
        self._chance = random.Random(seed)
        self._longest = longest
        chosen = list(kinds) or list(FaultKind)
        self.steps: list[tuple[float, Fault]] = []
        """The second and the fault of each step, in the order of time."""
        at = self._chance.expovariate(per_minute / 60)
        while at < seconds:
            self.steps.append((at, self._fault(self._chance.choice(chosen))))
            at += self._chance.expovariate(per_minute / 60)
        if complete:
            self._chance.shuffle(chosen)
            slot = seconds / len(chosen)
            for index, kind in enumerate(chosen):
                self.steps.append((slot * (index + self._chance.random()), self._fault(kind)))
            self.steps.sort(key=lambda step: step[0])

    def _fault(self, kind: FaultKind) -> Fault:
        return Fault(kind, self._chance.uniform(0, self._longest) if kind in TIMED else 0.0)
