"""A custom robot, without asyncio."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from datetime import timedelta
from types import TracebackType

from imhook._custom_robot_messages import CustomRobotMessages
from imhook._dingtalk_call import DingTalkResponse
from imhook._hook import milliseconds
from imhook._sync_sending import SyncSending, no_token
from imhook._transport import Transport


class SyncCustomRobot(CustomRobotMessages[DingTalkResponse]):
    """Sends messages into a group as a custom robot, with the standard library only. Any number of threads may use one
    object.

        SyncCustomRobot(webhook, secret="SEC…").send_text("build 12 is done")

    Like CustomRobot, but each call blocks its thread.
    """

    def __init__(
        self,
        webhook: str,
        *,
        secret: str = "",
        api_host: str = "",
        timeout: timedelta | float = 10.0,
        patience: timedelta | float = 5.0,
        proxy: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        transport: Transport | None = None,
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
            proxy: the URL of an HTTP proxy; None takes those of the environment.
            ssl_context: how the server's certificate is checked.
            transport: what sends requests instead of urllib, and is not closed; the two before it are then None.

        Raises:
            ConfigurationError: OPTION_OUT_OF_RANGE, OPTION_CONFLICT for a transport beside what it replaces.
        """
        super().__init__(webhook, secret, api_host, milliseconds("patience", patience) if patience else -1)
        self._sending = SyncSending(transport, proxy, ssl_context, milliseconds("timeout", timeout) / 1000)

    def send(self, message: Mapping[str, object]) -> DingTalkResponse:
        return self._sending.run(self._steps.send(self._request(message)), no_token)

    def close(self) -> None:
        """End pauses, and close what is the robot's own. Closing twice is harmless."""
        self._sending.close()

    def __enter__(self) -> SyncCustomRobot:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
