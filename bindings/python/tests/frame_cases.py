"""What cases of the conformance corpus expect of frames, events, messages to robots and calls of AI plugins."""

from __future__ import annotations

from typing import Any

from corpus import loads

import imhook
from imhook import _ffi
from imhook._text import bytes_of

FRIENDLY = {
    "type": "message_type",
    "quotedMessageId": "quoted.message_id",
    "quotedSenderId": "quoted.sender_id",
    "quotedTypeName": "quoted.type_name",
    "quotedText": "quoted.text",
    "body": "request_body",
}
"""The members whose properties have another name."""

JSON = ("atUsers", "content", "richText", "quoted", "quotedContent", "recentMessages", "headers", "root", "data")


def snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


OF_EVENTS = {"type": "event_type", "id": "event_id"}


def friendly(thing: Any, name: str) -> str:
    """The path of the property of a member."""
    names = OF_EVENTS if isinstance(thing, imhook.Event) else FRIENDLY
    return names.get(name, snake(name))


def property_of(thing: Any, name: str) -> Any:
    """A property of the friendly interface; the absent quoted message has empty texts."""
    for part in friendly(thing, name).split("."):
        thing = "" if thing is None else getattr(thing, part)
    return thing


def found(thing: Any, structure: Any, name: str) -> Any:
    """What a frame, message or call has for a member of the corpus, in the corpus's own form."""
    if name in JSON:
        raw = bytes_of(_ffi.imhook_json_raw(getattr(structure, snake(name))))
        return loads(raw) if raw else None
    if not hasattr(type(thing), friendly(thing, name).split(".")[0]):  # of a class that does not show it
        if not hasattr(structure, f"{snake(name)}_data"):
            value = getattr(structure, snake(name))
            return str(value) if type(value) is int else value
        view = _ffi.imhook_view(getattr(structure, f"{snake(name)}_data"), getattr(structure, f"{snake(name)}_size"))
        return bytes_of(view).decode()
    value = property_of(thing, name)
    if isinstance(value, bytes):
        return value.decode()
    if isinstance(value, (imhook.RobotMessageType, imhook.ChatType, imhook.Status)):
        return value.name
    return str(value) if type(value) is int else value


def members(thing: Any, structure: Any, expected: Any) -> dict[str, Any]:
    """The members that a case names; those of the friendly interface that hold JSON are looked at, too."""
    result: dict[str, Any] = {}
    for name, wanted in expected.items():
        if name == "absent":
            result[name] = [each for each in wanted if found(thing, structure, each) is None]
        else:
            result[name] = found(thing, structure, name)
    if isinstance(thing, imhook.RobotMessage):
        assert len(thing.rich_text) == _ffi.imhook_json_count(structure.rich_text)
        assert (thing.quoted is None) == (found(thing, structure, "quoted") is None)
        assert len(thing.at_users) <= _ffi.imhook_json_count(structure.at_users)
    return result


def found_in_callback(callback: Any, name: str, expected: Any) -> Any:
    """What a callback has for `frame`, `robot`, `event` or `graph`; None where it has nothing of the kind."""
    address = getattr(callback._open, name)
    if not address or expected is None:
        return "something" if address else None
    if name == "frame":
        return members(callback.frame, callback.frame._open, expected)
    structures = {
        "robot": _ffi.imhook_robot_message,
        "graph": _ffi.imhook_graph_request,
        "event": _ffi.imhook_event,
    }
    structure = structures[name].from_address(address)
    return members(callback, structure, expected)
