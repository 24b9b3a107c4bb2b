"""A call of an interface that was read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

SECRETS = {
    "appSecret",
    "suiteSecret",
    "suiteTicket",
    "apiSecret",
    "api_secret",
    "appsecret",
    "access_token",
    "session",
    "sign",
}
"""Members and parameters that are never shown."""
HIDDEN = "(hidden)"


@dataclass(frozen=True)
class Call:
    """What a client asked for, exactly as it was read."""

    method: str
    path: str
    query: dict[str, str]
    body: Any
    """The JSON document, None without one."""
    status: int
    """The HTTP status of the answer."""
    answer: Any
    """The JSON document of the answer."""

    def report(self) -> dict[str, Any]:
        """What the control interface shows: everything but secrets and tokens."""
        body = hidden(self.body) if isinstance(self.body, dict) else self.body
        code = self.answer.get("code", self.answer.get("errcode", "")) if isinstance(self.answer, dict) else ""
        return {
            "method": self.method,
            "path": self.path,
            "query": hidden(self.query),
            "body": body,
            "status": self.status,
            "code": code,
        }


def hidden(members: dict[str, Any]) -> dict[str, Any]:
    """The members without the values of secrets."""
    return {name: HIDDEN if name in SECRETS else value for name, value in members.items()}
