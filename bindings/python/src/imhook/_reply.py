"""Replies: what a handler answers, as the exact bytes that the platform expects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from imhook._enums import Dialect

Values = Mapping[str, object]
"""Parameters by name. The values are what JSON can hold; they are encoded as the card's layout wants them."""

Part = Literal["card", "private"]


class Reply(NamedTuple):
    """The answer to one callback: send `body` with HTTP status 200 and the content type `application/json`."""

    body: bytes
    """One JSON object in UTF-8."""

    unanswered: tuple[str, ...] = ()
    """The ids of the data sources that were asked for, and neither answered nor said to have no data."""

    is_late: bool = False
    """Whether this is the answer sent in time because the handler has not come back yet."""

    is_failure: bool = False
    """Whether this is the answer that `on_failure` chose because the handler raised."""


def document(
    *,
    card: Values | None = None,
    private: Values | None = None,
    card_media: Mapping[str, str] | None = None,
    private_media: Mapping[str, str] | None = None,
    replace: Part | Iterable[Part] = (),
    dialect: Dialect | None = None,
    card_template_id: str | None = None,
) -> dict[str, object]:
    """The answer document of what was given, for imhook_callback_answer()."""
    members = {
        "card": card,
        "private": private,
        "cardMedia": card_media,
        "privateMedia": private_media,
        "replace": ([replace] if isinstance(replace, str) else list(replace)) or None,
        "dialect": dialect.name.lower() if dialect else None,
        "cardTemplateId": card_template_id,
    }
    return {name: value for name, value in members.items() if value is not None}
