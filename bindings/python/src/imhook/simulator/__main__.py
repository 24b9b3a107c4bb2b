"""`python -m imhook.simulator`."""

from __future__ import annotations

import argparse
import asyncio
import signal

from imhook.simulator._app import App
from imhook.simulator._settings import Settings
from imhook.simulator._simulator import Simulator

MOST_SCALE = 1e6


async def run(options: argparse.Namespace) -> None:
    """Serve until SIGINT or SIGTERM."""
    stopping = asyncio.Event()
    ends = (signal.SIGINT, signal.SIGTERM)
    # A program may have been started by a thread that blocks them, and inherits that.
    signal.pthread_sigmask(signal.SIG_UNBLOCK, ends)
    for number in ends:
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    app = App(client_id=options.client_id, client_secret=options.client_secret)
    simulator = Simulator(app, options.settings, seed=options.seed)
    simulator.tokens.suite_ticket = options.suite_ticket or simulator.tokens.suite_ticket
    for user_id in options.user or ["u1001", "u1002"]:
        simulator.organisation.add_user(user_id)
    simulator.organisation.add_group(options.group, list(simulator.organisation.users))
    simulator.organisation.add_template(options.template)
    await simulator.start(options.host, options.port)
    print(
        f"imhook simulator of DingTalk at {simulator.address}\n"
        f"  client    {simulator.app.client_id}\n"
        f"  users     {', '.join(simulator.organisation.users)}\n"
        f"  group     {options.group}\n"
        f"  template  {options.template}\n"
        f"  control   {simulator.address}/simulator/state",
        flush=True,
    )
    await stopping.wait()
    await simulator.stop()


def main() -> None:
    """Read the options and run."""
    parser = argparse.ArgumentParser(
        prog="python -m imhook.simulator",
        description="A DingTalk to try clients on.",
        epilog="Users are played over HTTP below /simulator: `python -m pydoc imhook.simulator._control` and "
        "`python -m pydoc imhook.simulator._address_control` have every path.",
    )
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8090, help="0 takes a free one")
    parser.add_argument("--client-id", default=App.client_id)
    parser.add_argument("--client-secret", default=App.client_secret)
    parser.add_argument("--user", action="append", help="a userId; may be repeated")
    parser.add_argument("--group", default="cidDemo01==", help="the openConversationId of a group of all users")
    parser.add_argument("--template", default="demo.schema", help="a published cardTemplateId")
    parser.add_argument("--seed", type=int, default=0, help="decides which connection gets a push")
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="a field of Settings, such as ping_seconds=0.5"
    )
    parser.add_argument(
        "--time-scale",
        type=float,
        default=1.0,
        metavar="N",
        help="seconds of the platform that pass in one, for data sources: with 30, what is pulled every 30 s is pulled "
        "every second",
    )
    parser.add_argument("--suite-ticket", default="", help="what corpAccessToken takes until another one is pushed")
    options = parser.parse_args()
    if not 0 <= options.time_scale <= MOST_SCALE:
        parser.error(f"--time-scale is not from 0 to {MOST_SCALE:g}")
    options.settings = Settings(time_scale=options.time_scale)
    try:
        for assignment in options.set:
            options.settings.change_by_text(assignment)
    except ValueError as error:
        parser.error(str(error))
    asyncio.run(run(options))


if __name__ == "__main__":
    main()
