"""Measures alternatives side by side: taking turns, so that a busy machine slows all of them alike."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping


def nanoseconds(work: Callable[[], object], count: int) -> float:
    start = time.perf_counter_ns()
    for _ in range(count):
        work()
    return (time.perf_counter_ns() - start) / count


def compare(title: str, alternatives: Mapping[str, Callable[[], object]], turns: int = 200, count: int = 200) -> None:
    """Print the best time of each alternative, and its ratio to the first one."""
    best = dict.fromkeys(alternatives, float("inf"))
    for _ in range(turns):
        for name, work in alternatives.items():
            best[name] = min(best[name], nanoseconds(work, count))
    first = next(iter(best.values()))
    print(title)
    for name, time_ in best.items():
        print(f"  {time_ / 1000:8.2f} µs  {time_ / first:5.2f}  {name}")
