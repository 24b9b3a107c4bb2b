"""The figures by which the simulator works."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Settings:
    """Durations are in seconds. The defaults are the platform's documented figures; where it documents none, the
    comment says so. A change has its effect at the next occasion."""

    ticket_seconds: float = 90.0
    """How long a ticket can be used (reference 3.1)."""
    disconnect_seconds: float = 10.0
    """The silence between the frame `disconnect` and the end of the connection (3.6)."""
    disconnect_has_message_id: bool = False
    """Whether the frame `disconnect` has a messageId; the documented sample has none."""
    card_seconds: float = 2.0
    """The time for the complete answer to a card callback (1.10)."""
    time_scale: float = 1.0
    """How many seconds of the platform pass in one, as far as data sources are concerned: with 30, what is pulled every
    30 s is pulled every second."""
    robot_seconds: float = 3.0
    """The time for the answer of a robot over HTTP; not documented (6.2: a backend has about 3 s)."""
    link_seconds: float = 3.0
    """The time for the answer to a link that is enhanced (1.8)."""
    event_seconds: float = 1.5
    """The time for the answer to an event over HTTP (5.4: 1500 ms on one page, 2500 ms on another)."""
    graph_seconds: float = 3.0
    """The time for the answer to an invocation of an AI plugin; not documented (6.2: a backend has about 3 s)."""
    redelivery_seconds: float = 60.0
    """When a message or event without acknowledgement is pushed again (3.9; for events the time is not documented)."""
    redeliveries: int = 3
    """How many times it is pushed again; not documented."""
    keeps_message_id: bool = True
    """Whether a frame pushed again has the messageId it had; not documented."""
    event_topic: str = "*"
    """The topic of EVENT frames: `*` in one sample, `dingTalk` in another."""
    ping_seconds: float = 30.0
    """Between two `ping` frames on a connection; not documented. 0 sends none."""
    ping_answer_seconds: float = 5.0
    """When an unanswered ping is recorded as a problem; not documented."""
    websocket_ping_seconds: float = 0.0
    """Between two pings of the WebSocket protocol on a connection; 0 sends none. Their answers are awaited as those of
    `ping` frames."""
    token_seconds: float = 7200.0
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
    """The most bytes of a value in a cardParamMap. 1024 is documented, enforcing it is not: 0 makes it a remark."""
    unsafe_text: str = ""
    """Card data that contains this text is refused with param.contentUnsafe; empty refuses none."""

    def change(self, name: str, value: object) -> None:
        """Change a setting by its name. Raises ValueError for an unknown name or a value of another type."""
        kind = self._kind(name)
        if kind is float and type(value) is int:
            value = float(value)
        if type(value) is not kind or (isinstance(value, (int, float)) and value < 0):
            raise ValueError(f"{name} is not {'a number from 0' if kind in (int, float) else f'a {kind.__name__}'}")
        setattr(self, name, value)

    def change_by_text(self, assignment: str) -> None:
        """Change a setting as a command line writes it: `ping_seconds=0.5`, `keeps_message_id=false`. Raises
        ValueError."""
        name, _, text = assignment.partition("=")
        kind = self._kind(name)
        value: object = text
        if kind is bool:
            value = {"true": True, "false": False}.get(text.lower(), text)
        elif kind is not str:
            value = float(text) if kind is float else int(text)
        self.change(name, value)

    def _kind(self, name: str) -> type:
        if name not in self.__dict__:
            raise ValueError(f"{name} is not a setting")
        return type(self.__dict__[name])
