#include "compare.h"
#include "corpus.h"
#include "text.h"

#include <inttypes.h>
#include <stddef.h>
#include <stdio.h>

/* MARK: The members that are compared as they are */

struct field {
    const char *name;
    size_t offset;
};

#define FIELD(name, member) { name, offsetof(imhook_callback, member) }

static const struct field text_fields[] = {
    FIELD("type", type),
    FIELD("corpId", corp_id),
    FIELD("userId", user_id),
    FIELD("outTrackId", out_track_id),
    FIELD("spaceType", space_type),
    FIELD("spaceId", space_id),
    FIELD("url", url),
    FIELD("openConversationId", open_conversation_id),
    FIELD("singleChatAnotherUserId", single_chat_another_user_id),
    FIELD("conversationToken", conversation_token),
    FIELD("emptyAnswer", empty_answer),
    FIELD("command", command),
    FIELD("platformName", platform_name),
    FIELD("clientIp", client_ip),
    FIELD("fromAccount", from_account),
    FIELD("toAccount", to_account),
    FIELD("operatorAccount", operator_account),
    FIELD("groupId", group_id),
    FIELD("topicId", topic_id),
    FIELD("officialAccount", official_account),
    FIELD("messageKey", message_key),
    FIELD("customData", custom_data),
    { NULL, 0 },
};

static const struct field json_fields[] = {
    FIELD("content", content),
    FIELD("extension", extension),
    FIELD("params", params),
    FIELD("cardParams", card_params),
    FIELD("message", message),
    FIELD("events", events),
    { NULL, 0 },
};

static const struct field query_text_fields[] = {
    { "id", offsetof(imhook_data_query, id) },
    { "profileCorpId", offsetof(imhook_data_query, profile_corp_id) },
    { "profileUserId", offsetof(imhook_data_query, profile_user_id) },
    { NULL, 0 },
};

static const struct field query_json_fields[] = {
    { "request", offsetof(imhook_data_query, request) },
    { "dynamicParams", offsetof(imhook_data_query, dynamic_params) },
    { "constParams", offsetof(imhook_data_query, const_params) },
    { "profile", offsetof(imhook_data_query, profile) },
    { NULL, 0 },
};

static const void *find(const struct field *fields, imhook_view name, const void *structure)
{
    for (; fields->name; fields++)
        if (text_is(name, fields->name))
            return (const char *)structure + fields->offset;
    return NULL;
}

/* Whether the name is one of a text or JSON member of the structure; if so, it was compared. */
static bool compare_field(struct run *run, const struct field *texts, const struct field *jsons, const char *label,
                          imhook_json_value expected, const void *structure)
{
    imhook_view name = imhook_json_name(expected);
    const imhook_view *text = find(texts, name, structure);
    if (text)
        compare_text(run, label, expected, *text);
    const imhook_json_value *json = find(jsons, name, structure);
    if (json)
        compare_json(run, label, expected, *json);
    return text || json;
}

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
        if (!compare_field(run, query_text_fields, query_json_fields, "a member of a query", value, query))
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

static void compare_absent(struct run *run, imhook_json_value names, const imhook_callback *callback)
{
    for (size_t i = 0; i < imhook_json_count(names); i++) {
        imhook_view name = case_text(imhook_json_at(names, i));
        const imhook_json_value *value = find(json_fields, name, callback);
        if (!value)
            case_broken("there is no JSON member of this name");
        if (imhook_json_type_of(*value) != IMHOOK_JSON_ABSENT)
            mismatch(run, "%.*s: expected absent, actual %.*s", SHOW(name), SHOW(imhook_json_raw(*value)));
    }
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

static bool compare_constant(struct run *run, imhook_json_value expected, const imhook_callback *callback)
{
    imhook_view name = imhook_json_name(expected);
    if (text_is(name, "kind"))
        compare_name(run, "kind", expected, kind_names, callback->kind);
    else if (text_is(name, "verification"))
        compare_name(run, "verification", expected, verification_names, callback->verification);
    else if (text_is(name, "dialect"))
        compare_name(run, "dialect", expected, dialect_names, callback->dialect);
    else if (text_is(name, "timing"))
        compare_name(run, "timing", expected, timing_names, callback->timing);
    else if (text_is(name, "platform"))
        compare_name(run, "platform", expected, platform_names, callback->platform);
    else if (text_is(name, "contentDocument"))
        compare_name(run, "contentDocument", expected, document_names, callback->content_document);
    else if (text_is(name, "secretIndex"))
        compare_number(run, "secretIndex", expected, callback->secret_index);
    else if (text_is(name, "signedAtMs"))
        compare_number(run, "signedAtMs", expected, callback->signed_at_ms);
    else if (text_is(name, "clockSkewMs"))
        compare_number(run, "clockSkewMs", expected, callback->clock_skew_ms);
    else if (text_is(name, "userIdType"))
        compare_number(run, "userIdType", expected, callback->user_id_type);
    else if (text_is(name, "sdkAppId"))
        compare_number(run, "sdkAppId", expected, (int64_t)callback->sdk_app_id);
    else if (text_is(name, "eventTimeMs"))
        compare_number(run, "eventTimeMs", expected, callback->event_time_ms);
    else if (text_is(name, "messageTimeMs"))
        compare_number(run, "messageTimeMs", expected, callback->message_time_ms);
    else
        return text_is(name, "status");
    return true;
}

void compare_callback(struct run *run, imhook_json_value expect, const imhook_callback *callback)
{
    if (callback->size < sizeof *callback)
        mismatch(run, "the callback has %zu bytes, fewer than in the header", callback->size);
    imhook_json_value value = imhook_json_first(expect);
    for (; imhook_json_type_of(value) != IMHOOK_JSON_ABSENT; value = imhook_json_next(value)) {
        imhook_view name = imhook_json_name(value);
        char label[64];
        snprintf(label, sizeof label, "%.*s", SHOW(name));
        if (text_is(name, "actionIds"))
            compare_action_ids(run, value, callback);
        else if (text_is(name, "queries"))
            compare_queries(run, value, callback);
        else if (text_is(name, "absent"))
            compare_absent(run, value, callback);
        else if (text_is(name, "fields"))
            compare_fields(run, value, callback);
        else if (!compare_constant(run, value, callback) &&
                 !compare_field(run, text_fields, json_fields, label, value, callback))
            case_broken("an expectation of a callback is not known to this runner");
    }
}
