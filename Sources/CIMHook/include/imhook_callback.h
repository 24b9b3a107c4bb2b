#ifndef IMHOOK_CALLBACK_H
#define IMHOOK_CALLBACK_H

/* What a callback says, whatever platform it is from, and what its answers are made of. */

#include "imhook_robot.h"
#include "imhook_tencent_chat_commands.h"
#include "imhook_types.h"

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
    /// The timestamp was signed with one of the secrets or tokens. Neither DingTalk's signatures of cards and robots nor the
    /// `Sign` of Tencent Chat covers the body, and `Sign` does not cover the command or the application either: whoever can
    /// observe one request can send its signature again with another body within the tolerance.
    IMHOOK_VERIFICATION_TIMESTAMP_SIGNED = 1,
    /// It came over a connection of Stream mode, which the gateway gives to whoever knows the ClientSecret. That the gateway
    /// is the platform's is what the host's TLS makes sure of.
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
    /// Which of the endpoint's secrets of its kind signed it, from 0: secrets, robot secrets, event keys or tokens; -1 when
    /// nothing was verified.
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
    /// The answer that changes nothing, ready to be sent; valid as long as the callback. Of an event over HTTP it says that
    /// the event was handled: for one that was not, answer with status 500.
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

    /// Stream mode: the frame that the callback came in; `body` is the text of its `data`, `root` the value of that, absent
    /// where it is not JSON. NULL for callbacks over HTTP.
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

#endif
