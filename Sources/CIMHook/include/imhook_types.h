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

#endif
