"""What an asynchronous and a synchronous stream of text into a card have in common."""

from __future__ import annotations

import time
from datetime import timedelta

from imhook._card_stream import CardStream, CardStreamDone, CardStreamFailed
from imhook._enums import CardStreamMode, Status
from imhook._errors import DingTalkAPIError, ImhookError
from imhook._hook import milliseconds
from imhook._no_answer import NoAnswer

CLOSING_TIMEOUT_S = 5.0
"""How long a stream that is given up may take to say so on the card."""


def clock_ms() -> int:
    """A clock that does not jump."""
    return time.monotonic_ns() // 1_000_000


def card_stream(
    out_track_id: str, key: str, mode: CardStreamMode, interval: timedelta | float, patience: timedelta | float
) -> CardStream:
    """A stream with times as clients are given them."""
    patience_ms = milliseconds("patience", patience) if patience else -1
    interval_ms = milliseconds("interval", interval)
    return CardStream(out_track_id, key, mode, interval_ms=interval_ms, patience_ms=patience_ms)


def readable(text: str) -> str:
    """A text whose lone surrogates are question marks: no card can show them, and a stream has to end all the same."""
    return text.encode("utf-8", "replace").decode()


class CardTextEnd:
    """How a stream ended, and why its last call failed."""

    def __init__(self) -> None:
        self.is_over = False
        self.is_given_up = False
        self.is_asked_for = False
        """Whether all text was given."""
        self.is_abandoned = False
        """Whether it ended without an answer of the platform, so that nobody knows which text the card has."""
        self._reason: Exception | None = None

    def outcome_of(self, error: Exception | None) -> tuple[Status, str, int]:
        """What a call that ended so tells the stream: outcome, code, and the pause that is asked for."""
        if error is None:
            return Status.OK, "", 0
        self._reason = error
        if isinstance(error, DingTalkAPIError):
            return error.status, error.code, error.retry_after_ms
        return Status.API_SERVER_ERROR, "", 0

    def take(self, action: CardStreamDone | CardStreamFailed) -> None:
        """Note the end."""
        self.is_over = True
        if isinstance(action, CardStreamDone) or (action.outcome is Status.OK and action.card_ended):
            self._reason = None
        elif self._reason is None:
            self._reason = ImhookError(action.outcome)

    def stop(self) -> None:
        """Note that nothing more is done, whatever was asked for."""
        self.is_abandoned = self.is_abandoned or not self.is_over
        self.is_over = True

    def check(self) -> None:
        """Raise why the stream ended, if it failed by itself."""
        if self.is_over and self._reason is not None and not self.is_given_up:
            raise self._reason.with_traceback(None)

    def refuse_text(self) -> None:
        """Raise for text that comes too late."""
        self.check()
        if self.is_over or self.is_given_up or self.is_asked_for:
            raise NoAnswer("the stream into the card has ended")
