"""A method for each operation of DingTalk's server API: what makes its request, and what performs it."""

# Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from imhook._dingtalk_call import DingTalkRequest, DingTalkResponse
    from imhook.dingtalk_types import (
        AppendCardSpacesRequest,
        CreateAndDeliverCardRequest,
        CreateCardRequest,
        DeliverCardRequest,
        RegisterCardCallbackRequest,
        SessionReplyRequest,
        StreamCardRequest,
        UpdateCardRequest,
    )


class DingTalkRequests(ABC):
    """Makes the request of each operation."""

    @abstractmethod
    def request(
        self,
        operation: str,
        body: Mapping[str, object] | bytes,
        *,
        access_token: str = "",
        session_webhook: str = "",
        delegated: bool = False,
    ) -> DingTalkRequest:
        """Make the request of an operation by name."""

    def get_access_token(self, app_key: str, app_secret: str) -> DingTalkRequest:
        """Fetches an access token for an internal application, by ClientID and ClientSecret (page
        「获取企业内部应用的accessToken」).
        """
        return self.request("get_access_token", {"appKey": app_key, "appSecret": app_secret})

    def create_card(self, body: CreateCardRequest, *, access_token: str, delegated: bool = False) -> DingTalkRequest:
        """Creates a card, which is delivered later (page 「创建卡片」)."""
        return self.request("create_card", body, access_token=access_token, delegated=delegated)

    def create_and_deliver_card(
        self, body: CreateAndDeliverCardRequest, *, access_token: str, delegated: bool = False
    ) -> DingTalkRequest:
        """Creates a card and delivers it (page 「创建并投放卡片」)."""
        return self.request("create_and_deliver_card", body, access_token=access_token, delegated=delegated)

    def deliver_card(self, body: DeliverCardRequest, *, access_token: str, delegated: bool = False) -> DingTalkRequest:
        """Delivers a card that has the spaces already (page 「投放卡片」)."""
        return self.request("deliver_card", body, access_token=access_token, delegated=delegated)

    def update_card(self, body: UpdateCardRequest, *, access_token: str, delegated: bool = False) -> DingTalkRequest:
        """Changes the data of a card (page 「更新卡片」)."""
        return self.request("update_card", body, access_token=access_token, delegated=delegated)

    def append_card_spaces(
        self, body: AppendCardSpacesRequest, *, access_token: str, delegated: bool = False
    ) -> DingTalkRequest:
        """Adds spaces that a card may be delivered to, or changes them (page 「新增或者更新卡片的场域信息」)."""
        return self.request("append_card_spaces", body, access_token=access_token, delegated=delegated)

    def stream_card(self, body: StreamCardRequest, *, access_token: str) -> DingTalkRequest:
        """Writes a text of an AI card piece by piece (page 「AI 卡片流式更新」)."""
        return self.request("stream_card", body, access_token=access_token)

    def register_card_callback(
        self, body: RegisterCardCallbackRequest, *, access_token: str, delegated: bool = False
    ) -> DingTalkRequest:
        """Registers the address that callbacks of cards go to over HTTP (page 「注册卡片回调地址」)."""
        return self.request("register_card_callback", body, access_token=access_token, delegated=delegated)

    def session_reply(self, body: SessionReplyRequest, session_webhook: str) -> DingTalkRequest:
        """Answers a message to a robot in its chat, at the sessionWebhook of the message (page 「机器人回复/发送消息」,
        「消息发送与接收类型」).

        `session_webhook` is `sessionWebhook` of the message: an `https://` URL at `dingtalk.com`, `dingtalk.io` or
        below, or one that begins with the host given. A message that was forged must not send the program elsewhere.
        """
        return self.request("session_reply", body, session_webhook=session_webhook)


class DingTalkCalls(ABC):
    """Performs each operation."""

    @abstractmethod
    def call(
        self,
        operation: str,
        body: Mapping[str, object] | bytes,
        *,
        delegated: bool = False,
        session_webhook: str | None = None,
    ) -> DingTalkResponse:
        """Call an operation by name."""

    def create_card(self, body: CreateCardRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Creates a card, which is delivered later (page 「创建卡片」)."""
        return self.call("create_card", body, delegated=delegated)

    def create_and_deliver_card(
        self, body: CreateAndDeliverCardRequest, *, delegated: bool = False
    ) -> DingTalkResponse:
        """Creates a card and delivers it (page 「创建并投放卡片」)."""
        return self.call("create_and_deliver_card", body, delegated=delegated)

    def deliver_card(self, body: DeliverCardRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Delivers a card that has the spaces already (page 「投放卡片」)."""
        return self.call("deliver_card", body, delegated=delegated)

    def update_card(self, body: UpdateCardRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Changes the data of a card (page 「更新卡片」)."""
        return self.call("update_card", body, delegated=delegated)

    def append_card_spaces(self, body: AppendCardSpacesRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Adds spaces that a card may be delivered to, or changes them (page 「新增或者更新卡片的场域信息」)."""
        return self.call("append_card_spaces", body, delegated=delegated)

    def stream_card(self, body: StreamCardRequest) -> DingTalkResponse:
        """Writes a text of an AI card piece by piece (page 「AI 卡片流式更新」)."""
        return self.call("stream_card", body)

    def register_card_callback(self, body: RegisterCardCallbackRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Registers the address that callbacks of cards go to over HTTP (page 「注册卡片回调地址」)."""
        return self.call("register_card_callback", body, delegated=delegated)

    def session_reply(self, body: SessionReplyRequest, session_webhook: str) -> DingTalkResponse:
        """Answers a message to a robot in its chat, at the sessionWebhook of the message (page 「机器人回复/发送消息」,
        「消息发送与接收类型」).

        `session_webhook` is `sessionWebhook` of the message: an `https://` URL at `dingtalk.com`, `dingtalk.io` or
        below, or one that begins with the host given. A message that was forged must not send the program elsewhere.
        """
        return self.call("session_reply", body, session_webhook=session_webhook)


class AsyncDingTalkCalls(ABC):
    """Performs each operation, asynchronously."""

    @abstractmethod
    async def call(
        self,
        operation: str,
        body: Mapping[str, object] | bytes,
        *,
        delegated: bool = False,
        session_webhook: str | None = None,
    ) -> DingTalkResponse:
        """Call an operation by name."""

    async def create_card(self, body: CreateCardRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Creates a card, which is delivered later (page 「创建卡片」)."""
        return await self.call("create_card", body, delegated=delegated)

    async def create_and_deliver_card(
        self, body: CreateAndDeliverCardRequest, *, delegated: bool = False
    ) -> DingTalkResponse:
        """Creates a card and delivers it (page 「创建并投放卡片」)."""
        return await self.call("create_and_deliver_card", body, delegated=delegated)

    async def deliver_card(self, body: DeliverCardRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Delivers a card that has the spaces already (page 「投放卡片」)."""
        return await self.call("deliver_card", body, delegated=delegated)

    async def update_card(self, body: UpdateCardRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Changes the data of a card (page 「更新卡片」)."""
        return await self.call("update_card", body, delegated=delegated)

    async def append_card_spaces(self, body: AppendCardSpacesRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Adds spaces that a card may be delivered to, or changes them (page 「新增或者更新卡片的场域信息」)."""
        return await self.call("append_card_spaces", body, delegated=delegated)

    async def stream_card(self, body: StreamCardRequest) -> DingTalkResponse:
        """Writes a text of an AI card piece by piece (page 「AI 卡片流式更新」)."""
        return await self.call("stream_card", body)

    async def register_card_callback(
        self, body: RegisterCardCallbackRequest, *, delegated: bool = False
    ) -> DingTalkResponse:
        """Registers the address that callbacks of cards go to over HTTP (page 「注册卡片回调地址」)."""
        return await self.call("register_card_callback", body, delegated=delegated)

    async def session_reply(self, body: SessionReplyRequest, session_webhook: str) -> DingTalkResponse:
        """Answers a message to a robot in its chat, at the sessionWebhook of the message (page 「机器人回复/发送消息」,
        「消息发送与接收类型」).

        `session_webhook` is `sessionWebhook` of the message: an `https://` URL at `dingtalk.com`, `dingtalk.io` or
        below, or one that begins with the host given. A message that was forged must not send the program elsewhere.
        """
        return await self.call("session_reply", body, session_webhook=session_webhook)
