"""What the verified requests of all platforms have in common."""

from __future__ import annotations

from collections.abc import Mapping
from ctypes import string_at
from datetime import timedelta
from functools import cache
from typing import TypeVar

from imhook import _ffi
from imhook._crossing import answer
from imhook._enums import Kind, Verification
from imhook._errors import ClosedError, duration
from imhook._handles import CallbackHandle
from imhook._json import encode
from imhook._json_object import JSONObject
from imhook._reply import Reply
from imhook._text import text_of

T = TypeVar("T", bound="Received")


@cache
def name_of_kind(kind: int) -> str:
    """The library's name of a kind, for logs."""
    return text_of(_ffi.imhook_kind_name(kind)) or "unknown"


@cache
def empty_reply(address: int, size: int) -> Reply:
    """An answer that changes nothing: each is one text of the library, which stays as long as the process runs."""
    return Reply(string_at(address, size))


class Received:
    """One verified and parsed request: a Callback of DingTalk or a Webhook of Tencent Chat.

    Properties read the library's memory when they are used. Texts that the request does not have are empty. The memory
    is freed by close(), by leaving a `with` block, or with the object; after close() every use raises ClosedError.
    Belongs to one thread at a time.

    Where it was verified, the timestamp was: no platform's signature covers the body, but that of DingTalk's events.
    """

    __slots__ = ("_handle", "_kind")

    def __init__(self, handle: CallbackHandle) -> None:
        self._handle: CallbackHandle | None = handle
        self._kind: int = handle.kind

    def close(self) -> None:
        """Free the memory, as soon as no JSONObject of this request is left either. Closing twice is harmless."""
        if self._handle is not None:
            self._handle.closed = True
            self._handle = None

    def __enter__(self: T) -> T:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        # Nothing but the kind: ids and values are people's data and do not belong in logs, where a repr often ends.
        return f"<{type(self).__name__}{', closed' if self._handle is None else ''}>"

    @property
    def _open(self) -> CallbackHandle:
        handle = self._handle
        if handle is None:
            raise ClosedError("callback")
        return handle

    def _in_time(self, deadline: float) -> float:
        """After how many seconds its answer has to be on its way, where the hook has a deadline."""
        return deadline

    def _ignores_answer(self) -> bool:
        """Whether the platform does nothing with the answer, so that it can neither be wrong nor too late."""
        return False

    def _is_done_by_returning(self) -> bool:
        """Whether a handler that returns has done its work, and what it returns is no answer unless it is a Reply."""
        return False

    @property
    def kind(self) -> Kind:
        """What the request is about."""
        return Kind(self._open.kind)

    @property
    def verification(self) -> Verification:
        """How it was made sure who sent it."""
        return Verification(self._open.verification)

    @property
    def secret_index(self) -> int:
        """Which of the endpoint's secrets or tokens signed it, from 0; -1 when nothing was verified."""
        return int(self._open.secret_index)

    @property
    def signed_at_ms(self) -> int:
        """The signed timestamp in Unix milliseconds; 0 when nothing was verified."""
        return int(self._open.signed_at_ms)

    @property
    def clock_skew_ms(self) -> int:
        """This machine's clock minus the signed timestamp in milliseconds; 0 when nothing was verified."""
        return int(self._open.clock_skew_ms)

    @property
    def clock_skew(self) -> timedelta:
        """`clock_skew_ms` as a timedelta; what is more than one can hold becomes the largest."""
        return duration(self.clock_skew_ms)

    @property
    def root(self) -> JSONObject:
        """The parsed body: every member, known or not."""
        handle = self._open
        return JSONObject(handle, handle.root)

    def empty(self) -> Reply:
        """The answer that changes nothing."""
        handle = self._open
        return empty_reply(handle.empty_answer_data, handle.empty_answer_size)

    def answer(self, document: Mapping[str, object] | bytes) -> Reply:
        """Answer with a document as imhook_callback_answer() in imhook.h describes it; `{}` changes nothing.

        The other methods that return a Reply write this document from their arguments. It can be given as JSON text in
        bytes, too, for those who have a faster encoder than the standard library.

        Raises:
            ReplyError: the platform would refuse or ignore the answer.
            ClosedError: the request is closed.
        """
        handle = self._open
        text = document if isinstance(document, bytes) else encode(document)
        return Reply(answer(handle, text), self._unanswered(handle, document))

    def _kind_name(self) -> str:
        """The name of its kind for logs, `card-action`; also when it is closed. Never a text of the request."""
        return name_of_kind(self._kind)

    def _body_bytes(self) -> bytes:
        """The body exactly as received."""
        handle = self._open
        return string_at(handle.body_data, handle.body_size) if handle.body_size else b""

    def _unanswered(self, handle: CallbackHandle, document: Mapping[str, object] | bytes) -> tuple[str, ...]:
        """The data sources that the answer just made leaves out; only one kind of callback asks for any."""
        return ()

    def _unhandled(self) -> Reply:
        """The answer where no handler says anything."""
        return self.empty()
