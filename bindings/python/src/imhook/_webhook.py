"""Webhooks of Tencent Cloud Chat: what each carries and how it is answered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, Union, cast

from imhook import _ffi
from imhook._enums import Kind, Platform, Timing
from imhook._handles import CallbackHandle
from imhook._json import decode
from imhook._message import Message
from imhook._received import Received
from imhook._reply import Reply
from imhook._tencent_chat_body import typed
from imhook._text import bytes_of, read

if TYPE_CHECKING:
    from imhook._tencent_chat_elements import MessageElement

B = TypeVar("B", bound=Mapping[str, object])

Result = Union[int, tuple[int, str], None]
"""What becomes of one friend: None or 0 lets the request pass, a code of 38000 to 39000, alone or with a text, refuses
it.
"""

FRIEND_BY_FRIEND = (Kind.TENCENT_CHAT_SNS_PREV_FRIEND_ADD, Kind.TENCENT_CHAT_SNS_PREV_FRIEND_RESPONSE)
"""The kinds whose answers list a result for each friend: no answer to them is the same for all requests."""


class Webhook(Received, Generic[B]):
    """One verified and parsed webhook of Tencent Cloud Chat; what TencentChat.receive() returns.

    `B` is the type of its body, such as C2CBeforeSendMsg: a dictionary whose members are typed as documented. Nothing
    makes sure that the platform sent them: a member may be missing or of another type. The properties give the texts
    that many commands have; they are empty where the body has no such text.

    Before-commands (see `timing`) are answered with what shall happen: allow(), forbid(), discard(), refuse() and
    results() return a Reply. After-commands are only acknowledged: return None.

    `Sign` covers neither the body nor the command.
    """

    __slots__ = ("_body", "_message", "command")

    def __init__(self, handle: CallbackHandle) -> None:
        super().__init__(handle)
        self.command: str = read(handle.command_data, handle.command_size)
        """`CallbackCommand` of the URL."""
        self._body: Any = None
        self._message: Message | None = None

    @property
    def timing(self) -> Timing:
        """BEFORE: the answer decides. AFTER: it acknowledges. UNKNOWN: this version does not know the command."""
        return Timing(self._open.timing)

    @property
    def platform(self) -> Platform:
        """`OptPlatform` of the URL: the device or interface that caused the event. A claim: nothing signs it."""
        return Platform(self._open.platform)

    @property
    def platform_name(self) -> str:
        """`OptPlatform` as received."""
        handle = self._open
        return read(handle.platform_name_data, handle.platform_name_size)

    @property
    def client_ip(self) -> str:
        """`ClientIP` of the URL. A claim: nothing signs it."""
        handle = self._open
        return read(handle.client_ip_data, handle.client_ip_size)

    @property
    def sdk_app_id(self) -> int:
        """`SdkAppid` of the URL, which is that of the endpoint."""
        return int(self._open.sdk_app_id)

    @property
    def event_time_ms(self) -> int:
        """`EventTime` in Unix milliseconds, however it was spelled (of push webhooks that of the first event); 0 where
        there is none.
        """
        return int(self._open.event_time_ms)

    @property
    def from_account(self) -> str:
        """`From_Account`: who acts."""
        handle = self._open
        return read(handle.from_account_data, handle.from_account_size)

    @property
    def to_account(self) -> str:
        """`To_Account`, also that of State.StateChange: whom it is about."""
        handle = self._open
        return read(handle.to_account_data, handle.to_account_size)

    @property
    def operator_account(self) -> str:
        """`Operator_Account`: who caused it, perhaps on behalf of another account."""
        handle = self._open
        return read(handle.operator_account_data, handle.operator_account_size)

    @property
    def group_id(self) -> str:
        """`GroupId`."""
        handle = self._open
        return read(handle.group_id_data, handle.group_id_size)

    @property
    def topic_id(self) -> str:
        """`TopicId`."""
        handle = self._open
        return read(handle.topic_id_data, handle.topic_id_size)

    @property
    def official_account(self) -> str:
        """`Official_Account`."""
        handle = self._open
        return read(handle.official_account_data, handle.official_account_size)

    @property
    def message_key(self) -> str:
        """`MsgKey`: what a message is recalled by. Opaque."""
        handle = self._open
        return read(handle.message_key_data, handle.message_key_size)

    @property
    def message_time_ms(self) -> int:
        """`MsgTime` in Unix milliseconds; 0 where there is none."""
        return int(self._open.message_time_ms)

    @property
    def custom_data(self) -> str:
        """`CloudCustomData`: text of the sender's application, even where it looks like JSON."""
        handle = self._open
        return read(handle.custom_data_data, handle.custom_data_size)

    @property
    def raw(self) -> bytes:
        """The body exactly as received."""
        return self._body_bytes()

    @property
    def body(self) -> B:
        """The body as a dictionary, decoded on first use; integers of any size are exact. An integer that the platform
        wrote as text, such as `EventTime` of many group webhooks, is an integer here; `raw` has what came.

        Raises:
            ImhookError: NESTING_TOO_DEEP, where the endpoint accepts deeper nesting than Python's recursion limit.
        """
        self._open  # noqa: B018 raises ClosedError
        if self._body is None:
            self._body = typed(self.command, decode(self.raw.decode("utf-8", "replace")))
        return cast(B, self._body)

    @property
    def message(self) -> Message:
        """`MsgBody`: the elements of the message; none where the body has no such array."""
        handle = self._open
        if self._message is None:
            self._message = Message(bytes_of(_ffi.imhook_json_raw(handle.message)))
        return self._message

    @property
    def events(self) -> list[Any]:
        """`Events` of a push webhook, up to 100, as plain Python values; none in others."""
        raw = bytes_of(_ffi.imhook_json_raw(self._open.events))
        return cast("list[Any]", decode(raw.decode("utf-8", "replace"))) if raw else []

    def allow(
        self,
        *,
        message: Iterable[MessageElement | Mapping[str, object]] | None = None,
        custom_data: str | None = None,
        refused: Iterable[str] | None = None,
    ) -> Reply:
        """Let it happen. Also acknowledges an after-command.

        Args:
            message: the elements that replace the message, at least one, at most 8 KB as JSON; of the three
                before-commands about messages only. None leaves it.
            custom_data: the text that replaces CloudCustomData; of the same commands. None leaves it.
            refused: accounts, among those asked about, that are refused one by one; of
                Group.CallbackBeforeInviteJoinGroup and OfficialAccount.CallbackBeforeAddSubscriber only.

        Raises:
            ReplyError: the platform would refuse or ignore the answer.
            ClosedError: the webhook is closed.
        """
        document: dict[str, object] = {}
        if message is not None:
            document["message"] = list(message)
        if custom_data is not None:
            document["customData"] = custom_data
        if refused is not None:
            document["refused"] = list(refused)
        return self.answer(document)

    def forbid(self) -> Reply:
        """Do not let it happen, with code 1. Of friend requests each is refused with code 38000.

        Raises:
            ReplyError: REPLY_PART_NOT_ALLOWED for an after-command.
            ClosedError: the webhook is closed.
        """
        return self.answer({"decision": "forbid"})

    def discard(self) -> Reply:
        """Drop the message, while its sender sees it as sent; of the three before-commands about messages only.

        Raises:
            ReplyError: REPLY_PART_NOT_ALLOWED for other commands.
            ClosedError: the webhook is closed.
        """
        return self.answer({"decision": "discard"})

    def refuse(self, code: int, text: str = "") -> Reply:
        """Do not let it happen, with a code and a text of this application that reach the client.

        Args:
            code: 120001 to 130000 for one-to-one messages and official accounts, 10100 to 10200 for groups, 38000 to
                39000 for friend requests, each of which is then refused.
            text: what the client gets to see; may be empty.

        Raises:
            ReplyError: REPLY_CODE_OUT_OF_RANGE; REPLY_PART_NOT_ALLOWED for after-commands and for
                OfficialAccount.CallbackBeforeAddSubscriber.
            ClosedError: the webhook is closed.
        """
        return self.answer({"decision": "refuse", "code": code, "text": text})

    def results(self, results: Mapping[str, Result], *, others: Literal["allow", "forbid"] = "allow") -> Reply:
        """Decide about friend requests one by one; of the two before-commands of Sns only.

        Args:
            results: by account, among those asked about: None or 0 to let the request pass, a code of 38000 to 39000 or
                a pair of such a code and a text to refuse it.
            others: what becomes of those without a result.

        Raises:
            ReplyError: REPLY_ACCOUNT_NOT_ASKED, REPLY_CODE_OUT_OF_RANGE; REPLY_PART_NOT_ALLOWED for other commands.
            ClosedError: the webhook is closed.
        """
        friends = {account: friend(result) for account, result in results.items()}
        return self.answer({"decision": others, "friends": friends})

    def _unhandled(self) -> Reply:
        return self.answer({}) if self._kind in FRIEND_BY_FRIEND else self.empty()


def friend(result: Result) -> dict[str, object] | None:
    """A result as the answer document spells it."""
    if result is None:
        return None
    code, text = result if isinstance(result, tuple) else (result, "")
    return {"code": code, "text": text}
