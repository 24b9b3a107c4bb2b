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
        CloseTopCardRequest,
        CreateAndDeliverCardRequest,
        CreateCardRequest,
        CreateInteractiveCardRequest,
        CreateTopBoxRequest,
        DeliverCardRequest,
        DownloadMessageFileRequest,
        JSONValue,
        RegisterCardCallbackLegacyRequest,
        RegisterCardCallbackRequest,
        SendCustomRobotMessageRequest,
        SendDirectMessagesRequest,
        SendGroupMessageRequest,
        SendInteractiveCardRequest,
        SendRobotCardRequest,
        SessionReplyRequest,
        StreamCardRequest,
        UpdateCardRequest,
        UpdateInteractiveCardRequest,
        UpdateRobotCardRequest,
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
        robot_secret: str = "",
        now_ms: int | None = None,
        delegated: bool = False,
    ) -> DingTalkRequest:
        """Make the request of an operation by name."""

    def get_access_token(self, app_key: str, app_secret: str) -> DingTalkRequest:
        """Fetches an access token for an internal application, by ClientID and ClientSecret (page
        「获取企业内部应用的accessToken」).
        """
        return self.request("get_access_token", {"appKey": app_key, "appSecret": app_secret})

    def create_card(self, body: CreateCardRequest, *, access_token: str, delegated: bool = False) -> DingTalkRequest:
        """Creates a card, which is delivered later (page 「创建卡片」).

        Permission: `Card.Instance.Write`.
        """
        return self.request("create_card", body, access_token=access_token, delegated=delegated)

    def create_and_deliver_card(
        self, body: CreateAndDeliverCardRequest, *, access_token: str, delegated: bool = False
    ) -> DingTalkRequest:
        """Creates a card and delivers it (page 「创建并投放卡片」).

        Permission: `Card.Instance.Write`.
        """
        return self.request("create_and_deliver_card", body, access_token=access_token, delegated=delegated)

    def deliver_card(self, body: DeliverCardRequest, *, access_token: str, delegated: bool = False) -> DingTalkRequest:
        """Delivers a card that has the spaces already (page 「投放卡片」).

        Permission: `Card.Instance.Write`.
        """
        return self.request("deliver_card", body, access_token=access_token, delegated=delegated)

    def update_card(self, body: UpdateCardRequest, *, access_token: str, delegated: bool = False) -> DingTalkRequest:
        """Changes the data of a card (page 「更新卡片」).

        Permission: `Card.Instance.Write`.
        """
        return self.request("update_card", body, access_token=access_token, delegated=delegated)

    def append_card_spaces(
        self, body: AppendCardSpacesRequest, *, access_token: str, delegated: bool = False
    ) -> DingTalkRequest:
        """Adds spaces that a card may be delivered to, or changes them (page 「新增或者更新卡片的场域信息」).

        Permission: `Card.Instance.Write`.
        """
        return self.request("append_card_spaces", body, access_token=access_token, delegated=delegated)

    def stream_card(self, body: StreamCardRequest, *, access_token: str) -> DingTalkRequest:
        """Writes a text of an AI card piece by piece (page 「AI 卡片流式更新」).

        Permission: `Card.Streaming.Write`.
        """
        return self.request("stream_card", body, access_token=access_token)

    def register_card_callback(
        self, body: RegisterCardCallbackRequest, *, access_token: str, delegated: bool = False
    ) -> DingTalkRequest:
        """Registers the address that callbacks of cards go to over HTTP (page 「注册卡片回调地址」).

        Permission: `Card.Instance.Write`.
        """
        return self.request("register_card_callback", body, access_token=access_token, delegated=delegated)

    def session_reply(self, body: SessionReplyRequest, session_webhook: str) -> DingTalkRequest:
        """Answers a message to a robot in its chat, at the sessionWebhook of the message (page 「机器人回复/发送消息」,
        「消息发送与接收类型」).

        `session_webhook` is `sessionWebhook` of the message: an `https://` URL at `dingtalk.com`, `dingtalk.io` or
        below, or one that begins with the host given. A message that was forged must not send the program elsewhere.
        """
        return self.request("session_reply", body, session_webhook=session_webhook)

    def get_corp_access_token(
        self, suite_key: str, suite_secret: str, auth_corp_id: str, suite_ticket: str
    ) -> DingTalkRequest:
        """Fetches an access token for an organisation that authorised a third-party application (page
        「获取第三方应用授权企业的accessToken」).
        """
        body = {
            "suiteKey": suite_key,
            "suiteSecret": suite_secret,
            "authCorpId": auth_corp_id,
            "suiteTicket": suite_ticket,
        }
        return self.request("get_corp_access_token", body)

    def get_access_token_legacy(self, appkey: str, appsecret: str) -> DingTalkRequest:
        """Fetches an access token from the older service (page 「获取企业内部应用的access_token」)."""
        return self.request("get_access_token_legacy", {"appkey": appkey, "appsecret": appsecret})

    def register_card_callback_legacy(
        self, body: RegisterCardCallbackLegacyRequest, *, access_token: str
    ) -> DingTalkRequest:
        """Registers the address that callbacks of older cards go to over HTTP (page 「注册互动卡片回调地址」).

        Closed to applications made since 2024-12-31.
        """
        return self.request("register_card_callback_legacy", body, access_token=access_token)

    def close_top_card(self, body: CloseTopCardRequest, *, access_token: str) -> DingTalkRequest:
        """Closes a card that is pinned to the top of a chat (page 「关闭吊顶卡片」).

        Permission: `Card.Instance.Write`.
        """
        return self.request("close_top_card", body, access_token=access_token)

    def create_card_template(self, body: Mapping[str, JSONValue], *, access_token: str) -> DingTalkRequest:
        """Creates a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return self.request("create_card_template", body, access_token=access_token)

    def get_card_template(self, body: Mapping[str, JSONValue], *, access_token: str) -> DingTalkRequest:
        """Reads a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its query is not documented, and passes as it is.
        """
        return self.request("get_card_template", body, access_token=access_token)

    def copy_card_template(self, body: Mapping[str, JSONValue], *, access_token: str) -> DingTalkRequest:
        """Copies a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return self.request("copy_card_template", body, access_token=access_token)

    def remove_card_template(self, body: Mapping[str, JSONValue], *, access_token: str) -> DingTalkRequest:
        """Removes a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return self.request("remove_card_template", body, access_token=access_token)

    def query_card_templates(self, body: Mapping[str, JSONValue], *, access_token: str) -> DingTalkRequest:
        """Lists card templates (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return self.request("query_card_templates", body, access_token=access_token)

    def publish_card_template(self, body: Mapping[str, JSONValue], *, access_token: str) -> DingTalkRequest:
        """Publishes a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return self.request("publish_card_template", body, access_token=access_token)

    def save_card_template(self, body: Mapping[str, JSONValue], *, access_token: str) -> DingTalkRequest:
        """Saves a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return self.request("save_card_template", body, access_token=access_token)

    def send_interactive_card(self, body: SendInteractiveCardRequest, *, access_token: str) -> DingTalkRequest:
        """Sends a card of the older interface into a chat (page 「发送钉钉互动卡片（高级版）」).

        Closed to applications made since 2024-12-31.
        """
        return self.request("send_interactive_card", body, access_token=access_token)

    def create_interactive_card(self, body: CreateInteractiveCardRequest, *, access_token: str) -> DingTalkRequest:
        """Creates a card of the older interface without sending it (page 「创建钉钉互动卡片」).

        Closed to applications made since 2024-12-31.
        """
        return self.request("create_interactive_card", body, access_token=access_token)

    def update_interactive_card(self, body: UpdateInteractiveCardRequest, *, access_token: str) -> DingTalkRequest:
        """Changes the data of a card of the older interface (page 「更新钉钉互动卡片」).

        Closed to applications made since 2024-12-31.
        """
        return self.request("update_interactive_card", body, access_token=access_token)

    def send_robot_card(self, body: SendRobotCardRequest, *, access_token: str) -> DingTalkRequest:
        """Sends a StandardCard of a robot (page 「机器人发送互动卡片（普通版）」).

        Closed to applications made since 2024-12-31.
        """
        return self.request("send_robot_card", body, access_token=access_token)

    def update_robot_card(self, body: UpdateRobotCardRequest, *, access_token: str) -> DingTalkRequest:
        """Changes a StandardCard of a robot (page 「更新机器人发送互动卡片（普通版）」).

        Closed to applications made since 2024-12-31.
        """
        return self.request("update_robot_card", body, access_token=access_token)

    def create_top_box(self, body: CreateTopBoxRequest, *, access_token: str) -> DingTalkRequest:
        """Creates a card and pins it to the top of a chat (page 「创建并开启互动卡片吊顶」)."""
        return self.request("create_top_box", body, access_token=access_token)

    def send_custom_robot_message(
        self, body: SendCustomRobotMessageRequest, webhook: str, *, robot_secret: str = "", now_ms: int | None = None
    ) -> DingTalkRequest:
        """Sends a message into a group through a custom robot, at its webhook (page 「自定义机器人发送群消息」,
        「自定义机器人安全设置」).

        `webhook` is the robot's, as its settings show it; `robot_secret` the secret of its security settings (`SEC…`),
        which the URL is signed with, empty where it does not sign.
        """
        return self.request(
            "send_custom_robot_message", body, session_webhook=webhook, robot_secret=robot_secret, now_ms=now_ms
        )

    def send_group_message(self, body: SendGroupMessageRequest, *, access_token: str) -> DingTalkRequest:
        """Sends a robot's message into a group (page 「机器人发送群聊消息」, 「消息发送与接收类型」)."""
        return self.request("send_group_message", body, access_token=access_token)

    def send_direct_messages(self, body: SendDirectMessagesRequest, *, access_token: str) -> DingTalkRequest:
        """Sends a robot's message to people, each in their chat with the robot (page
        「批量发送人与机器人会话中机器人消息」, 「消息发送与接收类型」).
        """
        return self.request("send_direct_messages", body, access_token=access_token)

    def download_message_file(self, body: DownloadMessageFileRequest, *, access_token: str) -> DingTalkRequest:
        """Tells where the picture, audio, video or file of a message can be downloaded (page
        「下载机器人接收消息的文件内容」).
        """
        return self.request("download_message_file", body, access_token=access_token)


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
        robot_secret: str = "",
    ) -> DingTalkResponse:
        """Call an operation by name."""

    def create_card(self, body: CreateCardRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Creates a card, which is delivered later (page 「创建卡片」).

        Permission: `Card.Instance.Write`.
        """
        return self.call("create_card", body, delegated=delegated)

    def create_and_deliver_card(
        self, body: CreateAndDeliverCardRequest, *, delegated: bool = False
    ) -> DingTalkResponse:
        """Creates a card and delivers it (page 「创建并投放卡片」).

        Permission: `Card.Instance.Write`.
        """
        return self.call("create_and_deliver_card", body, delegated=delegated)

    def deliver_card(self, body: DeliverCardRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Delivers a card that has the spaces already (page 「投放卡片」).

        Permission: `Card.Instance.Write`.
        """
        return self.call("deliver_card", body, delegated=delegated)

    def update_card(self, body: UpdateCardRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Changes the data of a card (page 「更新卡片」).

        Permission: `Card.Instance.Write`.
        """
        return self.call("update_card", body, delegated=delegated)

    def append_card_spaces(self, body: AppendCardSpacesRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Adds spaces that a card may be delivered to, or changes them (page 「新增或者更新卡片的场域信息」).

        Permission: `Card.Instance.Write`.
        """
        return self.call("append_card_spaces", body, delegated=delegated)

    def stream_card(self, body: StreamCardRequest) -> DingTalkResponse:
        """Writes a text of an AI card piece by piece (page 「AI 卡片流式更新」).

        Permission: `Card.Streaming.Write`.
        """
        return self.call("stream_card", body)

    def register_card_callback(self, body: RegisterCardCallbackRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Registers the address that callbacks of cards go to over HTTP (page 「注册卡片回调地址」).

        Permission: `Card.Instance.Write`.
        """
        return self.call("register_card_callback", body, delegated=delegated)

    def session_reply(self, body: SessionReplyRequest, session_webhook: str) -> DingTalkResponse:
        """Answers a message to a robot in its chat, at the sessionWebhook of the message (page 「机器人回复/发送消息」,
        「消息发送与接收类型」).

        `session_webhook` is `sessionWebhook` of the message: an `https://` URL at `dingtalk.com`, `dingtalk.io` or
        below, or one that begins with the host given. A message that was forged must not send the program elsewhere.
        """
        return self.call("session_reply", body, session_webhook=session_webhook)

    def register_card_callback_legacy(self, body: RegisterCardCallbackLegacyRequest) -> DingTalkResponse:
        """Registers the address that callbacks of older cards go to over HTTP (page 「注册互动卡片回调地址」).

        Closed to applications made since 2024-12-31.
        """
        return self.call("register_card_callback_legacy", body)

    def close_top_card(self, body: CloseTopCardRequest) -> DingTalkResponse:
        """Closes a card that is pinned to the top of a chat (page 「关闭吊顶卡片」).

        Permission: `Card.Instance.Write`.
        """
        return self.call("close_top_card", body)

    def create_card_template(self, body: Mapping[str, JSONValue]) -> DingTalkResponse:
        """Creates a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return self.call("create_card_template", body)

    def get_card_template(self, body: Mapping[str, JSONValue]) -> DingTalkResponse:
        """Reads a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its query is not documented, and passes as it is.
        """
        return self.call("get_card_template", body)

    def copy_card_template(self, body: Mapping[str, JSONValue]) -> DingTalkResponse:
        """Copies a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return self.call("copy_card_template", body)

    def remove_card_template(self, body: Mapping[str, JSONValue]) -> DingTalkResponse:
        """Removes a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return self.call("remove_card_template", body)

    def query_card_templates(self, body: Mapping[str, JSONValue]) -> DingTalkResponse:
        """Lists card templates (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return self.call("query_card_templates", body)

    def publish_card_template(self, body: Mapping[str, JSONValue]) -> DingTalkResponse:
        """Publishes a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return self.call("publish_card_template", body)

    def save_card_template(self, body: Mapping[str, JSONValue]) -> DingTalkResponse:
        """Saves a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return self.call("save_card_template", body)

    def send_interactive_card(self, body: SendInteractiveCardRequest) -> DingTalkResponse:
        """Sends a card of the older interface into a chat (page 「发送钉钉互动卡片（高级版）」).

        Closed to applications made since 2024-12-31.
        """
        return self.call("send_interactive_card", body)

    def create_interactive_card(self, body: CreateInteractiveCardRequest) -> DingTalkResponse:
        """Creates a card of the older interface without sending it (page 「创建钉钉互动卡片」).

        Closed to applications made since 2024-12-31.
        """
        return self.call("create_interactive_card", body)

    def update_interactive_card(self, body: UpdateInteractiveCardRequest) -> DingTalkResponse:
        """Changes the data of a card of the older interface (page 「更新钉钉互动卡片」).

        Closed to applications made since 2024-12-31.
        """
        return self.call("update_interactive_card", body)

    def send_robot_card(self, body: SendRobotCardRequest) -> DingTalkResponse:
        """Sends a StandardCard of a robot (page 「机器人发送互动卡片（普通版）」).

        Closed to applications made since 2024-12-31.
        """
        return self.call("send_robot_card", body)

    def update_robot_card(self, body: UpdateRobotCardRequest) -> DingTalkResponse:
        """Changes a StandardCard of a robot (page 「更新机器人发送互动卡片（普通版）」).

        Closed to applications made since 2024-12-31.
        """
        return self.call("update_robot_card", body)

    def create_top_box(self, body: CreateTopBoxRequest) -> DingTalkResponse:
        """Creates a card and pins it to the top of a chat (page 「创建并开启互动卡片吊顶」)."""
        return self.call("create_top_box", body)

    def send_custom_robot_message(
        self, body: SendCustomRobotMessageRequest, webhook: str, *, robot_secret: str = ""
    ) -> DingTalkResponse:
        """Sends a message into a group through a custom robot, at its webhook (page 「自定义机器人发送群消息」,
        「自定义机器人安全设置」).

        `webhook` is the robot's, as its settings show it; `robot_secret` the secret of its security settings (`SEC…`),
        which the URL is signed with, empty where it does not sign.
        """
        return self.call("send_custom_robot_message", body, session_webhook=webhook, robot_secret=robot_secret)

    def send_group_message(self, body: SendGroupMessageRequest) -> DingTalkResponse:
        """Sends a robot's message into a group (page 「机器人发送群聊消息」, 「消息发送与接收类型」)."""
        return self.call("send_group_message", body)

    def send_direct_messages(self, body: SendDirectMessagesRequest) -> DingTalkResponse:
        """Sends a robot's message to people, each in their chat with the robot (page
        「批量发送人与机器人会话中机器人消息」, 「消息发送与接收类型」).
        """
        return self.call("send_direct_messages", body)

    def download_message_file(self, body: DownloadMessageFileRequest) -> DingTalkResponse:
        """Tells where the picture, audio, video or file of a message can be downloaded (page
        「下载机器人接收消息的文件内容」).
        """
        return self.call("download_message_file", body)


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
        robot_secret: str = "",
    ) -> DingTalkResponse:
        """Call an operation by name."""

    async def create_card(self, body: CreateCardRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Creates a card, which is delivered later (page 「创建卡片」).

        Permission: `Card.Instance.Write`.
        """
        return await self.call("create_card", body, delegated=delegated)

    async def create_and_deliver_card(
        self, body: CreateAndDeliverCardRequest, *, delegated: bool = False
    ) -> DingTalkResponse:
        """Creates a card and delivers it (page 「创建并投放卡片」).

        Permission: `Card.Instance.Write`.
        """
        return await self.call("create_and_deliver_card", body, delegated=delegated)

    async def deliver_card(self, body: DeliverCardRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Delivers a card that has the spaces already (page 「投放卡片」).

        Permission: `Card.Instance.Write`.
        """
        return await self.call("deliver_card", body, delegated=delegated)

    async def update_card(self, body: UpdateCardRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Changes the data of a card (page 「更新卡片」).

        Permission: `Card.Instance.Write`.
        """
        return await self.call("update_card", body, delegated=delegated)

    async def append_card_spaces(self, body: AppendCardSpacesRequest, *, delegated: bool = False) -> DingTalkResponse:
        """Adds spaces that a card may be delivered to, or changes them (page 「新增或者更新卡片的场域信息」).

        Permission: `Card.Instance.Write`.
        """
        return await self.call("append_card_spaces", body, delegated=delegated)

    async def stream_card(self, body: StreamCardRequest) -> DingTalkResponse:
        """Writes a text of an AI card piece by piece (page 「AI 卡片流式更新」).

        Permission: `Card.Streaming.Write`.
        """
        return await self.call("stream_card", body)

    async def register_card_callback(
        self, body: RegisterCardCallbackRequest, *, delegated: bool = False
    ) -> DingTalkResponse:
        """Registers the address that callbacks of cards go to over HTTP (page 「注册卡片回调地址」).

        Permission: `Card.Instance.Write`.
        """
        return await self.call("register_card_callback", body, delegated=delegated)

    async def session_reply(self, body: SessionReplyRequest, session_webhook: str) -> DingTalkResponse:
        """Answers a message to a robot in its chat, at the sessionWebhook of the message (page 「机器人回复/发送消息」,
        「消息发送与接收类型」).

        `session_webhook` is `sessionWebhook` of the message: an `https://` URL at `dingtalk.com`, `dingtalk.io` or
        below, or one that begins with the host given. A message that was forged must not send the program elsewhere.
        """
        return await self.call("session_reply", body, session_webhook=session_webhook)

    async def register_card_callback_legacy(self, body: RegisterCardCallbackLegacyRequest) -> DingTalkResponse:
        """Registers the address that callbacks of older cards go to over HTTP (page 「注册互动卡片回调地址」).

        Closed to applications made since 2024-12-31.
        """
        return await self.call("register_card_callback_legacy", body)

    async def close_top_card(self, body: CloseTopCardRequest) -> DingTalkResponse:
        """Closes a card that is pinned to the top of a chat (page 「关闭吊顶卡片」).

        Permission: `Card.Instance.Write`.
        """
        return await self.call("close_top_card", body)

    async def create_card_template(self, body: Mapping[str, JSONValue]) -> DingTalkResponse:
        """Creates a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return await self.call("create_card_template", body)

    async def get_card_template(self, body: Mapping[str, JSONValue]) -> DingTalkResponse:
        """Reads a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its query is not documented, and passes as it is.
        """
        return await self.call("get_card_template", body)

    async def copy_card_template(self, body: Mapping[str, JSONValue]) -> DingTalkResponse:
        """Copies a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return await self.call("copy_card_template", body)

    async def remove_card_template(self, body: Mapping[str, JSONValue]) -> DingTalkResponse:
        """Removes a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return await self.call("remove_card_template", body)

    async def query_card_templates(self, body: Mapping[str, JSONValue]) -> DingTalkResponse:
        """Lists card templates (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return await self.call("query_card_templates", body)

    async def publish_card_template(self, body: Mapping[str, JSONValue]) -> DingTalkResponse:
        """Publishes a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return await self.call("publish_card_template", body)

    async def save_card_template(self, body: Mapping[str, JSONValue]) -> DingTalkResponse:
        """Saves a card template (SDK alibabacloud-go/dingtalk, card_1_0).

        Its body is not documented, and passes as it is.
        """
        return await self.call("save_card_template", body)

    async def send_interactive_card(self, body: SendInteractiveCardRequest) -> DingTalkResponse:
        """Sends a card of the older interface into a chat (page 「发送钉钉互动卡片（高级版）」).

        Closed to applications made since 2024-12-31.
        """
        return await self.call("send_interactive_card", body)

    async def create_interactive_card(self, body: CreateInteractiveCardRequest) -> DingTalkResponse:
        """Creates a card of the older interface without sending it (page 「创建钉钉互动卡片」).

        Closed to applications made since 2024-12-31.
        """
        return await self.call("create_interactive_card", body)

    async def update_interactive_card(self, body: UpdateInteractiveCardRequest) -> DingTalkResponse:
        """Changes the data of a card of the older interface (page 「更新钉钉互动卡片」).

        Closed to applications made since 2024-12-31.
        """
        return await self.call("update_interactive_card", body)

    async def send_robot_card(self, body: SendRobotCardRequest) -> DingTalkResponse:
        """Sends a StandardCard of a robot (page 「机器人发送互动卡片（普通版）」).

        Closed to applications made since 2024-12-31.
        """
        return await self.call("send_robot_card", body)

    async def update_robot_card(self, body: UpdateRobotCardRequest) -> DingTalkResponse:
        """Changes a StandardCard of a robot (page 「更新机器人发送互动卡片（普通版）」).

        Closed to applications made since 2024-12-31.
        """
        return await self.call("update_robot_card", body)

    async def create_top_box(self, body: CreateTopBoxRequest) -> DingTalkResponse:
        """Creates a card and pins it to the top of a chat (page 「创建并开启互动卡片吊顶」)."""
        return await self.call("create_top_box", body)

    async def send_custom_robot_message(
        self, body: SendCustomRobotMessageRequest, webhook: str, *, robot_secret: str = ""
    ) -> DingTalkResponse:
        """Sends a message into a group through a custom robot, at its webhook (page 「自定义机器人发送群消息」,
        「自定义机器人安全设置」).

        `webhook` is the robot's, as its settings show it; `robot_secret` the secret of its security settings (`SEC…`),
        which the URL is signed with, empty where it does not sign.
        """
        return await self.call("send_custom_robot_message", body, session_webhook=webhook, robot_secret=robot_secret)

    async def send_group_message(self, body: SendGroupMessageRequest) -> DingTalkResponse:
        """Sends a robot's message into a group (page 「机器人发送群聊消息」, 「消息发送与接收类型」)."""
        return await self.call("send_group_message", body)

    async def send_direct_messages(self, body: SendDirectMessagesRequest) -> DingTalkResponse:
        """Sends a robot's message to people, each in their chat with the robot (page
        「批量发送人与机器人会话中机器人消息」, 「消息发送与接收类型」).
        """
        return await self.call("send_direct_messages", body)

    async def download_message_file(self, body: DownloadMessageFileRequest) -> DingTalkResponse:
        """Tells where the picture, audio, video or file of a message can be downloaded (page
        「下载机器人接收消息的文件内容」).
        """
        return await self.call("download_message_file", body)
