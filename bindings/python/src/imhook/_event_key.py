"""What the events of a subscription over HTTP are signed and encrypted with."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from imhook import _ffi
from imhook._text import encoded, fill


@dataclass(frozen=True)
class EventKey:
    """The keys of one event subscription over HTTP (「开发事件推送服务」). None of the three is empty."""

    token: str | bytes = field(repr=False)
    """What signs (签名 token), at most 1,024 bytes."""

    aes_key: str | bytes = field(repr=False)
    """What encrypts (加密 aes_key): 43 characters of Base64."""

    owner_key: str
    """Whom events are for: ClientID (AppKey) of an internal application, its corpId where an API registered the
    address, the suiteKey of a third-party application. At most 1,024 bytes."""

    def _struct(self) -> _ffi.imhook_dingtalk_event_key:
        """The same for the library; it keeps the bytes alive."""
        key = _ffi.imhook_dingtalk_event_key()
        fill(key, token=encoded(self.token), aes_key=encoded(self.aes_key), owner_key=encoded(self.owner_key))
        return key


def array_of(keys: Any) -> Any:
    """An array of keys for the library."""
    structures = [key._struct() for key in keys]
    return (_ffi.imhook_dingtalk_event_key * len(structures))(*structures)
