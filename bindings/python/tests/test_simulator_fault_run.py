"""A fault run finds for a client what is true of it."""

from __future__ import annotations

import asyncio
import dataclasses
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from imhook.simulator import FaultKind
from imhook.simulator._backoff import Backoff
from imhook.simulator._fault_run import FaultRun
from imhook.simulator._fault_run_options import FaultRunOptions
from imhook.simulator._moment import Moment, Step
from imhook.simulator._verdict import Verdict

CLIENT = str(Path(__file__).with_name("fault_run_client.py"))
EVERYTHING = FaultRunOptions(
    messages=60,
    seed=11,
    rate=25,
    retry_base_ms=20,
    retry_cap_ms=160,
    tolerance_ms=1500,
    redelivery_seconds=0.4,
    ping_seconds=0.2,
    ping_answer_seconds=2,
    half_open_seconds=3,
    settle_seconds=3,
    stop_seconds=2,
)
FRAMES = [FaultKind.DUPLICATE, FaultKind.REDELIVERY]
QUIET = dataclasses.replace(
    EVERYTHING, messages=30, rate=30, without=[kind for kind in FaultKind if kind not in FRAMES]
)
"""No connection is disturbed."""
DROPS = dataclasses.replace(QUIET, settle_seconds=9, without=[kind for kind in FaultKind if kind is not FaultKind.DROP])
NOTHING = dataclasses.replace(QUIET, without=list(FaultKind))
CLIENTS: dict[str, tuple[FaultRunOptions, set[str]]] = {
    "": (EVERYTHING, set()),
    "gives-up": (QUIET, set()),
    "never-acks": (QUIET, {"acknowledged"}),
    "acks-twice": (QUIET, {"acknowledged-once"}),
    "hammers": (EVERYTHING, {"no-storm"}),
    "ignores-ping": (QUIET, {"no-problems"}),
    "blocks": (dataclasses.replace(QUIET, pushes=("robot", "event")), {"no-problems"}),
    "handles-twice": (QUIET, {"handled-once"}),
    "forgets": (QUIET, {"handled-once"}),
    "leaks": (EVERYTHING, {"one-connection", "no-leaks"}),
    "waits-for-ever": (EVERYTHING, {"half-open"}),
    "stays-away": (DROPS, {"retries-in-time"}),
    "wrong-form": (QUIET, {"acknowledged", "no-problems"}),
    "ignores-sigterm": (QUIET, {"exit"}),
    "ends-with-1": (QUIET, {"exit"}),
    "crashes": (NOTHING, {"completed", "acknowledged", "no-leaks", "exit"}),
}
"""How each client is tried, and what is found, by its misbehaviour."""


@pytest.fixture(scope="module")
def verdicts() -> dict[str, Verdict]:
    """The verdicts on all clients, which run at the same time."""

    async def judge(misbehaviour: str) -> Verdict:
        command = [sys.executable, CLIENT, *([misbehaviour] if misbehaviour else [])]
        return await FaultRun(CLIENTS[misbehaviour][0]).run(command)

    async def judge_all() -> list[Verdict]:
        return list(await asyncio.gather(*[judge(misbehaviour) for misbehaviour in CLIENTS]))

    return dict(zip(CLIENTS, asyncio.run(judge_all())))


@pytest.mark.parametrize("misbehaviour", CLIENTS)
def test_the_verdict_fits_the_client(verdicts: dict[str, Verdict], misbehaviour: str) -> None:
    verdict = verdicts[misbehaviour]
    assert set(verdict.failed) == CLIENTS[misbehaviour][1], "\n".join(verdict.lines())
    assert verdict.passed == (not verdict.failed)


def test_every_kind_of_fault_happens(verdicts: dict[str, Verdict]) -> None:
    table = "\n".join(verdicts[""].lines())
    for kind in FaultKind:
        assert re.search(rf"\b{kind.value}\s+[1-9]", table), table
    assert table.endswith("\n\npassed")


def test_a_failure_says_what_was_wrong(verdicts: dict[str, Verdict]) -> None:
    lines = verdicts["never-acks"].lines()
    assert lines[-1] == "FAILED: acknowledged"
    assert "FAILED  everything was acknowledged, or reported as given up" in lines
    assert any(re.fullmatch(r" +robot message msg\w+== was not acknowledged in time", line) for line in lines)
    assert any(re.fullmatch(r" +and \d+ more", line) for line in lines)


def test_a_run_that_is_interrupted_ends_its_client() -> None:
    async def interrupted() -> FaultRun:
        run = FaultRun(dataclasses.replace(NOTHING, messages=10_000))
        running = asyncio.ensure_future(run.run([sys.executable, CLIENT, "ignores-sigterm"]))
        while not run.client.handled:
            await asyncio.sleep(0.01)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        return run

    assert asyncio.run(interrupted()).client.exit_code == -signal.SIGKILL


def program(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "imhook.simulator.faultrun", *arguments]
    return subprocess.run(command, capture_output=True, text=True, env=os.environ.copy(), timeout=60, check=False)


@pytest.mark.parametrize(("misbehaviour", "code"), [("", 0), ("ends-with-1", 1)])
def test_the_exit_code_is_the_verdict(misbehaviour: str, code: int) -> None:
    quick = [f"--without={kind.value}" for kind in FaultKind if kind not in FRAMES]
    arguments = ["--messages=5", "--rate=50", "--redelivery-seconds=0.3", "--push=robot,event", *quick, "--"]
    done = program(*arguments, sys.executable, CLIENT, *([misbehaviour] if misbehaviour else []))
    assert done.returncode == code, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1] == ("passed" if code == 0 else "FAILED: exit")


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["--messages=0", "--", "true"], "messages and rate"),
        (["--retry-base-ms=9", "--retry-cap-ms=3", "--", "true"], "base <= cap"),
        (["--push=robot,bird", "--", "true"], "pushes are some of"),
        (["--without=earthquake", "--", "true"], "earthquake"),
        (["--", "./no-such-client"], "no-such-client"),
        ([], "COMMAND"),
    ],
)
def test_wrong_options_end_with_2(arguments: list[str], why: str) -> None:
    done = program(*arguments)
    assert done.returncode == 2
    assert why in done.stderr


def moments(*steps: tuple[float, Step]) -> list[Moment]:
    return [Moment(at, step, "") for at, step in steps]


def test_gaps_are_measured_while_there_is_no_connection_and_no_attempt() -> None:
    way = moments(
        (0, Step.ATTEMPT),
        (3, Step.CONNECTED),
        (9, Step.LOST),
        (10, Step.ATTEMPT),
        (14, Step.REFUSED),
        (16.5, Step.ATTEMPT),
        (17, Step.CONNECTED),
    )
    backoff = Backoff(way, 1, 100)
    assert (backoff.attempts, backoff.refusals, backoff.longest_gap) == (3, 1, 2.5)
    assert Backoff([*way, Moment(60, Step.LOST, "")], 1, 100).longest_gap == 40
    assert Backoff([*way, Moment(60, Step.LOST, "")], 1, 59).longest_gap == 2.5


def test_a_connection_that_is_replaced_before_it_ends_leaves_no_gap() -> None:
    way = moments((0, Step.ATTEMPT), (0, Step.CONNECTED), (5, Step.ATTEMPT), (6, Step.CONNECTED), (20, Step.LOST))
    assert Backoff(way, 1, 100).longest_gap == 0


def test_refusals_in_a_row_are_counted_within_the_window() -> None:
    refused = [(at, Step.REFUSED) for at in (0, 0.1, 0.3, 0.7, 1.5, 1.6)]
    assert Backoff(moments(*refused), 1, 100).most_refusals == 4
    assert Backoff(moments(*refused[:3], (0.4, Step.CONNECTED), *refused[3:]), 1, 100).most_refusals == 3
