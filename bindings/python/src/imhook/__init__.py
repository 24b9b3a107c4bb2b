"""imhook: verify, read and answer the callbacks of instant-messaging platforms.

Everything public is in this package itself; modules whose name begins with an underscore may change in any version.
"""

from imhook import _tencent_chat_elements, _tencent_chat_types
from imhook._access_token import AccessToken, PlannedToken
from imhook._api_call import APIRequest, APIResponse
from imhook._api_warning import APIWarning
from imhook._call_attempts import CallAttempts, PlannedCall
from imhook._callbacks import Callback
from imhook._card_stream import (
    CardStream,
    CardStreamAction,
    CardStreamDone,
    CardStreamFailed,
    CardStreamSend,
    CardStreamWake,
)
from imhook._delivery import Delivery
from imhook._dingtalk import DingTalk
from imhook._dingtalk_api import DingTalkAPI
from imhook._dingtalk_call import DingTalkRequest, DingTalkResponse
from imhook._elements import (
    custom_element,
    face_element,
    file_element,
    image_element,
    location_element,
    relay_element,
    sound_element,
    text_element,
    video_element,
)
from imhook._enums import (
    CallEnd,
    CallPlan,
    CardStreamMode,
    ChatType,
    Dialect,
    Document,
    JSONType,
    Kind,
    Limit,
    Platform,
    RobotMessageType,
    Status,
    StreamOutcome,
    StreamReason,
    StreamState,
    Timing,
    TokenPlan,
    UserIDType,
    Verification,
)
from imhook._errors import (
    APIError,
    ClosedError,
    ConfigurationError,
    DingTalkAPIError,
    ImhookError,
    ParamError,
    Rejected,
    ReplyError,
)
from imhook._event import Event
from imhook._event_key import EventKey
from imhook._ffi import IMHOOK_VERSION
from imhook._frame import Frame
from imhook._graph_request import GraphRequest
from imhook._handlers import HandlerLate, LateResult
from imhook._headers import WANTED_HEADERS
from imhook._hook import Hook
from imhook._json_object import Choice, Choices, JSONObject
from imhook._kinds import (
    AssistantAction,
    CardAction,
    DataQuery,
    DynamicData,
    LinkEnhancement,
    PrivatePull,
)
from imhook._later import Later
from imhook._message import Message
from imhook._mount import Mount, mount
from imhook._open_space import OpenSpace, open_space_id, open_spaces_of
from imhook._quoted_message import QuotedMessage
from imhook._raw_answered import EncryptedEvent, UnknownCallback
from imhook._received import Received
from imhook._replay_guard import ReplayGuard
from imhook._reply import Reply
from imhook._rich_text import RichTextItem
from imhook._robot_message import AtUser, DelegatedMessage, RobotMessage
from imhook._sealed_event import SealedEvent, open_event_answer, seal_event
from imhook._server import serve
from imhook._signing import custom_robot_query, sign_card, sign_robot, tencent_chat_sign
from imhook._stream_actions import (
    CloseAction,
    ConnectAction,
    DeliverAction,
    GatewayRequest,
    OpenAction,
    PingAction,
    ReportAction,
    SendAction,
    StreamAction,
    WakeAction,
)
from imhook._stream_options import StreamOptions
from imhook._stream_report import StreamReport
from imhook._stream_session import StreamSession
from imhook._tencent_chat import TencentChat
from imhook._tencent_chat_api import TencentChatAPI
from imhook._tencent_chat_elements import *  # noqa: F403
from imhook._tencent_chat_responses import (
    APIBody,
    CreatedOfficialAccount,
    RecalledMessage,
    RecalledMessages,
    SentMessage,
    SentMessages,
)
from imhook._tencent_chat_types import *  # noqa: F403
from imhook._user_sig import UserSig
from imhook._webhook import Webhook

__version__ = IMHOOK_VERSION

__all__ = [
    "WANTED_HEADERS",
    "APIBody",
    "APIError",
    "APIRequest",
    "APIResponse",
    "APIWarning",
    "AccessToken",
    "AssistantAction",
    "AtUser",
    "CallAttempts",
    "CallEnd",
    "CallPlan",
    "Callback",
    "CardAction",
    "CardStream",
    "CardStreamAction",
    "CardStreamDone",
    "CardStreamFailed",
    "CardStreamMode",
    "CardStreamSend",
    "CardStreamWake",
    "ChatType",
    "Choice",
    "Choices",
    "CloseAction",
    "ClosedError",
    "ConfigurationError",
    "ConnectAction",
    "CreatedOfficialAccount",
    "DataQuery",
    "DelegatedMessage",
    "DeliverAction",
    "Delivery",
    "Dialect",
    "DingTalk",
    "DingTalkAPI",
    "DingTalkAPIError",
    "DingTalkRequest",
    "DingTalkResponse",
    "Document",
    "DynamicData",
    "EncryptedEvent",
    "Event",
    "EventKey",
    "Frame",
    "GatewayRequest",
    "GraphRequest",
    "HandlerLate",
    "Hook",
    "ImhookError",
    "JSONObject",
    "JSONType",
    "Kind",
    "LateResult",
    "Later",
    "Limit",
    "LinkEnhancement",
    "Message",
    "Mount",
    "OpenAction",
    "OpenSpace",
    "ParamError",
    "PingAction",
    "PlannedCall",
    "PlannedToken",
    "Platform",
    "PrivatePull",
    "QuotedMessage",
    "RecalledMessage",
    "RecalledMessages",
    "Received",
    "Rejected",
    "ReplayGuard",
    "Reply",
    "ReplyError",
    "ReportAction",
    "RichTextItem",
    "RobotMessage",
    "RobotMessageType",
    "SealedEvent",
    "SendAction",
    "SentMessage",
    "SentMessages",
    "Status",
    "StreamAction",
    "StreamOptions",
    "StreamOutcome",
    "StreamReason",
    "StreamReport",
    "StreamSession",
    "StreamState",
    "TencentChat",
    "TencentChatAPI",
    "Timing",
    "TokenPlan",
    "UnknownCallback",
    "UserIDType",
    "UserSig",
    "Verification",
    "WakeAction",
    "Webhook",
    "__version__",
    "custom_element",
    "custom_robot_query",
    "face_element",
    "file_element",
    "image_element",
    "location_element",
    "mount",
    "open_event_answer",
    "open_space_id",
    "open_spaces_of",
    "relay_element",
    "seal_event",
    "serve",
    "sign_card",
    "sign_robot",
    "sound_element",
    "tencent_chat_sign",
    "text_element",
    "video_element",
]
__all__ += _tencent_chat_elements.__all__
__all__ += _tencent_chat_types.__all__
