/*
 * The frame with simdjson: the on-demand interface, each of the three texts read once from front to back, parsers used
 * again, and nothing copied: strings stay in the parsers' own buffers.
 */

#include "contender.h"
#include "frame_handwritten.h"
#include "frame_workload.h"

#include <simdjson.h>

using namespace simdjson;

namespace {

ondemand::parser frame_parser;
ondemand::parser data_parser;
ondemand::parser content_parser;

bool prepare()
{
    handwritten_prepare();
    return frame_parser.allocate(4096) == SUCCESS && data_parser.allocate(4096) == SUCCESS &&
           content_parser.allocate(4096) == SUCCESS;
}

/* A string's text; false when it is none. */
bool read_text(simdjson_result<ondemand::value> value, text &result)
{
    std::string_view view;
    if (value.get_string().get(view))
        return false;
    result = text_of(view.data(), view.size());
    return true;
}

bool read_params(ondemand::object params, frame_action &action)
{
    for (auto field : params) {
        ondemand::raw_json_string key;
        if (field.key().get(key))
            return false;
        bool is_read = key == "step"    ? read_text(field.value(), action.step)
                       : key == "count" ? !field.value().get_int64().get(action.count)
                       : key == "agree" ? !field.value().get_bool().get(action.agree)
                                        : true;
        if (!is_read)
            return false;
    }
    return true;
}

/* Texts that are nested in others are followed by unused bytes of a parser's string buffer, which holds them. */
bool read_content(text content, frame_action &action)
{
    ondemand::document document;
    ondemand::object private_data, params;
    if (content_parser.iterate(content.data, content.size, content.size + SIMDJSON_PADDING).get(document) ||
        document["cardPrivateData"].get_object().get(private_data))
        return false;
    ondemand::array ids;
    if (private_data["actionIds"].get_array().get(ids))
        return false;
    for (auto id : ids) {
        if (action.action_id.data == nullptr && !read_text(id, action.action_id))
            return false;
    }
    return !private_data["params"].get_object().get(params) && read_params(params, action);
}

bool read_data(text data, frame_action &action)
{
    ondemand::document document;
    ondemand::object object;
    text content = text_of(nullptr, 0);
    if (data_parser.iterate(data.data, data.size, data.size + SIMDJSON_PADDING).get(document) ||
        document.get_object().get(object))
        return false;
    for (auto field : object) {
        ondemand::raw_json_string key;
        if (field.key().get(key))
            return false;
        bool is_read = key == "type"         ? read_text(field.value(), action.action_type)
                       : key == "corpId"     ? read_text(field.value(), action.corp_id)
                       : key == "userId"     ? read_text(field.value(), action.user_id)
                       : key == "outTrackId" ? read_text(field.value(), action.out_track_id)
                       : key == "spaceId"    ? read_text(field.value(), action.space_id)
                       : key == "content"    ? read_text(field.value(), content)
                                             : true;
        if (!is_read)
            return false;
    }
    return content.data != nullptr && read_content(content, action);
}

bool read_headers(ondemand::object headers, frame_action &action)
{
    for (auto field : headers) {
        ondemand::raw_json_string key;
        if (field.key().get(key))
            return false;
        bool is_read = key == "topic"       ? read_text(field.value(), action.topic)
                       : key == "messageId" ? read_text(field.value(), action.message_id)
                                            : true;
        if (!is_read)
            return false;
    }
    return true;
}

bool parse_frame(frame_action &action)
{
    ondemand::document document;
    ondemand::object frame;
    text data = text_of(nullptr, 0);
    action = frame_action();
    if (frame_parser.iterate(frame_next(), frame_size, frame_size + SIMDJSON_PADDING).get(document) ||
        document.get_object().get(frame))
        return false;
    for (auto field : frame) {
        ondemand::raw_json_string key;
        ondemand::object headers;
        if (field.key().get(key))
            return false;
        bool is_read = key == "type"   ? read_text(field.value(), action.type)
                       : key == "data" ? read_text(field.value(), data)
                       : key == "headers"
                           ? !field.value().get_object().get(headers) && read_headers(headers, action)
                           : true;
        if (!is_read)
            return false;
    }
    return data.data != nullptr && read_data(data, action) && frame_is_expected(&action);
}

bool parse()
{
    frame_action action;
    return parse_frame(action);
}

bool whole(const char **bytes, size_t *size)
{
    frame_action action;
    return parse_frame(action) && frame_write_answer(action.message_id, text_of(FRAME_STATUS, sizeof(FRAME_STATUS) - 1),
                                                     text_of(FRAME_CLICKED, sizeof(FRAME_CLICKED) - 1), bytes, size);
}

} // namespace

extern "C" const contender simdjson_frame_contender = {"simdjson", prepare, nullptr, parse, nullptr, whole};
