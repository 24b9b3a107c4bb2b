"""One interface of the platform."""

from __future__ import annotations

from typing import Any, Callable, NamedTuple

from imhook.simulator._fields import Fields


class Operation(NamedTuple):
    """What stands behind a method and a path of api.dingtalk.com. `action` takes the body, or the query for GET."""

    method: str
    path: str
    action: Callable[[Fields], Any]
    scope: str = ""
    """The permission; empty needs none but a valid token."""
