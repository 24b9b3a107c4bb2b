#include "case_stream.h"

#include "names.h"

enum { MAX_TOPICS = 128 };

static uint32_t read_subscriptions(imhook_json_value list)
{
    uint32_t bits = 0;
    for (size_t i = 0; i < imhook_json_count(list); i++) {
        int32_t bit;
        if (!value_of(subscription_names, case_text(imhook_json_at(list, i)), &bit))
            case_broken("there is no such subscription");
        bits |= (uint32_t)bit;
    }
    return bits;
}

static void read_times(imhook_json_value description, imhook_stream_options *options)
{
    options->ping_interval_ms = case_number(case_member(description, "pingIntervalMs"));
    options->pong_timeout_ms = case_number(case_member(description, "pongTimeoutMs"));
    options->open_timeout_ms = case_number(case_member(description, "openTimeoutMs"));
    options->retry_base_ms = case_number(case_member(description, "retryBaseMs"));
    options->retry_cap_ms = case_number(case_member(description, "retryCapMs"));
    options->slow_retry_ms = case_number(case_member(description, "slowRetryMs"));
    options->proof_of_life_ms = case_number(case_member(description, "proofOfLifeMs"));
    options->drain_timeout_ms = case_number(case_member(description, "drainTimeoutMs"));
    options->card_deadline_ms = case_number(case_member(description, "cardDeadlineMs"));
    options->message_deadline_ms = case_number(case_member(description, "messageDeadlineMs"));
    options->give_up_ms = case_number(case_member(description, "giveUpMs"));
    options->duplicate_time_ms = case_number(case_member(description, "duplicateTimeMs"));
}

static void read_limits(imhook_json_value description, imhook_stream_options *options)
{
    options->in_flight_limit = (uint32_t)case_number(case_member(description, "inFlightLimit"));
    options->waiting_limit = (uint32_t)case_number(case_member(description, "waitingLimit"));
    options->duplicate_limit = (uint32_t)case_number(case_member(description, "duplicateLimit"));
    options->max_depth = (uint32_t)case_number(case_member(description, "maxDepth"));
    options->max_values = (uint32_t)case_number(case_member(description, "maxValues"));
    options->waiting_size = (size_t)case_number(case_member(description, "waitingSize"));
    options->duplicate_size = (size_t)case_number(case_member(description, "duplicateSize"));
    options->max_frame_size = (size_t)case_number(case_member(description, "maxFrameSize"));
}

imhook_status case_stream_new(imhook_json_value description, imhook_stream **stream, imhook_error *error)
{
    static const char *const known[] = { "clientId",       "clientSecret",   "userAgent",      "localIp",
                                         "apiHost",        "subscriptions",  "topics",         "seed",
                                         "pingIntervalMs", "pongTimeoutMs",  "openTimeoutMs",  "retryBaseMs",
                                         "retryCapMs",     "slowRetryMs",    "proofOfLifeMs",  "drainTimeoutMs",
                                         "cardDeadlineMs", "messageDeadlineMs", "giveUpMs",    "duplicateTimeMs",
                                         "inFlightLimit",  "waitingLimit",   "duplicateLimit", "maxDepth",
                                         "maxValues",      "waitingSize",    "duplicateSize",  "maxFrameSize",
                                         NULL };
    case_check_members(description, known);
    struct bytes id = case_bytes(description, "clientId"), secret = case_bytes(description, "clientSecret"),
                 agent = case_bytes(description, "userAgent"), ip = case_bytes(description, "localIp"),
                 host = case_bytes(description, "apiHost"), topics[MAX_TOPICS];
    imhook_view views[MAX_TOPICS];
    imhook_json_value list = case_member(description, "topics");
    size_t count = imhook_json_count(list);
    if (count > MAX_TOPICS)
        case_broken("too many topics for this runner");
    for (size_t i = 0; i < count; i++) {
        topics[i] = bytes_copy(case_text(imhook_json_at(list, i)));
        views[i] = bytes_view(topics[i]);
    }
    imhook_stream_options options = {
        .size = sizeof options,
        .client_id = bytes_view(id),
        .client_secret = bytes_view(secret),
        .subscriptions = read_subscriptions(case_member(description, "subscriptions")),
        .topics = count ? views : NULL,
        .topic_count = count,
        .user_agent = bytes_view(agent),
        .local_ip = bytes_view(ip),
        .api_host = bytes_view(host),
        .seed = (uint64_t)case_number(case_member(description, "seed")),
    };
    read_times(description, &options);
    read_limits(description, &options);
    imhook_status status = imhook_stream_new(&options, stream, error);

    struct bytes *texts[] = { &id, &secret, &agent, &ip, &host };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        bytes_free(texts[i]);
    for (size_t i = 0; i < count; i++)
        bytes_free(&topics[i]);
    return status;
}
