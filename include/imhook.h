#ifndef IMHOOK_H
#define IMHOOK_H

/*
 * imhook: verify, read and answer the callbacks of instant-messaging platforms.
 *
 * Conventions, without exception:
 *
 * - Every pointer may be NULL; what that means stands with the function, and it never crashes.
 * - A function that can fail returns an imhook_status. When it fails, every output is zero, and the imhook_error
 *   given to it (which may be NULL) says what is wrong and where.
 * - Text and bytes are an imhook_view by value: a pointer and a size, without a NUL. How long the bytes stay valid
 *   stands with the function or member.
 * - What a function named ..._new makes is freed by the function named ..._free, which accepts NULL.
 * - Structures that the caller fills begin with their size; zero everywhere else means the default.
 * - The library does no input or output, starts no thread, reads no clock and keeps no global state.
 * - libcrypto, which encrypts and decrypts events and draws random bytes, ends with the process: what does that is not
 *   called from an atexit() handler, or by a thread that runs on while exit() does its work. Freeing always works.
 *
 * Generated from the sources by `make header`: edit those, not this file.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define IMHOOK_VERSION "0.1.0"
#define IMHOOK_VERSION_MAJOR 0
#define IMHOOK_VERSION_MINOR 1
#define IMHOOK_VERSION_PATCH 0

#ifdef __cplusplus
extern "C" {
#endif

/// The outcome of a call: 0 is success. Codes are pinned for ever; new ones may be added in any version, so
/// treat a code you do not know as a failure.
typedef int32_t imhook_status;

enum {
    /* Success. */
    /// Success. (HTTP 200)
    IMHOOK_OK = 0,
    /* Usage: the caller's own mistakes and the machine's limits. */
    /// A required pointer is NULL, a view has a size without data, or a constant is not one of its enumeration.
    /// (HTTP 500)
    IMHOOK_INVALID_ARGUMENT = 1,
    /// Memory could not be allocated; the call had no effect. (HTTP 503)
    IMHOOK_OUT_OF_MEMORY = 2,
    /// The size member of a structure is not set: set it to sizeof of the structure before the call. (HTTP 500)
    IMHOOK_STRUCT_SIZE = 3,
    /// No secret is configured: give at least one, or state that unsigned requests are accepted. (HTTP 500)
    IMHOOK_SECRET_MISSING = 10,
    /// A configured secret is empty: an empty secret never means that checking is off. (HTTP 500)
    IMHOOK_SECRET_EMPTY = 11,
    /// An option is outside its documented range. (HTTP 500)
    IMHOOK_OPTION_OUT_OF_RANGE = 12,
    /// Two options contradict each other, such as secrets together with accepting unsigned requests. (HTTP 500)
    IMHOOK_OPTION_CONFLICT = 13,
    /// The aes_key of an event key is not made of 43 characters of Base64: copy it from the developer console.
    /// (HTTP 500)
    IMHOOK_AES_KEY_MALFORMED = 14,
    /* Authenticity: who sent the request, and when. */
    /// The signature is missing: the sender did not sign, or a proxy removed it. (HTTP 401)
    IMHOOK_SIGNATURE_MISSING = 100,
    /// The signed timestamp is missing: the sender did not sign, or a proxy removed it. (HTTP 401)
    IMHOOK_TIMESTAMP_MISSING = 101,
    /// A signature header appears more than once: it is not clear which one was signed. (HTTP 401)
    IMHOOK_HEADER_REPEATED = 102,
    /// The signature timestamp is not made of 1 to 18 decimal digits. (HTTP 401)
    IMHOOK_TIMESTAMP_NOT_DECIMAL = 103,
    /// The signature timestamp has fewer than 12 digits: milliseconds are expected, seconds seem to have been sent.
    /// (HTTP 401)
    IMHOOK_TIMESTAMP_NOT_MILLISECONDS = 104,
    /// The signature is not the canonical Base64 text of 32 bytes, 44 characters long. (HTTP 401)
    IMHOOK_SIGNATURE_NOT_BASE64 = 105,
    /// The signature was made with none of the configured secrets: compare the secret with the one registered on the
    /// platform. (HTTP 401)
    IMHOOK_SIGNATURE_MISMATCH = 106,
    /// The signature is genuine but older than the tolerance: an old request is being sent again, or this machine's
    /// clock is ahead. (HTTP 401)
    IMHOOK_TIMESTAMP_TOO_OLD = 107,
    /// The signature is genuine but its timestamp lies further in the future than the tolerance: this machine's clock
    /// is behind. (HTTP 401)
    IMHOOK_TIMESTAMP_TOO_NEW = 108,
    /// The same timestamp, signature and body were received before, within the tolerance. (HTTP 409)
    IMHOOK_REPLAYED = 109,
    /// The query of the URL has no SdkAppid: the request is not from Tencent Chat, or the query was not handed over.
    /// (HTTP 403)
    IMHOOK_APP_ID_MISSING = 110,
    /// The request is for another application: its SdkAppid is not the configured SDKAppID. (HTTP 403)
    IMHOOK_APP_ID_MISMATCH = 111,
    /// RequestTime has more than 11 digits: seconds are expected, milliseconds seem to have been sent. (HTTP 401)
    IMHOOK_TIMESTAMP_NOT_SECONDS = 112,
    /// The signature is not made of hexadecimal digits, of which Sign has 64 and msg_signature 40. (HTTP 401)
    IMHOOK_SIGNATURE_NOT_HEX = 113,
    /// The endpoint has no secret for this kind of request: cards need secrets, robot messages robot secrets, events
    /// event keys. (HTTP 401)
    IMHOOK_KIND_NOT_CONFIGURED = 114,
    /// The UserSig is not one: its Base64, its zlib stream or the JSON inside is broken, or a member is missing.
    /// (HTTP 401)
    IMHOOK_USER_SIG_MALFORMED = 120,
    /// The UserSig was made with another key, or was changed. (HTTP 401)
    IMHOOK_USER_SIG_MISMATCH = 121,
    /// The UserSig is genuine but expired. (HTTP 401)
    IMHOOK_USER_SIG_EXPIRED = 122,
    /// The UserSig is genuine but belongs to another user. (HTTP 401)
    IMHOOK_USER_SIG_OTHER_USER = 123,
    /// The UserSig was made for another SDKAppID. (HTTP 401)
    IMHOOK_USER_SIG_OTHER_APP = 124,
    /// The event is signed, but its encrypt is not canonical Base64. (HTTP 401)
    IMHOOK_EVENT_NOT_BASE64 = 130,
    /// The event is signed, but its encrypt is not made of two or more whole blocks of 16 bytes. (HTTP 401)
    IMHOOK_EVENT_SIZE_WRONG = 131,
    /// The event is signed, but does not decrypt to anything: compare the aes_key with that of the developer console.
    /// (HTTP 401)
    IMHOOK_EVENT_PADDING_WRONG = 132,
    /// The event is signed, but the length inside is larger than the event: compare the aes_key with that of the
    /// developer console. (HTTP 401)
    IMHOOK_EVENT_LENGTH_WRONG = 133,
    /// The event is for another owner key, which is the ClientID (AppKey) of an internal application, its corpId where
    /// an API registered the address, and the suiteKey of a third-party application. (HTTP 401)
    IMHOOK_EVENT_OWNER_MISMATCH = 134,
    /* Transport: the HTTP request around the body. */
    /// The platform sends callbacks with POST; this request used another method. (HTTP 405)
    IMHOOK_METHOD_NOT_POST = 200,
    /// A line of the header block has no colon or no name. (HTTP 400)
    IMHOOK_HEADER_MALFORMED = 201,
    /// The query string has a percent sign that two hexadecimal digits do not follow, or a value that is not UTF-8.
    /// (HTTP 400)
    IMHOOK_QUERY_MALFORMED = 202,
    /// A query parameter that must stand once appears more than once; the path names it. (HTTP 400)
    IMHOOK_PARAMETER_REPEATED = 203,
    /// The query of the URL has no CallbackCommand. (HTTP 400)
    IMHOOK_COMMAND_MISSING = 204,
    /// The CallbackCommand of the body is not that of the URL. (HTTP 400)
    IMHOOK_COMMAND_MISMATCH = 205,
    /* Limits: a request larger or deeper than the endpoint accepts. */
    /// The text is larger than the configured maximum. (HTTP 413)
    IMHOOK_BODY_TOO_LARGE = 300,
    /// Arrays and objects are nested deeper than the configured maximum. (HTTP 400)
    IMHOOK_NESTING_TOO_DEEP = 301,
    /// A string is longer than the configured maximum. (HTTP 400)
    IMHOOK_STRING_TOO_LONG = 302,
    /// The document has more values than the configured maximum. (HTTP 400)
    IMHOOK_TOO_MANY_VALUES = 303,
    /* JSON syntax: the text breaks RFC 8259 at the given offset. */
    /// The JSON text ends before its value is complete. (HTTP 400)
    IMHOOK_JSON_UNEXPECTED_END = 400,
    /// This byte cannot stand here in JSON. (HTTP 400)
    IMHOOK_JSON_UNEXPECTED_BYTE = 401,
    /// Bytes follow the end of the JSON value. (HTTP 400)
    IMHOOK_JSON_TRAILING_BYTES = 402,
    /// The text begins with a byte order mark, which JSON does not allow. (HTTP 400)
    IMHOOK_JSON_BYTE_ORDER_MARK = 403,
    /// The only bare words of JSON are true, false and null, in lower case. (HTTP 400)
    IMHOOK_JSON_INVALID_LITERAL = 404,
    /// The number breaks the JSON grammar: no leading zero or plus sign, digits on both sides of the point and after e.
    /// (HTTP 400)
    IMHOOK_JSON_INVALID_NUMBER = 405,
    /// A control character stands unescaped in a string. (HTTP 400)
    IMHOOK_JSON_CONTROL_CHARACTER = 406,
    /// The escape sequence is not one of those JSON allows. (HTTP 400)
    IMHOOK_JSON_INVALID_ESCAPE = 407,
    /// A \u escape is half of a surrogate pair without its other half. (HTTP 400)
    IMHOOK_JSON_LONE_SURROGATE = 408,
    /// The bytes are not valid UTF-8. (HTTP 400)
    IMHOOK_JSON_INVALID_UTF8 = 409,
    /* Shape: well-formed JSON that is not what the platform documents. */
    /// The body is JSON, but not an object. (HTTP 400)
    IMHOOK_BODY_NOT_OBJECT = 500,
    /// A member that this kind of callback cannot do without is missing; the path names it. (HTTP 400)
    IMHOOK_FIELD_MISSING = 501,
    /// A member has another JSON type than the platform documents; the path names it. (HTTP 400)
    IMHOOK_FIELD_WRONG_TYPE = 502,
    /* JSON values: what a typed getter found instead. */
    /// There is no such value. (HTTP 500)
    IMHOOK_JSON_MISSING = 600,
    /// The value has another JSON type than the one asked for. (HTTP 500)
    IMHOOK_JSON_WRONG_TYPE = 601,
    /// The number does not fit the type asked for. (HTTP 500)
    IMHOOK_JSON_OUT_OF_RANGE = 602,
    /// The number has a fraction; an integer was asked for. (HTTP 500)
    IMHOOK_JSON_NOT_INTEGER = 603,
    /* JSON writer: a call that would have made the text invalid. */
    /// Inside an object a value needs a name first. (HTTP 500)
    IMHOOK_WRITER_NAME_EXPECTED = 650,
    /// A name can only stand directly inside an object, once per value. (HTTP 500)
    IMHOOK_WRITER_NAME_UNEXPECTED = 651,
    /// An end was written for an array or object that is not open. (HTTP 500)
    IMHOOK_WRITER_NOT_OPEN = 652,
    /// The text is not complete: nothing was written, or an array or object is still open. (HTTP 500)
    IMHOOK_WRITER_INCOMPLETE = 653,
    /// The text already holds one complete value. (HTTP 500)
    IMHOOK_WRITER_COMPLETE = 654,
    /// JSON has no infinity and no not-a-number. (HTTP 500)
    IMHOOK_WRITER_NOT_FINITE = 655,
    /* Replies: an answer that the platform would refuse or silently ignore. */
    /// This kind of callback has no use for this part of an answer. (HTTP 500)
    IMHOOK_REPLY_PART_NOT_ALLOWED = 700,
    /// Pure pull mode updates private parameters only; the platform would ignore public ones. (HTTP 500)
    IMHOOK_REPLY_PUBLIC_IGNORED = 701,
    /// Private parameters of an answer belong to the acting user and are not keyed by user id. (HTTP 500)
    IMHOOK_REPLY_KEYED_BY_USER = 702,
    /// The callback did not ask for this data source. (HTTP 500)
    IMHOOK_REPLY_SOURCE_NOT_ASKED = 703,
    /// This data source was already answered as a whole. (HTTP 500)
    IMHOOK_REPLY_SOURCE_TWICE = 704,
    /// A parameter name or data source id is empty. (HTTP 500)
    IMHOOK_REPLY_KEY_EMPTY = 705,
    /// This parameter name is reserved: the library writes it itself. (HTTP 500)
    IMHOOK_REPLY_KEY_RESERVED = 706,
    /// This answer needs the outTrackId of a card, and it is not set. (HTTP 500)
    IMHOOK_REPLY_OUT_TRACK_ID_MISSING = 707,
    /// The answer document has a member that is not part of its format; the path names it. (HTTP 500)
    IMHOOK_REPLY_MEMBER_UNKNOWN = 708,
    /// A member of the answer document has the wrong JSON type; the path names it. (HTTP 500)
    IMHOOK_REPLY_MEMBER_WRONG_TYPE = 709,
    /// A media id is a text. (HTTP 500)
    IMHOOK_REPLY_MEDIA_NOT_TEXT = 710,
    /// A raw answer stands alone: nothing else can be set beside it. (HTTP 500)
    IMHOOK_REPLY_RAW_NOT_ALONE = 711,
    /// A raw answer is one JSON object. (HTTP 500)
    IMHOOK_REPLY_RAW_NOT_OBJECT = 712,
    /// One part of an answer has more than 1,000 parameters. (HTTP 500)
    IMHOOK_REPLY_TOO_MANY_PARAMETERS = 713,
    /// These parts of an answer exclude each other: a message is rewritten, and accounts are refused one by one, only
    /// in an answer that allows. (HTTP 500)
    IMHOOK_REPLY_DECISION_CONFLICT = 714,
    /// The code is outside the range that the platform documents for this command. (HTTP 500)
    IMHOOK_REPLY_CODE_OUT_OF_RANGE = 715,
    /// The callback does not ask about this account. (HTTP 500)
    IMHOOK_REPLY_ACCOUNT_NOT_ASKED = 716,
    /// A message is an array of at least one object with a text MsgType and an object MsgContent, whose members have
    /// the documented types; the path names what is wrong. (HTTP 500)
    IMHOOK_REPLY_MESSAGE_MALFORMED = 717,
    /// The rewritten message and its custom data are larger than the 8 KB that a message may have. (HTTP 500)
    IMHOOK_REPLY_MESSAGE_TOO_LARGE = 718,
    /// A message has at most one element of type TIMCustomElem. (HTTP 500)
    IMHOOK_REPLY_MESSAGE_CUSTOM_TWICE = 719,
    /// A member that this part of an answer needs is missing; the path names it, in its right spelling. (HTTP 500)
    IMHOOK_REPLY_MEMBER_MISSING = 720,
    /// A member of the answer document has a value that the platform does not know; the path names it. (HTTP 500)
    IMHOOK_REPLY_MEMBER_OUT_OF_RANGE = 721,
    /// A member of the answer document excludes another one, which the platform would ignore; the path names it.
    /// (HTTP 500)
    IMHOOK_REPLY_MEMBER_CONFLICT = 722,
    /* API requests: a call of this program that the platform would refuse. */
    /// There is no operation of this name. (HTTP 500)
    IMHOOK_API_OPERATION_UNKNOWN = 800,
    /// A member that the operation requires is missing; the path names it. (HTTP 500)
    IMHOOK_API_FIELD_MISSING = 801,
    /// A member has another JSON type than the operation documents; the path names it. (HTTP 500)
    IMHOOK_API_FIELD_WRONG_TYPE = 802,
    /// A text is longer than the operation allows; the path names it. (HTTP 500)
    IMHOOK_API_FIELD_TOO_LONG = 803,
    /// A list has more elements than the operation allows; the path names it. (HTTP 500)
    IMHOOK_API_TOO_MANY_ITEMS = 804,
    /// A value is outside the documented range; the path names it. (HTTP 500)
    IMHOOK_API_FIELD_OUT_OF_RANGE = 805,
    /// Two members of the request contradict each other; the path names one. (HTTP 500)
    IMHOOK_API_FIELD_CONFLICT = 806,
    /// A text does not have the form that the operation documents; the path names it. (HTTP 500)
    IMHOOK_API_FIELD_MALFORMED = 807,
    /// An openSpaceId begins with dtv1.card// (two slashes, no colon). (HTTP 500)
    IMHOOK_API_OPEN_SPACE_PREFIX = 808,
    /// The data of a card, public and private together, is larger than the 100 KB that a card may have. (HTTP 500)
    IMHOOK_API_CARD_DATA_TOO_LARGE = 809,
    /// The operation needs an access token, and none was given. (HTTP 500)
    IMHOOK_API_TOKEN_MISSING = 810,
    /* API warnings: what a request may mean otherwise than the program does; it is made all the same. */
    /// A value of a card is longer than the 1 KB that the documents allow; whether the platform refuses it is not
    /// documented. (HTTP 500)
    IMHOOK_API_VALUE_LONG = 830,
    /// The card has no callbackType: without one no callback of it arrives over Stream mode, and it may take no
    /// streamed text; give STREAM or HTTP. (HTTP 500)
    IMHOOK_API_CALLBACK_TYPE_MISSING = 831,
    /// The operation is not documented to have this member, which may be misspelt or belong to another operation: the
    /// platform may ignore it. (HTTP 500)
    IMHOOK_API_MEMBER_UNDOCUMENTED = 832,
    /// The card goes to a space that it has no space model for: unless the card exists already and has the space, it is
    /// not shown there. (HTTP 500)
    IMHOOK_API_SPACE_MODEL_MISSING = 833,
    /// The openSpaceId names a space of a type that is not documented: IM_GROUP, IM_SINGLE, IM_ROBOT and ONE_BOX are;
    /// results name spaces otherwise. (HTTP 500)
    IMHOOK_API_SPACE_TYPE_UNKNOWN = 834,
    /* API responses: what the platform answered. */
    /// The response is not the JSON that the platform documents. (HTTP 502)
    IMHOOK_API_RESPONSE_MALFORMED = 850,
    /// The response has another HTTP status than 200: a proxy or a gateway answered instead of the API. (HTTP 502)
    IMHOOK_API_HTTP_STATUS = 851,
    /// The platform refused the request for the reason that its code and info name. (HTTP 502)
    IMHOOK_API_REFUSED = 852,
    /// The platform found the request malformed; its code and info say what. (HTTP 502)
    IMHOOK_API_BAD_REQUEST = 853,
    /// The platform does not let this account or application do this; required_scopes names the permissions to ask for,
    /// where the platform does. (HTTP 502)
    IMHOOK_API_NOT_PERMITTED = 854,
    /// The platform did not accept the credential. Tencent Chat: compare SDKAppID, administrator account and secret
    /// key, and make a new UserSig. DingTalk: compare ClientID and ClientSecret. (HTTP 502)
    IMHOOK_API_CREDENTIAL_REFUSED = 855,
    /// The platform's rate limit was reached: wait before the next request. (HTTP 502)
    IMHOOK_API_THROTTLED = 856,
    /// What the request names does not exist. (HTTP 502)
    IMHOOK_API_NOT_FOUND = 857,
    /// The platform failed: the request may be sent again. (HTTP 502)
    IMHOOK_API_SERVER_ERROR = 858,
    /// The access token is wrong or expired: drop it, fetch a new one and send the request once more. (HTTP 502)
    IMHOOK_API_TOKEN_REFUSED = 859,
    /// The platform made the card but did not deliver it to every space, or does not say that it did; deliveries says
    /// where and why. (HTTP 502)
    IMHOOK_API_DELIVERY_FAILED = 860,
    /// A block page came instead of an answer: the platform has blocked the address of this machine for too many calls,
    /// or a proxy stands in the way. Wait before the next request of any kind. (HTTP 502)
    IMHOOK_API_BLOCKED = 861,
    /// The organisation has used up its calls of this month. (HTTP 502)
    IMHOOK_API_QUOTA_EXHAUSTED = 862,
    /// What the request would create exists already: an earlier attempt may have succeeded. (HTTP 502)
    IMHOOK_API_ALREADY_EXISTS = 863,
    /// The platform refused the content: a text, link or picture failed its audit. (HTTP 502)
    IMHOOK_API_CONTENT_REFUSED = 864,
    /// The card takes no streamed text: its cardTemplateId has to name a template for AI cards, and it has to be
    /// created with a callbackType. (HTTP 502)
    IMHOOK_API_CARD_NOT_STREAMABLE = 865,
    /* Sessions of Stream mode. */
    /// No delivery of this number waits for its reply: it was replied to, given up, or never handed out. (HTTP 500)
    IMHOOK_STREAM_DELIVERY_UNKNOWN = 900
};

/* MARK: Text and bytes */

/// A borrowed range of bytes: text is UTF-8, and a terminating NUL is never required.
///
/// `data` may be NULL when `size` is 0. How long the bytes stay valid stands with each function or member.
typedef struct imhook_view {
    const char *data;
    size_t size;
} imhook_view;

/* MARK: Handles */

/// What is configured once per callback address: secrets, tolerance, limits. Immutable; any number of threads may use
/// one endpoint at once.
typedef struct imhook_endpoint imhook_endpoint;

/// Remembers which requests were received within the tolerance. Any number of threads may use one guard at once.
typedef struct imhook_replay_guard imhook_replay_guard;

/// The answer under construction for one callback. Belongs to that callback and to one thread at a time.
typedef struct imhook_reply imhook_reply;

/// A parsed JSON document. Belongs to one thread at a time.
typedef struct imhook_json imhook_json;

/// JSON text under construction. Belongs to one thread at a time.
typedef struct imhook_json_writer imhook_json_writer;

/* MARK: Errors */

/// Which text an error's offset counts in.
typedef int32_t imhook_document;

enum {
    /// No text: the offset is -1.
    IMHOOK_DOCUMENT_NONE = 0,
    /// The HTTP body, or the text given to imhook_json_parse().
    IMHOOK_DOCUMENT_BODY = 1,
    /// The JSON text inside the member `content` of the body.
    IMHOOK_DOCUMENT_CONTENT = 2,
    /// The JSON text inside the member `value` of the body, which older card callbacks use instead of `content`.
    IMHOOK_DOCUMENT_VALUE = 3,
    /// The JSON text inside the member `extension` of the body.
    IMHOOK_DOCUMENT_EXTENSION = 4,
    /// The JSON text inside `dynamicParams.profile` of a data source query.
    IMHOOK_DOCUMENT_PROFILE = 5,
    /// The header block of the request.
    IMHOOK_DOCUMENT_HEADERS = 6,
    /// The answer document given to imhook_callback_answer(), or a JSON text given to a reply.
    IMHOOK_DOCUMENT_REPLY = 7,
    /// A text or JSON text given to a writer or to imhook_json_inner().
    IMHOOK_DOCUMENT_INNER = 8,
    /// The query string of the request.
    IMHOOK_DOCUMENT_QUERY = 9,
    /// The JSON text inside the member `data` of a frame of Stream mode.
    IMHOOK_DOCUMENT_DATA = 10
};

enum {
    /// Bytes that imhook_error.path can hold.
    IMHOOK_PATH_CAPACITY = 128
};

/// What of a value a limit is about.
typedef int32_t imhook_limit;

enum {
    /// There is no limit.
    IMHOOK_LIMIT_NONE = 0,
    /// The bytes of a text are too many.
    IMHOOK_LIMIT_BYTES = 1,
    /// The characters of a text are too many.
    IMHOOK_LIMIT_CHARACTERS = 2,
    /// The elements of a list are too many.
    IMHOOK_LIMIT_ELEMENTS = 3,
    /// The number is too large.
    IMHOOK_LIMIT_MAXIMUM = 4,
    /// The number is too small.
    IMHOOK_LIMIT_MINIMUM = 5,
    /// The time in seconds is too short.
    IMHOOK_LIMIT_SECONDS = 6
};

/// What went wrong, where, and what to do about it. The caller owns it; a call that fails fills it, and a call that
/// succeeds empties it: its numbers are zero, its texts empty. Holds no secret and no text of the request but names of
/// members. Its size never changes.
typedef struct imhook_error {
    /// The same code that the call returned.
    imhook_status status;
    /// The text that `offset` counts in.
    imhook_document document;
    /// Byte offset in that text, or -1 where there is none.
    int64_t offset;
    /// The byte of the HTTP body (or of the text given) where the error at `offset` comes from: equal to `offset`
    /// unless the text was nested inside a string. -1 where there is none.
    int64_t outer_offset;
    /// now_ms minus the signed timestamp: positive when the request is old. 0 unless the status is
    /// IMHOOK_TIMESTAMP_TOO_OLD, IMHOOK_TIMESTAMP_TOO_NEW, IMHOOK_TIMESTAMP_NOT_MILLISECONDS or
    /// IMHOOK_TIMESTAMP_NOT_SECONDS. Of IMHOOK_USER_SIG_EXPIRED: how long ago it expired.
    int64_t clock_skew_ms;
    /// One sentence for the operator. Static: valid for ever, and terminated by a NUL.
    imhook_view message;
    /// Bytes used in `path`, without the NUL.
    size_t path_size;
    /// Where in the document: `content.cardPrivateData.actionIds[0]`, or the id or header in question. Terminated by
    /// a NUL; empty where there is none; ends with "..." when it was cut.
    char path[IMHOOK_PATH_CAPACITY];
    /// What of a value breaks a limit: bytes of a text, elements of a list, a number. IMHOOK_LIMIT_NONE where no limit
    /// is the reason; imhook_error_describe() makes a sentence of it.
    imhook_limit limit_kind;
    /// Zero.
    uint32_t reserved_2;
    /// How much of it there is.
    int64_t actual;
    /// How much there may be, or has to be.
    int64_t limit;
    /// Zero.
    uint64_t reserved[5];
} imhook_error;

/* MARK: JSON */

/// The type of a JSON value.
typedef int32_t imhook_json_type;

enum {
    /// There is no such value: a member that is not there, or a value of a NULL document.
    IMHOOK_JSON_ABSENT = 0,
    IMHOOK_JSON_NULL = 1,
    IMHOOK_JSON_BOOL = 2,
    IMHOOK_JSON_NUMBER = 3,
    IMHOOK_JSON_STRING = 4,
    IMHOOK_JSON_ARRAY = 5,
    IMHOOK_JSON_OBJECT = 6
};

/// One value in a parsed document, passed by value. All zero is the absent value, which every function accepts.
///
/// Valid until its document or callback is freed. The members are the library's own; do not fill them in.
typedef struct imhook_json_value {
    const void *document;
    uint32_t node;
    uint32_t end;
} imhook_json_value;

/// Limits for a document, all with safe defaults. Set `size` and leave the rest zero for the defaults.
typedef struct imhook_json_options {
    /// sizeof(imhook_json_options).
    size_t size;
    /// The largest text in bytes, 1 to 67,108,864 (64 MiB); 0 means 1,048,576 (1 MiB).
    size_t max_size;
    /// The deepest nesting of arrays and objects, 1 to 1,000; 0 means 64.
    uint32_t max_depth;
    /// The most values (members and elements at all levels) in one document, 1 to 16,777,215; 0 means
    /// 100,000.
    uint32_t max_values;
    /// The longest string in bytes as written, at least 1; 0 means no limit but that of the text.
    size_t max_string_size;
} imhook_json_options;

/* MARK: Requests */

/// One HTTP header. The name is matched without regard to case; spaces and tabs around the value are ignored.
typedef struct imhook_header {
    imhook_view name;
    imhook_view value;
} imhook_header;

/// An HTTP request as the server received it. Everything is borrowed for the duration of the call only.
typedef struct imhook_request {
    /// sizeof(imhook_request).
    size_t size;
    /// The bytes of the body, exactly as received.
    imhook_view body;
    /// The headers as one text, `name: value` lines that end with LF or CRLF: for hosts where one text is cheaper to
    /// hand over than an array. Read in addition to `headers`. May be empty.
    imhook_view header_block;
    /// The headers as an array; NULL with a count of 0 is an empty list. Only the headers that
    /// imhook_wanted_header() lists are looked at; handing over more does no harm.
    const imhook_header *headers;
    size_t header_count;
    /// The method, such as `POST`. Empty means that the host has already made sure that it is POST.
    imhook_view method;
    /// The query string of the URL without the question mark. Tencent Chat puts the application, the command and the
    /// signature there, and events of DingTalk what signs them; cards and messages to robots do not use it, and it may
    /// be empty.
    imhook_view query;
} imhook_request;

/* MARK: DingTalk endpoints */

enum {
    /// Accept requests that nobody signed. Danger: anybody who knows the address can send callbacks. Only valid
    /// without secrets; the callbacks carry IMHOOK_VERIFICATION_NONE.
    IMHOOK_ACCEPTING_UNSIGNED = 1u << 0,
    /// Check signatures but not how old they are. Danger: a signature captured once is accepted for ever, with any
    /// body. Meant for reading recorded requests again.
    IMHOOK_IGNORING_TIMESTAMP = 1u << 1
};

/// What the events of a subscription over HTTP are signed and encrypted with (page 「开发事件推送服务」). None of the three is
/// empty.
typedef struct imhook_dingtalk_event_key {
    /// What signs (签名 token), at most 1,024 bytes.
    imhook_view token;
    /// What encrypts (加密 aes_key): 43 characters of Base64.
    imhook_view aes_key;
    /// Whom events are for: ClientID (AppKey) of an internal application, its corpId where an API registered the
    /// address, the suiteKey of a third-party application. At most 1,024 bytes.
    imhook_view owner_key;
} imhook_dingtalk_event_key;

/// The configuration of a DingTalk callback address. Set `size`; zero elsewhere means the default. Everything is
/// copied; secrets are wiped when the endpoint is freed.
///
/// One address may take callbacks of cards, messages to robots and events: give the secrets of those that it is to
/// take. A request is verified in the way of its kind, and one of a kind that the endpoint has no secret for is refused
/// with IMHOOK_KIND_NOT_CONFIGURED.
typedef struct imhook_dingtalk_options {
    /// sizeof(imhook_dingtalk_options).
    size_t size;
    /// The secrets that callbacks of cards may be signed with (`apiSecret` of the callback registration). Several allow
    /// for rotation: a request may be signed with any of them. At most 16.
    const imhook_view *secrets;
    size_t secret_count;
    /// How far the signed timestamp may lie from the clock, in both directions, in milliseconds, 1 to 31,536,000,000
    /// (365 days); 0 means 3,600,000 (one hour), which is what DingTalk documents for robots. It documents no window
    /// for cards and events. The timestamp of an event may also be in seconds, with 10 digits.
    int64_t tolerance_ms;
    /// Any of IMHOOK_ACCEPTING_UNSIGNED, IMHOOK_IGNORING_TIMESTAMP.
    uint32_t flags;
    /// The deepest nesting of arrays and objects, 1 to 1,000; 0 means 64.
    uint32_t max_depth;
    /// The most JSON values in one text, 1 to 16,777,215; 0 means 100,000.
    uint32_t max_values;
    /// Zero.
    uint32_t reserved;
    /// The largest body in bytes, 1 to 67,108,864 (64 MiB); 0 means 1,048,576 (1 MiB).
    size_t max_body_size;
    /// The longest JSON string in bytes as written, at least 1; 0 means no limit but that of the body.
    size_t max_string_size;
    /// When set, a request received before within the tolerance is refused with IMHOOK_REPLAYED. Borrowed: must
    /// outlive the endpoint. Needs secrets and a checked timestamp. May be shared by several endpoints. The
    /// platform sends an event again until it is answered with success, and so a repeated one is not refused:
    /// `is_repeated` of the event says so.
    imhook_replay_guard *replay_guard;
    /// The secrets that messages to robots may be signed with (ClientSecret, also named appSecret, of the robot's
    /// application). At most 16.
    const imhook_view *robot_secrets;
    size_t robot_secret_count;
    /// The keys that events may be signed and encrypted with. Several allow for rotation and for several owners. At
    /// most 16.
    const imhook_dingtalk_event_key *event_keys;
    size_t event_key_count;
} imhook_dingtalk_options;

/// The configuration of a replay guard.
typedef struct imhook_replay_guard_options {
    /// sizeof(imhook_replay_guard_options).
    size_t size;
    /// How many requests are remembered, 1 to 16,777,216; 0 means 65,536. A guard takes 48 bytes for each. When it is
    /// full the oldest is forgotten first.
    size_t capacity;
} imhook_replay_guard_options;

/// The header pair that signs a card callback, as texts that end with a NUL.
typedef struct imhook_dingtalk_signature {
    /// The value of `x-ddpaas-signature-timestamp`.
    char timestamp[24];
    /// The value of `x-ddpaas-signature`: 44 characters.
    char signature[48];
} imhook_dingtalk_signature;

/// What signs a message to a robot, or one that is sent to a custom robot, as texts that end with a NUL.
typedef struct imhook_dingtalk_robot_signature {
    /// The value of the header or query parameter `timestamp`.
    char timestamp[24];
    /// The value of the header `sign`: 44 characters.
    char sign[48];
    /// The same, percent-encoded once: the value of the query parameter `sign` in the URL of a custom robot.
    char encoded_sign[136];
} imhook_dingtalk_robot_signature;

/// A message that is encrypted and signed like those of an event subscription over HTTP. Read-only; everything in it is
/// valid until imhook_dingtalk_sealed_event_free(). New members are only ever added at the end.
typedef struct imhook_dingtalk_sealed_event {
    /// Bytes of this structure that the library filled.
    size_t size;
    /// The message itself: an event, or the `success` of an answer.
    imhook_view message;
    /// The text of the timestamp.
    imhook_view timestamp;
    /// The random text beside it.
    imhook_view nonce;
    /// `msg_signature`: 40 hexadecimal digits.
    imhook_view signature;
    /// `encrypt`: Base64.
    imhook_view encrypt;
    /// The query of the request that brings the message, and its body. Empty for an answer that was opened.
    imhook_view query;
    imhook_view body;
    /// The message as an answer.
    imhook_view answer;
} imhook_dingtalk_sealed_event;

/* MARK: Tencent Chat endpoints */

/// The configuration of a callback address of Tencent Cloud Chat (page "Webhook Overview", 1047/34354). Set `size` and
/// `sdk_app_id`; zero elsewhere means the default. Everything is copied; tokens are wiped when the endpoint is freed.
///
/// IMHOOK_ACCEPTING_UNSIGNED and IMHOOK_IGNORING_TIMESTAMP mean what they mean for DingTalk.
typedef struct imhook_tencent_chat_options {
    /// sizeof(imhook_tencent_chat_options).
    size_t size;
    /// The SDKAppID of the application, required, at least 1: a request for another application is refused.
    uint64_t sdk_app_id;
    /// The authentication tokens set in the console. Several allow for rotation, for which the platform has no grace
    /// period: a request may be signed with any of them. At most 16. Authentication is off in the console until a token
    /// is set there; an endpoint without tokens needs IMHOOK_ACCEPTING_UNSIGNED.
    const imhook_view *tokens;
    size_t token_count;
    /// How far `RequestTime` may lie from the clock, in both directions, in milliseconds, 1 to 31,536,000,000 (365
    /// days); 0 means 60,000 (one minute). Tencent documents no window.
    int64_t tolerance_ms;
    /// Any of IMHOOK_ACCEPTING_UNSIGNED, IMHOOK_IGNORING_TIMESTAMP.
    uint32_t flags;
    /// The deepest nesting of arrays and objects, 1 to 1,000; 0 means 64.
    uint32_t max_depth;
    /// The most JSON values in one text, 1 to 16,777,215; 0 means 100,000.
    uint32_t max_values;
    /// Zero.
    uint32_t reserved;
    /// The largest body in bytes, 1 to 67,108,864 (64 MiB); 0 means 1,048,576 (1 MiB).
    size_t max_body_size;
    /// The longest JSON string in bytes as written, at least 1; 0 means no limit but that of the body.
    size_t max_string_size;
    /// When set, a request received before within the tolerance is refused with IMHOOK_REPLAYED. Borrowed: must outlive
    /// the endpoint. Needs tokens and a checked timestamp. May be shared by several endpoints. Whether a retry of the
    /// platform (an option of the console) carries a new signature is not documented: with the same one it is refused
    /// as well.
    imhook_replay_guard *replay_guard;
} imhook_tencent_chat_options;

/// The two query parameters that sign a webhook of Tencent Chat, as texts that end with a NUL.
typedef struct imhook_tencent_chat_signature {
    /// The value of `RequestTime`: Unix seconds.
    char request_time[24];
    /// The value of `Sign`: 64 lower-case hexadecimal digits.
    char sign[72];
} imhook_tencent_chat_signature;

/* MARK: Stream frames */

/// The frame that a callback came in. Read-only; valid as long as its callback. New members are only ever added at the
/// end.
typedef struct imhook_stream_frame {
    /// Bytes of this structure that the library filled.
    size_t size;
    /// `topic`. Not what tells events apart: that is `event_type`.
    imhook_view topic;
    /// `messageId`.
    imhook_view message_id;
    imhook_view app_id;
    imhook_view connection_id;
    /// Events: `eventId`, the same when the event is sent again; `eventType`, `eventCorpId`, `eventUnifiedAppId`.
    imhook_view event_id;
    imhook_view event_type;
    imhook_view event_corp_id;
    imhook_view event_unified_app_id;
    /// `time`: when the frame was pushed; `eventBornTime`: when the event happened. Unix milliseconds; 0 where there is
    /// none.
    int64_t time_ms;
    int64_t event_born_at_ms;
    /// All headers, an object of texts.
    imhook_json_value headers;
    /// What stays the same when the platform sends it again: `eventId` of an event, `msgId` of a message, otherwise
    /// `messageId`. What processes that share a ClientID tell duplicates by.
    imhook_view deduplication_key;
    /// The frame as received, and its value.
    imhook_view text;
    imhook_json_value root;
} imhook_stream_frame;

/* MARK: Events */

/// What an event says, over HTTP or over Stream mode (page 「开发事件推送服务」). Read-only; valid as long as its callback. New
/// members are only ever added at the end.
///
/// Texts that an event does not have are empty, JSON values absent. On an endpoint with IMHOOK_ACCEPTING_UNSIGNED, an
/// event over HTTP stays encrypted, and all of it is empty.
typedef struct imhook_event {
    /// Bytes of this structure that the library filled.
    size_t size;
    /// Which event it is, such as `user_add_org`: `EventType`, over Stream mode `eventType` of the frame.
    imhook_view type;
    /// The organisation it happened in: `CorpId`, over Stream mode `eventCorpId` of the frame.
    imhook_view corp_id;
    /// `eventId`, the same when the event is sent again; empty over HTTP, where there is nothing like it.
    imhook_view id;
    /// `eventUnifiedAppId`; empty over HTTP.
    imhook_view unified_app_id;
    /// When it happened, in Unix milliseconds: `TimeStamp`, over Stream mode `eventBornTime` of the frame; 0 where
    /// neither says.
    int64_t born_at_ms;
    /// What happened: an object, whose names begin with capitals over HTTP and with small letters over Stream mode. The
    /// same as `root` of the callback; absent where it cannot be read: `data_status` says why. Over Stream mode it is
    /// absent as well where the frame has none.
    imhook_json_value data;
    /// Whether the platform only checks the address: `check_url`, `check_create_suite_url`, `check_update_suite_url`.
    /// Such an event is answered like any other.
    bool is_check;
    /// Whether the same encrypted event was received before, as far as the endpoint's replay guard remembers: the
    /// platform sent it again, because it got no answer that says success, or somebody who recorded it did. Over Stream
    /// mode, and without a replay guard, always false.
    bool is_repeated;
    /// Why `data` is absent: what the event says is not JSON, or exceeds a limit of the endpoint. IMHOOK_OK for one
    /// that can be read. Such an event is genuine all the same, and `body` of the callback has its text. Log it, and
    /// answer that it was handled: sent again it would be the same, and over HTTP another answer would tell whoever
    /// knows the token, but not the key, about what is encrypted.
    imhook_status data_status;
    /// The third-party application that the event is for: `SuiteKey`, of a check `TestSuiteKey`.
    imhook_view suite_key;
    /// `SuiteTicket` of the event `suite_ticket`: what a third-party application gets its access token with. A
    /// credential: do not log it.
    imhook_view suite_ticket;
} imhook_event;

/* MARK: Robot messages */

/// What a message to a robot is: `msgtype` (page 「机器人接收消息」).
typedef int32_t imhook_robot_message_type;

enum {
    /// A `msgtype` that this version does not know: read `type_name` and the callback's `root`.
    IMHOOK_ROBOT_MESSAGE_UNKNOWN = 0,
    /// `text`: `text`.
    IMHOOK_ROBOT_MESSAGE_TEXT = 1,
    /// `picture`: `download_code`.
    IMHOOK_ROBOT_MESSAGE_PICTURE = 2,
    /// `audio`: `download_code`, `recognition`, `duration`.
    IMHOOK_ROBOT_MESSAGE_AUDIO = 3,
    /// `video`: `download_code`, `duration`.
    IMHOOK_ROBOT_MESSAGE_VIDEO = 4,
    /// `file`: `download_code`, `file_name`.
    IMHOOK_ROBOT_MESSAGE_FILE = 5,
    /// `richText`: `rich_text`, whose items imhook_rich_text_read() reads.
    IMHOOK_ROBOT_MESSAGE_RICH_TEXT = 6,
    /// `unknownMsgType`: the platform itself does not know the message.
    IMHOOK_ROBOT_MESSAGE_UNSUPPORTED = 7
};

/// The chat that a message was sent in: `conversationType`.
typedef int32_t imhook_chat_type;

enum {
    /// The message does not say.
    IMHOOK_CHAT_UNKNOWN = 0,
    /// A person and the robot.
    IMHOOK_CHAT_SINGLE = 1,
    /// A group; a robot gets only the messages that mention it.
    IMHOOK_CHAT_GROUP = 2
};

/// What a message to a robot says. Read-only; valid as long as its callback. New members are only ever added at the
/// end.
///
/// Any of it may be missing, and is then empty, 0, false or absent: what a robot gets depends on the chat, on the
/// organisation of the sender, and on whether the robot is published.
typedef struct imhook_robot_message {
    /// Bytes of this structure that the library filled.
    size_t size;
    imhook_robot_message_type type;
    imhook_chat_type chat_type;
    /// `msgtype` as received.
    imhook_view type_name;
    /// `msgId`: what stays the same when the platform sends a message again.
    imhook_view message_id;
    /// `createAt` in Unix milliseconds.
    int64_t created_at_ms;
    /// `conversationId`, which is an openConversationId, and the title of a group.
    imhook_view conversation_id;
    imhook_view conversation_title;
    /// `senderId`: opaque. `senderStaffId`: the userId; empty for somebody of another organisation, and before the
    /// robot is published.
    imhook_view sender_id;
    imhook_view sender_staff_id;
    imhook_view sender_union_id;
    imhook_view sender_nick;
    imhook_view sender_corp_id;
    /// `senderPlatform`, such as `Mac` or `Win`.
    imhook_view sender_platform;
    /// Whether the sender is an administrator of the organisation.
    bool is_admin;
    /// Whether the robot itself is among those mentioned.
    bool is_in_at_list;
    imhook_view chatbot_user_id;
    imhook_view chatbot_corp_id;
    imhook_view robot_code;
    /// `atUsers`: an array of objects with `dingtalkId`, `staffId`, `unionId`.
    imhook_json_value at_users;
    /// Where answers can be posted until a time, in Unix milliseconds. A credential: do not log it.
    imhook_view session_webhook;
    int64_t session_webhook_expires_at_ms;

    /// The text of a text message as received: after a mention it begins with a space.
    imhook_view text;
    /// The object `content`, also where it came as a JSON text in a string.
    imhook_json_value content;
    /// What a picture, audio, video or file is downloaded with, through the platform's API.
    imhook_view download_code;
    /// What was said in an audio message.
    imhook_view recognition;
    /// Of an audio or video message, as sent: the documents differ between milliseconds and seconds.
    int64_t duration;
    imhook_view file_name;
    /// The items of a rich text message: an array.
    imhook_json_value rich_text;

    /// The message that this one quotes: `repliedMsg`, an object. The four below are members of it.
    imhook_json_value quoted;
    imhook_view quoted_message_id;
    imhook_view quoted_sender_id;
    imhook_view quoted_type_name;
    /// Its text, where it has one.
    imhook_view quoted_text;
    /// Its content, an object, also where it came as a JSON text in a string.
    imhook_json_value quoted_content;

    /// Delegated messages: whom the robot stands for, and an array of the messages before this one.
    imhook_view host_user_id;
    imhook_view host_nick;
    imhook_json_value recent_messages;

    /// Why the platform sent no content, such as 20001 when a quota is used up; 0 where it did.
    int64_t error_code;
    imhook_view error_text;

    /// The `openSpaceId` of the chat, for a card that answers: `dtv1.card//IM_GROUP.<conversationId>` in a group,
    /// `dtv1.card//IM_ROBOT.<senderStaffId>` in a single chat. Empty where the message lacks what it needs.
    imhook_view open_space_id;
} imhook_robot_message;

/// One item of a rich text message, read by imhook_rich_text_read(). Views are valid as long as what they were read
/// from.
typedef struct imhook_rich_text_item {
    /// `type` as received, such as `picture`; empty for a text.
    imhook_view type_name;
    /// The text of a text.
    imhook_view text;
    /// What a picture is downloaded with.
    imhook_view download_code;
} imhook_rich_text_item;

/* MARK: Graph calls */

/// A call of an AI plugin, which is an HTTP request in a callback. Read-only; valid as long as its callback. New
/// members are only ever added at the end.
typedef struct imhook_graph_request {
    /// Bytes of this structure that the library filled.
    size_t size;
    /// `requestLine.method`.
    imhook_view method;
    /// `requestLine.uri`, which may have a query.
    imhook_view uri;
    /// `headers`: an object of texts.
    imhook_json_value headers;
    /// `body` as text; usually JSON.
    imhook_view body;
} imhook_graph_request;

/* MARK: Callbacks */

/// What a callback is about. New kinds may be added in any version; treat one you do not know as unknown.
///
/// The kinds of Tencent Chat, one for each command, follow below: IMHOOK_TENCENT_CHAT_….
typedef int32_t imhook_kind;

enum {
    /// A body that is JSON but none of the kinds below: read `root` or `body`.
    IMHOOK_DINGTALK_UNKNOWN = 100,
    /// Somebody pressed a button or changed a component: `action_ids`, `params`.
    IMHOOK_DINGTALK_CARD_ACTION = 101,
    /// A card asks for the values of its dynamic data sources: `queries`.
    IMHOOK_DINGTALK_DYNAMIC_DATA = 102,
    /// A card in pure pull mode asks for the private parameters of one viewer: `card_params`.
    IMHOOK_DINGTALK_PRIVATE_PULL = 103,
    /// A link was sent and may be shown as a card: `url`, `open_conversation_id`.
    IMHOOK_DINGTALK_LINK_ENHANCEMENT = 104,
    /// Somebody acted on a card of an AI assistant: `conversation_token`, `action_ids`, `params`.
    IMHOOK_DINGTALK_ASSISTANT_ACTION = 105,
    /// Something happened in an organisation: `event`.
    IMHOOK_DINGTALK_EVENT = 110,
    /// A message to a robot: `robot`.
    IMHOOK_DINGTALK_ROBOT_MESSAGE = 111,
    /// A message that a robot handles for somebody: `robot`. Only over Stream mode.
    IMHOOK_DINGTALK_DELEGATED_MESSAGE = 112,
    /// A call of an AI plugin: `graph`. Only over Stream mode.
    IMHOOK_DINGTALK_GRAPH = 113
};

/// How it was made sure who sent the request.
typedef int32_t imhook_verification;

enum {
    /// It was not: the endpoint has no secret. Anybody may have sent the request.
    IMHOOK_VERIFICATION_NONE = 0,
    /// The timestamp was signed with one of the secrets or tokens. Neither DingTalk's signatures of cards and robots
    /// nor the `Sign` of Tencent Chat covers the body, and `Sign` does not cover the command or the application either:
    /// whoever can observe one request can send its signature again with another body within the tolerance.
    IMHOOK_VERIFICATION_TIMESTAMP_SIGNED = 1,
    /// It came over a connection of Stream mode, which the gateway gives to whoever knows the ClientSecret. That the
    /// gateway is the platform's is what the host's TLS makes sure of.
    IMHOOK_VERIFICATION_CONNECTION = 2,
    /// An event and its timestamp were signed, and the event was encrypted, with one of the event keys.
    IMHOOK_VERIFICATION_EVENT_SIGNED = 3
};

/// Which layout of card answers a callback wants.
typedef int32_t imhook_dialect;

enum {
    /// The kind of callback decides; as the argument of imhook_reply_set_dialect(), what the callback suggests.
    IMHOOK_DIALECT_DEFAULT = 0,
    /// Cards made through /v1.0/card: `cardUpdateOptions`, every value a string.
    IMHOOK_DIALECT_CURRENT = 1,
    /// Cards made through /v1.0/im, and pure pull: `cardOptions`, `outTrackId`, other values in `sys_full_json_obj`.
    IMHOOK_DIALECT_LEGACY = 2
};

/// What a user id is. Set when the card was created.
typedef int32_t imhook_user_id_type;

enum {
    IMHOOK_USER_ID_TYPE_UNKNOWN = 0,
    IMHOOK_USER_ID_TYPE_USER_ID = 1,
    IMHOOK_USER_ID_TYPE_UNION_ID = 2
};

/// When the platform sends a webhook of Tencent Chat.
typedef int32_t imhook_timing;

enum {
    /// A command that this version does not know, or a callback of another platform.
    IMHOOK_TIMING_UNKNOWN = 0,
    /// Before the event: the platform waits two seconds for the answer, which decides what happens.
    IMHOOK_TIMING_BEFORE = 1,
    /// After the event: the answer only acknowledges.
    IMHOOK_TIMING_AFTER = 2
};

/// The device or interface that caused an event of Tencent Chat: `OptPlatform`, without regard to case.
typedef int32_t imhook_platform;

enum {
    /// The request has no `OptPlatform`.
    IMHOOK_PLATFORM_NONE = 0,
    /// `RESTAPI`: a server of the application.
    IMHOOK_PLATFORM_REST_API = 1,
    IMHOOK_PLATFORM_WEB = 2,
    IMHOOK_PLATFORM_ANDROID = 3,
    IMHOOK_PLATFORM_IOS = 4,
    IMHOOK_PLATFORM_WINDOWS = 5,
    /// `Mac` or `macOS`.
    IMHOOK_PLATFORM_MAC = 6,
    IMHOOK_PLATFORM_IPAD = 7,
    IMHOOK_PLATFORM_LINUX = 8,
    /// `Unknown`: the platform does not know the device.
    IMHOOK_PLATFORM_UNKNOWN_DEVICE = 9,
    /// A value that this version does not know: read `platform_name`.
    IMHOOK_PLATFORM_OTHER = 10
};

/// One dynamic data source that a callback asks for.
typedef struct imhook_data_query {
    /// `dynamicDataSourceId`, never empty.
    imhook_view id;
    /// The whole element, with every member the platform sent.
    imhook_json_value request;
    /// `dynamicParams`: names to JSON texts. Absent for most cards.
    imhook_json_value dynamic_params;
    /// `constParams` as given when the card was created. Documented, never seen in a sample; often absent.
    imhook_json_value const_params;
    /// For the source `ds.profile`: the object inside `dynamicParams.profile`. Absent otherwise.
    imhook_json_value profile;
    /// For the source `ds.profile`: the organisation of the person looked at. Empty otherwise.
    imhook_view profile_corp_id;
    /// For the source `ds.profile`: the person looked at; the callback's `user_id` is the viewer. Empty otherwise.
    imhook_view profile_user_id;
} imhook_data_query;

/// One verified and parsed callback. Read-only; everything in it, and every view and value reached from it, is valid
/// until imhook_callback_free(). Belongs to one thread at a time. New members are only ever added at the end.
///
/// Texts that the request does not have, or has as null, are empty; JSON values that it does not have are absent.
typedef struct imhook_callback {
    /// Bytes of this structure that the library filled: a member at or beyond it is not there.
    size_t size;
    /// What the callback is about.
    imhook_kind kind;
    /// How it was made sure who sent it.
    imhook_verification verification;
    /// Which of the endpoint's secrets of its kind signed it, from 0: secrets, robot secrets, event keys or tokens; -1
    /// when nothing was verified.
    int32_t secret_index;
    /// The layout that answers to it take by default.
    imhook_dialect dialect;
    /// The signed timestamp in Unix milliseconds; 0 when nothing was verified.
    int64_t signed_at_ms;
    /// now_ms minus the signed timestamp; 0 when nothing was verified.
    int64_t clock_skew_ms;
    /// The body exactly as received (a copy). Of an event that was encrypted: what was.
    imhook_view body;
    /// The body, parsed: every member, known or not. Absent for an event that is not JSON.
    imhook_json_value root;
    /// The answer that changes nothing, ready to be sent; valid as long as the callback. Of an event over HTTP it says
    /// that the event was handled: for one that was not, answer with status 500.
    imhook_view empty_answer;

    /// `type`: `actionCallback`, `dynamicDataCallback`; empty in older layouts.
    imhook_view type;
    /// `corpId`: the organisation of the user.
    imhook_view corp_id;
    /// `userId`: who acted or looks at the card. A userId or a unionId, whichever was chosen when the card was created.
    imhook_view user_id;
    /// `outTrackId`: the card, by the id its developer gave it.
    imhook_view out_track_id;
    /// `spaceType` and `spaceId`: where the card stands. Compare the type without regard to case. Often empty.
    imhook_view space_type;
    imhook_view space_id;
    /// `userIdType` where the platform sent it.
    imhook_user_id_type user_id_type;
    /// Where `content` below comes from: IMHOOK_DOCUMENT_CONTENT, IMHOOK_DOCUMENT_VALUE or IMHOOK_DOCUMENT_NONE.
    imhook_document content_document;
    /// The parsed `content` (or `value`).
    imhook_json_value content;
    /// The parsed `extension`; absent when it is missing or not JSON.
    imhook_json_value extension;

    /// Card and assistant actions: the ids of the components that fired.
    const imhook_view *action_ids;
    size_t action_id_count;
    /// Card and assistant actions: the parameters, an object whose values have any JSON type. Absent when the platform
    /// sent none.
    imhook_json_value params;

    /// Dynamic data: the sources asked for.
    const imhook_data_query *const *queries;
    size_t query_count;

    /// Pure pull: the card's public parameters, an object of strings.
    imhook_json_value card_params;

    /// Link enhancement: the link that was sent.
    imhook_view url;
    /// Link enhancement: the conversation it was sent to.
    imhook_view open_conversation_id;
    /// Link enhancement: the other person of a one-to-one chat; empty in groups.
    imhook_view single_chat_another_user_id;

    /// Assistant actions: what later updates of the card are addressed to.
    imhook_view conversation_token;

    /* What follows is that of Tencent Chat; zero, empty and absent for DingTalk. Texts are those of the body's members
       of the same meaning, and empty where the command does not have them: read others with imhook_callback_text(),
       imhook_callback_int64() and `root`. */

    /// `CallbackCommand` of the URL.
    imhook_view command;
    /// Whether the answer decides something.
    imhook_timing timing;
    /// `OptPlatform` of the URL, and its text as received.
    imhook_platform platform;
    imhook_view platform_name;
    /// `ClientIP` of the URL. A claim: nothing signs it.
    imhook_view client_ip;
    /// `SdkAppid` of the URL, which is that of the endpoint.
    uint64_t sdk_app_id;
    /// `EventTime` in Unix milliseconds, whether it came as a number, as a text or, in push webhooks, in seconds (that
    /// of the first event). 0 where there is none.
    int64_t event_time_ms;
    /// `From_Account`, `To_Account` (also that of State.StateChange), `Operator_Account`.
    imhook_view from_account;
    imhook_view to_account;
    imhook_view operator_account;
    /// `GroupId` and `TopicId`.
    imhook_view group_id;
    imhook_view topic_id;
    /// `Official_Account`.
    imhook_view official_account;
    /// `MsgKey`: what a message is recalled by. Opaque.
    imhook_view message_key;
    /// `MsgTime` in Unix milliseconds (the platform sends seconds); 0 where there is none.
    int64_t message_time_ms;
    /// `CloudCustomData`: text of the sender's application, even where it looks like JSON.
    imhook_view custom_data;
    /// `MsgBody`: the elements of the message, to be read with imhook_message_element_read(). Absent where there is no
    /// array.
    imhook_json_value message;
    /// `Events` of a push webhook: up to 100 events. Absent in others.
    imhook_json_value events;

    /* What follows is that of DingTalk again. */

    /// Stream mode: the frame that the callback came in; `body` is the text of its `data`, `root` the value of that,
    /// absent where it is not JSON. NULL for callbacks over HTTP.
    const imhook_stream_frame *frame;
    /// Messages to robots: what they say. NULL for others.
    const imhook_robot_message *robot;
    /// Calls of AI plugins. NULL for others.
    const imhook_graph_request *graph;
    /// Events: what they say, over HTTP and over Stream mode. NULL for others.
    const imhook_event *event;
} imhook_callback;

/* MARK: Message elements */

/// What an element of a message of Tencent Chat is (page "Message Formats", 1047/33527).
typedef int32_t imhook_element_type;

enum {
    /// A `MsgType` that this version does not know: read `type_name` and `content`.
    IMHOOK_ELEMENT_UNKNOWN = 0,
    /// `TIMTextElem`.
    IMHOOK_ELEMENT_TEXT = 1,
    /// `TIMLocationElem`.
    IMHOOK_ELEMENT_LOCATION = 2,
    /// `TIMFaceElem`.
    IMHOOK_ELEMENT_FACE = 3,
    /// `TIMCustomElem`: at most one in a message.
    IMHOOK_ELEMENT_CUSTOM = 4,
    /// `TIMSoundElem`.
    IMHOOK_ELEMENT_SOUND = 5,
    /// `TIMImageElem`.
    IMHOOK_ELEMENT_IMAGE = 6,
    /// `TIMFileElem`.
    IMHOOK_ELEMENT_FILE = 7,
    /// `TIMVideoFileElem`.
    IMHOOK_ELEMENT_VIDEO = 8,
    /// `TIMRelayElem`: merged and forwarded messages.
    IMHOOK_ELEMENT_RELAY = 9
};

/// One size of an image: an element of `ImageInfoArray`.
typedef struct imhook_message_image {
    /// 1 original, 2 large, 3 thumbnail.
    int64_t type;
    /// Bytes.
    int64_t size;
    /// Pixels; 0 when unknown.
    int64_t width;
    int64_t height;
    imhook_view url;
} imhook_message_image;

/// One element of a message, read by imhook_message_element_read() and written by imhook_message_element_write(). The
/// member of `as` that the type names is filled. Texts that the element does not have are empty, numbers 0, JSON values
/// absent; a number that came as text is read. Views and values are valid as long as what they were read from.
typedef struct imhook_message_element {
    imhook_element_type type;
    /// `MsgType` as received. Read when writing an element of an unknown type.
    imhook_view type_name;
    /// `MsgContent`, with every member. Read when writing an element of an unknown type; ignored otherwise.
    imhook_json_value content;
    union {
        struct { imhook_view text; } text;
        struct { imhook_view description; double latitude; double longitude; } location;
        struct { int64_t index; imhook_view data; } face;
        /// `Desc` is shown in push notifications; `Ext` and `Sound` go into them.
        struct { imhook_view data; imhook_view description; imhook_view extension; imhook_view sound; } custom;
        /// `size` in bytes, `duration_s` in seconds, `download_flag` always 2.
        struct { imhook_view url; imhook_view uuid; int64_t size; int64_t duration_s; int64_t download_flag; } sound;
        /// `format`: 1 JPEG, 2 GIF, 3 PNG, 4 BMP, 255 other. `images`: the array `ImageInfoArray`, whose elements
        /// imhook_message_image_read() reads. When writing: `sizes`, or where that is NULL `images`.
        struct {
            imhook_view uuid;
            int64_t format;
            imhook_json_value images;
            const imhook_message_image *sizes;
            size_t size_count;
        } image;
        struct { imhook_view url; imhook_view uuid; int64_t size; imhook_view name; int64_t download_flag; } file;
        /// Sizes in bytes, `duration_s` in seconds (0 from browsers), dimensions in pixels, flags always 2.
        struct {
            imhook_view url;
            imhook_view uuid;
            int64_t size;
            int64_t duration_s;
            imhook_view format;
            int64_t download_flag;
            imhook_view thumbnail_url;
            imhook_view thumbnail_uuid;
            int64_t thumbnail_size;
            int64_t thumbnail_width;
            int64_t thumbnail_height;
            imhook_view thumbnail_format;
            int64_t thumbnail_download_flag;
        } video;
        /// `abstracts`: the array of texts `AbstractList`. `messages`: the array `MsgList`, or absent where there are
        /// too many messages and `json_message_key` stands for them.
        struct {
            imhook_view title;
            int64_t message_count;
            imhook_view compatible_text;
            imhook_json_value abstracts;
            imhook_json_value messages;
            imhook_view json_message_key;
        } relay;
    } as;
} imhook_message_element;

/* MARK: Replies */

/// The part of an answer that a value belongs to.
typedef int32_t imhook_reply_part;

enum {
    /// Parameters of the card. In the answer to an action only the acting user sees them; others need an update call.
    IMHOOK_PUBLIC = 1,
    /// Private parameters of the acting or viewing user.
    IMHOOK_PRIVATE = 2,
    /// Media ids among the parameters of the card.
    IMHOOK_PUBLIC_MEDIA = 3,
    /// Media ids among the private parameters.
    IMHOOK_PRIVATE_MEDIA = 4,
    /// Members of the object that answers the first data source asked for; add an index into `queries` for the others.
    IMHOOK_SOURCE = 256
};

/* MARK: UserSig */

/// What a UserSig of Tencent Chat says or has to say (page "Generating UserSig", 1047/34385). Set `size`.
typedef struct imhook_user_sig_options {
    /// sizeof(imhook_user_sig_options).
    size_t size;
    /// The SDKAppID of the application, at least 1.
    uint64_t sdk_app_id;
    /// The secret key of the application, as the console shows it: the text itself is the key.
    imhook_view secret_key;
    /// Who signs in. To make one: required, UTF-8 without control characters, at most 255 bytes. To verify one: the
    /// user expected, or empty for any.
    imhook_view user_id;
    /// To make one: how long it is valid, in seconds, 1 to 2,147,483,647; 0 means 15,552,000 (180 days). Ignored when
    /// verifying: the UserSig says it itself.
    int64_t lifetime_s;
    /// To make one: bytes that are signed with it (`TLS.userbuf`), at most 4,096; empty for none. Ignored when
    /// verifying.
    imhook_view user_buffer;
} imhook_user_sig_options;

/// A UserSig, made or verified. Read-only; everything in it is valid until imhook_user_sig_free(). It is a credential
/// of its user: do not log it. New members are only ever added at the end.
typedef struct imhook_user_sig {
    /// Bytes of this structure that the library filled.
    size_t size;
    /// The UserSig itself: letters, digits, `*`, `-` and `_`.
    imhook_view text;
    /// `TLS.sdkappid`.
    uint64_t sdk_app_id;
    /// `TLS.identifier`.
    imhook_view user_id;
    /// `TLS.time` in Unix milliseconds.
    int64_t issued_at_ms;
    /// `TLS.time` plus `TLS.expire`, in Unix milliseconds.
    int64_t expires_at_ms;
    /// `TLS.userbuf`, decoded; empty for none.
    imhook_view user_buffer;
    /// `TLS.sig`: the Base64 of the HMAC-SHA256.
    imhook_view signature;
} imhook_user_sig;

/* MARK: API calls */

/// Who calls the REST API of Tencent Chat (page "RESTful API Overview", 1047/34620). Set `size`.
typedef struct imhook_tencent_chat_caller {
    /// sizeof(imhook_tencent_chat_caller).
    size_t size;
    /// The SDKAppID of the application, at least 1.
    uint64_t sdk_app_id;
    /// An administrator account of the application. Required.
    imhook_view identifier;
    /// The UserSig of that account. Empty: one is made with `secret_key`, valid for a day.
    imhook_view user_sig;
    /// The secret key of the application. Only read when `user_sig` is empty.
    imhook_view secret_key;
    /// The host of the application's region, such as `adminapisgp.im.qcloud.com`; empty means `console.tim.qq.com`
    /// (China).
    imhook_view domain;
} imhook_tencent_chat_caller;

/// Something that a request may mean otherwise than the program does; it is made all the same. Texts are valid as long
/// as the request.
typedef struct imhook_api_warning {
    /// What it is: one of the codes from 830.
    imhook_status status;
    /// What of a value breaks a limit; IMHOOK_LIMIT_NONE where no limit is the reason.
    imhook_limit limit_kind;
    /// How much of it there is, and how much there should be at most.
    int64_t actual;
    int64_t limit;
    /// The member of the body, such as `cardData.cardParamMap.title`.
    imhook_view path;
    /// One sentence. Static: valid for ever.
    imhook_view message;
} imhook_api_warning;

/// An HTTP request for the program to perform. Read-only; everything in it is valid until imhook_api_request_free().
/// URL, headers and body may hold credentials: do not log them. New members are only ever added at the end.
typedef struct imhook_api_request {
    /// Bytes of this structure that the library filled.
    size_t size;
    /// `POST`, `PUT` or `GET`.
    imhook_view method;
    /// The whole URL with its query, percent-encoded.
    imhook_view url;
    /// The headers to set.
    const imhook_header *headers;
    size_t header_count;
    /// JSON; empty for a request without a body.
    imhook_view body;
    /// What may be meant otherwise, the first ten; NULL where there is nothing.
    const imhook_api_warning *warnings;
    size_t warning_count;
} imhook_api_request;

/// What the platform answered to an API request. Read-only; everything in it is valid until imhook_api_response_free().
/// New members are only ever added at the end.
typedef struct imhook_api_response {
    /// Bytes of this structure that the library filled.
    size_t size;
    /// IMHOOK_OK when the platform did what was asked; otherwise why not, one of the codes from 852.
    imhook_status outcome;
    /// `ErrorCode` of Tencent Chat; `errcode` of DingTalk's older services, 0 for its others.
    int64_t platform_code;
    /// What the platform says about it in words: `ErrorInfo` of Tencent Chat; `message` or `errmsg` of DingTalk, or
    /// `errorMsg` of the first space that a card was not delivered to.
    imhook_view info;
    /// The whole answer: `RecallRetList` and the like are read from it. Absent where a block page stands in its place.
    imhook_json_value root;
    /// `MsgKey` of a message that was sent: what it is recalled by. Empty where there is none.
    imhook_view message_key;
    /// `MsgTime` in Unix milliseconds; 0 where there is none.
    int64_t message_time_ms;

    /* What follows is that of DingTalk; zero, empty and absent for Tencent Chat. */

    /// `code`, such as `param.cardNotExist`, or the text of `errcode`. Empty where there is none.
    imhook_view code;
    /// `requestid`: what the platform's support asks for. Empty where there is none.
    imhook_view request_id;
    /// IMHOOK_API_NOT_PERMITTED: `requiredScopes`, the array of permissions that the application lacks. Absent where
    /// there are none.
    imhook_json_value required_scopes;
    /// How long to wait before the same request may be sent again, in milliseconds; 0 where that is of no use.
    int64_t retry_after_ms;
    /// The operations that fetch one: the access token. A credential: do not log it. Empty where there is none.
    imhook_view access_token;
    /// The same operations: how long it is valid, in seconds; 0 where there is none.
    int64_t expires_in_s;
    /// `result`, of any type. Absent where there is none.
    imhook_json_value result;
    /// `outTrackId` of the card that was created. Empty where there is none.
    imhook_view out_track_id;
    /// What became of the card in each space: an array whose elements imhook_dingtalk_delivery_read() reads. Absent
    /// where there is none. A delivery whose answer has none, or an empty one, is IMHOOK_API_DELIVERY_FAILED: nothing
    /// says that the card is anywhere.
    imhook_json_value deliveries;
    /// How many of them failed; not 0 only together with IMHOOK_API_DELIVERY_FAILED.
    size_t failed_delivery_count;
    /// `processQueryKey` of messages and older cards: what their read status is asked for with. Empty where there is
    /// none.
    imhook_view process_query_key;
    /// `callbackUrl` that is registered now, which without `forceUpdate` may be an older one. Empty where there is
    /// none.
    imhook_view callback_url;
    /// `downloadUrl` of a message's file. Empty where there is none.
    imhook_view download_url;
} imhook_api_response;

/* MARK: DingTalk calls */

/// A call of DingTalk's server API, for imhook_dingtalk_request_new(). Set `size`. Everything is borrowed for the
/// duration of that call only.
typedef struct imhook_dingtalk_call {
    /// sizeof(imhook_dingtalk_call).
    size_t size;
    /// The name of the operation, such as `create_and_deliver_card`: one of the table in
    /// Scripts/tables/dingtalk_operations.toml. Required.
    imhook_view operation;
    /// The members of the body as a JSON object; empty stands for the empty one.
    imhook_view body;
    /// The access token, for the operations that need one: all but those that fetch one (`get_access_token`,
    /// `get_corp_access_token`, `get_access_token_legacy`), `session_reply`, and `send_custom_robot_message` with a
    /// `session_webhook`; without one, its token is that of the robot, not of the application. Printable ASCII without
    /// spaces. Not read by the others.
    imhook_view access_token;
    /// Where the API is: `https://` or `http://`, a host, optionally a port and a path, such as
    /// `http://127.0.0.1:8090`. Empty means `https://api.dingtalk.com`. The operations of the older services
    /// (`get_access_token_legacy`, `register_card_callback_legacy`, `send_custom_robot_message`) are on another host:
    /// for them `api.dingtalk.com` and `api.dingtalk.io` mean `oapi.dingtalk.com` and `oapi.dingtalk.io`, and the other
    /// way round for all others. Any other host is taken to have both. Danger: without TLS everybody on the way reads
    /// token and secret.
    imhook_view api_host;
    /// `session_reply`: the `sessionWebhook` of the message that is answered. `send_custom_robot_message`: the webhook
    /// of the robot as its settings show it, or empty where `access_token` is the robot's. It has to be an `https://`
    /// URL at `dingtalk.com`, `dingtalk.io` or a host below one of them, or one that begins with `api_host`: a message
    /// that was forged must not send the program to an address of its sender's choice. Not read by the others.
    imhook_view session_webhook;
    /// Act for the user that the token stands for: the path of the operation with `/me/`. Only operations on cards have
    /// that.
    bool delegated;
    /// `send_custom_robot_message`: the secret of the robot's security settings (`SEC…`), which the URL is signed with;
    /// empty where the robot does not sign. Not read by the others.
    imhook_view robot_secret;
    /// The clock for that signature, in Unix milliseconds, from 0 to 999,999,999,999,999,999: it is good for an hour.
    int64_t now_ms;
} imhook_dingtalk_call;

/// What became of a card in one space: an element of `deliveries`, read by imhook_dingtalk_delivery_read(). Texts are
/// empty where there are none, and valid as long as the response.
typedef struct imhook_dingtalk_delivery {
    /// `spaceType`: `IM`, `IM_GROUP`, `IM_ROBOT`, `ONE_BOX`, `COOPERATION_FEED` or a newer one.
    imhook_view space_type;
    /// `spaceId`.
    imhook_view space_id;
    /// `carrierId`: what the read status of a card in a chat is asked for with.
    imhook_view carrier_id;
    /// `errorMsg`: why it was not delivered, in words. May be filled where it was.
    imhook_view error_message;
    /// `success`.
    bool is_delivered;
} imhook_dingtalk_delivery;

/// One space of an `openSpaceId`: where a card goes (page 「投放卡片」).
typedef struct imhook_open_space {
    /// `IM_GROUP`, `IM_ROBOT`, `IM_SINGLE`, `ONE_BOX` or another one, in any case. Written in upper case, read as it
    /// stands: compare without regard to case.
    imhook_view type;
    /// The openConversationId, userId or unionId.
    imhook_view id;
} imhook_open_space;

/* MARK: Access tokens */

/// What to do about the access token before a call, said by imhook_access_token_plan().
typedef int32_t imhook_token_plan;

enum {
    /// Use the token.
    IMHOOK_TOKEN_USE = 0,
    /// Use the token, and have a new one fetched meanwhile: whoever got this plan does it, and nobody else.
    IMHOOK_TOKEN_USE_AND_REFRESH = 1,
    /// There is no token that can be used: whoever got this plan fetches one, and nobody else.
    IMHOOK_TOKEN_REFRESH = 2,
    /// There is no token that can be used, and another call is fetching one: wait until it is there, at most `wait_ms`,
    /// and ask again.
    IMHOOK_TOKEN_WAIT = 3,
    /// There is no token that can be used, and the last attempt to fetch one failed: fail with its reason. After
    /// `wait_ms` the plan will be to try again.
    IMHOOK_TOKEN_FAILED = 4
};

/// What is known about an access token but its text, which the program keeps beside it. Set `size` and leave the rest
/// zero: no token was fetched yet. Owned by the caller, changed by the functions imhook_access_token_… only; one
/// thread at a time. Holds no secret.
typedef struct imhook_access_token {
    /// sizeof(imhook_access_token).
    size_t size;
    /// How many tokens were fetched: remember it with a call that uses one.
    uint64_t generation;
    /// When the token stops being valid; 0 without a token. All times are those of the clock given to the functions.
    int64_t expires_at_ms;
    /// When a new one is to be fetched: 5 minutes before, but not in the first half of its life.
    int64_t refresh_at_ms;
    /// When the attempt began that is on its way; 0 without one. After 15 seconds it counts as lost.
    int64_t refreshing_since_ms;
    /// Until when no further attempt is made after one that failed; 0 without.
    int64_t retry_at_ms;
    /// When the token was fetched; 0 without a token.
    int64_t fetched_at_ms;
    /// Attempts that failed since the last one that did not.
    uint32_t failure_count;
    /// Zero.
    uint32_t reserved;
} imhook_access_token;

/* MARK: Sending again */

/// How an attempt to make a call ended.
typedef int32_t imhook_call_end;

enum {
    /// The platform answered: imhook_dingtalk_response_read() says what.
    IMHOOK_CALL_END_ANSWERED = 0,
    /// There was no connection, so that nothing of the request was sent.
    IMHOOK_CALL_END_NOT_SENT = 1,
    /// No answer came, or not in time: nobody knows whether the call was carried out.
    IMHOOK_CALL_END_NOT_ANSWERED = 2
};

/// What to do after an attempt to make a call, said by imhook_call_retry_plan().
typedef int32_t imhook_call_plan;

enum {
    /// Nothing more: how the attempt ended is how the call ended.
    IMHOOK_CALL_OVER = 0,
    /// Wait for `wait_ms`, and send the same request again.
    IMHOOK_CALL_AGAIN = 1,
    /// Tell imhook_access_token_refused(), and when it says so, send the request again with another token.
    IMHOOK_CALL_AGAIN_WITH_NEW_TOKEN = 2
};

/// The attempts that were made of one call. Set `size`, and for other limits than the defaults `patience_ms` and
/// `attempt_limit`; leave the rest zero. Owned by the caller, changed by imhook_call_retry_plan() only; one thread at a
/// time. Holds no secret.
typedef struct imhook_call_attempts {
    /// sizeof(imhook_call_attempts).
    size_t size;
    /// How long the call may wait to be sent again, in milliseconds, all pauses together; 0 means 5,000, a negative
    /// number that it is sent again only with another token.
    int64_t patience_ms;
    /// For how long it was told to wait so far, in milliseconds.
    int64_t waited_ms;
    /// How often it is sent at most; 0 means 4, 1 never again.
    uint32_t attempt_limit;
    /// How many attempts have ended so far.
    uint32_t attempt_count;
    /// How many of them were refused for their token.
    uint32_t refused_token_count;
    /// Zero.
    uint32_t reserved;
} imhook_call_attempts;

/* MARK: Cards as structures */

/// A text with a name. Both are UTF-8.
typedef struct imhook_named_text {
    imhook_view name;
    imhook_view text;
} imhook_named_text;

/// The value of one variable of a card's template: a text, or JSON (page 「API 卡片数据的填写说明」).
typedef struct imhook_card_param {
    /// The variable, at most 100 bytes.
    imhook_view name;
    /// The text of a variable that is one. More than 1 KB is a warning.
    imhook_view text;
    /// Where it is not empty, the value in place of `text`, as JSON: `3`, `true`, `["a"]`. It becomes the text that the
    /// platform wants for the type of the variable.
    imhook_view json;
} imhook_card_param;

/// What one user sees of a card.
typedef struct imhook_card_private_data {
    /// A userId or unionId, as `user_id_type` of the card says.
    imhook_view user_id;
    const imhook_card_param *params;
    size_t param_count;
} imhook_card_private_data;

/// A data source of a card, which is asked for data (page 「动态数据源」).
typedef struct imhook_card_data_source {
    /// `dynamicDataSourceId`, by which callbacks name it. Required.
    imhook_view id;
    /// When it is asked: `NONE`, `ONCE`, `INTERVAL`, `RENDER`. Required.
    imhook_view pull_strategy;
    /// `INTERVAL`: how often, with `time_unit` `SECONDS` (6 at least), `MINUTES`, `HOURS` or `DAYS`.
    int64_t interval;
    imhook_view time_unit;
    /// `constParams`: what comes back in callbacks.
    const imhook_named_text *const_params;
    size_t const_param_count;
} imhook_card_data_source;

/// What a card is in chats of one kind: a space model. Everything may be zero.
typedef struct imhook_card_space {
    /// Whether it may be forwarded.
    bool support_forward;
    /// Whether there is no push notification.
    bool notification_off;
    /// The text in the list of conversations, by language: `ZH_CN`, `EN_US`.
    const imhook_named_text *last_message;
    size_t last_message_count;
    /// How it is found: a media id, JSON of names by language, and a text of which the platform shows 200 characters.
    imhook_view search_icon;
    imhook_view search_type_name;
    imhook_view search_desc;
    /// The text of the push notification.
    imhook_view alert_content;
} imhook_card_space;

/// How a card is delivered into chats of one kind: a deliver model. What a kind of chat has no use for is left zero.
typedef struct imhook_card_delivery {
    /// The robot: required in groups.
    imhook_view robot_code;
    /// Groups and one-to-one chats: who is mentioned, userId and name; `@ALL` for all.
    const imhook_named_text *at_user_ids;
    size_t at_user_id_count;
    /// Groups: who alone sees it. At the top of chats: who sees it.
    const imhook_view *recipients;
    size_t recipient_count;
    /// Extensions.
    const imhook_named_text *extension;
    size_t extension_count;
    /// At the top of chats: until when, in Unix milliseconds. Required there.
    int64_t expires_at_ms;
    /// At the top of chats: `android`, `ios`, `win`, `mac`; none means all.
    const imhook_view *platforms;
    size_t platform_count;
} imhook_card_delivery;

/// A card, for imhook_dingtalk_card_request_new(): what `create_card`, `create_and_deliver_card`, `deliver_card` and
/// `append_card_spaces` take (pages 「创建卡片」, 「创建并投放卡片」, 「投放卡片」, 「新增或者更新卡片的场域信息」). Set `size`; what is zero is
/// left out. Everything is borrowed for the duration of the call only.
typedef struct imhook_dingtalk_card {
    /// sizeof(imhook_dingtalk_card).
    size_t size;
    /// The id that the card has or is to have, at most 100 characters. Required.
    imhook_view out_track_id;
    /// The published template. Required to create.
    imhook_view card_template_id;
    /// `STREAM` or `HTTP`: how callbacks come; without it none come in Stream mode.
    imhook_view callback_type;
    /// The key that the callback address was registered with; required with `HTTP`.
    imhook_view callback_route_key;
    /// Who creates it.
    imhook_view user_id;
    /// 1 userId, 2 unionId, of all user ids of the card; 0 leaves it out, which means 1.
    int32_t user_id_type;
    /// Zero.
    uint32_t reserved;
    /// Public data. To create, the card has the member even where there are none.
    const imhook_card_param *params;
    size_t param_count;
    /// Private data.
    const imhook_card_private_data *private_data;
    size_t private_data_count;
    /// Data sources.
    const imhook_card_data_source *data_sources;
    size_t data_source_count;
    /// Who is shown as mentioned.
    const imhook_view *at_user_ids;
    size_t at_user_id_count;
    /// What it is in groups, in chats with the robot, in one-to-one chats; NULL for none.
    const imhook_card_space *group_space;
    const imhook_card_space *robot_space;
    const imhook_card_space *single_space;
    /// Whether it may stand at the top of chats.
    bool top_space;
    /// Where it goes: the text of imhook_open_space_id_write(). Required to deliver.
    imhook_view open_space_id;
    /// How in groups, in chats with the robot, in one-to-one chats, at the top of chats: one for each space of
    /// `open_space_id`; NULL for none.
    const imhook_card_delivery *group_delivery;
    const imhook_card_delivery *robot_delivery;
    const imhook_card_delivery *single_delivery;
    const imhook_card_delivery *top_delivery;
    /// Further members of the body, as a JSON object.
    imhook_view more;
} imhook_dingtalk_card;

/// A change of a card, for imhook_dingtalk_card_update_request_new() (page 「更新卡片」). Set `size`; what is zero is left
/// out. Borrowed for the duration of the call only.
typedef struct imhook_dingtalk_card_update {
    /// sizeof(imhook_dingtalk_card_update).
    size_t size;
    /// The card. Required.
    imhook_view out_track_id;
    /// Public data; NULL leaves it as it is.
    const imhook_card_param *params;
    size_t param_count;
    /// Private data; NULL leaves it as it is.
    const imhook_card_private_data *private_data;
    size_t private_data_count;
    /// Whether all public or private parameters that are not given are dropped; else data is merged by name.
    bool replace;
    bool replace_private;
    /// 1 userId, 2 unionId; 0 leaves it out, which means 1.
    int32_t user_id_type;
    /// Further members of the body, as a JSON object.
    imhook_view more;
} imhook_dingtalk_card_update;

/// A piece of text for an AI card, for imhook_dingtalk_card_text_request_new() (page 「AI 卡片流式更新」). Set `size`. Borrowed
/// for the duration of the call only. imhook_card_stream_new() decides which pieces are sent when.
typedef struct imhook_dingtalk_card_text {
    /// sizeof(imhook_dingtalk_card_text).
    size_t size;
    /// The card, the variable of its template, and the text, at most 1,024 bytes. Required.
    imhook_view out_track_id;
    imhook_view key;
    imhook_view content;
    /// Another text for each piece: the platform ignores a piece with one that it knows. Required.
    imhook_view guid;
    /// Whether `content` is the complete text, as variables of type markdown must have it; else it is added.
    bool is_full;
    /// Whether this is the last piece.
    bool is_finalize;
    /// Whether the card shows an error.
    bool is_error;
} imhook_dingtalk_card_text;

/// The address of callbacks, for imhook_dingtalk_card_callback_request_new() (page 「注册卡片回调地址」). Set `size`. Borrowed
/// for the duration of the call only.
typedef struct imhook_dingtalk_card_callback {
    /// sizeof(imhook_dingtalk_card_callback).
    size_t size;
    /// The key that cards name the address by, and the address. Required.
    imhook_view callback_route_key;
    imhook_view callback_url;
    /// What callbacks are signed with. Danger: without it they are not, and anybody can send some.
    imhook_view api_secret;
    /// Whether another address of the key is replaced, for every card that names it.
    bool force_update;
} imhook_dingtalk_card_callback;

/* MARK: Stream sessions */

/// A session of DingTalk's Stream mode: one connection to the gateway, kept alive, and one answer for each frame.
/// Belongs to one thread at a time.
typedef struct imhook_stream imhook_stream;

enum {
    /// Events, all that the application is subscribed to in the developer console.
    IMHOOK_SUBSCRIBE_EVENTS = 1u << 0,
    /// Messages to the robot: topic `/v1.0/im/bot/messages/get`.
    IMHOOK_SUBSCRIBE_ROBOT_MESSAGES = 1u << 1,
    /// Messages that the robot handles for somebody: topic `/v1.0/im/bot/messages/delegate`.
    IMHOOK_SUBSCRIBE_DELEGATED_MESSAGES = 1u << 2,
    /// Actions on cards: topic `/v1.0/card/instances/callback`.
    IMHOOK_SUBSCRIBE_CARD_ACTIONS = 1u << 3,
    /// Dynamic data of cards: topic `/v1.0/card/dynamicData/get`.
    IMHOOK_SUBSCRIBE_DYNAMIC_DATA = 1u << 4,
    /// Calls of an AI plugin: topic `/v1.0/graph/api/invoke`.
    IMHOOK_SUBSCRIBE_GRAPH = 1u << 5
};

/// The configuration of a session. Set `size`, the credentials, and what is subscribed to; zero elsewhere means the
/// default. Everything is copied; the secret is wiped when the session is freed.
typedef struct imhook_stream_options {
    /// sizeof(imhook_stream_options).
    size_t size;
    /// ClientID (AppKey) and ClientSecret (AppSecret) of the application, both required.
    imhook_view client_id;
    imhook_view client_secret;
    /// Any of IMHOOK_SUBSCRIBE_…. What is not subscribed to does not arrive.
    uint32_t subscriptions;
    /// Zero.
    uint32_t reserved;
    /// Further callback topics, which arrive as IMHOOK_DINGTALK_UNKNOWN. At most 64.
    const imhook_view *topics;
    size_t topic_count;
    /// What names the program to the gateway, as `dingtalk-sdk-<language>/<version>`. Empty: the library and its
    /// version.
    imhook_view user_agent;
    /// Addresses of this machine for the platform's diagnosis, with commas. Empty leaves them out.
    imhook_view local_ip;
    /// Where the platform's API is: `https://` or `http://`, a host, where needed a port and a path. Empty means
    /// `https://api.dingtalk.com`, as `https://oapi.dingtalk.com` does, the host of the older services.
    imhook_view api_host;
    /// Where pauses get their randomness from; 0 has it drawn from libcrypto. Equal seeds, inputs and times give equal
    /// actions.
    uint64_t seed;

    /// Every time is in milliseconds. How long nothing may arrive before a ping is sent, 1,000 to 3,600,000; 0 means
    /// 60,000.
    int64_t ping_interval_ms;
    /// How long anything may take to arrive after a ping, 100 to 600,000; 0 means 5,000.
    int64_t pong_timeout_ms;
    /// How long the gateway may take to answer the request, and the WebSocket to open, each, 100 to 600,000; 0 means
    /// 10,000.
    int64_t open_timeout_ms;
    /// The longest pause after the first failure, 10 to 3,600,000; 0 means 1,000. It doubles with each failure that
    /// follows; the pause itself is drawn from 0 up to it.
    int64_t retry_base_ms;
    /// The longest pause ever, `retry_base_ms` to 3,600,000; 0 means 60,000.
    int64_t retry_cap_ms;
    /// The shortest pause after a refusal that a retry does not heal, such as a wrong secret, 1,000 to 86,400,000; 0
    /// means 300,000. Up to a quarter is added at random.
    int64_t slow_retry_ms;
    /// How long after its opening something has to arrive on a connection before the pauses become short again, 1 to
    /// 3,600,000; 0 means 10,000.
    int64_t proof_of_life_ms;
    /// How long a connection that is being replaced stays open for answers, 1 to 600,000; 0 means 10,000, which is when
    /// the gateway closes it.
    int64_t drain_timeout_ms;
    /// After how long a card's callback is answered with the answer that changes nothing, while its handler goes on,
    /// 100 to 600,000; 0 means 1,800, as the platform waits two seconds; -1 never.
    int64_t card_deadline_ms;
    /// After how long a message to a robot is acknowledged while its handler goes on, 100 to 600,000; 0 means 30,000,
    /// as the platform sends it again after a minute; -1 never.
    int64_t message_deadline_ms;
    /// After how long since it was handed out a delivery that nobody replied to is given up, 1,000 to 86,400,000; 0
    /// means never. An event is then sent again later, and its place among those in flight is free.
    int64_t give_up_ms;
    /// How long a reply is remembered for duplicates, 1,000 to 86,400,000; 0 means 300,000.
    int64_t duplicate_time_ms;
    /// The most deliveries that wait for their reply, 1 to 65,536; 0 means 100.
    uint32_t in_flight_limit;
    /// The most frames that wait, unanswered, until one of those was replied to, up to 65,536; 0 means 1,000.
    uint32_t waiting_limit;
    /// The most replies that are remembered for duplicates, 1 to 1,048,576; 0 means 10,000.
    uint32_t duplicate_limit;
    /// The deepest nesting of arrays and objects, 1 to 1,000; 0 means 64.
    uint32_t max_depth;
    /// The most JSON values in one text, 1 to 16,777,215; 0 means 100,000.
    uint32_t max_values;
    /// Zero.
    uint32_t reserved2;
    /// The most bytes that frames which wait may take, up to 1,073,741,824; 0 means 16,777,216 (16 MiB).
    size_t waiting_size;
    /// The most bytes of names and replies that are remembered, up to 1,073,741,824; 0 means 16,777,216 (16 MiB).
    size_t duplicate_size;
    /// The largest frame in bytes, 1 to 67,108,864 (64 MiB); 0 means 1,048,576 (1 MiB).
    size_t max_frame_size;
} imhook_stream_options;

/// Where a session stands.
typedef int32_t imhook_stream_state;

enum {
    /// Not started.
    IMHOOK_STREAM_IDLE = 0,
    /// The gateway was asked for a connection.
    IMHOOK_STREAM_OPENING = 1,
    /// The WebSocket is being opened.
    IMHOOK_STREAM_CONNECTING = 2,
    /// Frames arrive.
    IMHOOK_STREAM_CONNECTED = 3,
    /// Frames arrive, and an earlier connection stays open for answers.
    IMHOOK_STREAM_DRAINING = 4,
    /// A pause before the next attempt.
    IMHOOK_STREAM_WAITING = 5,
    /// No frames are taken any more; those in flight are being answered.
    IMHOOK_STREAM_STOPPING = 6,
    /// Ended for good.
    IMHOOK_STREAM_STOPPED = 7
};

/// Why a session reports where it stands. New reasons may be added in any version.
typedef int32_t imhook_stream_reason;

enum {
    /// The session was started, a pause is over, or a replacement is needed: the gateway is asked for a connection.
    IMHOOK_STREAM_BECAUSE_ASKED = 1,
    /// The gateway gave an address and a ticket.
    IMHOOK_STREAM_BECAUSE_ANSWERED = 2,
    /// The gateway refused: the ClientID or the ClientSecret is wrong. Tried again slowly.
    IMHOOK_STREAM_BECAUSE_WRONG_CREDENTIALS = 10,
    /// The gateway refused: a permission is missing; `scopes` may name it. Tried again slowly.
    IMHOOK_STREAM_BECAUSE_NOT_PERMITTED = 11,
    /// The gateway refused: too many calls in a second.
    IMHOOK_STREAM_BECAUSE_THROTTLED = 12,
    /// The gateway refused: too many calls in a minute or a month, or the address is blocked. Tried again slowly.
    IMHOOK_STREAM_BECAUSE_BLOCKED = 13,
    /// The gateway refused: it does not take the request.
    IMHOOK_STREAM_BECAUSE_BAD_REQUEST = 14,
    /// The gateway or what is behind it is out of order.
    IMHOOK_STREAM_BECAUSE_SERVER_ERROR = 15,
    /// What answered is not the gateway, or gave no address and ticket: often a proxy.
    IMHOOK_STREAM_BECAUSE_MALFORMED_ANSWER = 16,
    /// The request to the gateway failed without an answer.
    IMHOOK_STREAM_BECAUSE_UNREACHABLE = 20,
    /// The gateway did not answer in time.
    IMHOOK_STREAM_BECAUSE_SILENT = 21,
    /// The WebSocket is open.
    IMHOOK_STREAM_BECAUSE_OPENED = 30,
    /// The WebSocket could not be opened.
    IMHOOK_STREAM_BECAUSE_SOCKET_FAILED = 31,
    /// The WebSocket did not open in time.
    IMHOOK_STREAM_BECAUSE_SOCKET_SILENT = 32,
    /// The ticket ran out before the WebSocket was open.
    IMHOOK_STREAM_BECAUSE_TICKET_EXPIRED = 33,
    /// The WebSocket was closed by the other side, or broke.
    IMHOOK_STREAM_BECAUSE_CLOSED = 34,
    /// Nothing arrived after a ping: the connection only looked alive.
    IMHOOK_STREAM_BECAUSE_PONG_MISSING = 35,
    /// The gateway announced the end of the connection.
    IMHOOK_STREAM_BECAUSE_DISCONNECT = 36,
    /// All answers on the earlier connection were written, and it was closed.
    IMHOOK_STREAM_BECAUSE_DRAINED = 37,
    /// The earlier connection was closed while answers were missing.
    IMHOOK_STREAM_BECAUSE_DRAIN_ENDED = 38,
    /// A frame arrived that nothing is subscribed to; it was answered with 404.
    IMHOOK_STREAM_BECAUSE_FRAME_UNKNOWN = 50,
    /// A frame was left unanswered, as too many wait already; the platform sends again what it sends again.
    IMHOOK_STREAM_BECAUSE_FRAME_DROPPED = 51,
    /// A frame could not be read; it was answered with 400 where that is possible.
    IMHOOK_STREAM_BECAUSE_FRAME_MALFORMED = 52,
    /// The handler of `delivery` is slow: the session answered in its place. Its own answer will have no effect.
    IMHOOK_STREAM_BECAUSE_OVERDUE = 53,
    /// The delivery `delivery` was given up: nobody replied in time.
    IMHOOK_STREAM_BECAUSE_GIVEN_UP = 54,
    /// A frame or an answer was left out, as memory could not be allocated.
    IMHOOK_STREAM_BECAUSE_OUT_OF_MEMORY = 60,
    /// The session is being stopped.
    IMHOOK_STREAM_BECAUSE_STOPPING = 70,
    /// The session was stopped.
    IMHOOK_STREAM_BECAUSE_STOPPED = 71
};

/// What a session wants its host to do.
typedef int32_t imhook_stream_action_kind;

enum {
    /// Send `request` to the gateway, then call imhook_stream_answered() or imhook_stream_unreachable().
    IMHOOK_STREAM_OPEN = 1,
    /// Open a WebSocket at the URL `text`, which holds a credential, without a sub-protocol, then call
    /// imhook_stream_opened() or imhook_stream_closed().
    IMHOOK_STREAM_CONNECT = 2,
    /// Send `text` as one text frame.
    IMHOOK_STREAM_SEND = 3,
    /// Send a WebSocket ping; call imhook_stream_heard() when the pong arrives.
    IMHOOK_STREAM_PING = 4,
    /// Cancel the request or close the WebSocket of `connection`, whatever there is, after what was sent on it.
    IMHOOK_STREAM_CLOSE = 5,
    /// Call imhook_stream_tick() at `at_ms`; replaces the time asked for before.
    IMHOOK_STREAM_WAKE = 6,
    /// Handle `callback`, which now belongs to the host, free it with imhook_callback_free(), and call
    /// imhook_stream_reply().
    IMHOOK_STREAM_DELIVER = 7,
    /// Tell whoever watches: `state`, `reason`, and what stands with the reason.
    IMHOOK_STREAM_REPORT = 8
};

/// One thing to do. Read-only. New members are only ever added at the end of those that are used.
typedef struct imhook_stream_action {
    imhook_stream_action_kind kind;
    imhook_stream_state state;
    imhook_stream_reason reason;
    /// Reports of a refusal: the HTTP status that the gateway answered with. 0 otherwise.
    int32_t http_status;
    /// Which connection: a number, from the request to the gateway to the end of the WebSocket; never used twice.
    uint64_t connection;
    /// Which delivery, to reply to; never used twice.
    uint64_t delivery;
    /// When to call imhook_stream_tick(), on the host's clock.
    int64_t at_ms;
    /// The URL to connect to, or the text frame to send.
    imhook_view text;
    /// The request to the gateway; valid as long as the session. Holds the ClientSecret: do not log it.
    const imhook_api_request *request;
    /// What to handle.
    imhook_callback *callback;
    /// Reports of a refusal: the platform's code, such as `authFailed`, its text, and what its support asks for.
    imhook_view code;
    imhook_view message;
    imhook_view request_id;
    /// Reports of a missing permission: the scopes that the platform says are missing.
    const imhook_view *scopes;
    size_t scope_count;
    /// Reports of a malformed frame: what is wrong with it, and where in it.
    const imhook_error *error;
    /// Zero.
    uint64_t reserved[5];
} imhook_stream_action;

/// Things to do, in this order. All of it but callbacks is valid until the next call with the session.
typedef struct imhook_stream_actions {
    const imhook_stream_action *items;
    size_t count;
} imhook_stream_actions;

/// How a delivery ended. The session writes the form that the frame wants.
typedef int32_t imhook_stream_outcome;

enum {
    /// It was handled. A callback's answer is sent; an event counts as done.
    IMHOOK_STREAM_HANDLED = 1,
    /// Not now: an event is to be sent again; any other delivery is left unanswered, so that the platform sends again
    /// what it sends again.
    IMHOOK_STREAM_LATER = 2,
    /// The handler failed: callbacks are answered with code 500; an event is to be sent again.
    IMHOOK_STREAM_FAILED = 3,
    /// Nobody handles this: code 404.
    IMHOOK_STREAM_UNHANDLED = 4
};

/* MARK: Card streams */

/// Text on its way from a model into a variable of one AI card of DingTalk. Belongs to one thread at a time.
typedef struct imhook_card_stream imhook_card_stream;

/// What a call of a card stream has as its content.
typedef int32_t imhook_card_stream_mode;

enum {
    /// What was added since the last call (`isFull` is false), at most 1,024 bytes of UTF-8.
    IMHOOK_CARD_STREAM_APPEND = 0,
    /// The complete text (`isFull` is true), as variables of type markdown must have it: its first 1,024 bytes, as the
    /// platform takes no more in a call.
    IMHOOK_CARD_STREAM_FULL = 1
};

/// The configuration of a card stream. Set `size`, the card and the variable; zero elsewhere means the default.
/// Everything is copied.
typedef struct imhook_card_stream_options {
    /// sizeof(imhook_card_stream_options).
    size_t size;
    /// The `outTrackId` of the card, 1 to 400 bytes.
    imhook_view out_track_id;
    /// The variable of the card's template, 1 to 100 bytes.
    imhook_view key;
    /// What each call has.
    imhook_card_stream_mode mode;
    /// How often one call is made at most, 1 to 100; 0 means 5. The call that ends the card, which else looks busy for
    /// ever, is made twice as often.
    uint32_t attempt_limit;
    /// Milliseconds from the beginning of one call to that of the next, 50 to 60,000; 0 means 500. The platform takes
    /// 20 calls in a second from all cards of an application together: with 500, ten cards stay below that.
    int64_t interval_ms;
    /// The pause after a first failure is drawn from 0 to this, and the bound doubles with each further one up to
    /// `retry_cap_ms`; both in milliseconds, 1 to 3,600,000; 0 means 500 and 10,000.
    int64_t retry_base_ms;
    int64_t retry_cap_ms;
    /// The most bytes of text, 64 to 102,400; 0 means 102,400, as much as a card may hold, and in
    /// `IMHOOK_CARD_STREAM_FULL` no more than 1,024. What comes after them is left out.
    size_t max_text_size;
    /// What every `guid` and pause follows from; 0 has it drawn from libcrypto. For tests: two streams with one seed
    /// give the same `guid`, and the platform ignores the second.
    uint64_t seed;
    /// How long text may wait while calls fail, in milliseconds, from the beginning of the first call that failed to
    /// that of the next one, at most 3,600,000; 0 means 90,000, and less than 0 no time at all. Each call that is
    /// accepted begins it anew. When the next pause would end later, only one call is left, at the end of that pause:
    /// it finalises the card when all text was given by then and fits into it, and otherwise makes the card show an
    /// error, as it does in `IMHOOK_CARD_STREAM_APPEND` where nobody knows whether the card has the text of an earlier
    /// call. When it fails too, the stream ends; when it is refused for what it says, one that shows the error follows
    /// it an interval later. So a stream of which no call is accepted lasts at most this time and one pause, besides
    /// the time that calls take. A pause is what the platform asks for, 300 seconds after `IMHOOK_API_BLOCKED`, and up
    /// to `retry_cap_ms` more. With 90,000, the pause of 60 seconds after a limit of calls in a minute is waited for
    /// once, and then the text goes on.
    int64_t patience_ms;
} imhook_card_stream_options;

/// What a card stream wants its host to do.
typedef int32_t imhook_card_stream_action_kind;

enum {
    /// Nothing, until something happens.
    IMHOOK_CARD_STREAM_NOTHING = 0,
    /// Make the call `PUT /v1.0/card/streaming` with `body`, then call imhook_card_stream_answered().
    IMHOOK_CARD_STREAM_SEND = 1,
    /// Call imhook_card_stream_tick() at `at_ms`; replaces the time asked for before.
    IMHOOK_CARD_STREAM_WAKE = 2,
    /// The card was finalised. Said once; nothing follows it.
    IMHOOK_CARD_STREAM_DONE = 3,
    /// The stream ended with an error, which `outcome` names. Said once; nothing follows it.
    IMHOOK_CARD_STREAM_FAILED = 4
};

/// The one thing to do. New members are only ever added in place of those that are reserved.
typedef struct imhook_card_stream_action {
    imhook_card_stream_action_kind kind;
    /// FAILED: the outcome of the call that ended the stream; IMHOOK_OK when imhook_card_stream_fail() did.
    imhook_status outcome;
    /// When to call imhook_card_stream_tick(), on the host's clock.
    int64_t at_ms;
    /// SEND: the JSON body of the call; valid until the next call with the stream.
    imhook_view body;
    /// DONE and FAILED: whether the platform took the call that ends the card. Otherwise the card may go on looking as
    /// if text were to come.
    bool card_ended;
    /// Whether text that was given is not on the card: there was more than `max_text_size`, or the platform found the
    /// complete text too large, or the stream fails before the platform has taken all. Text that waits for its call
    /// does not count; with FAILED, text of a call that was not answered does.
    bool is_truncated;
    /// Zero.
    uint64_t reserved[4];
} imhook_card_stream_action;

/* MARK: Tencent Chat commands */

/* The kinds of the webhooks of Tencent Chat: values of imhook_kind. */
enum {
    /// A command that is none of those below: everything is readable, and it gets the base reply.
    IMHOOK_TENCENT_CHAT_UNKNOWN = 200,
    /// State.StateChange, after: a client went online, went offline, lost its connection or set its custom status (page
    /// 1047/34357).
    IMHOOK_TENCENT_CHAT_STATE_CHANGE = 201,
    /// Profile.CallbackPortraitSet, after: a profile was changed by its user or by the administrator through REST (page
    /// 1047/48733).
    IMHOOK_TENCENT_CHAT_PROFILE_PORTRAIT_SET = 202,
    /// Sns.CallbackPrevFriendAdd, before: a user sends friend requests from a client and waits for the verdict on each
    /// of them (page 1047/43468).
    IMHOOK_TENCENT_CHAT_SNS_PREV_FRIEND_ADD = 203,
    /// Sns.CallbackPrevFriendResponse, before: a user answers friend requests from a client and waits for the verdict
    /// on each of them (page 1047/43467).
    IMHOOK_TENCENT_CHAT_SNS_PREV_FRIEND_RESPONSE = 204,
    /// Sns.CallbackFriendAdd, after: friends were added, by request, by its acceptance or by force; importing friends
    /// does not send it (page 1047/34359).
    IMHOOK_TENCENT_CHAT_SNS_FRIEND_ADD = 205,
    /// Sns.CallbackFriendDelete, after: friends were deleted in a client or through REST (page 1047/34360).
    IMHOOK_TENCENT_CHAT_SNS_FRIEND_DELETE = 206,
    /// Sns.CallbackBlackListAdd, after: accounts were put on a blocklist in a client or through REST (page 1047/34361).
    IMHOOK_TENCENT_CHAT_SNS_BLACK_LIST_ADD = 207,
    /// Sns.CallbackBlackListDelete, after: accounts were taken off a blocklist in a client or through REST (page
    /// 1047/34362).
    IMHOOK_TENCENT_CHAT_SNS_BLACK_LIST_DELETE = 208,
    /// Follow.CallbackAfterFollowAdd, after: a user followed accounts (page 1047/70355).
    IMHOOK_TENCENT_CHAT_FOLLOW_AFTER_FOLLOW_ADD = 209,
    /// Follow.CallbackAfterFollowDelete, after: a user stopped following accounts (page 1047/70356).
    IMHOOK_TENCENT_CHAT_FOLLOW_AFTER_FOLLOW_DELETE = 210,
    /// C2C.CallbackBeforeSendMsg, before: a one-to-one message is about to be sent, from a client or through REST (page
    /// 1047/34364).
    IMHOOK_TENCENT_CHAT_C2C_BEFORE_SEND_MSG = 211,
    /// C2C.CallbackAfterSendMsg, after: a one-to-one message was processed, delivered or not; never after a forbidden
    /// or discarded one (page 1047/34365).
    IMHOOK_TENCENT_CHAT_C2C_AFTER_SEND_MSG = 212,
    /// C2C.CallbackAfterMsgReport, after: a one-to-one conversation was marked as read in a client or through REST
    /// (page 1047/43465).
    IMHOOK_TENCENT_CHAT_C2C_AFTER_MSG_REPORT = 213,
    /// C2C.CallbackAfterMsgWithDraw, after: a one-to-one message was recalled in a client or through REST (page
    /// 1047/43466).
    IMHOOK_TENCENT_CHAT_C2C_AFTER_MSG_WITH_DRAW = 214,
    /// C2C.CallbackAfterModifyMsg, after: a one-to-one message was modified after it was sent (page 269/128224).
    IMHOOK_TENCENT_CHAT_C2C_AFTER_MODIFY_MSG = 215,
    /// C2C.CallbackAfterC2CMsgExtension, after: extensions of a one-to-one message were set, deleted or cleared (page
    /// 1047/76006).
    IMHOOK_TENCENT_CHAT_C2C_AFTER_C2C_MSG_EXTENSION = 216,
    /// Group.CallbackBeforeCreateGroup, before: a group is about to be created, from a client or through REST (page
    /// 1047/34368).
    IMHOOK_TENCENT_CHAT_GROUP_BEFORE_CREATE_GROUP = 217,
    /// Group.CallbackAfterCreateGroup, after: a group was created, from a client or through REST (page 1047/34369).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_CREATE_GROUP = 218,
    /// Group.CallbackBeforeApplyJoinGroup, before: a user asks to join a group, before its administrators are asked
    /// (page 1047/34370).
    IMHOOK_TENCENT_CHAT_GROUP_BEFORE_APPLY_JOIN_GROUP = 219,
    /// Group.CallbackBeforeInviteJoinGroup, before: users are about to be invited to a group, by a member or through
    /// REST (page 1047/34371).
    IMHOOK_TENCENT_CHAT_GROUP_BEFORE_INVITE_JOIN_GROUP = 220,
    /// Group.CallbackAfterNewMemberJoin, after: users joined a group (page 1047/34372).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_NEW_MEMBER_JOIN = 221,
    /// Group.CallbackAfterMemberExit, after: members left a group or were removed from it (page 1047/34373).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_MEMBER_EXIT = 222,
    /// Group.CallbackBeforeSendMsg, before: a group message is about to be sent, from a client or through REST (page
    /// 1047/34374).
    IMHOOK_TENCENT_CHAT_GROUP_BEFORE_SEND_MSG = 223,
    /// Group.CallbackAfterSendMsg, after: a group message was delivered (page 1047/34375).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_SEND_MSG = 224,
    /// Group.CallbackAfterGroupFull, after: a group is full: the newest member filled it, or somebody could not join
    /// (page 1047/34376).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_GROUP_FULL = 225,
    /// Group.CallbackAfterGroupDestroyed, after: a group was disbanded in a client or through REST (page 1047/34377).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_GROUP_DESTROYED = 226,
    /// Group.CallbackAfterGroupInfoChanged, after: name, introduction, notice or avatar of a group was changed (page
    /// 1047/34378).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_GROUP_INFO_CHANGED = 227,
    /// Group.CallbackAfterRecallMsg, after: group messages were recalled in a client or through REST (page 1047/46979).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_RECALL_MSG = 228,
    /// Group.CallbackOnMemberStateChange, after: members of an audio-video group went offline or came back (page
    /// 1047/48734).
    IMHOOK_TENCENT_CHAT_GROUP_ON_MEMBER_STATE_CHANGE = 229,
    /// Group.CallbackSendMsgException, after: a group message from a client could not be delivered (page 1047/49462).
    IMHOOK_TENCENT_CHAT_GROUP_SEND_MSG_EXCEPTION = 230,
    /// Group.CallbackAfterMemberFieldChanged, after: role or name card of a group member was changed (page 1047/60393).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_MEMBER_FIELD_CHANGED = 231,
    /// Group.CallbackAfterGroupAttrChanged, after: attributes of a group were set, modified, deleted or cleared (page
    /// 1047/60394).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_GROUP_ATTR_CHANGED = 232,
    /// Group.CallbackAfterReadReceipt, after: members confirmed that they have read group messages; not sent for
    /// communities (page 1047/60395).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_READ_RECEIPT = 233,
    /// Group.CallbackAfterChangeGroupOwner, after: a group has got another owner (page 1047/60396).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_CHANGE_GROUP_OWNER = 234,
    /// Group.CallbackOnDailyGroupQuotaAlarm, after: the application has used more than 70 % of its daily quota of new
    /// groups (page 1047/57455).
    IMHOOK_TENCENT_CHAT_GROUP_ON_DAILY_GROUP_QUOTA_ALARM = 235,
    /// Group.CallbackAfterGroupMsgExtension, after: extensions of a group message were set, deleted or cleared (page
    /// 1047/76007).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_GROUP_MSG_EXTENSION = 236,
    /// Group.CallbackBeforeCreateTopic, before: a topic is about to be created in a community, from a client or through
    /// REST (page 1047/49463).
    IMHOOK_TENCENT_CHAT_GROUP_BEFORE_CREATE_TOPIC = 237,
    /// Group.CallbackAfterCreateTopic, after: a topic was created in a community (page 1047/49464).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_CREATE_TOPIC = 238,
    /// Group.CallbackAfterTopicDestroyed, after: topics of a community were deleted (page 1047/49465).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_TOPIC_DESTROYED = 239,
    /// Group.CallbackAfterTopicInfoChanged, after: name, introduction, notice or avatar of a topic was changed (page
    /// 1047/49466).
    IMHOOK_TENCENT_CHAT_GROUP_AFTER_TOPIC_INFO_CHANGED = 240,
    /// Bot.OnC2CMessage, after: a user sent a one-to-one message to a robot account (page 1047/68952).
    IMHOOK_TENCENT_CHAT_BOT_ON_C2C_MESSAGE = 241,
    /// Bot.OnGroupMessage, after: a group message mentioned robot accounts; not sent for @all (page 1047/68953).
    IMHOOK_TENCENT_CHAT_BOT_ON_GROUP_MESSAGE = 242,
    /// Chatbot.OnC2CSignalMessage, after: a client sent a signalling message to the account of an AI chatbot (no page
    /// of the platform).
    IMHOOK_TENCENT_CHAT_CHATBOT_ON_C2C_SIGNAL_MESSAGE = 243,
    /// ContentCallback.ResultNotify, after: cloud moderation has checked a content; by default sent for violations only
    /// (page 1047/78240, 269/95616).
    IMHOOK_TENCENT_CHAT_CONTENT_RESULT_NOTIFY = 244,
    /// Push.OfflinePush, after: offline pushes of messages were sent, have arrived or were clicked; 1 to 100 events at
    /// once (page 1047/67552).
    IMHOOK_TENCENT_CHAT_PUSH_OFFLINE_PUSH = 245,
    /// Push.AllMemberPush, after: pushes to all users, to tags or to lists of users were sent, have arrived or were
    /// clicked; 1 to 100 events at once (page 1047/67551, 269/102568).
    IMHOOK_TENCENT_CHAT_PUSH_ALL_MEMBER_PUSH = 246,
    /// Alert.RequestOverLimit, after: calls of one REST API have reached 80 % of their frequency limit (page
    /// 1047/60256).
    IMHOOK_TENCENT_CHAT_ALERT_REQUEST_OVER_LIMIT = 247,
    /// OfficialAccount.CallbackBeforeCreateOfficialAccount, before: an official account is about to be created through
    /// REST (page 1047/60795).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_CREATE_OFFICIAL_ACCOUNT = 248,
    /// OfficialAccount.CallbackAfterCreateOfficialAccount, after: an official account was created (page 1047/60796).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_CREATE_OFFICIAL_ACCOUNT = 249,
    /// OfficialAccount.CallbackAfterOfficialAccountInfoChanged, after: name, introduction, avatar or organization of an
    /// official account was changed (page 1047/60797).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_OFFICIAL_ACCOUNT_INFO_CHANGED = 250,
    /// OfficialAccount.CallbackAfterOfficialAccountDestroyed, after: an official account was destroyed (page
    /// 1047/60798).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_OFFICIAL_ACCOUNT_DESTROYED = 251,
    /// OfficialAccount.CallbackBeforeAddSubscriber, before: users are about to subscribe to an official account, from a
    /// client or through REST (page 1047/60799).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_ADD_SUBSCRIBER = 252,
    /// OfficialAccount.CallbackAfterAddSubscriber, after: users have subscribed to an official account (page
    /// 1047/60800).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_ADD_SUBSCRIBER = 253,
    /// OfficialAccount.CallbackAfterOfficialAccountFull, after: an official account has reached its limit of
    /// subscribers (page 1047/60801).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_OFFICIAL_ACCOUNT_FULL = 254,
    /// OfficialAccount.CallbackAfterDeleteSubscriber, after: users have unsubscribed from an official account or were
    /// removed from it (page 1047/60802).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_DELETE_SUBSCRIBER = 255,
    /// OfficialAccount.CallbackBeforeSendMsg, before: a broadcast of an official account is about to be sent, from a
    /// client or through REST (page 1047/60803).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_BEFORE_SEND_MSG = 256,
    /// OfficialAccount.CallbackAfterSendMsg, after: a broadcast of an official account was delivered (page 1047/60804).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_SEND_MSG = 257,
    /// OfficialAccount.CallbackAfterMsgWithDraw, after: broadcasts of an official account were recalled (page
    /// 1047/60805).
    IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_MSG_WITH_DRAW = 258
};

/* MARK: Members of Tencent Chat bodies */

/* JSON Pointers for imhook_callback_text(), imhook_callback_int64() and imhook_callback_value(). Where the path in
   the comment leads through an array (`[]`), the pointer starts at an element of the innermost one: use it with
   imhook_json_find(). */
/// `AddType`, text. `Add_Type_Single` for one direction, `Add_Type_Both` for both (the default).
#define IMHOOK_FIELD_ADD_TYPE "/AddType"
/// `Admin_Account`, text. Administrator who did it through REST, otherwise empty.
#define IMHOOK_FIELD_ADMIN_ACCOUNT "/Admin_Account"
/// `AtRobots_Account`, array of texts. Robots that are mentioned.
#define IMHOOK_FIELD_AT_ROBOTS_ACCOUNT "/AtRobots_Account"
/// `CallbackCommand`, text.
#define IMHOOK_FIELD_CALLBACK_COMMAND "/CallbackCommand"
/// `ClientCmd`, text. `friend_add` or `FriendAdd` for a request, `friend_response` or `FriendResponse` for an answer.
#define IMHOOK_FIELD_CLIENT_CMD "/ClientCmd"
/// `CloudCustomData`, text. Data of the sender that is stored with the message; empty or missing when not set.
#define IMHOOK_FIELD_CLOUD_CUSTOM_DATA "/CloudCustomData"
/// `Command`, text. Command of the REST API.
#define IMHOOK_FIELD_COMMAND "/Command"
/// `ContactItem`, object. Where the content was going, when a message was checked.
#define IMHOOK_FIELD_CONTACT_ITEM "/ContactItem"
/// `ContactItem.ContactType`, integer. 1 one-to-one message, 2 group message.
#define IMHOOK_FIELD_CONTACT_ITEM_CONTACT_TYPE "/ContactItem/ContactType"
/// `ContactItem.To_Account`, text. Recipient, of one-to-one messages.
#define IMHOOK_FIELD_CONTACT_ITEM_TO_ACCOUNT "/ContactItem/To_Account"
/// `ContactItem.ToGroupId`, text. Group, of group messages.
#define IMHOOK_FIELD_CONTACT_ITEM_TO_GROUP_ID "/ContactItem/ToGroupId"
/// `MsgID`, text. `MsgKey` of a one-to-one message, `MsgSeq` of a group message; missing when it was not delivered.
#define IMHOOK_FIELD_CONTENT_MSG_ID "/MsgID"
/// `ContentType`, text. What was checked: `Text`, `Image`, `Audio` or `Video`.
#define IMHOOK_FIELD_CONTENT_TYPE "/ContentType"
/// `CreatedGroupNum`, object. Groups that the user has made already, by group type; not in the platform's table.
#define IMHOOK_FIELD_CREATED_GROUP_NUM "/CreatedGroupNum"
/// `CreateGroupNum`, integer. Groups of this type that the user has made already; older deployments only.
#define IMHOOK_FIELD_CREATE_GROUP_NUM "/CreateGroupNum"
/// `CtxcbKeywords`, array of texts. Matched words.
#define IMHOOK_FIELD_CTXCB_KEYWORDS "/CtxcbKeywords"
/// `CtxcbLabel`, text. What it is: `Normal`, `Illegal`, `Abuse`, `Polity`, `Ad`, `Porn`, `Sexy`, `Terror`, `Composite`.
#define IMHOOK_FIELD_CTXCB_LABEL "/CtxcbLabel"
/// `CtxcbLibName`, text. Word list that matched; newer deployments only.
#define IMHOOK_FIELD_CTXCB_LIB_NAME "/CtxcbLibName"
/// `CtxcbRequestId`, text. ID of the moderation request.
#define IMHOOK_FIELD_CTXCB_REQUEST_ID "/CtxcbRequestId"
/// `CtxcbResult`, integer. 1 the content was held back, 0 it was let through.
#define IMHOOK_FIELD_CTXCB_RESULT "/CtxcbResult"
/// `CtxcbSubLabel`, text. Finer label; newer deployments only.
#define IMHOOK_FIELD_CTXCB_SUB_LABEL "/CtxcbSubLabel"
/// `CtxcbSubLabelDesc`, text. What the finer label means; newer deployments only.
#define IMHOOK_FIELD_CTXCB_SUB_LABEL_DESC "/CtxcbSubLabelDesc"
/// `CtxcbSuggestion`, text. What to do with it: `Block`, `Review` or `Normal`.
#define IMHOOK_FIELD_CTXCB_SUGGESTION "/CtxcbSuggestion"
/// `Data`, text. The signal, which the platform passes through.
#define IMHOOK_FIELD_DATA "/Data"
/// `DestinationMembers`, array. Invited users.
#define IMHOOK_FIELD_DESTINATION_MEMBERS "/DestinationMembers"
/// `DestinationMembers[].Member_Account`, text. UserID.
#define IMHOOK_FIELD_DESTINATION_MEMBERS_MEMBER_ACCOUNT "/Member_Account"
/// `ErrorCode`, integer. Why delivery failed.
#define IMHOOK_FIELD_ERROR_CODE "/ErrorCode"
/// `ErrorInfo`, text.
#define IMHOOK_FIELD_ERROR_INFO "/ErrorInfo"
/// `Events`, array. The events, 1 to 100.
#define IMHOOK_FIELD_EVENTS "/Events"
/// `Events[].CallbackCommand`, text.
#define IMHOOK_FIELD_EVENTS_CALLBACK_COMMAND "/CallbackCommand"
/// `Events[].ErrCode`, integer. 0, or why the push failed.
#define IMHOOK_FIELD_EVENTS_ERR_CODE "/ErrCode"
/// `Events[].ErrInfo`, text. Why the push failed; may be empty.
#define IMHOOK_FIELD_EVENTS_ERR_INFO "/ErrInfo"
/// `Events[].EventTime`, integer. Unix seconds of the event.
#define IMHOOK_FIELD_EVENTS_EVENT_TIME "/EventTime"
/// `Events[].EventType`, integer.
#define IMHOOK_FIELD_EVENTS_EVENT_TYPE "/EventType"
/// `Events[].From_Account`, text. Sender.
#define IMHOOK_FIELD_EVENTS_FROM_ACCOUNT "/From_Account"
/// `Events[].GroupID`, text. Group, of group messages. Spelled differently from the `GroupId` of other webhooks.
#define IMHOOK_FIELD_EVENTS_GROUP_ID "/GroupID"
/// `Events[].MsgKey`, text. Key of the message, of one-to-one messages.
#define IMHOOK_FIELD_EVENTS_MSG_KEY "/MsgKey"
/// `Events[].MsgRandom`, integer. Random number of the message, unsigned 32 bits.
#define IMHOOK_FIELD_EVENTS_MSG_RANDOM "/MsgRandom"
/// `Events[].MsgSeq`, integer. Sequence number of the message, unsigned 32 bits.
#define IMHOOK_FIELD_EVENTS_MSG_SEQ "/MsgSeq"
/// `Events[].MsgTime`, integer. Unix seconds of the message.
#define IMHOOK_FIELD_EVENTS_MSG_TIME "/MsgTime"
/// `Events[].PushID`, text. ID of the push at the vendor.
#define IMHOOK_FIELD_EVENTS_PUSH_ID "/PushID"
/// `Events[].PushPlatform`, integer. Vendor: 0 unknown, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8
/// Honor.
#define IMHOOK_FIELD_EVENTS_PUSH_PLATFORM "/PushPlatform"
/// `Events[].PushStage`, integer. 1 the push was sent, 2 it has arrived, 3 it was clicked.
#define IMHOOK_FIELD_EVENTS_PUSH_STAGE "/PushStage"
/// `Events[].TaskId`, text. ID of the task, which the push call returned.
#define IMHOOK_FIELD_EVENTS_TASK_ID "/TaskId"
/// `Events[].TaskTime`, integer. Unix seconds of the task.
#define IMHOOK_FIELD_EVENTS_TASK_TIME "/TaskTime"
/// `Events[].To_Account`, text.
#define IMHOOK_FIELD_EVENTS_TO_ACCOUNT "/To_Account"
/// `EventCause`, text. Why: `HeartbeatInterrupt`, `HeartbeatRecover`, `Join` or `Quit`; newer deployments only.
#define IMHOOK_FIELD_EVENT_CAUSE "/EventCause"
/// `EventTime`, integer.
#define IMHOOK_FIELD_EVENT_TIME "/EventTime"
/// `EventType`, text. What happened: `Offline` or `Online`.
#define IMHOOK_FIELD_EVENT_TYPE "/EventType"
/// `ExitMemberList`, array. Members that left.
#define IMHOOK_FIELD_EXIT_MEMBER_LIST "/ExitMemberList"
/// `ExitMemberList[].Member_Account`, text. UserID.
#define IMHOOK_FIELD_EXIT_MEMBER_LIST_MEMBER_ACCOUNT "/Member_Account"
/// `ExitType`, text. How they left: `Kicked` or `Quit`.
#define IMHOOK_FIELD_EXIT_TYPE "/ExitType"
/// `ExtensionList`, array. Extensions that were set or deleted; empty or missing when they were cleared.
#define IMHOOK_FIELD_EXTENSION_LIST "/ExtensionList"
/// `ExtensionList[].Key`, text. Key of the extension.
#define IMHOOK_FIELD_EXTENSION_LIST_KEY "/Key"
/// `ExtensionList[].Seq`, integer. Version of the extension.
#define IMHOOK_FIELD_EXTENSION_LIST_SEQ "/Seq"
/// `ExtensionList[].Value`, text. Value of the extension, when it was set.
#define IMHOOK_FIELD_EXTENSION_LIST_VALUE "/Value"
/// `FaceUrl`, text. New URL of the avatar, when it was changed.
#define IMHOOK_FIELD_FACE_URL "/FaceUrl"
/// `FileURL`, text. Image, audio or video that was checked.
#define IMHOOK_FIELD_FILE_URL "/FileURL"
/// `FollowList`, array. Accounts followed.
#define IMHOOK_FIELD_FOLLOW_LIST "/FollowList"
/// `FollowList[].To_Account`, text. Account followed.
#define IMHOOK_FIELD_FOLLOW_LIST_TO_ACCOUNT "/To_Account"
/// `ForceAddFlags`, integer. 1 forced by the administrator, 0 not.
#define IMHOOK_FIELD_FORCE_ADD_FLAGS "/ForceAddFlags"
/// `ForceFlag`, integer. 1 forced by the administrator, 0 not.
#define IMHOOK_FIELD_FORCE_FLAG "/ForceFlag"
/// `FriendItem`, array. Friends that are asked for.
#define IMHOOK_FIELD_FRIEND_ITEM "/FriendItem"
/// `FriendItem[].AddSource`, text. Where the request comes from: `AddSource_Type_…`.
#define IMHOOK_FIELD_FRIEND_ITEM_ADD_SOURCE "/AddSource"
/// `FriendItem[].AddWording`, text. Text of the request.
#define IMHOOK_FIELD_FRIEND_ITEM_ADD_WORDING "/AddWording"
/// `FriendItem[].GroupName`, text. Friend list to put the friend in.
#define IMHOOK_FIELD_FRIEND_ITEM_GROUP_NAME "/GroupName"
/// `FriendItem[].Remark`, text. Remark that `From_Account` gives the friend.
#define IMHOOK_FIELD_FRIEND_ITEM_REMARK "/Remark"
/// `FriendItem[].To_Account`, text. Account to add.
#define IMHOOK_FIELD_FRIEND_ITEM_TO_ACCOUNT "/To_Account"
/// `From_Account`, text.
#define IMHOOK_FIELD_FROM_ACCOUNT "/From_Account"
/// `GroupAttr`, array. Attributes that were changed.
#define IMHOOK_FIELD_GROUP_ATTR "/GroupAttr"
/// `GroupAttr[].key`, text. Name of the attribute.
#define IMHOOK_FIELD_GROUP_ATTR_KEY "/key"
/// `GroupAttr[].value`, text. Value of the attribute.
#define IMHOOK_FIELD_GROUP_ATTR_VALUE "/value"
/// `GroupAtInfo`, array. Who is mentioned; not in the platform's table.
#define IMHOOK_FIELD_GROUP_AT_INFO "/GroupAtInfo"
/// `GroupAtInfo[].GroupAt_Account`, text. Mentioned UserID (when flag is 0).
#define IMHOOK_FIELD_GROUP_AT_INFO_GROUP_AT_ACCOUNT "/GroupAt_Account"
/// `GroupAtInfo[].GroupAtAllFlag`, integer. 1 everybody is mentioned, 0 one account.
#define IMHOOK_FIELD_GROUP_AT_INFO_GROUP_AT_ALL_FLAG "/GroupAtAllFlag"
/// `GroupId`, text.
#define IMHOOK_FIELD_GROUP_ID "/GroupId"
/// `GroupMsgReceiptList`, array. Messages that were read.
#define IMHOOK_FIELD_GROUP_MSG_RECEIPT_LIST "/GroupMsgReceiptList"
/// `GroupMsgReceiptList[].MsgSeq`, integer. Sequence number of the message, unsigned 32 bits.
#define IMHOOK_FIELD_GROUP_MSG_RECEIPT_LIST_MSG_SEQ "/MsgSeq"
/// `GroupMsgReceiptList[].ReadNum`, integer. How many members have read it.
#define IMHOOK_FIELD_GROUP_MSG_RECEIPT_LIST_READ_NUM "/ReadNum"
/// `GroupMsgReceiptList[].ReadReceiptMembers`, array. Members that confirmed it now.
#define IMHOOK_FIELD_GROUP_MSG_RECEIPT_LIST_READ_RECEIPT_MEMBERS "/ReadReceiptMembers"
/// `GroupMsgReceiptList[].ReadReceiptMembers[].Member_Account`, text. UserID.
#define IMHOOK_FIELD_GROUP_MSG_RECEIPT_LIST_READ_RECEIPT_MEMBERS_MEMBER_ACCOUNT "/Member_Account"
/// `GroupMsgReceiptList[].UnreadNum`, integer. How many members have not.
#define IMHOOK_FIELD_GROUP_MSG_RECEIPT_LIST_UNREAD_NUM "/UnreadNum"
/// `Info`, object. What has changed.
#define IMHOOK_FIELD_INFO "/Info"
/// `Info.Action`, text. `Login`, `Logout`, `Disconnect`, or of newer deployments `CustomStatusChange`.
#define IMHOOK_FIELD_INFO_ACTION "/Info/Action"
/// `Info.CustomStatus`, text. The new custom status, of a CustomStatusChange. Where it stands is not certain: it may
/// also be a member of the body itself.
#define IMHOOK_FIELD_INFO_CUSTOM_STATUS "/Info/CustomStatus"
/// `Info.Reason`, text. `Register` of a Login, `Unregister` of a Logout, `LinkClose` or `TimeOut` of a Disconnect,
/// `SetCustomStatus` of a CustomStatusChange.
#define IMHOOK_FIELD_INFO_REASON "/Info/Reason"
/// `Info.To_Account`, text. UserID whose status changed.
#define IMHOOK_FIELD_INFO_TO_ACCOUNT "/Info/To_Account"
/// `Introduction`, text.
#define IMHOOK_FIELD_INTRODUCTION "/Introduction"
/// `InviteOption`, text. Who may invite, such as `DisableInvite`; not in the platform's table.
#define IMHOOK_FIELD_INVITE_OPTION "/InviteOption"
/// `JoinType`, text. How they joined: `Apply` or `Invited`.
#define IMHOOK_FIELD_JOIN_TYPE "/JoinType"
/// `KickedDevice`, array. Devices that a login has put offline.
#define IMHOOK_FIELD_KICKED_DEVICE "/KickedDevice"
/// `KickedDevice[].Platform`, text. `iOS`, `Android`, `Web`, `Windows`, `iPad`, `Mac` or `Linux`.
#define IMHOOK_FIELD_KICKED_DEVICE_PLATFORM "/Platform"
/// `LastReadTime`, integer. Unix seconds up to which messages are read.
#define IMHOOK_FIELD_LAST_READ_TIME "/LastReadTime"
/// `Limit`, integer. Allowed calls per second.
#define IMHOOK_FIELD_LIMIT "/Limit"
/// `Member_Account`, text. Member whose fields changed; `Modified_Account` in some deployments.
#define IMHOOK_FIELD_MEMBER_ACCOUNT "/Member_Account"
/// `MemberList`, array.
#define IMHOOK_FIELD_MEMBER_LIST "/MemberList"
/// `MemberList[].Member_Account`, text. UserID.
#define IMHOOK_FIELD_MEMBER_LIST_MEMBER_ACCOUNT "/Member_Account"
/// `Modified_Account`, text. Member whose fields changed, where `Member_Account` is missing.
#define IMHOOK_FIELD_MODIFIED_ACCOUNT "/Modified_Account"
/// `MsgBody`, array of message elements. The elements of the message, in display order.
#define IMHOOK_FIELD_MSG_BODY "/MsgBody"
/// `MsgId`, text. Of groups of the type `Live` only.
#define IMHOOK_FIELD_MSG_ID "/MsgId"
/// `MsgKey`, text.
#define IMHOOK_FIELD_MSG_KEY "/MsgKey"
/// `MsgRandom`, integer. Random number of the message, unsigned 32 bits.
#define IMHOOK_FIELD_MSG_RANDOM "/MsgRandom"
/// `MsgSeq`, integer.
#define IMHOOK_FIELD_MSG_SEQ "/MsgSeq"
/// `MsgSeqList`, array. Recalled messages.
#define IMHOOK_FIELD_MSG_SEQ_LIST "/MsgSeqList"
/// `MsgSeqList[].MsgSeq`, integer. Sequence number of the message, unsigned 32 bits.
#define IMHOOK_FIELD_MSG_SEQ_LIST_MSG_SEQ "/MsgSeq"
/// `MsgTime`, integer.
#define IMHOOK_FIELD_MSG_TIME "/MsgTime"
/// `Name`, text.
#define IMHOOK_FIELD_NAME "/Name"
/// `NameCard`, text. New name card, when it was changed.
#define IMHOOK_FIELD_NAME_CARD "/NameCard"
/// `NewMemberList`, array. New members.
#define IMHOOK_FIELD_NEW_MEMBER_LIST "/NewMemberList"
/// `NewMemberList[].Member_Account`, text. UserID.
#define IMHOOK_FIELD_NEW_MEMBER_LIST_MEMBER_ACCOUNT "/Member_Account"
/// `NewOwner_Account`, text. New owner.
#define IMHOOK_FIELD_NEW_OWNER_ACCOUNT "/NewOwner_Account"
/// `Notification`, text.
#define IMHOOK_FIELD_NOTIFICATION "/Notification"
/// `Official_Account`, text. The official account, also called official channel, prefix `@TOA#_`.
#define IMHOOK_FIELD_OFFICIAL_ACCOUNT "/Official_Account"
/// `OldOwner_Account`, text. Former owner.
#define IMHOOK_FIELD_OLD_OWNER_ACCOUNT "/OldOwner_Account"
/// `OnlineOnlyFlag`, integer.
#define IMHOOK_FIELD_ONLINE_ONLY_FLAG "/OnlineOnlyFlag"
/// `OperateType`, integer. 1 extensions were set, 2 deleted, 3 cleared.
#define IMHOOK_FIELD_OPERATE_TYPE "/OperateType"
/// `Operator_Account`, text.
#define IMHOOK_FIELD_OPERATOR_ACCOUNT "/Operator_Account"
/// `OptionType`, text. `set` (all others are removed), `modify`, `delete` or `clear`.
#define IMHOOK_FIELD_OPTION_TYPE "/OptionType"
/// `Organization`, text. New organization, when it was changed.
#define IMHOOK_FIELD_ORGANIZATION "/Organization"
/// `Owner_Account`, text.
#define IMHOOK_FIELD_OWNER_ACCOUNT "/Owner_Account"
/// `PairList`, array.
#define IMHOOK_FIELD_PAIR_LIST "/PairList"
/// `PairList[].From_Account`, text.
#define IMHOOK_FIELD_PAIR_LIST_FROM_ACCOUNT "/From_Account"
/// `PairList[].Initiator_Account`, text. Account that started the request.
#define IMHOOK_FIELD_PAIR_LIST_INITIATOR_ACCOUNT "/Initiator_Account"
/// `PairList[].To_Account`, text.
#define IMHOOK_FIELD_PAIR_LIST_TO_ACCOUNT "/To_Account"
/// `Peer_Account`, text. The other side of the conversation.
#define IMHOOK_FIELD_PEER_ACCOUNT "/Peer_Account"
/// `ProfileItem`, array. Changed items.
#define IMHOOK_FIELD_PROFILE_ITEM "/ProfileItem"
/// `ProfileItem[].Tag`, text. Name of the item, such as `Tag_Profile_IM_Nick`, `Tag_Profile_IM_Gender`,
/// `Tag_Profile_IM_AllowType` or `Tag_Profile_Custom_…`.
#define IMHOOK_FIELD_PROFILE_ITEM_TAG "/Tag"
/// `ProfileItem[].Value`, number or text. Text, or an unsigned number for numeric items.
#define IMHOOK_FIELD_PROFILE_ITEM_VALUE "/Value"
/// `Quota`, integer. The daily limit.
#define IMHOOK_FIELD_QUOTA "/Quota"
/// `QuotaUsed`, integer. Groups made today, less those disbanded.
#define IMHOOK_FIELD_QUOTA_USED "/QuotaUsed"
/// `Random`, integer. Random number of the send request, unsigned 32 bits.
#define IMHOOK_FIELD_RANDOM "/Random"
/// `Report_Account`, text. Account that has read the messages.
#define IMHOOK_FIELD_REPORT_ACCOUNT "/Report_Account"
/// `Request`, integer. Observed calls per second.
#define IMHOOK_FIELD_REQUEST "/Request"
/// `Requester_Account`, text. UserID that made the call.
#define IMHOOK_FIELD_REQUESTER_ACCOUNT "/Requester_Account"
/// `Requestor_Account`, text. UserID that wants to join.
#define IMHOOK_FIELD_REQUESTOR_ACCOUNT "/Requestor_Account"
/// `ResponseFriendItem`, array. The answers.
#define IMHOOK_FIELD_RESPONSE_FRIEND_ITEM "/ResponseFriendItem"
/// `ResponseFriendItem[].Remark`, text. Remark for the friend.
#define IMHOOK_FIELD_RESPONSE_FRIEND_ITEM_REMARK "/Remark"
/// `ResponseFriendItem[].ResponseAction`, text. `Response_Action_AgreeAndAdd`, `Response_Action_Agree` or
/// `Response_Action_Reject`.
#define IMHOOK_FIELD_RESPONSE_FRIEND_ITEM_RESPONSE_ACTION "/ResponseAction"
/// `ResponseFriendItem[].TagName`, text. Name of the friend list to put the friend in.
#define IMHOOK_FIELD_RESPONSE_FRIEND_ITEM_TAG_NAME "/TagName"
/// `ResponseFriendItem[].To_Account`, text. Account whose request is answered.
#define IMHOOK_FIELD_RESPONSE_FRIEND_ITEM_TO_ACCOUNT "/To_Account"
/// `Role`, text. New role, when it was changed: `Admin`, or `Member` for somebody who is no longer an administrator.
#define IMHOOK_FIELD_ROLE "/Role"
/// `Scene`, text. Where the content is from: `C2C`, `C2CCustom`, `Group`, `GroupCustom`, `GroupInfo`,
/// `GroupMemberInfo`, `RelationChain`, `UserInfo`.
#define IMHOOK_FIELD_SCENE "/Scene"
/// `SdkAppId`, integer. SDKAppID of the application.
#define IMHOOK_FIELD_SDK_APP_ID "/SdkAppId"
/// `SendMsgResult`, integer. 0 the message was delivered, otherwise why not.
#define IMHOOK_FIELD_SEND_MSG_RESULT "/SendMsgResult"
/// `Seq`, integer. Version of all extensions of the message.
#define IMHOOK_FIELD_SEQ "/Seq"
/// `ServiceName`, text. Service of the REST API, such as `group_open_http_svc`.
#define IMHOOK_FIELD_SERVICE_NAME "/ServiceName"
/// `SubscribeAccountList`, array. Accounts concerned.
#define IMHOOK_FIELD_SUBSCRIBE_ACCOUNT_LIST "/SubscribeAccountList"
/// `SubscribeAccountList[].Subscriber_Account`, text. UserID.
#define IMHOOK_FIELD_SUBSCRIBE_ACCOUNT_LIST_SUBSCRIBER_ACCOUNT "/Subscriber_Account"
/// `TextContent`, array of texts. Checked texts, several of them only for custom messages; may also come as one text.
#define IMHOOK_FIELD_TEXT_CONTENT "/TextContent"
/// `TopicId`, text.
#define IMHOOK_FIELD_TOPIC_ID "/TopicId"
/// `TopicIdList`, array of texts. Deleted topics.
#define IMHOOK_FIELD_TOPIC_ID_LIST "/TopicIdList"
/// `To_Account`, array of texts or text.
#define IMHOOK_FIELD_TO_ACCOUNT "/To_Account"
/// `Type`, text.
#define IMHOOK_FIELD_TYPE "/Type"
/// `UnreadMsgNum`, integer.
#define IMHOOK_FIELD_UNREAD_MSG_NUM "/UnreadMsgNum"
/// `UserDefinedDataList`, array. Custom fields of the group; only when the application has this feature.
#define IMHOOK_FIELD_USER_DEFINED_DATA_LIST "/UserDefinedDataList"
/// `UserDefinedDataList[].Key`, text. Name of the field.
#define IMHOOK_FIELD_USER_DEFINED_DATA_LIST_KEY "/Key"
/// `UserDefinedDataList[].Value`, text. Value of the field.
#define IMHOOK_FIELD_USER_DEFINED_DATA_LIST_VALUE "/Value"
/// `WithdrawMsgList`, array. Recalled broadcasts.
#define IMHOOK_FIELD_WITHDRAW_MSG_LIST "/WithdrawMsgList"
/// `WithdrawMsgList[].MsgKey`, text. Key of the broadcast.
#define IMHOOK_FIELD_WITHDRAW_MSG_LIST_MSG_KEY "/MsgKey"

/* MARK: Library */

/// The version of the library at run time, such as `0.1.0`.
///
/// Equal to IMHOOK_VERSION of the header it was built with. Any thread may call it.
///
/// \return Static text, terminated by a NUL.
imhook_view imhook_version(void);

/// A view of a text that ends with a NUL, without the NUL.
///
/// \param text The text; NULL gives the empty view. It is not copied.
/// \return The view, valid as long as the text.
imhook_view imhook_text(const char *text);

/// Whether two texts have the same bytes.
///
/// Not for secrets: the time it takes tells how much of them is equal.
///
/// \param left A view; one that is not valid is equal to nothing.
/// \param right Another.
/// \return Whether they are equal. Empty views are equal, with or without data.
bool imhook_view_equals(imhook_view left, imhook_view right);

/// The name of a status as it stands in C, such as IMHOOK_SIGNATURE_MISMATCH.
///
/// \param status Any number.
/// \return Static text, terminated by a NUL; empty for a number that this version does not know.
imhook_view imhook_status_name(imhook_status status);

/// Writes a sentence that says where something is wrong and what: the path, and the limit that is broken or else the
/// message, such as `openDynamicDataConfig.dynamicDataSourceConfigs[1].pullConfig.interval: 3 s, the minimum is 6 s`.
///
/// Any thread may call it.
///
/// \param error What a call left; NULL, or one that is empty, gives the empty text.
/// \param buffer Receives the text, terminated by a NUL and cut where there is no room; may be NULL.
/// \param capacity Bytes of the buffer.
/// \return Bytes of the whole text without the NUL, whether there was room or not; at most 1,000.
size_t imhook_error_describe(const imhook_error *error, char *buffer, size_t capacity);

/// One sentence that tells the operator what a status means and what to fix.
///
/// \param status Any number.
/// \return Static text, terminated by a NUL; empty for a number that this version does not know.
imhook_view imhook_status_message(imhook_status status);

/// The name of a kind of callback for logs, such as `card-action`; the command of a webhook of Tencent Chat.
///
/// \param kind Any number.
/// \return Static text, terminated by a NUL; empty for a number that this version does not know.
imhook_view imhook_kind_name(imhook_kind kind);

/// The HTTP status that a callback server answers a request with.
///
/// \param status What imhook_receive() or the building of the answer returned.
/// \return 200 for IMHOOK_OK, 4xx when the request is to blame, 500 and above when the server is, 500 for a number that
///     this version does not know.
int32_t imhook_http_status(imhook_status status);

/// The status that an answer to the sender of a request may name.
///
/// It is the status itself but for those from 130 to 134, which say how far an event could be decrypted and which
/// become IMHOOK_SIGNATURE_MISMATCH: whoever knows the token and is told them can find out what others encrypted. All
/// of them have the same HTTP status. Log the status itself.
///
/// \param status Any number.
/// \return The status to name; the same for a number that this version does not know.
imhook_status imhook_status_disclosed(imhook_status status);

/// A header that imhook_receive() looks at, for any platform: a host needs to hand over no others.
///
/// \param index From 0.
/// \return The name in lower case, static, terminated by a NUL; empty past the end of the list.
imhook_view imhook_wanted_header(size_t index);

/* MARK: Endpoints */

/// Creates an endpoint for the callbacks of DingTalk over HTTP: of interactive cards, messages to robots, and events,
/// at one address or at several.
///
/// The address for cards, a route key and the secret are registered with DingTalk (page 「注册卡片回调地址」); the secret given
/// there as `apiSecret` is the one to give here. The addresses for messages and for events are set in the developer
/// console (pages 「接收消息」, 「配置事件推送方式」). Secrets are copied, and wiped when the endpoint is freed.
///
/// The signatures of cards and robots cover a timestamp and nothing of the body: serve the address over TLS only, keep
/// its path secret, keep the tolerance short, and use a replay guard.
///
/// \param options NULL is a structure of zeros, which lacks a secret.
/// \param endpoint Receives the endpoint, to be freed with imhook_endpoint_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_STRUCT_SIZE, IMHOOK_SECRET_MISSING where there is no secret of
///     any kind, IMHOOK_SECRET_EMPTY, IMHOOK_AES_KEY_MALFORMED, IMHOOK_OPTION_OUT_OF_RANGE, IMHOOK_OPTION_CONFLICT,
///     IMHOOK_OUT_OF_MEMORY.
imhook_status imhook_dingtalk_endpoint_new(const imhook_dingtalk_options *options, imhook_endpoint **endpoint,
                                           imhook_error *error);

/// Creates an endpoint for the webhooks of Tencent Cloud Chat.
///
/// The address is set in the console for one application (page "Webhook Configuration", 1047/34520); so are the
/// switches of single commands and the authentication token, without which requests come unsigned.
///
/// `Sign` covers the token and a time and nothing else: neither the body, nor the command, nor the application. Serve
/// the address over TLS only, keep its path secret, keep the tolerance short, and use a replay guard.
///
/// \param options NULL is a structure of zeros, which lacks an SDKAppID.
/// \param endpoint Receives the endpoint, to be freed with imhook_endpoint_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_STRUCT_SIZE, IMHOOK_SECRET_MISSING, IMHOOK_SECRET_EMPTY,
///     IMHOOK_OPTION_OUT_OF_RANGE, IMHOOK_OPTION_CONFLICT, IMHOOK_OUT_OF_MEMORY.
imhook_status imhook_tencent_chat_endpoint_new(const imhook_tencent_chat_options *options, imhook_endpoint **endpoint,
                                               imhook_error *error);

/// Frees an endpoint and wipes its secrets.
///
/// \param endpoint NULL does nothing. No thread may use it any more. Callbacks received with it stay valid.
void imhook_endpoint_free(imhook_endpoint *endpoint);

/// Whether requests to an endpoint must be signed.
///
/// \param endpoint The endpoint.
/// \return false for NULL, and for an endpoint with IMHOOK_ACCEPTING_UNSIGNED.
bool imhook_endpoint_checks_signatures(const imhook_endpoint *endpoint);

/// The largest body that an endpoint accepts, in bytes: a server need not read more before it answers 413.
///
/// \param endpoint The endpoint.
/// \return 0 for NULL.
size_t imhook_endpoint_max_body_size(const imhook_endpoint *endpoint);

/// Creates a replay guard: a bounded memory of the requests received within the tolerance.
///
/// \param options NULL is a structure of zeros: the defaults.
/// \param replay_guard Receives the guard, to be freed with imhook_replay_guard_free() after the endpoints that use it;
///     NULL on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_STRUCT_SIZE, IMHOOK_OPTION_OUT_OF_RANGE, IMHOOK_OUT_OF_MEMORY.
imhook_status imhook_replay_guard_new(const imhook_replay_guard_options *options, imhook_replay_guard **replay_guard,
                                      imhook_error *error);

/// Frees a replay guard.
///
/// \param replay_guard NULL does nothing. The endpoints that use it must be freed before.
void imhook_replay_guard_free(imhook_replay_guard *replay_guard);

/// How many requests a replay guard remembers now.
///
/// \param replay_guard Any number of threads may use it at once.
/// \return 0 for NULL.
size_t imhook_replay_guard_count(const imhook_replay_guard *replay_guard);

/// How many requests a replay guard has forgotten before their time because it was full.
///
/// A number that grows means that the capacity is too small for the traffic and the tolerance.
///
/// \param replay_guard Any number of threads may use it at once.
/// \return 0 for NULL.
uint64_t imhook_replay_guard_evictions(const imhook_replay_guard *replay_guard);

/* MARK: Signatures */

/// Signs a timestamp as DingTalk signs card callbacks, for tests and for calling other servers.
///
/// The signature is the Base64 of an HMAC-SHA256 of the decimal timestamp (page 「事件回调」). It covers nothing else. Any
/// thread may call it.
///
/// \param secret The secret; empty is refused.
/// \param timestamp_ms Unix time in milliseconds, from 0 to 999,999,999,999,999,999.
/// \param signature Receives the texts of the two headers; zeroed on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_SECRET_EMPTY, IMHOOK_OPTION_OUT_OF_RANGE, IMHOOK_OUT_OF_MEMORY.
imhook_status imhook_dingtalk_card_sign(imhook_view secret, int64_t timestamp_ms, imhook_dingtalk_signature *signature,
                                        imhook_error *error);

/// Checks the header pair of a card callback alone, without its body.
///
/// imhook_receive() does this and more. The replay guard of the endpoint is not asked: it needs the body.
///
/// \param endpoint An endpoint of DingTalk with secrets of cards. Any number of threads may use it at once.
/// \param timestamp The text of `x-ddpaas-signature-timestamp`; no data means that the header is missing.
/// \param signature The text of `x-ddpaas-signature`; no data means that the header is missing.
/// \param now_ms The clock, in Unix milliseconds.
/// \param secret_index Receives which of the secrets signed, from 0; -1 on failure. May be NULL.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_SECRET_MISSING for an endpoint that accepts unsigned requests,
///     IMHOOK_KIND_NOT_CONFIGURED for one without secrets of cards, or one of the codes 100 to 108.
imhook_status imhook_dingtalk_card_verify(const imhook_endpoint *endpoint, imhook_view timestamp,
                                          imhook_view signature, int64_t now_ms, int32_t *secret_index,
                                          imhook_error *error);

/// Signs a time as DingTalk signs messages to robots, for tests and for calling other servers, and as programs sign
/// what they send to a custom robot.
///
/// The signature is the Base64 of an HMAC-SHA256 of the decimal timestamp, a line feed and the secret (pages 「接收消息」,
/// 「自定义机器人安全设置」). It covers nothing else. Any thread may call it.
///
/// \param secret The ClientSecret (appSecret) of the robot's application, or the `SEC…` secret of a custom robot; empty
///     is refused.
/// \param timestamp_ms Unix time in milliseconds, from 0 to 999,999,999,999,999,999.
/// \param signature Receives the timestamp and the signature as texts; zeroed on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_SECRET_EMPTY, IMHOOK_OPTION_OUT_OF_RANGE, IMHOOK_OUT_OF_MEMORY.
imhook_status imhook_dingtalk_robot_sign(imhook_view secret, int64_t timestamp_ms,
                                         imhook_dingtalk_robot_signature *signature, imhook_error *error);

/// Checks the header pair of a message to a robot alone, without its body.
///
/// imhook_receive() does this and more. The replay guard of the endpoint is not asked: it needs the body.
///
/// \param endpoint An endpoint of DingTalk with robot secrets. Any number of threads may use it at once.
/// \param timestamp The text of the header `timestamp`; no data means that the header is missing.
/// \param signature The text of the header `sign`; no data means that the header is missing.
/// \param now_ms The clock, in Unix milliseconds.
/// \param secret_index Receives which of the robot secrets signed, from 0; -1 on failure. May be NULL.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_SECRET_MISSING for an endpoint that accepts unsigned requests,
///     IMHOOK_KIND_NOT_CONFIGURED for one without robot secrets, or one of the codes 100 to 108.
imhook_status imhook_dingtalk_robot_verify(const imhook_endpoint *endpoint, imhook_view timestamp,
                                           imhook_view signature, int64_t now_ms, int32_t *secret_index,
                                           imhook_error *error);

/// Signs a time as Tencent Chat signs webhooks, for tests and for calling other servers.
///
/// `Sign` is the hexadecimal SHA-256 of the token followed by the decimal time (page "Webhook Overview", 1047/34354).
/// It covers nothing else. Any thread may call it.
///
/// \param token The token; empty is refused.
/// \param request_time_s Unix time in seconds, from 0 to 999,999,999,999,999,999.
/// \param signature Receives the values of the two query parameters; zeroed on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_SECRET_EMPTY, IMHOOK_OPTION_OUT_OF_RANGE, IMHOOK_OUT_OF_MEMORY.
imhook_status imhook_tencent_chat_sign(imhook_view token, int64_t request_time_s,
                                       imhook_tencent_chat_signature *signature, imhook_error *error);

/// Checks the signature of a webhook of Tencent Chat alone, without its body.
///
/// imhook_receive() does this and more. The replay guard of the endpoint is not asked: it needs the body.
///
/// \param endpoint An endpoint of Tencent Chat with tokens. Any number of threads may use it at once.
/// \param request_time The decoded value of `RequestTime`; empty means that it is missing.
/// \param sign The decoded value of `Sign`; empty means that it is missing.
/// \param now_ms The clock, in Unix milliseconds.
/// \param token_index Receives which of the tokens signed, from 0; -1 on failure. May be NULL.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_SECRET_MISSING for an endpoint that accepts unsigned requests, or
///     one of the codes 100, 101, 103, 106 to 108, 112 and 113.
imhook_status imhook_tencent_chat_verify(const imhook_endpoint *endpoint, imhook_view request_time, imhook_view sign,
                                         int64_t now_ms, int32_t *token_index, imhook_error *error);

/* MARK: Sealed events */

/// Encrypts and signs a message as DingTalk does for an event subscription over HTTP, for tests and for calling other
/// servers (page 「开发事件推送服务」).
///
/// The encrypted text begins with 16 random characters from libcrypto, so that it is another each time. Any thread may
/// call it.
///
/// \param key Token, aes_key and owner key.
/// \param message The message, at most 64 MiB, such as `{"EventType":"check_url"}`; `success` makes an answer.
/// \param timestamp The text that is signed with it, UTF-8; usually Unix milliseconds.
/// \param nonce Some random text, UTF-8, that is signed with it.
/// \param sealed Receives the message in all its forms, to be freed with imhook_dingtalk_sealed_event_free(); NULL on
///     failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_SECRET_EMPTY, IMHOOK_AES_KEY_MALFORMED,
///     IMHOOK_OPTION_OUT_OF_RANGE, IMHOOK_JSON_INVALID_UTF8, IMHOOK_OUT_OF_MEMORY.
imhook_status imhook_dingtalk_event_seal(const imhook_dingtalk_event_key *key, imhook_view message,
                                         imhook_view timestamp, imhook_view nonce,
                                         imhook_dingtalk_sealed_event **sealed, imhook_error *error);

/// Checks and decrypts the answer to an event, for tests of servers: its message should be `success`.
///
/// How old it is is not checked. Any thread may call it.
///
/// \param key Token, aes_key and owner key.
/// \param answer The body of the answer, at most 1 MiB: `msg_signature`, `timeStamp`, `nonce`, `encrypt`.
/// \param opened Receives what it says, to be freed with imhook_dingtalk_sealed_event_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_SECRET_EMPTY, IMHOOK_AES_KEY_MALFORMED,
///     IMHOOK_OPTION_OUT_OF_RANGE, IMHOOK_OUT_OF_MEMORY, one of the codes 106, 113 and 130 to 134, or a code of the
///     families from 300, 400 and 500.
imhook_status imhook_dingtalk_event_open(const imhook_dingtalk_event_key *key, imhook_view answer,
                                         imhook_dingtalk_sealed_event **opened, imhook_error *error);

/// Wipes and frees a sealed event.
///
/// \param sealed NULL does nothing.
void imhook_dingtalk_sealed_event_free(imhook_dingtalk_sealed_event *sealed);

/* MARK: Callbacks */

/// Verifies and parses one HTTP request from a platform.
///
/// A callback of DingTalk's cards and a message to a robot are checked in this order: the method, the signature, its
/// age, the size of the body, the JSON texts, the members that the kind of callback cannot do without, whether it was
/// the signature of that kind, the replay guard. An event, whose signature covers the body: the method, the size of the
/// body, its JSON, the query, the signature, its age, then what is encrypted, the replay guard. A webhook of Tencent
/// Chat: the method, the query, the application, the signature, its age, the command, the size of the body, its JSON,
/// the command in it, the replay guard; its headers are not looked at. The body is copied; one allocation holds
/// everything.
///
/// Which kind a request of DingTalk is, its body says: `encrypt` an event, `msgtype` or `conversationType` a message to
/// a robot, the rest is about cards. It has to be signed in the way of its kind.
///
/// \param endpoint What the request is checked against. Any number of threads may use it at once.
/// \param request The request; borrowed until the call returns.
/// \param now_ms The clock, in Unix milliseconds.
/// \param callback Receives the callback, to be freed with imhook_callback_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, or what imhook_http_status() translates into an answer: IMHOOK_INVALID_ARGUMENT,
///     IMHOOK_STRUCT_SIZE, IMHOOK_OPTION_OUT_OF_RANGE, IMHOOK_OUT_OF_MEMORY, or a code from 100 to 502. An answer that
///     names the reason names that of imhook_status_disclosed().
imhook_status imhook_receive(const imhook_endpoint *endpoint, const imhook_request *request, int64_t now_ms,
                             imhook_callback **callback, imhook_error *error);

/// Frees a callback, its reply, and everything reached from them.
///
/// An event that was decrypted is wiped before: it may hold a credential, such as `SuiteTicket`.
///
/// \param callback NULL does nothing.
void imhook_callback_free(imhook_callback *callback);

/// Builds the answer to a callback in one call, from a JSON document.
///
/// The document is one object; every member may be missing or null, and `{}` is the empty answer, which for an event
/// over HTTP is the encrypted `success`. For cards:
///
///     card, private             objects of parameters, whose values may have any JSON type
///     cardMedia, privateMedia   objects of media ids
///     replace                   array of "card", "private": parts to replace as a whole instead of merging by name
///     dialect                   "current" or "legacy", instead of what the callback suggests
///     cardTemplateId            text; legacy layout only
///     data                      object of data sources: an object, array, text, number or boolean; null for no data
///     outTrackId, lastMessage   texts; supportForward: boolean (link enhancement)
///     graph                     the HTTP response to a call of an AI plugin: code (a number, 200), reason (a text, "OK"),
///                               headers (an object of texts), body (a text as it is, anything else as JSON text)
///
/// For messages to robots over HTTP; over Stream mode the platform ignores the answer, so that it is refused there:
///
///     message                   the message that answers: msgtype text, markdown, actionCard, feedCard or empty, and the
///                               member of that name (page 「接收消息」); what the platform would ignore is refused
///
/// For webhooks of Tencent Chat:
///
///     decision                  "allow" (the default), "forbid", "discard" or "refuse"
///     code, text                with "refuse": a number in the range of the command, and a text for the client
///     refused                   array of accounts to refuse one by one, where the others are allowed
///     friends                   object of accounts, each {"code": number, "text": "…"}, or null to allow
///     message, customData       array of elements and text that replace those of the message
///
/// For all:
///
///     raw                       a whole answer as it stands, alone
///
/// The result is the same as that of the imhook_reply functions it stands for. A reply begun earlier is discarded.
///
/// \param callback The callback to answer.
/// \param document The JSON text; borrowed until the call returns.
/// \param answer Receives the body of the HTTP response, to be sent as `application/json`; valid until the callback is
///     answered again or freed. Empty on failure.
/// \param error Receives the reason of a failure, with its place in the document; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, or a code of the families from 300, 400 and 700.
imhook_status imhook_callback_answer(imhook_callback *callback, imhook_view document, imhook_view *answer,
                                     imhook_error *error);

/// A data source that was asked for, and that the answer built last neither gives a value nor says to have no data.
///
/// Such an answer is valid, and the card keeps what it shows; a program will want to log it.
///
/// \param callback The callback, after imhook_reply_finish() or imhook_callback_answer(). NULL gives the empty view.
/// \param index From 0, counting only such sources. Asking for them in order takes time linear in the number of
///     sources.
/// \return The id, valid until the callback is freed; empty past the end.
imhook_view imhook_callback_unanswered(const imhook_callback *callback, size_t index);

/// A text of a callback, by its place in `root`.
///
/// For the members that imhook_callback has no place of its own for: `IMHOOK_FIELD_…` names those of Tencent Chat.
///
/// \param callback NULL gives the empty view.
/// \param pointer A JSON Pointer (RFC 6901), such as `/Info/Action`.
/// \return The decoded string, or a number as it is written; empty for anything else. Valid until the callback is
///     freed.
imhook_view imhook_callback_text(const imhook_callback *callback, imhook_view pointer);

/// An integer of a callback, by its place in `root`; a string that holds one counts.
///
/// \param callback NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param pointer A JSON Pointer (RFC 6901), such as `/MsgSeq`.
/// \param number Receives the number; 0 on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_JSON_MISSING, IMHOOK_JSON_WRONG_TYPE, IMHOOK_JSON_OUT_OF_RANGE,
///     IMHOOK_JSON_NOT_INTEGER.
imhook_status imhook_callback_int64(const imhook_callback *callback, imhook_view pointer, int64_t *number,
                                    imhook_error *error);

/// A value of a callback, by its place in `root`.
///
/// \param callback NULL gives the absent value.
/// \param pointer A JSON Pointer (RFC 6901), such as `/MemberList`; empty gives `root`.
/// \return The absent value when there is none. Valid until the callback is freed.
imhook_json_value imhook_callback_value(const imhook_callback *callback, imhook_view pointer);

/* MARK: Robot messages */

/// Reads one item of a rich text message: an element of `rich_text` (page 「机器人接收消息」).
///
/// \param value The element; an absent one and one that is no object have nothing.
/// \param item Receives what it says, for as long as its callback; all empty where there is nothing. NULL does nothing.
void imhook_rich_text_read(imhook_json_value value, imhook_rich_text_item *item);

/* MARK: Stream sessions */

/// Creates a session of DingTalk's Stream mode, in which a program opens a WebSocket to the platform's gateway and
/// receives there what is otherwise sent over HTTP (page "Stream protocol").
///
/// The session does no input or output: the program tells it what happened, and performs the actions that each call
/// returns, in their order. It opens connections, replaces them before they end, keeps them alive, retries with growing
/// pauses, and answers each frame exactly once, in the form that the frame wants. What the platform sends twice is
/// delivered once, so far as one process can know.
///
/// \param options NULL is a structure of zeros, which lacks the credentials.
/// \param stream Receives the session, to be freed with imhook_stream_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_STRUCT_SIZE, IMHOOK_SECRET_EMPTY, IMHOOK_OPTION_OUT_OF_RANGE
///     (also without a ClientID or anything subscribed to), IMHOOK_JSON_INVALID_UTF8, IMHOOK_OUT_OF_MEMORY.
imhook_status imhook_stream_new(const imhook_stream_options *options, imhook_stream **stream, imhook_error *error);

/// Frees a session, wipes its secret, and frees the callbacks that it did not hand out.
///
/// Closes nothing: see imhook_stream_stop().
///
/// \param stream NULL does nothing. Callbacks that were handed out stay valid.
void imhook_stream_free(imhook_stream *stream);

/// Where a session stands.
///
/// \param stream NULL counts as stopped.
/// \return One of IMHOOK_STREAM_IDLE to IMHOOK_STREAM_STOPPED.
imhook_stream_state imhook_stream_state_of(const imhook_stream *stream);

/// The name of a state for logs, such as `connected`.
///
/// \param state Any number.
/// \return Static text, terminated by a NUL; empty for a number that this version does not know.
imhook_view imhook_stream_state_name(imhook_stream_state state);

/// The name of a reason for logs, such as `pong-missing`.
///
/// \param reason Any number.
/// \return Static text, terminated by a NUL; empty for a number that this version does not know.
imhook_view imhook_stream_reason_name(imhook_stream_reason reason);

/// One sentence that tells the operator what happened and, where something is to be fixed, what.
///
/// \param reason Any number.
/// \return Static text, terminated by a NUL; empty for a number that this version does not know.
imhook_view imhook_stream_reason_message(imhook_stream_reason reason);

/// Starts a session: its first action is to ask the gateway for a connection.
///
/// Does nothing when it was started or stopped before.
///
/// \param stream The session.
/// \param now_ms A clock in milliseconds that does not jump, such as CLOCK_MONOTONIC: not the time of day. Every call
///     takes the same clock; a time before the last one counts as the last one.
/// \param actions Receives what is to be done; none on failure. Its texts are valid until the next call with the
///     session.
/// \return IMHOOK_OK; IMHOOK_INVALID_ARGUMENT when a pointer is NULL, and nothing happened then.
imhook_status imhook_stream_start(imhook_stream *stream, int64_t now_ms, imhook_stream_actions *actions);

/// Ends a session for good: takes no new deliveries, waits for the replies to those in flight, and closes its
/// connections.
///
/// \param stream The session.
/// \param grace_ms How long to wait for replies, in milliseconds. 0 ends the session at once, also when it is already
///     being stopped; replies then have no effect.
/// \param now_ms The clock of imhook_stream_start().
/// \param actions Receives what is to be done; none on failure.
/// \return IMHOOK_OK; IMHOOK_INVALID_ARGUMENT when a pointer is NULL or the grace is negative.
imhook_status imhook_stream_stop(imhook_stream *stream, int64_t grace_ms, int64_t now_ms,
                                 imhook_stream_actions *actions);

/// The gateway answered the request of an IMHOOK_STREAM_OPEN, whatever it answered.
///
/// \param stream The session.
/// \param connection The connection of the action. One that was given up meanwhile changes nothing.
/// \param http_status The status of the HTTP response.
/// \param body Its body; of one larger than 64 KiB nothing more is needed.
/// \param now_ms The clock of imhook_stream_start().
/// \param actions Receives what is to be done; none on failure.
/// \return IMHOOK_OK; IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, and nothing happened then.
imhook_status imhook_stream_answered(imhook_stream *stream, uint64_t connection, int32_t http_status, imhook_view body,
                                     int64_t now_ms, imhook_stream_actions *actions);

/// The request of an IMHOOK_STREAM_OPEN failed without an answer.
///
/// Otherwise like imhook_stream_answered().
///
/// \param stream The session.
/// \param connection The connection of the action. One that was given up meanwhile changes nothing.
/// \param now_ms The clock of imhook_stream_start().
/// \param actions Receives what is to be done; none on failure.
/// \return IMHOOK_OK; IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, and nothing happened then.
imhook_status imhook_stream_unreachable(imhook_stream *stream, uint64_t connection, int64_t now_ms,
                                        imhook_stream_actions *actions);

/// The WebSocket of an IMHOOK_STREAM_CONNECT is open.
///
/// Otherwise like imhook_stream_answered(); for a connection that was given up meanwhile, the action is to close it.
///
/// \param stream The session.
/// \param connection The connection of the action. One that was given up meanwhile changes nothing.
/// \param now_ms The clock of imhook_stream_start().
/// \param actions Receives what is to be done; none on failure.
/// \return IMHOOK_OK; IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, and nothing happened then.
imhook_status imhook_stream_opened(imhook_stream *stream, uint64_t connection, int64_t now_ms,
                                   imhook_stream_actions *actions);

/// The WebSocket of a connection could not be opened, was closed by the other side, or broke.
///
/// Not needed after an IMHOOK_STREAM_CLOSE, and harmless there. Otherwise like imhook_stream_answered().
///
/// \param stream The session.
/// \param connection The connection of the action. One that was given up meanwhile changes nothing.
/// \param now_ms The clock of imhook_stream_start().
/// \param actions Receives what is to be done; none on failure.
/// \return IMHOOK_OK; IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, and nothing happened then.
imhook_status imhook_stream_closed(imhook_stream *stream, uint64_t connection, int64_t now_ms,
                                   imhook_stream_actions *actions);

/// A pong, a ping, or any other sign of life but a text frame arrived on a connection.
///
/// Otherwise like imhook_stream_answered().
///
/// \param stream The session.
/// \param connection The connection of the action. One that was given up meanwhile changes nothing.
/// \param now_ms The clock of imhook_stream_start().
/// \param actions Receives what is to be done; none on failure.
/// \return IMHOOK_OK; IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, and nothing happened then.
imhook_status imhook_stream_heard(imhook_stream *stream, uint64_t connection, int64_t now_ms,
                                  imhook_stream_actions *actions);

/// A text frame arrived on a connection.
///
/// Pings are answered, deliveries handed out or kept, duplicates answered as before, all by the actions. A frame that
/// cannot be read is reported (IMHOOK_STREAM_BECAUSE_FRAME_MALFORMED), and answered with code 400 where it can be; that
/// is no failure of the call.
///
/// \param stream The session.
/// \param connection The connection. Frames of one that was given up change nothing.
/// \param frame The text of one whole message; copied.
/// \param now_ms The clock of imhook_stream_start().
/// \param actions Receives what is to be done; none on failure.
/// \return IMHOOK_OK; IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, and nothing happened then.
imhook_status imhook_stream_received(imhook_stream *stream, uint64_t connection, imhook_view frame, int64_t now_ms,
                                     imhook_stream_actions *actions);

/// A delivery ended: sends its answer, and hands out the next one that waits.
///
/// The callback may have been freed before. A delivery that the session answered itself, because it was overdue, is not
/// answered again.
///
/// \param stream The session.
/// \param delivery The number of the delivery.
/// \param outcome How it ended.
/// \param answer With IMHOOK_STREAM_HANDLED, the answer to a callback, as imhook_callback_answer() or
///     imhook_reply_finish() gives it, or another JSON text; empty stands for the answer that changes nothing. Not
///     looked at otherwise, nor for events.
/// \param now_ms The clock of imhook_stream_start().
/// \param actions Receives what is to be done; none on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK; IMHOOK_INVALID_ARGUMENT, IMHOOK_STREAM_DELIVERY_UNKNOWN, or a code of the families from 300 and
///     400 for an answer that is not JSON, and nothing happened then: a delivery still waits for its reply.
imhook_status imhook_stream_reply(imhook_stream *stream, uint64_t delivery, imhook_stream_outcome outcome,
                                  imhook_view answer, int64_t now_ms, imhook_stream_actions *actions,
                                  imhook_error *error);

/// Time has passed: at least up to what the last IMHOOK_STREAM_WAKE asked for, or less.
///
/// Otherwise like imhook_stream_start().
///
/// \param stream The session.
/// \param now_ms A clock in milliseconds that does not jump, such as CLOCK_MONOTONIC: not the time of day. Every call
///     takes the same clock; a time before the last one counts as the last one.
/// \param actions Receives what is to be done; none on failure. Its texts are valid until the next call with the
///     session.
/// \return IMHOOK_OK; IMHOOK_INVALID_ARGUMENT when a pointer is NULL, and nothing happened then.
imhook_status imhook_stream_tick(imhook_stream *stream, int64_t now_ms, imhook_stream_actions *actions);

/* MARK: Card streams */

/// Creates a stream of text into a variable of an AI card (page "AI card streaming update").
///
/// It takes pieces of text as a model produces them and says when to make which call: few enough for the platform's
/// rate, each small enough, one at a time, and the last one so that the card does not look busy for ever. The stream
/// does no input or output: each call returns the one thing to do next.
///
///     imhook_card_stream_text(stream, piece, now_ms(), &action);
///     if (action.kind == IMHOOK_CARD_STREAM_SEND) {
///         // … make the call with action.body …
///         imhook_card_stream_answered(stream, response.outcome, response.code, response.retry_after_ms, now_ms(), &action);
///     }
///
/// A call of which nobody knows whether it had an effect is made again with the same body, so that the platform applies
/// it once. After one that was refused for its rate, which has none, the next call has its text and what came
/// meanwhile. A call that the platform finds too large (`param.stream.content`) is divided in
/// IMHOOK_CARD_STREAM_APPEND; in IMHOOK_CARD_STREAM_FULL shorter beginnings of the text are tried, and `is_truncated`
/// says so. As each call needs content, in IMHOOK_CARD_STREAM_APPEND the last character waits for the end of the text;
/// a card that ends without text gets a space. When no call is accepted, the stream ends after `patience_ms` and one
/// pause.
///
/// \param options NULL is a structure of zeros, which lacks the card.
/// \param stream Receives the stream, to be freed with imhook_card_stream_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_STRUCT_SIZE, IMHOOK_OPTION_OUT_OF_RANGE (also without a card or
///     variable), IMHOOK_JSON_INVALID_UTF8, IMHOOK_OUT_OF_MEMORY.
imhook_status imhook_card_stream_new(const imhook_card_stream_options *options, imhook_card_stream **stream,
                                     imhook_error *error);

/// Frees a stream.
///
/// Ends nothing: see imhook_card_stream_fail().
///
/// \param stream NULL does nothing.
void imhook_card_stream_free(imhook_card_stream *stream);

/// The model produced a piece of text.
///
/// Text that comes after the end was asked for is left out, and `is_truncated` says so.
///
/// \param stream The stream.
/// \param piece UTF-8, which may begin and end inside a character; copied. Empty is harmless.
/// \param now_ms A clock in milliseconds that does not jump, such as CLOCK_MONOTONIC: not the time of day. Every call
///     takes the same clock; a time before the last one counts as the last one.
/// \param action Receives what is to be done; zero on failure.
/// \return IMHOOK_OK; IMHOOK_INVALID_ARGUMENT when a pointer is NULL or a view has no data; IMHOOK_JSON_INVALID_UTF8,
///     and the piece is left out with the character that began before it; IMHOOK_OUT_OF_MEMORY, and nothing happened.
imhook_status imhook_card_stream_text(imhook_card_stream *stream, imhook_view piece, int64_t now_ms,
                                      imhook_card_stream_action *action);

/// The model is done: what waits is sent, and the card finalised.
///
/// Does nothing when an end was asked for before.
///
/// \param stream The stream.
/// \param now_ms The clock of imhook_card_stream_text().
/// \param action Receives what is to be done; zero on failure.
/// \return IMHOOK_OK; IMHOOK_INVALID_ARGUMENT when a pointer is NULL.
imhook_status imhook_card_stream_finish(imhook_card_stream *stream, int64_t now_ms, imhook_card_stream_action *action);

/// The model failed or the host gives up: the card shows an error, by the next call.
///
/// Text that waits and does not fit into that call is left out. A call that is on its way is waited for, and so is, in
/// IMHOOK_CARD_STREAM_APPEND, one that is made again because nobody knows whether the card has its text. Has no effect
/// when the call that finalises the card may have had its effect already, or after an earlier failure.
///
/// \param stream The stream.
/// \param reason What to read at the end of the text, UTF-8; what does not fit into one call is left out, and in
///     IMHOOK_CARD_STREAM_FULL the text makes room for it. May be empty.
/// \param now_ms The clock of imhook_card_stream_text().
/// \param action Receives what is to be done; zero on failure.
/// \return IMHOOK_OK; IMHOOK_INVALID_ARGUMENT when a pointer is NULL or a view has no data; IMHOOK_JSON_INVALID_UTF8,
///     IMHOOK_OUT_OF_MEMORY, and nothing happened.
imhook_status imhook_card_stream_fail(imhook_card_stream *stream, imhook_view reason, int64_t now_ms,
                                      imhook_card_stream_action *action);

/// The call of the last IMHOOK_CARD_STREAM_SEND ended.
///
/// Made again with the same body, after a pause: IMHOOK_API_SERVER_ERROR, IMHOOK_API_HTTP_STATUS and
/// IMHOOK_API_RESPONSE_MALFORMED, up to `attempt_limit` times. Followed by another call, after a pause:
/// IMHOOK_API_THROTTLED and IMHOOK_API_BLOCKED (after 1 second at least) and IMHOOK_API_TOKEN_REFUSED, up to four times
/// as often in a row. Then the card is made to show an error; what `patience_ms` does when it ends before is said
/// there. After IMHOOK_API_BAD_REQUEST, IMHOOK_API_REFUSED and IMHOOK_API_CONTENT_REFUSED it is made to at once. Any
/// other outcome ends the stream without another call, which would be answered the same:
/// IMHOOK_API_CARD_NOT_STREAMABLE, IMHOOK_API_NOT_FOUND and so on. Without a call on its way, nothing happens.
///
/// \param stream The stream.
/// \param outcome `outcome` of the response; IMHOOK_API_SERVER_ERROR when none came in time; IMHOOK_API_FIELD_TOO_LONG
///     when imhook_dingtalk_request_new() found the body too large.
/// \param code `code` of the response, such as `param.stream.content`; may be empty.
/// \param retry_after_ms `retry_after_ms` of the response: the least pause; 0 where there was none.
/// \param now_ms The clock of imhook_card_stream_text().
/// \param action Receives what is to be done; zero on failure.
/// \return IMHOOK_OK; IMHOOK_INVALID_ARGUMENT when a pointer is NULL or a view has no data.
imhook_status imhook_card_stream_answered(imhook_card_stream *stream, imhook_status outcome, imhook_view code,
                                          int64_t retry_after_ms, int64_t now_ms, imhook_card_stream_action *action);

/// Time has passed: to be called at the time of the last IMHOOK_CARD_STREAM_WAKE.
///
/// Calling earlier is harmless.
///
/// \param stream The stream.
/// \param now_ms The clock of imhook_card_stream_text().
/// \param action Receives what is to be done; zero on failure.
/// \return IMHOOK_OK; IMHOOK_INVALID_ARGUMENT when a pointer is NULL.
imhook_status imhook_card_stream_tick(imhook_card_stream *stream, int64_t now_ms, imhook_card_stream_action *action);

/* MARK: Replies */

/// Begins the answer to a callback.
///
/// An answer begun earlier is discarded.
///
/// Say what you mean with the functions below, then take the bytes with imhook_reply_finish(). A call that fails
/// changes nothing, and the first failure is reported again at the end, so the calls in between need no check of their
/// own.
///
/// \param callback The callback to answer; NULL gives NULL.
/// \return The reply. It belongs to the callback and is freed with it.
imhook_reply *imhook_callback_reply(imhook_callback *callback);

/// Sets a parameter to a text.
///
/// A parameter of the same name set before is replaced.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param part IMHOOK_PUBLIC, IMHOOK_PRIVATE, IMHOOK_PUBLIC_MEDIA, IMHOOK_PRIVATE_MEDIA, or IMHOOK_SOURCE plus the
///     index of a data source in `queries`.
/// \param name The name of the variable in the card's template, not empty.
/// \param text UTF-8. Copied, as the name is.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, IMHOOK_JSON_INVALID_UTF8, or a code of the family
///     from 700.
imhook_status imhook_reply_text(imhook_reply *reply, imhook_reply_part part, imhook_view name, imhook_view text);

/// Sets a parameter to an integer.
///
/// Otherwise like imhook_reply_text(); media parts refuse it.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param part IMHOOK_PUBLIC, IMHOOK_PRIVATE, IMHOOK_PUBLIC_MEDIA, IMHOOK_PRIVATE_MEDIA, or IMHOOK_SOURCE plus the
///     index of a data source in `queries`.
/// \param name The name of the variable in the card's template, not empty.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, IMHOOK_JSON_INVALID_UTF8, or a code of the family
///     from 700.
imhook_status imhook_reply_int64(imhook_reply *reply, imhook_reply_part part, imhook_view name, int64_t number);

/// Sets a parameter to a number, written as the shortest text that reads back as the same number.
///
/// Otherwise like imhook_reply_text(); media parts refuse it, and infinity and not-a-number give
/// IMHOOK_WRITER_NOT_FINITE.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param part IMHOOK_PUBLIC, IMHOOK_PRIVATE, IMHOOK_PUBLIC_MEDIA, IMHOOK_PRIVATE_MEDIA, or IMHOOK_SOURCE plus the
///     index of a data source in `queries`.
/// \param name The name of the variable in the card's template, not empty.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, IMHOOK_JSON_INVALID_UTF8, or a code of the family
///     from 700.
imhook_status imhook_reply_double(imhook_reply *reply, imhook_reply_part part, imhook_view name, double number);

/// Sets a parameter to a boolean.
///
/// Otherwise like imhook_reply_text(); media parts refuse it.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param part IMHOOK_PUBLIC, IMHOOK_PRIVATE, IMHOOK_PUBLIC_MEDIA, IMHOOK_PRIVATE_MEDIA, or IMHOOK_SOURCE plus the
///     index of a data source in `queries`.
/// \param name The name of the variable in the card's template, not empty.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, IMHOOK_JSON_INVALID_UTF8, or a code of the family
///     from 700.
imhook_status imhook_reply_bool(imhook_reply *reply, imhook_reply_part part, imhook_view name, bool flag);

/// Sets a parameter to any JSON value, given as text.
///
/// A JSON string counts as text. Otherwise like imhook_reply_text(); media parts refuse anything but a string, and text
/// that is not JSON gives a code of the families from 300 and 400.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param part IMHOOK_PUBLIC, IMHOOK_PRIVATE, IMHOOK_PUBLIC_MEDIA, IMHOOK_PRIVATE_MEDIA, or IMHOOK_SOURCE plus the
///     index of a data source in `queries`.
/// \param name The name of the variable in the card's template, not empty.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, IMHOOK_JSON_INVALID_UTF8, or a code of the family
///     from 700.
imhook_status imhook_reply_json(imhook_reply *reply, imhook_reply_part part, imhook_view name, imhook_view json);

/// Replaces all parameters of a part by those of the answer.
///
/// Without this call they are merged by name.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param part IMHOOK_PUBLIC or IMHOOK_PRIVATE.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_REPLY_PART_NOT_ALLOWED, IMHOOK_REPLY_PUBLIC_IGNORED,
///     IMHOOK_REPLY_RAW_NOT_ALONE.
imhook_status imhook_reply_replace(imhook_reply *reply, imhook_reply_part part);

/// Chooses the layout of a card answer instead of the one that the callback suggests.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param dialect IMHOOK_DIALECT_DEFAULT, IMHOOK_DIALECT_CURRENT or IMHOOK_DIALECT_LEGACY.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_REPLY_PART_NOT_ALLOWED where there is no choice.
imhook_status imhook_reply_set_dialect(imhook_reply *reply, imhook_dialect dialect);

/// Sets `cardTemplateId`, which some legacy cards want in the answer.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param template_id UTF-8. Copied.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, IMHOOK_JSON_INVALID_UTF8,
///     IMHOOK_REPLY_PART_NOT_ALLOWED (also from imhook_reply_finish(), when the layout is not the legacy one),
///     IMHOOK_REPLY_RAW_NOT_ALONE.
imhook_status imhook_reply_set_template_id(imhook_reply *reply, imhook_view template_id);

/// Answers a data source with a whole value.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param id The id of a source that the callback asks for.
/// \param json The value as JSON text: an object, an array or a string. A number or boolean is sent as a text of the
///     same spelling, and null says that there is no data now. Copied.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, IMHOOK_REPLY_SOURCE_NOT_ASKED,
///     IMHOOK_REPLY_SOURCE_TWICE, IMHOOK_REPLY_KEY_EMPTY, IMHOOK_REPLY_PART_NOT_ALLOWED, or a code of the families from
///     300 and 400.
imhook_status imhook_reply_source(imhook_reply *reply, imhook_view id, imhook_view json);

/// States that a data source has no data now, so that imhook_callback_unanswered() does not list it.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param id The id of a source that the callback asks for.
/// \return Like imhook_reply_source().
imhook_status imhook_reply_no_data(imhook_reply *reply, imhook_view id);

/// Sets the card that shows a link (required to answer a link enhancement), or that of a legacy card callback.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param out_track_id UTF-8, not empty. Copied.
/// \return Like imhook_reply_set_template_id(), or IMHOOK_REPLY_OUT_TRACK_ID_MISSING for an empty one.
imhook_status imhook_reply_set_out_track_id(imhook_reply *reply, imhook_view out_track_id);

/// Sets whether the card that shows a link may be forwarded; the platform's default is true.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param support_forward Whether it may.
/// \return Like imhook_reply_set_template_id().
imhook_status imhook_reply_set_support_forward(imhook_reply *reply, bool support_forward);

/// Sets the text that stands for a link in the list of conversations; the platform's default is the link.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param text UTF-8. Copied.
/// \return Like imhook_reply_set_template_id().
imhook_status imhook_reply_set_last_message(imhook_reply *reply, imhook_view text);

/// Sets the message that answers a message to a robot, over HTTP.
///
/// Over Stream mode the platform ignores such an answer: send it to the message's `session_webhook` instead, with the
/// operation `session_reply` of imhook_dingtalk_request_new().
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param json One JSON object: `msgtype` `text`, `markdown`, `actionCard`, `feedCard` or `empty`, the member of that
///     name, and for the first two `at` (page 「接收消息」). Copied. What the platform would ignore is refused.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, IMHOOK_REPLY_PART_NOT_ALLOWED also for another
///     `msgtype`, IMHOOK_REPLY_MEMBER_UNKNOWN, IMHOOK_REPLY_MEMBER_WRONG_TYPE, IMHOOK_REPLY_MEMBER_MISSING,
///     IMHOOK_REPLY_MEMBER_OUT_OF_RANGE, IMHOOK_REPLY_MEMBER_CONFLICT, IMHOOK_REPLY_RAW_NOT_ALONE, or a code of the
///     families from 300 and 400.
imhook_status imhook_reply_robot_message(imhook_reply *reply, imhook_view json);

/// Sets a whole answer as it stands, for kinds of callbacks that this version does not know.
///
/// Nothing else can be set.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param json One JSON object. Copied.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, IMHOOK_REPLY_RAW_NOT_OBJECT,
///     IMHOOK_REPLY_RAW_NOT_ALONE, or a code of the families from 300 and 400.
imhook_status imhook_reply_raw(imhook_reply *reply, imhook_view json);

/// Builds the answer in the layout that the callback wants.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param answer Receives the body of the HTTP response, to be sent as `application/json`; valid until the reply is
///     changed, or its callback answered again or freed. Empty on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK; the first failure of the calls on this reply; IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY,
///     IMHOOK_REPLY_OUT_TRACK_ID_MISSING, IMHOOK_REPLY_PART_NOT_ALLOWED.
imhook_status imhook_reply_finish(imhook_reply *reply, imhook_view *answer, imhook_error *error);

/* MARK: Webhook replies */

/// Lets the event of a webhook happen, which is what an answer says unless told otherwise.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_REPLY_RAW_NOT_ALONE, IMHOOK_REPLY_PART_NOT_ALLOWED for a callback
///     of another platform.
imhook_status imhook_reply_allow(imhook_reply *reply);

/// Forbids the event of a webhook, with the platform's own code.
///
/// The sender of a one-to-one message gets error 20006, callers of group and official-account operations 10016 (page
/// "Error Codes", 1047/34348). For the two commands about friends, every friend without a result of its own is refused
/// with code 38000.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_REPLY_PART_NOT_ALLOWED for a command whose answer decides
///     nothing, IMHOOK_REPLY_RAW_NOT_ALONE.
imhook_status imhook_reply_forbid(imhook_reply *reply);

/// Drops a message silently: its sender sees success.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \return Like imhook_reply_forbid(); only the three commands before a message allow it.
imhook_status imhook_reply_discard(imhook_reply *reply);

/// Forbids the event of a webhook with a code and a text that reach the client.
///
/// For the two commands about friends they are the result of every friend without one of its own.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param code In the range of the command: 10100 to 10200 for groups, 120001 to 130000 for one-to-one messages and
///     official accounts, 38000 to 39000 for friends.
/// \param text UTF-8. Copied.
/// \return Like imhook_reply_forbid(), or IMHOOK_REPLY_CODE_OUT_OF_RANGE, IMHOOK_JSON_INVALID_UTF8,
///     IMHOOK_OUT_OF_MEMORY.
imhook_status imhook_reply_refuse(imhook_reply *reply, int64_t code, imhook_view text);

/// Refuses one of the accounts that a webhook asks about, where the others are allowed.
///
/// For `Group.CallbackBeforeInviteJoinGroup` and `OfficialAccount.CallbackBeforeAddSubscriber`.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param account One of the webhook's accounts.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_REPLY_PART_NOT_ALLOWED, IMHOOK_REPLY_ACCOUNT_NOT_ASKED,
///     IMHOOK_REPLY_RAW_NOT_ALONE; imhook_reply_finish() gives IMHOOK_REPLY_DECISION_CONFLICT beside a refusal of all.
imhook_status imhook_reply_refuse_account(imhook_reply *reply, imhook_view account);

/// Sets the result of one of the friends that a webhook asks about.
///
/// For `Sns.CallbackPrevFriendAdd` and `Sns.CallbackPrevFriendResponse`. The answer lists every friend of the webhook;
/// those without a result are allowed unless imhook_reply_forbid() or imhook_reply_refuse() says otherwise.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param account One of the webhook's friends.
/// \param code 0 allows, 38000 to 39000 refuse.
/// \param text UTF-8. Copied.
/// \return Like imhook_reply_refuse_account(), or IMHOOK_REPLY_CODE_OUT_OF_RANGE, IMHOOK_JSON_INVALID_UTF8.
imhook_status imhook_reply_friend_result(imhook_reply *reply, imhook_view account, int64_t code, imhook_view text);

/// Replaces the elements of the message that a webhook is about.
///
/// Only the three commands before a message allow it, and only an answer that allows. The documented members of the
/// nine known types are checked (page "Message Formats", 1047/33527), and that the message and its custom data, as far
/// as the answer has them, are at most 8,192 bytes.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param json An array of elements, `[{"MsgType":"TIMTextElem","MsgContent":{"Text":"…"}}]`. Copied.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_REPLY_PART_NOT_ALLOWED, IMHOOK_REPLY_MESSAGE_MALFORMED,
///     IMHOOK_REPLY_MESSAGE_CUSTOM_TWICE, or a code of the families from 300 and 400; imhook_reply_finish() gives
///     IMHOOK_REPLY_MESSAGE_TOO_LARGE and IMHOOK_REPLY_DECISION_CONFLICT.
imhook_status imhook_reply_set_message(imhook_reply *reply, imhook_view json);

/// Replaces `CloudCustomData` of the message that a webhook is about.
///
/// \param reply NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param text UTF-8. Copied.
/// \return Like imhook_reply_set_message(), or IMHOOK_JSON_INVALID_UTF8.
imhook_status imhook_reply_set_custom_data(imhook_reply *reply, imhook_view text);

/* MARK: Message elements */

/// Reads an element of a message of Tencent Chat, with the members that its type documents (page "Message Formats",
/// 1047/33527).
///
/// Members that the element does not have, or has with another type, are empty, 0 or absent: clients send them in many
/// forms. A number that came as text is read.
///
/// \param value An element of `message` of a callback, of `MsgBody` anywhere, or any other object.
/// \param element Receives the element, valid as long as the document; all zero on failure.
/// \param error Receives what was found instead; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, or IMHOOK_JSON_MISSING or IMHOOK_JSON_WRONG_TYPE when the value is not
///     an object.
imhook_status imhook_message_element_read(imhook_json_value value, imhook_message_element *element,
                                          imhook_error *error);

/// Reads one size of an image: an element of `images` of an image element.
///
/// \param value An element of `ImageInfoArray`, or any other object.
/// \param image Receives the image, valid as long as the document; all zero on failure.
/// \param error Receives what was found instead; may be NULL.
/// \return Like imhook_message_element_read().
imhook_status imhook_message_image_read(imhook_json_value value, imhook_message_image *image, imhook_error *error);

/// Writes an element of a message as one value: `{"MsgType":…,"MsgContent":{…}}`.
///
/// All members that the type documents are written, with these exceptions: of a custom element those that are not
/// empty; JSON values that are not absent; `json_message_key` of a relay element when it is not empty. A download flag
/// of 0 is written as 2, its only value. An element of an unknown type is written with `type_name` and `content`, which
/// it must have.
///
/// \param writer NULL gives IMHOOK_INVALID_ARGUMENT. Its place must be one for a value, such as an array for `MsgBody`.
/// \param element NULL gives IMHOOK_INVALID_ARGUMENT, as does a type that is none; then nothing is written. Texts are
///     copied.
/// \return Like imhook_json_write_begin_object().
imhook_status imhook_message_element_write(imhook_json_writer *writer, const imhook_message_element *element);

/* MARK: UserSig */

/// Makes a UserSig: what a user of Tencent Chat signs in with, and what a server calls the REST API with.
///
/// `TLS.sig` is an HMAC-SHA256 with the secret key (page "Generating UserSig", 1047/34385). The zlib stream inside is
/// stored without compression, which every conforming reader takes. Any thread may call it.
///
/// \param options The application, its secret key, the user, the lifetime. A user id must not have control characters:
///     what is signed has a line for each member.
/// \param now_ms The clock, in Unix milliseconds, from 0 to 999,999,999,999,999,999. `TLS.time` is in seconds: rounded
///     down.
/// \param user_sig Receives the UserSig, to be freed with imhook_user_sig_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_STRUCT_SIZE, IMHOOK_SECRET_EMPTY, IMHOOK_OPTION_OUT_OF_RANGE,
///     IMHOOK_OUT_OF_MEMORY.
imhook_status imhook_user_sig_new(const imhook_user_sig_options *options, int64_t now_ms, imhook_user_sig **user_sig,
                                  imhook_error *error);

/// Checks a UserSig and reads what it says.
///
/// First its form is checked, then its signature in constant time, then application, user and expiry: a UserSig that is
/// said to belong to another user or to have expired is genuine. Any maker of this form of UserSig is understood,
/// however it compresses and whichever way it writes JSON; of members with the same name the last one counts, and is
/// the one that the signature is checked against. Time and memory are bounded by the size of the text, at most 24 KiB.
/// Any thread may call it.
///
/// \param options The application, its secret key, and the user expected, or an empty user id for any user.
/// \param text The UserSig.
/// \param now_ms The clock, in Unix milliseconds. A UserSig is valid before `TLS.time` plus `TLS.expire`, and not at
///     it.
/// \param user_sig Receives the UserSig, to be freed with imhook_user_sig_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL. Its path names the member in question, such as
///     `TLS.sig`; of an expired UserSig its clock skew says how long ago.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_STRUCT_SIZE, IMHOOK_SECRET_EMPTY, IMHOOK_OPTION_OUT_OF_RANGE,
///     IMHOOK_OUT_OF_MEMORY, or one of the codes 120 to 124.
imhook_status imhook_user_sig_verify(const imhook_user_sig_options *options, imhook_view text, int64_t now_ms,
                                     imhook_user_sig **user_sig, imhook_error *error);

/// Wipes and frees a UserSig.
///
/// \param user_sig NULL does nothing.
void imhook_user_sig_free(imhook_user_sig *user_sig);

/* MARK: API calls */

/// Writes a request to the official-account service of Tencent Chat's REST API, for the program to send (page "RESTful
/// API Overview", 1047/34620).
///
/// The body is checked against what is documented of the operation: members that it requires, their JSON types, the
/// largest sizes and numbers, `MsgBody` like a rewritten message. Members that are not documented pass. It is then
/// written compactly, in the order given; `send_official_account_msg` gets a `Random` at its end when it has none.
/// Which spelling of the account `modify_official_account_base_info` wants is not certain: `Official_Account`, as all
/// others do, or `OfficialAccount`, as one SDK sends; one of them is required, and both may be given. Any thread may
/// call it.
///
/// \param caller The application, its administrator, and a UserSig or the secret key to make one with.
/// \param operation The name, such as `send_official_account_msg`.
/// \param body A JSON object; empty stands for the empty one. Its texts are not cut: what is too long is refused.
/// \param now_ms The clock, in Unix milliseconds, from 0 to 999,999,999,999,999,999; not read when the caller gives a
///     UserSig.
/// \param random `random` of the URL, new for each request; 0 has one drawn from libcrypto.
/// \param request Receives the request, to be freed with imhook_api_request_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL. Its path names the member, or the option (`identifier`,
///     `domain`), and its offset counts in the body.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_STRUCT_SIZE, IMHOOK_OPTION_OUT_OF_RANGE, IMHOOK_SECRET_MISSING
///     with neither a UserSig nor a secret key, IMHOOK_OUT_OF_MEMORY, one of the codes 800 to 806, one of 717 to 719
///     for the message, IMHOOK_BODY_NOT_OBJECT, or a code of the families from 300 and 400.
imhook_status imhook_tencent_chat_request_new(const imhook_tencent_chat_caller *caller, imhook_view operation,
                                              imhook_view body, int64_t now_ms, uint32_t random,
                                              imhook_api_request **request, imhook_error *error);

/// Wipes and frees a request.
///
/// \param request NULL does nothing.
void imhook_api_request_free(imhook_api_request *request);

/// Reads the answer to a request to the REST API.
///
/// The HTTP status is 200 even where the platform refuses; what it says stands in `ErrorCode`, which `outcome` sums up.
/// Any thread may call it.
///
/// \param operation The name of the operation that was asked for.
/// \param http_status The status of the HTTP response.
/// \param body Its body; copied.
/// \param response Receives the answer, also where it is a refusal, to be freed with imhook_api_response_free(); NULL
///     on failure.
/// \param error Receives the reason of a failure; may be NULL. Its offset counts in the body.
/// \return IMHOOK_OK for every answer of the platform, IMHOOK_INVALID_ARGUMENT, IMHOOK_API_OPERATION_UNKNOWN,
///     IMHOOK_API_HTTP_STATUS for another HTTP status than 200, IMHOOK_API_RESPONSE_MALFORMED for what is not a JSON
///     object with an `ErrorCode`, IMHOOK_OUT_OF_MEMORY.
imhook_status imhook_tencent_chat_response_read(imhook_view operation, int32_t http_status, imhook_view body,
                                                imhook_api_response **response, imhook_error *error);

/// Wipes and frees an answer and everything reached from it.
///
/// \param response NULL does nothing.
void imhook_api_response_free(imhook_api_response *response);

/* MARK: DingTalk calls */

/// Writes a request to DingTalk's server API, for the program to send.
///
/// The body is checked against what is documented of the operation: members that it requires, their JSON types, the
/// largest texts and numbers, whether each space has its deliver model, and what the platform would take and then
/// ignore, such as a `callbackType` in lower case. What it may mean otherwise than the program does is told in
/// `warnings` of the request: members that are not documented of the operation, which pass; a card without
/// `callbackType`; a space of a type that is not documented, or that a new card has no space model for; long values. It
/// is then written compactly, in the order given; values of a `cardParamMap` that are not texts become texts as the
/// platform wants them: `3` is `"3"`, `true` is `"true"`, arrays and objects are their JSON text. That a token is
/// missing is said only of a call without another fault, so that a body can be checked before there is a token. Any
/// thread may call it.
///
/// \param call The operation, its body, and who and where it is for.
/// \param request Receives the request, to be freed with imhook_api_request_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL. Its path names the member of the body, such as
///     `openDynamicDataConfig.dynamicDataSourceConfigs[0].pullConfig`, or that of `call`, and its offset counts in the
///     body; where a limit is broken it says which, and imhook_error_describe() makes a sentence of it.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_STRUCT_SIZE, IMHOOK_OPTION_OUT_OF_RANGE for a token, a host or a
///     webhook that cannot be one, IMHOOK_OPTION_CONFLICT where there is no delegated operation, IMHOOK_OUT_OF_MEMORY,
///     one of the codes 800 to 810, IMHOOK_BODY_NOT_OBJECT, or a code of the families from 300 and 400.
imhook_status imhook_dingtalk_request_new(const imhook_dingtalk_call *call, imhook_api_request **request,
                                          imhook_error *error);

/// Writes a sentence that says what a request may mean otherwise: the path, the message, and the limit where one is the
/// reason, such as `cardData.cardParamMap.title: … (2100 bytes, the maximum is 1024)`.
///
/// It is one line for a log: a character of the path that controls something stands as a question mark. Any thread may
/// call it.
///
/// \param warning One of a request; NULL gives the empty text.
/// \param buffer Receives the text, terminated by a NUL and cut where there is no room; may be NULL.
/// \param capacity Bytes of the buffer.
/// \return Bytes of the whole text without the NUL, whether there was room or not; at most 1,000.
size_t imhook_api_warning_describe(const imhook_api_warning *warning, char *buffer, size_t capacity);

/// Reads the answer to a request to DingTalk's server API, whatever its HTTP status.
///
/// What the platform says stands in `code` and `info`, which `outcome` sums up; the HTTP status alone does not tell, as
/// some refusals come with 200. A card that was not delivered to every space is IMHOOK_API_DELIVERY_FAILED, although
/// the platform calls it a success, and so is one of which the platform does not say where it was delivered. Any thread
/// may call it.
///
/// \param operation The name of the operation that was asked for.
/// \param http_status The status of the HTTP response.
/// \param body Its body; copied.
/// \param response Receives the answer, also where it is a refusal, to be freed with imhook_api_response_free(), which
///     wipes it; NULL on failure.
/// \param error Receives the reason of a failure; may be NULL. Its offset counts in the body.
/// \return IMHOOK_OK for every answer of the platform, IMHOOK_INVALID_ARGUMENT, IMHOOK_API_OPERATION_UNKNOWN,
///     IMHOOK_API_HTTP_STATUS when somebody else answered in its place, IMHOOK_API_RESPONSE_MALFORMED for a success
///     that does not say what the operation documents, IMHOOK_OUT_OF_MEMORY.
imhook_status imhook_dingtalk_response_read(imhook_view operation, int32_t http_status, imhook_view body,
                                            imhook_api_response **response, imhook_error *error);

/// Reads what became of a card in one space.
///
/// \param value An element of `deliveries` of a response, or any other object.
/// \param delivery Receives the result, valid as long as the response; all zero on failure.
/// \param error Receives what was found instead; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, or IMHOOK_JSON_MISSING or IMHOOK_JSON_WRONG_TYPE when the value is not
///     an object.
imhook_status imhook_dingtalk_delivery_read(imhook_json_value value, imhook_dingtalk_delivery *delivery,
                                            imhook_error *error);

/// Writes an `openSpaceId`: `dtv1.card//IM_GROUP.cidAbc==;ONE_BOX.cidAbc==` (page 「投放卡片」).
///
/// \param spaces Where the card goes, at least one. Types are written in upper case; those that are not known are
///     written too. A type has letters, digits and `_` only, an id no `;` and no control character.
/// \param count How many.
/// \param buffer Receives the text, without a NUL; may be NULL to learn its size only.
/// \param capacity Bytes of the buffer; 1,000 are always enough.
/// \param size Receives the size of the text in bytes; may be NULL. 0 on failure.
/// \param error Receives the reason of a failure; may be NULL. Its path names the space: `spaces[1].id`.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OPTION_OUT_OF_RANGE for a buffer that is too small,
///     IMHOOK_API_FIELD_MISSING without a space, a type or an id, IMHOOK_API_FIELD_MALFORMED for what would be read as
///     something else, IMHOOK_API_FIELD_TOO_LONG for a text of more than 1,000 bytes.
imhook_status imhook_open_space_id_write(const imhook_open_space *spaces, size_t count, char *buffer, size_t capacity,
                                         size_t *size, imhook_error *error);

/// Reads an `openSpaceId`, the whole of it before the first space is handed out.
///
/// Types that are not known are read like all others, in whatever case; a `;` at the end does no harm.
///
/// \param text The `openSpaceId`.
/// \param spaces Receives the first spaces, as many as there is room for, valid as long as the text; may be NULL to
///     count only.
/// \param capacity How many spaces there is room for; 200 are always enough.
/// \param count Receives how many spaces the text has; may be NULL. 0 on failure.
/// \param error Receives the reason of a failure; may be NULL. Its offset counts in the text.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_API_OPEN_SPACE_PREFIX for a text that does not begin with
///     `dtv1.card//`, as the form with a colon does not, IMHOOK_API_FIELD_MALFORMED for a space without a type, a `.`
///     or an id, IMHOOK_API_FIELD_TOO_LONG for a text of more than 1,000 characters.
imhook_status imhook_open_space_id_read(imhook_view text, imhook_open_space *spaces, size_t capacity, size_t *count,
                                        imhook_error *error);

/* MARK: DingTalk cards */

/// Writes a request about a card from a structure: `create_card`, `create_and_deliver_card`, `deliver_card` or
/// `append_card_spaces`, as `call` says.
///
/// The body is that of imhook_dingtalk_request_new(), checked and written in the same way, so that errors have the same
/// paths and warnings are the same: what `card` has and the operation does not, such as where a card goes that is only
/// created, is IMHOOK_API_MEMBER_UNDOCUMENTED there. Any thread may call it.
///
///     imhook_card_param params[] = { { imhook_text("title"), imhook_text("报销单") } };
///     imhook_card_data_source sources[] = {
///         { .id = imhook_text("amount"), .pull_strategy = imhook_text("INTERVAL"), .interval = 30,
///           .time_unit = imhook_text("SECONDS") },
///         { .id = imhook_text("destination"), .pull_strategy = imhook_text("ONCE") } };
///     imhook_card_space space = { .support_forward = true };
///     imhook_card_delivery delivery = { .robot_code = client_id };
///     imhook_dingtalk_card card = {
///         .size = sizeof card, .out_track_id = imhook_text("invoice-7781"), .card_template_id = template_id,
///         .callback_type = imhook_text("HTTP"), .callback_route_key = imhook_text("finance"),
///         .params = params, .param_count = 1, .data_sources = sources, .data_source_count = 2,
///         .open_space_id = space_id, .group_space = &space, .group_delivery = &delivery };
///     imhook_dingtalk_call call = { .size = sizeof call, .operation = imhook_text("create_and_deliver_card"),
///                                   .access_token = token };
///     imhook_dingtalk_card_request_new(&call, &card, &request, &error);
///
/// \param call The operation, and who and where it is for; its `body` has to be empty.
/// \param card The card.
/// \param request Receives the request, to be freed with imhook_api_request_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL. Its path names the member of the body, or of `card`
///     where that cannot be written.
/// \return What imhook_dingtalk_request_new() returns; IMHOOK_INVALID_ARGUMENT also for a list that has a count and no
///     elements, IMHOOK_OPTION_CONFLICT for a body beside the structure and for an operation that does not take a card.
imhook_status imhook_dingtalk_card_request_new(const imhook_dingtalk_call *call, const imhook_dingtalk_card *card,
                                               imhook_api_request **request, imhook_error *error);

/// Writes the request that changes the data of a card (`update_card`), from a structure.
///
/// Otherwise like imhook_dingtalk_card_request_new().
///
/// \param call Who and where it is for; its `operation` and `body` have to be empty.
/// \param update The change.
/// \param request Receives the request, to be freed with imhook_api_request_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return Like imhook_dingtalk_card_request_new().
imhook_status imhook_dingtalk_card_update_request_new(const imhook_dingtalk_call *call,
                                                      const imhook_dingtalk_card_update *update,
                                                      imhook_api_request **request, imhook_error *error);

/// Writes the request that sends a piece of text into an AI card (`stream_card`), from a structure.
///
/// Otherwise like imhook_dingtalk_card_request_new().
///
/// \param call Who and where it is for; its `operation` and `body` have to be empty.
/// \param piece The piece.
/// \param request Receives the request, to be freed with imhook_api_request_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return Like imhook_dingtalk_card_request_new().
imhook_status imhook_dingtalk_card_text_request_new(const imhook_dingtalk_call *call,
                                                    const imhook_dingtalk_card_text *piece,
                                                    imhook_api_request **request, imhook_error *error);

/// Writes the request that registers the address of callbacks (`register_card_callback`), from a structure.
///
/// `callback_url` of the response is the address in force. Otherwise like imhook_dingtalk_card_request_new().
///
/// \param call Who and where it is for; its `operation` and `body` have to be empty.
/// \param callback The address.
/// \param request Receives the request, to be freed with imhook_api_request_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return Like imhook_dingtalk_card_request_new().
imhook_status imhook_dingtalk_card_callback_request_new(const imhook_dingtalk_call *call,
                                                        const imhook_dingtalk_card_callback *callback,
                                                        imhook_api_request **request, imhook_error *error);

/* MARK: Access tokens */

/// Says what to do about the access token before a call, and lets one caller at a time fetch a new one.
///
/// A token is fetched again 5 minutes before it expires, by one call while the others go on with the old one; after a
/// failure not before a pause that grows from 1 second to 1 minute. Whoever is told IMHOOK_TOKEN_REFRESH or
/// IMHOOK_TOKEN_USE_AND_REFRESH sends `get_access_token` and reports with imhook_access_token_refreshed() or
/// imhook_access_token_refresh_failed(); if neither comes within 15 seconds, the next caller is told. Keep the
/// structure, the text of the token and a reason of failure under one lock, and give it up while a request is on its
/// way:
///
///     lock();
///     imhook_access_token_plan(&token, monotonic_ms(), &plan, &wait_ms);
///     unlock();
///
/// \param token What is known about the token; changed when a caller is told to fetch one.
/// \param now_ms A clock in milliseconds, at least 1, the same one in all calls; best one that is never set.
/// \param plan Receives what to do.
/// \param wait_ms Receives for how long to wait with IMHOOK_TOKEN_WAIT and IMHOOK_TOKEN_FAILED, otherwise 0; may be
///     NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_STRUCT_SIZE, IMHOOK_OPTION_OUT_OF_RANGE for a clock below 1.
imhook_status imhook_access_token_plan(imhook_access_token *token, int64_t now_ms, imhook_token_plan *plan,
                                       int64_t *wait_ms);

/// Takes note of a token that was fetched, from which time on it is the one to use.
///
/// Its life counts from when the attempt began, not from when the answer came.
///
/// \param token What is known about the token.
/// \param expires_in_s `expires_in_s` of the response, at least 1.
/// \param now_ms The clock in milliseconds.
/// \return Like imhook_access_token_plan(); IMHOOK_OPTION_OUT_OF_RANGE also for a life below 1 second.
imhook_status imhook_access_token_refreshed(imhook_access_token *token, int64_t expires_in_s, int64_t now_ms);

/// Takes note that a token could not be fetched.
///
/// The next attempt is made after 1 second, then 2, 4 and so on up to 60 seconds, and not before `retry_after_ms`.
/// Wrong credentials are not tried again for 60 seconds.
///
/// \param token What is known about the token.
/// \param outcome `outcome` of the response; any other code where there was none.
/// \param retry_after_ms `retry_after_ms` of the response; 0 where there was none.
/// \param now_ms The clock in milliseconds.
/// \return Like imhook_access_token_plan().
imhook_status imhook_access_token_refresh_failed(imhook_access_token *token, imhook_status outcome,
                                                 int64_t retry_after_ms, int64_t now_ms);

/// Takes note that the platform answered a call with IMHOOK_API_TOKEN_REFUSED, and says whether to send it again.
///
/// The token is dropped unless another one has taken its place already, so that of many calls that are refused at once
/// one fetches a new token. A token that is younger than 10 seconds stays: another one would not be better, and the
/// caller should report the refusal. Send a call again once at most.
///
/// \param token What is known about the token.
/// \param generation `generation` of the token that the call used.
/// \param now_ms The clock in milliseconds.
/// \param send_again Receives whether to ask for a plan and send the call again; may be NULL. false on failure.
/// \return Like imhook_access_token_plan().
imhook_status imhook_access_token_refused(imhook_access_token *token, uint64_t generation, int64_t now_ms,
                                          bool *send_again);

/* MARK: Sending again */

/// Says after an attempt to make a call whether to send it again, and after how long.
///
/// A call that was refused for its token is sent again once, with another one. One that came too soon is sent again
/// after the time that the platform asks for; one that found no connection after a pause: neither was carried out. A
/// call that failed in the platform, or had no answer, may have been carried out, and is sent again only when that does
/// no harm: changes of cards, pieces of streams with their `guid`, registrations of addresses, questions, and messages
/// with a `msgUuid`; never messages without one. Such pauses are drawn from 0 to 500 ms, then to 1,000, 2,000 and so on
/// up to 10,000. A card that is created by its `outTrackId` is not created twice: when an earlier attempt had no
/// answer, IMHOOK_API_ALREADY_EXISTS after a later one says that the earlier one created it. Any thread may call it,
/// one at a time with the same structure.
///
///     imhook_call_attempts attempts = { .size = sizeof attempts };
///     do {
///         … send the request; read the answer …
///         imhook_call_retry_plan(&attempts, operation, request->body, IMHOOK_CALL_END_ANSWERED, response->outcome,
///                                response->retry_after_ms, random_number(), &plan, &wait_ms);
///         … wait for wait_ms …
///     } while (plan == IMHOOK_CALL_AGAIN);
///
/// \param attempts The attempts of this call; counts one more.
/// \param operation The name of the operation; one that is not known is never repeated where that may do harm.
/// \param body The body of the request, which may have `msgUuid`; may be empty.
/// \param end How the attempt ended.
/// \param outcome `outcome` of the response; read only with IMHOOK_CALL_END_ANSWERED. The status that reading failed
///     with stands for an answer that is none.
/// \param retry_after_ms `retry_after_ms` of the response; 0 without one.
/// \param random A random number of all 64 bits, which the pause is drawn with.
/// \param plan Receives what to do.
/// \param wait_ms Receives how long to wait before, in milliseconds; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_STRUCT_SIZE, IMHOOK_OPTION_OUT_OF_RANGE for an end that is none.
imhook_status imhook_call_retry_plan(imhook_call_attempts *attempts, imhook_view operation, imhook_view body,
                                     imhook_call_end end, imhook_status outcome, int64_t retry_after_ms,
                                     uint64_t random, imhook_call_plan *plan, int64_t *wait_ms);

/* MARK: JSON reader */

/// Parses a JSON text (RFC 8259) by the letter.
///
/// The text must be valid UTF-8 without a byte order mark, with nothing after the value. Of members with the same name
/// the last one counts, as in the platforms' own parsers; all of them can be iterated over. Time and memory are linear
/// in the size of the text.
///
/// \param text The text; copied.
/// \param options Limits; NULL is a structure of zeros: the defaults.
/// \param document Receives the document, to be freed with imhook_json_free(); NULL on failure.
/// \param error Receives the reason of a failure and the byte where it is; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_STRUCT_SIZE, IMHOOK_OPTION_OUT_OF_RANGE, IMHOOK_OUT_OF_MEMORY, or
///     a code of the families from 300 and 400.
imhook_status imhook_json_parse(imhook_view text, const imhook_json_options *options, imhook_json **document,
                                imhook_error *error);

/// Checks that a text is JSON, within limits, without keeping it.
///
/// \param text The text; borrowed until the call returns.
/// \param options Limits; NULL is a structure of zeros: the defaults.
/// \param error Receives the reason of a failure and the byte where it is; may be NULL.
/// \return Like imhook_json_parse().
imhook_status imhook_json_validate(imhook_view text, const imhook_json_options *options, imhook_error *error);

/// Frees a document and everything reached from it.
///
/// \param document NULL does nothing.
void imhook_json_free(imhook_json *document);

/// The value of a document.
///
/// \param document NULL gives the absent value.
/// \return The value, valid until the document is freed.
imhook_json_value imhook_json_root(const imhook_json *document);

/// Parses the JSON text inside a string as a document of its own.
///
/// \param value A string.
/// \param options Limits; NULL is a structure of zeros: the defaults.
/// \param document Receives the document, to be freed with imhook_json_free(); NULL on failure. It does not depend on
///     the one that the value belongs to.
/// \param error Receives the reason of a failure; may be NULL. Its offset counts in the text inside the string; its
///     outer offset is the byte of the surrounding text that the error comes from, or -1 when that text is nested
///     itself.
/// \return Like imhook_json_parse(); IMHOOK_JSON_MISSING or IMHOOK_JSON_WRONG_TYPE when the value is not a string.
imhook_status imhook_json_inner(imhook_json_value value, const imhook_json_options *options, imhook_json **document,
                                imhook_error *error);

/* MARK: JSON navigation */

/// The type of a value.
///
/// \param value Any value.
/// \return IMHOOK_JSON_ABSENT for the absent value.
imhook_json_type imhook_json_type_of(imhook_json_value value);

/// The number of members of an object, or of elements of an array.
///
/// \param value Any value.
/// \return 0 for a value that is neither. Members with the same name count each.
size_t imhook_json_count(imhook_json_value value);

/// The member of an object that has a name; of several with the same name the last one.
///
/// \param value Any value; the absent value for one that is not an object.
/// \param name The name, in UTF-8.
/// \return The absent value when there is no such member. Takes time linear in the number of members.
imhook_json_value imhook_json_get(imhook_json_value value, imhook_view name);

/// The element of an array, or the value of the member of an object, at a position.
///
/// \param value Any value; the absent value for one that is neither.
/// \param index From 0.
/// \return The absent value past the end. Takes time linear in the index: use imhook_json_first() and
///     imhook_json_next() to see all.
imhook_json_value imhook_json_at(imhook_json_value value, size_t index);

/// The value that a JSON Pointer (RFC 6901) leads to, such as `/cardPrivateData/actionIds/0`.
///
/// \param value Where the pointer begins.
/// \param pointer The pointer; empty gives the value itself.
/// \return The absent value when there is none, or when the pointer is malformed.
imhook_json_value imhook_json_find(imhook_json_value value, imhook_view pointer);

/// The first member or element.
///
/// \param value Any value.
/// \return The absent value when there is none.
imhook_json_value imhook_json_first(imhook_json_value value);

/// The member or element after one that came from imhook_json_first(), imhook_json_next(), imhook_json_get() or
/// imhook_json_at().
///
/// \param value A member or element; any other value has none after it.
/// \return The absent value after the last one.
imhook_json_value imhook_json_next(imhook_json_value value);

/// The name of a member of an object.
///
/// \param value A member; any other value has no name.
/// \return The decoded name, valid as long as the document; empty when there is none.
imhook_view imhook_json_name(imhook_json_value value);

/// A value exactly as written, strings with their quotes.
///
/// \param value Any value.
/// \return Its text, valid as long as the document; empty for the absent value.
imhook_view imhook_json_raw(imhook_json_value value);

/* MARK: JSON getters */

/// Reads a string.
///
/// Escapes are decoded when a string is first read, in memory that the document has for it.
///
/// \param value Any value.
/// \param text Receives the decoded text, valid as long as the document; empty on failure.
/// \param error Receives what was found instead; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_JSON_MISSING, IMHOOK_JSON_WRONG_TYPE.
imhook_status imhook_json_text(imhook_json_value value, imhook_view *text, imhook_error *error);

/// Reads a number as a signed integer, however it is written: `1e3` is 1000.
///
/// \param value Any value.
/// \param number Receives the number; 0 on failure.
/// \param error Receives what was found instead; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_JSON_MISSING, IMHOOK_JSON_WRONG_TYPE, IMHOOK_JSON_OUT_OF_RANGE,
///     IMHOOK_JSON_NOT_INTEGER.
imhook_status imhook_json_int64(imhook_json_value value, int64_t *number, imhook_error *error);

/// Reads a number as an unsigned integer.
///
/// Otherwise like imhook_json_int64().
///
/// \param value Any value.
/// \param number Receives the number; 0 on failure.
/// \param error Receives what was found instead; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_JSON_MISSING, IMHOOK_JSON_WRONG_TYPE, IMHOOK_JSON_OUT_OF_RANGE,
///     IMHOOK_JSON_NOT_INTEGER.
imhook_status imhook_json_uint64(imhook_json_value value, uint64_t *number, imhook_error *error);

/// Reads a number as the nearest double, ties to even.
///
/// \param value Any value.
/// \param number Receives the number; 0 on failure.
/// \param error Receives what was found instead; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_JSON_MISSING, IMHOOK_JSON_WRONG_TYPE, IMHOOK_JSON_OUT_OF_RANGE
///     for a number that is not finite as a double.
imhook_status imhook_json_double(imhook_json_value value, double *number, imhook_error *error);

/// Reads a boolean.
///
/// \param value Any value.
/// \param flag Receives the boolean; false on failure.
/// \param error Receives what was found instead; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_JSON_MISSING, IMHOOK_JSON_WRONG_TYPE.
imhook_status imhook_json_bool(imhook_json_value value, bool *flag, imhook_error *error);

/// Reads a text, or a number or boolean as it is written.
///
/// Otherwise like imhook_json_text().
///
/// \param value Any value.
/// \param text Receives the decoded text, valid as long as the document; empty on failure.
/// \param error Receives what was found instead; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_JSON_MISSING, IMHOOK_JSON_WRONG_TYPE.
imhook_status imhook_json_loose_text(imhook_json_value value, imhook_view *text, imhook_error *error);

/// Reads an integer, or a string that holds one.
///
/// Otherwise like imhook_json_int64().
///
/// \param value Any value.
/// \param number Receives the number; 0 on failure.
/// \param error Receives what was found instead; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_JSON_MISSING, IMHOOK_JSON_WRONG_TYPE, IMHOOK_JSON_OUT_OF_RANGE,
///     IMHOOK_JSON_NOT_INTEGER.
imhook_status imhook_json_loose_int64(imhook_json_value value, int64_t *number, imhook_error *error);

/// Reads a number, or a string that holds one.
///
/// Otherwise like imhook_json_double().
///
/// \param value Any value.
/// \param number Receives the number; 0 on failure.
/// \param error Receives what was found instead; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_JSON_MISSING, IMHOOK_JSON_WRONG_TYPE, IMHOOK_JSON_OUT_OF_RANGE
///     for a number that is not finite as a double.
imhook_status imhook_json_loose_double(imhook_json_value value, double *number, imhook_error *error);

/// Reads a boolean, the numbers 0 and 1, or the texts `true`, `false`, `0` and `1` in any case.
///
/// Otherwise like imhook_json_bool().
///
/// \param value Any value.
/// \param flag Receives the boolean; false on failure.
/// \param error Receives what was found instead; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_JSON_MISSING, IMHOOK_JSON_WRONG_TYPE.
imhook_status imhook_json_loose_bool(imhook_json_value value, bool *flag, imhook_error *error);

/* MARK: JSON writer */

/// Creates a writer of JSON text.
///
/// It cannot be made to write anything but valid JSON in valid UTF-8. A call that would is refused and remembered:
/// every later call returns the same status, so a text can be written as a whole and checked once, by
/// imhook_json_writer_finish().
///
/// \param writer Receives the writer, to be freed with imhook_json_writer_free(); NULL on failure.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY.
imhook_status imhook_json_writer_new(imhook_json_writer **writer);

/// Frees a writer and its text.
///
/// \param writer NULL does nothing.
void imhook_json_writer_free(imhook_json_writer *writer);

/// Begins an object: a name, then a value, and so on, until imhook_json_write_end_object().
///
/// \param writer NULL gives IMHOOK_INVALID_ARGUMENT.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, or the first failure of the writer, one of 650 to
///     655, IMHOOK_JSON_INVALID_UTF8, or what imhook_json_write_json() found.
imhook_status imhook_json_write_begin_object(imhook_json_writer *writer);

/// Ends an object.
///
/// Otherwise like imhook_json_write_begin_object().
///
/// \param writer NULL gives IMHOOK_INVALID_ARGUMENT.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, or the first failure of the writer, one of 650 to
///     655, IMHOOK_JSON_INVALID_UTF8, or what imhook_json_write_json() found.
imhook_status imhook_json_write_end_object(imhook_json_writer *writer);

/// Begins an array.
///
/// Otherwise like imhook_json_write_begin_object().
///
/// \param writer NULL gives IMHOOK_INVALID_ARGUMENT.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, or the first failure of the writer, one of 650 to
///     655, IMHOOK_JSON_INVALID_UTF8, or what imhook_json_write_json() found.
imhook_status imhook_json_write_begin_array(imhook_json_writer *writer);

/// Ends an array.
///
/// Otherwise like imhook_json_write_begin_object().
///
/// \param writer NULL gives IMHOOK_INVALID_ARGUMENT.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, or the first failure of the writer, one of 650 to
///     655, IMHOOK_JSON_INVALID_UTF8, or what imhook_json_write_json() found.
imhook_status imhook_json_write_end_array(imhook_json_writer *writer);

/// Writes the name of a member.
///
/// Otherwise like imhook_json_write_begin_object().
///
/// \param writer NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param name UTF-8. Copied. A name written twice is not refused.
/// \return Like imhook_json_write_begin_object().
imhook_status imhook_json_write_name(imhook_json_writer *writer, imhook_view name);

/// Writes a string.
///
/// Otherwise like imhook_json_write_begin_object().
///
/// \param writer NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param text UTF-8. Copied.
/// \return Like imhook_json_write_begin_object().
imhook_status imhook_json_write_text(imhook_json_writer *writer, imhook_view text);

/// Writes a signed integer.
///
/// Otherwise like imhook_json_write_begin_object().
///
/// \param writer NULL gives IMHOOK_INVALID_ARGUMENT.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, or the first failure of the writer, one of 650 to
///     655, IMHOOK_JSON_INVALID_UTF8, or what imhook_json_write_json() found.
imhook_status imhook_json_write_int64(imhook_json_writer *writer, int64_t number);

/// Writes an unsigned integer.
///
/// Otherwise like imhook_json_write_begin_object().
///
/// \param writer NULL gives IMHOOK_INVALID_ARGUMENT.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, or the first failure of the writer, one of 650 to
///     655, IMHOOK_JSON_INVALID_UTF8, or what imhook_json_write_json() found.
imhook_status imhook_json_write_uint64(imhook_json_writer *writer, uint64_t number);

/// Writes a number as the shortest text that reads back as the same number.
///
/// Infinity and not-a-number are refused. Otherwise like imhook_json_write_begin_object().
///
/// \param writer NULL gives IMHOOK_INVALID_ARGUMENT.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, or the first failure of the writer, one of 650 to
///     655, IMHOOK_JSON_INVALID_UTF8, or what imhook_json_write_json() found.
imhook_status imhook_json_write_double(imhook_json_writer *writer, double number);

/// Writes true or false.
///
/// Otherwise like imhook_json_write_begin_object().
///
/// \param writer NULL gives IMHOOK_INVALID_ARGUMENT.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, or the first failure of the writer, one of 650 to
///     655, IMHOOK_JSON_INVALID_UTF8, or what imhook_json_write_json() found.
imhook_status imhook_json_write_bool(imhook_json_writer *writer, bool flag);

/// Writes null.
///
/// Otherwise like imhook_json_write_begin_object().
///
/// \param writer NULL gives IMHOOK_INVALID_ARGUMENT.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_OUT_OF_MEMORY, or the first failure of the writer, one of 650 to
///     655, IMHOOK_JSON_INVALID_UTF8, or what imhook_json_write_json() found.
imhook_status imhook_json_write_null(imhook_json_writer *writer);

/// Writes a value that is JSON text already, exactly as it is, after checking it.
///
/// Otherwise like imhook_json_write_begin_object().
///
/// \param writer NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param json One JSON value. Copied. Text that is not JSON gives a code of the families from 300 and 400.
/// \return Like imhook_json_write_begin_object().
imhook_status imhook_json_write_json(imhook_json_writer *writer, imhook_view json);

/// Takes the complete text.
///
/// \param writer NULL gives IMHOOK_INVALID_ARGUMENT.
/// \param text Receives the text, valid until the writer is used again or freed; empty on failure.
/// \param error Receives the first failure of the writer, with the offset in the text that was given to the call that
///     failed; may be NULL.
/// \return IMHOOK_OK, IMHOOK_WRITER_INCOMPLETE, or like imhook_json_write_begin_object().
imhook_status imhook_json_writer_finish(imhook_json_writer *writer, imhook_view *text, imhook_error *error);

#ifdef __cplusplus
}
#endif

#endif
