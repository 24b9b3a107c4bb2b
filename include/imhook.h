#ifndef IMHOOK_H
#define IMHOOK_H

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
    /// A required pointer is NULL, or a view has a size without data. (HTTP 500)
    IMHOOK_INVALID_ARGUMENT = 1,
    /// Memory could not be allocated; the call had no effect. (HTTP 503)
    IMHOOK_OUT_OF_MEMORY = 2,
    /// The size member of a structure is not set: set it to sizeof of the structure before the call. (HTTP 500)
    IMHOOK_STRUCT_SIZE = 3,
    /// libcrypto could not perform the operation. (HTTP 500)
    IMHOOK_CRYPTO_FAILED = 4,
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
    /// The signature timestamp has fewer than 12 digits: milliseconds are expected, seconds seem to have been sent. (HTTP 401)
    IMHOOK_TIMESTAMP_NOT_MILLISECONDS = 104,
    /// The signature is not the canonical Base64 text of 32 bytes, 44 characters long. (HTTP 401)
    IMHOOK_SIGNATURE_NOT_BASE64 = 105,
    /// The signature was made with none of the configured secrets: compare the secret with the one registered on the platform. (HTTP 401)
    IMHOOK_SIGNATURE_MISMATCH = 106,
    /// The signature is genuine but older than the tolerance: an old request is being sent again, or this machine's clock is ahead. (HTTP 401)
    IMHOOK_TIMESTAMP_TOO_OLD = 107,
    /// The signature is genuine but its timestamp lies further in the future than the tolerance: this machine's clock is behind. (HTTP 401)
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
    /// The number breaks the JSON grammar: no leading zero or plus sign, digits on both sides of the point and after e. (HTTP 400)
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
    /// The path is not a JSON Pointer: it is empty or begins with a slash, and a tilde is followed by 0 or 1. (HTTP 500)
    IMHOOK_JSON_INVALID_POINTER = 604,
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
    IMHOOK_REPLY_RAW_NOT_OBJECT = 712
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
/// succeeds zeroes it. Holds no secret and no text of the request but names of members. Its size never changes.
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
    /// The most values (members and elements at all levels) in one document, at least 1; 0 means 100,000.
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
    /// The most JSON values in one text, at least 1; 0 means 100,000.
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

/// The version of the library at run time, such as "0.1.0"; equal to IMHOOK_VERSION of the header it was built with.
imhook_view imhook_version(void);
/// A view of a text that ends with a NUL, without the NUL; NULL gives the empty view.
imhook_view imhook_text(const char *text);
/// The name of a status as in C, such as "IMHOOK_SIGNATURE_MISMATCH"; a code this library does not know gives "". Static, NUL-terminated.
imhook_view imhook_status_name(imhook_status status);
/// One sentence for the operator; static, NUL-terminated.
imhook_view imhook_status_message(imhook_status status);
/// The HTTP status a callback server answers with: 200 for IMHOOK_OK, 4xx for a bad request, 500 for own faults and unknown codes.
int32_t imhook_http_status(imhook_status status);
/// The lower-case name of a header that imhook_receive() looks at, for any platform; empty past the end of the list. Hosts need hand over no others.
imhook_view imhook_wanted_header(size_t index);

/* MARK: Endpoints */

imhook_status imhook_dingtalk_endpoint_new(const imhook_dingtalk_options *options, imhook_endpoint **endpoint, imhook_error *error);
void imhook_endpoint_free(imhook_endpoint *endpoint);
/// Whether requests to the endpoint must be signed; false for NULL.
bool imhook_endpoint_checks_signatures(const imhook_endpoint *endpoint);

imhook_status imhook_replay_guard_new(const imhook_replay_guard_options *options, imhook_replay_guard **guard, imhook_error *error);
void imhook_replay_guard_free(imhook_replay_guard *guard);
/// Requests remembered now.
size_t imhook_replay_guard_count(imhook_replay_guard *guard);
/// Requests forgotten before their time because the guard was full.
uint64_t imhook_replay_guard_evictions(imhook_replay_guard *guard);

/* MARK: Signatures */

/// Sign as DingTalk does, for tests and for calling other servers.
imhook_status imhook_dingtalk_card_sign(imhook_view secret, int64_t timestamp_ms, imhook_dingtalk_signature *signature, imhook_error *error);
/// Check a header pair alone. *secret_index: which secret matched.
imhook_status imhook_dingtalk_card_verify(const imhook_endpoint *endpoint, imhook_view timestamp, imhook_view signature, int64_t now_ms, int32_t *secret_index, imhook_error *error);

/* MARK: Callbacks */

imhook_status imhook_receive(const imhook_endpoint *endpoint, const imhook_request *request, int64_t now_ms, imhook_callback **callback, imhook_error *error);
void imhook_callback_free(imhook_callback *callback);
/// Answer in one call from a JSON document (format below). The answer's bytes are valid until the callback is freed or answered again.
imhook_status imhook_callback_answer(imhook_callback *callback, imhook_view document, imhook_view *answer, imhook_error *error);

/* MARK: Replies */

/// Begin the answer (discarding one begun earlier). NULL only for NULL. Freed with the callback.
imhook_reply *imhook_callback_reply(imhook_callback *callback);
/// Set one parameter; setting a name again replaces its value.
imhook_status imhook_reply_text(imhook_reply *reply, imhook_reply_part part, imhook_view name, imhook_view text);
imhook_status imhook_reply_int64(imhook_reply *reply, imhook_reply_part part, imhook_view name, int64_t number);
imhook_status imhook_reply_double(imhook_reply *reply, imhook_reply_part part, imhook_view name, double number);
imhook_status imhook_reply_bool(imhook_reply *reply, imhook_reply_part part, imhook_view name, bool flag);
/// Any JSON value as text. A JSON string counts as text.
imhook_status imhook_reply_json(imhook_reply *reply, imhook_reply_part part, imhook_view name, imhook_view json);
/// Replace all parameters of the part (IMHOOK_PUBLIC, IMHOOK_PRIVATE) by those of the answer instead of merging by name (the default).
imhook_status imhook_reply_replace(imhook_reply *reply, imhook_reply_part part);
imhook_status imhook_reply_set_dialect(imhook_reply *reply, imhook_dialect dialect);
/// `cardTemplateId`, legacy layout only.
imhook_status imhook_reply_set_template_id(imhook_reply *reply, imhook_view template_id);
/// The whole value of a data source: an object, an array, or a text (numbers and booleans become text).
imhook_status imhook_reply_source(imhook_reply *reply, imhook_view id, imhook_view json);
/// State that a source asked for has no data now.
imhook_status imhook_reply_no_data(imhook_reply *reply, imhook_view id);
/// Link enhancement: the card that shows the link (required), whether it may be forwarded (default true), the text in the conversation list (default the url).
imhook_status imhook_reply_set_out_track_id(imhook_reply *reply, imhook_view out_track_id);
imhook_status imhook_reply_set_support_forward(imhook_reply *reply, bool support_forward);
imhook_status imhook_reply_set_last_message(imhook_reply *reply, imhook_view text);
/// A whole answer as it stands, one JSON object; for kinds this library does not know.
imhook_status imhook_reply_raw(imhook_reply *reply, imhook_view json);
/// Build the answer: bytes valid until the callback is freed or answered again. The first failure of an earlier call on this reply is reported here again.
imhook_status imhook_reply_finish(imhook_reply *reply, imhook_view *answer, imhook_error *error);
/// After finish (or imhook_callback_answer): the id of the index-th data source that was asked for, and neither answered nor said to have no data; empty past the end.
imhook_view imhook_callback_unanswered(const imhook_callback *callback, size_t index);

/* MARK: JSON reader */

imhook_status imhook_json_parse(imhook_view text, const imhook_json_options *options, imhook_json **document, imhook_error *error);
imhook_status imhook_json_validate(imhook_view text, const imhook_json_options *options, imhook_error *error);
void imhook_json_free(imhook_json *document);
imhook_json_value imhook_json_root(const imhook_json *document);
imhook_json_type imhook_json_type_of(imhook_json_value value);
/// Members of an object or elements of an array; 0 for others.
size_t imhook_json_count(imhook_json_value value);
/// Member by name; the last one wins.
imhook_json_value imhook_json_get(imhook_json_value value, imhook_view name);
imhook_json_value imhook_json_at(imhook_json_value value, size_t index);
/// By JSON Pointer (RFC 6901).
imhook_json_value imhook_json_find(imhook_json_value value, imhook_view pointer);
imhook_json_value imhook_json_first(imhook_json_value value);
imhook_json_value imhook_json_next(imhook_json_value value);
/// Name of a member; empty for others.
imhook_view imhook_json_name(imhook_json_value value);
/// The value exactly as written.
imhook_view imhook_json_raw(imhook_json_value value);
/// Typed getters; *out zeroed on failure.
imhook_status imhook_json_text(imhook_json_value value, imhook_view *text, imhook_error *error);
imhook_status imhook_json_int64(imhook_json_value value, int64_t *number, imhook_error *error);
imhook_status imhook_json_uint64(imhook_json_value value, uint64_t *number, imhook_error *error);
imhook_status imhook_json_double(imhook_json_value value, double *number, imhook_error *error);
imhook_status imhook_json_bool(imhook_json_value value, bool *flag, imhook_error *error);
/// The same for the spellings platforms mix: a number or its text; true, "true", 1; text, number or boolean as text.
imhook_status imhook_json_loose_text(imhook_json_value value, imhook_view *text, imhook_error *error);
imhook_status imhook_json_loose_int64(imhook_json_value value, int64_t *number, imhook_error *error);
imhook_status imhook_json_loose_double(imhook_json_value value, double *number, imhook_error *error);
imhook_status imhook_json_loose_bool(imhook_json_value value, bool *flag, imhook_error *error);
/// Parse the JSON text inside a string as a document of its own, which the caller frees. Errors carry both offsets.
imhook_status imhook_json_inner(imhook_json_value value, const imhook_json_options *options, imhook_json **document, imhook_error *error);

/* MARK: JSON writer */

imhook_status imhook_json_writer_new(imhook_json_writer **writer);
void imhook_json_writer_free(imhook_json_writer *writer);
/// After a failure every further call returns the same status and changes nothing.
imhook_status imhook_json_write_begin_object(imhook_json_writer *writer);
imhook_status imhook_json_write_end_object(imhook_json_writer *writer);
imhook_status imhook_json_write_begin_array(imhook_json_writer *writer);
imhook_status imhook_json_write_end_array(imhook_json_writer *writer);
imhook_status imhook_json_write_name(imhook_json_writer *writer, imhook_view name);
imhook_status imhook_json_write_text(imhook_json_writer *writer, imhook_view text);
imhook_status imhook_json_write_int64(imhook_json_writer *writer, int64_t number);
imhook_status imhook_json_write_uint64(imhook_json_writer *writer, uint64_t number);
imhook_status imhook_json_write_double(imhook_json_writer *writer, double number);
imhook_status imhook_json_write_bool(imhook_json_writer *writer, bool flag);
imhook_status imhook_json_write_null(imhook_json_writer *writer);
/// A JSON value as text, checked.
imhook_status imhook_json_write_json(imhook_json_writer *writer, imhook_view json);
/// The text; valid until the next call on the writer.
imhook_status imhook_json_writer_finish(imhook_json_writer *writer, imhook_view *text, imhook_error *error);

#ifdef __cplusplus
}
#endif

#endif
