"""What a handler raises when it cannot handle something now."""

from __future__ import annotations


class Later(Exception):
    """Raised by a handler: not now.

    Over Stream mode an event is then sent again, minutes later and more than once; anything else is left unanswered, so
    that the platform sends again what it sends again: messages to robots. Over HTTP it is a handler that failed.
    """
