#include "null_arguments.h"
#include "text.h"

#include <string.h>

static void requests(void)
{
    imhook_dingtalk_call call = { .size = sizeof call,
                                  .operation = imhook_text("update_card"),
                                  .body = imhook_text("{\"outTrackId\":\"a\",\"cardData\":{\"cardParamMap\":{}}}"),
                                  .access_token = imhook_text("abc") };
    imhook_api_request *request = (imhook_api_request *)&call;
    imhook_error error;
    REFUSES(imhook_dingtalk_request_new(NULL, &request, &error));
    IS(request == NULL);
    REFUSES(imhook_dingtalk_request_new(&call, NULL, &error));
    imhook_dingtalk_call zero = { 0 };
    GIVES(STRUCT_SIZE, imhook_dingtalk_request_new(&zero, &request, NULL));
    zero.size = sizeof zero;
    GIVES(API_OPERATION_UNKNOWN, imhook_dingtalk_request_new(&zero, &request, NULL));
    imhook_view *views[] = { &call.operation, &call.body, &call.access_token, &call.api_host, &call.session_webhook,
                             &call.robot_secret };
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++) {
        imhook_view kept = *views[i];
        *views[i] = dangling;
        REFUSES(imhook_dingtalk_request_new(&call, &request, &error));
        *views[i] = kept;
    }
    GIVES(OK, imhook_dingtalk_request_new(&call, &request, NULL));
    IS(request && request->header_count == 3 && text_is(request->method, "PUT"));
    imhook_api_request_free(request);
}

/* The four functions that make a request from a structure. */
static void structures(void)
{
    imhook_dingtalk_call call = { .size = sizeof call, .access_token = imhook_text("abc") }, zero_call = { 0 };
    imhook_api_request *request = (imhook_api_request *)&call;
    imhook_error error;
    imhook_dingtalk_card card = { .size = sizeof card }, zero_card = { 0 };
    REFUSES(imhook_dingtalk_card_request_new(NULL, &card, &request, &error));
    IS(request == NULL);
    REFUSES(imhook_dingtalk_card_request_new(&call, NULL, &request, &error));
    REFUSES(imhook_dingtalk_card_request_new(&call, &card, NULL, &error));
    GIVES(STRUCT_SIZE, imhook_dingtalk_card_request_new(&zero_call, &card, &request, NULL));
    GIVES(STRUCT_SIZE, imhook_dingtalk_card_request_new(&call, &zero_card, &request, NULL));
    GIVES(API_OPERATION_UNKNOWN, imhook_dingtalk_card_request_new(&call, &card, &request, NULL));

    imhook_dingtalk_card_update update = { .size = sizeof update };
    REFUSES(imhook_dingtalk_card_update_request_new(NULL, &update, &request, &error));
    REFUSES(imhook_dingtalk_card_update_request_new(&call, NULL, &request, &error));
    REFUSES(imhook_dingtalk_card_update_request_new(&call, &update, NULL, &error));
    GIVES(API_FIELD_MISSING, imhook_dingtalk_card_update_request_new(&call, &update, &request, NULL));

    imhook_dingtalk_card_text piece = { .size = sizeof piece };
    REFUSES(imhook_dingtalk_card_text_request_new(NULL, &piece, &request, &error));
    REFUSES(imhook_dingtalk_card_text_request_new(&call, NULL, &request, &error));
    REFUSES(imhook_dingtalk_card_text_request_new(&call, &piece, NULL, &error));
    GIVES(API_FIELD_MISSING, imhook_dingtalk_card_text_request_new(&call, &piece, &request, NULL));

    imhook_dingtalk_card_callback callback = { .size = sizeof callback };
    REFUSES(imhook_dingtalk_card_callback_request_new(NULL, &callback, &request, &error));
    REFUSES(imhook_dingtalk_card_callback_request_new(&call, NULL, &request, &error));
    REFUSES(imhook_dingtalk_card_callback_request_new(&call, &callback, NULL, &error));
    GIVES(API_FIELD_MISSING, imhook_dingtalk_card_callback_request_new(&call, &callback, &request, NULL));
}

static void responses(void)
{
    imhook_view operation = imhook_text("update_card"), body = imhook_text("{\"success\":true}");
    imhook_api_response *response = (imhook_api_response *)&body;
    imhook_error error;
    REFUSES(imhook_dingtalk_response_read(dangling, 200, body, &response, &error));
    IS(response == NULL);
    REFUSES(imhook_dingtalk_response_read(operation, 200, dangling, &response, &error));
    REFUSES(imhook_dingtalk_response_read(operation, 200, body, NULL, &error));
    GIVES(API_OPERATION_UNKNOWN, imhook_dingtalk_response_read(empty, 200, body, &response, &error));
    GIVES(API_RESPONSE_MALFORMED, imhook_dingtalk_response_read(operation, 200, empty, &response, NULL));
    GIVES(OK, imhook_dingtalk_response_read(operation, 200, body, &response, NULL));
    IS(response && is_empty(response->code) && is_empty(response->request_id) && is_empty(response->access_token));
    IS(response && is_absent(response->required_scopes) && is_absent(response->result) && is_absent(response->deliveries));

    imhook_dingtalk_delivery delivery;
    REFUSES(imhook_dingtalk_delivery_read(response->root, NULL, &error));
    GIVES(JSON_MISSING, imhook_dingtalk_delivery_read(absent, &delivery, &error));
    imhook_json_value flag = imhook_json_get(response->root, imhook_text("success"));
    GIVES(JSON_WRONG_TYPE, imhook_dingtalk_delivery_read(flag, &delivery, NULL));
    GIVES(OK, imhook_dingtalk_delivery_read(response->root, &delivery, NULL));
    IS(is_empty(delivery.space_type) && is_empty(delivery.error_message) && delivery.is_delivered);
    imhook_api_response_free(response);

    /* A page in place of an answer has no values. */
    GIVES(OK, imhook_dingtalk_response_read(operation, 403, imhook_text("<html>"), &response, NULL));
    IS(response && is_absent(response->root) && response->outcome == IMHOOK_API_BLOCKED);
    imhook_api_response_free(response);
}

static void open_spaces(void)
{
    imhook_open_space space = { imhook_text("IM_ROBOT"), imhook_text("u1001") }, found = space;
    char buffer[64];
    size_t size = 1, count = 1;
    imhook_error error;
    REFUSES(imhook_open_space_id_write(NULL, 1, buffer, sizeof buffer, &size, &error));
    IS(size == 0);
    GIVES(API_FIELD_MISSING, imhook_open_space_id_write(NULL, 0, buffer, sizeof buffer, &size, &error));
    REFUSES(imhook_open_space_id_write(&space, 1, NULL, 64, &size, &error));
    GIVES(OK, imhook_open_space_id_write(&space, 1, NULL, 0, NULL, NULL));
    imhook_view *views[] = { &space.type, &space.id };
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++) {
        imhook_view kept = *views[i];
        *views[i] = dangling;
        REFUSES(imhook_open_space_id_write(&space, 1, buffer, sizeof buffer, &size, &error));
        *views[i] = kept;
    }
    GIVES(OPTION_OUT_OF_RANGE, imhook_open_space_id_write(&space, 1, buffer, 0, &size, &error));
    GIVES(OK, imhook_open_space_id_write(&space, 1, buffer, sizeof buffer, &size, NULL));

    imhook_view text = { buffer, size };
    REFUSES(imhook_open_space_id_read(dangling, &found, 1, &count, &error));
    IS(count == 0);
    REFUSES(imhook_open_space_id_read(text, NULL, 1, &count, &error));
    GIVES(API_OPEN_SPACE_PREFIX, imhook_open_space_id_read(empty, &found, 1, &count, &error));
    GIVES(OK, imhook_open_space_id_read(text, NULL, 0, NULL, NULL));
    GIVES(OK, imhook_open_space_id_read(text, &found, 0, &count, NULL));
    IS(count == 1 && text_is(found.id, "u1001"));
}

static void access_tokens(void)
{
    imhook_access_token token = { .size = sizeof token }, zero = { 0 };
    imhook_token_plan plan = IMHOOK_TOKEN_FAILED;
    int64_t wait_ms = 1;
    bool send_again = true;
    REFUSES(imhook_access_token_plan(NULL, 1, &plan, &wait_ms));
    IS(plan == IMHOOK_TOKEN_USE && wait_ms == 0);
    REFUSES(imhook_access_token_plan(&token, 1, NULL, &wait_ms));
    IS(token.refreshing_since_ms == 0);
    GIVES(STRUCT_SIZE, imhook_access_token_plan(&zero, 1, &plan, NULL));
    GIVES(OK, imhook_access_token_plan(&token, 1, &plan, NULL));
    REFUSES(imhook_access_token_refreshed(NULL, 7200, 1));
    GIVES(STRUCT_SIZE, imhook_access_token_refreshed(&zero, 7200, 1));
    REFUSES(imhook_access_token_refresh_failed(NULL, IMHOOK_API_SERVER_ERROR, 0, 1));
    GIVES(STRUCT_SIZE, imhook_access_token_refresh_failed(&zero, IMHOOK_API_SERVER_ERROR, 0, 1));
    GIVES(OK, imhook_access_token_refresh_failed(&token, -7, -7, 1));
    REFUSES(imhook_access_token_refused(NULL, 1, 1, &send_again));
    IS(!send_again);
    GIVES(STRUCT_SIZE, imhook_access_token_refused(&zero, 1, 1, &send_again));
    GIVES(OK, imhook_access_token_refused(&token, 7, 1, NULL));
}

static void call_attempts(void)
{
    imhook_call_attempts attempts = { .size = sizeof attempts }, zero = { 0 };
    imhook_call_plan plan = IMHOOK_CALL_AGAIN;
    int64_t wait_ms = 1;
    imhook_view name = imhook_text("update_card");
    imhook_call_end end = IMHOOK_CALL_END_ANSWERED;
    imhook_status busy = IMHOOK_API_SERVER_ERROR;
    REFUSES(imhook_call_retry_plan(NULL, name, empty, end, busy, 0, 0, &plan, &wait_ms));
    IS(plan == IMHOOK_CALL_OVER && wait_ms == 0);
    REFUSES(imhook_call_retry_plan(&attempts, name, empty, end, busy, 0, 0, NULL, &wait_ms));
    REFUSES(imhook_call_retry_plan(&attempts, dangling, empty, end, busy, 0, 0, &plan, &wait_ms));
    REFUSES(imhook_call_retry_plan(&attempts, name, dangling, end, busy, 0, 0, &plan, &wait_ms));
    GIVES(STRUCT_SIZE, imhook_call_retry_plan(&zero, name, empty, end, busy, 0, 0, &plan, NULL));
    GIVES(OPTION_OUT_OF_RANGE, imhook_call_retry_plan(&attempts, name, empty, 7, busy, 0, 0, &plan, NULL));
    IS(attempts.attempt_count == 0);
    GIVES(OK, imhook_call_retry_plan(&attempts, empty, empty, end, busy, 0, 0, &plan, NULL));
    IS(plan == IMHOOK_CALL_OVER && attempts.attempt_count == 1);
    GIVES(OK, imhook_call_retry_plan(&attempts, name, empty, end, -7, -7, UINT64_MAX, &plan, NULL));
    IS(plan == IMHOOK_CALL_OVER);
    GIVES(OK, imhook_call_retry_plan(&attempts, name, empty, end, busy, 0, UINT64_MAX, &plan, NULL));
    IS(plan == IMHOOK_CALL_AGAIN);
    attempts.attempt_count = UINT32_MAX;
    attempts.refused_token_count = UINT32_MAX;
    attempts.attempt_limit = UINT32_MAX;
    attempts.waited_ms = INT64_MAX;
    GIVES(OK, imhook_call_retry_plan(&attempts, name, empty, end, IMHOOK_API_THROTTLED, INT64_MAX, 0, &plan, NULL));
    IS(plan == IMHOOK_CALL_OVER && attempts.attempt_count == UINT32_MAX);
}

/* What is said of an error, also of one that the program has filled itself. */
static void descriptions(void)
{
    char text[1100], tiny[4] = { 'x', 'x', 'x', 'x' };
    imhook_error error = { .limit_kind = IMHOOK_LIMIT_NONE };
    IS(imhook_error_describe(NULL, text, sizeof text) == 0 && !text[0]);
    IS(imhook_error_describe(NULL, NULL, 0) == 0);
    IS(imhook_error_describe(&error, text, sizeof text) == 0 && !text[0]);

    static const struct {
        imhook_limit kind;
        int64_t actual, limit;
        const char *sentence;
    } limits[] = {
        { IMHOOK_LIMIT_BYTES, 101, 100, "a.b: 101 bytes, the maximum is 100" },
        { IMHOOK_LIMIT_CHARACTERS, 7, 6, "a.b: 7 characters, the maximum is 6" },
        { IMHOOK_LIMIT_ELEMENTS, 11, 10, "a.b: 11 elements, the maximum is 10" },
        { IMHOOK_LIMIT_MAXIMUM, 5, -3, "a.b: 5, the maximum is -3" },
        { IMHOOK_LIMIT_MINIMUM, INT64_MIN, 0, "a.b: -9223372036854775808, the minimum is 0" },
        { IMHOOK_LIMIT_SECONDS, 3, 6, "a.b: 3 s, the minimum is 6 s" },
        { IMHOOK_LIMIT_NONE, 3, 6, "a.b: the message" },
        { 99, 3, 6, "a.b: the message" },
    };
    error.path_size = 3;
    memcpy(error.path, "a.b", 4);
    error.message = imhook_text("the message");
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
        error.limit_kind = limits[i].kind;
        error.actual = limits[i].actual;
        error.limit = limits[i].limit;
        size_t size = imhook_error_describe(&error, text, sizeof text);
        expect(size == strlen(limits[i].sentence) && !strcmp(text, limits[i].sentence), "%s, not %s",
               limits[i].sentence, text);
    }
    IS(imhook_error_describe(&error, tiny, 3) == 16 && !memcmp(tiny, "a.\0x", 4));
    IS(imhook_error_describe(&error, tiny, 1) == 16 && !tiny[0]);
    IS(imhook_error_describe(&error, NULL, 50) == 16 && imhook_error_describe(&error, tiny, 0) == 16);

    error.message = dangling;
    IS(imhook_error_describe(&error, text, sizeof text) == 5 && !strcmp(text, "a.b: "));
    error.message = empty;
    memset(error.path, 'p', sizeof error.path);
    error.path_size = (size_t)-1;
    IS(imhook_error_describe(&error, text, sizeof text) <= 1000);
    error.path_size = 1000000;
    IS(imhook_error_describe(&error, text, sizeof text) <= 1000);
}

/* What is said of a warning, also of one that the program has filled itself. */
static void warning_descriptions(void)
{
    char text[1100], tiny[4] = { 'x', 'x', 'x', 'x' }, longest[2000];
    imhook_api_warning warning = { .limit_kind = IMHOOK_LIMIT_NONE };
    IS(imhook_api_warning_describe(NULL, text, sizeof text) == 0 && !text[0]);
    IS(imhook_api_warning_describe(NULL, NULL, 0) == 0);
    IS(imhook_api_warning_describe(&warning, text, sizeof text) == 0 && !text[0]);

    warning.message = imhook_text("The message.");
    IS(imhook_api_warning_describe(&warning, text, sizeof text) == 12 && !strcmp(text, "The message."));
    warning.path = imhook_text("a.b");
    IS(imhook_api_warning_describe(&warning, text, sizeof text) == 17 && !strcmp(text, "a.b: The message."));
    warning.limit_kind = 99;
    IS(imhook_api_warning_describe(&warning, text, sizeof text) == 17);
    warning.limit_kind = IMHOOK_LIMIT_BYTES;
    warning.actual = 2100;
    warning.limit = 1024;
    const char *sentence = "a.b: The message. (2100 bytes, the maximum is 1024)";
    IS(imhook_api_warning_describe(&warning, text, sizeof text) == strlen(sentence) && !strcmp(text, sentence));
    IS(imhook_api_warning_describe(&warning, tiny, 3) == strlen(sentence) && !memcmp(tiny, "a.\0x", 4));
    IS(imhook_api_warning_describe(&warning, tiny, 1) == strlen(sentence) && !tiny[0]);
    IS(imhook_api_warning_describe(&warning, NULL, 50) == strlen(sentence));

    /* A name of the body may have any characters, and is to be one line of a log. */
    warning.path = imhook_text("\u5361\n\r\t\x1B[31m\x7F");
    warning.limit_kind = IMHOOK_LIMIT_NONE;
    IS(imhook_api_warning_describe(&warning, text, sizeof text) > 0 && !strcmp(text, "\u5361????[31m?: The message."));

    warning.path = dangling;
    warning.message = dangling;
    IS(imhook_api_warning_describe(&warning, text, sizeof text) == 0 && !text[0]);
    memset(longest, 'p', sizeof longest);
    warning.path = warning.message = (imhook_view){ longest, sizeof longest };
    warning.limit_kind = IMHOOK_LIMIT_MINIMUM;
    warning.actual = warning.limit = INT64_MIN;
    size_t size = imhook_api_warning_describe(&warning, text, sizeof text);
    IS(size <= 1000 && size == strlen(text));
}

void dingtalk_null_arguments(void)
{
    descriptions();
    warning_descriptions();
    requests();
    structures();
    responses();
    open_spaces();
    access_tokens();
    call_attempts();
}
