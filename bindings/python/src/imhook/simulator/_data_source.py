"""A dynamic data source of a card."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from imhook.simulator._fields import Fields
from imhook.simulator._refusal import Refusal

UNITS = {"SECONDS": 1, "MINUTES": 60, "HOURS": 3600, "DAYS": 86400}
STRATEGIES = ("NONE", "ONCE", "INTERVAL", "RENDER")
SHORTEST = 3
"""The shortest interval in seconds that one of the pages allows (reference 2.4)."""


@dataclass
class DataSource:
    """When its data is asked for: an element of `dynamicDataSourceConfigs` (2.4)."""

    source_id: str
    strategy: str
    seconds: float = 0.0
    const_params: dict[str, str] = field(default_factory=dict)
    """What callbacks give back (1.6.1)."""
    asked: dict[str, float] = field(default_factory=dict)
    """When each user's client asked last."""

    @classmethod
    def read(cls, config: Any) -> DataSource:
        """Raises Refusal with the code that fits what is missing or out of range."""
        fields = Fields(config, "dynamicDataSourceConfigs.")
        source_id = fields.text("dynamicDataSourceId", "param.dynamicSourceIdEmpty")
        const_params = fields.text_map("constParams")
        pull = fields.object("pullConfig", "param.dynamicDataPullConfigEmpty")
        assert pull is not None
        strategy = pull.text("pullStrategy", "param.dynamicDataSourcePullStrategyEmpty")
        if strategy not in STRATEGIES:
            raise pull.invalid("pullStrategy", "is none of " + ", ".join(STRATEGIES))
        if strategy != "INTERVAL":
            return cls(source_id, strategy, const_params=const_params)
        unit = UNITS.get(pull.text("timeUnit", "param.dynamicDataPullIntervalTimeUnitInvalid"))
        if unit is None:
            raise Refusal(400, "param.dynamicDataPullIntervalTimeUnitInvalid")
        interval = pull.members.get("interval")
        if isinstance(interval, str) and interval.isascii() and interval.isdigit() and len(interval) < 10:
            interval = int(interval)  # one of the samples passes "30"
        if not isinstance(interval, int) or isinstance(interval, bool) or interval * unit < SHORTEST:
            raise Refusal(400, "param.dynamicDataPullIntervalInvalid")
        return cls(source_id, strategy, interval * unit, const_params)

    def question(self) -> dict[str, Any]:
        """The element of a callback that asks for it."""
        asked: dict[str, Any] = {"dynamicDataSourceId": self.source_id}
        return {**asked, "constParams": self.const_params} if self.const_params else asked

    def is_due(self, user_id: str, now: float, again: bool) -> bool:
        """Whether a client that shows the card to this user asks now; if so, remembers that it did.

        Args:
            user_id: the viewer.
            now: by the Clock.
            again: the card stands on the screen already, so that what is asked for at each view is not due.
        """
        last = self.asked.get(user_id)
        due = (self.strategy == "RENDER" and not again) or (
            self.strategy != "RENDER"
            and self.strategy != "NONE"
            and (last is None or (self.strategy == "INTERVAL" and now >= last + self.seconds))
        )
        if due:
            self.asked[user_id] = now
        return due
