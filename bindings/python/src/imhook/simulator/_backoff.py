"""Judging how a client tries to connect again."""

from __future__ import annotations

from collections.abc import Sequence

from imhook.simulator._moment import Moment, Step


class Backoff:
    """What the moments of a client's connections say.

    Args:
        moments: in the order of time.
        window: in seconds; how long the refusals in a row are counted together.
        end: when the client was stopped.
    """

    def __init__(self, moments: Sequence[Moment], window: float, end: float) -> None:
        self.attempts = 0
        self.refusals = 0
        self.longest_gap = 0.0
        """The longest time in seconds in which the client had no connection and did not try to get one."""
        self.most_refusals = 0
        """The most refused attempts, in a row and within the window."""
        in_use, trying = 0, False
        idle_since: float | None = None
        row: list[float] = []
        for moment in moments:
            if moment.at > end:
                break
            if moment.step is Step.ATTEMPT:
                self.attempts += 1
                self._gap(idle_since, moment.at)
                idle_since, trying = None, True
            elif moment.step is Step.REFUSED:
                self.refusals += 1
                row = [at for at in row if moment.at - at < window] + [moment.at]
                self.most_refusals = max(self.most_refusals, len(row))
                idle_since, trying = (None if in_use else moment.at), False
            elif moment.step is Step.CONNECTED:
                in_use, row, idle_since, trying = in_use + 1, [], None, False
            else:
                in_use -= 1
                if not in_use and not trying:
                    idle_since = moment.at
        self._gap(idle_since, end)

    def _gap(self, since: float | None, until: float) -> None:
        if since is not None:
            self.longest_gap = max(self.longest_gap, until - since)
