"""Requests to the REST API of Tencent Cloud Chat and what comes back: the program performs the HTTP itself.

And what requests to both platforms' APIs have in common.
"""

from __future__ import annotations

from collections.abc import Mapping
from ctypes import POINTER, byref, c_void_p
from ctypes import cast as cast_pointer
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar, cast

from imhook import _ffi
from imhook._enums import Status
from imhook._errors import APIError, ImhookError, ReplyError
from imhook._json import decode, encode
from imhook._text import BytesLike, read, text_of, view_of

M = TypeVar("M", bound=Mapping[str, object])


@dataclass(frozen=True)
class APIResponse(Generic[M]):
    """What the platform answered to a request that it carried out."""

    body: M
    """The whole answer."""

    message_key: str
    """`MsgKey` of a message that was sent: what it is recalled by. Empty where there is none."""

    message_time_ms: int
    """`MsgTime` in Unix milliseconds; 0 where there is none."""


@dataclass(frozen=True)
class APIRequest(Generic[M]):
    """An HTTP request to perform, with any client: urllib, requests, httpx, aiohttp.

    The URL holds a credential: do not log it. The repr does not show it.
    """

    operation: str
    """The operation, the last part of the URL's path."""

    method: str
    """`POST`."""

    url: str = field(repr=False)
    """The whole URL with its query, percent-encoded."""

    headers: dict[str, str]
    """The headers to set."""

    body: bytes = field(repr=False)
    """JSON, never empty."""

    def read(self, status: int, body: BytesLike) -> APIResponse[M]:
        """Read what came back.

        Args:
            status: the status of the HTTP response.
            body: its body.

        Raises:
            APIError: the platform refused or failed, `code` and `info` say why; API_HTTP_STATUS when another server
                than the API answered, API_RESPONSE_MALFORMED when this is no answer of the API.
        """
        text = bytes(body)
        found, error = POINTER(_ffi.imhook_api_response)(), _ffi.imhook_error()
        arguments = view_of(self.operation), status_of(status), view_of(text)
        if _ffi.imhook_tencent_chat_response_read(*arguments, byref(found), byref(error)):
            raise APIError._from_struct(error)
        try:
            response: Any = found.contents
            if response.outcome:
                info = read(response.info_data, response.info_size)
                raise APIError(Status(response.outcome), code=response.platform_code, info=info)
            return APIResponse(
                body=cast(M, decode(text.decode("utf-8", "replace"))),
                message_key=read(response.message_key_data, response.message_key_size),
                message_time_ms=response.message_time_ms,
            )
        finally:
            _ffi.imhook_api_response_free(found)


def json_text(body: Mapping[str, object], failure: type[ImhookError]) -> bytes:
    """The JSON text of a body.

    Args:
        body: its members.
        failure: the exception for what has no JSON form.
    """
    try:
        return encode(body)
    except ReplyError as error:  # encode() is that of answers
        is_type = error.status == Status.REPLY_MEMBER_WRONG_TYPE
        raise failure(Status.API_FIELD_WRONG_TYPE if is_type else error.status) from None


def headers_of(request: Any) -> dict[str, str]:
    """The headers of a request; each is a pair of views in the library's memory."""
    address = cast_pointer(request.headers, c_void_p).value or 0
    texts = [text_of(view) for view in (_ffi.imhook_view * (2 * request.header_count)).from_address(address)]
    return dict(zip(texts[::2], texts[1::2]))


def status_of(http: int) -> int:
    """An HTTP status as the library takes it, which is 32 bits wide."""
    return max(-(2**31), min(http, 2**31 - 1))
