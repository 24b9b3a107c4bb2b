"""Events: what happens in an organisation, over HTTP and over Stream mode."""

from __future__ import annotations

import logging

from imhook import _ffi
from imhook._callbacks import Callback
from imhook._enums import Status
from imhook._errors import ClosedError, message_of
from imhook._handles import CallbackHandle
from imhook._json_object import JSONObject
from imhook._reply import Reply
from imhook._text import bytes_at, read

log = logging.getLogger("imhook")

ANSWER_SECONDS = 1.4
"""When the answer to an event over HTTP has to be on its way: one page says that the platform waits 1,500 ms."""


def report_unreadable(event: Event) -> None:
    """Stands for the handler of an event that cannot be read, where there is none.

    It is answered as handled: sent again it would be the same. Over HTTP another answer would tell whoever knows the
    token, but not the key, about what is encrypted.
    """
    log.error("kind=%s: an event cannot be read: %s", event._kind_name(), message_of(event.data_status))


class Event(Callback):
    """Something happened in an organisation (「开发事件推送服务」), told over HTTP or over Stream mode.

    A handler that returns has handled it, whatever it returns. One that raises, `Later` or anything else, has it sent
    again: over HTTP it is answered with status 500. The platform may send an event twice in any case; over Stream mode
    `event_id` stays the same.

    Over HTTP the answer is the encrypted `success`. A handler that is not back at the deadline of the hook, and after
    1.4 seconds at the latest, is late: the event is answered with status 500 before the platform stops waiting, and the
    platform sends it again. The handler goes on, what it brings goes to `late`, and the event may be handled twice:
    hand long work to a queue and return.
    """

    __slots__ = ("_event", "_handlers", "_is_readable", "_is_streamed", "_success")

    def __init__(self, handle: CallbackHandle) -> None:
        super().__init__(handle)
        self._event = _ffi.imhook_event.from_address(handle.event)
        # The names of handlers that it may go to, which are asked for after it was closed, too.
        self._handlers: tuple[str, ...] = (f"event {self.event_type}", "event", "unknown")
        self._is_readable = self.data_status == Status.OK
        if self.is_check:
            self._handlers = ()
        elif not self._is_readable:
            # Nobody can tell which it is, and so whether somebody waits for it.
            self._handlers = ("unknown",)
        # So are these: a handler that has closed its event has handled it all the same.
        self._is_streamed = bool(handle.frame)
        self._success = Reply(bytes_at(handle.empty_answer_data, handle.empty_answer_size))

    @property
    def _said(self) -> _ffi.imhook_event:
        if self._handle is None:
            raise ClosedError("callback")
        return self._event

    def _ignores_answer(self) -> bool:
        return self._is_streamed

    def _is_done_by_returning(self) -> bool:
        return True

    def _unhandled(self) -> Reply:
        return self._success

    def _in_time(self, deadline: float) -> float:
        return min(deadline, ANSWER_SECONDS)

    def empty(self) -> Reply:
        """The answer that says that the event was handled: over HTTP the encrypted `success`. Closed or not."""
        return self._success

    @property
    def event_type(self) -> str:
        """`EventType`, over Stream mode `eventType`: what happened, such as `user_add_org`."""
        event = self._said
        return read(event.type_data, event.type_size)

    @property
    def event_id(self) -> str:
        """`eventId`: the same when the event is sent again. Empty over HTTP, where there is nothing like it."""
        event = self._said
        return read(event.id_data, event.id_size)

    @property
    def corp_id(self) -> str:
        """`CorpId`, over Stream mode `eventCorpId`: the organisation that it happened in."""
        event = self._said
        return read(event.corp_id_data, event.corp_id_size)

    @property
    def unified_app_id(self) -> str:
        """`eventUnifiedAppId`; empty over HTTP."""
        event = self._said
        return read(event.unified_app_id_data, event.unified_app_id_size)

    @property
    def born_at_ms(self) -> int:
        """`TimeStamp`, over Stream mode `eventBornTime`: when it happened, in Unix milliseconds; 0 where neither
        says.
        """
        return int(self._said.born_at_ms)

    @property
    def data(self) -> JSONObject:
        """What happened, by the names of the event's page: they begin with capitals over HTTP and with small letters
        over Stream mode. Empty for what cannot be read: see `data_status`.
        """
        event = self._said
        return JSONObject(self._open, event.data)

    @property
    def is_check(self) -> bool:
        """Whether the platform only checks the address. Such an event is answered without its handler."""
        return bool(self._said.is_check)

    @property
    def is_repeated(self) -> bool:
        """Whether the same encrypted event was received before, as far as the replay guard remembers.

        The platform sent it again, because it got no answer that says success, or somebody who recorded it did. Over
        Stream mode, and without a guard, always False.
        """
        return bool(self._said.is_repeated)

    @property
    def data_status(self) -> Status:
        """Why `data` is empty: what the event says is not JSON, or exceeds a limit of the endpoint; OK for one that can
        be read. Such an event is genuine all the same, and `body` has its text. Only the handler for `unknown` gets it.
        """
        return Status(self._said.data_status)

    @property
    def suite_key(self) -> str:
        """`SuiteKey`: the third-party application that the event is for; empty for others."""
        event = self._said
        return read(event.suite_key_data, event.suite_key_size)

    @property
    def suite_ticket(self) -> str:
        """`SuiteTicket` of the event `suite_ticket`, which comes about every 5 hours: what a third-party application
        gets its access token with. A credential: do not log it.
        """
        event = self._said
        return read(event.suite_ticket_data, event.suite_ticket_size)
