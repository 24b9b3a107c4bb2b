"""Trying a client on every fault."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Coroutine, Sequence
from typing import Any, Callable

from imhook.simulator._client_process import ClientProcess
from imhook.simulator._fault import Fault, FaultKind
from imhook.simulator._fault_run_options import FaultRunOptions
from imhook.simulator._fault_schedule import FaultSchedule
from imhook.simulator._simulator import Simulator
from imhook.simulator._verdict import Verdict
from imhook.simulator._workload import Workload

LONGEST_DELAY = 0.5
"""The most seconds of DELAY and SLOW_OPEN."""
LONGEST_CALM = 0.3
"""The most seconds between a connection and the next fault, when the schedule is behind its time."""
TICK = 0.01
OUTAGE = (
    FaultKind.UNAUTHORIZED,
    FaultKind.EXPIRED_TICKET,
    FaultKind.QPS,
    FaultKind.FORBIDDEN,
    FaultKind.BUSY,
    FaultKind.PROXY_ERROR,
    FaultKind.HTML_PAGE,
)
"""What refuses attempts to connect."""


class Aborted(Exception):
    """The run cannot go on, and why."""


class FaultRun:
    """Starts a simulator and a client, lets everything happen, and judges."""

    def __init__(self, options: FaultRunOptions) -> None:
        self._options = options
        self._simulator = Simulator(settings=options.settings(), seed=options.seed)
        self._workload = Workload(self._simulator, options.seed, options.pushes)
        self.client = ClientProcess()
        """The program that is tried."""
        self._chance = random.Random(options.seed)

    def environment(self) -> dict[str, str]:
        """The variables that tell the client where and how to connect."""
        return {
            "IMHOOK_SIMULATOR_URL": self._simulator.address,
            "IMHOOK_SIMULATOR_CLIENT_ID": self._simulator.app.client_id,
            "IMHOOK_SIMULATOR_CLIENT_SECRET": self._simulator.app.client_secret,
            "IMHOOK_SIMULATOR_RETRY_BASE_MS": str(self._options.retry_base_ms),
            "IMHOOK_SIMULATOR_RETRY_CAP_MS": str(self._options.retry_cap_ms),
            "IMHOOK_SIMULATOR_SILENCE_MS": str(self._options.silence_ms),
        }

    async def run(self, command: Sequence[str]) -> Verdict:
        """Run a command as the client. Raises OSError when it cannot be started."""
        start = time.monotonic()
        aborted = ""
        async with self._simulator:
            await self.client.start(command, self.environment())
            try:
                await self._while_it_runs(self._play())
            except Aborted as reason:
                aborted = str(reason)
            except BaseException:
                await self.client.stop(0)
                raise
            left_over = [each for each in self._simulator.gateway.connections if each.state != "closed"]
            stopped_at = time.monotonic()
            await self.client.stop(self._options.stop_seconds)
            await self._eventually(self._all_closed, 1.0)
            return Verdict(
                self._options,
                self._simulator,
                self._workload,
                self.client,
                aborted,
                left_over,
                stopped_at,
                time.monotonic() - start,
            )

    async def _while_it_runs(self, work: Coroutine[Any, Any, None]) -> None:
        """Raises Aborted when the client ends before the work does."""
        working = asyncio.ensure_future(work)
        try:
            await asyncio.wait([working, self.client.exited], return_when=asyncio.FIRST_COMPLETED)
            if not working.done():
                raise Aborted(f"the client ended by itself, with {self.client.exit_code}")
            await working
        finally:
            working.cancel()
            await asyncio.gather(working, return_exceptions=True)

    async def _play(self) -> None:
        await self._connected()
        duration = self._options.messages / self._options.rate
        pushing = asyncio.ensure_future(self._push_all())
        try:
            await self._disturb(duration)
            await pushing
        finally:
            pushing.cancel()
        for kind in self._options.kinds:
            if not self._simulator.faults.occurred[kind]:
                await self._provoke(kind)
        await self._settle()

    async def _push_all(self) -> None:
        start = time.monotonic()
        for number in range(self._options.messages):
            await asyncio.sleep(start + number / self._options.rate - time.monotonic())
            self._workload.push()

    async def _disturb(self, duration: float) -> None:
        """Let the faults of the schedule happen, and in the middle of it an outage."""
        if not self._options.kinds:
            return
        schedule = FaultSchedule(
            self._options.seed,
            duration,
            self._options.faults_per_minute,
            self._options.kinds,
            LONGEST_DELAY,
            complete=True,
        )
        start = time.monotonic()
        outage_is_due = True
        for at, fault in schedule.steps:
            await asyncio.sleep(start + at - time.monotonic())
            if outage_is_due and at >= duration / 2:
                outage_is_due = False
                await self._refuse_in_a_row()
            await self._inject(fault)
        if outage_is_due:
            await self._refuse_in_a_row()

    async def _inject(self, fault: Fault) -> None:
        """Let a fault happen to a client that is connected, perhaps just now; one of connecting, by ending its
        connection."""
        await self._connected()
        await asyncio.sleep(self._chance.uniform(0, LONGEST_CALM))
        await self._connected()
        await self._simulator.gateway.push_system(self._chance.choice(["CONNECTED", "REGISTERED", "KEEPALIVE"]))
        if fault.kind is FaultKind.HALF_OPEN:
            fault = Fault(fault.kind, self._options.half_open_seconds)
        await self._simulator.inject(fault)
        if fault.kind.is_of_opening:
            await self._simulator.gateway.break_connections(Fault(FaultKind.DROP))

    async def _refuse_in_a_row(self) -> None:
        """An outage: more refusals than a client that waits longer each time meets within its longest delay."""
        kinds = [kind for kind in OUTAGE if kind in self._options.kinds]
        if not kinds:
            return
        await self._connected()
        count = self._options.allowed_refusals + 1
        for number in range(count):
            self._simulator.faults.arm(Fault(kinds[number % len(kinds)]))
        await self._simulator.gateway.break_connections(Fault(FaultKind.DROP))
        await self._connected(count * self._options.longest_gap)

    async def _provoke(self, kind: FaultKind) -> None:
        """Let a fault happen that the schedule did not bring about."""
        await self._inject(Fault(kind))
        if kind.is_of_frames:
            self._workload.push(next(push for push in self._options.pushes if push != "card" or kind in _ANY_FRAME))
        await self._eventually(lambda: bool(self._simulator.faults.occurred[kind]), self._options.start_seconds)

    async def _connected(self, more_seconds: float = 0.0) -> None:
        """Wait for an open connection. Raises Aborted without one."""
        seconds = self._options.start_seconds + more_seconds
        if not await self._eventually(lambda: bool(self._simulator.gateway.open_connections), seconds):
            raise Aborted(f"the client had no connection for {seconds:g} s")

    async def _settle(self) -> None:
        """Wait until everything is handled and acknowledged, what ends has ended, and a ping is answered."""
        await self._eventually(self._is_settled, self._options.settle_seconds)
        ending = max(self._options.disconnect_seconds, self._options.half_open_seconds) + self._options.overlap_seconds
        await self._eventually(lambda: self._left() == 1, ending)
        for connection in self._simulator.gateway.open_connections:
            await self._simulator.gateway.ping(connection)

    def _is_settled(self) -> bool:
        workload, client = self._workload, self.client
        return bool(self._simulator.gateway.open_connections) and all(
            identity in client.given_up
            or workload.is_lost(identity)
            or (workload.is_acknowledged(identity) and client.handled[identity])
            for identity in workload.kinds
        )

    def _left(self) -> int:
        return sum(each.state != "closed" for each in self._simulator.gateway.connections)

    def _all_closed(self) -> bool:
        return not self._left()

    async def _eventually(self, condition: Callable[[], bool], seconds: float) -> bool:
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                return False
            await asyncio.sleep(TICK)
        return True


_ANY_FRAME = frozenset({FaultKind.DELAY, FaultKind.DUPLICATE, FaultKind.UNKNOWN_HEADERS})
