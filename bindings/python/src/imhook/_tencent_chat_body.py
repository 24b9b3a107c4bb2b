"""Bodies of webhooks as their types say, where the platform writes one thing in two ways."""

from __future__ import annotations

import re
from typing import Any

from imhook._tencent_chat_types import BODY_SHAPES

INTEGER = re.compile(r"-?[0-9]{1,20}")


def typed(command: str, body: Any) -> Any:
    """Make integers of texts that hold one, and an array of a single text, where the type of a body has them.

    Samples of the platform write `EventTime` as `1736900020123` and as `"1736900020123"`. Everything else stays as it
    came, also what is not of its type.

    Args:
        command: the command; the body of one that is not known stays as it is.
        body: the decoded body, which is changed in place.

    Returns:
        The body.
    """
    shape = BODY_SHAPES.get(command)
    if shape is not None:
        _read(body, shape)
    return body


def _read(value: Any, shape: dict[str, Any]) -> None:
    if not isinstance(value, dict):
        return
    for name, kind in shape.items():
        member = value.get(name)
        if isinstance(kind, dict):
            _read(member, kind)
        elif isinstance(kind, list):
            for element in member if isinstance(member, list) else ():
                _read(element, kind[0])
        elif isinstance(member, str):
            if kind == "texts":
                value[name] = [member]
            elif INTEGER.fullmatch(member):
                value[name] = int(member)
