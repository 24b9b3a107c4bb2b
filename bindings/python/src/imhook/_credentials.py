"""Who calls DingTalk's server API."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Callable, Protocol


class Credentials(Protocol):
    """What an access token is fetched with."""

    @property
    def operation(self) -> str:
        """The operation that fetches it."""

    @property
    def robot_code(self) -> str:
        """The robot that cards are delivered by when a message names none; empty for none."""

    def body(self) -> Mapping[str, object]:
        """The body of the request; asked for each time."""


@dataclass(frozen=True)
class InternalCredentials:
    """Those of an application that belongs to one organisation. The repr does not show the secret."""

    client_id: str
    """ClientID (AppKey)."""

    client_secret: str = field(repr=False)
    """ClientSecret (AppSecret)."""

    @property
    def operation(self) -> str:
        """See Credentials."""
        return "get_access_token"

    @property
    def robot_code(self) -> str:
        """See Credentials: the robot of an internal application has its ClientID."""
        return self.client_id

    def body(self) -> Mapping[str, object]:
        """See Credentials."""
        return {"appKey": self.client_id, "appSecret": self.client_secret}


@dataclass(frozen=True)
class ThirdPartyCredentials:
    """Those of a third-party application, for one of the organisations that use it. The repr shows no secret.

    The platform sends a new suite ticket about every five hours, as an event: keep it where all processes see it, and
    give a callable that reads it from there.
    """

    suite_key: str
    """SuiteKey of the application."""

    suite_secret: str = field(repr=False)
    """Its SuiteSecret."""

    corp_id: str
    """The organisation that is acted for."""

    suite_ticket: str | Callable[[], str] = field(repr=False)
    """The suite ticket, or what gives the newest one; it is called whenever a token is fetched, and must not block."""

    @property
    def operation(self) -> str:
        """See Credentials."""
        return "get_corp_access_token"

    @property
    def robot_code(self) -> str:
        """See Credentials: a suite has no robot of its own name."""
        return ""

    def body(self) -> Mapping[str, object]:
        """See Credentials."""
        ticket = self.suite_ticket if isinstance(self.suite_ticket, str) else self.suite_ticket()
        return {
            "suiteKey": self.suite_key,
            "suiteSecret": self.suite_secret,
            "authCorpId": self.corp_id,
            "suiteTicket": ticket,
        }


def credentials_of(client_id: str, client_secret: str, credentials: Credentials | None) -> Credentials:
    """The credentials given, in whichever form.

    Raises:
        TypeError: both forms, or neither.
    """
    if (credentials is None) is (client_id == "" and client_secret == ""):
        raise TypeError("either client_id and client_secret, or credentials")
    return InternalCredentials(client_id, client_secret) if credentials is None else credentials
