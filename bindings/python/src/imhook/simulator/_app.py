"""The application that a client signs in as."""

from __future__ import annotations

from dataclasses import dataclass

CARD_SCOPE = "Card.Instance.Write"
"""The permission of all card interfaces but streaming (reference 2.1)."""
STREAMING_SCOPE = "Card.Streaming.Write"


@dataclass(frozen=True)
class App:
    """An internal application with a robot. Its ids and secret are invented."""

    client_id: str = "dingexample0001"
    client_secret: str = "not-a-real-secret"
    corp_id: str = "dingcorp0001"
    app_id: str = "6f0e0000-0000-0000-0000-000000000001"
    robot_user_id: str = "$:LWCP_v1:$bot"
    suite_key: str = "suiteexample0001"
    """Of the same application as a third-party one (5.5, 6.1)."""
    suite_secret: str = "not-a-real-suite-secret"
    scopes: frozenset[str] = frozenset({CARD_SCOPE, STREAMING_SCOPE})

    @property
    def robot_code(self) -> str:
        """The robotCode of an internal application's robot: the ClientID (2.6)."""
        return self.client_id
