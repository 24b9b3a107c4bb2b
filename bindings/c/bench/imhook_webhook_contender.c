/* The webhook through the public C ABI. */

#include "contender.h"
#include "webhook_workload.h"

#include <imhook.h>

static imhook_endpoint *endpoint;
static imhook_endpoint *unsigned_endpoint;
static imhook_callback *parsed;

static imhook_request request(void)
{
    return (imhook_request){
        .size = sizeof(imhook_request),
        .body = { webhook_body, WEBHOOK_BODY_SIZE },
        .query = { webhook_query, webhook_query_size },
    };
}

static bool prepare(void)
{
    imhook_view token = imhook_text(WEBHOOK_TOKEN);
    imhook_tencent_chat_options options = {
        .size = sizeof(options),
        .sdk_app_id = 1409990001,
        .tokens = &token,
        .token_count = 1,
        .tolerance_ms = webhook_tolerance_ms,
    };
    imhook_tencent_chat_options unsigned_options = {
        .size = sizeof(options),
        .sdk_app_id = 1409990001,
        .flags = IMHOOK_ACCEPTING_UNSIGNED,
    };
    imhook_request once = request();
    return imhook_tencent_chat_endpoint_new(&options, &endpoint, NULL) == IMHOOK_OK &&
           imhook_tencent_chat_endpoint_new(&unsigned_options, &unsigned_endpoint, NULL) == IMHOOK_OK &&
           imhook_receive(unsigned_endpoint, &once, webhook_now_ms, &parsed, NULL) == IMHOOK_OK;
}

static bool verify(void)
{
    imhook_view request_time = { WEBHOOK_REQUEST_TIME, sizeof(WEBHOOK_REQUEST_TIME) - 1 };
    imhook_view sign = { WEBHOOK_SIGN, sizeof(WEBHOOK_SIGN) - 1 };
    return imhook_tencent_chat_verify(endpoint, request_time, sign, webhook_now_ms, NULL, NULL) == IMHOOK_OK;
}

static bool equals(imhook_view view, const char *text, size_t size)
{
    return imhook_view_equals(view, (imhook_view){ text, size });
}

#define IS(view, literal) equals(view, literal, sizeof(literal) - 1)

/* Reads the usual fields of the message. */
static bool is_expected(const imhook_callback *callback)
{
    imhook_message_element element;
    return callback->kind == IMHOOK_TENCENT_CHAT_OFFICIAL_ACCOUNT_AFTER_SEND_MSG &&
           imhook_message_element_read(imhook_json_first(callback->message), &element, NULL) == IMHOOK_OK &&
           element.type == IMHOOK_ELEMENT_TEXT && IS(element.as.text.text, WEBHOOK_TEXT) &&
           IS(callback->official_account, WEBHOOK_OFFICIAL_ACCOUNT) && IS(callback->message_key, WEBHOOK_MESSAGE_KEY) &&
           callback->message_time_ms == webhook_message_time_s * 1000 &&
           callback->event_time_ms == webhook_event_time_ms;
}

/* At an endpoint without tokens: what is left of receiving when nothing is verified, the query included. */
static bool parse(void)
{
    imhook_callback *callback;
    imhook_request current = request();
    if (imhook_receive(unsigned_endpoint, &current, webhook_now_ms, &callback, NULL) != IMHOOK_OK)
        return false;
    bool result = is_expected(callback);
    imhook_callback_free(callback);
    return result;
}

static bool answer_to(imhook_callback *callback, const char **bytes, size_t *size)
{
    imhook_view result;
    imhook_status status = imhook_reply_finish(imhook_callback_reply(callback), &result, NULL);
    *bytes = result.data;
    *size = result.size;
    return status == IMHOOK_OK;
}

static bool answer(const char **bytes, size_t *size)
{
    return answer_to(parsed, bytes, size);
}

/* The answer's bytes end with their callback: a server sends them before it frees the callback, which happens here at
 * the next request. */
static bool whole(const char **bytes, size_t *size)
{
    static imhook_callback *last;
    imhook_request current = request();
    imhook_callback_free(last);
    return imhook_receive(endpoint, &current, webhook_now_ms, &last, NULL) == IMHOOK_OK && is_expected(last) &&
           answer_to(last, bytes, size);
}

const struct contender imhook_webhook_contender = { "imhook", prepare, verify, parse, answer, whole };
