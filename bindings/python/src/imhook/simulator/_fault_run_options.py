"""What a fault run is told."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from imhook.simulator._fault import FaultKind
from imhook.simulator._settings import Settings

PUSHES = ("robot", "card", "event")
"""What can be pushed: messages to the robot, actions on cards, events."""


@dataclass(frozen=True)
class FaultRunOptions:
    """Durations are in seconds unless their name says milliseconds. The time of the platform is shortened: what takes
    it ten seconds or a minute takes a fraction of that here."""

    messages: int = 1000
    """How many messages, actions and events are pushed; a few more where a fault needs one."""
    seed: int = 0
    """Decides what is pushed, which faults happen, and when."""
    rate: float = 50.0
    """How many are pushed in a second."""
    pushes: Sequence[str] = PUSHES
    """Which of PUSHES."""
    without: Sequence[FaultKind] = ()
    """Faults that do not happen."""
    faults_per_minute: float = 20.0
    """How many faults come by chance, beside one of each kind."""
    retry_base_ms: int = 100
    """The client's first delay before it tries again to connect."""
    retry_cap_ms: int = 1000
    """The client's longest delay."""
    tolerance_ms: int = 1000
    """How much later than its longest delay an attempt may come."""
    disconnect_seconds: float = 0.3
    """The silence between the frame `disconnect` and the end of the connection."""
    redelivery_seconds: float = 1.0
    """When a message or event without acknowledgement is pushed again."""
    ping_seconds: float = 0.5
    """Between two `ping` frames."""
    ping_answer_seconds: float = 2.0
    """The time for the answer to one."""
    card_seconds: float = 2.0
    """The time for the answer to an action."""
    half_open_seconds: float = 10.0
    """How long the client may keep a connection on which nothing comes any more."""
    overlap_seconds: float = 1.0
    """How long two open connections may exist at the same time."""
    start_seconds: float = 30.0
    """The time for the first connection, and for every later one."""
    settle_seconds: float = 30.0
    """The time, after everything was pushed, until everything is handled and acknowledged."""
    stop_seconds: float = 5.0
    """The time between SIGTERM and the end of the client."""

    def __post_init__(self) -> None:
        """Raises ValueError for what makes no sense."""
        if self.messages < 1 or self.rate <= 0:
            raise ValueError("messages and rate have to be above 0")
        if not 1 <= self.retry_base_ms <= self.retry_cap_ms:
            raise ValueError("the retry delays have to be 1 <= base <= cap")
        if not self.pushes or set(self.pushes) - set(PUSHES):
            raise ValueError("pushes are some of " + ", ".join(PUSHES))

    @property
    def kinds(self) -> list[FaultKind]:
        """The faults that happen. Without messages and events there is nothing that the platform pushes again."""
        left_out = set(self.without)
        if set(self.pushes) == {"card"}:
            left_out |= {FaultKind.REDELIVERY, FaultKind.DELAYED_ACK}
        return [kind for kind in FaultKind if kind not in left_out]

    @property
    def allowed_refusals(self) -> int:
        """How many refused attempts in a row may fall into a time of retry_cap_ms: as many as a doubling delay has
        steps, and some for jitter."""
        return math.ceil(math.log2(self.retry_cap_ms / self.retry_base_ms)) + 4

    @property
    def longest_gap(self) -> float:
        """How many seconds may pass between a failure and the next attempt."""
        return (self.retry_cap_ms + self.tolerance_ms) / 1000

    @property
    def silence_ms(self) -> int:
        """After how long without anything a client can take its connection for half-open."""
        return int(self.ping_seconds * 4 * 1000)

    def settings(self) -> Settings:
        """The settings of the simulator."""
        return Settings(
            disconnect_seconds=self.disconnect_seconds,
            card_seconds=self.card_seconds,
            redelivery_seconds=self.redelivery_seconds,
            redeliveries=1_000_000,
            ping_seconds=self.ping_seconds,
            ping_answer_seconds=self.ping_answer_seconds,
        )
