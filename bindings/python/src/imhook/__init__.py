"""imhook: verify, read and answer the callbacks of instant-messaging platforms.

Everything public is in this package itself; modules whose name begins with an underscore may change in any version.
"""

from imhook._callbacks import Callback
from imhook._dingtalk import DingTalk
from imhook._enums import Dialect, Document, JSONType, Kind, Status, UserIDType, Verification
from imhook._errors import ClosedError, ConfigurationError, ImhookError, ParamError, Rejected, ReplyError
from imhook._ffi import IMHOOK_VERSION
from imhook._handlers import LateResult
from imhook._headers import WANTED_HEADERS
from imhook._json_object import Choice, Choices, JSONObject
from imhook._kinds import (
    AssistantAction,
    CardAction,
    DataQuery,
    DynamicData,
    EventCallback,
    LinkEnhancement,
    PrivatePull,
    RobotMessage,
    UnknownCallback,
)
from imhook._replay_guard import ReplayGuard
from imhook._reply import Reply
from imhook._server import serve
from imhook._signing import sign_card

__version__ = IMHOOK_VERSION

__all__ = [
    "WANTED_HEADERS",
    "AssistantAction",
    "Callback",
    "CardAction",
    "Choice",
    "Choices",
    "ClosedError",
    "ConfigurationError",
    "DataQuery",
    "Dialect",
    "DingTalk",
    "Document",
    "DynamicData",
    "EventCallback",
    "ImhookError",
    "JSONObject",
    "JSONType",
    "Kind",
    "LateResult",
    "LinkEnhancement",
    "ParamError",
    "PrivatePull",
    "Rejected",
    "ReplayGuard",
    "Reply",
    "ReplyError",
    "RobotMessage",
    "Status",
    "UnknownCallback",
    "UserIDType",
    "Verification",
    "__version__",
    "serve",
    "sign_card",
]
