"""The C interface of imhook for ctypes. Generated from include/imhook.h by generate_ffi.py: edit those, not this file.

What each name means and who frees what stands in include/imhook.h. Members of type `imhook_view` are written as two
members, `<name>_data` and `<name>_size`: reaching into a nested structure costs ctypes an object each time. Views that
the library hands out have an address in `data`; `input_view` is the same view filled from Python bytes, which it keeps
alive.
"""

from __future__ import annotations

from ctypes import (
    POINTER,
    Structure,
    c_bool,
    c_char,
    c_char_p,
    c_double,
    c_int32,
    c_int64,
    c_size_t,
    c_uint32,
    c_uint64,
    c_void_p,
)
from typing import Any, Callable

from imhook._library import load

IMHOOK_VERSION = "0.1.0"
IMHOOK_VERSION_MAJOR = 0
IMHOOK_VERSION_MINOR = 1
IMHOOK_VERSION_PATCH = 0
IMHOOK_OK = 0
IMHOOK_INVALID_ARGUMENT = 1
IMHOOK_OUT_OF_MEMORY = 2
IMHOOK_STRUCT_SIZE = 3
IMHOOK_SECRET_MISSING = 10
IMHOOK_SECRET_EMPTY = 11
IMHOOK_OPTION_OUT_OF_RANGE = 12
IMHOOK_OPTION_CONFLICT = 13
IMHOOK_AES_KEY_MALFORMED = 14
IMHOOK_SIGNATURE_MISSING = 100
IMHOOK_TIMESTAMP_MISSING = 101
IMHOOK_HEADER_REPEATED = 102
IMHOOK_TIMESTAMP_NOT_DECIMAL = 103
IMHOOK_TIMESTAMP_NOT_MILLISECONDS = 104
IMHOOK_SIGNATURE_NOT_BASE64 = 105
IMHOOK_SIGNATURE_MISMATCH = 106
IMHOOK_TIMESTAMP_TOO_OLD = 107
IMHOOK_TIMESTAMP_TOO_NEW = 108
IMHOOK_REPLAYED = 109
IMHOOK_APP_ID_MISSING = 110
IMHOOK_APP_ID_MISMATCH = 111
IMHOOK_TIMESTAMP_NOT_SECONDS = 112
IMHOOK_SIGNATURE_NOT_HEX = 113
IMHOOK_KIND_NOT_CONFIGURED = 114
IMHOOK_USER_SIG_MALFORMED = 120
IMHOOK_USER_SIG_MISMATCH = 121
IMHOOK_USER_SIG_EXPIRED = 122
IMHOOK_USER_SIG_OTHER_USER = 123
IMHOOK_USER_SIG_OTHER_APP = 124
IMHOOK_EVENT_NOT_BASE64 = 130
IMHOOK_EVENT_SIZE_WRONG = 131
IMHOOK_EVENT_PADDING_WRONG = 132
IMHOOK_EVENT_LENGTH_WRONG = 133
IMHOOK_EVENT_OWNER_MISMATCH = 134
IMHOOK_METHOD_NOT_POST = 200
IMHOOK_HEADER_MALFORMED = 201
IMHOOK_QUERY_MALFORMED = 202
IMHOOK_PARAMETER_REPEATED = 203
IMHOOK_COMMAND_MISSING = 204
IMHOOK_COMMAND_MISMATCH = 205
IMHOOK_BODY_TOO_LARGE = 300
IMHOOK_NESTING_TOO_DEEP = 301
IMHOOK_STRING_TOO_LONG = 302
IMHOOK_TOO_MANY_VALUES = 303
IMHOOK_JSON_UNEXPECTED_END = 400
IMHOOK_JSON_UNEXPECTED_BYTE = 401
IMHOOK_JSON_TRAILING_BYTES = 402
IMHOOK_JSON_BYTE_ORDER_MARK = 403
IMHOOK_JSON_INVALID_LITERAL = 404
IMHOOK_JSON_INVALID_NUMBER = 405
IMHOOK_JSON_CONTROL_CHARACTER = 406
IMHOOK_JSON_INVALID_ESCAPE = 407
IMHOOK_JSON_LONE_SURROGATE = 408
IMHOOK_JSON_INVALID_UTF8 = 409
IMHOOK_BODY_NOT_OBJECT = 500
IMHOOK_FIELD_MISSING = 501
IMHOOK_FIELD_WRONG_TYPE = 502
IMHOOK_JSON_MISSING = 600
IMHOOK_JSON_WRONG_TYPE = 601
IMHOOK_JSON_OUT_OF_RANGE = 602
IMHOOK_JSON_NOT_INTEGER = 603
IMHOOK_WRITER_NAME_EXPECTED = 650
IMHOOK_WRITER_NAME_UNEXPECTED = 651
IMHOOK_WRITER_NOT_OPEN = 652
IMHOOK_WRITER_INCOMPLETE = 653
IMHOOK_WRITER_COMPLETE = 654
IMHOOK_WRITER_NOT_FINITE = 655
IMHOOK_REPLY_PART_NOT_ALLOWED = 700
IMHOOK_REPLY_PUBLIC_IGNORED = 701
IMHOOK_REPLY_KEYED_BY_USER = 702
IMHOOK_REPLY_SOURCE_NOT_ASKED = 703
IMHOOK_REPLY_SOURCE_TWICE = 704
IMHOOK_REPLY_KEY_EMPTY = 705
IMHOOK_REPLY_KEY_RESERVED = 706
IMHOOK_REPLY_OUT_TRACK_ID_MISSING = 707
IMHOOK_REPLY_MEMBER_UNKNOWN = 708
IMHOOK_REPLY_MEMBER_WRONG_TYPE = 709
IMHOOK_REPLY_MEDIA_NOT_TEXT = 710
IMHOOK_REPLY_RAW_NOT_ALONE = 711
IMHOOK_REPLY_RAW_NOT_OBJECT = 712
IMHOOK_REPLY_TOO_MANY_PARAMETERS = 713
IMHOOK_REPLY_DECISION_CONFLICT = 714
IMHOOK_REPLY_CODE_OUT_OF_RANGE = 715
IMHOOK_REPLY_ACCOUNT_NOT_ASKED = 716
IMHOOK_REPLY_MESSAGE_MALFORMED = 717
IMHOOK_REPLY_MESSAGE_TOO_LARGE = 718
IMHOOK_REPLY_MESSAGE_CUSTOM_TWICE = 719
IMHOOK_REPLY_MEMBER_MISSING = 720
IMHOOK_REPLY_MEMBER_OUT_OF_RANGE = 721
IMHOOK_REPLY_MEMBER_CONFLICT = 722
IMHOOK_API_OPERATION_UNKNOWN = 800
IMHOOK_API_FIELD_MISSING = 801
IMHOOK_API_FIELD_WRONG_TYPE = 802
IMHOOK_API_FIELD_TOO_LONG = 803
IMHOOK_API_TOO_MANY_ITEMS = 804
IMHOOK_API_FIELD_OUT_OF_RANGE = 805
IMHOOK_API_FIELD_CONFLICT = 806
IMHOOK_API_FIELD_MALFORMED = 807
IMHOOK_API_OPEN_SPACE_PREFIX = 808
IMHOOK_API_CARD_DATA_TOO_LARGE = 809
IMHOOK_API_TOKEN_MISSING = 810
IMHOOK_API_VALUE_LONG = 830
IMHOOK_API_CALLBACK_TYPE_MISSING = 831
IMHOOK_API_MEMBER_UNDOCUMENTED = 832
IMHOOK_API_SPACE_MODEL_MISSING = 833
IMHOOK_API_SPACE_TYPE_UNKNOWN = 834
IMHOOK_API_RESPONSE_MALFORMED = 850
IMHOOK_API_HTTP_STATUS = 851
IMHOOK_API_REFUSED = 852
IMHOOK_API_BAD_REQUEST = 853
IMHOOK_API_NOT_PERMITTED = 854
IMHOOK_API_CREDENTIAL_REFUSED = 855
IMHOOK_API_THROTTLED = 856
IMHOOK_API_NOT_FOUND = 857
IMHOOK_API_SERVER_ERROR = 858
IMHOOK_API_TOKEN_REFUSED = 859
IMHOOK_API_DELIVERY_FAILED = 860
IMHOOK_API_BLOCKED = 861
IMHOOK_API_QUOTA_EXHAUSTED = 862
IMHOOK_API_ALREADY_EXISTS = 863
IMHOOK_API_CONTENT_REFUSED = 864
IMHOOK_API_CARD_NOT_STREAMABLE = 865
IMHOOK_STREAM_DELIVERY_UNKNOWN = 900
IMHOOK_DOCUMENT_NONE = 0
IMHOOK_DOCUMENT_BODY = 1
IMHOOK_DOCUMENT_CONTENT = 2
IMHOOK_DOCUMENT_VALUE = 3
IMHOOK_DOCUMENT_EXTENSION = 4
IMHOOK_DOCUMENT_PROFILE = 5
IMHOOK_DOCUMENT_HEADERS = 6
IMHOOK_DOCUMENT_REPLY = 7
IMHOOK_DOCUMENT_INNER = 8
IMHOOK_DOCUMENT_QUERY = 9
IMHOOK_DOCUMENT_DATA = 10
IMHOOK_PATH_CAPACITY = 128
IMHOOK_LIMIT_NONE = 0
IMHOOK_LIMIT_BYTES = 1
IMHOOK_LIMIT_CHARACTERS = 2
IMHOOK_LIMIT_ELEMENTS = 3
IMHOOK_LIMIT_MAXIMUM = 4
IMHOOK_LIMIT_MINIMUM = 5
IMHOOK_LIMIT_SECONDS = 6
IMHOOK_JSON_ABSENT = 0
IMHOOK_JSON_NULL = 1
IMHOOK_JSON_BOOL = 2
IMHOOK_JSON_NUMBER = 3
IMHOOK_JSON_STRING = 4
IMHOOK_JSON_ARRAY = 5
IMHOOK_JSON_OBJECT = 6
IMHOOK_ACCEPTING_UNSIGNED = 1 << 0
IMHOOK_IGNORING_TIMESTAMP = 1 << 1
IMHOOK_ROBOT_MESSAGE_UNKNOWN = 0
IMHOOK_ROBOT_MESSAGE_TEXT = 1
IMHOOK_ROBOT_MESSAGE_PICTURE = 2
IMHOOK_ROBOT_MESSAGE_AUDIO = 3
IMHOOK_ROBOT_MESSAGE_VIDEO = 4
IMHOOK_ROBOT_MESSAGE_FILE = 5
IMHOOK_ROBOT_MESSAGE_RICH_TEXT = 6
IMHOOK_ROBOT_MESSAGE_UNSUPPORTED = 7
IMHOOK_CHAT_UNKNOWN = 0
IMHOOK_CHAT_SINGLE = 1
IMHOOK_CHAT_GROUP = 2
IMHOOK_DINGTALK_UNKNOWN = 100
IMHOOK_DINGTALK_CARD_ACTION = 101
IMHOOK_DINGTALK_DYNAMIC_DATA = 102
IMHOOK_DINGTALK_PRIVATE_PULL = 103
IMHOOK_DINGTALK_LINK_ENHANCEMENT = 104
IMHOOK_DINGTALK_ASSISTANT_ACTION = 105
IMHOOK_DINGTALK_EVENT = 110
IMHOOK_DINGTALK_ROBOT_MESSAGE = 111
IMHOOK_DINGTALK_DELEGATED_MESSAGE = 112
IMHOOK_DINGTALK_GRAPH = 113
IMHOOK_VERIFICATION_NONE = 0
IMHOOK_VERIFICATION_TIMESTAMP_SIGNED = 1
IMHOOK_VERIFICATION_CONNECTION = 2
IMHOOK_VERIFICATION_EVENT_SIGNED = 3
IMHOOK_DIALECT_DEFAULT = 0
IMHOOK_DIALECT_CURRENT = 1
IMHOOK_DIALECT_LEGACY = 2
IMHOOK_USER_ID_TYPE_UNKNOWN = 0
IMHOOK_USER_ID_TYPE_USER_ID = 1
IMHOOK_USER_ID_TYPE_UNION_ID = 2
IMHOOK_TIMING_UNKNOWN = 0
IMHOOK_TIMING_BEFORE = 1
IMHOOK_TIMING_AFTER = 2
IMHOOK_PLATFORM_NONE = 0
IMHOOK_PLATFORM_REST_API = 1
IMHOOK_PLATFORM_WEB = 2
IMHOOK_PLATFORM_ANDROID = 3
IMHOOK_PLATFORM_IOS = 4
IMHOOK_PLATFORM_WINDOWS = 5
IMHOOK_PLATFORM_MAC = 6
IMHOOK_PLATFORM_IPAD = 7
IMHOOK_PLATFORM_LINUX = 8
IMHOOK_PLATFORM_UNKNOWN_DEVICE = 9
IMHOOK_PLATFORM_OTHER = 10
IMHOOK_ELEMENT_UNKNOWN = 0
IMHOOK_ELEMENT_TEXT = 1
IMHOOK_ELEMENT_LOCATION = 2
IMHOOK_ELEMENT_FACE = 3
IMHOOK_ELEMENT_CUSTOM = 4
IMHOOK_ELEMENT_SOUND = 5
IMHOOK_ELEMENT_IMAGE = 6
IMHOOK_ELEMENT_FILE = 7
IMHOOK_ELEMENT_VIDEO = 8
IMHOOK_ELEMENT_RELAY = 9
IMHOOK_PUBLIC = 1
IMHOOK_PRIVATE = 2
IMHOOK_PUBLIC_MEDIA = 3
IMHOOK_PRIVATE_MEDIA = 4
IMHOOK_SOURCE = 256
IMHOOK_TOKEN_USE = 0
IMHOOK_TOKEN_USE_AND_REFRESH = 1
IMHOOK_TOKEN_REFRESH = 2
IMHOOK_TOKEN_WAIT = 3
IMHOOK_TOKEN_FAILED = 4
IMHOOK_CALL_END_ANSWERED = 0
IMHOOK_CALL_END_NOT_SENT = 1
IMHOOK_CALL_END_NOT_ANSWERED = 2
IMHOOK_CALL_OVER = 0
IMHOOK_CALL_AGAIN = 1
IMHOOK_CALL_AGAIN_WITH_NEW_TOKEN = 2
IMHOOK_SUBSCRIBE_EVENTS = 1 << 0
IMHOOK_SUBSCRIBE_ROBOT_MESSAGES = 1 << 1
IMHOOK_SUBSCRIBE_DELEGATED_MESSAGES = 1 << 2
IMHOOK_SUBSCRIBE_CARD_ACTIONS = 1 << 3
IMHOOK_SUBSCRIBE_DYNAMIC_DATA = 1 << 4
IMHOOK_SUBSCRIBE_GRAPH = 1 << 5
IMHOOK_STREAM_IDLE = 0
IMHOOK_STREAM_OPENING = 1
IMHOOK_STREAM_CONNECTING = 2
IMHOOK_STREAM_CONNECTED = 3
IMHOOK_STREAM_DRAINING = 4
IMHOOK_STREAM_WAITING = 5
IMHOOK_STREAM_STOPPING = 6
IMHOOK_STREAM_STOPPED = 7
IMHOOK_STREAM_BECAUSE_ASKED = 1
IMHOOK_STREAM_BECAUSE_ANSWERED = 2
IMHOOK_STREAM_BECAUSE_WRONG_CREDENTIALS = 10
IMHOOK_STREAM_BECAUSE_NOT_PERMITTED = 11
IMHOOK_STREAM_BECAUSE_THROTTLED = 12
IMHOOK_STREAM_BECAUSE_BLOCKED = 13
IMHOOK_STREAM_BECAUSE_BAD_REQUEST = 14
IMHOOK_STREAM_BECAUSE_SERVER_ERROR = 15
IMHOOK_STREAM_BECAUSE_MALFORMED_ANSWER = 16
IMHOOK_STREAM_BECAUSE_UNREACHABLE = 20
IMHOOK_STREAM_BECAUSE_SILENT = 21
IMHOOK_STREAM_BECAUSE_OPENED = 30
IMHOOK_STREAM_BECAUSE_SOCKET_FAILED = 31
IMHOOK_STREAM_BECAUSE_SOCKET_SILENT = 32
IMHOOK_STREAM_BECAUSE_TICKET_EXPIRED = 33
IMHOOK_STREAM_BECAUSE_CLOSED = 34
IMHOOK_STREAM_BECAUSE_PONG_MISSING = 35
IMHOOK_STREAM_BECAUSE_DISCONNECT = 36
IMHOOK_STREAM_BECAUSE_DRAINED = 37
IMHOOK_STREAM_BECAUSE_DRAIN_ENDED = 38
IMHOOK_STREAM_BECAUSE_FRAME_UNKNOWN = 50
IMHOOK_STREAM_BECAUSE_FRAME_DROPPED = 51
IMHOOK_STREAM_BECAUSE_FRAME_MALFORMED = 52
IMHOOK_STREAM_BECAUSE_OVERDUE = 53
IMHOOK_STREAM_BECAUSE_GIVEN_UP = 54
IMHOOK_STREAM_BECAUSE_OUT_OF_MEMORY = 60
IMHOOK_STREAM_BECAUSE_STOPPING = 70
IMHOOK_STREAM_BECAUSE_STOPPED = 71
IMHOOK_STREAM_OPEN = 1
IMHOOK_STREAM_CONNECT = 2
IMHOOK_STREAM_SEND = 3
IMHOOK_STREAM_PING = 4
IMHOOK_STREAM_CLOSE = 5
IMHOOK_STREAM_WAKE = 6
IMHOOK_STREAM_DELIVER = 7
IMHOOK_STREAM_REPORT = 8
IMHOOK_STREAM_HANDLED = 1
IMHOOK_STREAM_LATER = 2
IMHOOK_STREAM_FAILED = 3
IMHOOK_STREAM_UNHANDLED = 4
IMHOOK_CARD_STREAM_APPEND = 0
IMHOOK_CARD_STREAM_FULL = 1
IMHOOK_CARD_STREAM_NOTHING = 0
IMHOOK_CARD_STREAM_SEND = 1
IMHOOK_CARD_STREAM_WAKE = 2
IMHOOK_CARD_STREAM_DONE = 3
IMHOOK_CARD_STREAM_FAILED = 4
IMHOOK_TENCENT_CHAT_UNKNOWN = 200
IMHOOK_TENCENT_CHAT_STATE_CHANGE = 201
IMHOOK_TENCENT_CHAT_PROFILE_PORTRAIT_SET = 202
IMHOOK_TENCENT_CHAT_SNS_PREV_FRIEND_ADD = 203
IMHOOK_TENCENT_CHAT_SNS_PREV_FRIEND_RESPONSE = 204
IMHOOK_TENCENT_CHAT_SNS_FRIEND_ADD = 205
IMHOOK_TENCENT_CHAT_SNS_FRIEND_DELETE = 206
IMHOOK_TENCENT_CHAT_SNS_BLACK_LIST_ADD = 207
IMHOOK_TENCENT_CHAT_SNS_BLACK_LIST_DELETE = 208
IMHOOK_TENCENT_CHAT_FOLLOW_AFTER_FOLLOW_ADD = 209
IMHOOK_TENCENT_CHAT_FOLLOW_AFTER_FOLLOW_DELETE = 210
IMHOOK_TENCENT_CHAT_C2C_BEFORE_SEND_MSG = 211
IMHOOK_TENCENT_CHAT_C2C_AFTER_SEND_MSG = 212
IMHOOK_TENCENT_CHAT_C2C_AFTER_MSG_REPORT = 213
IMHOOK_TENCENT_CHAT_C2C_AFTER_MSG_WITH_DRAW = 214
IMHOOK_TENCENT_CHAT_C2C_AFTER_MODIFY_MSG = 215
IMHOOK_TENCENT_CHAT_C2C_AFTER_C2C_MSG_EXTENSION = 216
IMHOOK_TENCENT_CHAT_GROUP_BEFORE_CREATE_GROUP = 217
IMHOOK_TENCENT_CHAT_GROUP_AFTER_CREATE_GROUP = 218
IMHOOK_TENCENT_CHAT_GROUP_BEFORE_APPLY_JOIN_GROUP = 219
IMHOOK_TENCENT_CHAT_GROUP_BEFORE_INVITE_JOIN_GROUP = 220
IMHOOK_TENCENT_CHAT_GROUP_AFTER_NEW_MEMBER_JOIN = 221
IMHOOK_TENCENT_CHAT_GROUP_AFTER_MEMBER_EXIT = 222
IMHOOK_TENCENT_CHAT_GROUP_BEFORE_SEND_MSG = 223
IMHOOK_TENCENT_CHAT_GROUP_AFTER_SEND_MSG = 224
IMHOOK_TENCENT_CHAT_GROUP_AFTER_GROUP_FULL = 225
IMHOOK_TENCENT_CHAT_GROUP_AFTER_GROUP_DESTROYED = 226
IMHOOK_TENCENT_CHAT_GROUP_AFTER_GROUP_INFO_CHANGED = 227
IMHOOK_TENCENT_CHAT_GROUP_AFTER_RECALL_MSG = 228
IMHOOK_TENCENT_CHAT_GROUP_ON_MEMBER_STATE_CHANGE = 229
IMHOOK_TENCENT_CHAT_GROUP_SEND_MSG_EXCEPTION = 230
IMHOOK_TENCENT_CHAT_GROUP_AFTER_MEMBER_FIELD_CHANGED = 231
IMHOOK_TENCENT_CHAT_GROUP_AFTER_GROUP_ATTR_CHANGED = 232
IMHOOK_TENCENT_CHAT_GROUP_AFTER_READ_RECEIPT = 233
IMHOOK_TENCENT_CHAT_GROUP_AFTER_CHANGE_GROUP_OWNER = 234
IMHOOK_TENCENT_CHAT_GROUP_ON_DAILY_GROUP_QUOTA_ALARM = 235
IMHOOK_TENCENT_CHAT_GROUP_AFTER_GROUP_MSG_EXTENSION = 236
IMHOOK_TENCENT_CHAT_GROUP_BEFORE_CREATE_TOPIC = 237
IMHOOK_TENCENT_CHAT_GROUP_AFTER_CREATE_TOPIC = 238
IMHOOK_TENCENT_CHAT_GROUP_AFTER_TOPIC_DESTROYED = 239
IMHOOK_TENCENT_CHAT_GROUP_AFTER_TOPIC_INFO_CHANGED = 240
IMHOOK_TENCENT_CHAT_BOT_ON_C2C_MESSAGE = 241
IMHOOK_TENCENT_CHAT_BOT_ON_GROUP_MESSAGE = 242
IMHOOK_TENCENT_CHAT_CHATBOT_ON_C2C_SIGNAL_MESSAGE = 243
IMHOOK_TENCENT_CHAT_CONTENT_RESULT_NOTIFY = 244
IMHOOK_TENCENT_CHAT_PUSH_OFFLINE_PUSH = 245
IMHOOK_TENCENT_CHAT_PUSH_ALL_MEMBER_PUSH = 246
IMHOOK_TENCENT_CHAT_ALERT_REQUEST_OVER_LIMIT = 247
IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_CREATE_OFFICIAL_ACCOUNT = 248
IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_CREATE_OFFICIAL_ACCOUNT = 249
IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_OFFICIAL_ACCOUNT_INFO_CHANGED = 250
IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_OFFICIAL_ACCOUNT_DESTROYED = 251
IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_ADD_SUBSCRIBER = 252
IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_ADD_SUBSCRIBER = 253
IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_OFFICIAL_ACCOUNT_FULL = 254
IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_DELETE_SUBSCRIBER = 255
IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_SEND_MSG = 256
IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_SEND_MSG = 257
IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_MSG_WITH_DRAW = 258


class imhook_view(Structure):
    _fields_ = [
        ("data", c_void_p),
        ("size", c_size_t),
    ]


class input_view(Structure):
    _fields_ = [
        ("data", c_char_p),
        ("size", c_size_t),
    ]


class imhook_error(Structure):
    _fields_ = [
        ("status", c_int32),
        ("document", c_int32),
        ("offset", c_int64),
        ("outer_offset", c_int64),
        ("clock_skew_ms", c_int64),
        ("message_data", c_void_p),
        ("message_size", c_size_t),
        ("path_size", c_size_t),
        ("path", c_char * IMHOOK_PATH_CAPACITY),
        ("limit_kind", c_int32),
        ("reserved_2", c_uint32),
        ("actual", c_int64),
        ("limit", c_int64),
        ("reserved", c_uint64 * 5),
    ]


class imhook_json_value(Structure):
    _fields_ = [
        ("document", c_void_p),
        ("node", c_uint32),
        ("end", c_uint32),
    ]


class imhook_json_options(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("max_size", c_size_t),
        ("max_depth", c_uint32),
        ("max_values", c_uint32),
        ("max_string_size", c_size_t),
    ]


class imhook_header(Structure):
    _fields_ = [
        ("name_data", c_char_p),
        ("name_size", c_size_t),
        ("value_data", c_char_p),
        ("value_size", c_size_t),
    ]


class imhook_request(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("body_data", c_char_p),
        ("body_size", c_size_t),
        ("header_block_data", c_char_p),
        ("header_block_size", c_size_t),
        ("headers", POINTER(imhook_header)),
        ("header_count", c_size_t),
        ("method_data", c_char_p),
        ("method_size", c_size_t),
        ("query_data", c_char_p),
        ("query_size", c_size_t),
    ]


class imhook_dingtalk_event_key(Structure):
    _fields_ = [
        ("token_data", c_char_p),
        ("token_size", c_size_t),
        ("aes_key_data", c_char_p),
        ("aes_key_size", c_size_t),
        ("owner_key_data", c_char_p),
        ("owner_key_size", c_size_t),
    ]


class imhook_dingtalk_options(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("secrets", POINTER(input_view)),
        ("secret_count", c_size_t),
        ("tolerance_ms", c_int64),
        ("flags", c_uint32),
        ("max_depth", c_uint32),
        ("max_values", c_uint32),
        ("reserved", c_uint32),
        ("max_body_size", c_size_t),
        ("max_string_size", c_size_t),
        ("replay_guard", c_void_p),
        ("robot_secrets", POINTER(input_view)),
        ("robot_secret_count", c_size_t),
        ("event_keys", POINTER(imhook_dingtalk_event_key)),
        ("event_key_count", c_size_t),
    ]


class imhook_replay_guard_options(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("capacity", c_size_t),
    ]


class imhook_dingtalk_signature(Structure):
    _fields_ = [
        ("timestamp", c_char * 24),
        ("signature", c_char * 48),
    ]


class imhook_dingtalk_robot_signature(Structure):
    _fields_ = [
        ("timestamp", c_char * 24),
        ("sign", c_char * 48),
        ("encoded_sign", c_char * 136),
    ]


class imhook_dingtalk_sealed_event(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("message_data", c_void_p),
        ("message_size", c_size_t),
        ("timestamp_data", c_void_p),
        ("timestamp_size", c_size_t),
        ("nonce_data", c_void_p),
        ("nonce_size", c_size_t),
        ("signature_data", c_void_p),
        ("signature_size", c_size_t),
        ("encrypt_data", c_void_p),
        ("encrypt_size", c_size_t),
        ("query_data", c_void_p),
        ("query_size", c_size_t),
        ("body_data", c_void_p),
        ("body_size", c_size_t),
        ("answer_data", c_void_p),
        ("answer_size", c_size_t),
    ]


class imhook_tencent_chat_options(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("sdk_app_id", c_uint64),
        ("tokens", POINTER(input_view)),
        ("token_count", c_size_t),
        ("tolerance_ms", c_int64),
        ("flags", c_uint32),
        ("max_depth", c_uint32),
        ("max_values", c_uint32),
        ("reserved", c_uint32),
        ("max_body_size", c_size_t),
        ("max_string_size", c_size_t),
        ("replay_guard", c_void_p),
    ]


class imhook_tencent_chat_signature(Structure):
    _fields_ = [
        ("request_time", c_char * 24),
        ("sign", c_char * 72),
    ]


class imhook_stream_frame(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("topic_data", c_void_p),
        ("topic_size", c_size_t),
        ("message_id_data", c_void_p),
        ("message_id_size", c_size_t),
        ("app_id_data", c_void_p),
        ("app_id_size", c_size_t),
        ("connection_id_data", c_void_p),
        ("connection_id_size", c_size_t),
        ("event_id_data", c_void_p),
        ("event_id_size", c_size_t),
        ("event_type_data", c_void_p),
        ("event_type_size", c_size_t),
        ("event_corp_id_data", c_void_p),
        ("event_corp_id_size", c_size_t),
        ("event_unified_app_id_data", c_void_p),
        ("event_unified_app_id_size", c_size_t),
        ("time_ms", c_int64),
        ("event_born_at_ms", c_int64),
        ("headers", imhook_json_value),
        ("deduplication_key_data", c_void_p),
        ("deduplication_key_size", c_size_t),
        ("text_data", c_void_p),
        ("text_size", c_size_t),
        ("root", imhook_json_value),
    ]


class imhook_event(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("type_data", c_void_p),
        ("type_size", c_size_t),
        ("corp_id_data", c_void_p),
        ("corp_id_size", c_size_t),
        ("id_data", c_void_p),
        ("id_size", c_size_t),
        ("unified_app_id_data", c_void_p),
        ("unified_app_id_size", c_size_t),
        ("born_at_ms", c_int64),
        ("data", imhook_json_value),
        ("is_check", c_bool),
        ("is_repeated", c_bool),
        ("data_status", c_int32),
        ("suite_key_data", c_void_p),
        ("suite_key_size", c_size_t),
        ("suite_ticket_data", c_void_p),
        ("suite_ticket_size", c_size_t),
    ]


class imhook_robot_message(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("type", c_int32),
        ("chat_type", c_int32),
        ("type_name_data", c_void_p),
        ("type_name_size", c_size_t),
        ("message_id_data", c_void_p),
        ("message_id_size", c_size_t),
        ("created_at_ms", c_int64),
        ("conversation_id_data", c_void_p),
        ("conversation_id_size", c_size_t),
        ("conversation_title_data", c_void_p),
        ("conversation_title_size", c_size_t),
        ("sender_id_data", c_void_p),
        ("sender_id_size", c_size_t),
        ("sender_staff_id_data", c_void_p),
        ("sender_staff_id_size", c_size_t),
        ("sender_union_id_data", c_void_p),
        ("sender_union_id_size", c_size_t),
        ("sender_nick_data", c_void_p),
        ("sender_nick_size", c_size_t),
        ("sender_corp_id_data", c_void_p),
        ("sender_corp_id_size", c_size_t),
        ("sender_platform_data", c_void_p),
        ("sender_platform_size", c_size_t),
        ("is_admin", c_bool),
        ("is_in_at_list", c_bool),
        ("chatbot_user_id_data", c_void_p),
        ("chatbot_user_id_size", c_size_t),
        ("chatbot_corp_id_data", c_void_p),
        ("chatbot_corp_id_size", c_size_t),
        ("robot_code_data", c_void_p),
        ("robot_code_size", c_size_t),
        ("at_users", imhook_json_value),
        ("session_webhook_data", c_void_p),
        ("session_webhook_size", c_size_t),
        ("session_webhook_expires_at_ms", c_int64),
        ("text_data", c_void_p),
        ("text_size", c_size_t),
        ("content", imhook_json_value),
        ("download_code_data", c_void_p),
        ("download_code_size", c_size_t),
        ("recognition_data", c_void_p),
        ("recognition_size", c_size_t),
        ("duration", c_int64),
        ("file_name_data", c_void_p),
        ("file_name_size", c_size_t),
        ("rich_text", imhook_json_value),
        ("quoted", imhook_json_value),
        ("quoted_message_id_data", c_void_p),
        ("quoted_message_id_size", c_size_t),
        ("quoted_sender_id_data", c_void_p),
        ("quoted_sender_id_size", c_size_t),
        ("quoted_type_name_data", c_void_p),
        ("quoted_type_name_size", c_size_t),
        ("quoted_text_data", c_void_p),
        ("quoted_text_size", c_size_t),
        ("quoted_content", imhook_json_value),
        ("host_user_id_data", c_void_p),
        ("host_user_id_size", c_size_t),
        ("host_nick_data", c_void_p),
        ("host_nick_size", c_size_t),
        ("recent_messages", imhook_json_value),
        ("error_code", c_int64),
        ("error_text_data", c_void_p),
        ("error_text_size", c_size_t),
        ("open_space_id_data", c_void_p),
        ("open_space_id_size", c_size_t),
    ]


class imhook_rich_text_item(Structure):
    _fields_ = [
        ("type_name_data", c_void_p),
        ("type_name_size", c_size_t),
        ("text_data", c_void_p),
        ("text_size", c_size_t),
        ("download_code_data", c_void_p),
        ("download_code_size", c_size_t),
    ]


class imhook_graph_request(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("method_data", c_void_p),
        ("method_size", c_size_t),
        ("uri_data", c_void_p),
        ("uri_size", c_size_t),
        ("headers", imhook_json_value),
        ("body_data", c_void_p),
        ("body_size", c_size_t),
    ]


class imhook_data_query(Structure):
    _fields_ = [
        ("id_data", c_void_p),
        ("id_size", c_size_t),
        ("request", imhook_json_value),
        ("dynamic_params", imhook_json_value),
        ("const_params", imhook_json_value),
        ("profile", imhook_json_value),
        ("profile_corp_id_data", c_void_p),
        ("profile_corp_id_size", c_size_t),
        ("profile_user_id_data", c_void_p),
        ("profile_user_id_size", c_size_t),
    ]


class imhook_callback(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("kind", c_int32),
        ("verification", c_int32),
        ("secret_index", c_int32),
        ("dialect", c_int32),
        ("signed_at_ms", c_int64),
        ("clock_skew_ms", c_int64),
        ("body_data", c_void_p),
        ("body_size", c_size_t),
        ("root", imhook_json_value),
        ("empty_answer_data", c_void_p),
        ("empty_answer_size", c_size_t),
        ("type_data", c_void_p),
        ("type_size", c_size_t),
        ("corp_id_data", c_void_p),
        ("corp_id_size", c_size_t),
        ("user_id_data", c_void_p),
        ("user_id_size", c_size_t),
        ("out_track_id_data", c_void_p),
        ("out_track_id_size", c_size_t),
        ("space_type_data", c_void_p),
        ("space_type_size", c_size_t),
        ("space_id_data", c_void_p),
        ("space_id_size", c_size_t),
        ("user_id_type", c_int32),
        ("content_document", c_int32),
        ("content", imhook_json_value),
        ("extension", imhook_json_value),
        ("action_ids", POINTER(imhook_view)),
        ("action_id_count", c_size_t),
        ("params", imhook_json_value),
        ("queries", POINTER(POINTER(imhook_data_query))),
        ("query_count", c_size_t),
        ("card_params", imhook_json_value),
        ("url_data", c_void_p),
        ("url_size", c_size_t),
        ("open_conversation_id_data", c_void_p),
        ("open_conversation_id_size", c_size_t),
        ("single_chat_another_user_id_data", c_void_p),
        ("single_chat_another_user_id_size", c_size_t),
        ("conversation_token_data", c_void_p),
        ("conversation_token_size", c_size_t),
        ("command_data", c_void_p),
        ("command_size", c_size_t),
        ("timing", c_int32),
        ("platform", c_int32),
        ("platform_name_data", c_void_p),
        ("platform_name_size", c_size_t),
        ("client_ip_data", c_void_p),
        ("client_ip_size", c_size_t),
        ("sdk_app_id", c_uint64),
        ("event_time_ms", c_int64),
        ("from_account_data", c_void_p),
        ("from_account_size", c_size_t),
        ("to_account_data", c_void_p),
        ("to_account_size", c_size_t),
        ("operator_account_data", c_void_p),
        ("operator_account_size", c_size_t),
        ("group_id_data", c_void_p),
        ("group_id_size", c_size_t),
        ("topic_id_data", c_void_p),
        ("topic_id_size", c_size_t),
        ("official_account_data", c_void_p),
        ("official_account_size", c_size_t),
        ("message_key_data", c_void_p),
        ("message_key_size", c_size_t),
        ("message_time_ms", c_int64),
        ("custom_data_data", c_void_p),
        ("custom_data_size", c_size_t),
        ("message", imhook_json_value),
        ("events", imhook_json_value),
        ("frame", c_void_p),
        ("robot", c_void_p),
        ("graph", c_void_p),
        ("event", c_void_p),
    ]


class imhook_message_image(Structure):
    _fields_ = [
        ("type", c_int64),
        ("size", c_int64),
        ("width", c_int64),
        ("height", c_int64),
        ("url_data", c_void_p),
        ("url_size", c_size_t),
    ]


class imhook_user_sig_options(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("sdk_app_id", c_uint64),
        ("secret_key_data", c_char_p),
        ("secret_key_size", c_size_t),
        ("user_id_data", c_char_p),
        ("user_id_size", c_size_t),
        ("lifetime_s", c_int64),
        ("user_buffer_data", c_char_p),
        ("user_buffer_size", c_size_t),
    ]


class imhook_user_sig(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("text_data", c_void_p),
        ("text_size", c_size_t),
        ("sdk_app_id", c_uint64),
        ("user_id_data", c_void_p),
        ("user_id_size", c_size_t),
        ("issued_at_ms", c_int64),
        ("expires_at_ms", c_int64),
        ("user_buffer_data", c_void_p),
        ("user_buffer_size", c_size_t),
        ("signature_data", c_void_p),
        ("signature_size", c_size_t),
    ]


class imhook_tencent_chat_caller(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("sdk_app_id", c_uint64),
        ("identifier_data", c_char_p),
        ("identifier_size", c_size_t),
        ("user_sig_data", c_char_p),
        ("user_sig_size", c_size_t),
        ("secret_key_data", c_char_p),
        ("secret_key_size", c_size_t),
        ("domain_data", c_char_p),
        ("domain_size", c_size_t),
    ]


class imhook_api_warning(Structure):
    _fields_ = [
        ("status", c_int32),
        ("limit_kind", c_int32),
        ("actual", c_int64),
        ("limit", c_int64),
        ("path_data", c_void_p),
        ("path_size", c_size_t),
        ("message_data", c_void_p),
        ("message_size", c_size_t),
    ]


class imhook_api_request(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("method_data", c_void_p),
        ("method_size", c_size_t),
        ("url_data", c_void_p),
        ("url_size", c_size_t),
        ("headers", POINTER(imhook_header)),
        ("header_count", c_size_t),
        ("body_data", c_void_p),
        ("body_size", c_size_t),
        ("warnings", POINTER(imhook_api_warning)),
        ("warning_count", c_size_t),
    ]


class imhook_api_response(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("outcome", c_int32),
        ("platform_code", c_int64),
        ("info_data", c_void_p),
        ("info_size", c_size_t),
        ("root", imhook_json_value),
        ("message_key_data", c_void_p),
        ("message_key_size", c_size_t),
        ("message_time_ms", c_int64),
        ("code_data", c_void_p),
        ("code_size", c_size_t),
        ("request_id_data", c_void_p),
        ("request_id_size", c_size_t),
        ("required_scopes", imhook_json_value),
        ("retry_after_ms", c_int64),
        ("access_token_data", c_void_p),
        ("access_token_size", c_size_t),
        ("expires_in_s", c_int64),
        ("result", imhook_json_value),
        ("out_track_id_data", c_void_p),
        ("out_track_id_size", c_size_t),
        ("deliveries", imhook_json_value),
        ("failed_delivery_count", c_size_t),
        ("process_query_key_data", c_void_p),
        ("process_query_key_size", c_size_t),
        ("callback_url_data", c_void_p),
        ("callback_url_size", c_size_t),
        ("download_url_data", c_void_p),
        ("download_url_size", c_size_t),
    ]


class imhook_dingtalk_call(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("operation_data", c_char_p),
        ("operation_size", c_size_t),
        ("body_data", c_char_p),
        ("body_size", c_size_t),
        ("access_token_data", c_char_p),
        ("access_token_size", c_size_t),
        ("api_host_data", c_char_p),
        ("api_host_size", c_size_t),
        ("session_webhook_data", c_char_p),
        ("session_webhook_size", c_size_t),
        ("delegated", c_bool),
        ("robot_secret_data", c_char_p),
        ("robot_secret_size", c_size_t),
        ("now_ms", c_int64),
    ]


class imhook_dingtalk_delivery(Structure):
    _fields_ = [
        ("space_type_data", c_void_p),
        ("space_type_size", c_size_t),
        ("space_id_data", c_void_p),
        ("space_id_size", c_size_t),
        ("carrier_id_data", c_void_p),
        ("carrier_id_size", c_size_t),
        ("error_message_data", c_void_p),
        ("error_message_size", c_size_t),
        ("is_delivered", c_bool),
    ]


class imhook_open_space(Structure):
    _fields_ = [
        ("type_data", c_void_p),
        ("type_size", c_size_t),
        ("id_data", c_void_p),
        ("id_size", c_size_t),
    ]


class imhook_access_token(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("generation", c_uint64),
        ("expires_at_ms", c_int64),
        ("refresh_at_ms", c_int64),
        ("refreshing_since_ms", c_int64),
        ("retry_at_ms", c_int64),
        ("fetched_at_ms", c_int64),
        ("failure_count", c_uint32),
        ("reserved", c_uint32),
    ]


class imhook_call_attempts(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("patience_ms", c_int64),
        ("waited_ms", c_int64),
        ("attempt_limit", c_uint32),
        ("attempt_count", c_uint32),
        ("refused_token_count", c_uint32),
        ("reserved", c_uint32),
    ]


class imhook_named_text(Structure):
    _fields_ = [
        ("name_data", c_void_p),
        ("name_size", c_size_t),
        ("text_data", c_void_p),
        ("text_size", c_size_t),
    ]


class imhook_card_param(Structure):
    _fields_ = [
        ("name_data", c_void_p),
        ("name_size", c_size_t),
        ("text_data", c_void_p),
        ("text_size", c_size_t),
        ("json_data", c_void_p),
        ("json_size", c_size_t),
    ]


class imhook_card_private_data(Structure):
    _fields_ = [
        ("user_id_data", c_void_p),
        ("user_id_size", c_size_t),
        ("params", POINTER(imhook_card_param)),
        ("param_count", c_size_t),
    ]


class imhook_card_data_source(Structure):
    _fields_ = [
        ("id_data", c_void_p),
        ("id_size", c_size_t),
        ("pull_strategy_data", c_void_p),
        ("pull_strategy_size", c_size_t),
        ("interval", c_int64),
        ("time_unit_data", c_void_p),
        ("time_unit_size", c_size_t),
        ("const_params", POINTER(imhook_named_text)),
        ("const_param_count", c_size_t),
    ]


class imhook_card_space(Structure):
    _fields_ = [
        ("support_forward", c_bool),
        ("notification_off", c_bool),
        ("last_message", POINTER(imhook_named_text)),
        ("last_message_count", c_size_t),
        ("search_icon_data", c_void_p),
        ("search_icon_size", c_size_t),
        ("search_type_name_data", c_void_p),
        ("search_type_name_size", c_size_t),
        ("search_desc_data", c_void_p),
        ("search_desc_size", c_size_t),
        ("alert_content_data", c_void_p),
        ("alert_content_size", c_size_t),
    ]


class imhook_card_delivery(Structure):
    _fields_ = [
        ("robot_code_data", c_void_p),
        ("robot_code_size", c_size_t),
        ("at_user_ids", POINTER(imhook_named_text)),
        ("at_user_id_count", c_size_t),
        ("recipients", POINTER(imhook_view)),
        ("recipient_count", c_size_t),
        ("extension", POINTER(imhook_named_text)),
        ("extension_count", c_size_t),
        ("expires_at_ms", c_int64),
        ("platforms", POINTER(imhook_view)),
        ("platform_count", c_size_t),
    ]


class imhook_dingtalk_card(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("out_track_id_data", c_void_p),
        ("out_track_id_size", c_size_t),
        ("card_template_id_data", c_void_p),
        ("card_template_id_size", c_size_t),
        ("callback_type_data", c_void_p),
        ("callback_type_size", c_size_t),
        ("callback_route_key_data", c_void_p),
        ("callback_route_key_size", c_size_t),
        ("user_id_data", c_void_p),
        ("user_id_size", c_size_t),
        ("user_id_type", c_int32),
        ("reserved", c_uint32),
        ("params", POINTER(imhook_card_param)),
        ("param_count", c_size_t),
        ("private_data", POINTER(imhook_card_private_data)),
        ("private_data_count", c_size_t),
        ("data_sources", POINTER(imhook_card_data_source)),
        ("data_source_count", c_size_t),
        ("at_user_ids", POINTER(imhook_view)),
        ("at_user_id_count", c_size_t),
        ("group_space", POINTER(imhook_card_space)),
        ("robot_space", POINTER(imhook_card_space)),
        ("single_space", POINTER(imhook_card_space)),
        ("top_space", c_bool),
        ("open_space_id_data", c_void_p),
        ("open_space_id_size", c_size_t),
        ("group_delivery", POINTER(imhook_card_delivery)),
        ("robot_delivery", POINTER(imhook_card_delivery)),
        ("single_delivery", POINTER(imhook_card_delivery)),
        ("top_delivery", POINTER(imhook_card_delivery)),
        ("more_data", c_void_p),
        ("more_size", c_size_t),
    ]


class imhook_dingtalk_card_update(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("out_track_id_data", c_void_p),
        ("out_track_id_size", c_size_t),
        ("params", POINTER(imhook_card_param)),
        ("param_count", c_size_t),
        ("private_data", POINTER(imhook_card_private_data)),
        ("private_data_count", c_size_t),
        ("replace", c_bool),
        ("replace_private", c_bool),
        ("user_id_type", c_int32),
        ("more_data", c_void_p),
        ("more_size", c_size_t),
    ]


class imhook_dingtalk_card_text(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("out_track_id_data", c_void_p),
        ("out_track_id_size", c_size_t),
        ("key_data", c_void_p),
        ("key_size", c_size_t),
        ("content_data", c_void_p),
        ("content_size", c_size_t),
        ("guid_data", c_void_p),
        ("guid_size", c_size_t),
        ("is_full", c_bool),
        ("is_finalize", c_bool),
        ("is_error", c_bool),
    ]


class imhook_dingtalk_card_callback(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("callback_route_key_data", c_void_p),
        ("callback_route_key_size", c_size_t),
        ("callback_url_data", c_void_p),
        ("callback_url_size", c_size_t),
        ("api_secret_data", c_void_p),
        ("api_secret_size", c_size_t),
        ("force_update", c_bool),
    ]


class imhook_stream_options(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("client_id_data", c_char_p),
        ("client_id_size", c_size_t),
        ("client_secret_data", c_char_p),
        ("client_secret_size", c_size_t),
        ("subscriptions", c_uint32),
        ("reserved", c_uint32),
        ("topics", POINTER(input_view)),
        ("topic_count", c_size_t),
        ("user_agent_data", c_char_p),
        ("user_agent_size", c_size_t),
        ("local_ip_data", c_char_p),
        ("local_ip_size", c_size_t),
        ("api_host_data", c_char_p),
        ("api_host_size", c_size_t),
        ("seed", c_uint64),
        ("ping_interval_ms", c_int64),
        ("pong_timeout_ms", c_int64),
        ("open_timeout_ms", c_int64),
        ("retry_base_ms", c_int64),
        ("retry_cap_ms", c_int64),
        ("slow_retry_ms", c_int64),
        ("proof_of_life_ms", c_int64),
        ("drain_timeout_ms", c_int64),
        ("card_deadline_ms", c_int64),
        ("message_deadline_ms", c_int64),
        ("give_up_ms", c_int64),
        ("duplicate_time_ms", c_int64),
        ("in_flight_limit", c_uint32),
        ("waiting_limit", c_uint32),
        ("duplicate_limit", c_uint32),
        ("max_depth", c_uint32),
        ("max_values", c_uint32),
        ("reserved2", c_uint32),
        ("waiting_size", c_size_t),
        ("duplicate_size", c_size_t),
        ("max_frame_size", c_size_t),
    ]


class imhook_stream_action(Structure):
    _fields_ = [
        ("kind", c_int32),
        ("state", c_int32),
        ("reason", c_int32),
        ("http_status", c_int32),
        ("connection", c_uint64),
        ("delivery", c_uint64),
        ("at_ms", c_int64),
        ("text_data", c_void_p),
        ("text_size", c_size_t),
        ("request", POINTER(imhook_api_request)),
        ("callback", c_void_p),
        ("code_data", c_void_p),
        ("code_size", c_size_t),
        ("message_data", c_void_p),
        ("message_size", c_size_t),
        ("request_id_data", c_void_p),
        ("request_id_size", c_size_t),
        ("scopes", POINTER(imhook_view)),
        ("scope_count", c_size_t),
        ("error", POINTER(imhook_error)),
        ("reserved", c_uint64 * 5),
    ]


class imhook_stream_actions(Structure):
    _fields_ = [
        ("items", POINTER(imhook_stream_action)),
        ("count", c_size_t),
    ]


class imhook_card_stream_options(Structure):
    _fields_ = [
        ("size", c_size_t),
        ("out_track_id_data", c_char_p),
        ("out_track_id_size", c_size_t),
        ("key_data", c_char_p),
        ("key_size", c_size_t),
        ("mode", c_int32),
        ("attempt_limit", c_uint32),
        ("interval_ms", c_int64),
        ("retry_base_ms", c_int64),
        ("retry_cap_ms", c_int64),
        ("max_text_size", c_size_t),
        ("seed", c_uint64),
        ("patience_ms", c_int64),
    ]


class imhook_card_stream_action(Structure):
    _fields_ = [
        ("kind", c_int32),
        ("outcome", c_int32),
        ("at_ms", c_int64),
        ("body_data", c_void_p),
        ("body_size", c_size_t),
        ("card_ended", c_bool),
        ("is_truncated", c_bool),
        ("reserved", c_uint64 * 4),
    ]


_library = load(IMHOOK_VERSION)


def _function(name: str, result: Any, *parameters: Any) -> Callable[..., Any]:
    function = getattr(_library, name)
    function.restype = result
    function.argtypes = parameters
    return function  # type: ignore[no-any-return]


imhook_version: Callable[..., imhook_view] = _function("imhook_version", imhook_view)
imhook_text: Callable[..., imhook_view] = _function("imhook_text", imhook_view, c_char_p)
imhook_view_equals: Callable[..., bool] = _function("imhook_view_equals", c_bool, input_view, input_view)
imhook_status_name: Callable[..., imhook_view] = _function("imhook_status_name", imhook_view, c_int32)
imhook_error_describe: Callable[..., int] = _function(
    "imhook_error_describe", c_size_t, POINTER(imhook_error), c_char_p, c_size_t
)
imhook_status_message: Callable[..., imhook_view] = _function("imhook_status_message", imhook_view, c_int32)
imhook_kind_name: Callable[..., imhook_view] = _function("imhook_kind_name", imhook_view, c_int32)
imhook_http_status: Callable[..., int] = _function("imhook_http_status", c_int32, c_int32)
imhook_status_disclosed: Callable[..., int] = _function("imhook_status_disclosed", c_int32, c_int32)
imhook_wanted_header: Callable[..., imhook_view] = _function("imhook_wanted_header", imhook_view, c_size_t)
imhook_dingtalk_endpoint_new: Callable[..., int] = _function(
    "imhook_dingtalk_endpoint_new", c_int32, POINTER(imhook_dingtalk_options), POINTER(c_void_p), POINTER(imhook_error)
)
imhook_tencent_chat_endpoint_new: Callable[..., int] = _function(
    "imhook_tencent_chat_endpoint_new", c_int32, POINTER(imhook_tencent_chat_options), POINTER(c_void_p), POINTER(imhook_error)
)
imhook_endpoint_free: Callable[..., None] = _function("imhook_endpoint_free", None, c_void_p)
imhook_endpoint_checks_signatures: Callable[..., bool] = _function(
    "imhook_endpoint_checks_signatures", c_bool, c_void_p
)
imhook_endpoint_max_body_size: Callable[..., int] = _function("imhook_endpoint_max_body_size", c_size_t, c_void_p)
imhook_replay_guard_new: Callable[..., int] = _function(
    "imhook_replay_guard_new", c_int32, POINTER(imhook_replay_guard_options), POINTER(c_void_p), POINTER(imhook_error)
)
imhook_replay_guard_free: Callable[..., None] = _function("imhook_replay_guard_free", None, c_void_p)
imhook_replay_guard_count: Callable[..., int] = _function("imhook_replay_guard_count", c_size_t, c_void_p)
imhook_replay_guard_evictions: Callable[..., int] = _function("imhook_replay_guard_evictions", c_uint64, c_void_p)
imhook_dingtalk_card_sign: Callable[..., int] = _function(
    "imhook_dingtalk_card_sign", c_int32, input_view, c_int64, POINTER(imhook_dingtalk_signature), POINTER(imhook_error)
)
imhook_dingtalk_card_verify: Callable[..., int] = _function(
    "imhook_dingtalk_card_verify", c_int32, c_void_p, input_view, input_view, c_int64, POINTER(c_int32), POINTER(imhook_error)
)
imhook_dingtalk_robot_sign: Callable[..., int] = _function(
    "imhook_dingtalk_robot_sign", c_int32, input_view, c_int64, POINTER(imhook_dingtalk_robot_signature), POINTER(imhook_error)
)
imhook_dingtalk_robot_verify: Callable[..., int] = _function(
    "imhook_dingtalk_robot_verify", c_int32, c_void_p, input_view, input_view, c_int64, POINTER(c_int32), POINTER(imhook_error)
)
imhook_tencent_chat_sign: Callable[..., int] = _function(
    "imhook_tencent_chat_sign", c_int32, input_view, c_int64, POINTER(imhook_tencent_chat_signature), POINTER(imhook_error)
)
imhook_tencent_chat_verify: Callable[..., int] = _function(
    "imhook_tencent_chat_verify", c_int32, c_void_p, input_view, input_view, c_int64, POINTER(c_int32), POINTER(imhook_error)
)
imhook_dingtalk_event_seal: Callable[..., int] = _function(
    "imhook_dingtalk_event_seal", c_int32, POINTER(imhook_dingtalk_event_key), input_view, input_view, input_view, POINTER(POINTER(imhook_dingtalk_sealed_event)), POINTER(imhook_error)
)
imhook_dingtalk_event_open: Callable[..., int] = _function(
    "imhook_dingtalk_event_open", c_int32, POINTER(imhook_dingtalk_event_key), input_view, POINTER(POINTER(imhook_dingtalk_sealed_event)), POINTER(imhook_error)
)
imhook_dingtalk_sealed_event_free: Callable[..., None] = _function(
    "imhook_dingtalk_sealed_event_free", None, POINTER(imhook_dingtalk_sealed_event)
)
imhook_receive: Callable[..., int] = _function(
    "imhook_receive", c_int32, c_void_p, POINTER(imhook_request), c_int64, POINTER(c_void_p), POINTER(imhook_error)
)
imhook_callback_free: Callable[..., None] = _function("imhook_callback_free", None, c_void_p)
imhook_callback_answer: Callable[..., int] = _function(
    "imhook_callback_answer", c_int32, c_void_p, input_view, POINTER(imhook_view), POINTER(imhook_error)
)
imhook_callback_unanswered: Callable[..., imhook_view] = _function(
    "imhook_callback_unanswered", imhook_view, c_void_p, c_size_t
)
imhook_callback_text: Callable[..., imhook_view] = _function("imhook_callback_text", imhook_view, c_void_p, input_view)
imhook_callback_int64: Callable[..., int] = _function(
    "imhook_callback_int64", c_int32, c_void_p, input_view, POINTER(c_int64), POINTER(imhook_error)
)
imhook_callback_value: Callable[..., imhook_json_value] = _function(
    "imhook_callback_value", imhook_json_value, c_void_p, input_view
)
imhook_rich_text_read: Callable[..., None] = _function(
    "imhook_rich_text_read", None, imhook_json_value, POINTER(imhook_rich_text_item)
)
imhook_stream_new: Callable[..., int] = _function(
    "imhook_stream_new", c_int32, POINTER(imhook_stream_options), POINTER(c_void_p), POINTER(imhook_error)
)
imhook_stream_free: Callable[..., None] = _function("imhook_stream_free", None, c_void_p)
imhook_stream_state_of: Callable[..., int] = _function("imhook_stream_state_of", c_int32, c_void_p)
imhook_stream_state_name: Callable[..., imhook_view] = _function("imhook_stream_state_name", imhook_view, c_int32)
imhook_stream_reason_name: Callable[..., imhook_view] = _function("imhook_stream_reason_name", imhook_view, c_int32)
imhook_stream_reason_message: Callable[..., imhook_view] = _function(
    "imhook_stream_reason_message", imhook_view, c_int32
)
imhook_stream_start: Callable[..., int] = _function(
    "imhook_stream_start", c_int32, c_void_p, c_int64, POINTER(imhook_stream_actions)
)
imhook_stream_stop: Callable[..., int] = _function(
    "imhook_stream_stop", c_int32, c_void_p, c_int64, c_int64, POINTER(imhook_stream_actions)
)
imhook_stream_answered: Callable[..., int] = _function(
    "imhook_stream_answered", c_int32, c_void_p, c_uint64, c_int32, input_view, c_int64, POINTER(imhook_stream_actions)
)
imhook_stream_unreachable: Callable[..., int] = _function(
    "imhook_stream_unreachable", c_int32, c_void_p, c_uint64, c_int64, POINTER(imhook_stream_actions)
)
imhook_stream_opened: Callable[..., int] = _function(
    "imhook_stream_opened", c_int32, c_void_p, c_uint64, c_int64, POINTER(imhook_stream_actions)
)
imhook_stream_closed: Callable[..., int] = _function(
    "imhook_stream_closed", c_int32, c_void_p, c_uint64, c_int64, POINTER(imhook_stream_actions)
)
imhook_stream_heard: Callable[..., int] = _function(
    "imhook_stream_heard", c_int32, c_void_p, c_uint64, c_int64, POINTER(imhook_stream_actions)
)
imhook_stream_received: Callable[..., int] = _function(
    "imhook_stream_received", c_int32, c_void_p, c_uint64, input_view, c_int64, POINTER(imhook_stream_actions)
)
imhook_stream_reply: Callable[..., int] = _function(
    "imhook_stream_reply", c_int32, c_void_p, c_uint64, c_int32, input_view, c_int64, POINTER(imhook_stream_actions), POINTER(imhook_error)
)
imhook_stream_tick: Callable[..., int] = _function(
    "imhook_stream_tick", c_int32, c_void_p, c_int64, POINTER(imhook_stream_actions)
)
imhook_card_stream_new: Callable[..., int] = _function(
    "imhook_card_stream_new", c_int32, POINTER(imhook_card_stream_options), POINTER(c_void_p), POINTER(imhook_error)
)
imhook_card_stream_free: Callable[..., None] = _function("imhook_card_stream_free", None, c_void_p)
imhook_card_stream_text: Callable[..., int] = _function(
    "imhook_card_stream_text", c_int32, c_void_p, input_view, c_int64, POINTER(imhook_card_stream_action)
)
imhook_card_stream_finish: Callable[..., int] = _function(
    "imhook_card_stream_finish", c_int32, c_void_p, c_int64, POINTER(imhook_card_stream_action)
)
imhook_card_stream_fail: Callable[..., int] = _function(
    "imhook_card_stream_fail", c_int32, c_void_p, input_view, c_int64, POINTER(imhook_card_stream_action)
)
imhook_card_stream_answered: Callable[..., int] = _function(
    "imhook_card_stream_answered", c_int32, c_void_p, c_int32, input_view, c_int64, c_int64, POINTER(imhook_card_stream_action)
)
imhook_card_stream_tick: Callable[..., int] = _function(
    "imhook_card_stream_tick", c_int32, c_void_p, c_int64, POINTER(imhook_card_stream_action)
)
imhook_callback_reply: Callable[..., int | None] = _function("imhook_callback_reply", c_void_p, c_void_p)
imhook_reply_text: Callable[..., int] = _function(
    "imhook_reply_text", c_int32, c_void_p, c_int32, input_view, input_view
)
imhook_reply_int64: Callable[..., int] = _function(
    "imhook_reply_int64", c_int32, c_void_p, c_int32, input_view, c_int64
)
imhook_reply_double: Callable[..., int] = _function(
    "imhook_reply_double", c_int32, c_void_p, c_int32, input_view, c_double
)
imhook_reply_bool: Callable[..., int] = _function("imhook_reply_bool", c_int32, c_void_p, c_int32, input_view, c_bool)
imhook_reply_json: Callable[..., int] = _function(
    "imhook_reply_json", c_int32, c_void_p, c_int32, input_view, input_view
)
imhook_reply_replace: Callable[..., int] = _function("imhook_reply_replace", c_int32, c_void_p, c_int32)
imhook_reply_set_dialect: Callable[..., int] = _function("imhook_reply_set_dialect", c_int32, c_void_p, c_int32)
imhook_reply_set_template_id: Callable[..., int] = _function(
    "imhook_reply_set_template_id", c_int32, c_void_p, input_view
)
imhook_reply_source: Callable[..., int] = _function("imhook_reply_source", c_int32, c_void_p, input_view, input_view)
imhook_reply_no_data: Callable[..., int] = _function("imhook_reply_no_data", c_int32, c_void_p, input_view)
imhook_reply_set_out_track_id: Callable[..., int] = _function(
    "imhook_reply_set_out_track_id", c_int32, c_void_p, input_view
)
imhook_reply_set_support_forward: Callable[..., int] = _function(
    "imhook_reply_set_support_forward", c_int32, c_void_p, c_bool
)
imhook_reply_set_last_message: Callable[..., int] = _function(
    "imhook_reply_set_last_message", c_int32, c_void_p, input_view
)
imhook_reply_robot_message: Callable[..., int] = _function("imhook_reply_robot_message", c_int32, c_void_p, input_view)
imhook_reply_raw: Callable[..., int] = _function("imhook_reply_raw", c_int32, c_void_p, input_view)
imhook_reply_finish: Callable[..., int] = _function(
    "imhook_reply_finish", c_int32, c_void_p, POINTER(imhook_view), POINTER(imhook_error)
)
imhook_reply_allow: Callable[..., int] = _function("imhook_reply_allow", c_int32, c_void_p)
imhook_reply_forbid: Callable[..., int] = _function("imhook_reply_forbid", c_int32, c_void_p)
imhook_reply_discard: Callable[..., int] = _function("imhook_reply_discard", c_int32, c_void_p)
imhook_reply_refuse: Callable[..., int] = _function("imhook_reply_refuse", c_int32, c_void_p, c_int64, input_view)
imhook_reply_refuse_account: Callable[..., int] = _function(
    "imhook_reply_refuse_account", c_int32, c_void_p, input_view
)
imhook_reply_friend_result: Callable[..., int] = _function(
    "imhook_reply_friend_result", c_int32, c_void_p, input_view, c_int64, input_view
)
imhook_reply_set_message: Callable[..., int] = _function("imhook_reply_set_message", c_int32, c_void_p, input_view)
imhook_reply_set_custom_data: Callable[..., int] = _function(
    "imhook_reply_set_custom_data", c_int32, c_void_p, input_view
)
imhook_message_element_read: Callable[..., int] = _function(
    "imhook_message_element_read", c_int32, imhook_json_value, c_void_p, POINTER(imhook_error)
)
imhook_message_image_read: Callable[..., int] = _function(
    "imhook_message_image_read", c_int32, imhook_json_value, POINTER(imhook_message_image), POINTER(imhook_error)
)
imhook_message_element_write: Callable[..., int] = _function(
    "imhook_message_element_write", c_int32, c_void_p, c_void_p
)
imhook_user_sig_new: Callable[..., int] = _function(
    "imhook_user_sig_new", c_int32, POINTER(imhook_user_sig_options), c_int64, POINTER(POINTER(imhook_user_sig)), POINTER(imhook_error)
)
imhook_user_sig_verify: Callable[..., int] = _function(
    "imhook_user_sig_verify", c_int32, POINTER(imhook_user_sig_options), input_view, c_int64, POINTER(POINTER(imhook_user_sig)), POINTER(imhook_error)
)
imhook_user_sig_free: Callable[..., None] = _function("imhook_user_sig_free", None, POINTER(imhook_user_sig))
imhook_tencent_chat_request_new: Callable[..., int] = _function(
    "imhook_tencent_chat_request_new", c_int32, POINTER(imhook_tencent_chat_caller), input_view, input_view, c_int64, c_uint32, POINTER(POINTER(imhook_api_request)), POINTER(imhook_error)
)
imhook_api_request_free: Callable[..., None] = _function("imhook_api_request_free", None, POINTER(imhook_api_request))
imhook_tencent_chat_response_read: Callable[..., int] = _function(
    "imhook_tencent_chat_response_read", c_int32, input_view, c_int32, input_view, POINTER(POINTER(imhook_api_response)), POINTER(imhook_error)
)
imhook_api_response_free: Callable[..., None] = _function(
    "imhook_api_response_free", None, POINTER(imhook_api_response)
)
imhook_dingtalk_request_new: Callable[..., int] = _function(
    "imhook_dingtalk_request_new", c_int32, POINTER(imhook_dingtalk_call), POINTER(POINTER(imhook_api_request)), POINTER(imhook_error)
)
imhook_api_warning_describe: Callable[..., int] = _function(
    "imhook_api_warning_describe", c_size_t, POINTER(imhook_api_warning), c_char_p, c_size_t
)
imhook_dingtalk_response_read: Callable[..., int] = _function(
    "imhook_dingtalk_response_read", c_int32, input_view, c_int32, input_view, POINTER(POINTER(imhook_api_response)), POINTER(imhook_error)
)
imhook_dingtalk_delivery_read: Callable[..., int] = _function(
    "imhook_dingtalk_delivery_read", c_int32, imhook_json_value, POINTER(imhook_dingtalk_delivery), POINTER(imhook_error)
)
imhook_open_space_id_write: Callable[..., int] = _function(
    "imhook_open_space_id_write", c_int32, POINTER(imhook_open_space), c_size_t, c_char_p, c_size_t, POINTER(c_size_t), POINTER(imhook_error)
)
imhook_open_space_id_read: Callable[..., int] = _function(
    "imhook_open_space_id_read", c_int32, input_view, POINTER(imhook_open_space), c_size_t, POINTER(c_size_t), POINTER(imhook_error)
)
imhook_dingtalk_card_request_new: Callable[..., int] = _function(
    "imhook_dingtalk_card_request_new", c_int32, POINTER(imhook_dingtalk_call), POINTER(imhook_dingtalk_card), POINTER(POINTER(imhook_api_request)), POINTER(imhook_error)
)
imhook_dingtalk_card_update_request_new: Callable[..., int] = _function(
    "imhook_dingtalk_card_update_request_new", c_int32, POINTER(imhook_dingtalk_call), POINTER(imhook_dingtalk_card_update), POINTER(POINTER(imhook_api_request)), POINTER(imhook_error)
)
imhook_dingtalk_card_text_request_new: Callable[..., int] = _function(
    "imhook_dingtalk_card_text_request_new", c_int32, POINTER(imhook_dingtalk_call), POINTER(imhook_dingtalk_card_text), POINTER(POINTER(imhook_api_request)), POINTER(imhook_error)
)
imhook_dingtalk_card_callback_request_new: Callable[..., int] = _function(
    "imhook_dingtalk_card_callback_request_new", c_int32, POINTER(imhook_dingtalk_call), POINTER(imhook_dingtalk_card_callback), POINTER(POINTER(imhook_api_request)), POINTER(imhook_error)
)
imhook_access_token_plan: Callable[..., int] = _function(
    "imhook_access_token_plan", c_int32, POINTER(imhook_access_token), c_int64, POINTER(c_int32), POINTER(c_int64)
)
imhook_access_token_refreshed: Callable[..., int] = _function(
    "imhook_access_token_refreshed", c_int32, POINTER(imhook_access_token), c_int64, c_int64
)
imhook_access_token_refresh_failed: Callable[..., int] = _function(
    "imhook_access_token_refresh_failed", c_int32, POINTER(imhook_access_token), c_int32, c_int64, c_int64
)
imhook_access_token_refused: Callable[..., int] = _function(
    "imhook_access_token_refused", c_int32, POINTER(imhook_access_token), c_uint64, c_int64, POINTER(c_bool)
)
imhook_call_retry_plan: Callable[..., int] = _function(
    "imhook_call_retry_plan", c_int32, POINTER(imhook_call_attempts), input_view, input_view, c_int32, c_int32, c_int64, c_uint64, POINTER(c_int32), POINTER(c_int64)
)
imhook_json_parse: Callable[..., int] = _function(
    "imhook_json_parse", c_int32, input_view, POINTER(imhook_json_options), POINTER(c_void_p), POINTER(imhook_error)
)
imhook_json_validate: Callable[..., int] = _function(
    "imhook_json_validate", c_int32, input_view, POINTER(imhook_json_options), POINTER(imhook_error)
)
imhook_json_free: Callable[..., None] = _function("imhook_json_free", None, c_void_p)
imhook_json_root: Callable[..., imhook_json_value] = _function("imhook_json_root", imhook_json_value, c_void_p)
imhook_json_inner: Callable[..., int] = _function(
    "imhook_json_inner", c_int32, imhook_json_value, POINTER(imhook_json_options), POINTER(c_void_p), POINTER(imhook_error)
)
imhook_json_type_of: Callable[..., int] = _function("imhook_json_type_of", c_int32, imhook_json_value)
imhook_json_count: Callable[..., int] = _function("imhook_json_count", c_size_t, imhook_json_value)
imhook_json_get: Callable[..., imhook_json_value] = _function(
    "imhook_json_get", imhook_json_value, imhook_json_value, input_view
)
imhook_json_at: Callable[..., imhook_json_value] = _function(
    "imhook_json_at", imhook_json_value, imhook_json_value, c_size_t
)
imhook_json_find: Callable[..., imhook_json_value] = _function(
    "imhook_json_find", imhook_json_value, imhook_json_value, input_view
)
imhook_json_first: Callable[..., imhook_json_value] = _function(
    "imhook_json_first", imhook_json_value, imhook_json_value
)
imhook_json_next: Callable[..., imhook_json_value] = _function("imhook_json_next", imhook_json_value, imhook_json_value)
imhook_json_name: Callable[..., imhook_view] = _function("imhook_json_name", imhook_view, imhook_json_value)
imhook_json_raw: Callable[..., imhook_view] = _function("imhook_json_raw", imhook_view, imhook_json_value)
imhook_json_text: Callable[..., int] = _function(
    "imhook_json_text", c_int32, imhook_json_value, POINTER(imhook_view), POINTER(imhook_error)
)
imhook_json_int64: Callable[..., int] = _function(
    "imhook_json_int64", c_int32, imhook_json_value, POINTER(c_int64), POINTER(imhook_error)
)
imhook_json_uint64: Callable[..., int] = _function(
    "imhook_json_uint64", c_int32, imhook_json_value, POINTER(c_uint64), POINTER(imhook_error)
)
imhook_json_double: Callable[..., int] = _function(
    "imhook_json_double", c_int32, imhook_json_value, POINTER(c_double), POINTER(imhook_error)
)
imhook_json_bool: Callable[..., int] = _function(
    "imhook_json_bool", c_int32, imhook_json_value, POINTER(c_bool), POINTER(imhook_error)
)
imhook_json_loose_text: Callable[..., int] = _function(
    "imhook_json_loose_text", c_int32, imhook_json_value, POINTER(imhook_view), POINTER(imhook_error)
)
imhook_json_loose_int64: Callable[..., int] = _function(
    "imhook_json_loose_int64", c_int32, imhook_json_value, POINTER(c_int64), POINTER(imhook_error)
)
imhook_json_loose_double: Callable[..., int] = _function(
    "imhook_json_loose_double", c_int32, imhook_json_value, POINTER(c_double), POINTER(imhook_error)
)
imhook_json_loose_bool: Callable[..., int] = _function(
    "imhook_json_loose_bool", c_int32, imhook_json_value, POINTER(c_bool), POINTER(imhook_error)
)
imhook_json_writer_new: Callable[..., int] = _function("imhook_json_writer_new", c_int32, POINTER(c_void_p))
imhook_json_writer_free: Callable[..., None] = _function("imhook_json_writer_free", None, c_void_p)
imhook_json_write_begin_object: Callable[..., int] = _function("imhook_json_write_begin_object", c_int32, c_void_p)
imhook_json_write_end_object: Callable[..., int] = _function("imhook_json_write_end_object", c_int32, c_void_p)
imhook_json_write_begin_array: Callable[..., int] = _function("imhook_json_write_begin_array", c_int32, c_void_p)
imhook_json_write_end_array: Callable[..., int] = _function("imhook_json_write_end_array", c_int32, c_void_p)
imhook_json_write_name: Callable[..., int] = _function("imhook_json_write_name", c_int32, c_void_p, input_view)
imhook_json_write_text: Callable[..., int] = _function("imhook_json_write_text", c_int32, c_void_p, input_view)
imhook_json_write_int64: Callable[..., int] = _function("imhook_json_write_int64", c_int32, c_void_p, c_int64)
imhook_json_write_uint64: Callable[..., int] = _function("imhook_json_write_uint64", c_int32, c_void_p, c_uint64)
imhook_json_write_double: Callable[..., int] = _function("imhook_json_write_double", c_int32, c_void_p, c_double)
imhook_json_write_bool: Callable[..., int] = _function("imhook_json_write_bool", c_int32, c_void_p, c_bool)
imhook_json_write_null: Callable[..., int] = _function("imhook_json_write_null", c_int32, c_void_p)
imhook_json_write_json: Callable[..., int] = _function("imhook_json_write_json", c_int32, c_void_p, input_view)
imhook_json_writer_finish: Callable[..., int] = _function(
    "imhook_json_writer_finish", c_int32, c_void_p, POINTER(imhook_view), POINTER(imhook_error)
)
