"""Plays both platforms at the examples (run by `make demo`): over real HTTP, where every answer is checked to the
byte; cards from their registration on, with people who look at them while time passes; and DingTalk's Stream mode, at a
robot, with people who write to it and press its buttons.

    python play.py [--cards NAME=COMMAND]… [--robot NAME=COMMAND]…

A program in another language is played at after the one in Python; its command is split at spaces.
"""

from __future__ import annotations

import argparse
import http.client
import json
import re
import shlex
import shutil
import sys
import time
from collections.abc import Iterable, Sequence

import finance_scenes
import scenes
import stream_scenes
import webhook_scenes
from example_server import ExampleServer
from platform_requests import EVENT_KEY, ROBOT_SECRET, SECRET
from scenes import Scene
from story import Story
from story import play as play_story
from table import DIM, GREEN, RED, Table, painted
from webhook_requests import TOKEN

import imhook

COLUMNS = ("", "sent", "HTTP", "verdict", "µs", "answer")
WIDTHS = (1, 37, 4, 20, 6)


class Played:
    """What came back for a scene."""

    def __init__(self, scene: Scene, connection: http.client.HTTPConnection) -> None:
        headers = {"Content-Type": "application/json", **scene.headers}
        connection.request(scene.method, scene.url, scene.body or None, headers)
        response = connection.getresponse()
        self.status = response.status
        self.body = response.read().decode()
        timing = re.search(r"dur=([\d.]+)", response.headers.get("Server-Timing", ""))
        self.microseconds = f"{float(timing[1]) * 1000:.0f}" if timing else ""
        self.refusal = json.loads(self.body)["status"] if self.status != 200 else ""
        if scene.is_event and self.status == 200:
            self.body = imhook.open_event_answer(EVENT_KEY, self.body.encode()).message.decode()
        answer = re.sub(r'\{("update\w+ByKey":true,?)+\}', "{…}", self.body)
        answer = answer.replace('{"ActionStatus":"OK","ErrorInfo":"",', "{…,")
        self.shown = answer if not self.refusal else json.loads(self.body)["message"]
        self.is_expected = (self.status, self.refusal or self.body) == (scene.status, scene.answer)


def play(title: str, played: Iterable[Scene], table: Table, connection: http.client.HTTPConnection) -> list[bool]:
    """Play scenes one after the other over one connection; whether each came out as expected."""
    table.heading(title)
    outcomes = []
    for scene in played:
        found = Played(scene, connection)
        outcomes.append(found.is_expected)
        mark, colour = ("✓", GREEN) if found.is_expected else ("✗", RED)
        verdict = found.refusal or "answered"
        row = [mark, scene.title, str(found.status), verdict.lower().replace("_", " "), found.microseconds, found.shown]
        table.row(row, [colour, "", "", "", DIM, DIM])
        if not found.is_expected:
            print(painted(f"   expected {scene.status} {scene.answer}", RED))
            print(painted(f"   received {found.status} {found.body}", RED))
    return outcomes


def main() -> int:
    started = time.monotonic()
    parser = argparse.ArgumentParser(description="Plays both platforms at the examples.")
    for kind, what in (("cards", "a program with cards"), ("robot", "a robot")):
        parser.add_argument(
            f"--{kind}", action="append", default=[], metavar="NAME=COMMAND", help=f"{what} to play at, too"
        )
    given = parser.parse_args()
    programs: list[tuple[type[Story], str, Sequence[str]]] = []
    for story, known, added in (
        (finance_scenes.Finance, finance_scenes.PROGRAMS, given.cards),
        (stream_scenes.Approval, stream_scenes.BOTS, given.robot),
    ):
        programs += [(story, name, command) for name, command in known.items()]
        programs += [(story, each.partition("=")[0], shlex.split(each.partition("=")[2])) for each in added]
    with ExampleServer() as server:
        print(server.description)
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
        table_width = max(100, min(shutil.get_terminal_size().columns, 180))
        print()
        table = Table(COLUMNS, WIDTHS, table_width, right=(4,))
        outcomes = play("Callbacks of DingTalk, answered", scenes.answered(), table, connection)
        outcomes += play("The same address, refused", scenes.refused(), table, connection)
        outcomes += play("Webhooks of Tencent Chat, answered", webhook_scenes.answered(), table, connection)
        outcomes += play("Requests to the webhooks, refused", webhook_scenes.refused(), table, connection)
        exit_status, log = server.stop()
    stories = [(name, play_story(story, name, command)) for story, name, command in programs]
    print()
    problems = []
    if not all(outcomes):
        problems.append(f"{outcomes.count(False)} of {len(outcomes)} requests came out otherwise than expected")
    if exit_status != 0:
        problems.append(f"the server ended with {exit_status}")
    if len(log) != len(outcomes):
        problems.append(f"the server logged {len(log)} lines for {len(outcomes)} requests:\n" + "\n".join(log))
    problems += [f"a story in {name} broke off" for name, steps in stories if not steps]
    private = (SECRET, ROBOT_SECRET, str(EVENT_KEY.token), TOKEN, "u1001", "1280.50", "mei.chen")
    if any(text in line for line in log for text in private):
        problems.append("the log holds what it must not")
    for problem in problems:
        print(painted(problem, RED))
    if not problems:
        took = time.monotonic() - started
        print(painted(f"All {len(outcomes)} requests came out as expected", GREEN), f"in {took:.1f} s;", end=" ")
        print("the server logged one line for each, and stopped on SIGTERM.")
        count = sum(steps for _, steps in stories)
        print(painted(f"All {count} steps of the stories came out as expected", GREEN) + ",", end=" ")
        print("and the platform found no fault with what the programs sent.")
        print("µs is the time in the server, with the change to the handler's thread and back.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
