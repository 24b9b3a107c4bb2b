"""Calls of DingTalk's server API as steps, without input, output and waiting: the clients take the steps."""

from __future__ import annotations

import logging
from collections.abc import Generator, Mapping
from copy import copy
from dataclasses import dataclass, field
from typing import Union

from imhook._access_token import AccessToken, PlannedToken
from imhook._api_call import json_text
from imhook._call_attempts import CallAttempts
from imhook._credentials import Credentials
from imhook._dingtalk_api import DingTalkAPI
from imhook._dingtalk_call import DingTalkRequest, DingTalkResponse
from imhook._enums import CallEnd, CallPlan, Status
from imhook._errors import DingTalkAPIError
from imhook._no_answer import NoAnswer, NotConnected

Members = Mapping[str, object]

log = logging.getLogger("imhook")

ANSWER_LIMIT = 4 << 20
"""As much of an answer is read, in bytes."""


@dataclass(frozen=True)
class NeedToken:
    """Come back with a PlannedToken that can be used."""


@dataclass(frozen=True)
class Send:
    """Send a request, and come back with an Answer or NoAnswer."""

    request: DingTalkRequest


@dataclass(frozen=True)
class Answer:
    """What came back for a request."""

    status: int
    body: bytes = field(repr=False)


@dataclass(frozen=True)
class Pause:
    """Come back after so long."""

    milliseconds: int


Step = Union[NeedToken, Send, Pause]
Result = Union[PlannedToken, Answer, NoAnswer, None]
Steps = Generator[Step, Result, DingTalkResponse]


class CallSteps:
    """What one application's calls have in common: its token, and how often and when calls are sent."""

    def __init__(self, credentials: Credentials, api_host: str, patience_ms: int, attempt_limit: int = 0) -> None:
        self.api = DingTalkAPI(host=api_host)
        self.credentials = credentials
        self.token = AccessToken()
        self._patience_ms = patience_ms
        self._attempt_limit = attempt_limit

    def call(
        self, operation: str, body: Members | bytes, *, delegated: bool = False, attempt_limit: int | None = None
    ) -> Steps:
        """Call an operation, with an access token where it needs one, which is asked for when the body was checked."""
        text = body if isinstance(body, bytes) else json_text(body, DingTalkAPIError)
        complete = self._request_without_token(operation, text, delegated)
        if complete is not None:
            return (yield from self.send(complete))
        attempts: CallAttempts | None = None
        while True:
            planned = yield NeedToken()
            assert isinstance(planned, PlannedToken)
            request = self.api.request(operation, text, access_token=planned.text, delegated=delegated)
            if attempts is None:
                attempts = self._attempts(request, attempt_limit)
                _log_warnings(request)
            try:
                ended = yield from self._attempt(request, attempts)
            except DingTalkAPIError as error:
                if error.status is Status.API_TOKEN_REFUSED:
                    self.token.refused(planned.generation)
                raise
            if isinstance(ended, DingTalkResponse):
                return ended
            if not self.token.refused(planned.generation):
                raise ended

    def send_to(self, operation: str, body: Members | bytes, session_webhook: str, robot_secret: str) -> Steps:
        """Call an operation at a URL of its own, which needs no access token."""
        request = self.api.request(operation, body, session_webhook=session_webhook, robot_secret=robot_secret)
        return self.send(request)

    def send(self, request: DingTalkRequest) -> Steps:
        """Send a request that is complete."""
        _log_warnings(request)
        ended = yield from self._attempt(request, self._attempts(request, None))
        if isinstance(ended, DingTalkAPIError):
            raise ended
        return ended

    def fetch_token(self) -> Steps:
        """Fetch an access token. Take note of it where other callers of the token cannot do so meanwhile."""
        credentials = self.credentials
        return (yield from self.send(self.api.request(credentials.operation, credentials.body())))

    def _request_without_token(self, operation: str, body: bytes, delegated: bool) -> DingTalkRequest | None:
        """The request of an operation that needs no token; None for the others, whose body has been checked then."""
        try:
            return self.api.request(operation, body, delegated=delegated)
        except DingTalkAPIError as error:
            # The token of a custom robot is its own, and that of the application must not take its place.
            if error.status is Status.API_TOKEN_MISSING and operation != "send_custom_robot_message":
                return None
            raise

    def _attempts(self, request: DingTalkRequest, limit: int | None) -> CallAttempts:
        limit = self._attempt_limit if limit is None else limit
        return CallAttempts(request, patience_ms=self._patience_ms, attempt_limit=limit)

    def _attempt(
        self, request: DingTalkRequest, attempts: CallAttempts
    ) -> Generator[Step, Result, DingTalkResponse | DingTalkAPIError]:
        """Send a request until its call is over; the refusal when another token may help."""
        while True:
            answer = yield Send(request)
            error: DingTalkAPIError | NoAnswer
            if isinstance(answer, NoAnswer):
                error = answer
                end = CallEnd.NOT_SENT if isinstance(answer, NotConnected) else CallEnd.NOT_ANSWERED
                planned = attempts.plan(end)
            else:
                assert isinstance(answer, Answer)
                try:
                    return request.read(answer.status, answer.body)
                except DingTalkAPIError as refusal:
                    error = refusal
                    planned = attempts.plan(CallEnd.ANSWERED, refusal.status, refusal.retry_after_ms)
            if planned.plan is CallPlan.AGAIN_WITH_NEW_TOKEN and isinstance(error, DingTalkAPIError):
                return error
            if planned.plan is not CallPlan.AGAIN:
                # Not as its context: what a network says may have the URL.
                raise error from None
            yield Pause(planned.wait_ms)


def token_failure(failure: DingTalkAPIError | NoAnswer | None) -> DingTalkAPIError | NoAnswer:
    """Why there is no token, anew for each call that ends with it: a shared one would collect their tracebacks."""
    return NoAnswer("the access token was not fetched") if failure is None else copy(failure)


def _log_warnings(request: DingTalkRequest) -> None:
    """Tell what a request may mean otherwise than the program does: once for each call, however often it is sent."""
    for warning in request.warnings:
        log.warning("%s: %s", request.operation, warning)
