"""Reports for those who iterate over them."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator

from imhook._stream_report import StreamReport

KEPT = 1000
"""So many reports wait for one who iterates slowly; older ones are dropped."""


class Reader:
    """What waits for one who iterates."""

    def __init__(self) -> None:
        self.waiting: deque[StreamReport] = deque(maxlen=KEPT)
        self.changed = asyncio.Event()


class Reports:
    """Hands the reports of a client to any number of readers, to each what comes after it began."""

    def __init__(self) -> None:
        self._readers: set[Reader] = set()
        self._is_over = False

    def add(self, report: StreamReport) -> None:
        """Hand a report to everybody."""
        for reader in self._readers:
            reader.waiting.append(report)
            reader.changed.set()

    def end(self) -> None:
        """There are no more."""
        self._is_over = True
        for reader in self._readers:
            reader.changed.set()

    async def read(self) -> AsyncGenerator[StreamReport, None]:
        """Every report from now on."""
        reader = Reader()
        self._readers.add(reader)
        try:
            while True:
                while reader.waiting:
                    yield reader.waiting.popleft()
                if self._is_over:
                    return
                reader.changed.clear()
                await reader.changed.wait()
        finally:
            self._readers.discard(reader)
