"""UserSigs: what users sign in to Tencent Cloud Chat with."""

from __future__ import annotations

from ctypes import POINTER, byref, sizeof
from dataclasses import dataclass, field
from typing import Any, Callable

from imhook import _ffi
from imhook._clock import clock
from imhook._enums import Status
from imhook._errors import ConfigurationError, ImhookError, Rejected
from imhook._tencent_chat import app_id
from imhook._text import bytes_of, encoded, fill, read, view_of


@dataclass(frozen=True)
class UserSig:
    """A UserSig (page "Generating UserSig", 1047/34385), made with make() or checked with verify().

    It is a credential of its user: its repr shows neither the text nor the signature.
    """

    text: str = field(repr=False)
    """The UserSig itself: letters, digits, `*`, `-` and `_`."""

    sdk_app_id: int
    """The SDKAppID of the application."""

    user_id: str
    """Who signs in with it."""

    issued_at_ms: int
    """When it was made, in Unix milliseconds, a whole second."""

    expires_at_ms: int
    """When it ends, in Unix milliseconds."""

    user_buffer: bytes = field(repr=False)
    """The bytes that are signed with it; empty for none."""

    signature: str = field(repr=False)
    """The Base64 of the HMAC-SHA256."""

    @classmethod
    def make(
        cls,
        *,
        sdk_app_id: int,
        secret_key: str | bytes,
        user_id: str,
        lifetime_s: int | None = None,
        user_buffer: bytes = b"",
        now_ms: int | None = None,
    ) -> UserSig:
        """Make one, on a server: whoever has the secret key can sign in as anybody.

        Args:
            sdk_app_id: the SDKAppID of the application.
            secret_key: its secret key as the console shows it: the text itself is the key.
            user_id: who shall sign in, at most 255 bytes of UTF-8.
            lifetime_s: how long it is valid, in seconds, up to 2,147,483,647. None means 180 days.
            user_buffer: bytes to be signed with it, at most 4,096.
            now_ms: the time in Unix milliseconds; None reads the clock.

        Raises:
            ConfigurationError: SECRET_EMPTY, OPTION_OUT_OF_RANGE and the like.
        """
        if lifetime_s is not None and not 0 < lifetime_s < 2**63:
            raise ConfigurationError(Status.OPTION_OUT_OF_RANGE, path="lifetime_s")
        options = _options(sdk_app_id, secret_key, user_id)
        options.lifetime_s = lifetime_s or 0
        options.user_buffer_data, options.user_buffer_size = user_buffer, len(user_buffer)
        return cls._from(lambda *outputs: _ffi.imhook_user_sig_new(byref(options), clock(now_ms), *outputs))

    @classmethod
    def verify(
        cls,
        text: str,
        *,
        sdk_app_id: int,
        secret_key: str | bytes,
        user_id: str = "",
        now_ms: int | None = None,
    ) -> UserSig:
        """Check one that a client sent.

        Args:
            text: the UserSig.
            sdk_app_id: the SDKAppID of the application.
            secret_key: its secret key.
            user_id: whose UserSig it has to be; empty for anybody's.
            now_ms: the time in Unix milliseconds; None reads the clock.

        Raises:
            Rejected: USER_SIG_MALFORMED, USER_SIG_MISMATCH, USER_SIG_EXPIRED (`clock_skew_ms` says how long ago),
                USER_SIG_OTHER_USER, USER_SIG_OTHER_APP.
            ConfigurationError: SECRET_EMPTY, OPTION_OUT_OF_RANGE and the like.
        """
        options, view = _options(sdk_app_id, secret_key, user_id), view_of(text)
        return cls._from(lambda *outputs: _ffi.imhook_user_sig_verify(byref(options), view, clock(now_ms), *outputs))

    @classmethod
    def _from(cls, call: Callable[..., int]) -> UserSig:
        """Copy what a function of the library fills in, and free it."""
        found, error = POINTER(_ffi.imhook_user_sig)(), _ffi.imhook_error()
        if call(byref(found), byref(error)):
            raise failure(error)
        try:
            sig: Any = found.contents
            return cls(
                text=read(sig.text_data, sig.text_size),
                sdk_app_id=sig.sdk_app_id,
                user_id=read(sig.user_id_data, sig.user_id_size),
                issued_at_ms=sig.issued_at_ms,
                expires_at_ms=sig.expires_at_ms,
                user_buffer=bytes_of(_ffi.imhook_view(sig.user_buffer_data, sig.user_buffer_size)),
                signature=read(sig.signature_data, sig.signature_size),
            )
        finally:
            _ffi.imhook_user_sig_free(found)


def _options(sdk_app_id: int, secret_key: str | bytes, user_id: str) -> Any:
    options = _ffi.imhook_user_sig_options(size=sizeof(_ffi.imhook_user_sig_options), sdk_app_id=app_id(sdk_app_id))
    fill(options, secret_key=encoded(secret_key), user_id=encoded(user_id))
    return options


def failure(error: _ffi.imhook_error) -> ImhookError:
    """The exception of a refused UserSig, or of options that cannot be."""
    is_refused = Status.USER_SIG_MALFORMED <= error.status <= Status.USER_SIG_OTHER_APP
    return (Rejected if is_refused else ConfigurationError)._from_struct(error)
