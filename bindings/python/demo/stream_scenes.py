"""Plays the tutorial of DingTalk's Stream mode at a robot, and shows what people see.

    python stream_scenes.py [COMMAND [ARGUMENT…]]

COMMAND is the robot, in any language; the one in Python where none is given. It finds DINGTALK_CLIENT_ID,
DINGTALK_CLIENT_SECRET, DINGTALK_API_HOST and DINGTALK_CARD_TEMPLATE_ID in its environment, answers each message with a
card of that template with the status 待处理, sets the status to 已同意 or 被拒绝 when somebody presses a button whose
parameter `action` is `accept` or `reject`, for everybody in the chat, and ends with 0 on SIGTERM.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from pathlib import Path

from program import Program
from story import StepFailed, Story, play

from imhook.simulator import Button, Simulator

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


class Approval(Story):
    """The tutorial 「进阶：卡片回调」."""

    title = "The tutorial over Stream mode: the robot"

    @staticmethod
    def furnish(simulator: Simulator) -> None:
        """Two people, a group, and the card template of the tutorial."""
        simulator.organisation.add_user("u1001", "Li")
        simulator.organisation.add_user("u1002", "Mei")
        simulator.organisation.add_group(GROUP, ["u1001", "u1002"], "财务")
        simulator.organisation.add_template(TEMPLATE, buttons=BUTTONS)

    def environment(self) -> Mapping[str, str]:
        app = self.dingtalk.simulator.app
        return {
            "DINGTALK_CLIENT_ID": app.client_id,
            "DINGTALK_CLIENT_SECRET": app.client_secret,
            "DINGTALK_API_HOST": self.dingtalk.address,
            "DINGTALK_CARD_TEMPLATE_ID": TEMPLATE,
        }

    def tell(self, program: Program) -> None:
        self.step("the robot connects", lambda: self._connected(program))
        self.step("Li writes 报销 in the group", lambda: self.dingtalk.say("u1001", "报销", GROUP))
        self.sees("u1001", "Li", "[拒绝] [同意]")
        self.step("Li presses 同意", lambda: self._press("u1001", "accept"))
        self.sees("u1001", "Li", "(已同意)")
        self.sees("u1002", "Mei", "(已同意)")
        self.step("Mei writes 你好 to the robot alone", lambda: self.dingtalk.say("u1002", "你好"))
        self.sees("u1002", "Mei", "[拒绝] [同意]")
        self.step("Mei presses 拒绝", lambda: self._press("u1002", "reject"))
        self.sees("u1002", "Mei", "(被拒绝)")
        secret = self.dingtalk.simulator.app.client_secret
        self.step("the robot is told to end", lambda: self.ended(program, secret))

    def _press(self, user_id: str, action_id: str) -> None:
        outcome = self.dingtalk.press(user_id, action_id)
        if not outcome.answered or outcome.problems:
            raise StepFailed("; ".join(outcome.problems) or "the platform got no answer")

    def _connected(self, program: Program) -> None:
        until = time.monotonic() + CONNECT_SECONDS
        while not self.dingtalk.do(lambda simulator: bool(simulator.gateway.open_connections)):
            if not program.is_running:
                raise StepFailed("the robot ended before it connected")
            if time.monotonic() > until:
                raise StepFailed(f"no connection within {CONNECT_SECONDS:g} s")
            time.sleep(0.02)


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(0 if play(Approval, Path(given[0]).name if given else "Python", given or BOTS["Python"]) else 1)
