"""The synchronous client of DingTalk's server API."""

from __future__ import annotations

import logging
import ssl
import threading
from collections.abc import Mapping
from datetime import timedelta
from types import TracebackType
from typing import Literal, TypeVar

from imhook._access_token import PlannedToken
from imhook._call_steps import CallSteps, Steps, token_failure
from imhook._card_reply import card_reply
from imhook._card_text import card_stream
from imhook._credentials import Credentials, credentials_of
from imhook._dingtalk_call import DingTalkRequest, DingTalkResponse
from imhook._dingtalk_operations import DingTalkCalls
from imhook._enums import CardStreamMode, TokenPlan
from imhook._errors import DingTalkAPIError
from imhook._hook import milliseconds
from imhook._no_answer import NoAnswer
from imhook._reply import Values
from imhook._robot_message import RobotMessage, mention
from imhook._sync_card_text import SyncCardText
from imhook._sync_sending import SyncSending
from imhook._transport import Transport

C = TypeVar("C", bound="SyncDingTalkClient")
Members = Mapping[str, object]

log = logging.getLogger("imhook")


class SyncDingTalkClient(DingTalkCalls):
    """Calls DingTalk's server API as one application, without asyncio and with the standard library only. Any number of
    threads may use one object.

        with SyncDingTalkClient(client_id, client_secret) as client:
            client.update_card({"outTrackId": "order-7781", "cardData": {"cardParamMap": {"status": "已同意"}}})

    Like DingTalkClient, with the same errors and warnings, but each call blocks its thread; one thread at a time
    fetches the access token.
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
        proxy: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        transport: Transport | None = None,
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
            proxy: the URL of an HTTP proxy; None takes those of the environment.
            ssl_context: how the server's certificate is checked, such as with a private authority.
            transport: what sends requests instead of urllib, and is not closed; the two before it are then None.

        Raises:
            ConfigurationError: OPTION_OUT_OF_RANGE, OPTION_CONFLICT for a transport beside what it replaces.
        """
        patience_ms = milliseconds("patience", patience) if patience else -1
        self._steps = CallSteps(credentials_of(client_id, client_secret, credentials), api_host, patience_ms)
        self._sending = SyncSending(transport, proxy, ssl_context, milliseconds("timeout", timeout) / 1000)
        self._refreshed = threading.Condition()
        self._last_failure: DingTalkAPIError | NoAnswer | None = None
        self._texts: set[SyncCardText] = set()

    def __repr__(self) -> str:
        return f"<SyncDingTalkClient {self._steps.credentials!r}>"

    def close(self) -> None:
        """End streams of text in error, pauses of calls, and what is the client's own. Closing twice is harmless."""
        for text in list(self._texts):
            text.fail()
        self._sending.close()
        with self._refreshed:
            self._refreshed.notify_all()

    def __enter__(self: C) -> C:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def call(
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

        Raises:
            DingTalkAPIError: the body cannot be sent, or the platform refused.
            NoAnswer: there was none.
        """
        if session_webhook is not None:
            return self._run(self._steps.send_to(operation, body, session_webhook, robot_secret))
        return self._run(self._steps.call(operation, body, delegated=delegated))

    def send(self, request: DingTalkRequest) -> DingTalkResponse:
        """Send a request that DingTalkAPI made, which has its token, and again where that does no harm."""
        return self._run(self._steps.send(request))

    # Answers to messages.

    def reply(self, message: RobotMessage, body: Members) -> DingTalkResponse:
        """Answer a message in its chat; see DingTalkClient.reply()."""
        return self.call("session_reply", body, session_webhook=message.session_webhook)

    def reply_text(self, message: RobotMessage, text: str, *, at: tuple[str, ...] = ()) -> DingTalkResponse:
        """Answer a message with a text. `at` are userIds to mention; the text should have their `@userId`, too."""
        return self.reply(message, {"msgtype": "text", "text": {"content": text}, **mention(at)})

    def reply_markdown(
        self, message: RobotMessage, title: str, text: str, *, at: tuple[str, ...] = ()
    ) -> DingTalkResponse:
        """Answer a message with Markdown; the title is what the list of conversations shows."""
        return self.reply(message, {"msgtype": "markdown", "markdown": {"title": title, "text": text}, **mention(at)})

    def reply_card(
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
        """Answer a message with a card; see DingTalkClient.reply_card()."""
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
        return self.call("create_and_deliver_card", {**body, **others})

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
    ) -> SyncCardText:
        """Stream text into a variable of an AI card; see DingTalkClient.stream_text()."""
        stream = card_stream(out_track_id, key, mode, interval, patience)
        text = SyncCardText(stream, self._send_piece, error_text, self._texts.discard)
        self._texts.add(text)
        return text

    def _send_piece(self, body: bytes) -> DingTalkResponse:
        return self._run(self._steps.call("stream_card", body, attempt_limit=1))

    def _run(self, steps: Steps) -> DingTalkResponse:
        return self._sending.run(steps, self._usable_token)

    def _usable_token(self) -> PlannedToken:
        """A token to call with.

        Raises:
            DingTalkAPIError, NoAnswer: none could be fetched.
        """
        token = self._steps.token
        while True:
            self._sending.check_open()
            # Asked under the lock, so that the end of a fetch is not missed between the plan and the waiting for it.
            with self._refreshed:
                planned = token.plan()
                if planned.plan is TokenPlan.WAIT:
                    self._refreshed.wait(planned.wait_ms / 1000)
                    continue
            if planned.plan is TokenPlan.USE:
                return planned
            if planned.plan is TokenPlan.FAILED:
                raise token_failure(self._last_failure)
            self._refresh()
            if planned.plan is TokenPlan.USE_AND_REFRESH:
                return planned if token.generation == planned.generation else token.plan()

    def _refresh(self) -> None:
        token = self._steps.token
        try:
            token.refreshed(self._run(self._steps.fetch_token()))
        except (DingTalkAPIError, NoAnswer) as error:
            self._last_failure = error
            token.refresh_failed(error)
            log.warning("the access token was not fetched: %s", error)
        except BaseException:
            token.refresh_failed()
            raise
        finally:
            with self._refreshed:
                self._refreshed.notify_all()
