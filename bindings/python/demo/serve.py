"""Leaves the example running, and prints curl commands that play DingTalk at it (run by `make serve`)."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from collections.abc import Iterator
from pathlib import Path

import platform_requests as dingtalk
from platform_requests import SECRET, signed
from table import BOLD, painted

import imhook


def commands(url: str) -> Iterator[tuple[str, str]]:
    """Titles and commands. Each is signed with a time of its own: the replay guard takes none for another."""
    for title, body, headers in [
        ("Approve the expense", dingtalk.action("accept"), signed()),
        ("Ask for its amount", dingtalk.dynamic_data("ds_amount"), signed()),
        ("Pull the viewer's balance into the pinned card", dingtalk.private_pull(), signed()),
        ("Show a link to it as its card", dingtalk.link("https://expenses.example.com/7781"), signed()),
        ("Forge a signature", dingtalk.action("accept"), signed("another secret")),
    ]:
        words = ["curl", "--silent", "--show-error", url]
        for name, value in headers.items():
            words += ["--header", f"{name}: {value}"]
        words += ["--header", "Content-Type: application/json", "--data-binary", body.decode()]
        yield title, " ".join(shlex.quote(word) for word in words)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8080, help="the port to serve at (8080)")
    port = parser.parse_args().port
    os.environ["DINGTALK_API_SECRET"] = SECRET
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "examples"))
    from expense_card import hook

    print("Paste these into another terminal, within an hour. A second time each is refused as a replay.\n")
    for title, command in commands(f"http://127.0.0.1:{port}/"):
        print(painted(f"# {title}", BOLD))
        print(f"{command}; echo\n")
    imhook.serve(hook, port=port)


if __name__ == "__main__":
    main()
