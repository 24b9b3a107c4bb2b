"""The time by which data sources are due."""

from __future__ import annotations

import time

from imhook.simulator._settings import Settings


class Clock:
    """Runs `time_scale` times as fast as time does, and can be advanced."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._at = 0.0
        self._read = time.monotonic()

    def now(self) -> float:
        """Seconds since the start. It never goes back, whatever the setting becomes."""
        read = time.monotonic()
        self._at += (read - self._read) * self._settings.time_scale
        self._read = read
        return self._at

    def advance(self, seconds: float) -> None:
        """Let time pass at once. Raises ValueError for less than 0."""
        if seconds < 0:
            raise ValueError("time does not go back")
        self._at += seconds
