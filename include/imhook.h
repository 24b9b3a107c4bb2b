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
    /* Authenticity: who sent the request, and when. */
    /// The signature header is missing: the sender did not sign, or a proxy removed the header. (HTTP 401)
    IMHOOK_SIGNATURE_MISSING = 100,
    /// The signature timestamp header is missing: the sender did not sign, or a proxy removed the header. (HTTP 401)
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
    /* Transport: the HTTP request around the body. */
    /// The platform sends callbacks with POST; this request used another method. (HTTP 405)
    IMHOOK_METHOD_NOT_POST = 200,
    /// A line of the header block has no colon or no name. (HTTP 400)
    IMHOOK_HEADER_MALFORMED = 201,
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
    IMHOOK_REPLY_TOO_MANY_PARAMETERS = 713
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
    IMHOOK_DOCUMENT_INNER = 8
};

enum {
    /// Bytes that imhook_error.path can hold.
    IMHOOK_PATH_CAPACITY = 128
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
    /// IMHOOK_TIMESTAMP_TOO_OLD, IMHOOK_TIMESTAMP_TOO_NEW or IMHOOK_TIMESTAMP_NOT_MILLISECONDS.
    int64_t clock_skew_ms;
    /// One sentence for the operator. Static: valid for ever, and terminated by a NUL.
    imhook_view message;
    /// Bytes used in `path`, without the NUL.
    size_t path_size;
    /// Where in the document: `content.cardPrivateData.actionIds[0]`, or the id or header in question. Terminated by
    /// a NUL; empty where there is none; ends with "..." when it was cut.
    char path[IMHOOK_PATH_CAPACITY];
    /// Zero.
    uint64_t reserved[8];
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
    /// The query string of the URL without the question mark. May be empty; card callbacks do not use it.
    imhook_view query;
} imhook_request;

/* MARK: DingTalk endpoints */

enum {
    /// Accept requests that nobody signed. Danger: anybody who knows the address can send callbacks. Only valid
    /// without secrets; the callbacks carry IMHOOK_VERIFICATION_NONE.
    IMHOOK_ACCEPTING_UNSIGNED = 1u << 0,
    /// Check signatures but not how old they are. Danger: a header pair captured once is accepted for ever, with any
    /// body. Meant for reading recorded requests again.
    IMHOOK_IGNORING_TIMESTAMP = 1u << 1
};

/// The configuration of a DingTalk callback address. Set `size`; zero elsewhere means the default. Everything is
/// copied; secrets are wiped when the endpoint is freed.
typedef struct imhook_dingtalk_options {
    /// sizeof(imhook_dingtalk_options).
    size_t size;
    /// The secrets that a request may be signed with (`apiSecret` of the callback registration). Several allow for
    /// rotation: a request may be signed with any of them. At most 16.
    const imhook_view *secrets;
    size_t secret_count;
    /// How far the signed timestamp may lie from the clock, in both directions, in milliseconds, 1 to
    /// 31,536,000,000 (365 days); 0 means 3,600,000 (one hour). DingTalk documents no window for card callbacks.
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
    /// outlive the endpoint. Needs secrets and a checked timestamp. May be shared by several endpoints.
    imhook_replay_guard *replay_guard;
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

/* MARK: Callbacks */

/// What a callback is about. New kinds may be added in any version; treat one you do not know as unknown.
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
    /// An encrypted event push; its content is not read: `root`.
    IMHOOK_DINGTALK_EVENT = 110,
    /// A message to a robot; its content is not read: `root`.
    IMHOOK_DINGTALK_ROBOT_MESSAGE = 111
};

/// How it was made sure who sent the request.
typedef int32_t imhook_verification;

enum {
    /// It was not: the endpoint has no secret. Anybody may have sent the request.
    IMHOOK_VERIFICATION_NONE = 0,
    /// The timestamp was signed with one of the secrets. The body is not covered by DingTalk's card signature:
    /// whoever can observe one request can send its header pair again with another body within the tolerance.
    IMHOOK_VERIFICATION_TIMESTAMP_SIGNED = 1
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
    /// Which of the endpoint's secrets signed it, from 0; -1 when nothing was verified.
    int32_t secret_index;
    /// The layout that answers to it take by default.
    imhook_dialect dialect;
    /// The signed timestamp in Unix milliseconds; 0 when nothing was verified.
    int64_t signed_at_ms;
    /// now_ms minus the signed timestamp; 0 when nothing was verified.
    int64_t clock_skew_ms;
    /// The body exactly as received (a copy).
    imhook_view body;
    /// The body, parsed: every member, known or not.
    imhook_json_value root;
    /// The answer that changes nothing, ready to be sent; valid as long as the process runs.
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
} imhook_callback;

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

/// One sentence that tells the operator what a status means and what to fix.
///
/// \param status Any number.
/// \return Static text, terminated by a NUL; empty for a number that this version does not know.
imhook_view imhook_status_message(imhook_status status);

/// The name of a kind of callback for logs, such as `card-action`.
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

/// A header that imhook_receive() looks at, for any platform: a host needs to hand over no others.
///
/// \param index From 0.
/// \return The name in lower case, static, terminated by a NUL; empty past the end of the list.
imhook_view imhook_wanted_header(size_t index);

/* MARK: Endpoints */

/// Creates an endpoint for the callbacks of DingTalk interactive cards over HTTP.
///
/// The callback address, a route key and the secret are registered with DingTalk (page 「注册卡片回调地址」); the secret given
/// there as `apiSecret` is the one to give here. Secrets are copied, and wiped when the endpoint is freed.
///
/// The signature covers a timestamp and nothing of the body: serve the address over TLS only, keep its path secret,
/// keep the tolerance short, and use a replay guard.
///
/// \param options NULL is a structure of zeros, which lacks a secret.
/// \param endpoint Receives the endpoint, to be freed with imhook_endpoint_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_STRUCT_SIZE, IMHOOK_SECRET_MISSING, IMHOOK_SECRET_EMPTY,
///     IMHOOK_OPTION_OUT_OF_RANGE, IMHOOK_OPTION_CONFLICT, IMHOOK_OUT_OF_MEMORY.
imhook_status imhook_dingtalk_endpoint_new(const imhook_dingtalk_options *options, imhook_endpoint **endpoint,
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
/// \param endpoint An endpoint with secrets. Any number of threads may use it at once.
/// \param timestamp The text of `x-ddpaas-signature-timestamp`; no data means that the header is missing.
/// \param signature The text of `x-ddpaas-signature`; no data means that the header is missing.
/// \param now_ms The clock, in Unix milliseconds.
/// \param secret_index Receives which of the secrets signed, from 0; -1 on failure. May be NULL.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, IMHOOK_INVALID_ARGUMENT, IMHOOK_SECRET_MISSING for an endpoint that accepts unsigned requests, or
///     one of the codes 100 to 108.
imhook_status imhook_dingtalk_card_verify(const imhook_endpoint *endpoint, imhook_view timestamp,
                                          imhook_view signature, int64_t now_ms, int32_t *secret_index,
                                          imhook_error *error);

/* MARK: Callbacks */

/// Verifies and parses one HTTP request from a platform.
///
/// In this order: the method, the signature, its age, the size of the body, the JSON texts, the members that the kind
/// of callback cannot do without, the replay guard. The body is copied; one allocation holds everything.
///
/// \param endpoint What the request is checked against. Any number of threads may use it at once.
/// \param request The request; borrowed until the call returns.
/// \param now_ms The clock, in Unix milliseconds.
/// \param callback Receives the callback, to be freed with imhook_callback_free(); NULL on failure.
/// \param error Receives the reason of a failure; may be NULL.
/// \return IMHOOK_OK, or what imhook_http_status() translates into an answer: IMHOOK_INVALID_ARGUMENT,
///     IMHOOK_STRUCT_SIZE, IMHOOK_OPTION_OUT_OF_RANGE, IMHOOK_OUT_OF_MEMORY, or a code from 100 to 502.
imhook_status imhook_receive(const imhook_endpoint *endpoint, const imhook_request *request, int64_t now_ms,
                             imhook_callback **callback, imhook_error *error);

/// Frees a callback, its reply, and everything reached from them.
///
/// \param callback NULL does nothing.
void imhook_callback_free(imhook_callback *callback);

/// Builds the answer to a callback in one call, from a JSON document.
///
/// The document is one object; every member may be missing or null, and `{}` is the empty answer:
///
///     card, private             objects of parameters, whose values may have any JSON type
///     cardMedia, privateMedia   objects of media ids
///     replace                   array of "card", "private": parts to replace as a whole instead of merging by name
///     dialect                   "current" or "legacy", instead of what the callback suggests
///     cardTemplateId            text; legacy layout only
///     data                      object of data sources: an object, array, text, number or boolean; null for no data
///     outTrackId, lastMessage   texts; supportForward: boolean (link enhancement)
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
