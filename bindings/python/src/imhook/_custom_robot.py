"""A custom robot, asynchronously."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Mapping
from datetime import timedelta
from types import TracebackType
from typing import TYPE_CHECKING

from imhook._async_sending import AsyncSending, no_token
from imhook._custom_robot_messages import CustomRobotMessages
from imhook._dingtalk_call import DingTalkResponse
from imhook._hook import milliseconds
from imhook._network import Network
from imhook._network_choice import network_of

if TYPE_CHECKING:
    import aiohttp


class CustomRobot(CustomRobotMessages[Awaitable[DingTalkResponse]]):
    """Sends messages into a group as a custom robot. Belongs to one event loop.

        async with CustomRobot(webhook, secret="SEC…") as robot:
            await robot.send_text("build 12 is done")

    A message is sent again where that does no harm. The platform takes 20 in a minute.
    """

    def __init__(
        self,
        webhook: str,
        *,
        secret: str = "",
        api_host: str = "",
        timeout: timedelta | float = 10.0,
        patience: timedelta | float = 5.0,
        session: aiohttp.ClientSession | None = None,
        proxy: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        network: Network | None = None,
    ) -> None:
        """Configure the robot; nothing is sent yet.

        Args:
            webhook: the URL of the robot's page, or the `access_token` in it. Both are credentials. A URL that is
                not at `dingtalk.com` or `dingtalk.io` is refused when a message is sent, unless it begins with
                `api_host`.
            secret: the secret of the robot's security settings (`SEC…`); empty where it does not sign.
            api_host: where the API is; empty means `https://oapi.dingtalk.com`, as `https://api.dingtalk.com` does.
            timeout: how long an answer may take, in seconds or as a timedelta.
            patience: how long a message may wait to be sent again, all pauses together.
            session: an aiohttp.ClientSession to use, which is not closed.
            proxy: the URL of an HTTP proxy; None takes those of the environment, or of the session given.
            ssl_context: how the server's certificate is checked.
            network: what sends requests instead of aiohttp; the three before it are then None.

        Raises:
            ConfigurationError: OPTION_OUT_OF_RANGE, OPTION_CONFLICT for a network beside what it replaces.
            ImportError: aiohttp is not installed, and no network was given.
        """
        super().__init__(webhook, secret, api_host, milliseconds("patience", patience) if patience else -1)
        self._is_own_network = network is None
        chosen = network_of(network, session, proxy, ssl_context, 0)
        self._sending = AsyncSending(chosen, milliseconds("timeout", timeout) / 1000)

    async def send(self, message: Mapping[str, object]) -> DingTalkResponse:
        return await self._sending.run(self._steps.send(self._request(message)), no_token)

    async def close(self) -> None:
        """Close the connections that are the robot's own. Closing twice is harmless."""
        if self._is_own_network:
            await self._sending.network.close()

    async def __aenter__(self) -> CustomRobot:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()
