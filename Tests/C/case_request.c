#include "case_request.h"

#include "text.h"

static uint32_t read_flags(imhook_json_value flags)
{
    uint32_t bits = 0;
    for (size_t i = 0; i < imhook_json_count(flags); i++) {
        imhook_view name = case_text(imhook_json_at(flags, i));
        if (text_is(name, "ACCEPTING_UNSIGNED"))
            bits |= IMHOOK_ACCEPTING_UNSIGNED;
        else if (text_is(name, "IGNORING_TIMESTAMP"))
            bits |= IMHOOK_IGNORING_TIMESTAMP;
        else
            case_broken("there is no such flag");
    }
    return bits;
}

/* Reads a list of secrets or tokens; how many they are. */
static size_t read_secrets(imhook_json_value list, imhook_view secrets[CASE_MAX_SECRETS])
{
    size_t count = imhook_json_count(list);
    if (count > CASE_MAX_SECRETS)
        case_broken("too many secrets for this runner");
    for (size_t i = 0; i < count; i++)
        secrets[i] = case_text(imhook_json_at(list, i));
    return count;
}

imhook_dingtalk_event_key case_event_key(imhook_json_value description)
{
    static const char *const known[] = { "token", "aesKey", "ownerKey", NULL };
    case_check_members(description, known);
    return (imhook_dingtalk_event_key){ .token = case_text(case_member(description, "token")),
                                        .aes_key = case_text(case_member(description, "aesKey")),
                                        .owner_key = case_text(case_member(description, "ownerKey")) };
}

/* Reads a list of event keys; how many they are. */
static size_t read_event_keys(imhook_json_value list, imhook_dingtalk_event_key keys[CASE_MAX_SECRETS])
{
    size_t count = imhook_json_count(list);
    if (count > CASE_MAX_SECRETS)
        case_broken("too many event keys for this runner");
    for (size_t i = 0; i < count; i++)
        keys[i] = case_event_key(imhook_json_at(list, i));
    return count;
}

static imhook_status dingtalk_endpoint_new(imhook_json_value description, struct case_endpoint *endpoint,
                                           imhook_error *error)
{
    static const char *const known[] = { "secrets",   "robotSecrets", "eventKeys",   "flags",         "toleranceMs",
                                         "maxDepth",  "maxValues",    "maxBodySize", "maxStringSize", "replayCapacity",
                                         NULL };
    case_check_members(description, known);
    imhook_view secrets[CASE_MAX_SECRETS];
    imhook_view robot_secrets[CASE_MAX_SECRETS];
    imhook_dingtalk_event_key event_keys[CASE_MAX_SECRETS];
    imhook_dingtalk_options options = {
        .size = sizeof options,
        .secrets = secrets,
        .secret_count = read_secrets(case_member(description, "secrets"), secrets),
        .tolerance_ms = case_number(case_member(description, "toleranceMs")),
        .flags = read_flags(case_member(description, "flags")),
        .max_depth = (uint32_t)case_number(case_member(description, "maxDepth")),
        .max_values = (uint32_t)case_number(case_member(description, "maxValues")),
        .max_body_size = (size_t)case_number(case_member(description, "maxBodySize")),
        .max_string_size = (size_t)case_number(case_member(description, "maxStringSize")),
        .replay_guard = endpoint->guard,
        .robot_secrets = robot_secrets,
        .robot_secret_count = read_secrets(case_member(description, "robotSecrets"), robot_secrets),
        .event_keys = event_keys,
        .event_key_count = read_event_keys(case_member(description, "eventKeys"), event_keys),
    };
    return imhook_dingtalk_endpoint_new(&options, &endpoint->endpoint, error);
}

static imhook_status tencent_chat_endpoint_new(imhook_json_value description, struct case_endpoint *endpoint,
                                               imhook_error *error)
{
    static const char *const known[] = { "platform",       "sdkAppId",  "tokens",      "flags",
                                         "toleranceMs",    "maxDepth",  "maxValues",   "maxBodySize",
                                         "maxStringSize",  "replayCapacity", NULL };
    case_check_members(description, known);
    imhook_view tokens[CASE_MAX_SECRETS];
    imhook_tencent_chat_options options = {
        .size = sizeof options,
        .sdk_app_id = (uint64_t)case_number(case_member(description, "sdkAppId")),
        .tokens = tokens,
        .token_count = read_secrets(case_member(description, "tokens"), tokens),
        .tolerance_ms = case_number(case_member(description, "toleranceMs")),
        .flags = read_flags(case_member(description, "flags")),
        .max_depth = (uint32_t)case_number(case_member(description, "maxDepth")),
        .max_values = (uint32_t)case_number(case_member(description, "maxValues")),
        .max_body_size = (size_t)case_number(case_member(description, "maxBodySize")),
        .max_string_size = (size_t)case_number(case_member(description, "maxStringSize")),
        .replay_guard = endpoint->guard,
    };
    return imhook_tencent_chat_endpoint_new(&options, &endpoint->endpoint, error);
}

imhook_status case_endpoint_new(imhook_json_value description, struct case_endpoint *endpoint, imhook_error *error)
{
    *endpoint = (struct case_endpoint){ NULL, NULL };
    if (case_has(description, "replayCapacity")) {
        imhook_replay_guard_options options = { sizeof options,
                                                (size_t)case_number(case_member(description, "replayCapacity")) };
        imhook_status status = imhook_replay_guard_new(&options, &endpoint->guard, error);
        if (status != IMHOOK_OK)
            return status;
    }
    if (!case_has(description, "platform"))
        return dingtalk_endpoint_new(description, endpoint, error);
    if (!text_is(case_text(case_member(description, "platform")), "TENCENT_CHAT"))
        case_broken("there is no such platform");
    return tencent_chat_endpoint_new(description, endpoint, error);
}

void case_endpoint_free(struct case_endpoint *endpoint)
{
    imhook_endpoint_free(endpoint->endpoint);
    imhook_replay_guard_free(endpoint->guard);
    *endpoint = (struct case_endpoint){ NULL, NULL };
}

void case_request_read(imhook_json_value description, struct case_request *out)
{
    static const char *const known[] = { "method", "headers",    "headerBlock", "query",
                                         "body",   "bodyBase64", "bodyRepeat",  NULL };
    case_check_members(description, known);
    *out = (struct case_request){ .body = case_bytes(description, "body"),
                                  .block = case_bytes(description, "headerBlock"),
                                  .method = case_bytes(description, "method"),
                                  .query = case_bytes(description, "query") };
    imhook_json_value headers = case_member(description, "headers");
    size_t count = imhook_json_count(headers);
    if (count > CASE_MAX_HEADERS)
        case_broken("too many headers for this runner");
    for (size_t i = 0; i < count; i++) {
        imhook_json_value header = imhook_json_at(headers, i);
        out->texts[2 * i] = bytes_copy(case_text(imhook_json_at(header, 0)));
        out->texts[2 * i + 1] = bytes_copy(case_text(imhook_json_at(header, 1)));
        out->headers[i] = (imhook_header){ bytes_view(out->texts[2 * i]), bytes_view(out->texts[2 * i + 1]) };
    }
    out->request = (imhook_request){
        .size = sizeof(imhook_request),
        .body = bytes_view(out->body),
        .header_block = bytes_view(out->block),
        .headers = count ? out->headers : NULL,
        .header_count = count,
        .method = bytes_view(out->method),
        .query = bytes_view(out->query),
    };
}

void case_request_free(struct case_request *request)
{
    for (size_t i = 0; i < 2 * request->request.header_count; i++)
        bytes_free(&request->texts[i]);
    bytes_free(&request->body);
    bytes_free(&request->block);
    bytes_free(&request->method);
    bytes_free(&request->query);
}
