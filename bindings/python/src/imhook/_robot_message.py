"""Messages to robots."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from imhook import _ffi
from imhook._callbacks import Callback
from imhook._enums import ChatType, RobotMessageType
from imhook._errors import ClosedError
from imhook._handles import CallbackHandle
from imhook._json_object import JSONObject
from imhook._quoted_message import QuotedMessage
from imhook._reply import Reply
from imhook._rich_text import RichTextItem, rich_text_items
from imhook._text import read


class AtUser(NamedTuple):
    """Somebody mentioned in a message, `atUsers`. Texts that the platform did not send are empty."""

    dingtalk_id: str
    """`dingtalkId`: opaque."""

    staff_id: str
    """`staffId`: the userId; empty for somebody of another organisation, and over Stream mode."""

    union_id: str
    """`unionId`."""


def mention(user_ids: Sequence[str]) -> dict[str, Any]:
    """The member that mentions people, where there are any."""
    return {"at": {"atUserIds": list(user_ids)}} if user_ids else {}


class RobotMessage(Callback):
    """Somebody wrote to a robot (「机器人接收消息」), over Stream mode or HTTP.

    Any of it may be missing, and is then empty, 0 or False: what a robot gets depends on the chat, on the organisation
    of the sender, and on whether the robot is published. `root` is the message as received.

    Over Stream mode nothing has to be returned: the message is acknowledged. Over HTTP what is returned answers in the
    chat, and nothing answers nothing. Either way `imhook.client.DingTalkClient.reply` answers later, too.

    Over HTTP the signature covers a timestamp only, not the body, like that of cards.
    """

    __slots__ = ("_is_streamed", "_message")

    def __init__(self, handle: CallbackHandle) -> None:
        super().__init__(handle)
        self._message = _ffi.imhook_robot_message.from_address(handle.robot)
        self._is_streamed = bool(handle.frame)

    def _ignores_answer(self) -> bool:
        return self._is_streamed

    @property
    def _robot(self) -> _ffi.imhook_robot_message:
        if self._handle is None:
            raise ClosedError("callback")
        return self._message

    def reply(self, message: Mapping[str, object]) -> Reply:
        """Answer in the chat, over HTTP (「接收消息」).

        Args:
            message: `msgtype` (text, markdown, actionCard, feedCard or empty) and the member of that name, such as
                `{"msgtype": "text", "text": {"content": "hello"}}`.

        Raises:
            ReplyError: the platform would refuse or ignore the answer: any over Stream mode, where
                `imhook.client.DingTalkClient.reply` answers.
            ClosedError: the callback is closed.
        """
        return self.answer({"message": message})

    def reply_text(self, text: str, *, at: Sequence[str] = ()) -> Reply:
        """Answer with a text, over HTTP. `at` are userIds to mention; the text should have their `@userId`, too.
        Raises what reply() raises.
        """
        return self.reply({"msgtype": "text", "text": {"content": text}, **mention(at)})

    def reply_markdown(self, title: str, text: str, *, at: Sequence[str] = ()) -> Reply:
        """Answer with Markdown, over HTTP; the title is what the list of conversations shows. Raises what reply()
        raises.
        """
        return self.reply({"msgtype": "markdown", "markdown": {"title": title, "text": text}, **mention(at)})

    @property
    def message_type(self) -> RobotMessageType:
        """`msgtype`: which of the members below say something."""
        return RobotMessageType(self._robot.type)

    @property
    def type_name(self) -> str:
        """`msgtype` as received."""
        robot = self._robot
        return read(robot.type_name_data, robot.type_name_size)

    @property
    def chat_type(self) -> ChatType:
        """`conversationType`: SINGLE or GROUP. A robot in a group gets only the messages that mention it."""
        return ChatType(self._robot.chat_type)

    @property
    def message_id(self) -> str:
        """`msgId`: what stays the same when the platform sends a message again."""
        robot = self._robot
        return read(robot.message_id_data, robot.message_id_size)

    @property
    def created_at_ms(self) -> int:
        """`createAt` in Unix milliseconds."""
        return int(self._robot.created_at_ms)

    @property
    def conversation_id(self) -> str:
        """`conversationId`, which is an openConversationId."""
        robot = self._robot
        return read(robot.conversation_id_data, robot.conversation_id_size)

    @property
    def conversation_title(self) -> str:
        """`conversationTitle`, of a group."""
        robot = self._robot
        return read(robot.conversation_title_data, robot.conversation_title_size)

    @property
    def sender_id(self) -> str:
        """`senderId`: opaque."""
        robot = self._robot
        return read(robot.sender_id_data, robot.sender_id_size)

    @property
    def sender_staff_id(self) -> str:
        """`senderStaffId`: the userId; empty for somebody of another organisation, and until the robot is published."""
        robot = self._robot
        return read(robot.sender_staff_id_data, robot.sender_staff_id_size)

    @property
    def sender_union_id(self) -> str:
        """`senderUnionId`."""
        robot = self._robot
        return read(robot.sender_union_id_data, robot.sender_union_id_size)

    @property
    def sender_nick(self) -> str:
        """`senderNick`: the name that is shown."""
        robot = self._robot
        return read(robot.sender_nick_data, robot.sender_nick_size)

    @property
    def sender_corp_id(self) -> str:
        """`senderCorpId`: the organisation of the sender."""
        robot = self._robot
        return read(robot.sender_corp_id_data, robot.sender_corp_id_size)

    @property
    def sender_platform(self) -> str:
        """`senderPlatform`: such as `Mac` or `Win`."""
        robot = self._robot
        return read(robot.sender_platform_data, robot.sender_platform_size)

    @property
    def is_admin(self) -> bool:
        """`isAdmin`: whether the sender is an administrator of the organisation."""
        return bool(self._robot.is_admin)

    @property
    def is_in_at_list(self) -> bool:
        """`isInAtList`: whether the robot itself is among those mentioned."""
        return bool(self._robot.is_in_at_list)

    @property
    def chatbot_user_id(self) -> str:
        """`chatbotUserId`: the robot, opaque."""
        robot = self._robot
        return read(robot.chatbot_user_id_data, robot.chatbot_user_id_size)

    @property
    def chatbot_corp_id(self) -> str:
        """`chatbotCorpId`: the organisation of the robot."""
        robot = self._robot
        return read(robot.chatbot_corp_id_data, robot.chatbot_corp_id_size)

    @property
    def robot_code(self) -> str:
        """`robotCode`."""
        robot = self._robot
        return read(robot.robot_code_data, robot.robot_code_size)

    @property
    def at_users(self) -> tuple[AtUser, ...]:
        """`atUsers`: those mentioned, the robot among them."""
        users = _array(self._open, self._robot.at_users)
        names = "dingtalkId", "staffId", "unionId"
        return tuple(AtUser(*(_text(user, name) for name in names)) for user in users)

    @property
    def session_webhook(self) -> str:
        """`sessionWebhook`: where answers can be posted for a while. A credential: do not log it."""
        robot = self._robot
        return read(robot.session_webhook_data, robot.session_webhook_size)

    @property
    def session_webhook_expires_at_ms(self) -> int:
        """`sessionWebhookExpiredTime` in Unix milliseconds."""
        return int(self._robot.session_webhook_expires_at_ms)

    @property
    def text(self) -> str:
        """The text of a text message as received: after a mention it begins with a space."""
        robot = self._robot
        return read(robot.text_data, robot.text_size)

    @property
    def content(self) -> JSONObject:
        """`content` of a message that is no text, also where it came as a JSON text in a string."""
        return JSONObject(self._open, self._robot.content)

    @property
    def download_code(self) -> str:
        """What a picture, audio, video or file is downloaded with, through the platform's API."""
        robot = self._robot
        return read(robot.download_code_data, robot.download_code_size)

    @property
    def recognition(self) -> str:
        """What was said in an audio message."""
        robot = self._robot
        return read(robot.recognition_data, robot.recognition_size)

    @property
    def duration(self) -> int:
        """Of an audio or video message, as sent: the documents differ between milliseconds and seconds."""
        return int(self._robot.duration)

    @property
    def file_name(self) -> str:
        """The name of a file."""
        robot = self._robot
        return read(robot.file_name_data, robot.file_name_size)

    @property
    def rich_text(self) -> tuple[RichTextItem, ...]:
        """The items of a rich text message."""
        return rich_text_items(self._open, self._robot.rich_text)

    @property
    def quoted(self) -> QuotedMessage | None:
        """The message that this one quotes, if any."""
        robot = self._robot
        is_there = _ffi.imhook_json_type_of(robot.quoted) != _ffi.IMHOOK_JSON_ABSENT
        return QuotedMessage(self._open, robot) if is_there else None

    @property
    def error_code(self) -> int:
        """Why the platform sent no content, such as 20001 when a quota is used up; 0 where it did."""
        return int(self._robot.error_code)

    @property
    def error_text(self) -> str:
        """The same in words."""
        robot = self._robot
        return read(robot.error_text_data, robot.error_text_size)

    @property
    def open_space_id(self) -> str:
        """The `openSpaceId` of the chat, for a card that answers; empty where the message lacks what it needs."""
        robot = self._robot
        return read(robot.open_space_id_data, robot.open_space_id_size)


class DelegatedMessage(RobotMessage):
    """Somebody wrote to a person whose messages a robot handles (topic `/v1.0/im/bot/messages/delegate`). Over Stream
    mode only.
    """

    __slots__ = ()

    @property
    def host_user_id(self) -> str:
        """`hostingContext.userId`: whom the robot stands for."""
        robot = self._robot
        return read(robot.host_user_id_data, robot.host_user_id_size)

    @property
    def host_nick(self) -> str:
        """`hostingContext.nick`: the name of the same."""
        robot = self._robot
        return read(robot.host_nick_data, robot.host_nick_size)

    @property
    def recent_messages(self) -> tuple[dict[str, Any], ...]:
        """`conversationMsgContext`: the messages before this one, with `readStatus`, `senderUserId`, `sendTime`."""
        return tuple(_array(self._open, self._robot.recent_messages))


def _array(handle: CallbackHandle, value: _ffi.imhook_json_value) -> list[dict[str, Any]]:
    """The objects of a JSON array; none where it is absent."""
    return [element for element in JSONObject(handle, value).value or () if isinstance(element, dict)]


def _text(value: dict[str, Any], name: str) -> str:
    text = value.get(name)
    return text if isinstance(text, str) else ""
