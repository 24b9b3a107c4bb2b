"""imhook.client: calls of DingTalk's server API, performed, with the access token that they need.

`pip install "imhook[stream]"` brings aiohttp, which it uses unless it is given another Network.
"""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import Mapping
from datetime import timedelta
from types import TracebackType
from typing import TYPE_CHECKING, Literal, TypeVar

from imhook._access_token import PlannedToken
from imhook._async_card_text import CardText
from imhook._async_sending import AsyncSending
from imhook._call_steps import CallSteps, Steps, token_failure
from imhook._card_reply import card_reply
from imhook._card_text import card_stream
from imhook._credentials import Credentials, InternalCredentials, ThirdPartyCredentials, credentials_of
from imhook._custom_robot import CustomRobot
from imhook._dingtalk_call import DingTalkRequest, DingTalkResponse
from imhook._dingtalk_operations import AsyncDingTalkCalls
from imhook._enums import CardStreamMode, TokenPlan
from imhook._errors import DingTalkAPIError
from imhook._hook import milliseconds
from imhook._network import Network
from imhook._network_choice import network_of
from imhook._no_answer import NoAnswer, NotConnected
from imhook._reply import Values
from imhook._robot_message import RobotMessage, mention
from imhook._sync_card_text import SyncCardText
from imhook._sync_client import SyncDingTalkClient
from imhook._sync_custom_robot import SyncCustomRobot
from imhook._transport import Transport

if TYPE_CHECKING:
    import aiohttp

__all__ = [
    "CardText",
    "Credentials",
    "CustomRobot",
    "DingTalkClient",
    "InternalCredentials",
    "Network",
    "NoAnswer",
    "NotConnected",
    "SyncCardText",
    "SyncCustomRobot",
    "SyncDingTalkClient",
    "ThirdPartyCredentials",
    "Transport",
]

C = TypeVar("C", bound="DingTalkClient")
Members = Mapping[str, object]

log = logging.getLogger("imhook")


class DingTalkClient(AsyncDingTalkCalls):
    """Calls DingTalk's server API as one application. Belongs to one event loop.

        async with DingTalkClient(client_id, client_secret) as client:
            await client.update_card({"outTrackId": "order-7781", "cardData": {"cardParamMap": {"status": "已同意"}}})

    The access token is fetched when it is first needed, kept, and fetched anew before it ends, by one call at a time.
    Calls are sent again as CallAttempts says: when the token was refused or the rate was too high, and after failures
    where that does no harm.

    Bodies have the members of the platform's page, with the types of imhook.dingtalk_types. Methods raise
    DingTalkAPIError: for a body that the platform would refuse or ignore, before anything is sent, for a token, too;
    and for a refusal of the platform, whose `code` and `info` say why. They raise NoAnswer when there was none.

    What a body may mean otherwise than the program does, such as a member that belongs to another operation, is written
    to the logger `imhook`, once for each call, and is in the `warnings` of the response or of the refusal.
    """

    def __init__(
        self,
        client_id: str = "",
        client_secret: str = "",
        *,
        credentials: Credentials | None = None,
        api_host: str = "",
        timeout: timedelta | float = 10.0,
        patience: timedelta | float = 5.0,
        session: aiohttp.ClientSession | None = None,
        proxy: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        network: Network | None = None,
    ) -> None:
        """Configure the client; nothing is sent yet.

        Args:
            client_id: the ClientID (AppKey) of the application.
            client_secret: its ClientSecret (AppSecret).
            credentials: other credentials in place of the two, such as ThirdPartyCredentials.
            api_host: where the API is, as in DingTalkAPI, such as `http://127.0.0.1:8090`; empty means
                `https://api.dingtalk.com`.
            timeout: how long an answer may take, in seconds or as a timedelta.
            patience: how long a call may wait to be sent again, all pauses together.
            session: an aiohttp.ClientSession to use, which is not closed.
            proxy: the URL of an HTTP proxy; None takes those of the environment, or of the session given.
            ssl_context: how the server's certificate is checked, such as with a private authority.
            network: what sends requests instead of aiohttp; the three before it are then None.

        Raises:
            ConfigurationError: OPTION_OUT_OF_RANGE, OPTION_CONFLICT for a network beside what it replaces.
            ImportError: aiohttp is not installed, and no network was given.
        """
        patience_ms = milliseconds("patience", patience) if patience else -1
        self._steps = CallSteps(credentials_of(client_id, client_secret, credentials), api_host, patience_ms)
        timeout_s = milliseconds("timeout", timeout) / 1000
        self._is_own_network = network is None
        self._sending = AsyncSending(network_of(network, session, proxy, ssl_context, 0), timeout_s)
        self._texts: set[CardText] = set()
        self._refreshing: asyncio.Task[None] | None = None
        self._last_failure: DingTalkAPIError | NoAnswer | None = None

    def __repr__(self) -> str:
        return f"<DingTalkClient {self._steps.credentials!r}>"

    async def close(self) -> None:
        """End what goes on, streams of text in error, and close the connections that are the client's own.

        Closing twice is harmless.
        """
        await asyncio.gather(*(text.fail() for text in list(self._texts)))
        if self._refreshing is not None:
            self._refreshing.cancel()
            await asyncio.gather(self._refreshing, return_exceptions=True)
        if self._is_own_network:
            await self._sending.network.close()

    async def __aenter__(self: C) -> C:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    # Answers to messages.

    async def reply(self, message: RobotMessage, body: Members) -> DingTalkResponse:
        """Answer a message in its chat, with a body as the platform's page describes it (「机器人回复/发送消息」).

        Works until `session_webhook_expires_at_ms`, about 90 minutes.
        """
        return await self.call("session_reply", body, session_webhook=message.session_webhook)

    async def reply_text(self, message: RobotMessage, text: str, *, at: tuple[str, ...] = ()) -> DingTalkResponse:
        """Answer a message with a text. `at` are userIds to mention; the text should have their `@userId`, too."""
        return await self.reply(message, {"msgtype": "text", "text": {"content": text}, **mention(at)})

    async def reply_markdown(
        self, message: RobotMessage, title: str, text: str, *, at: tuple[str, ...] = ()
    ) -> DingTalkResponse:
        """Answer a message with Markdown; the title is what the list of conversations shows."""
        body = {"msgtype": "markdown", "markdown": {"title": title, "text": text}, **mention(at)}
        return await self.reply(message, body)

    async def reply_card(
        self,
        message: RobotMessage,
        card_template_id: str,
        card: Values,
        *,
        private: Mapping[str, Values] | None = None,
        out_track_id: str = "",
        callback_type: Literal["STREAM", "HTTP"] = "STREAM",
        callback_route_key: str = "",
        support_forward: bool = True,
        **others: object,
    ) -> DingTalkResponse:
        """Answer a message with a card: create it, and deliver it into the chat of the message.

        Args:
            message: the message; its sender must be known to the organisation in a single chat.
            card_template_id: the template.
            card: public data by name, of any type.
            private: private data by userId.
            out_track_id: the card's id; empty makes one, which the response has.
            callback_type: how callbacks of the card arrive.
            callback_route_key: for callbacks over HTTP: where to.
            support_forward: whether the card may be forwarded.
            others: further members of the request, such as `openDynamicDataConfig`.

        Raises:
            DingTalkAPIError: API_FIELD_MISSING for a message whose `open_space_id` is empty; and what calls raise.
        """
        body = card_reply(
            message,
            self._steps.credentials.robot_code,
            card_template_id,
            card,
            private=private,
            out_track_id=out_track_id,
            callback_type=callback_type,
            callback_route_key=callback_route_key,
            support_forward=support_forward,
        )
        return await self.call("create_and_deliver_card", {**body, **others})

    # Any call.

    async def call(
        self,
        operation: str,
        body: Members | bytes,
        *,
        delegated: bool = False,
        session_webhook: str | None = None,
        robot_secret: str = "",
    ) -> DingTalkResponse:
        """Call an operation by name.

        Args:
            operation: such as "create_and_deliver_card".
            body: the members of the body, or its JSON text in bytes.
            delegated: act for the user that the token stands for.
            session_webhook: for session_reply and send_custom_robot_message, which need no access token of the
                application, and get none.
            robot_secret: for send_custom_robot_message.
        """
        if session_webhook is not None:
            return await self._run(self._steps.send_to(operation, body, session_webhook, robot_secret))
        return await self._run(self._steps.call(operation, body, delegated=delegated))

    async def send(self, request: DingTalkRequest) -> DingTalkResponse:
        """Send a request that DingTalkAPI made, which has its token, and again where that does no harm."""
        return await self._run(self._steps.send(request))

    # Text of models.

    def stream_text(
        self,
        out_track_id: str,
        *,
        key: str,
        mode: CardStreamMode = CardStreamMode.FULL,
        interval: timedelta | float = 0.5,
        patience: timedelta | float = 90.0,
        error_text: str = "",
    ) -> CardText:
        """Stream text into a variable of an AI card, for `async with`.

        Args:
            out_track_id: the card, which has an AI template and was delivered.
            key: the variable.
            mode: FULL for each call to have the complete text, as variables of type markdown must, of which the
                platform takes 1,024 bytes: the rest is left out, and `is_truncated` says so. APPEND for each call to
                have what was added, for texts of any length.
            interval: from the beginning of one call to that of the next, in seconds or as a timedelta.
            patience: how long text may wait while calls fail, in seconds or as a timedelta, at most an hour; 0 for not
                at all. Then one call is left, after the pause that the last failure asks for: it finalises the card
                when all text was written by then and fits into it, and otherwise makes it show an error. A stream that
                the platform blocks lasts at most this time and one pause, of the 5 minutes that it asks for and up to
                10 seconds, besides the time that calls take. The `patience` of the client is that of its other calls.
            error_text: what to read at the end of the text when the block ends with an exception.

        Raises:
            ConfigurationError: OPTION_OUT_OF_RANGE, also without a card or variable.
        """
        stream = card_stream(out_track_id, key, mode, interval, patience)
        text = CardText(stream, self._send_piece, error_text, self._texts.discard)
        self._texts.add(text)
        return text

    async def _send_piece(self, body: bytes) -> DingTalkResponse:
        return await self._run(self._steps.call("stream_card", body, attempt_limit=1))

    async def _run(self, steps: Steps) -> DingTalkResponse:
        return await self._sending.run(steps, self._usable_token)

    # The access token.

    async def _usable_token(self) -> PlannedToken:
        """A token to call with.

        Raises:
            DingTalkAPIError, NoAnswer: none could be fetched.
        """
        while True:
            planned = self._steps.token.plan()
            if planned.plan is TokenPlan.USE:
                return planned
            if planned.plan is TokenPlan.FAILED:
                raise token_failure(self._last_failure)
            if planned.plan is not TokenPlan.WAIT:
                self._refreshing = asyncio.ensure_future(self._refresh())
                if planned.plan is TokenPlan.USE_AND_REFRESH:
                    return planned
            if self._refreshing is None:
                await asyncio.sleep(planned.wait_ms / 1000)
            else:  # beside the task, as whoever waits may be cancelled
                await asyncio.wait({self._refreshing})

    async def _refresh(self) -> None:
        try:
            self._steps.token.refreshed(await self._run(self._steps.fetch_token()))
        except (DingTalkAPIError, NoAnswer) as error:
            self._last_failure = error
            self._steps.token.refresh_failed(error)
            log.warning("the access token was not fetched: %s", error)
        except BaseException:
            self._steps.token.refresh_failed()
            raise
