"""Messages that messages to robots answer."""

from __future__ import annotations

from imhook import _ffi
from imhook._handles import CallbackHandle
from imhook._json_object import JSONObject
from imhook._text import read


class QuotedMessage:
    """The message that a message quotes: `repliedMsg`. Usable until the callback is closed.

    Not documented by the platform: any of it may be empty.
    """

    __slots__ = ("_handle", "_message")

    def __init__(self, handle: CallbackHandle, message: _ffi.imhook_robot_message) -> None:
        self._handle = handle
        self._message = message

    def __repr__(self) -> str:
        return f"<{type(self).__name__}{', closed' if self._handle.closed else ''}>"

    @property
    def _open(self) -> _ffi.imhook_robot_message:
        self._handle.check()
        return self._message

    @property
    def message_id(self) -> str:
        """`msgId`."""
        message = self._open
        return read(message.quoted_message_id_data, message.quoted_message_id_size)

    @property
    def sender_id(self) -> str:
        """`senderId`: opaque."""
        message = self._open
        return read(message.quoted_sender_id_data, message.quoted_sender_id_size)

    @property
    def type_name(self) -> str:
        """`msgType` as received."""
        message = self._open
        return read(message.quoted_type_name_data, message.quoted_type_name_size)

    @property
    def text(self) -> str:
        """Its text, where it has one."""
        message = self._open
        return read(message.quoted_text_data, message.quoted_text_size)

    @property
    def content(self) -> JSONObject:
        """Its content, also where it came as a JSON text."""
        return JSONObject(self._handle, self._open.quoted_content)

    @property
    def raw(self) -> JSONObject:
        """All of it, as received."""
        return JSONObject(self._handle, self._open.quoted)
