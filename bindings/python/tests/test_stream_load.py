"""Many frames through one client: nothing grows, and nothing is left."""

from __future__ import annotations

import asyncio
import gc
import os
from pathlib import Path

import pytest
from scripted_gateway import ScriptedGateway, eventually, play, pressed

import imhook
from imhook.stream import StreamClient, StreamOptions

FRAMES = 100_000
BATCH = 500
WARM = 20_000
"""After so many frames memory is as large as it gets: the session remembers 1,000 answers."""


def resident_size() -> int:
    """The memory of this process in bytes."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs /proc")
def test_a_hundred_thousand_frames_leave_neither_memory_nor_tasks() -> None:
    hook = imhook.DingTalk()
    handled = 0

    @hook.card_action
    async def decide(action: imhook.CardAction) -> imhook.Reply:
        nonlocal handled
        handled += 1
        if handled % 100 == 0:
            await asyncio.sleep(0)
        return action.reply(card={"status": action.params.text("a")})

    async def scene(client: StreamClient, gateway: ScriptedGateway) -> None:
        socket = gateway.socket
        sizes: list[int] = []
        tasks = len(asyncio.all_tasks())
        for first in range(0, FRAMES, BATCH):
            for number in range(first, first + BATCH):
                socket.push(pressed(f"m-{number}", a="agreed"))
            await eventually(lambda: len(socket.sent) == BATCH, 60)
            assert all(frame["code"] == 200 for frame in socket.sent)
            socket.sent.clear()
            if first + BATCH in (WARM, FRAMES):
                gc.collect()
                sizes.append(resident_size())
        assert handled == FRAMES
        await eventually(lambda: len(asyncio.all_tasks()) == tasks)
        assert client._deliveries.tasks == set()
        assert sizes[1] - sizes[0] < 4 << 20, sizes

    play(hook, scene, StreamOptions(duplicate_limit=1000, waiting_limit=1000))
