"""The handlers of DingTalk's card callbacks, one per kind."""

from __future__ import annotations

from typing import Any, Callable, TypeVar

from imhook._callbacks import Callback
from imhook._handlers import Fallback, Handler, Handlers
from imhook._kinds import AssistantAction, CardAction, DynamicData, LinkEnhancement, PrivatePull

CardActionHandler = TypeVar("CardActionHandler", bound=Handler[CardAction])
DynamicDataHandler = TypeVar("DynamicDataHandler", bound=Handler[DynamicData])
PrivatePullHandler = TypeVar("PrivatePullHandler", bound=Handler[PrivatePull])
LinkEnhancementHandler = TypeVar("LinkEnhancementHandler", bound=Handler[LinkEnhancement])
AssistantActionHandler = TypeVar("AssistantActionHandler", bound=Handler[AssistantAction])
UnknownHandler = TypeVar("UnknownHandler", bound=Handler[Callback])


class CardHandlers(Handlers[Callback]):
    """Decorators that register handlers, plain functions or coroutine functions. One handler per kind."""

    def card_action(self, handler: CardActionHandler) -> CardActionHandler:
        """Somebody pressed a button or changed a component of a card."""
        self._register("card_action", handler)
        return handler

    def dynamic_data(self, handler: DynamicDataHandler) -> DynamicDataHandler:
        """A card asks for the values of its dynamic data sources."""
        self._register("dynamic_data", handler)
        return handler

    def private_pull(self, handler: PrivatePullHandler) -> PrivatePullHandler:
        """A card in pure pull mode asks for the private parameters of one viewer."""
        self._register("private_pull", handler)
        return handler

    def link_enhancement(self, handler: LinkEnhancementHandler) -> LinkEnhancementHandler:
        """A link was sent and may be shown as a card."""
        self._register("link_enhancement", handler)
        return handler

    def assistant_action(self, handler: AssistantActionHandler) -> AssistantActionHandler:
        """Somebody acted on a card of an AI assistant."""
        self._register("assistant_action", handler)
        return handler

    def unknown(self, handler: UnknownHandler) -> UnknownHandler:
        """Every callback that has no handler of its own, whatever its kind. Without this they get the empty answer."""
        self._register("unknown", handler)
        return handler

    def _find(self, received: Callback) -> Callable[..., Any] | None:
        return self._by_name.get(_NAMES.get(type(received), "unknown")) or self._by_name.get("unknown")

    def _fallback(self, received: Callback) -> Fallback:
        return Fallback(received.empty())


_NAMES: dict[type[Callback], str] = {
    CardAction: "card_action",
    DynamicData: "dynamic_data",
    PrivatePull: "private_pull",
    LinkEnhancement: "link_enhancement",
    AssistantAction: "assistant_action",
}
