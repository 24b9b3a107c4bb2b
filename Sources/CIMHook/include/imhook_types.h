#ifndef IMHOOK_TYPES_H
#define IMHOOK_TYPES_H

/*
 * The structures and constants that both sides of the C boundary share. `make header` copies them into
 * include/imhook.h, which is what programs include.
 */

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "imhook_status.h"

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
typedef struct imhook_endpoint { char opaque; } imhook_endpoint;

/// Remembers which requests were received within the tolerance. Any number of threads may use one guard at once.
typedef struct imhook_replay_guard { char opaque; } imhook_replay_guard;

/// The answer under construction for one callback. Belongs to that callback and to one thread at a time.
typedef struct imhook_reply { char opaque; } imhook_reply;

/// A parsed JSON document. Belongs to one thread at a time.
typedef struct imhook_json { char opaque; } imhook_json;

/// JSON text under construction. Belongs to one thread at a time.
typedef struct imhook_json_writer { char opaque; } imhook_json_writer;

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
    /// What of a value breaks a limit: bytes of a text, elements of a list, a number. IMHOOK_LIMIT_NONE where no limit is
    /// the reason; imhook_error_describe() makes a sentence of it.
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
    /// signature there, and events of DingTalk what signs them; cards and messages to robots do not use it, and it may be
    /// empty.
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
    /// Whom events are for: ClientID (AppKey) of an internal application, its corpId where an API registered the address,
    /// the suiteKey of a third-party application. At most 1,024 bytes.
    imhook_view owner_key;
} imhook_dingtalk_event_key;

/// The configuration of a DingTalk callback address. Set `size`; zero elsewhere means the default. Everything is
/// copied; secrets are wiped when the endpoint is freed.
///
/// One address may take callbacks of cards, messages to robots and events: give the secrets of those that it is to take.
/// A request is verified in the way of its kind, and one of a kind that the endpoint has no secret for is refused with
/// IMHOOK_KIND_NOT_CONFIGURED.
typedef struct imhook_dingtalk_options {
    /// sizeof(imhook_dingtalk_options).
    size_t size;
    /// The secrets that callbacks of cards may be signed with (`apiSecret` of the callback registration). Several allow
    /// for rotation: a request may be signed with any of them. At most 16.
    const imhook_view *secrets;
    size_t secret_count;
    /// How far the signed timestamp may lie from the clock, in both directions, in milliseconds, 1 to
    /// 31,536,000,000 (365 days); 0 means 3,600,000 (one hour), which is what DingTalk documents for robots. It documents
    /// no window for cards and events. The timestamp of an event may also be in seconds, with 10 digits.
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
    /// The keys that events may be signed and encrypted with. Several allow for rotation and for several owners. At most
    /// 16.
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
    /// How far `RequestTime` may lie from the clock, in both directions, in milliseconds, 1 to 31,536,000,000 (365 days);
    /// 0 means 60,000 (one minute). Tencent documents no window.
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
    /// outlive the endpoint. Needs tokens and a checked timestamp. May be shared by several endpoints. Whether a retry of
    /// the platform (an option of the console) carries a new signature is not documented: with the same one it is
    /// refused as well.
    imhook_replay_guard *replay_guard;
} imhook_tencent_chat_options;

/// The two query parameters that sign a webhook of Tencent Chat, as texts that end with a NUL.
typedef struct imhook_tencent_chat_signature {
    /// The value of `RequestTime`: Unix seconds.
    char request_time[24];
    /// The value of `Sign`: 64 lower-case hexadecimal digits.
    char sign[72];
} imhook_tencent_chat_signature;

#endif
