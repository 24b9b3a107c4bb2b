#include "case_request.h"
#include "run_case.h"
#include "text.h"

#include <string.h>

static void compare_members(struct run *run, imhook_json_value expect, const imhook_dingtalk_sealed_event *event)
{
    imhook_json_value value = imhook_json_first(expect);
    for (; imhook_json_type_of(value) != IMHOOK_JSON_ABSENT; value = imhook_json_next(value)) {
        imhook_view name = imhook_json_name(value);
        if (text_is(name, "message"))
            compare_text(run, "message", value, event->message);
        else if (text_is(name, "timestamp"))
            compare_text(run, "timestamp", value, event->timestamp);
        else if (text_is(name, "nonce"))
            compare_text(run, "nonce", value, event->nonce);
        else if (text_is(name, "query"))
            compare_text(run, "query", value, event->query);
        else if (text_is(name, "encryptSize"))
            compare_number(run, "encryptSize", value, (int64_t)event->encrypt.size);
        else if (!text_is(name, "status"))
            case_broken("an expectation of a sealed event is not known to this runner");
    }
}

static void check_outcome(struct run *run, imhook_json_value expect, imhook_status status, const imhook_error *error,
                          const imhook_dingtalk_sealed_event *event)
{
    if (!event != (status != IMHOOK_OK))
        mismatch(run, "an event is given exactly when the status is OK, and it is %s", status_name(status));
    if (compare_status(run, expect, status, error))
        compare_members(run, expect, event);
    else if (error->status != IMHOOK_OK && text_is(case_text(case_member(expect, "status")), status_name(status)))
        compare_error(run, expect, error);
}

void run_event_open_case(struct run *run, imhook_json_value content)
{
    static const char *const known[] = { "key", "answer", NULL };
    imhook_json_value description = case_member(content, "eventOpen");
    case_check_members(description, known);
    imhook_dingtalk_event_key key = case_event_key(case_member(description, "key"));
    struct bytes answer = case_bytes(description, "answer");
    imhook_dingtalk_sealed_event *opened;
    imhook_error error;
    imhook_status status = imhook_dingtalk_event_open(&key, bytes_view(answer), &opened, &error);
    bytes_free(&answer);
    check_outcome(run, case_member(content, "expect"), status, &error, opened);
    imhook_dingtalk_sealed_event_free(opened);
}

/* What was sealed has to be understood as an answer, and as a request. */
static void open_again(struct run *run, imhook_json_value expect, const imhook_dingtalk_event_key *key,
                       const imhook_dingtalk_sealed_event *sealed)
{
    imhook_dingtalk_sealed_event *opened;
    imhook_error error;
    if (imhook_dingtalk_event_open(key, sealed->answer, &opened, &error) != IMHOOK_OK) {
        mismatch(run, "the answer cannot be opened: %s", status_name(error.status));
        return;
    }
    if (!text_equal(opened->message, sealed->message) || !text_equal(opened->signature, sealed->signature))
        mismatch(run, "the answer is opened to another message");
    imhook_dingtalk_sealed_event_free(opened);

    imhook_dingtalk_options options = {
        .size = sizeof options, .event_keys = key, .event_key_count = 1, .flags = IMHOOK_IGNORING_TIMESTAMP
    };
    imhook_request request = { .size = sizeof request, .query = sealed->query, .body = sealed->body };
    imhook_endpoint *endpoint;
    imhook_callback *callback = NULL;
    imhook_dingtalk_endpoint_new(&options, &endpoint, NULL);
    if (imhook_receive(endpoint, &request, 0, &callback, &error) != IMHOOK_OK)
        mismatch(run, "the request is refused: %s", status_name(error.status));
    else
        compare_text(run, "message", case_member(expect, "message"), callback->body);
    imhook_callback_free(callback);
    imhook_endpoint_free(endpoint);
}

void run_event_seal_case(struct run *run, imhook_json_value content)
{
    static const char *const known[] = { "key", "message", "messageRepeat", "timestamp", "nonce", "nonceBase64", NULL };
    imhook_json_value description = case_member(content, "eventSeal");
    imhook_json_value expect = case_member(content, "expect");
    case_check_members(description, known);
    imhook_dingtalk_event_key key = case_event_key(case_member(description, "key"));
    struct bytes message = case_bytes(description, "message");
    struct bytes timestamp = case_bytes(description, "timestamp");
    struct bytes nonce = case_bytes(description, "nonce");
    imhook_dingtalk_sealed_event *sealed;
    imhook_error error;
    imhook_status status = imhook_dingtalk_event_seal(&key, bytes_view(message), bytes_view(timestamp),
                                                      bytes_view(nonce), &sealed, &error);
    bytes_free(&message);
    bytes_free(&timestamp);
    bytes_free(&nonce);
    check_outcome(run, expect, status, &error, sealed);
    if (status == IMHOOK_OK)
        open_again(run, expect, &key, sealed);
    imhook_dingtalk_sealed_event_free(sealed);
}
