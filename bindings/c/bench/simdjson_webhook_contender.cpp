/*
 * The webhook with simdjson and libcrypto: the on-demand interface, the document read once from front to back, the
 * parser used again, and nothing copied: strings stay in the parser's own buffer.
 */

#include "contender.h"
#include "webhook_handwritten.h"
#include "webhook_workload.h"

#include <simdjson.h>

using namespace simdjson;

namespace {

ondemand::parser body_parser;

bool prepare()
{
    webhook_handwritten_prepare();
    return body_parser.allocate(4096) == SUCCESS;
}

bool verify()
{
    return webhook_handwritten_verify(text_of(WEBHOOK_REQUEST_TIME, sizeof(WEBHOOK_REQUEST_TIME) - 1),
                                      text_of(WEBHOOK_SIGN, sizeof(WEBHOOK_SIGN) - 1), webhook_now_ms);
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

/* The text of the first element. */
bool read_message(simdjson_result<ondemand::value> value, text &result)
{
    ondemand::array elements;
    if (value.get_array().get(elements))
        return false;
    for (auto element : elements) {
        std::string_view type;
        return !element["MsgType"].get_string().get(type) && type == "TIMTextElem" &&
               read_text(element["MsgContent"]["Text"], result);
    }
    return false;
}

bool parse_message(sent_message &message)
{
    ondemand::document document;
    ondemand::object body;
    message = sent_message();
    if (body_parser.iterate(webhook_body, WEBHOOK_BODY_SIZE, WEBHOOK_BODY_SIZE + SIMDJSON_PADDING).get(document) ||
        document.get_object().get(body))
        return false;
    for (auto field : body) {
        ondemand::raw_json_string key;
        if (field.key().get(key))
            return false;
        bool is_read = key == "CallbackCommand"    ? read_text(field.value(), message.command)
                       : key == "Official_Account" ? read_text(field.value(), message.official_account)
                       : key == "MsgKey"           ? read_text(field.value(), message.message_key)
                       : key == "MsgTime"          ? !field.value().get_int64().get(message.message_time_s)
                       : key == "EventTime"        ? !field.value().get_int64().get(message.event_time_ms)
                       : key == "MsgBody"          ? read_message(field.value(), message.text)
                                                   : true;
        if (!is_read)
            return false;
    }
    return webhook_handwritten_is_expected(&message);
}

bool parse()
{
    webhook_parameters parameters;
    sent_message message;
    return webhook_handwritten_read_query(&parameters) && parse_message(message);
}

bool whole(const char **bytes, size_t *size)
{
    webhook_parameters parameters;
    sent_message message;
    return webhook_handwritten_read_query(&parameters) &&
           webhook_handwritten_verify(parameters.request_time, parameters.sign, webhook_now_ms) &&
           parse_message(message) && webhook_handwritten_answer(bytes, size);
}

} // namespace

extern "C" const contender simdjson_webhook_contender = {
    "simdjson", prepare, verify, parse, webhook_handwritten_answer, whole};
