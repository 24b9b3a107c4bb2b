#!/usr/bin/env python3
"""Run the benchmark of every language and print one table (run by `make bench`).

Each language measures imhook beside what its users would write without it, taking turns in one process, with the same
work: a signed callback of 297 bytes that asks for two data sources is verified, parsed and answered; a webhook of Tencent
Chat; in C, Go and Python a frame of Stream mode, too, and in C an encrypted event. Only ratios within one line compare: the
lines are measured one after the other.
"""

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STEPS = ("verify", "parse", "answer", "whole")


@dataclass(frozen=True)
class Line:
    """imhook beside one other way; allocations are those of imhook for one callback, where they are counted."""

    other: str
    imhook_ns: float
    other_ns: float
    ratio: float
    allocations: float | None = None


def output(command: list[str], folder: str = ".") -> str:
    environment = os.environ | {
        "PKG_CONFIG_PATH": str(ROOT / "build/pkgconfig"),
        "IMHOOK_LIBRARY": str(ROOT / "build/lib/libimhook.so.0"),
        "PYTHONPATH": str(ROOT / "bindings/python/src"),
    }
    process = subprocess.run(
        command, cwd=ROOT / folder, env=environment, stdout=subprocess.PIPE, text=True, check=False
    )
    if process.returncode != 0:
        sys.exit(f"bench: {' '.join(command)} failed\n{process.stdout}")
    return process.stdout


def c_lines(step: str, contenders: list[dict], hashing: str = " and libcrypto") -> list[Line]:
    imhook, *others = contenders
    return [
        Line(
            other["name"] + hashing, imhook[step]["ns"], other[step]["ns"], other[step]["ratio"],
            imhook[step]["allocations"],
        )
        for other in others
    ]


def c_workloads() -> dict[str, list[dict]]:
    """The contenders of each workload in C, by its name: `card`, `webhook`, `frame`, `event`."""
    result = json.loads(output(["make", "-s", "-C", "bindings/c/bench", "json"]))
    return {workload["name"]: workload["contenders"] for workload in result["workloads"]}


def python_lines(benchmark: str) -> list[Line]:
    text = output([str(ROOT / "build/venv/bin/python"), f"benchmarks/{benchmark}.py"], "bindings/python")
    whole = text.split("\n\n")[0]
    rows = re.findall(r"^ +([0-9.]+) µs +[0-9.]+ +(.+)$", whole, flags=re.MULTILINE)
    times = {name: float(microseconds) * 1000 for microseconds, name in rows}
    imhook = times.pop("imhook")
    return [Line(name, imhook, time, time / imhook) for name, time in times.items()]


def swift_results() -> dict:
    command = [os.environ.get("SWIFT", "swift"), "run", "--quiet", "--configuration", "release"]
    command += ["--scratch-path", "../../build/swift-server", "CallbackBenchmark", "--json"]
    return json.loads(output(command, "bindings/swift"))


def go_lines(benchmark: str) -> list[Line]:
    command = ["go", "test", "-run", "^$", "-bench", f"^{benchmark}$", "-benchmem"]
    text = output(command, "bindings/go")
    rows = re.findall(rf"^{benchmark}/([\w-]+?)-\d+\s+\d+\s+([0-9.]+) (\S+).*?(\d+) allocs", text, re.MULTILINE)
    figures = {name: (float(figure), float(allocations)) for name, figure, _, allocations in rows}
    ratio = figures["ratio"][0]
    imhook_ns, allocations = figures["imhook"]
    return [Line("the standard library", imhook_ns, figures["standard-library"][0], ratio, allocations)]


def show(label: str, line: Line) -> None:
    allocations = "" if line.allocations is None else f"{line.allocations:8.2f}"
    print(
        f"{label:<9}{line.imhook_ns:10,.0f} ns{line.other_ns:10,.0f} ns{line.ratio:9.2f} x  {allocations:>8}  {line.other}"
    )


def header(first: str) -> None:
    print(f"{first:<9}{'imhook':>13}{'other':>13}{'other/imhook':>13}{'allocs':>8}  other")


def show_steps(steps: tuple[str, ...], contenders: list[dict], hashing: str = " and libcrypto") -> None:
    header("step")
    for step in steps:
        for line in c_lines(step, contenders, hashing):
            show(step, line)


def show_languages(suites: dict[str, list[Line]]) -> None:
    header("language")
    for language, lines in suites.items():
        for line in lines:
            show(language, line)
    sys.stdout.flush()


def main() -> None:
    c = c_workloads()
    swift = swift_results()
    print("One signed card callback for two data sources, 297 bytes: verified, parsed and answered\n", flush=True)
    show_languages(
        {
            "C": c_lines("whole", c["card"]),
            "Go": go_lines("BenchmarkDynamicData"),
            "Python": python_lines("dynamic_data"),
            "Swift": c_lines("whole", swift["contenders"], ""),
        }
    )
    print("\nOne signed webhook about a sent message: verified, parsed, its usual fields read, acknowledged\n")
    show_languages(
        {
            "C": c_lines("whole", c["webhook"]),
            "Go": go_lines("BenchmarkAfterSendMsg"),
            "Python": python_lines("webhook"),
            "Swift": c_lines("whole", swift["webhookContenders"], ""),
        }
    )
    print("\nOne frame of Stream mode with an action on a card: its fields read, and answered\n")
    show_languages(
        {
            "C": c_lines("whole", c["frame"], ""),
            "Go": go_lines("BenchmarkCardActionFrame"),
            "Python": python_lines("card_action_frame"),
        }
    )
    print("\nOne encrypted event over HTTP: verified, decrypted, read, and answered with an encrypted success\n")
    show_languages({"C": c_lines("whole", c["event"])})
    print("\nThe steps of the card callback alone, in C\n")
    show_steps(STEPS[:-1], c["card"])
    print("\nThe steps of the webhook alone, in C\n")
    show_steps(STEPS[:-1], c["webhook"])
    print("\nThe reading of the frame alone, in C\n")
    show_steps(("parse",), c["frame"], "")
    library = (ROOT / "build/lib/libimhook.so").resolve()
    print(f"\nlibimhook.so has {library.stat().st_size:,} bytes.")


if __name__ == "__main__":
    main()
