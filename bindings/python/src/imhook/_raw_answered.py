"""Callbacks whose answer this package does not write."""

from __future__ import annotations

from collections.abc import Mapping

from imhook._callbacks import Callback
from imhook._event import ANSWER_SECONDS
from imhook._reply import Reply


class RawAnswered(Callback):
    """What the kinds have in common whose answer this package does not write."""

    __slots__ = ()

    def reply(self, raw: Mapping[str, object]) -> Reply:
        """Answer with one JSON object as it stands.

        Raises:
            ReplyError: it holds what JSON cannot hold.
            ClosedError: the callback is closed.
        """
        return self.answer({"raw": raw})


class UnknownCallback(RawAnswered):
    """A callback that is none of the other kinds: read `root` or `body`."""

    __slots__ = ()


class EncryptedEvent(RawAnswered):
    """An event over HTTP at an address that accepts unsigned requests: it stays encrypted (「开发事件推送服务」)."""

    __slots__ = ()

    def _in_time(self, deadline: float) -> float:
        return min(deadline, ANSWER_SECONDS)
