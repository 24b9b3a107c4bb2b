"""The handlers of DingTalk's callbacks, one per kind, whichever way they come."""

from __future__ import annotations

from typing import Any, Callable, TypeVar, overload

from imhook import _ffi
from imhook._callbacks import Callback
from imhook._enums import Kind
from imhook._event import Event, report_unreadable
from imhook._graph_request import GraphRequest
from imhook._handlers import Fallback, Handler, Handlers
from imhook._kinds import AssistantAction, CardAction, DynamicData, LinkEnhancement, PrivatePull
from imhook._robot_message import DelegatedMessage, RobotMessage

CardActionHandler = TypeVar("CardActionHandler", bound=Handler[CardAction])
DynamicDataHandler = TypeVar("DynamicDataHandler", bound=Handler[DynamicData])
PrivatePullHandler = TypeVar("PrivatePullHandler", bound=Handler[PrivatePull])
LinkEnhancementHandler = TypeVar("LinkEnhancementHandler", bound=Handler[LinkEnhancement])
AssistantActionHandler = TypeVar("AssistantActionHandler", bound=Handler[AssistantAction])
RobotMessageHandler = TypeVar("RobotMessageHandler", bound=Handler[RobotMessage])
DelegatedMessageHandler = TypeVar("DelegatedMessageHandler", bound=Handler[DelegatedMessage])
EventHandler = TypeVar("EventHandler", bound=Callable[[Event], object])
GraphHandler = TypeVar("GraphHandler", bound=Handler[GraphRequest])
UnknownHandler = TypeVar("UnknownHandler", bound=Handler[Callback])


class DingTalkHandlers(Handlers[Callback]):
    """Decorators that register handlers, plain functions or coroutine functions. One handler per kind, for HTTP and
    Stream mode alike; over Stream mode they also say what is subscribed to.
    """

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

    def robot_message(self, handler: RobotMessageHandler) -> RobotMessageHandler:
        """Somebody wrote to a robot. Over HTTP what is returned answers in the chat; over Stream mode nothing has to be
        returned.
        """
        self._register("robot_message", handler)
        return handler

    def delegated_message(self, handler: DelegatedMessageHandler) -> DelegatedMessageHandler:
        """Somebody wrote to a person whose messages a robot handles. Over Stream mode only."""
        self._register("delegated_message", handler)
        return handler

    @overload
    def event(self, handler: EventHandler) -> EventHandler: ...
    @overload
    def event(self, handler: str, *more: str) -> Callable[[EventHandler], EventHandler]: ...
    def event(self, handler: Any, *more: str) -> Any:
        """Something happened in an organisation: any event that the application is subscribed to in the developer
        console. To return is to have handled it, whatever is returned; raise Later to have it sent again. Over HTTP it
        is also sent again when the handler takes longer than 1.4 seconds: hand long work to a queue and return.

            @hook.event("suite_ticket")
            def keep(event: imhook.Event) -> None:
                tickets[event.suite_key] = event.suite_ticket

        With names, the handler is for the events of these types, and one without names for the rest. The events by
        which the platform checks an address (`check_url`) are answered without a handler. One that has no handler
        counts as handled; one that cannot be read goes to the handler for `unknown`, and without it to the log.
        """
        if not isinstance(handler, str):
            self._register("event", handler)
            return handler
        names = (handler, *more)

        def register(named: EventHandler) -> EventHandler:
            for name in names:
                self._register(f"event {name}", named)
            return named

        return register

    def graph(self, handler: GraphHandler) -> GraphHandler:
        """An AI plugin is called. Over Stream mode only."""
        self._register("graph", handler)
        return handler

    def unknown(self, handler: UnknownHandler) -> UnknownHandler:
        """Every callback that has no handler of its own, whatever its kind. Without this they get the empty answer.

        Over Stream mode it gets what arrives of the topics that are subscribed to besides.
        """
        self._register("unknown", handler)
        return handler

    @property
    def _subscriptions(self) -> int:
        """What is subscribed to over Stream mode: any of IMHOOK_SUBSCRIBE_…."""
        kinds = 0
        for name in self._by_name:
            kinds |= _SUBSCRIPTIONS.get(name.partition(" ")[0], 0)
        return kinds

    def _find(self, received: Callback) -> Callable[..., Any] | None:
        if isinstance(received, Event):
            found = next((self._by_name[name] for name in received._handlers if name in self._by_name), None)
            return found or (None if received._is_readable else report_unreadable)
        return self._by_name.get(_NAMES.get(type(received), "unknown")) or self._by_name.get("unknown")

    def _fallback(self, received: Callback) -> Fallback | None:
        # The empty answer of an event says that it was handled. It may yet fail, and would be lost.
        return None if received._kind == Kind.DINGTALK_EVENT else Fallback(received.empty())


_NAMES: dict[type[Callback], str] = {
    CardAction: "card_action",
    DynamicData: "dynamic_data",
    PrivatePull: "private_pull",
    LinkEnhancement: "link_enhancement",
    AssistantAction: "assistant_action",
    RobotMessage: "robot_message",
    DelegatedMessage: "delegated_message",
    Event: "event",
    GraphRequest: "graph",
}

_SUBSCRIPTIONS = {
    "card_action": _ffi.IMHOOK_SUBSCRIBE_CARD_ACTIONS,
    "dynamic_data": _ffi.IMHOOK_SUBSCRIBE_DYNAMIC_DATA,
    "robot_message": _ffi.IMHOOK_SUBSCRIBE_ROBOT_MESSAGES,
    "delegated_message": _ffi.IMHOOK_SUBSCRIBE_DELEGATED_MESSAGES,
    "event": _ffi.IMHOOK_SUBSCRIBE_EVENTS,
    "graph": _ffi.IMHOOK_SUBSCRIBE_GRAPH,
}
"""What each handler subscribes to; the kinds that are not listed come over HTTP only."""
