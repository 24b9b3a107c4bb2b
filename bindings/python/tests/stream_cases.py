"""Runs the cases of Stream mode: sessions, and what they are told."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Callable

from callback_cases import compare_error, found_in, found_in_error
from corpus import bytes_of, dumps

import imhook
from imhook import StreamAction, StreamOptions, StreamSession, _ffi

GATEWAY = b'{"endpoint":"wss://gateway.example/connect","ticket":"ticket"}'
KINDS: dict[type, str] = {
    imhook.OpenAction: "OPEN",
    imhook.ConnectAction: "CONNECT",
    imhook.SendAction: "SEND",
    imhook.PingAction: "PING",
    imhook.CloseAction: "CLOSE",
    imhook.DeliverAction: "DELIVER",
    imhook.ReportAction: "REPORT",
}
TIMES = [
    "pingInterval",
    "openTimeout",
    "pongTimeout",
    "retryBase",
    "retryCap",
    "slowRetry",
    "proofOfLife",
    "drainTimeout",
    "giveUp",
    "duplicateTime",
    "messageDeadline",
]
NUMBERS = [
    "seed",
    "inFlightLimit",
    "waitingLimit",
    "duplicateLimit",
    "maxDepth",
    "maxValues",
    "waitingSize",
    "duplicateSize",
    "maxFrameSize",
]


def snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name)


def seconds(milliseconds: int) -> timedelta | float:
    """A time as options take it; -1 says never."""
    return math.inf if milliseconds == -1 else timedelta(milliseconds=milliseconds)


def session_of(given: dict[str, Any]) -> StreamSession:
    """The session that a case configures; 0 stands for the default."""
    settings: dict[str, Any] = {}
    options: dict[str, Any] = {}
    for name, value in given.items():
        if name in ("clientId", "clientSecret", "apiHost", "topics"):
            settings[snake(name)] = value
        elif name == "subscriptions":
            settings["subscriptions"] = sum({getattr(_ffi, f"IMHOOK_SUBSCRIBE_{each}") for each in value})
        elif name == "cardDeadlineMs":
            settings["card_deadline"] = None if int(value) == -1 else int(value) / 1000 or 1.8
        elif name in ("userAgent", "localIp"):
            options[snake(name)] = value
        elif name.endswith("Ms") and name[:-2] in TIMES:
            time = int(value)
            can_be_never = name == "messageDeadlineMs"
            options[snake(name[:-2])] = (seconds(time) if can_be_never else timedelta(milliseconds=time)) or None
        else:
            assert name in NUMBERS, f"the runner does not know {name}"
            options[snake(name)] = int(value) or None
    client = settings.pop("client_id", ""), settings.pop("client_secret", "")
    return StreamSession(*client, options=StreamOptions(**options), **settings)


def found_in_action(action: Any, name: str, expected: Any) -> Any:
    """What an action has for a member of the corpus, in the corpus's own form."""
    if name == "kind":
        return KINDS[type(action)]
    report = action.report if isinstance(action, imhook.ReportAction) else None
    if name in ("connection", "delivery", "httpStatus"):
        return str(getattr(report or action, snake(name)))
    if name == "text":
        return action.url if isinstance(action, imhook.ConnectAction) else action.text.decode()
    if name == "request":
        request = action.request
        headers = [[each, value] for each, value in request.headers.items()]
        all_of_it = {"method": request.method, "url": request.url, "headers": headers, "body": request.body.decode()}
        return {each: all_of_it[each] for each in expected}
    if name == "callback":
        return {each: found_in(action.callback, each, value) for each, value in expected.items()}
    assert report is not None, f"the runner does not know {name}"
    if name == "error":
        assert report.error is not None
        return {
            each: report.error.status.name if each == "status" else found_in_error(report.error, each)
            for each in expected
        }
    if name in ("state", "reason"):
        return getattr(report, name).name
    texts = {"code": report.code, "message": report.platform_message, "requestId": report.request_id}
    return list(report.scopes) if name == "scopes" else texts[name]


class Script:
    """A session, and what it delivered so far."""

    def __init__(self, options: dict[str, Any]) -> None:
        self._session = session_of(options)
        self._callbacks: dict[int, imhook.Callback] = {}

    def step(self, step: dict[str, Any]) -> None:
        inputs = step.keys() - {"now", "expect", "actions", "wakeAtMs", "state"}
        (name,) = inputs
        expected = dict(step.get("expect", {}))
        try:
            actions = getattr(self, f"_{name}")(step[name], int(step["now"]))
        except imhook.ImhookError as error:
            compare_error(error, expected)
        else:
            assert expected.get("status", "OK") == "OK"
            self._compare(actions, step)
        if "state" in step:
            assert self._session.state.name == step["state"]

    def _compare(self, actions: Sequence[StreamAction], step: dict[str, Any]) -> None:
        for action in actions:
            if isinstance(action, imhook.DeliverAction):
                assert action.delivery not in self._callbacks
                self._callbacks[action.delivery] = action.callback
        wakes = [action.at_ms for action in actions if isinstance(action, imhook.WakeAction)]
        others = [action for action in actions if not isinstance(action, imhook.WakeAction)]
        assert len(wakes) <= 1
        assert not wakes or isinstance(actions[-1], imhook.WakeAction)
        if "actions" in step:
            wanted = step["actions"]
            assert [KINDS[type(action)] for action in others] == [each["kind"] for each in wanted]
            for action, each in zip(others, wanted):
                assert {name: found_in_action(action, name, value) for name, value in each.items()} == each
        if "wakeAtMs" in step:
            at = step["wakeAtMs"]
            if at is None:
                assert wakes == []
            else:
                first, last = at if isinstance(at, list) else (at, at)
                assert int(first) <= wakes[0] <= int(last)

    # The inputs, by their names.

    def _connect(self, given: dict[str, Any], now: int) -> Sequence[StreamAction]:
        connection = int(given["connection"])
        if connection == 1:
            self._session.start(now)
        self._session.answered(connection, 200, GATEWAY, now)
        self._session.opened(connection, now)
        return ()

    def _start(self, given: dict[str, Any], now: int) -> Sequence[StreamAction]:
        assert given == {}
        return self._session.start(now)

    def _tick(self, given: dict[str, Any], now: int) -> Sequence[StreamAction]:
        assert given == {}
        return self._session.tick(now)

    def _stop(self, given: dict[str, Any], now: int) -> Sequence[StreamAction]:
        assert set(given) == {"graceMs"}
        return self._session.stop(int(given["graceMs"]), now)

    def _answered(self, given: dict[str, Any], now: int) -> Sequence[StreamAction]:
        assert set(given) <= {"connection", "http", "body", "bodyBase64", "bodyRepeat"}
        return self._session.answered(int(given["connection"]), int(given["http"]), bytes_of(given, "body"), now)

    def _told(self, call: Callable[[int, int], Sequence[StreamAction]], given: dict[str, Any], now: int) -> Any:
        assert set(given) == {"connection"}
        return call(int(given["connection"]), now)

    def _unreachable(self, given: dict[str, Any], now: int) -> Any:
        return self._told(self._session.unreachable, given, now)

    def _opened(self, given: dict[str, Any], now: int) -> Any:
        return self._told(self._session.opened, given, now)

    def _closed(self, given: dict[str, Any], now: int) -> Any:
        return self._told(self._session.closed, given, now)

    def _heard(self, given: dict[str, Any], now: int) -> Any:
        return self._told(self._session.heard, given, now)

    def _received(self, given: dict[str, Any], now: int) -> Sequence[StreamAction]:
        assert set(given) <= {"connection", "frame", "frameText", "frameBase64", "frameRepeat"}
        if "frame" in given:
            frame = dumps(given["frame"]).encode()
        else:
            frame = given["frameText"].encode() if "frameText" in given else bytes_of(given, "frame")
        return self._session.received(int(given["connection"]), frame, now)

    def _reply(self, given: dict[str, Any], now: int) -> Sequence[StreamAction]:
        assert set(given) <= {"delivery", "outcome", "answerText", "answerBase64", "answerDocument"}
        delivery = int(given["delivery"])
        if "answerDocument" in given:
            answer = self._callbacks[delivery].answer(dumps(given["answerDocument"]).encode()).body
        else:
            answer = given["answerText"].encode() if "answerText" in given else bytes_of(given, "answer")
        return self._session.reply(delivery, imhook.StreamOutcome[given["outcome"]], answer, now)


def run(case: dict[str, Any]) -> None:
    """Run a case of Stream mode."""
    assert set(case) <= {"about", "source", "streamOptions", "streamExpect", "script"}
    try:
        script = Script(case["streamOptions"])
    except imhook.ConfigurationError as error:
        compare_error(error, case["streamExpect"])
        return
    for step in case["script"]:
        script.step(step)
