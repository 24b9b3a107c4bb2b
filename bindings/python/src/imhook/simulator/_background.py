"""The simulator for programs that are not asynchronous."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Coroutine
from types import TracebackType
from typing import Any, Callable, TypeVar

from imhook.simulator._app import App
from imhook.simulator._outcome import Outcome
from imhook.simulator._robot_message import RobotMessage
from imhook.simulator._settings import Settings
from imhook.simulator._simulator import Simulator

T = TypeVar("T")


class BackgroundSimulator:
    """A simulator that runs in a thread of its own while a `with` block lasts. Any thread may use it.

        with BackgroundSimulator() as dingtalk:
            dingtalk.do(lambda simulator: simulator.organisation.add_user("u1001", "Li"))
            dingtalk.say("u1001", "hello")

    Args:
        app: the application that clients sign in as.
        settings: durations and what the documents leave open.
        seed: decides which of several connections a push goes to.
    """

    def __init__(self, app: App | None = None, settings: Settings | None = None, seed: int = 0) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="imhook simulator", daemon=True)
        self._arguments = (app, settings, seed)
        self._simulator: Simulator | None = None

    def __enter__(self) -> BackgroundSimulator:
        self._thread.start()
        self.wait_for(self._start())
        return self

    async def _start(self) -> None:
        self._simulator = Simulator(*self._arguments)
        await self._simulator.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._simulator is not None:
            self.wait_for(self._simulator.stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    @property
    def simulator(self) -> Simulator:
        """The simulator itself, which belongs to the other thread: use `do` and `wait_for`."""
        if self._simulator is None:
            raise ValueError("the simulator does not run")
        return self._simulator

    @property
    def address(self) -> str:
        """Where it listens, such as `http://127.0.0.1:8090`."""
        return self.simulator.address

    def wait_for(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine in the simulator's thread and wait for its result."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def do(self, action: Callable[[Simulator], T]) -> T:
        """Call a function with the simulator, in its thread, and wait for its result."""

        async def call() -> T:
            return action(self.simulator)

        return self.wait_for(call())

    def say(self, user_id: str, message: str | RobotMessage, conversation_id: str = "") -> None:
        """A user writes to the robot: in the chat with it, or in a group."""
        self.do(lambda simulator: simulator.users.say(user_id, message, conversation_id))

    def press(self, user_id: str, action_id: str = "", out_track_id: str = "") -> Outcome:
        """A user presses a button: the first one by default, of the card seen last by default."""
        return self.wait_for(self.simulator.users.press(user_id, out_track_id, action_id))

    def sees(self, user_id: str, wanted: str = "", seconds: float = 5.0) -> list[str]:
        """The lines in front of a user. With `wanted`, waits until one of them contains that text; raises TimeoutError
        when none does in time."""
        end = time.monotonic() + seconds
        while True:
            lines = self.do(lambda simulator: simulator.users.sees(user_id))
            if any(wanted in line for line in lines) or not wanted:
                return lines
            if time.monotonic() > end:
                raise TimeoutError(f"{user_id} does not see {wanted!r} but " + " / ".join(lines))
            time.sleep(0.01)
