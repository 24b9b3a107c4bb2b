"""Access tokens of both generations of interfaces."""

from __future__ import annotations

import time
import uuid

from imhook.simulator._app import App
from imhook.simulator._refusal import Refusal, missing_permission
from imhook.simulator._settings import Settings


class AccessTokens:
    """Hands out the token of an application and checks it (reference 6.1). One token works for both kinds."""

    def __init__(self, app: App, settings: Settings) -> None:
        self._app = app
        self._settings = settings
        self._token = ""
        self._until = 0.0
        self.suite_ticket = "ticket-example-0001"
        """The ticket that a third-party application gets by the event suite_ticket (5.5)."""

    def matches(self, client_id: str, client_secret: str) -> bool:
        """Whether these are the application's credentials."""
        return (client_id, client_secret) == (self._app.client_id, self._app.client_secret)

    def matches_suite(self, suite_key: str, suite_secret: str, suite_ticket: str, corp_id: str) -> bool:
        """Whether these are the credentials of a third-party application, with the last ticket pushed to it."""
        app = self._app
        wanted = (app.suite_key, app.suite_secret, self.suite_ticket, app.corp_id)
        return bool(suite_ticket) and (suite_key, suite_secret, suite_ticket, corp_id) == wanted

    @property
    def seconds(self) -> int:
        """How long a token is valid, as answers say it: a number without a fraction."""
        return int(self._settings.token_seconds)

    def issue(self) -> str:
        """The valid token, extended, or a new one."""
        now = time.monotonic()
        if now >= self._until:
            self._token = uuid.uuid4().hex
        self._until = now + self._settings.token_seconds
        return self._token

    def expire(self) -> None:
        """Make the token invalid, as the end of its validity does."""
        self._until = 0.0

    def check(self, token: str, scope: str = "") -> None:
        """Raise Refusal for a token that is not valid (HTTP 400, not 401) or an application without the permission."""
        if not token or token != self._token or time.monotonic() >= self._until:
            raise Refusal(400, "InvalidAuthentication", "不合法的access_token")
        if scope and scope not in self._app.scopes:
            raise missing_permission(scope)
