"""The handlers of an application, one per kind of callback."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from typing import Any, Callable, TypeVar, Union

from imhook._callbacks import Callback
from imhook._enums import Status
from imhook._errors import ConfigurationError
from imhook._kinds import AssistantAction, CardAction, DynamicData, LinkEnhancement, PrivatePull
from imhook._reply import Reply

Answer = Union[Reply, Mapping[str, object], None]
"""What a handler returns: a reply, the document of one (see Callback.answer()), or None for the empty answer."""

C = TypeVar("C", bound=Callback)
Handler = Callable[[C], Union[Answer, Awaitable[Answer]]]
ErrorHandler = Callable[[Callback, Exception], Union[Answer, Awaitable[Answer]]]


@dataclass(frozen=True)
class LateResult:
    """What became of a handler that did not come back within the deadline, after the empty answer went out."""

    callback: Callback
    """What was answered; still open."""

    reply: Reply | None
    """What the handler answered, too late to be sent. None when it raised."""

    error: BaseException | None
    """What the handler raised, or None."""

    seconds: float
    """How long it took since the request came in."""


LateHandler = Callable[[LateResult], Union[Awaitable[None], None]]

CardActionHandler = TypeVar("CardActionHandler", bound=Handler[CardAction])
DynamicDataHandler = TypeVar("DynamicDataHandler", bound=Handler[DynamicData])
PrivatePullHandler = TypeVar("PrivatePullHandler", bound=Handler[PrivatePull])
LinkEnhancementHandler = TypeVar("LinkEnhancementHandler", bound=Handler[LinkEnhancement])
AssistantActionHandler = TypeVar("AssistantActionHandler", bound=Handler[AssistantAction])
UnknownHandler = TypeVar("UnknownHandler", bound=Handler[Callback])
AnyErrorHandler = TypeVar("AnyErrorHandler", bound=ErrorHandler)
AnyLateHandler = TypeVar("AnyLateHandler", bound=LateHandler)


class Handlers:
    """Decorators that register handlers, plain functions or coroutine functions. One handler per kind."""

    def __init__(self) -> None:
        self._by_name: dict[str, Callable[..., Any]] = {}

    def _register(self, name: str, handler: Callable[..., Any]) -> None:
        if name in self._by_name:
            raise ConfigurationError(Status.OPTION_CONFLICT, f"a handler for {name} is registered already")
        self._by_name[name] = handler

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

    def error(self, handler: AnyErrorHandler) -> AnyErrorHandler:
        """A handler raised an exception; what is returned here is answered instead, None leaves it at HTTP 500."""
        self._register("error", handler)
        return handler

    def late(self, handler: AnyLateHandler) -> AnyLateHandler:
        """A handler came back after the deadline, when the empty answer had gone out: time to update the card."""
        self._register("late", handler)
        return handler

    def _find(self, callback: Callback) -> Callable[..., Any] | None:
        return self._by_name.get(_NAMES.get(type(callback), "unknown")) or self._by_name.get("unknown")

    @property
    def _error_handler(self) -> ErrorHandler | None:
        return self._by_name.get("error")

    @property
    def _late_handler(self) -> LateHandler | None:
        return self._by_name.get("late")

    @property
    def handled(self) -> tuple[str, ...]:
        """The decorators that have been used for kinds of callbacks, in that order."""
        return tuple(name for name in self._by_name if name not in ("error", "late"))


_NAMES: dict[type[Callback], str] = {
    CardAction: "card_action",
    DynamicData: "dynamic_data",
    PrivatePull: "private_pull",
    LinkEnhancement: "link_enhancement",
    AssistantAction: "assistant_action",
}
