"""What a fault run found out."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Callable

from imhook.simulator._backoff import Backoff
from imhook.simulator._check import Check
from imhook.simulator._client_process import ClientProcess
from imhook.simulator._connection import Connection
from imhook.simulator._fault_run_options import FaultRunOptions
from imhook.simulator._simulator import Simulator
from imhook.simulator._workload import Workload

DOUBLED = "acknowledged more than once"
LINE = 100
"""How wide the table is."""
NAMES = {"robot": "robot messages", "card": "card actions", "event": "events"}


class Verdict:
    """Judges a client after its end.

    Args:
        options: of the run.
        simulator: that the client was connected to, still with its records.
        workload: what was pushed.
        client: the program, which has ended.
        aborted: why the run ended before its time; empty when it did not.
        left_over: the connections that were not closed before the client was stopped.
        stopped_at: when that was, by time.monotonic().
        seconds: how long the run took.
    """

    def __init__(
        self,
        options: FaultRunOptions,
        simulator: Simulator,
        workload: Workload,
        client: ClientProcess,
        aborted: str,
        left_over: Sequence[Connection],
        stopped_at: float,
        seconds: float,
    ) -> None:
        self._options = options
        self._simulator = simulator
        self._workload = workload
        self._client = client
        self._left_over = left_over
        self._seconds = seconds
        self._backoff = Backoff(simulator.gateway.moments, options.retry_cap_ms / 1000, stopped_at)
        self._problems = simulator.gateway.all_problems()
        self.checks = [
            Check("completed", "the run came to its end", [aborted] if aborted else []),
            Check("acknowledged", "everything was acknowledged, or reported as given up", self._unacknowledged()),
            Check("handled-once", "everything was handled exactly once", self._wrongly_handled()),
            Check("acknowledged-once", "no frame was acknowledged twice on a connection", self._doubled()),
            Check("no-problems", "the client kept to the documents", self._other_problems()),
            Check("one-connection", "there were never two open connections for long", self._overlaps(stopped_at)),
            Check("half-open", "half-open connections were noticed", self._unnoticed()),
            Check("retries-in-time", f"it tried again within {options.longest_gap:g} s", self._late_attempts()),
            Check("no-storm", self._storm_statement(), self._storms()),
            Check("no-leaks", "one connection was left at the end, and none after it", self._leaks()),
            Check("exit", f"SIGTERM ended it with 0 within {options.stop_seconds:g} s", self._wrong_end()),
            Check("faults", "every kind of fault happened", self._missing_faults()),
        ]

    @property
    def passed(self) -> bool:
        """Whether every statement holds."""
        return all(check.holds for check in self.checks)

    @property
    def failed(self) -> list[str]:
        """The names of the checks that do not hold."""
        return [check.name for check in self.checks if not check.holds]

    def _named(self, identities: Iterable[str], why: str) -> list[str]:
        return [f"{NAMES[self._workload.kinds[each]][:-1]} {each} {why}" for each in identities]

    def _unacknowledged(self) -> list[str]:
        workload = self._workload
        return self._named(
            (
                each
                for each in workload.kinds
                if not (workload.is_acknowledged(each) or workload.is_lost(each) or each in self._client.given_up)
            ),
            "was not acknowledged in time",
        )

    def _wrongly_handled(self) -> list[str]:
        workload, handled, given_up = self._workload, self._client.handled, self._client.given_up
        never = (
            each
            for each in workload.kinds
            if not handled[each] and workload.is_acknowledged(each) and each not in given_up
        )
        unknown = [
            f"{each}, which was not pushed, is said to be handled" for each in handled if each not in workload.kinds
        ]
        twice = (each for each in workload.kinds if handled[each] > 1)
        return [
            *self._named(never, "was acknowledged but not handled"),
            *self._named(twice, "was handled more than once"),
            *unknown,
        ]

    def _doubled(self) -> list[str]:
        return [problem for problem in self._problems if problem == DOUBLED]

    def _other_problems(self) -> list[str]:
        found = Counter(problem for problem in self._problems if problem != DOUBLED)
        return [problem if times == 1 else f"{times} times: {problem}" for problem, times in found.items()]

    def _overlaps(self, now: float) -> list[str]:
        found = []
        connections = self._simulator.gateway.connections
        for index, first in enumerate(connections):
            for second in connections[index + 1 :]:
                both_until = min(first.left_at or now, second.left_at or now)
                together = both_until - max(first.opened_at, second.opened_at)
                if together > self._options.overlap_seconds:
                    found.append(f"two for {together:.1f} s")
        return found

    def _unnoticed(self) -> list[str]:
        return [
            f"one was kept for {self._options.half_open_seconds:g} s"
            for connection in self._simulator.gateway.connections
            if connection.end == "half-open for too long"
        ]

    def _late_attempts(self) -> list[str]:
        gap = self._backoff.longest_gap
        return (
            [f"{gap:.1f} s passed without a connection and without an attempt"]
            if gap > self._options.longest_gap
            else []
        )

    def _storm_statement(self) -> str:
        most, window = self._options.allowed_refusals, self._options.retry_cap_ms
        return f"at most {most} refused attempts in a row fell into {window} ms"

    def _storms(self) -> list[str]:
        most = self._backoff.most_refusals
        return [f"there were {most}"] if most > self._options.allowed_refusals else []

    def _leaks(self) -> list[str]:
        found = []
        if len(self._left_over) != 1:
            states = ", ".join(connection.state for connection in self._left_over)
            found.append(f"{len(self._left_over)} connections were left: {states or 'none'}")
        open_now = [each for each in self._simulator.gateway.connections if each.state != "closed"]
        if open_now:
            found.append(f"{len(open_now)} are left after its end")
        return found

    def _wrong_end(self) -> list[str]:
        if self._client.was_killed:
            return [f"it did not end within {self._options.stop_seconds:g} s"]
        return [] if self._client.exit_code == 0 else [f"it ended with {self._client.exit_code}"]

    def _missing_faults(self) -> list[str]:
        occurred = self._simulator.faults.occurred
        return [kind.value for kind in self._options.kinds if not occurred[kind]]

    def _counts(self) -> list[str]:
        workload, handled, given_up = self._workload, self._client.handled, self._client.given_up
        kinds = list(NAMES)
        rows: list[tuple[str, list[Any]]] = [
            ("", [NAMES[kind] for kind in kinds]),
            ("pushed", [sum(each == kind for each in workload.kinds.values()) for kind in kinds]),
            ("acknowledged", [self._count(kind, workload.is_acknowledged) for kind in kinds]),
            ("lost with the connection", [self._count(kind, workload.is_lost) for kind in kinds]),
            ("given up", [self._count(kind, given_up.__contains__) for kind in kinds]),
            ("handled once", [self._count(kind, lambda each: handled[each] == 1) for kind in kinds]),
            ("handled more than once", [self._count(kind, lambda each: handled[each] > 1) for kind in kinds]),
        ]
        return [f"{name:<26}" + "".join(f"{cell!s:>16}" for cell in cells) for name, cells in rows]

    def _count(self, kind: str, is_so: Callable[[str], bool]) -> int:
        return sum(each == kind and is_so(identity) for identity, each in self._workload.kinds.items())

    def lines(self) -> list[str]:
        """The table and the verdict."""
        options, gateway = self._options, self._simulator.gateway
        sent = sum(len(delivery.sent) for delivery in gateway.deliveries)
        pings = [ping for connection in gateway.connections for ping in connection.pings]
        latencies = [ping.latency for ping in pings if ping.latency is not None]
        occurred = self._simulator.faults.occurred
        slowest = f", the slowest after {max(latencies) * 1000:.0f} ms" if latencies else ""
        remarks = Counter(gateway.all_remarks())
        return [
            f"fault run with seed {options.seed}: {len(self._workload.kinds)} pushes in {self._seconds:.1f} s",
            "",
            *self._counts(),
            "",
            f"frames       {sent} sent for {len(gateway.deliveries)} pushes",
            f"connections  {len(gateway.connections)} in {self._backoff.attempts} attempts, "
            f"{self._backoff.refusals} refused; longest gap {self._backoff.longest_gap * 1000:.0f} ms",
            f"pings        {len(latencies)} of {len(pings)} answered{slowest}",
            *textwrap.wrap(
                ", ".join(f"{kind.value} {occurred[kind]}" for kind in options.kinds),
                width=LINE,
                initial_indent="faults       ",
                subsequent_indent=" " * 13,
                break_on_hyphens=False,
            ),
            *(f"remark       {remark} ({times})" for remark, times in remarks.most_common(5)),
            "",
            *(line for check in self.checks for line in check.lines()),
            "",
            "passed" if self.passed else "FAILED: " + ", ".join(self.failed),
        ]
