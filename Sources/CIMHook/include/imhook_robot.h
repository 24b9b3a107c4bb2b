#ifndef IMHOOK_ROBOT_H
#define IMHOOK_ROBOT_H

/* What frames of Stream mode, events, messages to robots and calls of AI plugins say: imhook_callback points to it. */

#include "imhook_types.h"

/* MARK: Stream frames */

/// The frame that a callback came in. Read-only; valid as long as its callback. New members are only ever added at the end.
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
    /// `time`: when the frame was pushed; `eventBornTime`: when the event happened. Unix milliseconds; 0 where there is none.
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
/// Texts that an event does not have are empty, JSON values absent. On an endpoint with IMHOOK_ACCEPTING_UNSIGNED, an event
/// over HTTP stays encrypted, and all of it is empty.
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
    /// When it happened, in Unix milliseconds: `TimeStamp`, over Stream mode `eventBornTime` of the frame; 0 where neither
    /// says.
    int64_t born_at_ms;
    /// What happened: an object, whose names begin with capitals over HTTP and with small letters over Stream mode. The same
    /// as `root` of the callback; absent where it cannot be read: `data_status` says why. Over Stream
    /// mode it is absent as well where the frame has none.
    imhook_json_value data;
    /// Whether the platform only checks the address: `check_url`, `check_create_suite_url`, `check_update_suite_url`. Such
    /// an event is answered like any other.
    bool is_check;
    /// Whether the same encrypted event was received before, as far as the endpoint's replay guard remembers: the platform
    /// sent it again, because it got no answer that says success, or somebody who recorded it did. Over Stream mode, and
    /// without a replay guard, always false.
    bool is_repeated;
    /// Why `data` is absent: what the event says is not JSON, or exceeds a limit of the endpoint. IMHOOK_OK for one that can
    /// be read. Such an event is genuine all the same, and `body` of the callback has its text. Log it, and answer
    /// that it was handled: sent again it would be the same, and over HTTP another answer would tell whoever knows the token,
    /// but not the key, about what is encrypted.
    imhook_status data_status;
    /// The third-party application that the event is for: `SuiteKey`, of a check `TestSuiteKey`.
    imhook_view suite_key;
    /// `SuiteTicket` of the event `suite_ticket`: what a third-party application gets its access token with. A credential:
    /// do not log it.
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

/// What a message to a robot says. Read-only; valid as long as its callback. New members are only ever added at the end.
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
    /// `senderId`: opaque. `senderStaffId`: the userId; empty for somebody of another organisation, and before the robot is
    /// published.
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

/// One item of a rich text message, read by imhook_rich_text_read(). Views are valid as long as what they were read from.
typedef struct imhook_rich_text_item {
    /// `type` as received, such as `picture`; empty for a text.
    imhook_view type_name;
    /// The text of a text.
    imhook_view text;
    /// What a picture is downloaded with.
    imhook_view download_code;
} imhook_rich_text_item;

/* MARK: Graph calls */

/// A call of an AI plugin, which is an HTTP request in a callback. Read-only; valid as long as its callback. New members
/// are only ever added at the end.
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

#endif
