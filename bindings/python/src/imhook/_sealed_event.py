"""Events encrypted and signed as the platform does it, for tests and for calling other servers."""

from __future__ import annotations

import secrets
import time
from collections.abc import Mapping
from ctypes import POINTER, byref
from typing import Any, Callable, NamedTuple

from imhook import _ffi
from imhook._errors import ConfigurationError, Rejected
from imhook._event_key import EventKey
from imhook._json import encode
from imhook._text import bytes_at, read, view_of


class SealedEvent(NamedTuple):
    """A message that is encrypted and signed like those of an event subscription over HTTP (「开发事件推送服务」)."""

    message: bytes
    """The message itself: an event, or the `success` of an answer."""

    timestamp: str
    """The text of the timestamp."""

    nonce: str
    """The random text beside it."""

    signature: str
    """`msg_signature`: 40 hexadecimal digits."""

    encrypt: str
    """`encrypt`: Base64."""

    query: str
    """The query of the request that brings the message; empty for an answer that was opened."""

    body: bytes
    """The body of that request; empty for an answer that was opened."""

    answer: bytes
    """The message as an answer."""


def seal_event(
    key: EventKey,
    message: Mapping[str, object] | str | bytes,
    *,
    timestamp: str = "",
    nonce: str = "",
) -> SealedEvent:
    """Encrypt and sign a message. It begins with random bytes and is another text each time.

    Args:
        key: the keys of the subscription.
        message: an event, such as `{"EventType": "check_url"}`, as an object or as its text; `success` makes an answer.
        timestamp: the text that is signed with it; empty takes the clock, in Unix milliseconds.
        nonce: some text that is signed with it; empty draws one.

    Raises:
        ConfigurationError: SECRET_EMPTY, AES_KEY_MALFORMED, OPTION_OUT_OF_RANGE; JSON_INVALID_UTF8 for the texts.
    """
    text = encode(message) if isinstance(message, Mapping) else message
    signed = timestamp or str(time.time_ns() // 1_000_000), nonce or secrets.token_hex(8)

    def seal(*rest: Any) -> int:
        return _ffi.imhook_dingtalk_event_seal(byref(key._struct()), view_of(text), *map(view_of, signed), *rest)

    return _sealed(seal, ConfigurationError)


def open_event_answer(key: EventKey, answer: bytes) -> SealedEvent:
    """Check and decrypt the answer to an event; its message should be `success`. How old it is is not checked.

    Raises:
        Rejected: why it is no answer that the platform would take.
    """
    return _sealed(
        lambda *rest: _ffi.imhook_dingtalk_event_open(byref(key._struct()), view_of(answer), *rest), Rejected
    )


def _sealed(make: Callable[..., int], failure: type[ConfigurationError] | type[Rejected]) -> SealedEvent:
    found, error = POINTER(_ffi.imhook_dingtalk_sealed_event)(), _ffi.imhook_error()
    if make(byref(found), byref(error)):
        raise failure._from_struct(error)
    try:
        made: Any = found.contents
        return SealedEvent(
            message=bytes_at(made.message_data, made.message_size),
            timestamp=read(made.timestamp_data, made.timestamp_size),
            nonce=read(made.nonce_data, made.nonce_size),
            signature=read(made.signature_data, made.signature_size),
            encrypt=read(made.encrypt_data, made.encrypt_size),
            query=read(made.query_data, made.query_size),
            body=bytes_at(made.body_data, made.body_size),
            answer=bytes_at(made.answer_data, made.answer_size),
        )
    finally:
        _ffi.imhook_dingtalk_sealed_event_free(found)
