"""Calls of AI plugins."""

from __future__ import annotations

from collections.abc import Mapping

from imhook import _ffi
from imhook._callbacks import Callback
from imhook._json_object import JSONObject
from imhook._reply import Reply
from imhook._text import read


class GraphRequest(Callback):
    """An AI plugin is called (topic `/v1.0/graph/api/invoke`): an HTTP request in a callback, answered with a response.

    Over Stream mode only.
    """

    __slots__ = ()

    @property
    def _request(self) -> _ffi.imhook_graph_request:
        return _ffi.imhook_graph_request.from_address(self._open.graph)

    @property
    def method(self) -> str:
        """The method, such as `POST`."""
        request = self._request
        return read(request.method_data, request.method_size)

    @property
    def uri(self) -> str:
        """The path, which may have a query."""
        request = self._request
        return read(request.uri_data, request.uri_size)

    @property
    def headers(self) -> JSONObject:
        """The headers, an object of texts, such as `x-plugin-id` and `x-ability-key`."""
        return JSONObject(self._open, self._request.headers)

    @property
    def request_body(self) -> str:
        """The body of the request, usually JSON; `body` is that of the callback around it."""
        request = self._request
        return read(request.body_data, request.body_size)

    def reply(
        self,
        body: object = "",
        *,
        status: int = 200,
        reason: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Reply:
        """Answer with an HTTP response.

        Args:
            body: the body, a text as it is; anything else as JSON text.
            status: the status, 100 to 999.
            reason: the reason phrase; None leaves it to the library.
            headers: the headers; None says that the body is JSON.

        Raises:
            ReplyError: the response is not one.
            ClosedError: the callback is closed.
        """
        members = {"code": status, "reason": reason, "headers": headers, "body": body}
        return self.answer({"graph": {name: value for name, value in members.items() if value is not None}})
