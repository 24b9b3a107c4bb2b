/* The frame with cJSON. */

#include "cjson_arena.h"
#include "contender.h"
#include "frame_handwritten.h"
#include "frame_workload.h"

#include <cjson/cJSON.h>

#include <string.h>

static bool prepare(void)
{
    cjson_arena_install();
    handwritten_prepare();
    return true;
}

static struct text text_of_value(const cJSON *value)
{
    const char *text = cJSON_GetStringValue(value);
    return text == NULL ? text_of(NULL, 0) : text_of(text, strlen(text));
}

static struct text text_member(const cJSON *object, const char *name)
{
    return text_of_value(cJSON_GetObjectItemCaseSensitive(object, name));
}

static cJSON *parse_text(struct text text)
{
    return text.data == NULL ? NULL : cJSON_ParseWithLength(text.data, text.size);
}

static bool parse_frame(struct frame_action *action)
{
    cjson_arena_empty();
    cJSON *frame = cJSON_ParseWithLength(frame_next(), frame_size);
    cJSON *headers = cJSON_GetObjectItemCaseSensitive(frame, "headers");
    action->type = text_member(frame, "type");
    action->topic = text_member(headers, "topic");
    action->message_id = text_member(headers, "messageId");
    cJSON *data = parse_text(text_member(frame, "data"));
    action->action_type = text_member(data, "type");
    action->corp_id = text_member(data, "corpId");
    action->user_id = text_member(data, "userId");
    action->out_track_id = text_member(data, "outTrackId");
    action->space_id = text_member(data, "spaceId");
    cJSON *content = parse_text(text_member(data, "content"));
    cJSON *private_data = cJSON_GetObjectItemCaseSensitive(content, "cardPrivateData");
    action->action_id =
        text_of_value(cJSON_GetArrayItem(cJSON_GetObjectItemCaseSensitive(private_data, "actionIds"), 0));
    cJSON *params = cJSON_GetObjectItemCaseSensitive(private_data, "params");
    action->step = text_member(params, "step");
    action->count = (int64_t)cJSON_GetNumberValue(cJSON_GetObjectItemCaseSensitive(params, "count"));
    action->agree = cJSON_IsTrue(cJSON_GetObjectItemCaseSensitive(params, "agree"));
    return frame_is_expected(action);
}

static bool parse(void)
{
    struct frame_action action;
    return parse_frame(&action);
}

static bool whole(const char **bytes, size_t *size)
{
    struct frame_action action;
    return parse_frame(&action) &&
           frame_write_answer(action.message_id, text_of(FRAME_STATUS, sizeof(FRAME_STATUS) - 1),
                              text_of(FRAME_CLICKED, sizeof(FRAME_CLICKED) - 1), bytes, size);
}

const struct contender cjson_frame_contender = { "cJSON", prepare, NULL, parse, NULL, whole };
