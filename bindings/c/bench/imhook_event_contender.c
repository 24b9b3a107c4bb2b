/* The event through the public C ABI. */

#include "contender.h"
#include "event_workload.h"

#include <imhook.h>

#include <string.h>

static imhook_endpoint *endpoint;

static bool prepare(void)
{
    imhook_dingtalk_event_key key = { imhook_text(EVENT_TOKEN), imhook_text(EVENT_AES_KEY), imhook_text(EVENT_OWNER) };
    imhook_dingtalk_options options = { .size = sizeof(options), .event_keys = &key, .event_key_count = 1 };
    return imhook_dingtalk_endpoint_new(&options, &endpoint, NULL) == IMHOOK_OK;
}

static bool is(imhook_view view, const char *text)
{
    return imhook_view_equals(view, imhook_text(text));
}

static bool is_expected(const imhook_callback *callback)
{
    imhook_view user;
    imhook_json_value users = imhook_json_get(callback->event->data, imhook_text("UserId"));
    return callback->kind == IMHOOK_DINGTALK_EVENT && is(callback->event->type, EVENT_TYPE) &&
           is(callback->event->corp_id, EVENT_CORP_ID) &&
           imhook_json_text(imhook_json_at(users, 0), &user, NULL) == IMHOOK_OK && is(user, EVENT_USER_ID);
}

static bool whole(const char **bytes, size_t *size)
{
    static char message[4096];
    imhook_request request = {
        .size = sizeof(request),
        .body = { event_body, EVENT_BODY_SIZE },
        .query = { event_query, event_query_size },
    };
    imhook_callback *callback;
    if (imhook_receive(endpoint, &request, event_now_ms, &callback, NULL) != IMHOOK_OK)
        return false;
    imhook_view answer;
    bool result = is_expected(callback) && callback->body.size <= sizeof(message) &&
                  imhook_reply_finish(imhook_callback_reply(callback), &answer, NULL) == IMHOOK_OK && answer.size > 0;
    if (result) {
        memcpy(message, callback->body.data, callback->body.size);
        *bytes = message;
        *size = callback->body.size;
    }
    imhook_callback_free(callback);
    return result;
}

const struct contender imhook_event_contender = { "imhook", prepare, NULL, NULL, NULL, whole };
