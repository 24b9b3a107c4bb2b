"""One HTTP exchange as the server applications see it: timed, logged in one line, and answered whatever happens."""

from __future__ import annotations

import json
import logging
import time
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, NamedTuple

from imhook._enums import Status
from imhook._errors import Rejected
from imhook._handlers import HandlerLate
from imhook._received import Received
from imhook._reply import Reply

if TYPE_CHECKING:
    from imhook._hook import Hook

log = logging.getLogger("imhook")

REASONS = {status.value: status.phrase for status in HTTPStatus}
FAILED = json.dumps({"status": "HANDLER_FAILED", "message": "The handler of this callback failed."}).encode("ascii")


class Response(NamedTuple):
    """What to send back. The body is one JSON object."""

    status: int
    body: bytes
    microseconds: int
    reply: Reply | None = None
    """Where it is the answer to a callback: what was replied."""

    @property
    def reason(self) -> str:
        """The reason phrase of the status."""
        return REASONS.get(self.status, "Refused")

    @property
    def headers(self) -> list[tuple[str, str]]:
        """The headers that belong to the body and the status."""
        headers = [("Content-Type", "application/json"), ("Content-Length", str(len(self.body)))]
        return [*headers, ("Allow", "POST")] if self.status == 405 else headers


class Exchange:
    """One request and its response.

    The log lines hold kinds, verdicts and numbers: nothing of the request can forge or fill them, and neither a secret
    nor what the card says gets into the log.
    """

    def __init__(self, hook: Hook[Any]) -> None:
        self.started = time.monotonic()
        self._clock = time.perf_counter_ns()
        self._hook = hook

    def answered(self, callback: Received, reply: Reply) -> Response:
        """The response of a callback. What is logged is OK, LATE (the handler overran), FAILED (it raised, and
        `on_failure` answered) or UNHANDLED (there is none).
        """
        response = self._response(200, reply.body)._replace(reply=reply)
        if log.isEnabledFor(logging.INFO):
            verdict = "OK" if self._hook._find(callback) else "UNHANDLED"
            verdict = "LATE" if reply.is_late else "FAILED" if reply.is_failure else verdict
            unanswered = f" unanswered={len(reply.unanswered)}" if reply.unanswered else ""
            log.info("kind=%s verdict=%s us=%d%s", callback._kind_name(), verdict, response.microseconds, unanswered)
        return response

    def rejected(self, error: Rejected) -> Response:
        """The response to a request that is not to be acted on; its status is logged."""
        response = self._response(error.http_status, error.body)
        if log.isEnabledFor(logging.INFO):
            detail = f" skew_ms={error.clock_skew_ms}" if error.clock_skew_ms else ""
            if error.offset is not None:
                detail += f" document={error.document.name} offset={error.offset}"
            log.info("kind=- verdict=%s us=%d%s", error.status.name, response.microseconds, detail)
        return response

    def failed(self, callback: Received, error: Exception) -> Response:
        """The response of a callback whose handler raised, which is logged with the exception, or of an event whose
        handler is late.
        """
        response = self._response(500, FAILED)
        if isinstance(error, HandlerLate):
            log.warning("kind=%s verdict=LATE us=%d status=500", callback._kind_name(), response.microseconds)
            return response
        text = "kind=%s verdict=HANDLER_FAILED us=%d"
        log.error(text, callback._kind_name(), response.microseconds, exc_info=error)
        return response

    def _response(self, status: int, body: bytes) -> Response:
        return Response(status, body, (time.perf_counter_ns() - self._clock) // 1000)


def refusal(code: int) -> Response:
    """The response to what no hook gets to see: a path that has none, or what is not even a request."""
    status = HTTPStatus(code)
    return Response(status.value, json.dumps({"status": status.name, "message": status.phrase}).encode("ascii"), 0)


def too_large() -> Rejected:
    """The rejection of a body that is not even read."""
    return Rejected(Status.BODY_TOO_LARGE)
