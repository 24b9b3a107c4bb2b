"""Callbacks of DingTalk: what all their kinds carry."""

from __future__ import annotations

from imhook._enums import Dialect, Document, UserIDType
from imhook._frame import Frame
from imhook._json_object import JSONObject
from imhook._received import Received
from imhook._text import read


class Callback(Received):
    """One parsed callback, as the class of its kind: what DingTalk.receive() returns, and what Stream mode delivers.

    Over HTTP, DingTalk's card signature covers a timestamp only, not the body.
    """

    __slots__ = ()

    @property
    def frame(self) -> Frame | None:
        """The frame that it came in over Stream mode; None for a callback over HTTP."""
        handle = self._open
        return Frame(handle) if handle.frame else None

    @property
    def dialect(self) -> Dialect:
        """The layout that answers to it take by default."""
        return Dialect(self._open.dialect)

    @property
    def body(self) -> bytes:
        """The body exactly as received; over Stream mode the text of the frame's `data`."""
        return self._body_bytes()

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
