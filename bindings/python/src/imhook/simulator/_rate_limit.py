"""The limit on calls per second."""

from __future__ import annotations

import time
from collections import deque

from imhook.simulator._refusal import too_many_calls
from imhook.simulator._settings import Settings


class RateLimit:
    """Counts the calls to each interface within the last second (reference 6.3)."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._calls: dict[str, deque[float]] = {}

    def count(self, interface: str) -> None:
        """Count a call; raises the Refusal for too many."""
        now = time.monotonic()
        calls = self._calls.setdefault(interface, deque())
        while calls and calls[0] <= now - 1:
            calls.popleft()
        if len(calls) >= self._settings.calls_per_second:
            raise too_many_calls()
        calls.append(now)
