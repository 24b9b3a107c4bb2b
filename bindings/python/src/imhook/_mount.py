"""Several hooks at one server, each at a path of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from imhook._asgi import ASGIApplication
from imhook._enums import Status
from imhook._errors import ConfigurationError
from imhook._wsgi import WSGIApplication

if TYPE_CHECKING:
    from imhook._hook import Hook


class Mount:
    """Hooks by path; what mount() returns. Any other path is answered with HTTP 404."""

    def __init__(self, hooks: Mapping[str, Hook[Any]]) -> None:
        self._hooks = dict(hooks)
        for hook in self._hooks.values():
            hook._check_takes_requests()

    @property
    def wsgi(self) -> WSGIApplication:
        """The WSGI application of these hooks, for any WSGI server or framework."""
        return WSGIApplication(self)

    @property
    def asgi(self) -> ASGIApplication:
        """The ASGI application of these hooks, for any ASGI server or framework."""
        return ASGIApplication(self)

    def __repr__(self) -> str:
        return f"<Mount {self._hooks}>"

    def _find(self, path: str) -> Hook[Any] | None:
        """The hook at a path; one that is mounted at the empty path is at every path."""
        return self._hooks.get(path) or self._hooks.get("")


def mount(hooks: Mapping[str, Hook[Any]]) -> Mount:
    """Put hooks, also of several platforms, at paths of one server or application.

    Args:
        hooks: the hooks by path, such as `{"/dingtalk/4f8a": cards, "/im/77c1": chat}`: ASCII, beginning with a slash,
            compared exactly. The webhook address in Tencent's console takes no question mark and no `&`.

    Raises:
        ConfigurationError: OPTION_OUT_OF_RANGE for a path that no request can have, SECRET_MISSING for a hook that was
            made for Stream mode only.
    """
    if not hooks:
        raise ConfigurationError(Status.OPTION_OUT_OF_RANGE, "there is no hook to mount")
    for path in hooks:
        if not path.startswith("/") or not path.isascii() or not path.isprintable() or set(path) & set(" %?#"):
            raise ConfigurationError(Status.OPTION_OUT_OF_RANGE, "a path begins with a slash and is plain ASCII")
    return Mount(hooks)


def mounted(hook: Hook[Any] | Mount, path: str) -> Mount:
    """A hook at a path, at every one where it is empty; what mount() returned is mounted already."""
    return hook if isinstance(hook, Mount) else Mount({path: hook})
