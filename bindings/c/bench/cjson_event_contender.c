/* The event with cJSON and libcrypto. */

#include "cjson_arena.h"
#include "contender.h"
#include "event_handwritten.h"
#include "event_workload.h"

#include <cjson/cJSON.h>
#include <imhook.h>

#include <string.h>

/* imhook reads the answer once. */
static bool answers(void)
{
    struct event_parameters parameters;
    struct text answer;
    imhook_dingtalk_event_key key = { imhook_text(EVENT_TOKEN), imhook_text(EVENT_AES_KEY), imhook_text(EVENT_OWNER) };
    imhook_dingtalk_sealed_event *opened = NULL;
    if (!event_handwritten_read_query(&parameters) || !event_handwritten_answer(&parameters, &answer))
        return false;
    imhook_view text = { answer.data, answer.size };
    bool result = imhook_dingtalk_event_open(&key, text, &opened, NULL) == IMHOOK_OK &&
                  imhook_view_equals(opened->message, imhook_text("success"));
    imhook_dingtalk_sealed_event_free(opened);
    return result;
}

static bool prepare(void)
{
    cjson_arena_install();
    handwritten_prepare();
    return event_handwritten_prepare() && answers();
}

static struct text text_of_value(const cJSON *value)
{
    const char *text = cJSON_GetStringValue(value);
    return text == NULL ? text_of(NULL, 0) : text_of(text, strlen(text));
}

static bool is(struct text text, const char *expected)
{
    return text.size == strlen(expected) && memcmp(text.data, expected, text.size) == 0;
}

static bool whole(const char **bytes, size_t *size)
{
    struct event_parameters parameters;
    struct text message, answer;
    cjson_arena_empty();
    cJSON *body = cJSON_ParseWithLength(event_body, EVENT_BODY_SIZE);
    struct text encrypted = text_of_value(cJSON_GetObjectItemCaseSensitive(body, "encrypt"));
    if (encrypted.size == 0 || !event_handwritten_read_query(&parameters) ||
        !event_handwritten_verify(&parameters, encrypted) || !event_handwritten_decrypt(encrypted, &message))
        return false;
    cJSON *event = cJSON_ParseWithLength(message.data, message.size);
    const cJSON *users = cJSON_GetObjectItemCaseSensitive(event, "UserId");
    *bytes = message.data;
    *size = message.size;
    return is(text_of_value(cJSON_GetObjectItemCaseSensitive(event, "EventType")), EVENT_TYPE) &&
           is(text_of_value(cJSON_GetObjectItemCaseSensitive(event, "CorpId")), EVENT_CORP_ID) &&
           is(text_of_value(cJSON_GetArrayItem(users, 0)), EVENT_USER_ID) &&
           event_handwritten_answer(&parameters, &answer);
}

const struct contender cjson_event_contender = { "cJSON", prepare, NULL, NULL, NULL, whole };
