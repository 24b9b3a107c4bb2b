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
    """How often, as a number or its text: not below 6 seconds on the newest page, 3 on others. At least 6 seconds."""
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
    """How callbacks come; without it none come in Stream mode. Values: `STREAM`, `HTTP` (needs `callbackRouteKey`)."""
    callbackRouteKey: str
    """The key that the callback address was registered with."""
    privateData: Mapping[str, CardData]
    """Private data by user id. Names of at most 100 bytes."""
    openDynamicDataConfig: DynamicData
    """Data sources that are asked for data."""
    cardAtUserIds: list[str] | tuple[str, ...]
    """Who is shown as mentioned."""
    imGroupOpenSpaceModel: ForwardableSpace
    """What it is in groups."""
    imRobotOpenSpaceModel: ForwardableSpace
    """What it is in chats with the robot."""
    imSingleOpenSpaceModel: Space
    """What it is in one-to-one chats."""
    topOpenSpaceModel: TopSpace
    """What it is at the top of chats."""
    coFeedOpenSpaceModel: Mapping[str, JSONValue]
    """Deprecated."""


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
    """How callbacks come; without it none come in Stream mode. Values: `STREAM`, `HTTP` (needs `callbackRouteKey`)."""
    callbackRouteKey: str
    """The key that the callback address was registered with."""
    privateData: Mapping[str, CardData]
    """Private data by user id. Names of at most 100 bytes."""
    openDynamicDataConfig: DynamicData
    """Data sources that are asked for data."""
    cardAtUserIds: list[str] | tuple[str, ...]
    """Who is shown as mentioned."""
    imGroupOpenSpaceModel: ForwardableSpace
    """What it is in groups."""
    imRobotOpenSpaceModel: ForwardableSpace
    """What it is in chats with the robot."""
    imSingleOpenSpaceModel: Space
    """What it is in one-to-one chats."""
    topOpenSpaceModel: TopSpace
    """What it is at the top of chats."""
    coFeedOpenSpaceModel: Mapping[str, JSONValue]
    """Deprecated."""


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
    """The member `cardUpdateOptions`."""

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
    """The type, after which the member with the content is named. Values: `text`, `markdown`, `link` (without `at`),
    `actionCard` (without `at`), `feedCard` (without `at`), or another that the platform has.
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

__all__ = [
    "AppendCardSpacesRequest",
    "CardData",
    "CreateAndDeliverCardRequest",
    "CreateCardRequest",
    "DataSource",
    "DeliverCardRequest",
    "DynamicData",
    "ForwardableSpace",
    "GetAccessTokenRequest",
    "GroupDelivery",
    "JSONValue",
    "Notification",
    "PullConfig",
    "RegisterCardCallbackRequest",
    "ReplyActionCard",
    "ReplyAt",
    "ReplyButton",
    "ReplyFeedCard",
    "ReplyFeedLink",
    "ReplyLink",
    "ReplyMarkdown",
    "ReplyText",
    "RobotDelivery",
    "SearchSupport",
    "SessionReplyRequest",
    "SingleDelivery",
    "Space",
    "StreamCardRequest",
    "TopDelivery",
    "TopSpace",
    "UpdateCardRequest",
    "UpdateOptions",
]
