"""The figures by which the simulator works."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    """Durations are in seconds. The defaults are the platform's documented figures; where it documents none, the
    comment says so."""

    ticket_seconds: float = 90.0
    """How long a ticket can be used (reference 3.1)."""
    disconnect_seconds: float = 10.0
    """The silence between the frame `disconnect` and the end of the connection (3.6)."""
    card_seconds: float = 2.0
    """The time for the complete answer to a card callback (1.10)."""
    redelivery_seconds: float = 60.0
    """When a message or event without acknowledgement is pushed again (3.9; for events the time is not documented)."""
    redeliveries: int = 3
    """How many times it is pushed again; not documented."""
    keeps_message_id: bool = True
    """Whether a frame pushed again has the messageId it had; not documented."""
    ping_seconds: float = 30.0
    """Between two `ping` frames on a connection; not documented."""
    ping_answer_seconds: float = 5.0
    """When an unanswered ping is recorded as a problem; not documented."""
    token_seconds: int = 7200
    """How long an access token is valid (6.1)."""
    session_seconds: float = 5400.0
    """How long a sessionWebhook can be used (4.1: about 90 minutes in samples)."""
    calls_per_second: int = 20
    """Calls of one application to one interface (6.3)."""
    existing_route_is_error: bool = True
    """Registering a route key again without forceUpdate: HTTP 500, or else the pair that is stored (1.1 has both)."""
    tickets_need_encoding: bool = False
    """Whether tickets hold `+`, `/` and `=`. Those seen so far do not; a client has to percent-encode all the same."""
    value_limit: int = 0
    """The most bytes of a value in a cardParamMap. 1024 is documented, enforcing it is not: 0 enforces nothing."""
