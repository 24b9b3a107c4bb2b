"""Requests to DingTalk's server API and what comes back: the program performs the HTTP itself."""

from __future__ import annotations

from collections.abc import Mapping
from ctypes import POINTER, byref
from dataclasses import dataclass, field
from typing import Any

from imhook import _ffi
from imhook._api_call import status_of
from imhook._api_warning import APIWarning
from imhook._delivery import Delivery, deliveries_of
from imhook._enums import JSONType, Status
from imhook._errors import DingTalkAPIError
from imhook._json import decode
from imhook._text import BytesLike, bytes_of, read, text_of, view_of


@dataclass(frozen=True)
class DingTalkResponse:
    """What the platform answered to a request that it carried out. The repr does not show the access token."""

    body: Mapping[str, Any] = field(repr=False)
    """The whole answer."""

    result: Any = field(repr=False)
    """`result`, of any type; None where there is none."""

    request_id: str
    """What the platform's support asks for; empty where there is none."""

    out_track_id: str
    """The card that was created; empty where there is none."""

    deliveries: tuple[Delivery, ...]
    """What became of the card in each space: all of them have it."""

    access_token: str = field(repr=False)
    """get_access_token: the token; empty where there is none."""

    expires_in_s: int
    """get_access_token: how long it is valid, in seconds; 0 where there is none."""

    process_query_key: str = ""
    """`processQueryKey` of messages and older cards: what their read status is asked for with; empty for others."""

    callback_url: str = ""
    """`callbackUrl` that is registered now, which without `forceUpdate` may be an older one; empty for others."""

    download_url: str = field(default="", repr=False)
    """`downloadUrl` of a message's file; empty for others."""

    warnings: tuple[APIWarning, ...] = ()
    """What the request may have meant otherwise, the first ten."""


@dataclass(frozen=True)
class DingTalkRequest:
    """An HTTP request to perform, with any client: urllib, requests, httpx, aiohttp.

    URL, headers and body may hold credentials: do not log them. The repr does not show them.
    """

    operation: str
    """The operation, such as "create_and_deliver_card"."""

    method: str
    """`POST`, `PUT` or `GET`."""

    url: str = field(repr=False)
    """The whole URL."""

    headers: dict[str, str] = field(repr=False)
    """The headers to set."""

    body: bytes = field(repr=False)
    """JSON; empty for a request without a body."""

    warnings: tuple[APIWarning, ...] = ()
    """What may be meant otherwise, the first ten."""

    def read(self, status: int, body: BytesLike) -> DingTalkResponse:
        """Read what came back, whatever the status.

        Args:
            status: the status of the HTTP response.
            body: its body.

        Raises:
            DingTalkAPIError: the platform refused or failed, `status` and `code` say why; API_DELIVERY_FAILED when a
                card was not delivered to every space; API_HTTP_STATUS when another server than the API answered,
                API_RESPONSE_MALFORMED when this is no answer of the API.
        """
        try:
            return self._read(status, bytes(body))
        except DingTalkAPIError as error:
            error.warnings = self.warnings
            raise

    def _read(self, status: int, text: bytes) -> DingTalkResponse:
        found, error = POINTER(_ffi.imhook_api_response)(), _ffi.imhook_error()
        arguments = view_of(self.operation), status_of(status), view_of(text)
        if _ffi.imhook_dingtalk_response_read(*arguments, byref(found), byref(error)):
            raise DingTalkAPIError._from_struct(error)
        try:
            response: Any = found.contents
            if response.outcome:
                raise _failure(response)
            return DingTalkResponse(
                body=decode(text.decode("utf-8", "replace")),
                result=_value(response.result),
                request_id=read(response.request_id_data, response.request_id_size),
                out_track_id=read(response.out_track_id_data, response.out_track_id_size),
                deliveries=deliveries_of(response.deliveries),
                access_token=read(response.access_token_data, response.access_token_size),
                expires_in_s=response.expires_in_s,
                process_query_key=read(response.process_query_key_data, response.process_query_key_size),
                callback_url=read(response.callback_url_data, response.callback_url_size),
                download_url=read(response.download_url_data, response.download_url_size),
                warnings=self.warnings,
            )
        finally:
            _ffi.imhook_api_response_free(found)


def _failure(response: Any) -> DingTalkAPIError:
    scopes = response.required_scopes
    return DingTalkAPIError(
        Status(response.outcome),
        code=read(response.code_data, response.code_size),
        info=read(response.info_data, response.info_size),
        request_id=read(response.request_id_data, response.request_id_size),
        required_scopes=tuple(_text(_ffi.imhook_json_at(scopes, at)) for at in range(_ffi.imhook_json_count(scopes))),
        retry_after_ms=response.retry_after_ms,
        out_track_id=read(response.out_track_id_data, response.out_track_id_size),
        deliveries=deliveries_of(response.deliveries),
    )


def _text(value: _ffi.imhook_json_value) -> str:
    """The text of a value; empty for another type."""
    view = _ffi.imhook_view()
    _ffi.imhook_json_text(value, byref(view), None)
    return text_of(view)


def _value(value: _ffi.imhook_json_value) -> Any:
    """A value as Python has it; None for the absent value."""
    if _ffi.imhook_json_type_of(value) == JSONType.ABSENT:
        return None
    return decode(bytes_of(_ffi.imhook_json_raw(value)).decode("utf-8", "replace"))
