"""The handlers of webhooks of Tencent Cloud Chat, by command."""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Any, Callable, Literal, TypeVar, Union, overload

from imhook._enums import Kind, Timing
from imhook._handlers import Answer, E, Fallback, Handlers, taken
from imhook._reply import Reply
from imhook._tencent_chat_types import BODY_TYPES
from imhook._webhook import FRIEND_BY_FRIEND, B, Webhook

OnFailure = Literal["allow", "forbid"]

F = TypeVar("F", bound=Callable[[Webhook[Any]], Union[Answer, Awaitable[Answer]]])

COMMANDS = {body: command for command, body in BODY_TYPES.items()}
"""The commands by the types of their bodies."""


class WebhookHandlers(Handlers[Webhook[Any]]):
    """Decorators that register handlers, plain functions or coroutine functions. One handler per command."""

    def __init__(self) -> None:
        super().__init__()
        self._on_failure: OnFailure = "allow"
        # Apart from the commands: a request may name any command.
        self._unknown_handler: Callable[..., Any] | None = None
        self._any_handler: Callable[..., Any] | None = None
        # The answers to kinds of before-commands that are the same for all requests of a kind, made once.
        self._chosen: dict[int, Reply] = {}

    @overload
    def on(self, command: type[B]) -> Callable[[Callable[[Webhook[B]], E]], Callable[[Webhook[B]], E]]: ...
    @overload
    def on(self, command: str) -> Callable[[F], F]: ...
    def on(self, command: Any) -> Any:
        """Handle a command, given as the type of its body (`imhook.C2CBeforeSendMsg`) or as its name
        ("C2C.CallbackBeforeSendMsg"), which may be one that this version does not know.

        Raises:
            TypeError: the class is not the body of a command.
            ConfigurationError: the command has a handler already.
        """
        name = command if isinstance(command, str) else COMMANDS.get(command)
        if not name:
            raise TypeError("a command is given by its name or by the type of its body")

        def register(handler: Any) -> Any:
            self._register(name, handler)
            return handler

        return register

    def unknown(self, handler: F) -> F:
        """Every command that this version does not know and that has no handler of its own."""
        if self._unknown_handler is not None:
            raise taken("unknown")
        self._unknown_handler = handler
        return handler

    def any(self, handler: F) -> F:
        """Every command that no other handler is for, known or not. Without this they get the base reply."""
        if self._any_handler is not None:
            raise taken("any")
        self._any_handler = handler
        return handler

    @property
    def handled(self) -> tuple[str, ...]:
        """The commands that have handlers, in the order of registration, then "unknown" and "any"."""
        general = {"unknown": self._unknown_handler, "any": self._any_handler}
        return (*self._by_name, *(name for name, handler in general.items() if handler))

    def _find(self, received: Webhook[Any]) -> Callable[..., Any] | None:
        handler = self._by_name.get(received.command)
        if handler is None and received._kind == Kind.TENCENT_CHAT_UNKNOWN:
            handler = self._unknown_handler
        return handler or self._any_handler

    def _fallback(self, received: Webhook[Any]) -> Fallback:
        if received.timing != Timing.BEFORE:
            return Fallback(received.empty())
        kind = received._kind
        reply = self._chosen.get(kind)
        if reply is None:
            reply = received.answer({"decision": self._on_failure})
            if kind not in FRIEND_BY_FRIEND:
                self._chosen[kind] = reply
        return Fallback(reply, is_for_errors=True)
