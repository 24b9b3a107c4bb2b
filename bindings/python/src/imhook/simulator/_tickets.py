"""Tickets for one WebSocket connection each."""

from __future__ import annotations

import base64
import time
import uuid

from imhook.simulator._settings import Settings
from imhook.simulator._subscriptions import Subscriptions


class Tickets:
    """What connections/open handed out and nobody used yet (reference 3.1)."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._valid: dict[str, tuple[float, Subscriptions]] = {}
        self._faulty: set[str] = set()

    def issue(self, subscriptions: Subscriptions, expired: bool = False) -> str:
        """A new ticket; `expired` makes one whose time is over."""
        ticket = str(uuid.uuid4())
        if self._settings.tickets_need_encoding:
            ticket = "+/" + base64.b64encode(ticket.encode()).decode() + "="
        now = time.monotonic()
        self._valid = {each: entry for each, entry in self._valid.items() if entry[0] > now}
        if expired:
            self._faulty.add(ticket)
        else:
            self._valid[ticket] = (now + self._settings.ticket_seconds, subscriptions)
        return ticket

    def use(self, ticket: str) -> Subscriptions | None:
        """The subscriptions behind a ticket, which this call uses up; None for one that is not valid."""
        until, subscriptions = self._valid.pop(ticket, (0.0, None))
        return subscriptions if time.monotonic() < until else None

    def is_faulty(self, ticket: str) -> bool:
        """Whether a ticket had expired when it was handed out, so that the client is not to blame."""
        return ticket in self._faulty
