"""The WSGI application of hooks (PEP 3333)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Callable

from imhook._errors import Rejected
from imhook._exchange import Exchange, Response, refusal, too_large
from imhook._headers import WANTED_HEADERS
from imhook._reply import Reply

if TYPE_CHECKING:
    from imhook._hook import Hook
    from imhook._mount import Mount

KEYS = tuple((name, "HTTP_" + name.upper().replace("-", "_")) for name in WANTED_HEADERS)


class Sent(list[bytes]):
    """The body of an answer, which the server closes once it was sent."""

    def __init__(self, body: list[bytes], hook: Hook[Any], reply: Reply) -> None:
        super().__init__(body)
        self._hook = hook
        self._reply = reply

    def close(self) -> None:
        """Do what is to follow the answer."""
        self._hook.follow(self._reply)


class WSGIApplication:
    """Answers one callback per call; mount it at the address that is registered with the platform."""

    def __init__(self, mount: Mount) -> None:
        self._mount = mount

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        hook = self._mount._find(environ.get("PATH_INFO", ""))
        response = refusal(404) if hook is None else self._exchange(hook, environ)
        start_response(f"{response.status} {response.reason}", response.headers)
        body = [b"" if environ["REQUEST_METHOD"] == "HEAD" else response.body]
        return body if hook is None or response.reply is None else Sent(body, hook, response.reply)

    def _exchange(self, hook: Hook[Any], environ: dict[str, Any]) -> Response:
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
