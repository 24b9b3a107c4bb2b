"""Callbacks: one class per kind, with what that kind carries and how it is answered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import TypeVar

from imhook import _ffi
from imhook._crossing import answer
from imhook._enums import Dialect, Document, Kind, UserIDType, Verification
from imhook._errors import ClosedError, duration
from imhook._handles import CallbackHandle
from imhook._json import encode
from imhook._json_object import JSONObject
from imhook._reply import Reply
from imhook._text import bytes_of, read

C = TypeVar("C", bound="Callback")


class Callback:
    """One verified and parsed callback; what DingTalk.receive() returns.

    Properties read the library's memory when they are used. Texts that the request does not have are empty. The memory
    is freed by close(), by leaving a `with` block, or with the object; after close() every use raises ClosedError.
    Belongs to one thread at a time.

    Where it was verified, the timestamp was: DingTalk's card signature does not cover the body.
    """

    __slots__ = ("_handle",)

    def __init__(self, handle: CallbackHandle) -> None:
        self._handle: CallbackHandle | None = handle

    def close(self) -> None:
        """Free the memory, as soon as no JSONObject of this callback is left either. Closing twice is harmless."""
        if self._handle is not None:
            self._handle.closed = True
            self._handle = None

    def __enter__(self: C) -> C:
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

    @property
    def kind(self) -> Kind:
        """What the callback is about."""
        return Kind(self._open.kind)

    @property
    def verification(self) -> Verification:
        """How it was made sure who sent it."""
        return Verification(self._open.verification)

    @property
    def secret_index(self) -> int:
        """Which of the endpoint's secrets signed it, from 0; -1 when nothing was verified."""
        return int(self._open.secret_index)

    @property
    def dialect(self) -> Dialect:
        """The layout that answers to it take by default."""
        return Dialect(self._open.dialect)

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
    def body(self) -> bytes:
        """The body exactly as received."""
        handle = self._open
        return bytes_of(_ffi.imhook_view(handle.body_data, handle.body_size))

    @property
    def root(self) -> JSONObject:
        """The parsed body: every member, known or not."""
        handle = self._open
        return JSONObject(handle, handle.root)

    @property
    def type(self) -> str:
        """`type` of the body: `actionCallback`, `dynamicDataCallback`; empty in older layouts."""
        handle = self._open
        return read(handle.type_data, handle.type_size)

    @property
    def corp_id(self) -> str:
        """`corpId`: the organisation of the user."""
        handle = self._open
        return read(handle.corp_id_data, handle.corp_id_size)

    @property
    def user_id(self) -> str:
        """`userId`: who acted or looks at the card; a userId or a unionId, as chosen when the card was created."""
        handle = self._open
        return read(handle.user_id_data, handle.user_id_size)

    @property
    def user_id_type(self) -> UserIDType:
        """`userIdType`, where the platform sent it."""
        return UserIDType(self._open.user_id_type)

    @property
    def out_track_id(self) -> str:
        """`outTrackId`: the card, by the id its developer gave it."""
        handle = self._open
        return read(handle.out_track_id_data, handle.out_track_id_size)

    @property
    def space_type(self) -> str:
        """`spaceType`: the kind of place where the card stands. Compare it without regard to case."""
        handle = self._open
        return read(handle.space_type_data, handle.space_type_size)

    @property
    def space_id(self) -> str:
        """`spaceId`: the place where the card stands, such as a conversation."""
        handle = self._open
        return read(handle.space_id_data, handle.space_id_size)

    @property
    def content(self) -> JSONObject:
        """The parsed `content`, or `value` in older layouts."""
        handle = self._open
        return JSONObject(handle, handle.content)

    @property
    def content_document(self) -> Document:
        """Where `content` comes from: CONTENT, VALUE or NONE."""
        return Document(self._open.content_document)

    @property
    def extension(self) -> JSONObject:
        """The parsed `extension`."""
        handle = self._open
        return JSONObject(handle, handle.extension)

    def empty(self) -> Reply:
        """The answer that changes nothing."""
        handle = self._open
        return Reply(bytes_of(_ffi.imhook_view(handle.empty_answer_data, handle.empty_answer_size)))

    def answer(self, document: Mapping[str, object] | bytes) -> Reply:
        """Answer with a document as imhook_callback_answer() in imhook.h describes it; `{}` is the empty answer.

        The reply() of each kind writes this document from its arguments. It can be given as JSON text in bytes, too,
        for those who have a faster encoder than the standard library.

        Raises:
            ReplyError: the platform would refuse or ignore the answer.
            ClosedError: the callback is closed.
        """
        handle = self._open
        text = document if isinstance(document, bytes) else encode(document)
        return Reply(answer(handle, text), self._unanswered(handle, document))

    def _unanswered(self, handle: CallbackHandle, document: Mapping[str, object] | bytes) -> tuple[str, ...]:
        """The data sources that the answer just made leaves out; only one kind of callback asks for any."""
        return ()
