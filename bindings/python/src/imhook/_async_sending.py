"""The steps of calls, taken by a coroutine."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Callable

from imhook._access_token import PlannedToken
from imhook._call_steps import ANSWER_LIMIT, Answer, NeedToken, Pause, Result, Send, Steps
from imhook._dingtalk_call import DingTalkRequest, DingTalkResponse
from imhook._network import Network
from imhook._no_answer import NoAnswer


class AsyncSending:
    """Sends requests through a network, each with a timeout in seconds. Belongs to one event loop."""

    def __init__(self, network: Network, timeout: float) -> None:
        self.network = network
        self._timeout = timeout

    async def run(self, steps: Steps, token: Callable[[], Awaitable[PlannedToken]]) -> DingTalkResponse:
        """Take the steps of a call; `token` gives an access token where one is needed."""
        result: Result = None
        while True:
            try:
                step = steps.send(result)
            except StopIteration as end:
                response: DingTalkResponse = end.value
                return response
            if isinstance(step, NeedToken):
                result = await token()
            elif isinstance(step, Send):
                result = await self._perform(step.request)
            elif isinstance(step, Pause):
                await asyncio.sleep(step.milliseconds / 1000)
                result = None

    async def _perform(self, request: DingTalkRequest) -> Answer | NoAnswer:
        try:
            return Answer(*await asyncio.wait_for(self.network.request(request, ANSWER_LIMIT), self._timeout))
        except asyncio.TimeoutError:
            return NoAnswer(f"no answer within {self._timeout:g} s")
        except NoAnswer as error:
            return error
        except Exception as error:
            # Its text may have the URL, which of a sessionWebhook is a credential.
            return NoAnswer(self.network.describe(error))


async def no_token() -> PlannedToken:
    """For calls that need none."""
    raise NoAnswer("the call has no access token")
