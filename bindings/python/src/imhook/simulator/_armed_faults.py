"""Faults that wait for their occasion."""

from __future__ import annotations

from collections import Counter

from imhook.simulator._fault import Fault, FaultKind


class ArmedFaults:
    """The faults that wait, in the order in which they were armed, and how often each kind has occurred."""

    def __init__(self) -> None:
        self.occurred: Counter[FaultKind] = Counter()
        """How many frames, calls or connections each kind has happened to."""
        self._waiting: list[Fault] = []

    def arm(self, fault: Fault) -> None:
        """Let the next `count` occasions go wrong. Raises ValueError for a count outside 1 to 10 000."""
        if not 1 <= fault.count <= 10_000:
            raise ValueError("count is not from 1 to 10000")
        self._waiting.extend([fault] * fault.count)

    def take(self, kind: FaultKind, path: str = "", by_path_only: bool = False) -> Fault | None:
        """The fault for this occasion, which it uses up.

        Args:
            kind: which.
            path: of the interface that is called.
            by_path_only: take only what waits for this very path.
        """
        for index, fault in enumerate(self._waiting):
            if fault.kind is kind and (fault.path == path if by_path_only else fault.path in ("", path)):
                self.occurred[kind] += 1
                return self._waiting.pop(index)
        return None

    def waiting(self, kind: FaultKind) -> int:
        """How many of a kind still wait."""
        return sum(fault.kind is kind for fault in self._waiting)

    def clear(self) -> None:
        """Forget all that wait."""
        self._waiting.clear()
