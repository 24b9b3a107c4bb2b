"""The handlers of an application, and what becomes of those that are late or fail."""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Mapping
from dataclasses import dataclass
from typing import Any, Callable, Generic, NamedTuple, TypeVar, Union

from imhook._enums import Status
from imhook._errors import ConfigurationError
from imhook._received import Received
from imhook._reply import Reply

Answer = Union[Reply, Mapping[str, object], None]
"""What a handler returns: a reply, the document of one (see Callback.answer()), or None for the empty answer."""

C = TypeVar("C", bound=Received)
R = TypeVar("R", bound=Received)
E = TypeVar("E", bound=Union[Answer, Awaitable[Answer]])
L = TypeVar("L", bound=Union[Awaitable[None], None])
Handler = Callable[[C], Union[Answer, Awaitable[Answer]]]


@dataclass(frozen=True)
class LateResult(Generic[R]):
    """What became of a handler that did not come back within the deadline, after another answer went out."""

    callback: R
    """What was answered; still open."""

    reply: Reply | None
    """What the handler answered, too late to be sent. None when it raised."""

    error: BaseException | None
    """What the handler raised, or None."""

    seconds: float
    """How long it took since the request came in."""


class HandlerLate(Exception):
    """The handler of an event over HTTP is not back in time, or has not begun: answer with HTTP status 500, upon which
    the platform sends the event again. The handler goes on, and what it brings goes to the `late` handler.
    """


class Fallback(NamedTuple):
    """What is answered for a handler that is late. Made before the handler runs, which may close its callback."""

    reply: Reply
    is_for_errors: bool = False
    """Whether it is also answered for a handler that raised."""


class Handlers(ABC, Generic[R]):
    """The handlers that every platform's hook has, by name."""

    def __init__(self) -> None:
        self._by_name: dict[str, Callable[..., Any]] = {}
        self._error_handler: Callable[..., Any] | None = None
        self._late_handler: Callable[..., Any] | None = None

    def _register(self, name: str, handler: Callable[..., Any]) -> None:
        if name in self._by_name:
            raise taken(name)
        if inspect.isgeneratorfunction(handler) or inspect.isasyncgenfunction(handler):
            raise ConfigurationError(Status.INVALID_ARGUMENT, f"the handler for {name} yields: nothing of it would run")
        self._by_name[name] = handler

    def error(self, handler: Callable[[R, Exception], E]) -> Callable[[R, Exception], E]:
        """A handler raised an exception; what is returned here is answered instead, None leaves it as it was.

        To an event only a Reply is an answer, such as `event.empty()`: with anything else it has failed, and is sent
        again.
        """
        if self._error_handler is not None:
            raise taken("error")
        self._error_handler = handler
        return handler

    def late(self, handler: Callable[[LateResult[R]], L]) -> Callable[[LateResult[R]], L]:
        """A handler came back after the deadline, when another answer had gone out: time to act some other way.

        An event over HTTP was answered with status 500 then, and is sent again.
        """
        if self._late_handler is not None:
            raise taken("late")
        self._late_handler = handler
        return handler

    @property
    def handled(self) -> tuple[str, ...]:
        """What has handlers, in the order of registration: kinds of callbacks, commands, "unknown"."""
        return tuple(self._by_name)

    @abstractmethod
    def _find(self, received: R) -> Callable[..., Any] | None:
        """The handler for a callback, if there is one."""

    @abstractmethod
    def _fallback(self, received: R) -> Fallback | None:
        """What is answered when the handler is late; None where that is a failure, answered with HTTP status 500."""


def taken(name: str) -> ConfigurationError:
    """The error of a second handler for the same."""
    return ConfigurationError(Status.OPTION_CONFLICT, f"a handler for {name} is registered already")
