"""Stories that are told step by step: what somebody does, and what people see then."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import Callable

from program import Program
from table import BOLD, DIM, GREEN, RED, painted

from imhook.simulator import BackgroundSimulator, Simulator


class StepFailed(Exception):
    """A step of the story came out otherwise than expected."""


class Story(ABC):
    """A story about one program, in front of several users."""

    title: str
    """What it is about, for the screen."""

    def __init__(self, dingtalk: BackgroundSimulator) -> None:
        self.dingtalk = dingtalk
        self._steps = 0

    @staticmethod
    @abstractmethod
    def furnish(simulator: Simulator) -> None:
        """Make the users, groups and templates of the story."""

    @abstractmethod
    def environment(self) -> Mapping[str, str]:
        """What the program finds in its environment."""

    @abstractmethod
    def tell(self, program: Program) -> None:
        """All of it. Raises StepFailed."""

    def step(self, what: str, act: Callable[[], object]) -> None:
        """Something is done."""
        self._steps += 1
        try:
            act()
        except (StepFailed, TimeoutError, ValueError) as error:
            print(f"{painted('✗', RED)}  {what}")
            raise StepFailed(str(error)) from None
        print(f"{painted('✓', GREEN)}  {what}")

    def sees(self, user_id: str, who: str, *wanted: str) -> None:
        """A user sees something; everything in front of them is shown."""
        lines: list[str] = []

        def look() -> None:
            for text in wanted:
                lines[:] = self.dingtalk.sees(user_id, text)

        self.step(f"{who} sees {', '.join(wanted)}", look)
        print("\n".join(painted(f"     {line}", DIM) for line in lines))

    def ended(self, program: Program, *secrets: str) -> None:
        """The program ends when it is told to, the platform found no fault, and no secret was printed."""
        status = program.stop()
        if status != 0:
            raise StepFailed(f"it ended with {status}")
        problems = self.dingtalk.do(lambda simulator: simulator.gateway.all_problems())
        if problems:
            raise StepFailed("the platform found fault: " + "; ".join(problems))
        if any(secret in program.output() for secret in secrets):
            raise StepFailed("a secret is in what it printed")


def play(kind: type[Story], name: str, command: Sequence[str]) -> int:
    """Play a story at a program; how many steps came out as expected, 0 when one did not."""
    print()
    print(painted(f"{kind.title}, in {name}", BOLD))
    with BackgroundSimulator() as dingtalk:
        dingtalk.do(kind.furnish)
        story = kind(dingtalk)
        program = Program(command, story.environment())
        try:
            story.tell(program)
            return story._steps
        except StepFailed as error:
            print(painted(f"   {error}", RED))
            print("\n".join(painted(f"   {line}", DIM) for line in program.output().splitlines()[-20:]))
            return 0
        finally:
            program.kill()
