"""Plays the tutorial of DingTalk's Stream mode at a robot, and shows what people see.

    python stream_scenes.py [COMMAND [ARGUMENT…]]

COMMAND is the robot, in any language; the one in Python where none is given. It finds DINGTALK_CLIENT_ID,
DINGTALK_CLIENT_SECRET, DINGTALK_API_HOST and DINGTALK_CARD_TEMPLATE_ID in its environment, answers each message with a
card of that template with the status 待处理, sets the status to 已同意 or 被拒绝 when somebody presses a button whose
parameter `action` is `accept` or `reject`, for everybody in the chat, and ends with 0 on SIGTERM.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Callable

from table import BOLD, DIM, GREEN, RED, painted

from imhook.simulator import BackgroundSimulator, Button, Simulator

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
BOTS = {"Python": [sys.executable, str(EXAMPLES / "approval_bot.py")]}
"""The robots that the tutorial is played at, by language: each a command as described above."""

TEMPLATE = "approval.schema"
GROUP = "cidFinance01=="
PENDING = {"status": ["待处理"]}
BUTTONS = [
    Button("reject", "拒绝", {"action": "reject"}, PENDING),
    Button("accept", "同意", {"action": "accept"}, PENDING),
    Button("result", "${status}", shown_if={"status": ["被拒绝", "已同意"]}, enabled=False),
]
CONNECT_SECONDS = 60.0
"""How long a robot may take to connect: some are compiled first."""
STOP_SECONDS = 20.0


class StepFailed(Exception):
    """A step of the story came out otherwise than expected."""


class Bot:
    """A robot in its own process."""

    def __init__(self, command: Sequence[str], dingtalk: BackgroundSimulator) -> None:
        app = dingtalk.simulator.app
        environment = {
            **os.environ,
            "DINGTALK_CLIENT_ID": app.client_id,
            "DINGTALK_CLIENT_SECRET": app.client_secret,
            "DINGTALK_API_HOST": dingtalk.address,
            "DINGTALK_CARD_TEMPLATE_ID": TEMPLATE,
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        self._output = tempfile.TemporaryFile()  # noqa: SIM115
        self._process = subprocess.Popen(command, env=environment, stdout=self._output, stderr=subprocess.STDOUT)

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


class Story:
    """Tells the tutorial, step by step, in front of several users."""

    def __init__(self, name: str, dingtalk: BackgroundSimulator, bot: Bot) -> None:
        self._name = name
        self._dingtalk = dingtalk
        self._bot = bot
        self._steps = 0

    def tell(self) -> int:
        """All of it; how many steps there were. Raises StepFailed."""
        self._step("the robot connects", self._connected)
        self._step("Li writes 报销 in the group", lambda: self._dingtalk.say("u1001", "报销", GROUP))
        self._sees("u1001", "Li", "[拒绝] [同意]")
        self._step("Li presses 同意", lambda: self._press("u1001", "accept"))
        self._sees("u1001", "Li", "(已同意)")
        self._sees("u1002", "Mei", "(已同意)")
        self._step("Mei writes 你好 to the robot alone", lambda: self._dingtalk.say("u1002", "你好"))
        self._sees("u1002", "Mei", "[拒绝] [同意]")
        self._step("Mei presses 拒绝", lambda: self._press("u1002", "reject"))
        self._sees("u1002", "Mei", "(被拒绝)")
        self._step("the robot is told to end", self._ended)
        return self._steps

    def _step(self, what: str, act: Callable[[], None]) -> None:
        self._steps += 1
        try:
            act()
        except (StepFailed, TimeoutError, ValueError) as error:
            print(f"{painted('✗', RED)}  {what}")
            raise StepFailed(str(error)) from None
        print(f"{painted('✓', GREEN)}  {what}")

    def _sees(self, user_id: str, who: str, wanted: str) -> None:
        """A user sees something; everything in front of them is shown."""
        lines: list[str] = []

        def look() -> None:
            lines.extend(self._dingtalk.sees(user_id, wanted))

        self._step(f"{who} sees {wanted}", look)
        print("\n".join(painted(f"     {line}", DIM) for line in lines))

    def _press(self, user_id: str, action_id: str) -> None:
        outcome = self._dingtalk.press(user_id, action_id)
        if not outcome.answered or outcome.problems:
            raise StepFailed("; ".join(outcome.problems) or "the platform got no answer")

    def _connected(self) -> None:
        until = time.monotonic() + CONNECT_SECONDS
        while not self._dingtalk.do(lambda simulator: bool(simulator.gateway.open_connections)):
            if not self._bot.is_running:
                raise StepFailed("the robot ended before it connected")
            if time.monotonic() > until:
                raise StepFailed(f"no connection within {CONNECT_SECONDS:g} s")
            time.sleep(0.02)

    def _ended(self) -> None:
        status = self._bot.stop()
        if status != 0:
            raise StepFailed(f"it ended with {status}")
        problems = self._dingtalk.do(lambda simulator: simulator.gateway.all_problems())
        if problems:
            raise StepFailed("the platform found fault: " + "; ".join(problems))
        app = self._dingtalk.simulator.app
        if app.client_secret in self._bot.output():
            raise StepFailed("the secret is in what it printed")


def furnish(simulator: Simulator) -> None:
    """Two people, a group, and the card template of the tutorial."""
    simulator.organisation.add_user("u1001", "Li")
    simulator.organisation.add_user("u1002", "Mei")
    simulator.organisation.add_group(GROUP, ["u1001", "u1002"], "财务")
    simulator.organisation.add_template(TEMPLATE, buttons=BUTTONS)


def play(name: str, command: Sequence[str]) -> int:
    """Play the tutorial at a robot; how many steps came out as expected, 0 when one did not."""
    print()
    print(painted(f"The tutorial over Stream mode, the robot in {name}", BOLD))
    with BackgroundSimulator() as dingtalk:
        dingtalk.do(furnish)
        bot = Bot(command, dingtalk)
        try:
            return Story(name, dingtalk, bot).tell()
        except StepFailed as error:
            print(painted(f"   {error}", RED))
            print("\n".join(painted(f"   {line}", DIM) for line in bot.output().splitlines()[-20:]))
            return 0
        finally:
            bot.kill()


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(0 if play(Path(given[0]).name if given else "Python", given or BOTS["Python"]) else 1)
