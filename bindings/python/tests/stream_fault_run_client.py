"""The client that `python -m imhook.simulator.faultrun` tries: says which message, event and action it handled."""

from __future__ import annotations

import asyncio
import os
import signal

import imhook
from imhook.stream import StreamClient, StreamOptions

hook = imhook.DingTalk()


def setting(name: str) -> str:
    return os.environ[f"IMHOOK_SIMULATOR_{name}"]


def handled(identity: str) -> None:
    os.write(1, f"handled {identity}\n".encode())  # in one piece: handlers run in several threads


@hook.robot_message
async def answer(message: imhook.RobotMessage) -> None:
    handled(message.message_id)


@hook.event
def happened(event: imhook.Event) -> None:
    handled(event.event_id)


@hook.card_action
async def decide(action: imhook.CardAction) -> imhook.Reply:
    handled(f"{action.out_track_id}#{action.params.text('n')}")
    return action.reply(card={"status": "已同意"})


async def main() -> None:
    cap = int(setting("RETRY_CAP_MS")) / 1000
    options = StreamOptions(
        retry_base=int(setting("RETRY_BASE_MS")) / 1000,
        retry_cap=cap,
        slow_retry=cap,
        ping_interval=int(setting("SILENCE_MS")) / 1000,
        pong_timeout=1.0,
        proof_of_life=0.1,
    )
    client = StreamClient(
        hook, setting("CLIENT_ID"), setting("CLIENT_SECRET"), api_host=setting("URL"), options=options, grace=3.0
    )
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, client.request_stop)
    await client.run()


if __name__ == "__main__":
    asyncio.run(main())
