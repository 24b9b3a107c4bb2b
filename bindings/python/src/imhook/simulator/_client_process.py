"""The program that a fault run tries."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import time
from collections import Counter
from collections.abc import Mapping, Sequence

LONGEST_LINE = 1 << 20


class ClientProcess:
    """Starts a program in a process group of its own, counts what it reports on standard output, and stops it."""

    def __init__(self) -> None:
        self.handled: Counter[str] = Counter()
        """How often it said `handled`, by id."""
        self.given_up: Counter[str] = Counter()
        """How often it said `gave-up`, by id."""
        self.other_lines = 0
        """Lines that say neither."""
        self.exit_code: int | None = None
        """None while it runs; negative for a signal."""
        self.stop_took = 0.0
        """The seconds between SIGTERM and its end."""
        self.was_killed = False
        """Whether SIGTERM did not end it."""
        self._process: asyncio.subprocess.Process | None = None
        self._reading: asyncio.Task[None] | None = None
        self._exiting: asyncio.Task[None] | None = None

    async def start(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        """Start it; its standard error is that of this program. Raises OSError when it cannot be started."""
        self._process = await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            env={**os.environ, **environment},
            limit=LONGEST_LINE,
            start_new_session=True,
        )
        self._reading = asyncio.ensure_future(self._read())
        self._exiting = asyncio.ensure_future(self._wait())

    async def _read(self) -> None:
        assert self._process is not None
        assert self._process.stdout is not None
        while True:
            try:
                line = await self._process.stdout.readline()
            except ValueError:  # a line without end
                continue
            if not line:
                return
            words = line.decode(errors="replace").split()
            if len(words) == 2 and words[0] in ("handled", "gave-up"):
                (self.handled if words[0] == "handled" else self.given_up)[words[1]] += 1
            else:
                self.other_lines += 1

    async def _wait(self) -> None:
        assert self._process is not None
        self.exit_code = await self._process.wait()

    @property
    def exited(self) -> asyncio.Task[None]:
        """Done when the program has ended."""
        assert self._exiting is not None
        return self._exiting

    async def stop(self, seconds: float) -> None:
        """Send SIGTERM, and SIGKILL to its process group when it does not end in time; read what it still said."""
        if self._process is None or self._reading is None or self._exiting is None:
            return
        start = time.monotonic()
        if self.exit_code is None:
            with contextlib.suppress(ProcessLookupError):
                self._process.terminate()
            await asyncio.wait([self._exiting], timeout=seconds)
            self.stop_took = time.monotonic() - start
        self.was_killed = self.exit_code is None
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)  # also what it started itself
        await self._exiting
        await asyncio.wait([self._reading], timeout=1)
        self._reading.cancel()
