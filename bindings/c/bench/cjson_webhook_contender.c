/* The webhook with cJSON and libcrypto. */

#include "cjson_arena.h"
#include "contender.h"
#include "webhook_handwritten.h"
#include "webhook_workload.h"

#include <cjson/cJSON.h>

#include <string.h>

static bool prepare(void)
{
    cjson_arena_install();
    webhook_handwritten_prepare();
    return true;
}

static bool verify(void)
{
    return webhook_handwritten_verify(text_of(WEBHOOK_REQUEST_TIME, sizeof(WEBHOOK_REQUEST_TIME) - 1),
                                      text_of(WEBHOOK_SIGN, sizeof(WEBHOOK_SIGN) - 1), webhook_now_ms);
}

static struct text text_member(const cJSON *object, const char *name)
{
    const char *value = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, name));
    return value == NULL ? text_of(NULL, 0) : text_of(value, strlen(value));
}

/* cJSON keeps numbers as doubles, which hold these exactly. */
static int64_t integer_member(const cJSON *object, const char *name)
{
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, name);
    return cJSON_IsNumber(value) ? (int64_t)value->valuedouble : 0;
}

static bool parse_message(struct sent_message *message)
{
    cjson_arena_empty();
    cJSON *body = cJSON_ParseWithLength(webhook_body, WEBHOOK_BODY_SIZE);
    message->command = text_member(body, "CallbackCommand");
    message->official_account = text_member(body, "Official_Account");
    message->message_key = text_member(body, "MsgKey");
    message->message_time_s = integer_member(body, "MsgTime");
    message->event_time_ms = integer_member(body, "EventTime");
    const cJSON *element = cJSON_GetArrayItem(cJSON_GetObjectItemCaseSensitive(body, "MsgBody"), 0);
    struct text type = text_member(element, "MsgType");
    if (type.data == NULL || strcmp(type.data, "TIMTextElem") != 0)
        return false;
    message->text = text_member(cJSON_GetObjectItemCaseSensitive(element, "MsgContent"), "Text");
    return webhook_handwritten_is_expected(message);
}

static bool parse(void)
{
    struct webhook_parameters parameters;
    struct sent_message message;
    return webhook_handwritten_read_query(&parameters) && parse_message(&message);
}

static bool whole(const char **bytes, size_t *size)
{
    struct webhook_parameters parameters;
    struct sent_message message;
    return webhook_handwritten_read_query(&parameters) &&
           webhook_handwritten_verify(parameters.request_time, parameters.sign, webhook_now_ms) &&
           parse_message(&message) && webhook_handwritten_answer(bytes, size);
}

const struct contender cjson_webhook_contender = {
    "cJSON", prepare, verify, parse, webhook_handwritten_answer, whole
};
