"""Faults that wait for their occasion."""

from __future__ import annotations

from imhook.simulator._fault import Fault, FaultKind


class ArmedFaults:
    """The faults that wait, each kind in the order it was armed."""

    def __init__(self) -> None:
        self._waiting: dict[FaultKind, list[Fault]] = {}

    def arm(self, fault: Fault) -> None:
        """Let the next `count` occasions go wrong. Raises ValueError for a count outside 1 to 10 000."""
        if not 1 <= fault.count <= 10_000:
            raise ValueError("count is not from 1 to 10000")
        self._waiting.setdefault(fault.kind, []).extend([fault] * fault.count)

    def take(self, kind: FaultKind) -> Fault | None:
        """The fault for this occasion, which it uses up."""
        waiting = self._waiting.get(kind)
        return waiting.pop(0) if waiting else None

    def clear(self) -> None:
        """Forget all that wait."""
        self._waiting.clear()
