/* The workload with cJSON and libcrypto. */

#include "cjson_arena.h"
#include "contender.h"
#include "handwritten.h"
#include "workload.h"

#include <cjson/cJSON.h>

#include <string.h>

static struct data_request parsed;

static bool prepare(void)
{
    cjson_arena_install();
    handwritten_prepare();
    return true;
}

static bool verify(void)
{
    return handwritten_verify(text_of(WORKLOAD_TIMESTAMP, sizeof(WORKLOAD_TIMESTAMP) - 1),
                              text_of(WORKLOAD_SIGNATURE, sizeof(WORKLOAD_SIGNATURE) - 1), workload_now_ms);
}

static struct text text_member(const cJSON *object, const char *name)
{
    const char *value = cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(object, name));
    return value == NULL ? text_of(NULL, 0) : text_of(value, strlen(value));
}

static bool parse_request(struct data_request *request)
{
    cjson_arena_empty();
    cJSON *body = cJSON_ParseWithLength(workload_body, WORKLOAD_BODY_SIZE);
    request->type = text_member(body, "type");
    request->corp_id = text_member(body, "corpId");
    request->user_id = text_member(body, "userId");
    request->out_track_id = text_member(body, "outTrackId");
    struct text content = text_member(body, "content");
    if (content.data == NULL)
        return false;
    cJSON *inner = cJSON_ParseWithLength(content.data, content.size);
    cJSON *queries = cJSON_GetObjectItemCaseSensitive(inner, "dynamicDataSourceQueryRequests");
    request->source_count = 0;
    const cJSON *query;
    cJSON_ArrayForEach(query, queries) {
        if (request->source_count == sizeof(request->sources) / sizeof(request->sources[0]))
            return false;
        request->sources[request->source_count++] = text_member(query, "dynamicDataSourceId");
    }
    return handwritten_is_expected(request);
}

static bool parse(void)
{
    return parse_request(&parsed);
}

static bool answer(const char **bytes, size_t *size)
{
    return handwritten_answer(&parsed, bytes, size);
}

static bool whole(const char **bytes, size_t *size)
{
    struct data_request request;
    struct text timestamp, signature;
    return handwritten_find_headers(&timestamp, &signature) &&
           handwritten_verify(timestamp, signature, workload_now_ms) && parse_request(&request) &&
           handwritten_answer(&request, bytes, size);
}

const struct contender cjson_contender = { "cJSON", prepare, verify, parse, answer, whole };
