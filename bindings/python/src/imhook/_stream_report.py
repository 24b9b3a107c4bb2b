"""What a session of Stream mode tells whoever watches it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from imhook import _ffi
from imhook._enums import StreamReason, StreamState
from imhook._errors import ImhookError
from imhook._text import text_of


@dataclass(frozen=True)
class StreamReport:
    """Where a session stands, and why it says so now. Its text is a line for the log, without a secret."""

    state: StreamState
    """Where the session stands."""

    reason: StreamReason
    """Why it says so."""

    connection: int = 0
    """Which connection it is about; 0 for none."""

    delivery: int = 0
    """Which delivery it is about, for OVERDUE and GIVEN_UP; 0 for none."""

    http_status: int = 0
    """Refusals: the HTTP status that the gateway answered with."""

    code: str = ""
    """Refusals: the platform's code, such as `authFailed`."""

    platform_message: str = ""
    """Refusals: the platform's text."""

    request_id: str = ""
    """Refusals: what the platform's support asks for."""

    scopes: tuple[str, ...] = ()
    """A missing permission: the scopes that the platform says are missing."""

    error: ImhookError | None = None
    """A malformed frame: what is wrong with it, and where in it."""

    detail: str = field(default="", compare=False)
    """UNREACHABLE and SOCKET_FAILED: what went wrong with the connection, in the words of the network library."""

    @property
    def message(self) -> str:
        """One sentence for the operator: what happened and, where something is to be fixed, what."""
        return text_of(_ffi.imhook_stream_reason_message(self.reason))

    @property
    def is_refusal(self) -> bool:
        """Whether the gateway refused a connection, or could not give one."""
        return self.http_status != 0

    def with_detail(self, detail: str) -> StreamReport:
        """The same with what the network library said."""
        return replace(self, detail=detail)

    def __str__(self) -> str:
        state = text_of(_ffi.imhook_stream_state_name(self.state)) or str(int(self.state))
        reason = text_of(_ffi.imhook_stream_reason_name(self.reason)) or str(int(self.reason))
        words = [f"state={state} reason={reason}"]
        numbers = {"connection": self.connection, "delivery": self.delivery, "http": self.http_status}
        words += [f"{name}={number}" for name, number in numbers.items() if number]
        # What others wrote is quoted, so that it cannot look like a line of this log.
        texts = {"code": self.code, "request_id": self.request_id, "scopes": " ".join(self.scopes)}
        texts.update(message=self.platform_message, detail=self.detail)
        words += [f"{name}={text[:300]!r}" for name, text in texts.items() if text]
        if self.error is not None:
            words.append(f"error={self.error.status.name} offset={self.error.offset}")
        return " ".join(words)
