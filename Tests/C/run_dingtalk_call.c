#include "compare_request.h"
#include "corpus.h"
#include "run_case.h"
#include "text.h"

/* MARK: Requests */

void run_dingtalk_request_case(struct run *run, imhook_json_value content)
{
    static const char *const known[] = { "operation",      "body",      "bodyText", "bodyRepeat", "accessToken", "apiHost",
                                         "sessionWebhook", "robotSecret", "nowMs", "delegated", NULL };
    imhook_json_value given = case_member(content, "dingtalkRequest");
    case_check_members(given, known);
    bool delegated = false;
    if (case_has(given, "delegated") && imhook_json_bool(case_member(given, "delegated"), &delegated, NULL) != IMHOOK_OK)
        case_broken("delegated is not a boolean");
    struct bytes operation = case_bytes(given, "operation"), token = case_bytes(given, "accessToken"),
                 host = case_bytes(given, "apiHost"), webhook = case_bytes(given, "sessionWebhook"),
                 secret = case_bytes(given, "robotSecret"),
                 body = case_has(given, "body")       ? bytes_copy(imhook_json_raw(case_member(given, "body")))
                        : case_has(given, "bodyText") ? case_bytes(given, "bodyText")
                                                      : case_bytes(given, "body");
    imhook_dingtalk_call call = {
        .size = sizeof call,
        .operation = bytes_view(operation),
        .body = bytes_view(body),
        .access_token = bytes_view(token),
        .api_host = bytes_view(host),
        .session_webhook = bytes_view(webhook),
        .delegated = delegated,
        .robot_secret = bytes_view(secret),
        .now_ms = case_has(given, "nowMs") ? case_number(case_member(given, "nowMs")) : 0,
    };
    imhook_api_request *request = NULL;
    imhook_error error;
    imhook_status status = imhook_dingtalk_request_new(&call, &request, &error);
    /* The request must not borrow from what it was made of. */
    struct bytes *texts[] = { &operation, &token, &host, &webhook, &secret, &body };
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

static void compare_scopes(struct run *run, imhook_json_value expected, imhook_json_value scopes)
{
    size_t count = imhook_json_count(expected);
    if (count != imhook_json_count(scopes))
        mismatch(run, "requiredScopes: expected %zu, actual %zu", count, imhook_json_count(scopes));
    for (size_t i = 0; i < count; i++) {
        imhook_view scope = { NULL, 0 };
        imhook_json_text(imhook_json_at(scopes, i), &scope, NULL);
        compare_text(run, "a scope", imhook_json_at(expected, i), scope);
    }
}

static void compare_delivery(struct run *run, imhook_json_value expected, const imhook_dingtalk_delivery *delivery)
{
    static const char *const known[] = { "spaceType", "spaceId", "carrierId", "errorMessage", "isDelivered", NULL };
    case_check_members(expected, known);
    compare_text(run, "spaceType", case_member(expected, "spaceType"), delivery->space_type);
    compare_text(run, "spaceId", case_member(expected, "spaceId"), delivery->space_id);
    compare_text(run, "carrierId", case_member(expected, "carrierId"), delivery->carrier_id);
    compare_text(run, "errorMessage", case_member(expected, "errorMessage"), delivery->error_message);
    bool is_delivered = false;
    if (imhook_json_bool(case_member(expected, "isDelivered"), &is_delivered, NULL) != IMHOOK_OK)
        case_broken("isDelivered is not a boolean");
    if (is_delivered != delivery->is_delivered)
        mismatch(run, "isDelivered: expected %d, actual %d", is_delivered, delivery->is_delivered);
}

static void compare_deliveries(struct run *run, imhook_json_value expected, imhook_json_value deliveries)
{
    size_t count = imhook_json_count(expected);
    if (count != imhook_json_count(deliveries))
        mismatch(run, "deliveries: expected %zu, actual %zu", count, imhook_json_count(deliveries));
    for (size_t i = 0; i < count; i++) {
        imhook_dingtalk_delivery delivery;
        imhook_dingtalk_delivery_read(imhook_json_at(deliveries, i), &delivery, NULL);
        compare_delivery(run, imhook_json_at(expected, i), &delivery);
    }
}

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
        else if (text_is(name, "code"))
            compare_text(run, "code", value, response->code);
        else if (text_is(name, "requestId"))
            compare_text(run, "requestId", value, response->request_id);
        else if (text_is(name, "requiredScopes"))
            compare_scopes(run, value, response->required_scopes);
        else if (text_is(name, "retryAfterMs"))
            compare_number(run, "retryAfterMs", value, response->retry_after_ms);
        else if (text_is(name, "accessToken"))
            compare_text(run, "accessToken", value, response->access_token);
        else if (text_is(name, "expiresInS"))
            compare_number(run, "expiresInS", value, response->expires_in_s);
        else if (text_is(name, "result"))
            compare_json(run, "result", value, response->result);
        else if (text_is(name, "outTrackId"))
            compare_text(run, "outTrackId", value, response->out_track_id);
        else if (text_is(name, "processQueryKey"))
            compare_text(run, "processQueryKey", value, response->process_query_key);
        else if (text_is(name, "callbackUrl"))
            compare_text(run, "callbackUrl", value, response->callback_url);
        else if (text_is(name, "downloadUrl"))
            compare_text(run, "downloadUrl", value, response->download_url);
        else if (text_is(name, "deliveries"))
            compare_deliveries(run, value, response->deliveries);
        else if (text_is(name, "failedDeliveryCount"))
            compare_number(run, "failedDeliveryCount", value, (int64_t)response->failed_delivery_count);
        else
            case_broken("an expectation of a response is not known to this runner");
    }
}

void run_dingtalk_response_case(struct run *run, imhook_json_value content)
{
    static const char *const known[] = { "operation", "http", "body", NULL };
    imhook_json_value given = case_member(content, "dingtalkResponse");
    case_check_members(given, known);
    struct bytes operation = case_bytes(given, "operation"), body = case_bytes(given, "body");
    imhook_api_response *response = NULL;
    imhook_error error;
    imhook_status status = imhook_dingtalk_response_read(
        bytes_view(operation), (int32_t)case_number(case_member(given, "http")), bytes_view(body), &response, &error);
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
