"""What cases of the conformance corpus expect of callbacks and of errors, compared with what there is."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import frame_cases
import webhook_fields
from corpus import loads

import imhook
from imhook import _ffi
from imhook._text import bytes_of as bytes_of_view
from imhook._text import read


def snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


TEXT = {
    "type": "type",
    "corpId": "corp_id",
    "userId": "user_id",
    "outTrackId": "out_track_id",
    "spaceType": "space_type",
    "spaceId": "space_id",
    "url": "url",
    "openConversationId": "open_conversation_id",
    "singleChatAnotherUserId": "single_chat_another_user_id",
    "conversationToken": "conversation_token",
    "id": "id",
    "profileCorpId": "profile_corp_id",
    "profileUserId": "profile_user_id",
    "command": "command",
    "platformName": "platform_name",
    "clientIp": "client_ip",
    "fromAccount": "from_account",
    "toAccount": "to_account",
    "operatorAccount": "operator_account",
    "groupId": "group_id",
    "topicId": "topic_id",
    "officialAccount": "official_account",
    "messageKey": "message_key",
    "customData": "custom_data",
}
NAMES: dict[str, Callable[[int], Any]] = {
    "kind": imhook.Kind,
    "verification": imhook.Verification,
    "dialect": imhook.Dialect,
    "contentDocument": imhook.Document,
    "timing": imhook.Timing,
    "platform": imhook.Platform,
}
NUMBERS = {
    "secretIndex": "secret_index",
    "signedAtMs": "signed_at_ms",
    "clockSkewMs": "clock_skew_ms",
    "userIdType": "user_id_type",
    "sdkAppId": "sdk_app_id",
    "eventTimeMs": "event_time_ms",
    "messageTimeMs": "message_time_ms",
}
JSON = {
    "root": "root",
    "content": "content",
    "extension": "extension",
    "params": "params",
    "cardParams": "card_params",
    "request": "request",
    "dynamicParams": "dynamic_params",
    "constParams": "const_params",
    "profile": "profile",
    "message": "message",
    "events": "events",
}


def member(thing: Any, name: str) -> Any:
    """A property; where the class has none, what the library says about the callback all the same."""
    if hasattr(type(thing), name) or name in vars(type(thing)):
        return getattr(thing, name)
    handle = thing._open
    if hasattr(handle, f"{name}_data"):
        return read(getattr(handle, f"{name}_data"), getattr(handle, f"{name}_size"))
    return getattr(handle, name)


def json_of(thing: Any, name: str) -> bytes:
    """The text of a JSON member, empty where it is absent; checked against what the class makes of it."""
    found = getattr(thing, JSON[name], None)
    if isinstance(found, imhook.JSONObject):
        return found.raw
    raw = bytes_of_view(_ffi.imhook_json_raw(getattr(thing._open, JSON[name])))
    if found is not None:
        assert list(found) == (json.loads(raw) if raw else [])
    return raw


def found_in(thing: Any, name: str, expected: Any) -> Any:
    """What a callback, a webhook or a data query has for a member of the corpus, in the corpus's own form."""
    if name in TEXT:
        return member(thing, TEXT[name])
    if name in NAMES:
        return NAMES[name](member(thing, snake(name))).name
    if name in NUMBERS:
        return str(int(member(thing, NUMBERS[name])))
    if name in JSON:
        raw = json_of(thing, name)
        return loads(raw) if raw else None
    if name in ("frame", "robot", "graph", "event"):
        return frame_cases.found_in_callback(thing, name, expected)
    if name == "body":
        return thing.body.decode()
    if name == "emptyAnswer":
        return thing.empty().body.decode()
    if name == "actionIds":
        return list(getattr(thing, "action_ids", ()))
    if name == "absent":
        return [member for member in expected if not json_of(thing, member)]
    if name == "fields":
        webhook_fields.compare(thing, expected)
        return expected
    assert name == "queries", f"the runner does not know {name}"
    queries = getattr(thing, "queries", ())
    assert len(queries) == len(expected)
    return [
        {member: found_in(query, member, value) for member, value in wanted.items()}
        for query, wanted in zip(queries, expected)
    ]


def found_in_error(error: imhook.ImhookError, name: str) -> Any:
    if name in ("offset", "outerOffset"):
        offset = error.offset if name == "offset" else error.outer_offset
        return str(-1 if offset is None else offset)
    known: dict[str, Callable[[Any], Any]] = {
        "http": lambda error: str(error.http_status),
        "document": lambda error: error.document.name,
        "path": lambda error: error.path,
        "clockSkewMs": lambda error: str(error.clock_skew_ms),
    }
    return known[name](error)


def compare_error(error: imhook.ImhookError, expected: dict[str, Any]) -> None:
    assert error.status.name == expected["status"]
    found = {name: found_in_error(error, name) for name in expected if name != "status"}
    assert {"status": error.status.name, **found} == expected
