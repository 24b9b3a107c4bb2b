"""Plays two cards of DingTalk at a program, from the registration of its address to what people see: an invoice whose
data sources are asked every 30 seconds and once, and a pinned card that pulls each viewer's balance.

    python finance_scenes.py [COMMAND [ARGUMENT…]]

COMMAND is the program, in any language; the one in Python where none is given. What it finds in its environment stands
in examples/finance_cards.py.
"""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Mapping
from pathlib import Path

from program import Program
from story import StepFailed, Story, play

from imhook.simulator import Simulator

EXAMPLES = Path(__file__).resolve().parent.parent / "examples"
PROGRAMS = {"Python": [sys.executable, str(EXAMPLES / "finance_cards.py")]}
"""The programs that the cards are played at, by language."""

GROUP = "cidFinance01=="
SECRET = "demo-card-secret"
START_SECONDS = 60.0


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


class Finance(Story):
    """The pages 「动态数据源」 and 「实现置顶卡片纯拉模式」."""

    title = "Cards over HTTP, from registration to refreshed card: an invoice and a balance"
    port = 0

    @staticmethod
    def furnish(simulator: Simulator) -> None:
        """Two people, a group, and the two templates."""
        simulator.organisation.add_user("u1001", "Li")
        simulator.organisation.add_user("u1002", "Mei")
        simulator.organisation.add_group(GROUP, ["u1001", "u1002"], "财务")
        simulator.organisation.add_template("invoice.schema")
        simulator.organisation.add_template("balance.schema")

    def environment(self) -> Mapping[str, str]:
        app = self.dingtalk.simulator.app
        self.port = free_port()
        return {
            "DINGTALK_CLIENT_ID": app.client_id,
            "DINGTALK_CLIENT_SECRET": app.client_secret,
            "DINGTALK_API_HOST": self.dingtalk.address,
            "DINGTALK_API_SECRET": SECRET,
            "DINGTALK_CALLBACK_URL": f"http://127.0.0.1:{self.port}/dingtalk",
            "DINGTALK_OPEN_CONVERSATION_ID": GROUP,
            "DINGTALK_INVOICE_TEMPLATE_ID": "invoice.schema",
            "DINGTALK_BALANCE_TEMPLATE_ID": "balance.schema",
            "PORT": str(self.port),
        }

    def tell(self, program: Program) -> None:
        self.step("the address is registered, the invoice sent, the balance pinned", lambda: self._started(program))
        self.sees("u1001", "Li", "未审批")
        self.step("Li opens the group: the cards ask for amount, destination and balance", lambda: self._open("u1001"))
        self.sees("u1001", "Li", "80.00 元", "杭州", "1280.50 元")
        self.step("30 seconds pass: the amount is asked for again, the destination is not", lambda: self._pass(30))
        self.sees("u1001", "Li", "160.00 元", "杭州")
        self.step("Mei opens the group", lambda: self._open("u1002"))
        self.sees("u1002", "Mei", "64.00 元")
        self.step("Mei sees nothing of Li's balance", self._is_private)
        secrets = SECRET, self.dingtalk.simulator.app.client_secret
        self.step("the program is told to end", lambda: self.ended(program, *secrets))

    def _started(self, program: Program) -> None:
        until = time.monotonic() + START_SECONDS
        while True:
            with socket.socket() as trying:
                if trying.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            if not program.is_running:
                raise StepFailed("the program ended")
            if time.monotonic() > until:
                raise StepFailed(f"nothing listens within {START_SECONDS:g} s")
            time.sleep(0.02)

    def _open(self, user_id: str) -> None:
        outcomes = self.dingtalk.wait_for(self.dingtalk.simulator.viewing.open(user_id, GROUP))
        if sorted(outcomes) != ["balance-box", "invoice-7781"]:
            raise StepFailed(f"asked were {sorted(outcomes)}")
        for name, outcome in outcomes.items():
            if not outcome.answered or outcome.problems:
                raise StepFailed(f"{name}: " + ("; ".join(outcome.problems) or "no answer"))

    def _pass(self, seconds: float) -> None:
        times = self.dingtalk.wait_for(self.dingtalk.simulator.viewing.advance(seconds))
        if times != 1:
            raise StepFailed(f"{times} callbacks")

    def _is_private(self) -> None:
        if any("1280.50" in line for line in self.dingtalk.sees("u1002")):
            raise StepFailed("it is on Mei's screen")


if __name__ == "__main__":
    given = sys.argv[1:]
    sys.exit(0 if play(Finance, Path(given[0]).name if given else "Python", given or PROGRAMS["Python"]) else 1)
