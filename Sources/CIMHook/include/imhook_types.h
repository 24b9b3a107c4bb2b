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
#include "imhook_tencent_chat_commands.h"

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
    /// The query string of the URL without the question mark. Tencent Chat puts the application, the command and the
    /// signature there; card callbacks of DingTalk do not use it, and it may be empty.
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
    /// The timestamp was signed with one of the secrets or tokens. Neither DingTalk's card signature nor the `Sign` of
    /// Tencent Chat covers the body, and `Sign` does not cover the command or the application either: whoever can
    /// observe one request can send its signature again with another body within the tolerance.
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
    /// Who signs in. To make one: required, UTF-8 without control characters, at most 255 bytes. To verify one: the user
    /// expected, or empty for any.
    imhook_view user_id;
    /// To make one: how long it is valid, in seconds, 1 to 2,147,483,647; 0 means 15,552,000 (180 days). Ignored when
    /// verifying: the UserSig says it itself.
    int64_t lifetime_s;
    /// To make one: bytes that are signed with it (`TLS.userbuf`), at most 4,096; empty for none. Ignored when verifying.
    imhook_view user_buffer;
} imhook_user_sig_options;

/// A UserSig, made or verified. Read-only; everything in it is valid until imhook_user_sig_free(). It is a credential of
/// its user: do not log it. New members are only ever added at the end.
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
    /// The host of the application's region, such as `adminapisgp.im.qcloud.com`; empty means `console.tim.qq.com` (China).
    imhook_view domain;
} imhook_tencent_chat_caller;

/// An HTTP request for the program to perform. Read-only; everything in it is valid until imhook_api_request_free().
/// URL, headers and body may hold credentials: do not log them. New members are only ever added at the end.
typedef struct imhook_api_request {
    /// Bytes of this structure that the library filled.
    size_t size;
    /// `POST` or another method.
    imhook_view method;
    /// The whole URL with its query, percent-encoded.
    imhook_view url;
    /// The headers to set.
    const imhook_header *headers;
    size_t header_count;
    /// JSON, never empty.
    imhook_view body;
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
    /// `get_access_token`: the token. A credential: do not log it. Empty where there is none.
    imhook_view access_token;
    /// `get_access_token`: how long it is valid, in seconds; 0 where there is none.
    int64_t expires_in_s;
    /// `result`, of any type. Absent where there is none.
    imhook_json_value result;
    /// `outTrackId` of the card that was created. Empty where there is none.
    imhook_view out_track_id;
    /// What became of the card in each space: an array whose elements imhook_dingtalk_delivery_read() reads. Absent
    /// where there is none.
    imhook_json_value deliveries;
    /// How many of them failed; not 0 only together with IMHOOK_API_DELIVERY_FAILED.
    size_t failed_delivery_count;
} imhook_api_response;

#endif
