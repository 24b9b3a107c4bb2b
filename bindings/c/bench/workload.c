#include "workload.h"

#define HEADER(name, value) { name, value, sizeof(name) - 1, sizeof(value) - 1 }
#define SOURCE(id, name, value) { id, name, value, sizeof(id) - 1, sizeof(name) - 1, sizeof(value) - 1 }

/* Followed by zeros, for parsers that read beyond the end of what they parse. */
const char workload_body[WORKLOAD_BODY_SIZE + 64] =
    "{\"type\":\"dynamicDataCallback\",\"corpId\":\"ding0123456789abcdef0123456789abcdef\",\"userId\":\"manager4220001\","
    "\"outTrackId\":\"6f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f501\",\"content\":\"{\\\"dynamicDataSourceQueryRequests\\\": ["
    "{\\\"dynamicDataSourceId\\\": \\\"example_ds_1\\\"},{\\\"dynamicDataSourceId\\\": \\\"example_ds_2\\\" }]}\"}";

const struct workload_header workload_headers[WORKLOAD_HEADER_COUNT] = {
    HEADER("Host", "callbacks.example.com"),
    HEADER("Content-Type", "application/json; charset=utf-8"),
    HEADER("Content-Length", "297"),
    HEADER("User-Agent", "Apache-HttpClient/4.5.13 (Java/1.8.0)"),
    HEADER("x-ddpaas-signature-timestamp", WORKLOAD_TIMESTAMP),
    HEADER("x-ddpaas-signature", WORKLOAD_SIGNATURE),
};

const struct workload_source workload_sources[WORKLOAD_SOURCE_COUNT] = {
    SOURCE("example_ds_1", "amount", "1000元"),
    SOURCE("example_ds_2", "destination", "杭州"),
};

#define ANSWER(id, name, value)                                                                    \
    "{\"dynamicDataSourceId\":\"" id "\",\"dynamicDataValueType\":\"OBJECT\",\"data\":\"{\\\"" name \
    "\\\":\\\"" value "\\\"}\"}"

const char workload_answer[] = "{\"dataSourceQueryResponses\":[" ANSWER("example_ds_1", "amount", "1000元") ","
    ANSWER("example_ds_2", "destination", "杭州") "]}";
const size_t workload_answer_size = sizeof(workload_answer) - 1;
