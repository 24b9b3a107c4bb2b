"""The enumerations of imhook. Generated from include/imhook.h by generate_ffi.py: edit those, not this file.

A value that this version does not know, from a newer library, becomes a member named after its number.
"""

from __future__ import annotations

from imhook._open_enum import OpenEnum


class Status(OpenEnum):
    """The outcome of a call: 0 is success. Codes are pinned for ever; new ones may be added in any version, so treat a
    code you do not know as a failure.
    """

    OK = 0
    """Success. (HTTP 200)"""

    INVALID_ARGUMENT = 1
    """A required pointer is NULL, a view has a size without data, or a constant is not one of its enumeration. (HTTP
    500)
    """

    OUT_OF_MEMORY = 2
    """Memory could not be allocated; the call had no effect. (HTTP 503)"""

    STRUCT_SIZE = 3
    """The size member of a structure is not set: set it to sizeof of the structure before the call. (HTTP 500)"""

    SECRET_MISSING = 10
    """No secret is configured: give at least one, or state that unsigned requests are accepted. (HTTP 500)"""

    SECRET_EMPTY = 11
    """A configured secret is empty: an empty secret never means that checking is off. (HTTP 500)"""

    OPTION_OUT_OF_RANGE = 12
    """An option is outside its documented range. (HTTP 500)"""

    OPTION_CONFLICT = 13
    """Two options contradict each other, such as secrets together with accepting unsigned requests. (HTTP 500)"""

    AES_KEY_MALFORMED = 14
    """The aes_key of an event key is not made of 43 characters of Base64: copy it from the developer console. (HTTP
    500)
    """

    SIGNATURE_MISSING = 100
    """The signature is missing: the sender did not sign, or a proxy removed it. (HTTP 401)"""

    TIMESTAMP_MISSING = 101
    """The signed timestamp is missing: the sender did not sign, or a proxy removed it. (HTTP 401)"""

    HEADER_REPEATED = 102
    """A signature header appears more than once: it is not clear which one was signed. (HTTP 401)"""

    TIMESTAMP_NOT_DECIMAL = 103
    """The signature timestamp is not made of 1 to 18 decimal digits. (HTTP 401)"""

    TIMESTAMP_NOT_MILLISECONDS = 104
    """The signature timestamp has fewer than 12 digits: milliseconds are expected, seconds seem to have been sent.
    (HTTP 401)
    """

    SIGNATURE_NOT_BASE64 = 105
    """The signature is not the canonical Base64 text of 32 bytes, 44 characters long. (HTTP 401)"""

    SIGNATURE_MISMATCH = 106
    """The signature was made with none of the configured secrets: compare the secret with the one registered on the
    platform. (HTTP 401)
    """

    TIMESTAMP_TOO_OLD = 107
    """The signature is genuine but older than the tolerance: an old request is being sent again, or this machine's
    clock is ahead. (HTTP 401)
    """

    TIMESTAMP_TOO_NEW = 108
    """The signature is genuine but its timestamp lies further in the future than the tolerance: this machine's clock is
    behind. (HTTP 401)
    """

    REPLAYED = 109
    """The same timestamp, signature and body were received before, within the tolerance. (HTTP 409)"""

    APP_ID_MISSING = 110
    """The query of the URL has no SdkAppid: the request is not from Tencent Chat, or the query was not handed over.
    (HTTP 403)
    """

    APP_ID_MISMATCH = 111
    """The request is for another application: its SdkAppid is not the configured SDKAppID. (HTTP 403)"""

    TIMESTAMP_NOT_SECONDS = 112
    """RequestTime has more than 11 digits: seconds are expected, milliseconds seem to have been sent. (HTTP 401)"""

    SIGNATURE_NOT_HEX = 113
    """The signature is not made of hexadecimal digits, of which Sign has 64 and msg_signature 40. (HTTP 401)"""

    KIND_NOT_CONFIGURED = 114
    """The endpoint has no secret for this kind of request: cards need secrets, robot messages robot secrets, events
    event keys. (HTTP 401)
    """

    USER_SIG_MALFORMED = 120
    """The UserSig is not one: its Base64, its zlib stream or the JSON inside is broken, or a member is missing. (HTTP
    401)
    """

    USER_SIG_MISMATCH = 121
    """The UserSig was made with another key, or was changed. (HTTP 401)"""

    USER_SIG_EXPIRED = 122
    """The UserSig is genuine but expired. (HTTP 401)"""

    USER_SIG_OTHER_USER = 123
    """The UserSig is genuine but belongs to another user. (HTTP 401)"""

    USER_SIG_OTHER_APP = 124
    """The UserSig was made for another SDKAppID. (HTTP 401)"""

    EVENT_NOT_BASE64 = 130
    """The event is signed, but its encrypt is not canonical Base64. (HTTP 401)"""

    EVENT_SIZE_WRONG = 131
    """The event is signed, but its encrypt is not made of two or more whole blocks of 16 bytes. (HTTP 401)"""

    EVENT_PADDING_WRONG = 132
    """The event is signed, but does not decrypt to anything: compare the aes_key with that of the developer console.
    (HTTP 401)
    """

    EVENT_LENGTH_WRONG = 133
    """The event is signed, but the length inside is larger than the event: compare the aes_key with that of the
    developer console. (HTTP 401)
    """

    EVENT_OWNER_MISMATCH = 134
    """The event is for another owner key, which is the ClientID (AppKey) of an internal application, its corpId where
    an API registered the address, and the suiteKey of a third-party application. (HTTP 401)
    """

    METHOD_NOT_POST = 200
    """The platform sends callbacks with POST; this request used another method. (HTTP 405)"""

    HEADER_MALFORMED = 201
    """A line of the header block has no colon or no name. (HTTP 400)"""

    QUERY_MALFORMED = 202
    """The query string has a percent sign that two hexadecimal digits do not follow, or a value that is not UTF-8.
    (HTTP 400)
    """

    PARAMETER_REPEATED = 203
    """A query parameter that must stand once appears more than once; the path names it. (HTTP 400)"""

    COMMAND_MISSING = 204
    """The query of the URL has no CallbackCommand. (HTTP 400)"""

    COMMAND_MISMATCH = 205
    """The CallbackCommand of the body is not that of the URL. (HTTP 400)"""

    BODY_TOO_LARGE = 300
    """The text is larger than the configured maximum. (HTTP 413)"""

    NESTING_TOO_DEEP = 301
    """Arrays and objects are nested deeper than the configured maximum. (HTTP 400)"""

    STRING_TOO_LONG = 302
    """A string is longer than the configured maximum. (HTTP 400)"""

    TOO_MANY_VALUES = 303
    """The document has more values than the configured maximum. (HTTP 400)"""

    JSON_UNEXPECTED_END = 400
    """The JSON text ends before its value is complete. (HTTP 400)"""

    JSON_UNEXPECTED_BYTE = 401
    """This byte cannot stand here in JSON. (HTTP 400)"""

    JSON_TRAILING_BYTES = 402
    """Bytes follow the end of the JSON value. (HTTP 400)"""

    JSON_BYTE_ORDER_MARK = 403
    """The text begins with a byte order mark, which JSON does not allow. (HTTP 400)"""

    JSON_INVALID_LITERAL = 404
    """The only bare words of JSON are true, false and null, in lower case. (HTTP 400)"""

    JSON_INVALID_NUMBER = 405
    """The number breaks the JSON grammar: no leading zero or plus sign, digits on both sides of the point and after e.
    (HTTP 400)
    """

    JSON_CONTROL_CHARACTER = 406
    """A control character stands unescaped in a string. (HTTP 400)"""

    JSON_INVALID_ESCAPE = 407
    """The escape sequence is not one of those JSON allows. (HTTP 400)"""

    JSON_LONE_SURROGATE = 408
    """A \\u escape is half of a surrogate pair without its other half. (HTTP 400)"""

    JSON_INVALID_UTF8 = 409
    """The bytes are not valid UTF-8. (HTTP 400)"""

    BODY_NOT_OBJECT = 500
    """The body is JSON, but not an object. (HTTP 400)"""

    FIELD_MISSING = 501
    """A member that this kind of callback cannot do without is missing; the path names it. (HTTP 400)"""

    FIELD_WRONG_TYPE = 502
    """A member has another JSON type than the platform documents; the path names it. (HTTP 400)"""

    JSON_MISSING = 600
    """There is no such value. (HTTP 500)"""

    JSON_WRONG_TYPE = 601
    """The value has another JSON type than the one asked for. (HTTP 500)"""

    JSON_OUT_OF_RANGE = 602
    """The number does not fit the type asked for. (HTTP 500)"""

    JSON_NOT_INTEGER = 603
    """The number has a fraction; an integer was asked for. (HTTP 500)"""

    WRITER_NAME_EXPECTED = 650
    """Inside an object a value needs a name first. (HTTP 500)"""

    WRITER_NAME_UNEXPECTED = 651
    """A name can only stand directly inside an object, once per value. (HTTP 500)"""

    WRITER_NOT_OPEN = 652
    """An end was written for an array or object that is not open. (HTTP 500)"""

    WRITER_INCOMPLETE = 653
    """The text is not complete: nothing was written, or an array or object is still open. (HTTP 500)"""

    WRITER_COMPLETE = 654
    """The text already holds one complete value. (HTTP 500)"""

    WRITER_NOT_FINITE = 655
    """JSON has no infinity and no not-a-number. (HTTP 500)"""

    REPLY_PART_NOT_ALLOWED = 700
    """This kind of callback has no use for this part of an answer. (HTTP 500)"""

    REPLY_PUBLIC_IGNORED = 701
    """Pure pull mode updates private parameters only; the platform would ignore public ones. (HTTP 500)"""

    REPLY_KEYED_BY_USER = 702
    """Private parameters of an answer belong to the acting user and are not keyed by user id. (HTTP 500)"""

    REPLY_SOURCE_NOT_ASKED = 703
    """The callback did not ask for this data source. (HTTP 500)"""

    REPLY_SOURCE_TWICE = 704
    """This data source was already answered as a whole. (HTTP 500)"""

    REPLY_KEY_EMPTY = 705
    """A parameter name or data source id is empty. (HTTP 500)"""

    REPLY_KEY_RESERVED = 706
    """This parameter name is reserved: the library writes it itself. (HTTP 500)"""

    REPLY_OUT_TRACK_ID_MISSING = 707
    """This answer needs the outTrackId of a card, and it is not set. (HTTP 500)"""

    REPLY_MEMBER_UNKNOWN = 708
    """The answer document has a member that is not part of its format; the path names it. (HTTP 500)"""

    REPLY_MEMBER_WRONG_TYPE = 709
    """A member of the answer document has the wrong JSON type; the path names it. (HTTP 500)"""

    REPLY_MEDIA_NOT_TEXT = 710
    """A media id is a text. (HTTP 500)"""

    REPLY_RAW_NOT_ALONE = 711
    """A raw answer stands alone: nothing else can be set beside it. (HTTP 500)"""

    REPLY_RAW_NOT_OBJECT = 712
    """A raw answer is one JSON object. (HTTP 500)"""

    REPLY_TOO_MANY_PARAMETERS = 713
    """One part of an answer has more than 1,000 parameters. (HTTP 500)"""

    REPLY_DECISION_CONFLICT = 714
    """These parts of an answer exclude each other: a message is rewritten, and accounts are refused one by one, only in
    an answer that allows. (HTTP 500)
    """

    REPLY_CODE_OUT_OF_RANGE = 715
    """The code is outside the range that the platform documents for this command. (HTTP 500)"""

    REPLY_ACCOUNT_NOT_ASKED = 716
    """The callback does not ask about this account. (HTTP 500)"""

    REPLY_MESSAGE_MALFORMED = 717
    """A message is an array of at least one object with a text MsgType and an object MsgContent, whose members have the
    documented types; the path names what is wrong. (HTTP 500)
    """

    REPLY_MESSAGE_TOO_LARGE = 718
    """The rewritten message and its custom data are larger than the 8 KB that a message may have. (HTTP 500)"""

    REPLY_MESSAGE_CUSTOM_TWICE = 719
    """A message has at most one element of type TIMCustomElem. (HTTP 500)"""

    REPLY_MEMBER_MISSING = 720
    """A member that this part of an answer needs is missing; the path names it, in its right spelling. (HTTP 500)"""

    REPLY_MEMBER_OUT_OF_RANGE = 721
    """A member of the answer document has a value that the platform does not know; the path names it. (HTTP 500)"""

    REPLY_MEMBER_CONFLICT = 722
    """A member of the answer document excludes another one, which the platform would ignore; the path names it. (HTTP
    500)
    """

    API_OPERATION_UNKNOWN = 800
    """There is no operation of this name. (HTTP 500)"""

    API_FIELD_MISSING = 801
    """A member that the operation requires is missing; the path names it. (HTTP 500)"""

    API_FIELD_WRONG_TYPE = 802
    """A member has another JSON type than the operation documents; the path names it. (HTTP 500)"""

    API_FIELD_TOO_LONG = 803
    """A text is longer than the operation allows; the path names it. (HTTP 500)"""

    API_TOO_MANY_ITEMS = 804
    """A list has more elements than the operation allows; the path names it. (HTTP 500)"""

    API_FIELD_OUT_OF_RANGE = 805
    """A value is outside the documented range; the path names it. (HTTP 500)"""

    API_FIELD_CONFLICT = 806
    """Two members of the request contradict each other; the path names one. (HTTP 500)"""

    API_FIELD_MALFORMED = 807
    """A text does not have the form that the operation documents; the path names it. (HTTP 500)"""

    API_OPEN_SPACE_PREFIX = 808
    """An openSpaceId begins with dtv1.card// (two slashes, no colon). (HTTP 500)"""

    API_CARD_DATA_TOO_LARGE = 809
    """The data of a card, public and private together, is larger than the 100 KB that a card may have. (HTTP 500)"""

    API_TOKEN_MISSING = 810
    """The operation needs an access token, and none was given. (HTTP 500)"""

    API_VALUE_LONG = 830
    """A value of a card is longer than the 1 KB that the documents allow; whether the platform refuses it is not
    documented. (HTTP 500)
    """

    API_CALLBACK_TYPE_MISSING = 831
    """The card has no callbackType: without one no callback of it arrives over Stream mode, and it may take no streamed
    text; give STREAM or HTTP. (HTTP 500)
    """

    API_MEMBER_UNDOCUMENTED = 832
    """The operation is not documented to have this member, which may be misspelt or belong to another operation: the
    platform may ignore it. (HTTP 500)
    """

    API_SPACE_MODEL_MISSING = 833
    """The card goes to a space that it has no space model for: unless the card exists already and has the space, it is
    not shown there. (HTTP 500)
    """

    API_SPACE_TYPE_UNKNOWN = 834
    """The openSpaceId names a space of a type that is not documented: IM_GROUP, IM_SINGLE, IM_ROBOT and ONE_BOX are;
    results name spaces otherwise. (HTTP 500)
    """

    API_RESPONSE_MALFORMED = 850
    """The response is not the JSON that the platform documents. (HTTP 502)"""

    API_HTTP_STATUS = 851
    """The response has another HTTP status than 200: a proxy or a gateway answered instead of the API. (HTTP 502)"""

    API_REFUSED = 852
    """The platform refused the request for the reason that its code and info name. (HTTP 502)"""

    API_BAD_REQUEST = 853
    """The platform found the request malformed; its code and info say what. (HTTP 502)"""

    API_NOT_PERMITTED = 854
    """The platform does not let this account or application do this; required_scopes names the permissions to ask for,
    where the platform does. (HTTP 502)
    """

    API_CREDENTIAL_REFUSED = 855
    """The platform did not accept the credential. Tencent Chat: compare SDKAppID, administrator account and secret key,
    and make a new UserSig. DingTalk: compare ClientID and ClientSecret. (HTTP 502)
    """

    API_THROTTLED = 856
    """The platform's rate limit was reached: wait before the next request. (HTTP 502)"""

    API_NOT_FOUND = 857
    """What the request names does not exist. (HTTP 502)"""

    API_SERVER_ERROR = 858
    """The platform failed: the request may be sent again. (HTTP 502)"""

    API_TOKEN_REFUSED = 859
    """The access token is wrong or expired: drop it, fetch a new one and send the request once more. (HTTP 502)"""

    API_DELIVERY_FAILED = 860
    """The platform made the card but did not deliver it to every space, or does not say that it did; deliveries says
    where and why. (HTTP 502)
    """

    API_BLOCKED = 861
    """A block page came instead of an answer: the platform has blocked the address of this machine for too many calls,
    or a proxy stands in the way. Wait before the next request of any kind. (HTTP 502)
    """

    API_QUOTA_EXHAUSTED = 862
    """The organisation has used up its calls of this month. (HTTP 502)"""

    API_ALREADY_EXISTS = 863
    """What the request would create exists already: an earlier attempt may have succeeded. (HTTP 502)"""

    API_CONTENT_REFUSED = 864
    """The platform refused the content: a text, link or picture failed its audit. (HTTP 502)"""

    API_CARD_NOT_STREAMABLE = 865
    """The card takes no streamed text: its cardTemplateId has to name a template for AI cards, and it has to be created
    with a callbackType. (HTTP 502)
    """

    STREAM_DELIVERY_UNKNOWN = 900
    """No delivery of this number waits for its reply: it was replied to, given up, or never handed out. (HTTP 500)"""


class Document(OpenEnum):
    """Which text an error's offset counts in."""

    NONE = 0
    """No text: the offset is -1."""

    BODY = 1
    """The HTTP body, or the text given to imhook_json_parse()."""

    CONTENT = 2
    """The JSON text inside the member `content` of the body."""

    VALUE = 3
    """The JSON text inside the member `value` of the body, which older card callbacks use instead of `content`."""

    EXTENSION = 4
    """The JSON text inside the member `extension` of the body."""

    PROFILE = 5
    """The JSON text inside `dynamicParams.profile` of a data source query."""

    HEADERS = 6
    """The header block of the request."""

    REPLY = 7
    """The answer document given to imhook_callback_answer(), or a JSON text given to a reply."""

    INNER = 8
    """A text or JSON text given to a writer or to imhook_json_inner()."""

    QUERY = 9
    """The query string of the request."""

    DATA = 10
    """The JSON text inside the member `data` of a frame of Stream mode."""


class Limit(OpenEnum):
    """What of a value a limit is about."""

    NONE = 0
    """There is no limit."""

    BYTES = 1
    """The bytes of a text are too many."""

    CHARACTERS = 2
    """The characters of a text are too many."""

    ELEMENTS = 3
    """The elements of a list are too many."""

    MAXIMUM = 4
    """The number is too large."""

    MINIMUM = 5
    """The number is too small."""

    SECONDS = 6
    """The time in seconds is too short."""


class JSONType(OpenEnum):
    """The type of a JSON value."""

    ABSENT = 0
    """There is no such value: a member that is not there, or a value of a NULL document."""

    NULL = 1

    BOOL = 2

    NUMBER = 3

    STRING = 4

    ARRAY = 5

    OBJECT = 6


class RobotMessageType(OpenEnum):
    """What a message to a robot is: `msgtype` (page 「机器人接收消息」)."""

    UNKNOWN = 0
    """A `msgtype` that this version does not know: read `type_name` and the callback's `root`."""

    TEXT = 1
    """`text`: `text`."""

    PICTURE = 2
    """`picture`: `download_code`."""

    AUDIO = 3
    """`audio`: `download_code`, `recognition`, `duration`."""

    VIDEO = 4
    """`video`: `download_code`, `duration`."""

    FILE = 5
    """`file`: `download_code`, `file_name`."""

    RICH_TEXT = 6
    """`richText`: `rich_text`, whose items imhook_rich_text_read() reads."""

    UNSUPPORTED = 7
    """`unknownMsgType`: the platform itself does not know the message."""


class ChatType(OpenEnum):
    """The chat that a message was sent in: `conversationType`."""

    UNKNOWN = 0
    """The message does not say."""

    SINGLE = 1
    """A person and the robot."""

    GROUP = 2
    """A group; a robot gets only the messages that mention it."""


class Kind(OpenEnum):
    """What a callback is about. New kinds may be added in any version; treat one you do not know as unknown.

    The kinds of Tencent Chat, one for each command, follow below: TENCENT_CHAT_….
    """

    DINGTALK_UNKNOWN = 100
    """A body that is JSON but none of the kinds below: read `root` or `body`."""

    DINGTALK_CARD_ACTION = 101
    """Somebody pressed a button or changed a component: `action_ids`, `params`."""

    DINGTALK_DYNAMIC_DATA = 102
    """A card asks for the values of its dynamic data sources: `queries`."""

    DINGTALK_PRIVATE_PULL = 103
    """A card in pure pull mode asks for the private parameters of one viewer: `card_params`."""

    DINGTALK_LINK_ENHANCEMENT = 104
    """A link was sent and may be shown as a card: `url`, `open_conversation_id`."""

    DINGTALK_ASSISTANT_ACTION = 105
    """Somebody acted on a card of an AI assistant: `conversation_token`, `action_ids`, `params`."""

    DINGTALK_EVENT = 110
    """Something happened in an organisation: `event`."""

    DINGTALK_ROBOT_MESSAGE = 111
    """A message to a robot: `robot`."""

    DINGTALK_DELEGATED_MESSAGE = 112
    """A message that a robot handles for somebody: `robot`. Only over Stream mode."""

    DINGTALK_GRAPH = 113
    """A call of an AI plugin: `graph`. Only over Stream mode."""

    TENCENT_CHAT_UNKNOWN = 200
    """A command that is none of those below: everything is readable, and it gets the base reply."""

    TENCENT_CHAT_STATE_CHANGE = 201
    """State.StateChange, after: a client went online, went offline, lost its connection or set its custom status (page
    1047/34357).
    """

    TENCENT_CHAT_PROFILE_PORTRAIT_SET = 202
    """Profile.CallbackPortraitSet, after: a profile was changed by its user or by the administrator through REST (page
    1047/48733).
    """

    TENCENT_CHAT_SNS_PREV_FRIEND_ADD = 203
    """Sns.CallbackPrevFriendAdd, before: a user sends friend requests from a client and waits for the verdict on each
    of them (page 1047/43468).
    """

    TENCENT_CHAT_SNS_PREV_FRIEND_RESPONSE = 204
    """Sns.CallbackPrevFriendResponse, before: a user answers friend requests from a client and waits for the verdict on
    each of them (page 1047/43467).
    """

    TENCENT_CHAT_SNS_FRIEND_ADD = 205
    """Sns.CallbackFriendAdd, after: friends were added, by request, by its acceptance or by force; importing friends
    does not send it (page 1047/34359).
    """

    TENCENT_CHAT_SNS_FRIEND_DELETE = 206
    """Sns.CallbackFriendDelete, after: friends were deleted in a client or through REST (page 1047/34360)."""

    TENCENT_CHAT_SNS_BLACK_LIST_ADD = 207
    """Sns.CallbackBlackListAdd, after: accounts were put on a blocklist in a client or through REST (page 1047/34361).
    """

    TENCENT_CHAT_SNS_BLACK_LIST_DELETE = 208
    """Sns.CallbackBlackListDelete, after: accounts were taken off a blocklist in a client or through REST (page
    1047/34362).
    """

    TENCENT_CHAT_FOLLOW_AFTER_FOLLOW_ADD = 209
    """Follow.CallbackAfterFollowAdd, after: a user followed accounts (page 1047/70355)."""

    TENCENT_CHAT_FOLLOW_AFTER_FOLLOW_DELETE = 210
    """Follow.CallbackAfterFollowDelete, after: a user stopped following accounts (page 1047/70356)."""

    TENCENT_CHAT_C2C_BEFORE_SEND_MSG = 211
    """C2C.CallbackBeforeSendMsg, before: a one-to-one message is about to be sent, from a client or through REST (page
    1047/34364).
    """

    TENCENT_CHAT_C2C_AFTER_SEND_MSG = 212
    """C2C.CallbackAfterSendMsg, after: a one-to-one message was processed, delivered or not; never after a forbidden or
    discarded one (page 1047/34365).
    """

    TENCENT_CHAT_C2C_AFTER_MSG_REPORT = 213
    """C2C.CallbackAfterMsgReport, after: a one-to-one conversation was marked as read in a client or through REST (page
    1047/43465).
    """

    TENCENT_CHAT_C2C_AFTER_MSG_WITH_DRAW = 214
    """C2C.CallbackAfterMsgWithDraw, after: a one-to-one message was recalled in a client or through REST (page
    1047/43466).
    """

    TENCENT_CHAT_C2C_AFTER_MODIFY_MSG = 215
    """C2C.CallbackAfterModifyMsg, after: a one-to-one message was modified after it was sent (page 269/128224)."""

    TENCENT_CHAT_C2C_AFTER_C2C_MSG_EXTENSION = 216
    """C2C.CallbackAfterC2CMsgExtension, after: extensions of a one-to-one message were set, deleted or cleared (page
    1047/76006).
    """

    TENCENT_CHAT_GROUP_BEFORE_CREATE_GROUP = 217
    """Group.CallbackBeforeCreateGroup, before: a group is about to be created, from a client or through REST (page
    1047/34368).
    """

    TENCENT_CHAT_GROUP_AFTER_CREATE_GROUP = 218
    """Group.CallbackAfterCreateGroup, after: a group was created, from a client or through REST (page 1047/34369)."""

    TENCENT_CHAT_GROUP_BEFORE_APPLY_JOIN_GROUP = 219
    """Group.CallbackBeforeApplyJoinGroup, before: a user asks to join a group, before its administrators are asked
    (page 1047/34370).
    """

    TENCENT_CHAT_GROUP_BEFORE_INVITE_JOIN_GROUP = 220
    """Group.CallbackBeforeInviteJoinGroup, before: users are about to be invited to a group, by a member or through
    REST (page 1047/34371).
    """

    TENCENT_CHAT_GROUP_AFTER_NEW_MEMBER_JOIN = 221
    """Group.CallbackAfterNewMemberJoin, after: users joined a group (page 1047/34372)."""

    TENCENT_CHAT_GROUP_AFTER_MEMBER_EXIT = 222
    """Group.CallbackAfterMemberExit, after: members left a group or were removed from it (page 1047/34373)."""

    TENCENT_CHAT_GROUP_BEFORE_SEND_MSG = 223
    """Group.CallbackBeforeSendMsg, before: a group message is about to be sent, from a client or through REST (page
    1047/34374).
    """

    TENCENT_CHAT_GROUP_AFTER_SEND_MSG = 224
    """Group.CallbackAfterSendMsg, after: a group message was delivered (page 1047/34375)."""

    TENCENT_CHAT_GROUP_AFTER_GROUP_FULL = 225
    """Group.CallbackAfterGroupFull, after: a group is full: the newest member filled it, or somebody could not join
    (page 1047/34376).
    """

    TENCENT_CHAT_GROUP_AFTER_GROUP_DESTROYED = 226
    """Group.CallbackAfterGroupDestroyed, after: a group was disbanded in a client or through REST (page 1047/34377)."""

    TENCENT_CHAT_GROUP_AFTER_GROUP_INFO_CHANGED = 227
    """Group.CallbackAfterGroupInfoChanged, after: name, introduction, notice or avatar of a group was changed (page
    1047/34378).
    """

    TENCENT_CHAT_GROUP_AFTER_RECALL_MSG = 228
    """Group.CallbackAfterRecallMsg, after: group messages were recalled in a client or through REST (page 1047/46979).
    """

    TENCENT_CHAT_GROUP_ON_MEMBER_STATE_CHANGE = 229
    """Group.CallbackOnMemberStateChange, after: members of an audio-video group went offline or came back (page
    1047/48734).
    """

    TENCENT_CHAT_GROUP_SEND_MSG_EXCEPTION = 230
    """Group.CallbackSendMsgException, after: a group message from a client could not be delivered (page 1047/49462)."""

    TENCENT_CHAT_GROUP_AFTER_MEMBER_FIELD_CHANGED = 231
    """Group.CallbackAfterMemberFieldChanged, after: role or name card of a group member was changed (page 1047/60393).
    """

    TENCENT_CHAT_GROUP_AFTER_GROUP_ATTR_CHANGED = 232
    """Group.CallbackAfterGroupAttrChanged, after: attributes of a group were set, modified, deleted or cleared (page
    1047/60394).
    """

    TENCENT_CHAT_GROUP_AFTER_READ_RECEIPT = 233
    """Group.CallbackAfterReadReceipt, after: members confirmed that they have read group messages; not sent for
    communities (page 1047/60395).
    """

    TENCENT_CHAT_GROUP_AFTER_CHANGE_GROUP_OWNER = 234
    """Group.CallbackAfterChangeGroupOwner, after: a group has got another owner (page 1047/60396)."""

    TENCENT_CHAT_GROUP_ON_DAILY_GROUP_QUOTA_ALARM = 235
    """Group.CallbackOnDailyGroupQuotaAlarm, after: the application has used more than 70 % of its daily quota of new
    groups (page 1047/57455).
    """

    TENCENT_CHAT_GROUP_AFTER_GROUP_MSG_EXTENSION = 236
    """Group.CallbackAfterGroupMsgExtension, after: extensions of a group message were set, deleted or cleared (page
    1047/76007).
    """

    TENCENT_CHAT_GROUP_BEFORE_CREATE_TOPIC = 237
    """Group.CallbackBeforeCreateTopic, before: a topic is about to be created in a community, from a client or through
    REST (page 1047/49463).
    """

    TENCENT_CHAT_GROUP_AFTER_CREATE_TOPIC = 238
    """Group.CallbackAfterCreateTopic, after: a topic was created in a community (page 1047/49464)."""

    TENCENT_CHAT_GROUP_AFTER_TOPIC_DESTROYED = 239
    """Group.CallbackAfterTopicDestroyed, after: topics of a community were deleted (page 1047/49465)."""

    TENCENT_CHAT_GROUP_AFTER_TOPIC_INFO_CHANGED = 240
    """Group.CallbackAfterTopicInfoChanged, after: name, introduction, notice or avatar of a topic was changed (page
    1047/49466).
    """

    TENCENT_CHAT_BOT_ON_C2C_MESSAGE = 241
    """Bot.OnC2CMessage, after: a user sent a one-to-one message to a robot account (page 1047/68952)."""

    TENCENT_CHAT_BOT_ON_GROUP_MESSAGE = 242
    """Bot.OnGroupMessage, after: a group message mentioned robot accounts; not sent for @all (page 1047/68953)."""

    TENCENT_CHAT_CHATBOT_ON_C2C_SIGNAL_MESSAGE = 243
    """Chatbot.OnC2CSignalMessage, after: a client sent a signalling message to the account of an AI chatbot (no page of
    the platform).
    """

    TENCENT_CHAT_CONTENT_RESULT_NOTIFY = 244
    """ContentCallback.ResultNotify, after: cloud moderation has checked a content; by default sent for violations only
    (page 1047/78240, 269/95616).
    """

    TENCENT_CHAT_PUSH_OFFLINE_PUSH = 245
    """Push.OfflinePush, after: offline pushes of messages were sent, have arrived or were clicked; 1 to 100 events at
    once (page 1047/67552).
    """

    TENCENT_CHAT_PUSH_ALL_MEMBER_PUSH = 246
    """Push.AllMemberPush, after: pushes to all users, to tags or to lists of users were sent, have arrived or were
    clicked; 1 to 100 events at once (page 1047/67551, 269/102568).
    """

    TENCENT_CHAT_ALERT_REQUEST_OVER_LIMIT = 247
    """Alert.RequestOverLimit, after: calls of one REST API have reached 80 % of their frequency limit (page
    1047/60256).
    """

    TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_CREATE_OFFICIAL_ACCOUNT = 248
    """OfficialAccount.CallbackBeforeCreateOfficialAccount, before: an official account is about to be created through
    REST (page 1047/60795).
    """

    TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_CREATE_OFFICIAL_ACCOUNT = 249
    """OfficialAccount.CallbackAfterCreateOfficialAccount, after: an official account was created (page 1047/60796)."""

    TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_OFFICIAL_ACCOUNT_INFO_CHANGED = 250
    """OfficialAccount.CallbackAfterOfficialAccountInfoChanged, after: name, introduction, avatar or organization of an
    official account was changed (page 1047/60797).
    """

    TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_OFFICIAL_ACCOUNT_DESTROYED = 251
    """OfficialAccount.CallbackAfterOfficialAccountDestroyed, after: an official account was destroyed (page
    1047/60798).
    """

    TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_ADD_SUBSCRIBER = 252
    """OfficialAccount.CallbackBeforeAddSubscriber, before: users are about to subscribe to an official account, from a
    client or through REST (page 1047/60799).
    """

    TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_ADD_SUBSCRIBER = 253
    """OfficialAccount.CallbackAfterAddSubscriber, after: users have subscribed to an official account (page
    1047/60800).
    """

    TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_OFFICIAL_ACCOUNT_FULL = 254
    """OfficialAccount.CallbackAfterOfficialAccountFull, after: an official account has reached its limit of subscribers
    (page 1047/60801).
    """

    TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_DELETE_SUBSCRIBER = 255
    """OfficialAccount.CallbackAfterDeleteSubscriber, after: users have unsubscribed from an official account or were
    removed from it (page 1047/60802).
    """

    TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_SEND_MSG = 256
    """OfficialAccount.CallbackBeforeSendMsg, before: a broadcast of an official account is about to be sent, from a
    client or through REST (page 1047/60803).
    """

    TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_SEND_MSG = 257
    """OfficialAccount.CallbackAfterSendMsg, after: a broadcast of an official account was delivered (page 1047/60804).
    """

    TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_MSG_WITH_DRAW = 258
    """OfficialAccount.CallbackAfterMsgWithDraw, after: broadcasts of an official account were recalled (page
    1047/60805).
    """


class Verification(OpenEnum):
    """How it was made sure who sent the request."""

    NONE = 0
    """It was not: the endpoint has no secret. Anybody may have sent the request."""

    TIMESTAMP_SIGNED = 1
    """The timestamp was signed with one of the secrets or tokens. Neither DingTalk's signatures of cards and robots nor
    the `Sign` of Tencent Chat covers the body, and `Sign` does not cover the command or the application either: whoever
    can observe one request can send its signature again with another body within the tolerance.
    """

    CONNECTION = 2
    """It came over a connection of Stream mode, which the gateway gives to whoever knows the ClientSecret. That the
    gateway is the platform's is what the host's TLS makes sure of.
    """

    EVENT_SIGNED = 3
    """An event and its timestamp were signed, and the event was encrypted, with one of the event keys."""


class Dialect(OpenEnum):
    """Which layout of card answers a callback wants."""

    DEFAULT = 0
    """The kind of callback decides; as the argument of imhook_reply_set_dialect(), what the callback suggests."""

    CURRENT = 1
    """Cards made through /v1.0/card: `cardUpdateOptions`, every value a string."""

    LEGACY = 2
    """Cards made through /v1.0/im, and pure pull: `cardOptions`, `outTrackId`, other values in `sys_full_json_obj`."""


class UserIDType(OpenEnum):
    """What a user id is. Set when the card was created."""

    UNKNOWN = 0

    USER_ID = 1

    UNION_ID = 2


class Timing(OpenEnum):
    """When the platform sends a webhook of Tencent Chat."""

    UNKNOWN = 0
    """A command that this version does not know, or a callback of another platform."""

    BEFORE = 1
    """Before the event: the platform waits two seconds for the answer, which decides what happens."""

    AFTER = 2
    """After the event: the answer only acknowledges."""


class Platform(OpenEnum):
    """The device or interface that caused an event of Tencent Chat: `OptPlatform`, without regard to case."""

    NONE = 0
    """The request has no `OptPlatform`."""

    REST_API = 1
    """`RESTAPI`: a server of the application."""

    WEB = 2

    ANDROID = 3

    IOS = 4

    WINDOWS = 5

    MAC = 6
    """`Mac` or `macOS`."""

    IPAD = 7

    LINUX = 8

    UNKNOWN_DEVICE = 9
    """`Unknown`: the platform does not know the device."""

    OTHER = 10
    """A value that this version does not know: read `platform_name`."""


class TokenPlan(OpenEnum):
    """What to do about the access token before a call, said by imhook_access_token_plan()."""

    USE = 0
    """Use the token."""

    USE_AND_REFRESH = 1
    """Use the token, and have a new one fetched meanwhile: whoever got this plan does it, and nobody else."""

    REFRESH = 2
    """There is no token that can be used: whoever got this plan fetches one, and nobody else."""

    WAIT = 3
    """There is no token that can be used, and another call is fetching one: wait until it is there, at most `wait_ms`,
    and ask again.
    """

    FAILED = 4
    """There is no token that can be used, and the last attempt to fetch one failed: fail with its reason. After
    `wait_ms` the plan will be to try again.
    """


class CallEnd(OpenEnum):
    """How an attempt to make a call ended."""

    ANSWERED = 0
    """The platform answered: imhook_dingtalk_response_read() says what."""

    NOT_SENT = 1
    """There was no connection, so that nothing of the request was sent."""

    NOT_ANSWERED = 2
    """No answer came, or not in time: nobody knows whether the call was carried out."""


class CallPlan(OpenEnum):
    """What to do after an attempt to make a call, said by imhook_call_retry_plan()."""

    OVER = 0
    """Nothing more: how the attempt ended is how the call ended."""

    AGAIN = 1
    """Wait for `wait_ms`, and send the same request again."""

    AGAIN_WITH_NEW_TOKEN = 2
    """Tell imhook_access_token_refused(), and when it says so, send the request again with another token."""


class StreamState(OpenEnum):
    """Where a session stands."""

    IDLE = 0
    """Not started."""

    OPENING = 1
    """The gateway was asked for a connection."""

    CONNECTING = 2
    """The WebSocket is being opened."""

    CONNECTED = 3
    """Frames arrive."""

    DRAINING = 4
    """Frames arrive, and an earlier connection stays open for answers."""

    WAITING = 5
    """A pause before the next attempt."""

    STOPPING = 6
    """No frames are taken any more; those in flight are being answered."""

    STOPPED = 7
    """Ended for good."""


class StreamReason(OpenEnum):
    """Why a session reports where it stands. New reasons may be added in any version."""

    ASKED = 1
    """The session was started, a pause is over, or a replacement is needed: the gateway is asked for a connection."""

    ANSWERED = 2
    """The gateway gave an address and a ticket."""

    WRONG_CREDENTIALS = 10
    """The gateway refused: the ClientID or the ClientSecret is wrong. Tried again slowly."""

    NOT_PERMITTED = 11
    """The gateway refused: a permission is missing; `scopes` may name it. Tried again slowly."""

    THROTTLED = 12
    """The gateway refused: too many calls in a second."""

    BLOCKED = 13
    """The gateway refused: too many calls in a minute or a month, or the address is blocked. Tried again slowly."""

    BAD_REQUEST = 14
    """The gateway refused: it does not take the request."""

    SERVER_ERROR = 15
    """The gateway or what is behind it is out of order."""

    MALFORMED_ANSWER = 16
    """What answered is not the gateway, or gave no address and ticket: often a proxy."""

    UNREACHABLE = 20
    """The request to the gateway failed without an answer."""

    SILENT = 21
    """The gateway did not answer in time."""

    OPENED = 30
    """The WebSocket is open."""

    SOCKET_FAILED = 31
    """The WebSocket could not be opened."""

    SOCKET_SILENT = 32
    """The WebSocket did not open in time."""

    TICKET_EXPIRED = 33
    """The ticket ran out before the WebSocket was open."""

    CLOSED = 34
    """The WebSocket was closed by the other side, or broke."""

    PONG_MISSING = 35
    """Nothing arrived after a ping: the connection only looked alive."""

    DISCONNECT = 36
    """The gateway announced the end of the connection."""

    DRAINED = 37
    """All answers on the earlier connection were written, and it was closed."""

    DRAIN_ENDED = 38
    """The earlier connection was closed while answers were missing."""

    FRAME_UNKNOWN = 50
    """A frame arrived that nothing is subscribed to; it was answered with 404."""

    FRAME_DROPPED = 51
    """A frame was left unanswered, as too many wait already; the platform sends again what it sends again."""

    FRAME_MALFORMED = 52
    """A frame could not be read; it was answered with 400 where that is possible."""

    OVERDUE = 53
    """The handler of `delivery` is slow: the session answered in its place. Its own answer will have no effect."""

    GIVEN_UP = 54
    """The delivery `delivery` was given up: nobody replied in time."""

    OUT_OF_MEMORY = 60
    """A frame or an answer was left out, as memory could not be allocated."""

    STOPPING = 70
    """The session is being stopped."""

    STOPPED = 71
    """The session was stopped."""


class StreamOutcome(OpenEnum):
    """How a delivery ended. The session writes the form that the frame wants."""

    HANDLED = 1
    """It was handled. A callback's answer is sent; an event counts as done."""

    LATER = 2
    """Not now: an event is to be sent again; any other delivery is left unanswered, so that the platform sends again
    what it sends again.
    """

    FAILED = 3
    """The handler failed: callbacks are answered with code 500; an event is to be sent again."""

    UNHANDLED = 4
    """Nobody handles this: code 404."""


class CardStreamMode(OpenEnum):
    """What a call of a card stream has as its content."""

    APPEND = 0
    """What was added since the last call (`isFull` is false), at most 1,024 bytes of UTF-8."""

    FULL = 1
    """The complete text (`isFull` is true), as variables of type markdown must have it: its first 1,024 bytes, as the
    platform takes no more in a call.
    """
