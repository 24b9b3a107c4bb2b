"""Programs that the demonstration plays at, each in its own process."""

from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Mapping, Sequence

STOP_SECONDS = 20.0


class Program:
    """A program in any language."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self._output = tempfile.TemporaryFile()  # noqa: SIM115
        self._process = subprocess.Popen(
            command,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **environment},
            stdout=self._output,
            stderr=subprocess.STDOUT,
        )

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    def output(self) -> str:
        """What it printed."""
        self._output.seek(0)
        return self._output.read().decode("utf-8", "replace")

    def stop(self) -> int:
        """Send SIGTERM, as a service manager would; the exit status."""
        self._process.terminate()
        try:
            return self._process.wait(STOP_SECONDS)
        finally:
            self.kill()

    def kill(self) -> None:
        """End it, whatever it does."""
        if self.is_running:
            self._process.kill()
            self._process.wait()
