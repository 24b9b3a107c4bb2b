"""`python -m imhook.simulator.faultrun [OPTIONS] -- COMMAND [ARGUMENT…]` tries a client in any language on every fault.

It starts a simulator on a free port and COMMAND as its client, pushes messages to the robot, card actions and events
while every kind of fault happens, waits until all is settled, ends the client with SIGTERM, and prints a table and a
verdict. It ends with 0 when the client did everything right, 1 when it did not, and 2 for wrong options or a command
that cannot be started. The same seed pushes the same and breaks the same in the same order.

What the client is told, in its environment:

    IMHOOK_SIMULATOR_URL            stands for https://api.dingtalk.com: such as http://127.0.0.1:40123
    IMHOOK_SIMULATOR_CLIENT_ID
    IMHOOK_SIMULATOR_CLIENT_SECRET
    IMHOOK_SIMULATOR_RETRY_BASE_MS  the first delay before the next attempt to connect (--retry-base-ms)
    IMHOOK_SIMULATOR_RETRY_CAP_MS   the longest one (--retry-cap-ms)
    IMHOOK_SIMULATOR_SILENCE_MS     a connection on which nothing came for so long is half-open: `ping` frames come four
                                    times as often

What the client does:

    - It subscribes to EVENT `*` and to the CALLBACK topics of robot messages and card actions; --push has less pushed.
    - It takes every refusal for one that passes, also 401 and 403, and tries again, with a delay that grows from the
      first to the longest.
    - It prints one line for each message that it handled, and nothing else that begins with these words:

          handled ID      once, when its handler was called
          gave-up ID      when it will not acknowledge it; it may have handled it once, or not at all

      ID is the `msgId` of a robot message, the header `eventId` of an event, and `<outTrackId>#<n>` of a card action, n
      being its parameter `n`. Lines have to be flushed. Standard error is passed on.
    - On SIGTERM it closes its connection and ends with 0.

What is demanded, by the names that the last line of a failure has:

    completed           the client connects in time whenever it has no connection, and runs until it is told to end
    acknowledged        every message and event is acknowledged in the end, every action in time. An action whose
                        connection failed meanwhile is lost, as the platform pushes it only once
    handled-once        what is acknowledged was handled once; nothing was handled twice, also not when it was pushed
                        again, with the same messageId or another one
    acknowledged-once   one acknowledgement for each frame
    no-problems         the simulator recorded no problem: wrong forms, pings that are not answered in time, …
    one-connection      two open connections exist no longer than --overlap-seconds; one that was told to disconnect
                        does not count
    half-open           a half-open connection is given up within --half-open-seconds
    retries-in-time     without a connection, the next attempt comes within the longest delay and --tolerance-ms
    no-storm            within the longest delay there are at most log2(longest / first) + 4 refused attempts in a row
    no-leaks            one connection is left at the end, and none after the client's end
    exit                SIGTERM ends it with 0 within --stop-seconds
    faults              every kind of fault happened, but those given by --without
"""

from __future__ import annotations

import argparse
import asyncio
import sys

from imhook.simulator._fault import FaultKind
from imhook.simulator._fault_run import FaultRun
from imhook.simulator._fault_run_options import PUSHES, FaultRunOptions

HELP = {
    "messages": "how many are pushed",
    "seed": "decides what is pushed, which faults happen, and when",
    "rate": "how many are pushed in a second",
    "faults_per_minute": "how many faults come by chance, beside one of each kind",
    "retry_base_ms": "the client's first delay before it tries again to connect",
    "retry_cap_ms": "the client's longest delay",
    "tolerance_ms": "how much later an attempt may come",
    "disconnect_seconds": "the silence after the frame disconnect",
    "redelivery_seconds": "when a message or event without acknowledgement is pushed again",
    "ping_seconds": "between two ping frames",
    "ping_answer_seconds": "the time for the answer to one",
    "card_seconds": "the time for the answer to a card action",
    "half_open_seconds": "how long the client may keep a half-open connection",
    "overlap_seconds": "how long two open connections may exist at the same time",
    "start_seconds": "the time for the first connection, and for every later one",
    "settle_seconds": "the time until everything is handled, after everything was pushed",
    "stop_seconds": "the time between SIGTERM and the end of the client",
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options, with the defaults of FaultRunOptions."""
    defaults = FaultRunOptions()
    for name, text in HELP.items():
        default = getattr(defaults, name)
        flag = "--" + name.replace("_", "-")
        parser.add_argument(
            flag, type=type(default), default=default, metavar="N", help=f"{text} (default {default:g})"
        )
    parser.add_argument("--push", default=",".join(PUSHES), help="what is pushed, with commas (default %(default)s)")
    kinds = ", ".join(kind.value for kind in FaultKind)
    parser.add_argument(
        "--without", action="append", default=[], type=FaultKind, metavar="KIND", help=f"a fault to leave out: {kinds}"
    )
    parser.add_argument("command", nargs="+", metavar="COMMAND", help="the client and its arguments, after --")


def main() -> int:
    """Read the options, run, print, and return the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m imhook.simulator.faultrun",
        description="Tries a client of Stream mode on every fault.",
        epilog="What the client is told and has to print: python -m pydoc imhook.simulator.faultrun",
    )
    arguments(parser)
    given = parser.parse_args()
    values = {name: getattr(given, name) for name in HELP}
    try:
        options = FaultRunOptions(**values, pushes=tuple(given.push.split(",")), without=tuple(given.without))
        verdict = asyncio.run(FaultRun(options).run(given.command))
    except (OSError, ValueError) as error:
        parser.error(str(error))
    print("\n".join(verdict.lines()), flush=True)
    return 0 if verdict.passed else 1


if __name__ == "__main__":
    sys.exit(main())
