/* The workload through the public C ABI. */

#include "contender.h"
#include "workload.h"

#include <imhook.h>

#include <string.h>

static imhook_endpoint *endpoint;
static imhook_endpoint *unsigned_endpoint;
static imhook_callback *parsed;
static imhook_header headers[WORKLOAD_HEADER_COUNT];

static imhook_request request(void)
{
    return (imhook_request){
        .size = sizeof(imhook_request),
        .body = { workload_body, WORKLOAD_BODY_SIZE },
        .headers = headers,
        .header_count = WORKLOAD_HEADER_COUNT,
    };
}

static bool prepare(void)
{
    imhook_view secret = imhook_text(WORKLOAD_SECRET);
    imhook_dingtalk_options options = {
        .size = sizeof(options),
        .secrets = &secret,
        .secret_count = 1,
        .tolerance_ms = workload_tolerance_ms,
    };
    imhook_dingtalk_options unsigned_options = { .size = sizeof(options), .flags = IMHOOK_ACCEPTING_UNSIGNED };
    for (size_t i = 0; i < WORKLOAD_HEADER_COUNT; i++) {
        headers[i].name = (imhook_view){ workload_headers[i].name, workload_headers[i].name_size };
        headers[i].value = (imhook_view){ workload_headers[i].value, workload_headers[i].value_size };
    }
    imhook_request once = request();
    return imhook_dingtalk_endpoint_new(&options, &endpoint, NULL) == IMHOOK_OK &&
           imhook_dingtalk_endpoint_new(&unsigned_options, &unsigned_endpoint, NULL) == IMHOOK_OK &&
           imhook_receive(unsigned_endpoint, &once, workload_now_ms, &parsed, NULL) == IMHOOK_OK;
}

static bool verify(void)
{
    imhook_view timestamp = { WORKLOAD_TIMESTAMP, sizeof(WORKLOAD_TIMESTAMP) - 1 };
    imhook_view signature = { WORKLOAD_SIGNATURE, sizeof(WORKLOAD_SIGNATURE) - 1 };
    return imhook_dingtalk_card_verify(endpoint, timestamp, signature, workload_now_ms, NULL, NULL) == IMHOOK_OK;
}

static bool equals(imhook_view view, const char *text, size_t size)
{
    return view.size == size && memcmp(view.data, text, size) == 0;
}

static bool is_expected(const imhook_callback *callback)
{
    if (callback->kind != IMHOOK_DINGTALK_DYNAMIC_DATA || callback->query_count != WORKLOAD_SOURCE_COUNT)
        return false;
    return callback->corp_id.size == 36 && callback->user_id.size == 14 && callback->out_track_id.size == 36;
}

/* At an endpoint without secrets: what is left of receiving when nothing is verified. */
static bool parse(void)
{
    imhook_callback *callback;
    imhook_request current = request();
    if (imhook_receive(unsigned_endpoint, &current, workload_now_ms, &callback, NULL) != IMHOOK_OK)
        return false;
    bool result = is_expected(callback);
    imhook_callback_free(callback);
    return result;
}

static bool answer_to(imhook_callback *callback, const char **bytes, size_t *size)
{
    imhook_reply *reply = imhook_callback_reply(callback);
    for (size_t i = 0; i < callback->query_count; i++) {
        for (size_t j = 0; j < WORKLOAD_SOURCE_COUNT; j++) {
            const struct workload_source *source = &workload_sources[j];
            if (equals(callback->queries[i]->id, source->id, source->id_size))
                imhook_reply_text(reply, IMHOOK_SOURCE + (imhook_reply_part)i,
                                  (imhook_view){ source->name, source->name_size },
                                  (imhook_view){ source->value, source->value_size });
        }
    }
    imhook_view result;
    imhook_status status = imhook_reply_finish(reply, &result, NULL);
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
    return imhook_receive(endpoint, &current, workload_now_ms, &last, NULL) == IMHOOK_OK && is_expected(last) &&
           answer_to(last, bytes, size);
}

const struct contender imhook_contender = { "imhook", prepare, verify, parse, answer, whole };
