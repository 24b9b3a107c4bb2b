"""The kinds of callbacks, each with what it carries and how it is answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from ctypes import addressof

from imhook import _ffi
from imhook._callbacks import Callback
from imhook._enums import Dialect, Kind
from imhook._event import Event
from imhook._graph_request import GraphRequest
from imhook._handles import CallbackHandle
from imhook._json_object import JSONObject
from imhook._raw_answered import UnknownCallback
from imhook._reply import Part, Reply, Values, document
from imhook._robot_message import DelegatedMessage, RobotMessage
from imhook._text import read, text_of


class Action(Callback):
    """What card and assistant actions have in common."""

    __slots__ = ()

    @property
    def action_ids(self) -> tuple[str, ...]:
        """The ids of the components that fired; usually one, sometimes none."""
        handle = self._open
        ids = handle.action_ids
        return tuple([text_of(ids[index]) for index in range(handle.action_id_count)])

    @property
    def params(self) -> JSONObject:
        """The parameters of the component, of any JSON type."""
        handle = self._open
        return JSONObject(handle, handle.params)


class CardAction(Action):
    """Somebody pressed a button or changed a component of a card (「事件回调」)."""

    __slots__ = ()

    def reply(
        self,
        *,
        card: Values | None = None,
        private: Values | None = None,
        card_media: Mapping[str, str] | None = None,
        private_media: Mapping[str, str] | None = None,
        replace: Part | Iterable[Part] = (),
        dialect: Dialect | None = None,
        card_template_id: str | None = None,
    ) -> Reply:
        """Update the card.

        Args:
            card: parameters of the card. Only the acting user sees them change; others need the update API.
            private: private parameters of the acting user. They are not keyed by user id.
            card_media: media ids among the parameters of the card, by name.
            private_media: media ids among the private parameters, by name.
            replace: the parts, "card" or "private", whose parameters replace all others; by default they are merged
                by name.
            dialect: the layout of the answer; by default what the callback suggests.
            card_template_id: `cardTemplateId`, in the legacy layout only.

        Raises:
            ReplyError: the platform would refuse or ignore the answer.
            ClosedError: the callback is closed.
        """
        return self.answer(
            document(
                card=card,
                private=private,
                card_media=card_media,
                private_media=private_media,
                replace=replace,
                dialect=dialect,
                card_template_id=card_template_id,
            )
        )


class AssistantAction(Action):
    """Somebody acted on a card of an AI assistant (「智能交互回调」)."""

    __slots__ = ()

    @property
    def conversation_token(self) -> str:
        """`conversationToken`: what later updates of the card are addressed to."""
        handle = self._open
        return read(handle.conversation_token_data, handle.conversation_token_size)

    def reply(self, *, card: Values | None = None, private: Values | None = None) -> Reply:
        """Update the card: its parameters, and the private parameters of the acting user.

        Raises:
            ReplyError: the platform would refuse or ignore the answer.
            ClosedError: the callback is closed.
        """
        return self.answer(document(card=card, private=private))


class DataQuery:
    """One dynamic data source that a callback asks for (「动态数据源」). Usable until the callback is closed.

    Attributes:
        id: `dynamicDataSourceId`, never empty.
    """

    __slots__ = ("_handle", "_query", "id")

    def __init__(self, handle: CallbackHandle, query: _ffi.imhook_data_query) -> None:
        self._handle = handle
        self._query = query
        self.id = read(query.id_data, query.id_size)

    @property
    def _open(self) -> _ffi.imhook_data_query:
        self._handle.check()
        return self._query

    @property
    def request(self) -> JSONObject:
        """The whole element, with every member that the platform sent."""
        return JSONObject(self._handle, self._open.request)

    @property
    def dynamic_params(self) -> JSONObject:
        """`dynamicParams`: names to JSON texts. Absent for most cards."""
        return JSONObject(self._handle, self._open.dynamic_params)

    @property
    def const_params(self) -> JSONObject:
        """`constParams`, as given when the card was created. Documented, never seen in a sample; often absent."""
        return JSONObject(self._handle, self._open.const_params)

    @property
    def profile(self) -> JSONObject:
        """For the source `ds.profile`: the object inside `dynamicParams.profile` (「接入成员资料页」)."""
        return JSONObject(self._handle, self._open.profile)

    @property
    def profile_corp_id(self) -> str:
        """For the source `ds.profile`: the organisation of the person looked at."""
        query = self._open
        return read(query.profile_corp_id_data, query.profile_corp_id_size)

    @property
    def profile_user_id(self) -> str:
        """For the source `ds.profile`: the person looked at; the callback's `user_id` is the viewer."""
        query = self._open
        return read(query.profile_user_id_data, query.profile_user_id_size)


class DynamicData(Callback):
    """A card asks for the values of its dynamic data sources (「动态数据源」)."""

    __slots__ = ()

    @property
    def queries(self) -> tuple[DataQuery, ...]:
        """The sources asked for."""
        handle = self._open
        pointers = handle.queries
        return tuple([DataQuery(handle, pointers[index].contents) for index in range(handle.query_count)])

    def reply(self, data: Mapping[str, object]) -> Reply:
        """Answer with the values of the sources, by source id.

        A value is an object with the card's variables, an array or a text; None states that the source has no data
        now. A source that was asked for and is not in `data` stays as it is, and is listed in `Reply.unanswered`.

        Raises:
            ReplyError: REPLY_SOURCE_NOT_ASKED for an id that was not asked for; or a value that JSON cannot hold.
            ClosedError: the callback is closed.
        """
        return self.answer({"data": data})

    def _unanswered(self, handle: CallbackHandle, document: Mapping[str, object] | bytes) -> tuple[str, ...]:
        data = document.get("data") if isinstance(document, dict) else None
        if isinstance(data, dict) and len(data) >= handle.query_count:
            return ()  # an id that was not asked for would have been refused, so there is one answer for each
        ids: list[str] = []
        while source := text_of(_ffi.imhook_callback_unanswered(addressof(handle), len(ids))):
            ids.append(source)
        return tuple(ids)


class PrivatePull(Callback):
    """A card in pure pull mode asks for the private parameters of one viewer (「实现置顶卡片纯拉模式」)."""

    __slots__ = ()

    @property
    def card_params(self) -> JSONObject:
        """The card's public parameters."""
        handle = self._open
        return JSONObject(handle, handle.card_params)

    def reply(
        self,
        *,
        private: Values | None = None,
        private_media: Mapping[str, str] | None = None,
        replace: Part | Iterable[Part] = (),
    ) -> Reply:
        """Set private parameters and media ids of the viewer; public ones cannot be changed here.

        Args:
            private: private parameters of the viewer.
            private_media: media ids among them, by name.
            replace: "private" to replace all private parameters; by default they are merged by name.

        Raises:
            ReplyError: the platform would refuse or ignore the answer.
            ClosedError: the callback is closed.
        """
        return self.answer(document(private=private, private_media=private_media, replace=replace))


class LinkEnhancement(Callback):
    """A link was sent and may be shown as a card (「接入链接增强」). The platform waits 3 s for this answer."""

    __slots__ = ()

    @property
    def url(self) -> str:
        """The link that was sent."""
        handle = self._open
        return read(handle.url_data, handle.url_size)

    @property
    def open_conversation_id(self) -> str:
        """The conversation it was sent to."""
        handle = self._open
        return read(handle.open_conversation_id_data, handle.open_conversation_id_size)

    @property
    def single_chat_another_user_id(self) -> str:
        """The other person of a one-to-one chat; empty in groups."""
        handle = self._open
        return read(handle.single_chat_another_user_id_data, handle.single_chat_another_user_id_size)

    def reply(
        self, out_track_id: str, *, support_forward: bool | None = None, last_message: str | None = None
    ) -> Reply:
        """Show the link as a card.

        Args:
            out_track_id: the card, which must exist by now.
            support_forward: whether the card may be forwarded; the platform's default is that it may.
            last_message: the text in the list of conversations; the platform's default is the link.

        Raises:
            ReplyError: the platform would refuse or ignore the answer.
            ClosedError: the callback is closed.
        """
        members = {"outTrackId": out_track_id, "supportForward": support_forward, "lastMessage": last_message}
        return self.answer({name: value for name, value in members.items() if value is not None})


CLASSES: dict[int, type[Callback]] = {
    Kind.DINGTALK_UNKNOWN: UnknownCallback,
    Kind.DINGTALK_CARD_ACTION: CardAction,
    Kind.DINGTALK_DYNAMIC_DATA: DynamicData,
    Kind.DINGTALK_PRIVATE_PULL: PrivatePull,
    Kind.DINGTALK_LINK_ENHANCEMENT: LinkEnhancement,
    Kind.DINGTALK_ASSISTANT_ACTION: AssistantAction,
    Kind.DINGTALK_EVENT: Event,
    Kind.DINGTALK_ROBOT_MESSAGE: RobotMessage,
}
"""The class of each kind over HTTP; a kind that is not listed, from a newer library, is an UnknownCallback."""

STREAMED: dict[int, type[Callback]] = {
    **CLASSES,
    Kind.DINGTALK_DELEGATED_MESSAGE: DelegatedMessage,
    Kind.DINGTALK_GRAPH: GraphRequest,
}
"""The same over Stream mode."""
