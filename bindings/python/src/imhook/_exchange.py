"""One HTTP exchange as the server applications see it: timed, logged in one line, and answered whatever happens."""

from __future__ import annotations

import json
import logging
import time
from http import HTTPStatus
from typing import NamedTuple

from imhook._callbacks import Callback
from imhook._enums import Status
from imhook._errors import Rejected
from imhook._reply import Reply

log = logging.getLogger("imhook")

REASONS = {status.value: status.phrase for status in HTTPStatus}
FAILED = json.dumps({"status": "HANDLER_FAILED", "message": "The application could not answer."}).encode("ascii")


class Response(NamedTuple):
    """What to send back. The body is one JSON object."""

    status: int
    body: bytes
    microseconds: int

    @property
    def reason(self) -> str:
        """The reason phrase of the status."""
        return REASONS.get(self.status, "Refused")

    @property
    def headers(self) -> list[tuple[str, str]]:
        headers = [("Content-Type", "application/json"), ("Content-Length", str(len(self.body)))]
        return [*headers, ("Allow", "POST")] if self.status == 405 else headers


class Exchange:
    """One request and its response.

    The log lines hold the kind, the verdict and the time, never a secret or what the card says.
    """

    def __init__(self) -> None:
        self.started = time.monotonic()
        self._clock = time.perf_counter_ns()

    def _response(self, status: int, body: bytes) -> Response:
        return Response(status, body, (time.perf_counter_ns() - self._clock) // 1000)

    def answered(self, callback: Callback, reply: Reply) -> Response:
        response = self._response(200, reply.body)
        if log.isEnabledFor(logging.INFO):
            verdict = "late, empty answer sent" if reply.is_late else "answered"
            if reply.unanswered:
                verdict += f", {len(reply.unanswered)} data sources left out"
            log.info("%s %s, %d µs", type(callback).__name__, verdict, response.microseconds)
        return response

    def rejected(self, error: Rejected) -> Response:
        response = self._response(error.http_status, error.body)
        if log.isEnabledFor(logging.INFO):
            skew = f", clock skew {error.clock_skew}" if error.clock_skew else ""
            log.info("rejected %s (HTTP %d)%s, %d µs", error.status.name, response.status, skew, response.microseconds)
        return response

    def failed(self, callback: Callback, error: Exception) -> Response:
        response = self._response(500, FAILED)
        log.error("%s handler failed, %d µs", type(callback).__name__, response.microseconds, exc_info=error)
        return response


def too_large() -> Rejected:
    """The rejection of a body that is not even read."""
    return Rejected(Status.BODY_TOO_LARGE)
