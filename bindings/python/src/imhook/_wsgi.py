"""The WSGI application of hooks (PEP 3333)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Callable

from imhook._errors import Rejected
from imhook._exchange import Exchange, Response, refusal, too_large
from imhook._headers import WANTED_HEADERS

if TYPE_CHECKING:
    from imhook._hook import Hook
    from imhook._mount import Mount

KEYS = tuple((name, "HTTP_" + name.upper().replace("-", "_")) for name in WANTED_HEADERS)


class WSGIApplication:
    """Answers one callback per call; mount it at the address that is registered with the platform."""

    def __init__(self, mount: Mount) -> None:
        self._mount = mount

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        response = self._exchange(environ)
        start_response(f"{response.status} {response.reason}", response.headers)
        return [b"" if environ["REQUEST_METHOD"] == "HEAD" else response.body]

    def _exchange(self, environ: dict[str, Any]) -> Response:
        hook = self._mount._find(environ.get("PATH_INFO", ""))
        if hook is None:
            return refusal(404)
        exchange = Exchange(hook)
        try:
            callback = hook.receive(
                method=environ["REQUEST_METHOD"],
                headers=[(name, environ[key]) for name, key in KEYS if key in environ],
                query=environ.get("QUERY_STRING", ""),
                body=self._body(hook, environ),
            )
        except Rejected as error:
            return exchange.rejected(error)
        try:
            return exchange.answered(callback, hook.dispatch(callback, exchange.started))
        except Exception as error:
            return exchange.failed(callback, error)

    def _body(self, hook: Hook[Any], environ: dict[str, Any]) -> bytes:
        limit, length = hook.max_body_size, environ.get("CONTENT_LENGTH")
        if length:
            size = int(length) if length.isascii() and length.isdigit() and len(length) < 20 else limit + 1
        else:  # chunked: a body without a length can only be read where the server ends the input by itself
            size = limit + 1 if environ.get("wsgi.input_terminated") else 0
        if length and size > limit:
            raise too_large()
        body: bytes = environ["wsgi.input"].read(size) if size else b""
        if len(body) > limit:
            raise too_large()
        return body
