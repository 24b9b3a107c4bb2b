#include "compare_frame.h"

#include "compare_structure.h"

static void check_size(struct run *run, const char *label, size_t actual, size_t expected)
{
    if (actual < expected)
        mismatch(run, "the structure %s has %zu bytes, fewer than in the header", label, actual);
}

/* MARK: Frames */

#define TEXT(name, member) FIELD(TEXT, name, imhook_stream_frame, member)

static const struct field frame_fields[] = {
    TEXT("topic", topic),
    TEXT("messageId", message_id),
    TEXT("appId", app_id),
    TEXT("connectionId", connection_id),
    TEXT("eventId", event_id),
    TEXT("eventType", event_type),
    TEXT("eventCorpId", event_corp_id),
    TEXT("eventUnifiedAppId", event_unified_app_id),
    TEXT("deduplicationKey", deduplication_key),
    TEXT("text", text),
    FIELD(INT64, "timeMs", imhook_stream_frame, time_ms),
    FIELD(INT64, "eventBornAtMs", imhook_stream_frame, event_born_at_ms),
    FIELD(JSON, "headers", imhook_stream_frame, headers),
    FIELD(JSON, "root", imhook_stream_frame, root),
    FIELD_END,
};

#undef TEXT

void compare_frame(struct run *run, imhook_json_value expected, const imhook_stream_frame *frame)
{
    if (frame)
        check_size(run, "frame", frame->size, sizeof *frame);
    compare_structure(run, "frame", frame_fields, expected, frame);
}

/* MARK: Events */

#define TEXT(name, member) FIELD(TEXT, name, imhook_event, member)

static const struct field event_fields[] = {
    TEXT("type", type),
    TEXT("corpId", corp_id),
    TEXT("id", id),
    TEXT("unifiedAppId", unified_app_id),
    FIELD(INT64, "bornAtMs", imhook_event, born_at_ms),
    FIELD(JSON, "data", imhook_event, data),
    FIELD(BOOL, "isCheck", imhook_event, is_check),
    FIELD(BOOL, "isRepeated", imhook_event, is_repeated),
    FIELD(STATUS, "dataStatus", imhook_event, data_status),
    TEXT("suiteKey", suite_key),
    TEXT("suiteTicket", suite_ticket),
    FIELD_END,
};

#undef TEXT

void compare_event(struct run *run, imhook_json_value expected, const imhook_event *event)
{
    if (event)
        check_size(run, "event", event->size, sizeof *event);
    compare_structure(run, "event", event_fields, expected, event);
}

/* MARK: Messages to robots */

#define TEXT(name, member) FIELD(TEXT, name, imhook_robot_message, member)
#define JSON(name, member) FIELD(JSON, name, imhook_robot_message, member)
#define INT64(name, member) FIELD(INT64, name, imhook_robot_message, member)

static const struct field robot_fields[] = {
    FIELD_NAMED("type", imhook_robot_message, type, robot_message_type_names),
    FIELD_NAMED("chatType", imhook_robot_message, chat_type, chat_type_names),
    TEXT("typeName", type_name),
    TEXT("messageId", message_id),
    INT64("createdAtMs", created_at_ms),
    TEXT("conversationId", conversation_id),
    TEXT("conversationTitle", conversation_title),
    TEXT("senderId", sender_id),
    TEXT("senderStaffId", sender_staff_id),
    TEXT("senderUnionId", sender_union_id),
    TEXT("senderNick", sender_nick),
    TEXT("senderCorpId", sender_corp_id),
    TEXT("senderPlatform", sender_platform),
    FIELD(BOOL, "isAdmin", imhook_robot_message, is_admin),
    FIELD(BOOL, "isInAtList", imhook_robot_message, is_in_at_list),
    TEXT("chatbotUserId", chatbot_user_id),
    TEXT("chatbotCorpId", chatbot_corp_id),
    TEXT("robotCode", robot_code),
    JSON("atUsers", at_users),
    TEXT("sessionWebhook", session_webhook),
    INT64("sessionWebhookExpiresAtMs", session_webhook_expires_at_ms),
    TEXT("text", text),
    JSON("content", content),
    TEXT("downloadCode", download_code),
    TEXT("recognition", recognition),
    INT64("duration", duration),
    TEXT("fileName", file_name),
    JSON("richText", rich_text),
    JSON("quoted", quoted),
    TEXT("quotedMessageId", quoted_message_id),
    TEXT("quotedSenderId", quoted_sender_id),
    TEXT("quotedTypeName", quoted_type_name),
    TEXT("quotedText", quoted_text),
    JSON("quotedContent", quoted_content),
    TEXT("hostUserId", host_user_id),
    TEXT("hostNick", host_nick),
    JSON("recentMessages", recent_messages),
    INT64("errorCode", error_code),
    TEXT("errorText", error_text),
    TEXT("openSpaceId", open_space_id),
    FIELD_END,
};

#undef TEXT

void compare_robot(struct run *run, imhook_json_value expected, const imhook_robot_message *robot)
{
    if (robot)
        check_size(run, "robot", robot->size, sizeof *robot);
    compare_structure(run, "robot", robot_fields, expected, robot);
}

/* MARK: Graph calls */

static const struct field graph_fields[] = {
    FIELD(TEXT, "method", imhook_graph_request, method),
    FIELD(TEXT, "uri", imhook_graph_request, uri),
    FIELD(JSON, "headers", imhook_graph_request, headers),
    FIELD(TEXT, "body", imhook_graph_request, body),
    FIELD_END,
};

void compare_graph(struct run *run, imhook_json_value expected, const imhook_graph_request *graph)
{
    if (graph)
        check_size(run, "graph", graph->size, sizeof *graph);
    compare_structure(run, "graph", graph_fields, expected, graph);
}
