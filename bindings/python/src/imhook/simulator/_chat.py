"""A conversation and what stands in it."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from imhook.simulator._entry import Entry


class ChatKind(enum.Enum):
    """Who talks."""

    ROBOT = "IM_ROBOT"
    """A user and the robot."""
    GROUP = "IM_GROUP"
    """Users, and perhaps the robot among them."""
    SINGLE = "IM_SINGLE"
    """Two users; cards get there through a cool app, and a robot can answer for one of them."""


@dataclass
class Chat:
    """A conversation."""

    conversation_id: str
    kind: ChatKind
    members: list[str]
    """The userIds."""
    title: str = ""
    has_robot: bool = True
    """Whether the robot is in it."""
    is_dissolved: bool = False
    """Whether a group is no more."""
    entries: list[Entry] = field(default_factory=list)
    pinned: list[Entry] = field(default_factory=list)
