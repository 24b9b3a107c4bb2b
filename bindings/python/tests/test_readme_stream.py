"""The bot in the README of the whole project runs as printed, against the simulator."""

from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

from imhook.simulator import App, BackgroundSimulator, Button, Simulator

README = Path(__file__).resolve().parents[3] / "README.md"
SECRET = '"your-client-secret")'


def test_the_bot_of_the_readme_shows_what_was_pressed(tmp_path: Path) -> None:
    snippets = re.findall(r"^```python\n(.*?)^```", README.read_text(), re.MULTILINE | re.DOTALL)
    (snippet,) = (each for each in snippets if "run_stream" in each)
    assert snippet.count(SECRET) == 2
    app = App(client_id="your-client-id", client_secret="your-client-secret")
    with BackgroundSimulator(app) as dingtalk:
        dingtalk.do(furnish)
        program = tmp_path / "bot.py"
        program.write_text(snippet.replace(SECRET, f'{SECRET[:-1]}, api_host="{dingtalk.address}")'))
        with subprocess.Popen([sys.executable, str(program)]) as bot:
            try:
                wait_for_connection(dingtalk)
                dingtalk.say("u1001", "报销")
                assert "待处理" in "\n".join(dingtalk.sees("u1001", "待处理"))
                assert dingtalk.press("u1001", "accept").answered
                assert "已同意" in "\n".join(dingtalk.sees("u1001", "已同意"))
            finally:
                bot.kill()
        assert dingtalk.do(lambda simulator: simulator.gateway.all_problems()) == []


def furnish(simulator: Simulator) -> None:
    simulator.organisation.add_user("u1001", "Li")
    button = Button("accept", "同意", {"action": "accept"})
    simulator.organisation.add_template("your-template.schema", buttons=[button])


def wait_for_connection(dingtalk: BackgroundSimulator) -> None:
    until = time.monotonic() + 30
    while not dingtalk.do(lambda simulator: bool(simulator.gateway.open_connections)):
        assert time.monotonic() < until
        time.sleep(0.02)
