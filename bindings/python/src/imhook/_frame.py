"""Frames of Stream mode, as the callbacks that came in them show them."""

from __future__ import annotations

from ctypes import string_at

from imhook import _ffi
from imhook._handles import CallbackHandle
from imhook._json_object import JSONObject
from imhook._text import read


class Frame:
    """The frame of Stream mode that a callback came in (page "Stream protocol"). Usable until the callback is closed.

    Texts that the frame does not have are empty.
    """

    __slots__ = ("_frame", "_handle")

    def __init__(self, handle: CallbackHandle) -> None:
        """`handle` is that of a callback that has a frame."""
        self._handle = handle
        self._frame = _ffi.imhook_stream_frame.from_address(handle.frame)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{', closed' if self._handle.closed else ''}>"

    @property
    def _open(self) -> _ffi.imhook_stream_frame:
        self._handle.check()
        return self._frame

    @property
    def topic(self) -> str:
        """`topic`: what the callback is about. Not what tells events apart: that is their type."""
        frame = self._open
        return read(frame.topic_data, frame.topic_size)

    @property
    def message_id(self) -> str:
        """`messageId`, which the answer repeats."""
        frame = self._open
        return read(frame.message_id_data, frame.message_id_size)

    @property
    def app_id(self) -> str:
        """`appId`: the application, a UUID."""
        frame = self._open
        return read(frame.app_id_data, frame.app_id_size)

    @property
    def connection_id(self) -> str:
        """`connectionId`: the connection, by the platform's name for it."""
        frame = self._open
        return read(frame.connection_id_data, frame.connection_id_size)

    @property
    def event_id(self) -> str:
        """`eventId`: the same when the event is sent again."""
        frame = self._open
        return read(frame.event_id_data, frame.event_id_size)

    @property
    def event_type(self) -> str:
        """`eventType`, such as `user_add_org`."""
        frame = self._open
        return read(frame.event_type_data, frame.event_type_size)

    @property
    def event_corp_id(self) -> str:
        """`eventCorpId`: the organisation that the event happened in."""
        frame = self._open
        return read(frame.event_corp_id_data, frame.event_corp_id_size)

    @property
    def event_unified_app_id(self) -> str:
        """`eventUnifiedAppId`: the application that is told of the event."""
        frame = self._open
        return read(frame.event_unified_app_id_data, frame.event_unified_app_id_size)

    @property
    def event_born_at_ms(self) -> int:
        """`eventBornTime`: when the event happened, in Unix milliseconds; 0 where the frame does not say."""
        return int(self._open.event_born_at_ms)

    @property
    def time_ms(self) -> int:
        """`time`: when the frame was pushed, in Unix milliseconds; 0 where it does not say."""
        return int(self._open.time_ms)

    @property
    def headers(self) -> JSONObject:
        """All headers, an object of texts."""
        return JSONObject(self._handle, self._open.headers)

    @property
    def deduplication_key(self) -> str:
        """What stays the same when the platform sends it again: `eventId` of an event, `msgId` of a message, otherwise
        `messageId`.
        """
        frame = self._open
        return read(frame.deduplication_key_data, frame.deduplication_key_size)

    @property
    def text(self) -> bytes:
        """The frame exactly as received."""
        frame = self._open
        return string_at(frame.text_data, frame.text_size) if frame.text_size else b""

    @property
    def root(self) -> JSONObject:
        """The parsed frame, with every member that the platform sent."""
        return JSONObject(self._handle, self._open.root)
