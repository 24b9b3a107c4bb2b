"""Runs the cases of text that is streamed into cards."""

from __future__ import annotations

from typing import Any

from callback_cases import compare_error
from corpus import bytes_of
from stream_cases import snake

import imhook
from imhook import CardStream, CardStreamAction, CardStreamMode, Status

KINDS: dict[type, str] = {
    type(None): "NOTHING",
    imhook.CardStreamSend: "SEND",
    imhook.CardStreamWake: "WAKE",
    imhook.CardStreamDone: "DONE",
    imhook.CardStreamFailed: "FAILED",
}
NUMBERS = {"seed", "intervalMs", "retryBaseMs", "retryCapMs", "attemptLimit", "patienceMs", "maxTextSize"}


def stream_of(given: dict[str, Any]) -> CardStream:
    assert set(given) <= NUMBERS | {"outTrackId", "key", "mode"}
    numbers = {snake(name): int(given[name]) for name in NUMBERS & set(given)}
    return CardStream(given["outTrackId"], given["key"], CardStreamMode[given["mode"]], **numbers)


def perform(stream: CardStream, step: dict[str, Any]) -> CardStreamAction | None:
    """Call what a step says."""
    (name,) = step.keys() - {"now", "expect", "action"}
    given, now = step[name], int(step["now"])
    if name == "text":
        return stream.text(bytes_of(given, "text"), now)
    if name == "fail":
        return stream.fail(given.get("reason", ""), now)
    if name == "answered":
        assert set(given) <= {"outcome", "code", "retryAfterMs"}
        retry_after = int(given.get("retryAfterMs", 0))
        code = given.get("code", "")
        return stream.answered(Status[given["outcome"]], now, code=code, retry_after_ms=retry_after)
    assert given == {}
    return stream.finish(now) if name == "finish" else stream.tick(now)


def found_in(stream: CardStream, action: Any, name: str) -> Any:
    """What an action has for a member of the corpus, in the corpus's own form."""
    if name == "kind":
        return KINDS[type(action)]
    if name == "isTruncated":
        return stream.is_truncated
    if name == "cardEnded":
        return action == imhook.CardStreamDone() or action.card_ended
    if name == "outcome":
        return action.outcome.name
    return action.body.decode() if name == "body" else str(action.at_ms)


def run(case: dict[str, Any]) -> None:
    """Run a case."""
    assert set(case) <= {"options", "expect", "script"}
    try:
        stream = stream_of(case["options"])
    except imhook.ConfigurationError as error:
        compare_error(error, case["expect"])
        return
    for step in case["script"]:
        expected = dict(step.get("expect", {}))
        try:
            action = perform(stream, step)
        except imhook.ImhookError as error:
            compare_error(error, expected)
            continue
        assert expected == {}
        wanted = step.get("action", {})
        assert {name: found_in(stream, action, name) for name in wanted} == wanted
