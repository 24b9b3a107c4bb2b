"""What a session of Stream mode wants to be done."""

from __future__ import annotations

from ctypes import sizeof, string_at
from dataclasses import dataclass, field
from typing import Any, Callable, NamedTuple, Union

from imhook import _ffi
from imhook._api_call import headers_of
from imhook._callbacks import Callback
from imhook._enums import StreamReason, StreamState
from imhook._errors import ImhookError
from imhook._handles import CallbackHandle
from imhook._kinds import STREAMED
from imhook._raw_answered import UnknownCallback
from imhook._stream_report import StreamReport
from imhook._text import read, text_of


@dataclass(frozen=True)
class GatewayRequest:
    """The request that asks the gateway for a connection. Its body, which the repr leaves out, holds the secret."""

    method: str
    """`POST`."""

    url: str
    """The whole URL."""

    headers: dict[str, str]
    """The headers to set."""

    body: bytes = field(repr=False)
    """JSON."""


class OpenAction(NamedTuple):
    """Send the request to the gateway, then call answered() or unreachable()."""

    connection: int
    request: GatewayRequest


class ConnectAction(NamedTuple):
    """Open a WebSocket without a sub-protocol, then call opened() or closed(). The URL holds a credential."""

    connection: int
    url: str

    def __repr__(self) -> str:
        return f"ConnectAction(connection={self.connection})"


class SendAction(NamedTuple):
    """Send one text frame."""

    connection: int
    text: bytes


class PingAction(NamedTuple):
    """Send a WebSocket ping; call heard() when the pong arrives."""

    connection: int


class CloseAction(NamedTuple):
    """Cancel the request or close the WebSocket, whatever there is, after what was sent on it."""

    connection: int


class WakeAction(NamedTuple):
    """Call tick() at a time; replaces the time asked for before."""

    at_ms: int


class DeliverAction(NamedTuple):
    """Handle a callback, then call reply()."""

    connection: int
    delivery: int
    callback: Callback


class ReportAction(NamedTuple):
    """Tell whoever watches."""

    report: StreamReport


StreamAction = Union[
    OpenAction, ConnectAction, SendAction, PingAction, CloseAction, WakeAction, DeliverAction, ReportAction
]


def _request(action: Any) -> OpenAction:
    request = action.request.contents
    return OpenAction(
        action.connection,
        GatewayRequest(
            method=read(request.method_data, request.method_size),
            url=read(request.url_data, request.url_size),
            headers=headers_of(request),
            body=string_at(request.body_data, request.body_size),
        ),
    )


def _connect(action: Any) -> ConnectAction:
    return ConnectAction(action.connection, read(action.text_data, action.text_size))


def _send(action: Any) -> SendAction:
    return SendAction(action.connection, string_at(action.text_data, action.text_size))


def _deliver(action: Any) -> DeliverAction:
    handle = CallbackHandle.from_address(action.callback)
    return DeliverAction(action.connection, action.delivery, STREAMED.get(handle.kind, UnknownCallback)(handle))


def _report(action: Any) -> ReportAction:
    return ReportAction(
        StreamReport(
            state=StreamState(action.state),
            reason=StreamReason(action.reason),
            connection=action.connection,
            delivery=action.delivery,
            http_status=action.http_status,
            code=read(action.code_data, action.code_size),
            platform_message=read(action.message_data, action.message_size),
            request_id=read(action.request_id_data, action.request_id_size),
            scopes=tuple(text_of(action.scopes[index]) for index in range(action.scope_count)),
            error=ImhookError._from_struct(action.error.contents) if action.error else None,
        )
    )


_READERS: dict[int, Callable[[Any], StreamAction]] = {
    _ffi.IMHOOK_STREAM_OPEN: _request,
    _ffi.IMHOOK_STREAM_CONNECT: _connect,
    _ffi.IMHOOK_STREAM_SEND: _send,
    _ffi.IMHOOK_STREAM_PING: lambda action: PingAction(action.connection),
    _ffi.IMHOOK_STREAM_CLOSE: lambda action: CloseAction(action.connection),
    _ffi.IMHOOK_STREAM_WAKE: lambda action: WakeAction(action.at_ms),
    _ffi.IMHOOK_STREAM_DELIVER: _deliver,
    _ffi.IMHOOK_STREAM_REPORT: _report,
}


_ACTION = _ffi.imhook_stream_action.from_address
_SIZE = sizeof(_ffi.imhook_stream_action)


def actions_at(address: int, count: int) -> list[StreamAction]:
    """Copy the actions of an array, so that they outlast the next call with the session."""
    # Not as an array: a type of arrays is looked up for each length.
    items = [_ACTION(address + index * _SIZE) for index in range(count)]
    return [_READERS[item.kind](item) for item in items]
