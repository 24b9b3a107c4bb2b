"""Chats that are open on users' screens."""

from __future__ import annotations

import asyncio
from typing import Any

from imhook.simulator._clock import Clock
from imhook.simulator._gateway import Gateway
from imhook.simulator._outcome import Outcome
from imhook.simulator._user_side import UserSide

STEP = 0.05
"""Between two looks at what is due, in seconds of real time."""


class Viewing:
    """What clients ask for while a user has a chat in front of them: private data when it is opened (reference 1.7),
    and dynamic data when it is due (2.4)."""

    def __init__(self, users: UserSide, clock: Clock, gateway: Gateway) -> None:
        self._users = users
        self._clock = clock
        self._gateway = gateway
        self._open: dict[str, str] = {}
        """The conversationId by userId."""
        self._asking = asyncio.Lock()
        self._watch: asyncio.Task[Any] | None = None

    async def open(self, user_id: str, conversation_id: str = "") -> dict[str, Outcome]:
        """A user opens a chat; empty means the one with the robot.

        Returns:
            What became of each callback, by outTrackId. Cards that ask for nothing are not in it.
        """
        cards = self._users.cards_in(user_id, conversation_id)
        self._open[user_id] = conversation_id
        found = {}
        async with self._asking:
            for card in cards:
                if card.pulls:
                    found[card.out_track_id] = await self._users.pull(user_id, card.out_track_id)
                if card.sources:
                    outcome = await self._users.look(user_id, card.out_track_id)
                    if outcome.asked:
                        found[card.out_track_id] = outcome
        if self._watch is None or self._watch.done():
            self._watch = self._gateway.start(self._ask_again())
        return found

    def close(self, user_id: str) -> None:
        """The user turns away: nothing is asked for any more."""
        self._open.pop(user_id, None)

    async def advance(self, seconds: float) -> int:
        """Let so many seconds of the platform's time pass at once, and wait for what is asked for then.

        Returns:
            How many callbacks there were.
        """
        self._clock.advance(seconds)
        return await self._ask_due()

    async def _ask_again(self) -> None:
        while self._open:
            await asyncio.sleep(STEP)
            await self._ask_due()

    async def _ask_due(self) -> int:
        times = 0
        async with self._asking:
            for user_id, conversation_id in tuple(self._open.items()):
                for card in self._users.cards_in(user_id, conversation_id):
                    if any(source.strategy == "INTERVAL" for source in card.sources):
                        outcome = await self._users.look(user_id, card.out_track_id, again=True)
                        times += outcome.asked
        return times
