"""Invocations of AI plugins."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from imhook.simulator._findings import Findings
from imhook.simulator._gateway import Gateway
from imhook.simulator._outcome import Outcome
from imhook.simulator._settings import Settings
from imhook.simulator._subscriptions import GRAPH_TOPIC

HEADERS = {
    "Content-Type": "application/json",
    "x-plugin-id": "plugin01",
    "x-plugin-version": "1.0.0",
    "x-ability-key": "ability01",
}


class Graph:
    """Calls a plugin through Stream mode (reference 3.10)."""

    def __init__(self, gateway: Gateway, findings: Findings, settings: Settings) -> None:
        self._gateway = gateway
        self._findings = findings
        self._settings = settings

    async def invoke(
        self, method: str, uri: str, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> Outcome:
        """Call the plugin and judge its answer. A body that is not a string is sent as JSON text; None sends ""."""
        text = body if isinstance(body, str) else "" if body is None else json.dumps(body, ensure_ascii=False)
        data = {
            "requestLine": {"method": method, "uri": uri},
            "headers": {**HEADERS, **(headers or {})},
            "body": text,
        }
        outcome = await self._gateway.ask(GRAPH_TOPIC, data, self._settings.graph_seconds)
        if outcome.answered:
            outcome.problems += graph_answer_problems(outcome.answer)
            self._findings.problems += outcome.problems
            outcome.answered = not outcome.problems
        return outcome


def graph_answer_problems(answer: Any) -> list[str]:
    """What is wrong with the member `response` of an acknowledgement."""
    if not isinstance(answer, dict):
        return ["the answer to an invocation is not an object"]
    problems = []
    line = answer.get("statusLine")
    code = line.get("code") if isinstance(line, dict) else None
    if not isinstance(code, int) or isinstance(code, bool) or not 100 <= code <= 599:
        problems.append("statusLine.code is not a number from 100 to 599")
    if not isinstance(line, dict) or not isinstance(line.get("reasonPhrase"), str):
        problems.append("statusLine.reasonPhrase is not a string")
    headers = answer.get("headers")
    if not isinstance(headers, dict) or not all(isinstance(value, str) for value in headers.values()):
        problems.append("headers is not an object of strings")
    elif not any(name.lower() == "content-type" for name in headers):
        problems.append("headers has no Content-Type")
    if not isinstance(answer.get("body"), str):
        problems.append("body is not a string")
    return problems
