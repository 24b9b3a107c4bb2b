"""The demonstration runs, and the commands it prints work as pasted."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

DEMO = Path(__file__).resolve().parent.parent / "demo"


def run_play(**environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(DEMO / "play.py")]
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True)


def test_the_demonstration_comes_out_as_expected_and_lines_up() -> None:
    result = run_play(COLUMNS="120")
    assert result.returncode == 0, result.stdout + result.stderr
    assert re.search(r"All \d\d requests came out as expected", result.stdout)
    assert re.search(r"All \d\d steps of the stories came out as expected", result.stdout)
    for seen in ("[拒绝] [同意]", "(已同意)", "(被拒绝)"):
        assert seen in result.stdout
    assert "\033" not in result.stdout, "no colours where there is no terminal"
    table = result.stdout.partition("Cards over HTTP")[0]
    rows = [line for line in table.splitlines() if line.startswith(("✓", "✗"))]
    assert len(rows) > 20
    sys.path.insert(0, str(DEMO))
    try:
        from table import width
    finally:
        sys.path.remove(str(DEMO))
    assert all(width(row) <= 120 for row in rows)
    statuses = {width(re.split(r"(?<=  )[1-5]\d\d  ", row)[0]) for row in rows}
    assert len(statuses) == 1, "the column of statuses begins at the same cell in every row"


def test_an_unexpected_answer_fails_the_demonstration(tmp_path: Path) -> None:
    changed = tmp_path / "demo"
    shutil.copytree(DEMO, changed)
    shutil.copytree(DEMO.parent / "examples", tmp_path / "examples")
    example = tmp_path / "examples" / "expense_card.py"
    example.write_text(example.read_text().replace('"被拒绝"', '"拒绝"'))
    result = subprocess.run([sys.executable, changed / "play.py"], capture_output=True, text=True)
    assert result.returncode == 1
    assert "1 of " in result.stdout
    assert "✗" in result.stdout


@pytest.mark.parametrize(
    ("change", "failed"),
    [
        (('"accept": "已同意"', '"accept": "同意了"'), "Li sees (已同意)"),
        (("await client.reply_card", "return; await client.reply_card"), "Li sees [拒绝] [同意]"),
        ((".then(client.update_card, update)", ""), "Mei sees (已同意)"),
        (("client = DingTalkClient", "raise SystemExit(3)\nclient = DingTalkClient"), "the robot connects"),
    ],
)
def test_a_robot_that_does_otherwise_fails_the_demonstration(
    change: tuple[str, str], failed: str, tmp_path: Path
) -> None:
    text = (DEMO.parent / "examples" / "approval_bot.py").read_text()
    assert change[0] in text
    bot = tmp_path / "bot.py"
    bot.write_text(text.replace(*change))
    command = [sys.executable, str(DEMO / "stream_scenes.py"), sys.executable, str(bot)]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == 1, result.stdout
    assert f"✗  {failed}" in result.stdout


@pytest.mark.parametrize(
    ("change", "failed"),
    [
        (("receipts += 1", "receipts = 1"), "Li sees 160.00 元, 杭州"),
        (('"interval": 30', '"interval": 60'), "30 seconds pass"),
        (('"cardSettings": {"pullStrategy": True},', ""), "Li opens the group"),
        (("BALANCES.get(pull.user_id, '0.00')", "BALANCES['u1001']"), "Mei sees 64.00 元"),
    ],
)
def test_cards_that_do_otherwise_fail_the_demonstration(change: tuple[str, str], failed: str, tmp_path: Path) -> None:
    text = (DEMO.parent / "examples" / "finance_cards.py").read_text()
    assert change[0] in text
    program = tmp_path / "cards.py"
    program.write_text(text.replace(*change))
    command = [sys.executable, str(DEMO / "finance_scenes.py"), sys.executable, str(program)]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == 1, result.stdout
    assert f"✗  {failed}" in result.stdout


@pytest.fixture
def served() -> Iterator[list[str]]:
    """The commands that serve.py prints, while it serves."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, "-u", DEMO / "serve.py", "--port", str(port)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert process.stdout is not None
    lines = []
    for line in process.stdout:
        lines.append(line)
        if line.startswith("  deadline") and "on failure" in line:  # that of the last hook
            break
    yield [line for line in lines if "curl " in line]
    process.terminate()
    process.communicate(timeout=10)
    assert process.returncode == 0


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_the_printed_commands_work_as_pasted(served: list[str]) -> None:
    def paste(command: str) -> str:
        return subprocess.run(["sh", "-c", command], capture_output=True, text=True, check=True).stdout

    cards = ["已同意", "1280.50", "balance", "expense-7781", "SIGNATURE_MISMATCH"]
    webhooks = ['"ErrorCode":1}', '"Text":"****"', '"RefusedMembers_Account":["spam_bot9"]', "SIGNATURE_MISMATCH"]
    assert len(served) == len(cards + webhooks)
    for command, part in zip(served, cards + webhooks):
        assert part in paste(command)
    assert "REPLAYED" in paste(served[0])
