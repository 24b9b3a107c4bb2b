/* The part of bridge.h for calls of DingTalk. */
#ifndef IMHOOKGO_BRIDGE_DINGTALK_H
#define IMHOOKGO_BRIDGE_DINGTALK_H

#include "bridge_base.h"

/*
 * Makes a request. `text` holds the operation, the access token, the host, the webhook and the robot's secret, one after the
 * other. NULL on failure.
 */
static inline imhook_api_request *imhookgo_dingtalk_request_new(
    const char *text, const size_t *sizes, const char *body, size_t body_size, bool delegated, int64_t now_ms,
    imhookgo_failure *failure
) {
    enum { OPERATION, ACCESS_TOKEN, API_HOST, SESSION_WEBHOOK, ROBOT_SECRET, COUNT };
    imhook_view views[COUNT];
    imhook_api_request *request = NULL;
    imhook_error error;
    imhookgo_cut(text, sizes, COUNT, views);
    imhook_dingtalk_call call = {
        .size = sizeof call,
        .operation = views[OPERATION],
        .body = imhookgo_view(body, body_size),
        .access_token = views[ACCESS_TOKEN],
        .api_host = views[API_HOST],
        .session_webhook = views[SESSION_WEBHOOK],
        .delegated = delegated,
        .robot_secret = views[ROBOT_SECRET],
        .now_ms = now_ms,
    };
    imhook_status status = imhook_dingtalk_request_new(&call, &request, &error);
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    return request;
}

/* Reads a response. NULL on failure. */
static inline imhook_api_response *imhookgo_dingtalk_response_read(
    const char *operation, size_t operation_size, int32_t http_status, const char *body, size_t body_size,
    imhookgo_failure *failure
) {
    imhook_api_response *response = NULL;
    imhook_error error;
    imhook_status status = imhook_dingtalk_response_read(
        imhookgo_view(operation, operation_size), http_status, imhookgo_view(body, body_size), &response, &error
    );
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    return response;
}

/* Writes what a warning says into `buffer`; gives the size. */
static inline size_t imhookgo_warning_describe(
    imhook_status status, imhook_limit kind, int64_t actual, int64_t limit, const char *path, size_t path_size,
    char *buffer, size_t capacity
) {
    imhook_api_warning warning = {
        .status = status,
        .limit_kind = kind,
        .actual = actual,
        .limit = limit,
        .path = imhookgo_view(path, path_size),
        .message = imhook_status_message(status),
    };
    return imhook_api_warning_describe(&warning, buffer, capacity);
}

/* What became of a card in the space at a position of a response. */
static inline imhook_dingtalk_delivery imhookgo_dingtalk_delivery(const imhook_api_response *response, size_t position) {
    imhook_dingtalk_delivery delivery;
    imhook_dingtalk_delivery_read(imhook_json_at(response->deliveries, position), &delivery, NULL);
    return delivery;
}

/* The scope at a position of a response; empty where it is no text. */
static inline imhook_view imhookgo_scope(const imhook_api_response *response, size_t position) {
    imhook_view scope = {NULL, 0};
    imhook_json_text(imhook_json_at(response->required_scopes, position), &scope, NULL);
    return scope;
}

/* What to do after an attempt to make a call. */
static inline imhook_call_plan imhookgo_call_retry_plan(
    imhook_call_attempts *attempts, const char *operation, size_t operation_size, const char *body, size_t body_size,
    imhook_call_end end, imhook_status outcome, int64_t retry_after_ms, uint64_t random, int64_t *wait_ms
) {
    imhook_call_plan plan;
    imhook_call_retry_plan(
        attempts, imhookgo_view(operation, operation_size), imhookgo_view(body, body_size), end, outcome, retry_after_ms,
        random, &plan, wait_ms
    );
    return plan;
}

enum { IMHOOKGO_OPEN_SPACES = 250 };

/*
 * Writes spaces into `buffer`, which has room for the longest text. `text` holds the type and the id of each space, one
 * after the other. Gives the size; 0 on failure.
 */
static inline size_t imhookgo_open_space_id_write(
    const char *text, const size_t *sizes, size_t count, char *buffer, size_t capacity, imhookgo_failure *failure
) {
    size_t size = 0;
    imhook_error error;
    imhook_open_space *spaces = calloc(count + 1, sizeof *spaces);
    if (!spaces) {
        imhookgo_failed(failure, IMHOOK_OUT_OF_MEMORY, NULL);
        return 0;
    }
    for (size_t i = 0; i < count; i++) {
        imhook_view views[2];
        imhookgo_cut(text, sizes + 2 * i, 2, views);
        spaces[i] = (imhook_open_space){views[0], views[1]};
        if (text) text += sizes[2 * i] + sizes[2 * i + 1];
    }
    imhook_status status = imhook_open_space_id_write(spaces, count, buffer, capacity, &size, &error);
    free(spaces);
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    return size;
}

/*
 * Reads spaces: for each where its type begins and how long it is, and the same of its id. Gives how many there are; 0 on
 * failure.
 */
static inline size_t imhookgo_open_space_id_read(
    const char *text, size_t size, size_t *ranges, imhookgo_failure *failure
) {
    imhook_open_space spaces[IMHOOKGO_OPEN_SPACES];
    size_t count = 0;
    imhook_error error;
    imhook_status status =
        imhook_open_space_id_read(imhookgo_view(text, size), spaces, IMHOOKGO_OPEN_SPACES, &count, &error);
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    for (size_t i = 0; i < count && i < IMHOOKGO_OPEN_SPACES; i++) {
        ranges[4 * i] = (size_t)(spaces[i].type.data - text);
        ranges[4 * i + 1] = spaces[i].type.size;
        ranges[4 * i + 2] = (size_t)(spaces[i].id.data - text);
        ranges[4 * i + 3] = spaces[i].id.size;
    }
    return count;
}

#endif
