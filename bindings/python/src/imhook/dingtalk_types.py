"""imhook.dingtalk_types: the bodies of calls of DingTalk's server API as types for type checkers.

The methods of DingTalkAPI and of the clients take them. They are plain dictionaries, whose members have the
names of the platform's page. A body that this version has no type for, such as one with a newer member, goes
through `DingTalkAPI.request()` and the `call()` of the clients, which take any mapping.
"""

# Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypedDict, Union

# A value that JSON has a form for.
JSONValue = Union[None, bool, int, float, str, "Sequence[JSONValue]", "Mapping[str, JSONValue]"]


class GetAccessTokenRequest(TypedDict):
    """The body of `get_access_token`: fetches an access token for an internal application, by ClientID and
    ClientSecret.
    """

    appKey: str
    """ClientID."""
    appSecret: str
    """ClientSecret."""


class CardData(TypedDict):
    """The member `cardData` or a value of `privateData`."""

    cardParamMap: Mapping[str, JSONValue]
    """The values of the template's variables. Names of at most 100 bytes."""


class _PullConfigRequired(TypedDict):
    pullStrategy: Literal["NONE", "ONCE", "INTERVAL", "RENDER"]
    """When. Values: `NONE`, `ONCE`, `INTERVAL` (needs `interval` and `timeUnit`), `RENDER`."""


class PullConfig(_PullConfigRequired, total=False):
    """The member `pullConfig`."""

    interval: int | str
    """How often, as a number or its text, which becomes the number: not below 6 seconds on the newest page, 3 on
    others. At least 6 seconds where `pullStrategy` is INTERVAL.
    """
    timeUnit: Literal["SECONDS", "MINUTES", "HOURS", "DAYS"]
    """Of the interval. Values: `SECONDS`, `MINUTES`, `HOURS`, `DAYS`."""


class _DataSourceRequired(TypedDict):
    dynamicDataSourceId: str
    """Its id in callbacks."""
    pullConfig: PullConfig
    """When it is asked."""


class DataSource(_DataSourceRequired, total=False):
    """An element of `dynamicDataSourceConfigs`."""

    constParams: Mapping[str, str]
    """What comes back in callbacks."""


class DynamicData(TypedDict):
    """The member `openDynamicDataConfig`."""

    dynamicDataSourceConfigs: Sequence[DataSource]
    """The sources. Not empty."""


class SearchSupport(TypedDict, total=False):
    """The member `searchSupport`."""

    searchIcon: str
    """A media id."""
    searchTypeName: str
    """JSON text: names by language."""
    searchDesc: str
    """Cut at 200 characters."""


class Notification(TypedDict, total=False):
    """The member `notification`."""

    alertContent: str
    """Its text."""
    notificationOff: bool
    """There is none."""


class _ForwardableSpaceRequired(TypedDict):
    supportForward: bool
    """Whether it may be forwarded."""


class ForwardableSpace(_ForwardableSpaceRequired, total=False):
    """The member `imGroupOpenSpaceModel` or the member `imRobotOpenSpaceModel`."""

    lastMessageI18n: Mapping[str, str]
    """The text in the list of conversations, by language: ZH_CN, EN_US."""
    searchSupport: SearchSupport
    """How it is found."""
    notification: Notification
    """The push notification."""


class Space(TypedDict, total=False):
    """The member `imSingleOpenSpaceModel`."""

    supportForward: bool
    """Whether it may be forwarded."""
    lastMessageI18n: Mapping[str, str]
    """The text in the list of conversations, by language: ZH_CN, EN_US."""
    searchSupport: SearchSupport
    """How it is found."""
    notification: Notification
    """The push notification."""


class TopSpace(TypedDict):
    """The member `topOpenSpaceModel`."""

    spaceType: Literal["ONE_BOX"]
    """The space. Values: `ONE_BOX`."""


class _CreateCardRequestRequired(TypedDict):
    cardTemplateId: str
    """The published template."""
    outTrackId: str
    """The id that the card is to have. At most 100 characters."""
    cardData: CardData
    """Public data."""


class CreateCardRequest(_CreateCardRequestRequired, total=False):
    """The body of `create_card`: creates a card, which is delivered later."""

    userId: str
    """Who creates it. At most 100 characters."""
    userIdType: int
    """1 (default) userId, 2 unionId, of all user ids here. From 1 to 2."""
    callbackType: Literal["STREAM", "HTTP"]
    """How callbacks come; without it none come in Stream mode, and an AI card may take no text. Values: `STREAM`,
    `HTTP` (needs `callbackRouteKey`).
    """
    callbackRouteKey: str
    """The key that the callback address was registered with."""
    privateData: Mapping[str, CardData]
    """Private data by user id. Names of at most 100 bytes."""
    openDynamicDataConfig: DynamicData
    """Data sources that are asked for data."""
    cardAtUserIds: list[str] | tuple[str, ...]
    """Who is shown as mentioned."""
    imGroupOpenSpaceModel: ForwardableSpace
    """What it is in groups. A new card needs it for spaces of type `IM_GROUP`."""
    imRobotOpenSpaceModel: ForwardableSpace
    """What it is in chats with the robot. A new card needs it for spaces of type `IM_ROBOT`."""
    imSingleOpenSpaceModel: Space
    """What it is in one-to-one chats. A new card needs it for spaces of type `IM_SINGLE`."""
    topOpenSpaceModel: TopSpace
    """What it is at the top of chats. A new card needs it for spaces of type `ONE_BOX`."""
    coFeedOpenSpaceModel: Mapping[str, JSONValue]
    """Deprecated. A new card needs it for spaces of type `CO_FEED`."""


class _GroupDeliveryRequired(TypedDict):
    robotCode: str
    """The robot in the group."""


class GroupDelivery(_GroupDeliveryRequired, total=False):
    """The member `imGroupOpenDeliverModel`."""

    atUserIds: Mapping[str, str]
    """Who is mentioned, with their names; `@ALL` for all."""
    recipients: list[str] | tuple[str, ...]
    """Who alone sees it."""
    extension: Mapping[str, str]
    """Extensions."""


class RobotDelivery(TypedDict, total=False):
    """The member `imRobotOpenDeliverModel`."""

    spaceType: Literal["IM_ROBOT"]
    """Has to be there when nothing else is. Values: `IM_ROBOT`."""
    robotCode: str
    """The robot; else that of the application."""
    extension: Mapping[str, str]
    """Extensions."""


class SingleDelivery(TypedDict, total=False):
    """The member `imSingleOpenDeliverModel`."""

    atUserIds: Mapping[str, str]
    """Who is mentioned, with their names."""
    extension: Mapping[str, str]
    """Extensions."""


class _TopDeliveryRequired(TypedDict):
    expiredTimeMillis: int
    """Until when, in Unix milliseconds."""


class TopDelivery(_TopDeliveryRequired, total=False):
    """The member `topOpenDeliverModel`."""

    userIds: list[str] | tuple[str, ...]
    """Who sees it."""
    platforms: list[str] | tuple[str, ...]
    """Where; all when empty. Values: `android`, `ios`, `win`, `mac`."""


class _CreateAndDeliverCardRequestRequired(TypedDict):
    openSpaceId: str
    """Where it goes. At most 1,000 characters."""
    cardTemplateId: str
    """The published template."""
    outTrackId: str
    """The id that the card is to have. At most 100 characters."""
    cardData: CardData
    """Public data."""


class CreateAndDeliverCardRequest(_CreateAndDeliverCardRequestRequired, total=False):
    """The body of `create_and_deliver_card`: creates a card and delivers it."""

    imGroupOpenDeliverModel: GroupDelivery
    """How in groups. Needed for spaces of type `IM_GROUP`."""
    imRobotOpenDeliverModel: RobotDelivery
    """How in chats with the robot. Not empty. Needed for spaces of type `IM_ROBOT`."""
    imSingleOpenDeliverModel: SingleDelivery
    """How in one-to-one chats. Needed for spaces of type `IM_SINGLE`."""
    topOpenDeliverModel: TopDelivery
    """How at the top of chats. Needed for spaces of type `ONE_BOX`."""
    coFeedOpenDeliverModel: Mapping[str, JSONValue]
    """Deprecated. Needed for spaces of type `CO_FEED`."""
    docOpenDeliverModel: Mapping[str, JSONValue]
    """Deprecated."""
    userId: str
    """Who creates it. At most 100 characters."""
    userIdType: int
    """1 (default) userId, 2 unionId, of all user ids here. From 1 to 2."""
    callbackType: Literal["STREAM", "HTTP"]
    """How callbacks come; without it none come in Stream mode, and an AI card may take no text. Values: `STREAM`,
    `HTTP` (needs `callbackRouteKey`).
    """
    callbackRouteKey: str
    """The key that the callback address was registered with."""
    privateData: Mapping[str, CardData]
    """Private data by user id. Names of at most 100 bytes."""
    openDynamicDataConfig: DynamicData
    """Data sources that are asked for data."""
    cardAtUserIds: list[str] | tuple[str, ...]
    """Who is shown as mentioned."""
    imGroupOpenSpaceModel: ForwardableSpace
    """What it is in groups. A new card needs it for spaces of type `IM_GROUP`."""
    imRobotOpenSpaceModel: ForwardableSpace
    """What it is in chats with the robot. A new card needs it for spaces of type `IM_ROBOT`."""
    imSingleOpenSpaceModel: Space
    """What it is in one-to-one chats. A new card needs it for spaces of type `IM_SINGLE`."""
    topOpenSpaceModel: TopSpace
    """What it is at the top of chats. A new card needs it for spaces of type `ONE_BOX`."""
    coFeedOpenSpaceModel: Mapping[str, JSONValue]
    """Deprecated. A new card needs it for spaces of type `CO_FEED`."""


class _DeliverCardRequestRequired(TypedDict):
    outTrackId: str
    """The card. At most 100 characters."""
    openSpaceId: str
    """Where it goes. At most 1,000 characters."""


class DeliverCardRequest(_DeliverCardRequestRequired, total=False):
    """The body of `deliver_card`: delivers a card that has the spaces already."""

    userIdType: int
    """1 (default) userId, 2 unionId, of all user ids here. From 1 to 2."""
    imGroupOpenDeliverModel: GroupDelivery
    """How in groups. Needed for spaces of type `IM_GROUP`."""
    imRobotOpenDeliverModel: RobotDelivery
    """How in chats with the robot. Not empty. Needed for spaces of type `IM_ROBOT`."""
    imSingleOpenDeliverModel: SingleDelivery
    """How in one-to-one chats. Needed for spaces of type `IM_SINGLE`."""
    topOpenDeliverModel: TopDelivery
    """How at the top of chats. Needed for spaces of type `ONE_BOX`."""
    coFeedOpenDeliverModel: Mapping[str, JSONValue]
    """Deprecated. Needed for spaces of type `CO_FEED`."""
    docOpenDeliverModel: Mapping[str, JSONValue]
    """Deprecated."""


class UpdateOptions(TypedDict, total=False):
    """The member `cardUpdateOptions` or the member `cardOptions`."""

    updateCardDataByKey: bool
    """Public data is merged."""
    updatePrivateDataByKey: bool
    """Private data is merged."""


class _UpdateCardRequestRequired(TypedDict):
    outTrackId: str
    """The card. At most 100 characters."""


class UpdateCardRequest(_UpdateCardRequestRequired, total=False):
    """The body of `update_card`: changes the data of a card. At least one of `cardData` and `privateData` has to be
    there.
    """

    cardData: CardData
    """Public data."""
    privateData: Mapping[str, CardData]
    """Private data by user id. Names of at most 100 bytes."""
    cardUpdateOptions: UpdateOptions
    """Whether data is merged by key; else all of it is replaced."""
    userIdType: int
    """1 (default) userId, 2 unionId, of all user ids here. From 1 to 2."""


class _AppendCardSpacesRequestRequired(TypedDict):
    outTrackId: str
    """The card. At most 100 characters. Not beside `imSingleOpenSpaceModel`."""


class AppendCardSpacesRequest(_AppendCardSpacesRequestRequired, total=False):
    """The body of `append_card_spaces`: adds spaces that a card may be delivered to, or changes them. At least one of
    `imGroupOpenSpaceModel`, `imRobotOpenSpaceModel`, `topOpenSpaceModel` and `coFeedOpenSpaceModel` has to be there.
    """

    imGroupOpenSpaceModel: ForwardableSpace
    """What it is in groups."""
    imRobotOpenSpaceModel: ForwardableSpace
    """What it is in chats with the robot."""
    imSingleOpenSpaceModel: Mapping[str, JSONValue]
    """Cannot be appended."""
    topOpenSpaceModel: TopSpace
    """What it is at the top of chats."""
    coFeedOpenSpaceModel: Mapping[str, JSONValue]
    """Deprecated."""


class _StreamCardRequestRequired(TypedDict):
    outTrackId: str
    """The card. At most 100 characters."""
    guid: str
    """New for each call; the same again when it is repeated."""
    key: str
    """The variable."""
    content: str
    """A piece, or the whole text. At most 1,024 bytes."""
    isFull: bool
    """The whole text, as Markdown needs; else a piece that is appended. Optional on the page, yet refused when missing.
    """


class StreamCardRequest(_StreamCardRequestRequired, total=False):
    """The body of `stream_card`: writes a text of an AI card piece by piece."""

    isFinalize: bool
    """The last one."""
    isError: bool
    """The card is to show an error."""


class _RegisterCardCallbackRequestRequired(TypedDict):
    callbackRouteKey: str
    """The key that cards name the address by."""
    callbackUrl: str
    """The address."""


class RegisterCardCallbackRequest(_RegisterCardCallbackRequestRequired, total=False):
    """The body of `register_card_callback`: registers the address that callbacks of cards go to over HTTP."""

    apiSecret: str
    """The secret of the signature; without it callbacks are not signed."""
    forceUpdate: bool
    """An address that the key has already is replaced, for every card that uses it."""


class ReplyText(TypedDict):
    """The member `text`."""

    content: str
    """The text."""


class ReplyMarkdown(TypedDict):
    """The member `markdown`."""

    title: str
    """The text in the list of conversations."""
    text: str
    """Markdown."""


class _ReplyLinkRequired(TypedDict):
    title: str
    """The title."""
    text: str
    """The text."""
    messageUrl: str
    """Where it leads."""


class ReplyLink(_ReplyLinkRequired, total=False):
    """The member `link`."""

    picUrl: str
    """The picture."""


class ReplyButton(TypedDict):
    """An element of `btns`."""

    title: str
    """The text."""
    actionURL: str
    """Where it leads."""


class _ReplyActionCardRequired(TypedDict):
    title: str
    """The text in the list of conversations."""
    text: str
    """Markdown."""


class ReplyActionCard(_ReplyActionCardRequired, total=False):
    """The member `actionCard`. At least one of `singleTitle` and `btns` has to be there."""

    singleTitle: str
    """The only button. Needs `singleURL`. Not beside `btns`."""
    singleURL: str
    """Where it leads. Needs `singleTitle`."""
    btns: Sequence[ReplyButton]
    """Several buttons. Not empty."""
    btnOrientation: Literal["0", "1"]
    """0 one below the other, 1 side by side. Values: `0`, `1`."""
    hideAvatar: Literal["0", "1"]
    """1: without the robot's picture. Values: `0`, `1`."""


class ReplyFeedLink(TypedDict):
    """An element of `links`."""

    title: str
    """The text."""
    messageURL: str
    """Where it leads."""
    picURL: str
    """The picture."""


class ReplyFeedCard(TypedDict):
    """The member `feedCard`."""

    links: Sequence[ReplyFeedLink]
    """The links. Not empty."""


class ReplyAt(TypedDict, total=False):
    """The member `at`."""

    atMobiles: list[str] | tuple[str, ...]
    """By phone number."""
    atUserIds: list[str] | tuple[str, ...]
    """By user id."""
    isAtAll: bool
    """Everybody."""


class _SessionReplyRequestRequired(TypedDict):
    msgtype: Literal["text", "markdown", "link", "actionCard", "feedCard"] | str
    """The type, after which the member with the content is named. Values: `text` (without `markdown`, `link`,
    `actionCard` and `feedCard`), `markdown` (without `text`, `link`, `actionCard` and `feedCard`), `link` (without
    `at`, `text`, `markdown`, `actionCard` and `feedCard`), `actionCard` (without `at`, `text`, `markdown`, `link` and
    `feedCard`), `feedCard` (without `at`, `text`, `markdown`, `link` and `actionCard`), or another that the platform
    has.
    """


class SessionReplyRequest(_SessionReplyRequestRequired, total=False):
    """The body of `session_reply`: answers a message to a robot in its chat, at the sessionWebhook of the message."""

    text: ReplyText
    """Plain text."""
    markdown: ReplyMarkdown
    """Markdown."""
    link: ReplyLink
    """A link with a picture."""
    actionCard: ReplyActionCard
    """A text with buttons."""
    feedCard: ReplyFeedCard
    """Several links."""
    at: ReplyAt
    """Who is mentioned, in text and markdown only."""


class GetCorpAccessTokenRequest(TypedDict):
    """The body of `get_corp_access_token`: fetches an access token for an organisation that authorised a third-party
    application.
    """

    suiteKey: str
    """SuiteKey of the application."""
    suiteSecret: str
    """SuiteSecret of the application."""
    authCorpId: str
    """The organisation."""
    suiteTicket: str
    """The last ticket that the event suite_ticket brought."""


class GetAccessTokenLegacyRequest(TypedDict):
    """The body of `get_access_token_legacy`: fetches an access token from the older service."""

    appkey: str
    """AppKey (ClientID)."""
    appsecret: str
    """AppSecret (ClientSecret)."""


class _RegisterCardCallbackLegacyRequestRequired(TypedDict):
    callback_url: str
    """The address. Without a query."""


class RegisterCardCallbackLegacyRequest(_RegisterCardCallbackLegacyRequestRequired, total=False):
    """The body of `register_card_callback_legacy`: registers the address that callbacks of older cards go to over HTTP.
    """

    api_secret: str
    """What callbacks are signed with; without it they are not."""
    callbackRouteKey: str
    """The key that cards name the address by."""
    forceUpdate: bool
    """Whether an address that is registered already is replaced."""


class _CloseTopCardRequestRequired(TypedDict):
    outTrackId: str
    """The card. At most 100 characters."""


class CloseTopCardRequest(_CloseTopCardRequestRequired, total=False):
    """The body of `close_top_card`: closes a card that is pinned to the top of a chat."""

    openConversationId: str
    """The group; left out for chats with an assistant."""


class OldCardData(TypedDict, total=False):
    """The member `cardData`, a value of `privateData`, a value of `userIdPrivateDataMap` or a value of
    `unionIdPrivateDataMap`.
    """

    cardParamMap: Mapping[str, JSONValue]
    """The values of the template's variables; those that are no texts go into sys_full_json_obj, which may be an object
    or its text, as sys_lastMessageI18n may.
    """
    cardMediaIdParamMap: Mapping[str, str]
    """The media ids among them."""


class InteractiveCardOptions(TypedDict, total=False):
    """The member `cardOptions`."""

    supportForward: bool
    """Whether it may be forwarded."""


class _SendInteractiveCardRequestRequired(TypedDict):
    cardTemplateId: str
    """The published template."""
    outTrackId: str
    """The id that the card is to have. At most 100 characters."""
    conversationType: int
    """0 a single chat, 1 a group. From 0 to 1."""
    cardData: OldCardData
    """Public data."""


class SendInteractiveCardRequest(_SendInteractiveCardRequestRequired, total=False):
    """The body of `send_interactive_card`: sends a card of the older interface into a chat."""

    openConversationId: str
    """The group."""
    receiverUserIdList: list[str] | tuple[str, ...]
    """Who gets it; in a group, who alone sees it. At most 20 elements where `conversationType` is 0."""
    robotCode: str
    """The robot."""
    callbackRouteKey: str
    """The key that the callback address was registered with."""
    privateData: Mapping[str, OldCardData]
    """Private data by user id."""
    chatBotId: str
    """The robot, by its older id."""
    userIdType: int
    """1 (default) userId, 2 unionId, of all user ids here. From 1 to 2."""
    atOpenIds: Mapping[str, str]
    """Who is mentioned, with their names; `@ALL` for all."""
    cardOptions: InteractiveCardOptions
    """What may be done with it."""
    pullStrategy: bool
    """Whether the card asks for private data each time that a chat is opened (pure pull)."""


class _CreateInteractiveCardRequestRequired(TypedDict):
    cardTemplateId: str
    """The published template."""
    outTrackId: str
    """The id that the card is to have. At most 100 characters."""
    conversationType: int
    """0 a single chat, 1 a group. From 0 to 1."""
    cardData: OldCardData
    """Public data."""


class CreateInteractiveCardRequest(_CreateInteractiveCardRequestRequired, total=False):
    """The body of `create_interactive_card`: creates a card of the older interface without sending it."""

    openConversationId: str
    """The group."""
    receiverUserIdList: list[str] | tuple[str, ...]
    """Who gets it; in a group, who alone sees it. At most 20 elements where `conversationType` is 0."""
    robotCode: str
    """The robot."""
    callbackRouteKey: str
    """The key that the callback address was registered with."""
    privateData: Mapping[str, OldCardData]
    """Private data by user id."""
    chatBotId: str
    """The robot, by its older id."""
    userIdType: int
    """1 (default) userId, 2 unionId, of all user ids here. From 1 to 2."""
    atOpenIds: Mapping[str, str]
    """Who is mentioned, with their names; `@ALL` for all."""
    cardOptions: InteractiveCardOptions
    """What may be done with it."""
    pullStrategy: bool
    """Whether the card asks for private data each time that a chat is opened (pure pull)."""


class _UpdateInteractiveCardRequestRequired(TypedDict):
    outTrackId: str
    """The card. At most 100 characters."""


class UpdateInteractiveCardRequest(_UpdateInteractiveCardRequestRequired, total=False):
    """The body of `update_interactive_card`: changes the data of a card of the older interface. At least one of
    `cardData` and `privateData` has to be there.
    """

    cardData: OldCardData
    """Public data."""
    privateData: Mapping[str, OldCardData]
    """Private data by user id."""
    userIdType: int
    """1 (default) userId, 2 unionId, of all user ids here. From 1 to 2."""
    cardOptions: UpdateOptions
    """Whether data is merged by key; else all of it is replaced."""


class RobotCardOptions(TypedDict, total=False):
    """The member `sendOptions`."""

    atUserListJson: str | Mapping[str, JSONValue] | Sequence[JSONValue]
    """Who is mentioned. At most 30 elements."""
    atAll: bool
    """Everybody is mentioned."""
    receiverListJson: str | Mapping[str, JSONValue] | Sequence[JSONValue]
    """Who alone sees it."""
    cardPropertyJson: str | Mapping[str, JSONValue] | Sequence[JSONValue]
    """Properties of the card."""


class _SendRobotCardRequestRequired(TypedDict):
    cardTemplateId: str
    """StandardCard."""
    cardBizId: str
    """The id that the card is to have."""
    cardData: str | Mapping[str, JSONValue] | Sequence[JSONValue]
    """What the card shows."""


class SendRobotCardRequest(_SendRobotCardRequestRequired, total=False):
    """The body of `send_robot_card`: sends a StandardCard of a robot. At least one of `openConversationId` and
    `singleChatReceiver` has to be there.
    """

    robotCode: str
    """The robot."""
    openConversationId: str
    """The group."""
    singleChatReceiver: str | Mapping[str, JSONValue] | Sequence[JSONValue]
    """The receiver in a chat with the robot, as `{"userId": …}`."""
    callbackUrl: str
    """Where callbacks go."""
    sendOptions: RobotCardOptions
    """Who sees it and who is mentioned."""
    pullStrategy: bool
    """Whether the card asks for private data each time that a chat is opened (pure pull)."""


class _UpdateRobotCardRequestRequired(TypedDict):
    cardBizId: str
    """The card."""


class UpdateRobotCardRequest(_UpdateRobotCardRequestRequired, total=False):
    """The body of `update_robot_card`: changes a StandardCard of a robot."""

    cardData: str | Mapping[str, JSONValue] | Sequence[JSONValue]
    """What the card shows."""


class TopBoxSettings(TypedDict, total=False):
    """The member `cardSettings`."""

    pullStrategy: bool
    """Whether the card asks for private data each time that a chat is opened (pure pull)."""


class _CreateTopBoxRequestRequired(TypedDict):
    cardTemplateId: str
    """The published template."""
    outTrackId: str
    """The id that the card is to have. At most 64 characters."""
    conversationType: int
    """1 a group, 2 a chat with an assistant. From 1 to 2."""


class CreateTopBoxRequest(_CreateTopBoxRequestRequired, total=False):
    """The body of `create_top_box`: creates a card and pins it to the top of a chat."""

    callbackRouteKey: str
    """The key that the callback address was registered with."""
    cardData: OldCardData
    """Public data."""
    userIdPrivateDataMap: Mapping[str, OldCardData]
    """Private data by userId."""
    unionIdPrivateDataMap: Mapping[str, OldCardData]
    """Private data by unionId."""
    cardSettings: TopBoxSettings
    """How it gets its data."""
    openConversationId: str
    """The group."""
    userId: str
    """The user of a chat with an assistant."""
    unionId: str
    """The same, by unionId."""
    robotCode: str
    """The robot."""
    coolAppCode: str
    """The extension of the group."""
    groupTemplateId: str
    """The template of the group."""
    receiverUserIdList: list[str] | tuple[str, ...]
    """Who alone sees it. At most 100 elements."""
    receiverUnionIdList: list[str] | tuple[str, ...]
    """The same, by unionId. At most 100 elements."""
    expiredTime: int
    """Until when, in Unix milliseconds; never when it is missing."""
    platforms: str
    """Where, one platform or several as `ios|mac`; everywhere when it is missing or empty. Values: `ios`, `mac`,
    `android`, `win`.
    """


class _SendCustomRobotMessageRequestRequired(TypedDict):
    msgtype: Literal["text", "markdown", "link", "actionCard", "feedCard"] | str
    """The type, after which the member with the content is named. Values: `text` (without `markdown`, `link`,
    `actionCard` and `feedCard`), `markdown` (without `text`, `link`, `actionCard` and `feedCard`), `link` (without
    `at`, `text`, `markdown`, `actionCard` and `feedCard`), `actionCard` (without `at`, `text`, `markdown`, `link` and
    `feedCard`), `feedCard` (without `at`, `text`, `markdown`, `link` and `actionCard`), or another that the platform
    has.
    """


class SendCustomRobotMessageRequest(_SendCustomRobotMessageRequestRequired, total=False):
    """The body of `send_custom_robot_message`: sends a message into a group through a custom robot, at its webhook."""

    msgUuid: str
    """The same for a message that is sent again: it is shown once."""
    text: ReplyText
    """Plain text."""
    markdown: ReplyMarkdown
    """Markdown."""
    link: ReplyLink
    """A link with a picture."""
    actionCard: ReplyActionCard
    """A text with buttons."""
    feedCard: ReplyFeedCard
    """Several links."""
    at: ReplyAt
    """Who is mentioned, in text and markdown only: at most 50 people."""


class SendGroupMessageRequest(TypedDict):
    """The body of `send_group_message`: sends a robot's message into a group."""

    openConversationId: str
    """The group."""
    robotCode: str
    """The robot."""
    msgKey: Literal[
        "sampleText",
        "sampleMarkdown",
        "sampleImageMsg",
        "sampleLink",
        "sampleActionCard",
        "sampleActionCard2",
        "sampleActionCard3",
        "sampleActionCard4",
        "sampleActionCard5",
        "sampleActionCard6",
        "sampleAudio",
        "sampleFile",
        "sampleVideo",
    ] | str
    """The type of the message. Values: `sampleText`, `sampleMarkdown`, `sampleImageMsg`, `sampleLink`,
    `sampleActionCard`, `sampleActionCard2`, `sampleActionCard3`, `sampleActionCard4`, `sampleActionCard5`,
    `sampleActionCard6`, `sampleAudio`, `sampleFile`, `sampleVideo`, or another that the platform has.
    """
    msgParam: str | Mapping[str, JSONValue] | Sequence[JSONValue]
    """What the type takes."""


class SendDirectMessagesRequest(TypedDict):
    """The body of `send_direct_messages`: sends a robot's message to people, each in their chat with the robot."""

    userIds: list[str] | tuple[str, ...]
    """Who gets it. At most 20 elements. Not empty."""
    robotCode: str
    """The robot."""
    msgKey: Literal[
        "sampleText",
        "sampleMarkdown",
        "sampleImageMsg",
        "sampleLink",
        "sampleActionCard",
        "sampleActionCard2",
        "sampleActionCard3",
        "sampleActionCard4",
        "sampleActionCard5",
        "sampleActionCard6",
        "sampleAudio",
        "sampleFile",
        "sampleVideo",
    ] | str
    """The type of the message. Values: `sampleText`, `sampleMarkdown`, `sampleImageMsg`, `sampleLink`,
    `sampleActionCard`, `sampleActionCard2`, `sampleActionCard3`, `sampleActionCard4`, `sampleActionCard5`,
    `sampleActionCard6`, `sampleAudio`, `sampleFile`, `sampleVideo`, or another that the platform has.
    """
    msgParam: str | Mapping[str, JSONValue] | Sequence[JSONValue]
    """What the type takes."""


class DownloadMessageFileRequest(TypedDict):
    """The body of `download_message_file`: tells where the picture, audio, video or file of a message can be
    downloaded.
    """

    downloadCode: str
    """DownloadCode of the message."""
    robotCode: str
    """The robot that got the message."""

__all__ = [
    "AppendCardSpacesRequest",
    "CardData",
    "CloseTopCardRequest",
    "CreateAndDeliverCardRequest",
    "CreateCardRequest",
    "CreateInteractiveCardRequest",
    "CreateTopBoxRequest",
    "DataSource",
    "DeliverCardRequest",
    "DownloadMessageFileRequest",
    "DynamicData",
    "ForwardableSpace",
    "GetAccessTokenLegacyRequest",
    "GetAccessTokenRequest",
    "GetCorpAccessTokenRequest",
    "GroupDelivery",
    "InteractiveCardOptions",
    "JSONValue",
    "Notification",
    "OldCardData",
    "PullConfig",
    "RegisterCardCallbackLegacyRequest",
    "RegisterCardCallbackRequest",
    "ReplyActionCard",
    "ReplyAt",
    "ReplyButton",
    "ReplyFeedCard",
    "ReplyFeedLink",
    "ReplyLink",
    "ReplyMarkdown",
    "ReplyText",
    "RobotCardOptions",
    "RobotDelivery",
    "SearchSupport",
    "SendCustomRobotMessageRequest",
    "SendDirectMessagesRequest",
    "SendGroupMessageRequest",
    "SendInteractiveCardRequest",
    "SendRobotCardRequest",
    "SessionReplyRequest",
    "SingleDelivery",
    "Space",
    "StreamCardRequest",
    "TopBoxSettings",
    "TopDelivery",
    "TopSpace",
    "UpdateCardRequest",
    "UpdateInteractiveCardRequest",
    "UpdateOptions",
    "UpdateRobotCardRequest",
]
