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

    SIGNATURE_MISSING = 100
    """The signature header is missing: the sender did not sign, or a proxy removed the header. (HTTP 401)"""

    TIMESTAMP_MISSING = 101
    """The signature timestamp header is missing: the sender did not sign, or a proxy removed the header. (HTTP 401)"""

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

    METHOD_NOT_POST = 200
    """The platform sends callbacks with POST; this request used another method. (HTTP 405)"""

    HEADER_MALFORMED = 201
    """A line of the header block has no colon or no name. (HTTP 400)"""

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


class Kind(OpenEnum):
    """What a callback is about. New kinds may be added in any version; treat one you do not know as unknown."""

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
    """An encrypted event push; its content is not read: `root`."""

    DINGTALK_ROBOT_MESSAGE = 111
    """A message to a robot; its content is not read: `root`."""


class Verification(OpenEnum):
    """How it was made sure who sent the request."""

    NONE = 0
    """It was not: the endpoint has no secret. Anybody may have sent the request."""

    TIMESTAMP_SIGNED = 1
    """The timestamp was signed with one of the secrets. The body is not covered by DingTalk's card signature: whoever
    can observe one request can send its header pair again with another body within the tolerance.
    """


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
