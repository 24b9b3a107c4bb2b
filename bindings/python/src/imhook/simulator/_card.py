"""A card instance and its data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from imhook.simulator._data_source import DataSource


@dataclass
class Card:
    """What the card service stores (public and private data), and what clients overlay on it."""

    out_track_id: str
    template_id: str
    user_id_type: int = 1
    callback_type: str = ""
    """STREAM, HTTP, or empty: no callback is made (reference 2.2)."""
    callback_route_key: str = ""
    public: dict[str, str] = field(default_factory=dict)
    private: dict[str, dict[str, str]] = field(default_factory=dict)
    """By userId."""
    public_views: dict[str, dict[str, str]] = field(default_factory=dict)
    """By userId: the public data as that user sees it since an answer to a callback changed it (1.10)."""
    overlay: dict[str, dict[str, Any]] = field(default_factory=dict)
    """By userId: the values from data sources, which only that user sees."""
    sources: list[DataSource] = field(default_factory=list)
    spaces: set[str] = field(default_factory=set)
    """The kinds of spaces that it supports."""
    places: list[tuple[str, str]] = field(default_factory=list)
    """Where it was delivered: kind of space and conversation."""
    is_legacy: bool = False
    """Made by an interface before /v1.0/card: its callbacks have no type, and its answers the shape of 1.11.2."""
    pulls: bool = False
    """Pure pull: each viewer's private data is asked for when the chat is opened (1.7)."""
    callback_url: str = ""
    """The address of a StandardCard, which has no route key."""
    open_callbacks: int = 0
    """How many callbacks wait for their answer."""

    def update_public(self, values: dict[str, str], by_key: bool) -> None:
        """Merge the public data key by key, or replace all of it."""
        self.public = {**self.public, **values} if by_key else dict(values)
        if by_key:
            self.public_views = {user: {**view, **values} for user, view in self.public_views.items()}
        else:
            self.public_views.clear()
        for overlay in self.overlay.values():
            for key in values:
                overlay.pop(key, None)

    def update_public_view(self, user_id: str, values: dict[str, str], by_key: bool) -> None:
        """Change the public data for one user only, as the answer to a callback does: merged by key, or replaced."""
        view = self.public_views.get(user_id, self.public)
        self.public_views[user_id] = {**view, **values} if by_key else dict(values)
        for key in values:
            self.overlay.get(user_id, {}).pop(key, None)

    def update_private(self, user_id: str, values: dict[str, str], by_key: bool) -> None:
        """Merge a user's private data key by key, or replace all of it."""
        self.private[user_id] = {**self.private.get(user_id, {}), **values} if by_key else dict(values)
        for key in values:
            self.overlay.get(user_id, {}).pop(key, None)

    def answer(
        self, user_id: str, public: dict[str, str] | None, private: dict[str, str] | None, options: dict[str, bool]
    ) -> None:
        """Change what a user sees as the answer to a callback says; None leaves it."""
        if public is not None:
            self.update_public_view(user_id, public, options.get("updateCardDataByKey", False))
        if private is not None:
            self.update_private(user_id, private, options.get("updatePrivateDataByKey", False))

    def values_for(self, user_id: str) -> dict[str, Any]:
        """What a user sees: private values, and public ones where there is no private one (1.11.4)."""
        public = self.public_views.get(user_id, self.public)
        return {**public, **self.private.get(user_id, {}), **self.overlay.get(user_id, {})}


def data_size(*maps: dict[str, str]) -> int:
    """The bytes of the names and values of maps."""
    return sum(len(name.encode()) + len(value.encode()) for data in maps for name, value in data.items())
