"""Signing as the platforms do, for tests and for calling other servers."""

from __future__ import annotations

import time
from ctypes import byref
from typing import Any, Callable

from imhook import _ffi
from imhook._enums import Status
from imhook._errors import ConfigurationError
from imhook._text import view_of


def sign_card(secret: str | bytes, timestamp_ms: int | None = None) -> dict[str, str]:
    """The two headers that sign a card callback (「事件回调」). They do not depend on the body: it is not signed.

    Args:
        secret: the `apiSecret` of the callback registration.
        timestamp_ms: the time in Unix milliseconds, 18 digits at most; None reads the clock.

    Raises:
        ConfigurationError: SECRET_EMPTY, or OPTION_OUT_OF_RANGE for the timestamp.
    """
    if timestamp_ms is None:
        timestamp_ms = time.time_ns() // 1_000_000
    pair = _ffi.imhook_dingtalk_signature()
    _sign(_ffi.imhook_dingtalk_card_sign, secret, "timestamp_ms", timestamp_ms, pair)
    return {
        "x-ddpaas-signature-timestamp": pair.timestamp.decode("ascii"),
        "x-ddpaas-signature": pair.signature.decode("ascii"),
    }


def sign_robot(secret: str | bytes, timestamp_ms: int | None = None) -> dict[str, str]:
    """The two headers that sign a message to a robot over HTTP (「接收消息」). The body is not signed.

    Args:
        secret: the ClientSecret (appSecret) of the robot's application.
        timestamp_ms: the time in Unix milliseconds, 18 digits at most; None reads the clock.

    Raises:
        ConfigurationError: SECRET_EMPTY, or OPTION_OUT_OF_RANGE for the timestamp.
    """
    pair = _robot_signature(secret, timestamp_ms)
    return {"timestamp": pair.timestamp.decode("ascii"), "sign": pair.sign.decode("ascii")}


def custom_robot_query(secret: str | bytes, timestamp_ms: int | None = None) -> str:
    """What follows the `access_token` in the URL of a custom robot that signs: `timestamp=…&sign=…`, encoded once
    (「自定义机器人安全设置」). It is good for an hour.

    Args:
        secret: the text that begins with `SEC`, from the robot's security settings.
        timestamp_ms: the time in Unix milliseconds, 18 digits at most; None reads the clock.

    Raises:
        ConfigurationError: SECRET_EMPTY, or OPTION_OUT_OF_RANGE for the timestamp.
    """
    pair = _robot_signature(secret, timestamp_ms)
    return f"timestamp={pair.timestamp.decode('ascii')}&sign={pair.encoded_sign.decode('ascii')}"


def _robot_signature(secret: str | bytes, timestamp_ms: int | None) -> Any:
    if timestamp_ms is None:
        timestamp_ms = time.time_ns() // 1_000_000
    pair = _ffi.imhook_dingtalk_robot_signature()
    _sign(_ffi.imhook_dingtalk_robot_sign, secret, "timestamp_ms", timestamp_ms, pair)
    return pair


def tencent_chat_sign(token: str | bytes, request_time_s: int | None = None) -> dict[str, str]:
    """The two query parameters that sign a webhook of Tencent Chat (page "Webhook Overview", 1047/34354). They depend
    on nothing else of the request: neither the body nor the command is signed.

    Args:
        token: the authentication token set in the console.
        request_time_s: the time in Unix seconds; None reads the clock.

    Raises:
        ConfigurationError: SECRET_EMPTY, or OPTION_OUT_OF_RANGE for the time.
    """
    if request_time_s is None:
        request_time_s = time.time_ns() // 1_000_000_000
    pair = _ffi.imhook_tencent_chat_signature()
    _sign(_ffi.imhook_tencent_chat_sign, token, "request_time_s", request_time_s, pair)
    return {"RequestTime": pair.request_time.decode("ascii"), "Sign": pair.sign.decode("ascii")}


def _sign(function: Callable[..., int], secret: str | bytes, name: str, signed_time: int, pair: Any) -> None:
    """Fill a structure with a signed time and its signature."""
    if not 0 <= signed_time < 2**63:  # C would see another time
        raise ConfigurationError(Status.OPTION_OUT_OF_RANGE, path=name)
    error = _ffi.imhook_error()
    if function(view_of(secret), signed_time, byref(pair), byref(error)):
        raise ConfigurationError._from_struct(error)
