"""The limit on calls per second."""

from __future__ import annotations

import time
from collections import deque

from imhook.simulator._refusal import Refusal


class RateLimit:
    """Counts the calls to each interface within the last second (reference 6.3)."""

    def __init__(self, calls_per_second: int) -> None:
        self._limit = calls_per_second
        self._calls: dict[str, deque[float]] = {}

    def count(self, interface: str) -> None:
        """Count a call; raises the Refusal for too many."""
        now = time.monotonic()
        calls = self._calls.setdefault(interface, deque())
        while calls and calls[0] <= now - 1:
            calls.popleft()
        if len(calls) >= self._limit:
            raise too_many_calls()
        calls.append(now)


def too_many_calls() -> Refusal:
    """The refusal per application and interface."""
    return Refusal(403, "Forbidden.AccessDenied.QpsLimitForAppkeyAndApi", "请求次数超过了应用对该接口的调用频率限制")
