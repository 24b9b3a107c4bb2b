"""Requests as Tencent Cloud Chat sends them, for the tests."""

from __future__ import annotations

import json
import urllib.parse
from pathlib import Path
from typing import Any

import imhook

APP = 1409990001
TOKEN = "k3y-For-Tests"
TIME = 1736900000
SIGN = "abc039ea5745f977f9eca5a2e38e6c3a1ec4855043748ea43818b41aa48724b8"
NOW = TIME * 1000 + 30_000
BASE = b'{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":0}'
FORBIDDEN = b'{"ActionStatus":"OK","ErrorInfo":"","ErrorCode":1}'

SAMPLES: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).resolve().parents[3] / "Tests" / "TestData" / "tencent_chat_samples.json").read_bytes()
)
"""A body of each command."""


def query_of(command: str, sign: dict[str, str] | None = None, **parameters: Any) -> str:
    """The query of a request; signed at TIME unless a signature is given, which may be empty."""
    signed = {"Sign": SIGN, "RequestTime": TIME} if sign is None else sign
    given = {"ClientIP": "203.0.113.24", "OptPlatform": "Android", **parameters}
    return urllib.parse.urlencode(
        {"SdkAppid": APP, "CallbackCommand": command, "contenttype": "json", **given, **signed}
    )


def body_of(command: str, **members: Any) -> bytes:
    """The sample of a command with some members changed; None removes one."""
    document = {**SAMPLES.get(command, {"CallbackCommand": command}), **members}
    return json.dumps({name: value for name, value in document.items() if value is not None}).encode()


def text_of(*texts: str) -> list[Any]:
    """A message of texts."""
    return [{"MsgType": "TIMTextElem", "MsgContent": {"Text": text}} for text in texts]


def receive(hook: imhook.TencentChat, command: str, now_ms: int = NOW, **members: Any) -> imhook.Webhook[Any]:
    """Hand a signed request to a hook half a minute after it was signed."""
    return hook.receive(query=query_of(command), body=body_of(command, **members), now_ms=now_ms)
