"""Leaves the examples running, and prints curl commands that play both platforms at them (run by `make serve`)."""

from __future__ import annotations

import argparse
import os
import shlex
import sys
from collections.abc import Iterator

import platform_requests as dingtalk
import webhook_requests as chat
from example_server import EXAMPLES, SETTINGS
from platform_requests import signed
from table import BOLD, painted

import imhook


def card_commands(url: str) -> Iterator[tuple[str, str]]:
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


def webhook_commands(url: str) -> Iterator[tuple[str, str]]:
    """Titles and commands. Each signs itself when it is pasted: Sign is the SHA-256 of the token and the time."""
    sign = "$(printf %s%s {} $t | sha256sum | cut -c -64)"
    for title, command, body, token in [
        ("Send a message with a forbidden word", "C2C.CallbackBeforeSendMsg", chat.one_to_one("casino"), chat.TOKEN),
        ("Send a rude one to a group", "Group.CallbackBeforeSendMsg", chat.group_message("damn"), chat.TOKEN),
        (
            "Invite two, one of them blocked",
            "Group.CallbackBeforeInviteJoinGroup",
            chat.invitation("nils", "spam_bot9"),
            chat.TOKEN,
        ),
        ("Forge a Sign", "C2C.CallbackBeforeSendMsg", chat.one_to_one("hi"), "another-token"),
    ]:
        query = (
            f"SdkAppid={chat.APP}&CallbackCommand={command}&contenttype=json&RequestTime=$t&Sign={sign.format(token)}"
        )
        words = f'curl --silent --show-error "{url}?{query}" --data-binary {shlex.quote(body.decode())}'
        yield title, f"t=$(date +%s); {words}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8080, help="the port to serve at (8080)")
    port = parser.parse_args().port
    os.environ.update(SETTINGS)
    sys.path.insert(0, str(EXAMPLES))
    import expense_card
    import moderation

    address = f"http://127.0.0.1:{port}"
    print("Paste these into another terminal; those of the cards within an hour, a second time they are replays.\n")
    for title, command in [*card_commands(f"{address}/dingtalk"), *webhook_commands(f"{address}/im")]:
        print(painted(f"# {title}", BOLD))
        print(f"{command}; echo\n")
    imhook.serve(imhook.mount({"/dingtalk": expense_card.hook, "/im": moderation.hook}), port=port)
    moderation.print_broadcasts()


if __name__ == "__main__":
    main()
