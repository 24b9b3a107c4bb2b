"""The options of Stream mode."""

from __future__ import annotations

import math
from collections.abc import Sequence
from ctypes import sizeof
from dataclasses import dataclass, fields
from datetime import timedelta
from typing import Union

from imhook import _ffi
from imhook._hook import Secret, limit, milliseconds
from imhook._text import view_of

Duration = Union[timedelta, float]
"""Seconds, or a timedelta."""


@dataclass(frozen=True)
class StreamOptions:
    """The times and limits of a session of Stream mode, and how it names itself. None means the library's default, and
    what is out of its range raises ConfigurationError when the session is made.
    """

    user_agent: str = ""
    """What names the program to the gateway, as `dingtalk-sdk-<language>/<version>`; empty names this package."""

    local_ip: str = ""
    """Addresses of this machine for the platform's diagnosis, with commas; empty leaves them out."""

    ping_interval: Duration | None = None
    """How long nothing may arrive before a ping is sent. None: 60 s."""

    pong_timeout: Duration | None = None
    """How long anything may take to arrive after a ping. None: 5 s."""

    open_timeout: Duration | None = None
    """How long the gateway may take to answer, and the WebSocket to open, each. None: 10 s."""

    retry_base: Duration | None = None
    """The longest pause after the first failure; it doubles with each that follows. None: 1 s."""

    retry_cap: Duration | None = None
    """The longest pause ever. None: 60 s."""

    slow_retry: Duration | None = None
    """The shortest pause after a refusal that a retry does not heal, such as a wrong secret. None: 5 minutes."""

    proof_of_life: Duration | None = None
    """How long after its opening something has to arrive on a connection before pauses are short again. None: 10 s."""

    drain_timeout: Duration | None = None
    """How long a connection that is being replaced stays open for answers. None: 10 s, when the gateway closes it."""

    message_deadline: Duration | None = None
    """After how long a message to a robot is acknowledged while its handler goes on; math.inf for never. None: 30 s, as
    the platform sends it again after a minute.
    """

    give_up: Duration | None = None
    """After how long a delivery whose handler is not back is given up. None: never."""

    duplicate_time: Duration | None = None
    """How long an answer is remembered for duplicates. None: 5 minutes."""

    in_flight_limit: int | None = None
    """The most deliveries whose handlers run at a time. None: 100."""

    waiting_limit: int | None = None
    """The most frames that wait, unanswered, until one of those handlers is back. None: 1,000."""

    waiting_size: int | None = None
    """The most bytes that frames which wait may take. None: 16 MiB."""

    duplicate_limit: int | None = None
    """The most answers that are remembered for duplicates. None: 10,000."""

    duplicate_size: int | None = None
    """The most bytes of names and answers that are remembered. None: 16 MiB."""

    max_frame_size: int | None = None
    """The largest frame in bytes. None: 1 MiB."""

    max_depth: int | None = None
    """The deepest nesting of arrays and objects. None: 64."""

    max_values: int | None = None
    """The most JSON values in one text. None: 100,000."""

    seed: int | None = None
    """Where pauses get their randomness from. None draws it; equal seeds, inputs and times give equal sessions."""

    def _structure(
        self,
        client_id: str,
        client_secret: Secret,
        *,
        subscriptions: int,
        topics: Sequence[str] = (),
        api_host: str = "",
        card_deadline: float | None,
    ) -> _ffi.imhook_stream_options:
        """What imhook_stream_new() takes; `card_deadline` is None for none.

        Raises:
            ConfigurationError: OPTION_OUT_OF_RANGE for what the structure cannot hold.
        """
        options = _ffi.imhook_stream_options(size=sizeof(_ffi.imhook_stream_options), subscriptions=subscriptions)
        texts = {
            "client_id": client_id,
            "client_secret": client_secret,
            "api_host": api_host,
            "local_ip": self.local_ip,
            "user_agent": self.user_agent or f"dingtalk-sdk-imhook-python/{_ffi.IMHOOK_VERSION}",
        }
        for name, text in texts.items():
            data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
            setattr(options, f"{name}_data", data)
            setattr(options, f"{name}_size", len(data))
        if topics:
            options.topics = (_ffi.input_view * len(topics))(*map(view_of, topics))
            options.topic_count = len(topics)
        options.card_deadline_ms = -1 if card_deadline is None else milliseconds("deadline", card_deadline)
        given = {each.name: getattr(self, each.name) for each in fields(self) if each.name not in _TEXTS}
        for name, value in given.items():
            if value is None:
                continue
            if not hasattr(options, f"{name}_ms"):
                setattr(options, name, limit(name, value, 32 if name in _SHORT else 64))
            elif name == "message_deadline" and value == math.inf:
                options.message_deadline_ms = -1
            else:
                setattr(options, f"{name}_ms", milliseconds(name, value))
        return options


_TEXTS = ("user_agent", "local_ip")

_SHORT = ("in_flight_limit", "waiting_limit", "duplicate_limit", "max_depth", "max_values")
"""The options that are numbers of 32 bits."""
