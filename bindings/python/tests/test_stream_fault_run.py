"""The client of Stream mode survives every fault that the simulator has; a longer run is in the README."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CLIENT = Path(__file__).with_name("stream_fault_run_client.py")


def test_nothing_is_lost_and_nothing_handled_twice_while_every_fault_happens() -> None:
    run = [sys.executable, "-m", "imhook.simulator.faultrun", "--messages", "150", "--"]
    result = subprocess.run([*run, sys.executable, str(CLIENT)], capture_output=True, text=True, timeout=240)
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stdout.endswith("passed\n")
