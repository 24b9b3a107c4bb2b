"""Replies: what a handler answers, as the exact bytes that the platform expects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial
from typing import Any, Callable, Literal, NamedTuple

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

    following: tuple[Callable[[], Any], ...] = ()
    """What is to be done once the answer has been sent; see then()."""

    def then(self, function: Callable[..., Any], *arguments: object) -> Reply:
        """The same answer, and something to do once it has been sent.

        DingTalk forbids to update a card while its callback waits for the answer: the update that everybody sees comes
        after the answer that shows it to the acting user (「事件回调」).

            return action.reply(card={"status": "已同意"}).then(client.update_card, update)

        Coroutine functions run in the event loop that the answer was sent from, or in one of their own where there is
        none; other functions in a thread. An exception is logged. Where the answer came too late to be sent, this is
        done all the same. Programs that send answers themselves call Hook.follow() or Hook.follow_async().
        """
        return self._replace(following=(*self.following, partial(function, *arguments)))


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
    members: dict[str, object] = {}
    if card is not None:
        members["card"] = card
    if private is not None:
        members["private"] = private
    if card_media is not None:
        members["cardMedia"] = card_media
    if private_media is not None:
        members["privateMedia"] = private_media
    if replace:
        members["replace"] = [replace] if isinstance(replace, str) else list(replace)
    if dialect:
        members["dialect"] = dialect.name.lower()
    if card_template_id is not None:
        members["cardTemplateId"] = card_template_id
    return members
