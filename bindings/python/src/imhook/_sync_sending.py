"""The steps of calls, taken by the thread that calls."""

from __future__ import annotations

import ssl
import threading
from typing import Callable

from imhook._access_token import PlannedToken
from imhook._call_steps import ANSWER_LIMIT, Answer, NeedToken, Pause, Result, Send, Steps
from imhook._dingtalk_call import DingTalkRequest, DingTalkResponse
from imhook._enums import Status
from imhook._errors import ConfigurationError
from imhook._no_answer import NoAnswer
from imhook._transport import Transport
from imhook._urllib_transport import UrllibTransport


class SyncSending:
    """Sends requests through a transport, each with a timeout in seconds. Any number of threads may use one object."""

    def __init__(
        self, transport: Transport | None, proxy: str | None, ssl_context: ssl.SSLContext | None, timeout: float
    ) -> None:
        if transport is not None and (proxy, ssl_context) != (None, None):
            raise ConfigurationError(Status.OPTION_CONFLICT, "A transport stands for proxy and ssl_context.")
        self._is_own = transport is None
        self._transport = transport or UrllibTransport(proxy=proxy, ssl_context=ssl_context)
        self._timeout = timeout
        self._closed = threading.Event()

    def run(self, steps: Steps, token: Callable[[], PlannedToken]) -> DingTalkResponse:
        """Take the steps of a call; `token` gives an access token where one is needed."""
        result: Result = None
        while True:
            try:
                step = steps.send(result)
            except StopIteration as end:
                response: DingTalkResponse = end.value
                return response
            if isinstance(step, NeedToken):
                result = token()
            elif isinstance(step, Send):
                result = self._perform(step.request)
            elif isinstance(step, Pause):
                self._closed.wait(step.milliseconds / 1000)
                result = None

    def check_open(self) -> None:
        """Raise NoAnswer after the end."""
        if self._closed.is_set():
            raise NoAnswer("the client is closed")

    def close(self) -> None:
        """End pauses, and close the transport that is the client's own. Closing twice is harmless."""
        if self._closed.is_set():
            return
        self._closed.set()
        if self._is_own:
            self._transport.close()

    def _perform(self, request: DingTalkRequest) -> Answer | NoAnswer:
        self.check_open()
        try:
            return Answer(*self._transport.request(request, ANSWER_LIMIT, self._timeout))
        except NoAnswer as error:
            return error
        except Exception as error:
            # Its text may have the URL, which of a sessionWebhook is a credential.
            return NoAnswer(self._transport.describe(error))


def no_token() -> PlannedToken:
    """For calls that need none."""
    raise NoAnswer("the call has no access token")
