#include "compare_request.h"
#include "corpus.h"
#include "run_case.h"
#include "text.h"

/* MARK: Requests */

void run_api_request_case(struct run *run, imhook_json_value content)
{
    static const char *const known[] = { "caller", "operation", "body", "bodyText", "random", "now", NULL };
    static const char *const known_caller[] = { "sdkAppId", "identifier", "userSig", "secretKey", "domain", NULL };
    imhook_json_value description = case_member(content, "apiRequest"), given = case_member(description, "caller");
    case_check_members(description, known);
    case_check_members(given, known_caller);
    struct bytes identifier = case_bytes(given, "identifier"), user_sig = case_bytes(given, "userSig"),
                 secret_key = case_bytes(given, "secretKey"), domain = case_bytes(given, "domain"),
                 operation = case_bytes(description, "operation"),
                 body = case_has(description, "body") ? bytes_copy(imhook_json_raw(case_member(description, "body")))
                                                      : case_bytes(description, "bodyText");
    imhook_tencent_chat_caller caller = {
        .size = sizeof caller,
        .sdk_app_id = (uint64_t)case_number(case_member(given, "sdkAppId")),
        .identifier = bytes_view(identifier),
        .user_sig = bytes_view(user_sig),
        .secret_key = bytes_view(secret_key),
        .domain = bytes_view(domain),
    };
    imhook_api_request *request = NULL;
    imhook_error error;
    imhook_status status = imhook_tencent_chat_request_new(
        &caller, bytes_view(operation), bytes_view(body), case_number(case_member(description, "now")),
        (uint32_t)case_number(case_member(description, "random")), &request, &error);
    /* The request must not borrow from what it was made of. */
    struct bytes *texts[] = { &identifier, &user_sig, &secret_key, &domain, &operation, &body };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        bytes_free(texts[i]);

    imhook_json_value expect = case_member(content, "expect");
    if (!request != (status != IMHOOK_OK))
        mismatch(run, "a request is given exactly when the status is OK, and it is %s", status_name(status));
    if (compare_status(run, expect, status, &error))
        compare_request(run, expect, request);
    else if (status != IMHOOK_OK && text_is(case_text(case_member(expect, "status")), status_name(status)))
        compare_error(run, expect, &error);
    imhook_api_request_free(request);
}

/* MARK: Responses */

static void compare_response(struct run *run, imhook_json_value expect, const imhook_api_response *response)
{
    if (response->size < sizeof *response)
        mismatch(run, "the response has %zu bytes, fewer than in the header", response->size);
    imhook_json_value value = imhook_json_first(expect);
    for (; imhook_json_type_of(value) != IMHOOK_JSON_ABSENT; value = imhook_json_next(value)) {
        imhook_view name = imhook_json_name(value);
        if (text_is(name, "status"))
            continue;
        else if (text_is(name, "outcome"))
            compare_text(run, "outcome", value, imhook_text(status_name(response->outcome)));
        else if (text_is(name, "platformCode"))
            compare_number(run, "platformCode", value, response->platform_code);
        else if (text_is(name, "info"))
            compare_text(run, "info", value, response->info);
        else if (text_is(name, "messageKey"))
            compare_text(run, "messageKey", value, response->message_key);
        else if (text_is(name, "messageTimeMs"))
            compare_number(run, "messageTimeMs", value, response->message_time_ms);
        else
            case_broken("an expectation of an API response is not known to this runner");
    }
}

void run_api_response_case(struct run *run, imhook_json_value content)
{
    static const char *const known[] = { "operation", "http", "body", NULL };
    imhook_json_value description = case_member(content, "apiResponse");
    case_check_members(description, known);
    struct bytes operation = case_bytes(description, "operation"), body = case_bytes(description, "body");
    imhook_api_response *response = NULL;
    imhook_error error;
    imhook_status status =
        imhook_tencent_chat_response_read(bytes_view(operation), (int32_t)case_number(case_member(description, "http")),
                                          bytes_view(body), &response, &error);
    bytes_free(&operation);
    bytes_free(&body);

    imhook_json_value expect = case_member(content, "expect");
    if (!response != (status != IMHOOK_OK))
        mismatch(run, "a response is given exactly when the status is OK, and it is %s", status_name(status));
    if (compare_status(run, expect, status, &error))
        compare_response(run, expect, response);
    else if (status != IMHOOK_OK && text_is(case_text(case_member(expect, "status")), status_name(status)))
        compare_error(run, expect, &error);
    imhook_api_response_free(response);
}
