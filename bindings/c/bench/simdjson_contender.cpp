/*
 * The workload with simdjson and libcrypto: the on-demand interface, each document read once from front to back, both
 * parsers used again, and nothing copied: strings stay in the parsers' own buffers.
 */

#include "contender.h"
#include "handwritten.h"
#include "workload.h"

#include <simdjson.h>

using namespace simdjson;

namespace {

ondemand::parser body_parser;
ondemand::parser content_parser;
data_request parsed;

bool prepare()
{
    handwritten_prepare();
    return body_parser.allocate(4096) == SUCCESS && content_parser.allocate(4096) == SUCCESS;
}

bool verify()
{
    return handwritten_verify(text_of(WORKLOAD_TIMESTAMP, sizeof(WORKLOAD_TIMESTAMP) - 1),
                              text_of(WORKLOAD_SIGNATURE, sizeof(WORKLOAD_SIGNATURE) - 1), workload_now_ms);
}

/* A string member's text; false when it is none. */
bool read_text(simdjson_result<ondemand::value> value, text &result)
{
    std::string_view view;
    if (value.get_string().get(view))
        return false;
    result = text_of(view.data(), view.size());
    return true;
}

bool parse_content(text content, data_request &request)
{
    /* Followed by unused bytes of the body parser's string buffer, which holds it. */
    ondemand::document document;
    if (content_parser.iterate(content.data, content.size, content.size + SIMDJSON_PADDING).get(document))
        return false;
    ondemand::array queries;
    if (document["dynamicDataSourceQueryRequests"].get_array().get(queries))
        return false;
    request.source_count = 0;
    for (auto query : queries) {
        if (request.source_count == sizeof(request.sources) / sizeof(request.sources[0]))
            return false;
        if (!read_text(query["dynamicDataSourceId"], request.sources[request.source_count++]))
            return false;
    }
    return true;
}

bool parse_request(data_request &request)
{
    ondemand::document document;
    ondemand::object body;
    text content = text_of(nullptr, 0);
    request = data_request();
    if (body_parser.iterate(workload_body, WORKLOAD_BODY_SIZE, WORKLOAD_BODY_SIZE + SIMDJSON_PADDING).get(document) ||
        document.get_object().get(body))
        return false;
    for (auto field : body) {
        ondemand::raw_json_string key;
        if (field.key().get(key))
            return false;
        bool is_read = key == "type"         ? read_text(field.value(), request.type)
                       : key == "corpId"     ? read_text(field.value(), request.corp_id)
                       : key == "userId"     ? read_text(field.value(), request.user_id)
                       : key == "outTrackId" ? read_text(field.value(), request.out_track_id)
                       : key == "content"    ? read_text(field.value(), content)
                                             : true;
        if (!is_read)
            return false;
    }
    return content.data != nullptr && parse_content(content, request) && handwritten_is_expected(&request);
}

bool parse()
{
    return parse_request(parsed);
}

bool answer(const char **bytes, size_t *size)
{
    return handwritten_answer(&parsed, bytes, size);
}

bool whole(const char **bytes, size_t *size)
{
    data_request request;
    text timestamp, signature;
    return handwritten_find_headers(&timestamp, &signature) &&
           handwritten_verify(timestamp, signature, workload_now_ms) && parse_request(request) &&
           handwritten_answer(&request, bytes, size);
}

} // namespace

extern "C" const contender simdjson_contender = {"simdjson", prepare, verify, parse, answer, whole};
