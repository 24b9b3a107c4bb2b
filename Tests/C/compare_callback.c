#include "compare_frame.h"
#include "compare_structure.h"
#include "corpus.h"
#include "text.h"

#include <inttypes.h>
#include <stdio.h>

/* MARK: The members that are compared as they are */

#define TEXT(name, member) FIELD(TEXT, name, imhook_callback, member)
#define JSON(name, member) FIELD(JSON, name, imhook_callback, member)
#define INT64(name, member) FIELD(INT64, name, imhook_callback, member)
#define INT32(name, member) FIELD(INT32, name, imhook_callback, member)
#define NAMED(name, member, names) FIELD_NAMED(name, imhook_callback, member, names)

static const struct field callback_fields[] = {
    NAMED("kind", kind, kind_names),
    NAMED("verification", verification, verification_names),
    NAMED("dialect", dialect, dialect_names),
    NAMED("timing", timing, timing_names),
    NAMED("platform", platform, platform_names),
    NAMED("contentDocument", content_document, document_names),
    INT32("secretIndex", secret_index),
    INT64("signedAtMs", signed_at_ms),
    INT64("clockSkewMs", clock_skew_ms),
    INT32("userIdType", user_id_type),
    INT64("sdkAppId", sdk_app_id),
    INT64("eventTimeMs", event_time_ms),
    INT64("messageTimeMs", message_time_ms),
    TEXT("body", body),
    TEXT("type", type),
    TEXT("corpId", corp_id),
    TEXT("userId", user_id),
    TEXT("outTrackId", out_track_id),
    TEXT("spaceType", space_type),
    TEXT("spaceId", space_id),
    TEXT("url", url),
    TEXT("openConversationId", open_conversation_id),
    TEXT("singleChatAnotherUserId", single_chat_another_user_id),
    TEXT("conversationToken", conversation_token),
    TEXT("emptyAnswer", empty_answer),
    TEXT("command", command),
    TEXT("platformName", platform_name),
    TEXT("clientIp", client_ip),
    TEXT("fromAccount", from_account),
    TEXT("toAccount", to_account),
    TEXT("operatorAccount", operator_account),
    TEXT("groupId", group_id),
    TEXT("topicId", topic_id),
    TEXT("officialAccount", official_account),
    TEXT("messageKey", message_key),
    TEXT("customData", custom_data),
    JSON("root", root),
    JSON("content", content),
    JSON("extension", extension),
    JSON("params", params),
    JSON("cardParams", card_params),
    JSON("message", message),
    JSON("events", events),
    FIELD_END,
};

static const struct field query_fields[] = {
    FIELD(TEXT, "id", imhook_data_query, id),
    FIELD(TEXT, "profileCorpId", imhook_data_query, profile_corp_id),
    FIELD(TEXT, "profileUserId", imhook_data_query, profile_user_id),
    FIELD(JSON, "request", imhook_data_query, request),
    FIELD(JSON, "dynamicParams", imhook_data_query, dynamic_params),
    FIELD(JSON, "constParams", imhook_data_query, const_params),
    FIELD(JSON, "profile", imhook_data_query, profile),
    FIELD_END,
};

/* MARK: Lists */

static void compare_action_ids(struct run *run, imhook_json_value expected, const imhook_callback *callback)
{
    size_t count = imhook_json_count(expected);
    if (count != callback->action_id_count) {
        mismatch(run, "actionIds: expected %zu, actual %zu", count, callback->action_id_count);
        return;
    }
    for (size_t i = 0; i < count; i++)
        compare_text(run, "actionIds", imhook_json_at(expected, i), callback->action_ids[i]);
}

static void compare_query(struct run *run, imhook_json_value expected, const imhook_data_query *query)
{
    imhook_json_value value = imhook_json_first(expected);
    for (; imhook_json_type_of(value) != IMHOOK_JSON_ABSENT; value = imhook_json_next(value))
        if (!compare_field(run, query_fields, value, query))
            case_broken("an expectation of a query is not known to this runner");
}

static void compare_queries(struct run *run, imhook_json_value expected, const imhook_callback *callback)
{
    size_t count = imhook_json_count(expected);
    if (count != callback->query_count) {
        mismatch(run, "queries: expected %zu, actual %zu", count, callback->query_count);
        return;
    }
    for (size_t i = 0; i < count; i++)
        compare_query(run, imhook_json_at(expected, i), callback->queries[i]);
}

static void compare_pointed(struct run *run, imhook_json_value expected, const imhook_callback *callback)
{
    imhook_view pointer = imhook_json_name(expected);
    char label[80];
    snprintf(label, sizeof label, "field %.*s", SHOW(pointer));
    imhook_json_value value = imhook_callback_value(callback, pointer);
    bool is_present = imhook_json_type_of(value) != IMHOOK_JSON_ABSENT;
    imhook_json_value aspect = imhook_json_first(expected);
    imhook_view name = imhook_json_name(aspect);
    if (text_is(name, "absent")) {
        int64_t number;
        if (is_present || imhook_callback_text(callback, pointer).size ||
            imhook_callback_int64(callback, pointer, &number, NULL) != IMHOOK_JSON_MISSING)
            mismatch(run, "%s: expected absent, actual %.*s", label, SHOW(imhook_json_raw(value)));
    } else if (!is_present) {
        mismatch(run, "%s: it is absent", label);
    } else if (text_is(name, "text")) {
        compare_text(run, label, aspect, imhook_callback_text(callback, pointer));
    } else if (text_is(name, "int64")) {
        int64_t number;
        imhook_error error;
        char decimal[32];
        imhook_status status = imhook_callback_int64(callback, pointer, &number, &error);
        snprintf(decimal, sizeof decimal, "%" PRId64, number);
        compare_text(run, label, aspect, imhook_text(status == IMHOOK_OK ? decimal : status_name(status)));
    } else if (text_is(name, "json")) {
        compare_json(run, label, aspect, value);
    } else {
        case_broken("an expectation of a field is not known to this runner");
    }
}

static void compare_fields(struct run *run, imhook_json_value fields, const imhook_callback *callback)
{
    imhook_json_value field = imhook_json_first(fields);
    for (; imhook_json_type_of(field) != IMHOOK_JSON_ABSENT; field = imhook_json_next(field))
        compare_pointed(run, field, callback);
}

/* MARK: The callback */

void compare_callback(struct run *run, imhook_json_value expect, const imhook_callback *callback)
{
    if (callback->size < sizeof *callback)
        mismatch(run, "the callback has %zu bytes, fewer than in the header", callback->size);
    imhook_json_value value = imhook_json_first(expect);
    for (; imhook_json_type_of(value) != IMHOOK_JSON_ABSENT; value = imhook_json_next(value)) {
        imhook_view name = imhook_json_name(value);
        /* The keys of the endpoint decrypt the latter: see run_receive.c. */
        if (text_is(name, "status") || text_is(name, "emptyAnswerDecrypts"))
            continue;
        else if (text_is(name, "actionIds"))
            compare_action_ids(run, value, callback);
        else if (text_is(name, "queries"))
            compare_queries(run, value, callback);
        else if (text_is(name, "absent"))
            compare_absent(run, callback_fields, value, callback);
        else if (text_is(name, "fields"))
            compare_fields(run, value, callback);
        else if (text_is(name, "frame"))
            compare_frame(run, value, callback->frame);
        else if (text_is(name, "robot"))
            compare_robot(run, value, callback->robot);
        else if (text_is(name, "graph"))
            compare_graph(run, value, callback->graph);
        else if (text_is(name, "event"))
            compare_event(run, value, callback->event);
        else if (!compare_field(run, callback_fields, value, callback))
            case_broken("an expectation of a callback is not known to this runner");
    }
}
