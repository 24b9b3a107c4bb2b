#include "dingtalk_api.h"

#include "http_call.h"
#include "owned_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One call, from dingtalk_api_call() to its end. */
struct call {
    struct dingtalk_api *api;
    struct call *next;
    const char *operation;
    struct owned_text body, session_webhook;
    /* Why there is nothing to send; empty where there is. */
    char refusal[512];
    /* Which token it was sent with. */
    uint64_t generation;
    /* How often it was sent, and for how long it waited to be sent again. */
    imhook_call_attempts attempts;
    struct event_timer pause;
    bool is_pausing;
    /* NULL while it waits for a token, or to be sent again. */
    struct http_call *request;
    dingtalk_api_done *done;
    void *context;
};

struct dingtalk_api {
    struct event_loop *loop;
    struct owned_text client_id, client_secret, api_host;
    imhook_access_token state;
    struct owned_text token;
    /* The request for a token that is on its way. */
    struct http_call *refresh;
    struct call *calls;
    struct event_task proceed;
    struct event_timer wait;
};

static void proceed_soon(struct dingtalk_api *api)
{
    event_loop_post(api->loop, &api->proceed);
}

/* MARK: The end of a call */

static void release(struct call *call)
{
    owned_text_drop(&call->body);
    owned_text_drop(&call->session_webhook);
    free(call);
}

static void finish(struct call *call, const imhook_api_response *response, const char *failure)
{
    struct call **place = &call->api->calls;
    while (*place != call)
        place = &(*place)->next;
    *place = call->next;
    event_timer_cancel(&call->pause);
    call->done(response, failure, call->context);
    release(call);
}

static void end_pause(void *context)
{
    struct call *call = context;
    call->is_pausing = false;
    proceed_soon(call->api);
}

/* Whether the call is sent again; then it waits for that. */
static bool is_sent_again(struct call *call, imhook_call_end end, imhook_status outcome, int64_t retry_after_ms)
{
    struct dingtalk_api *api = call->api;
    imhook_call_plan plan;
    int64_t wait_ms, now = event_loop_now_ms();
    uint64_t random = 0;
    bool has_new_token = false;
    lws_get_random(event_loop_context(api->loop), &random, sizeof random);
    if (imhook_call_retry_plan(&call->attempts, imhook_text(call->operation), owned_text_view(&call->body), end, outcome,
                               retry_after_ms, random, &plan, &wait_ms) != IMHOOK_OK)
        return false;
    switch (plan) {
    case IMHOOK_CALL_AGAIN:
        call->is_pausing = true;
        event_timer_set(api->loop, &call->pause, now + wait_ms);
        return true;
    case IMHOOK_CALL_AGAIN_WITH_NEW_TOKEN:
        imhook_access_token_refused(&api->state, call->generation, now, &has_new_token);
        if (has_new_token)
            proceed_soon(api);
        return has_new_token;
    default:
        return false;
    }
}

static void answered(imhook_call_end end, int32_t status, imhook_view body, void *context)
{
    struct call *call = context;
    imhook_api_response *response = NULL;
    imhook_error error;
    imhook_status outcome = IMHOOK_OK;
    call->request = NULL;
    if (end == IMHOOK_CALL_END_ANSWERED) {
        outcome = imhook_dingtalk_response_read(imhook_text(call->operation), status, body, &response, &error);
        if (response)
            outcome = response->outcome;
    }
    if (!is_sent_again(call, end, outcome, response ? response->retry_after_ms : 0)) {
        const char *failure = end == IMHOOK_CALL_END_ANSWERED ? error.message.data : "the platform does not answer";
        finish(call, response, response ? NULL : failure);
    }
    imhook_api_response_free(response);
}

/* MARK: Requests */

static imhook_dingtalk_call describe(const struct dingtalk_api *api, const char *operation, imhook_view body,
                                     imhook_view session_webhook, imhook_view access_token)
{
    return (imhook_dingtalk_call){
        .size = sizeof(imhook_dingtalk_call),
        .operation = imhook_text(operation),
        .body = body,
        .access_token = access_token,
        .api_host = owned_text_view(&api->api_host),
        .session_webhook = session_webhook,
    };
}

/* Says what a request may mean otherwise than the program does: members and sizes, no values. */
static void print_warnings(const char *operation, const imhook_api_request *request)
{
    char text[1024];
    for (size_t i = 0; i < request->warning_count; i++) {
        imhook_api_warning_describe(&request->warnings[i], text, sizeof text);
        fprintf(stderr, "%s: %s\n", operation, text);
    }
}

/* Sends a request; NULL, and a reason, when there cannot be one. */
static struct http_call *send_request(struct dingtalk_api *api, const char *operation, imhook_view body,
                                      imhook_view session_webhook, bool is_again, http_call_done *done, void *context,
                                      const char **failure)
{
    imhook_dingtalk_call description = describe(api, operation, body, session_webhook, owned_text_view(&api->token));
    imhook_api_request *request;
    imhook_error error;
    if (imhook_dingtalk_request_new(&description, &request, &error) != IMHOOK_OK) {
        *failure = error.message.data;
        return NULL;
    }
    if (!is_again)
        print_warnings(operation, request);
    struct http_call *call = http_call_begin(api->loop, request, done, context);
    imhook_api_request_free(request);
    *failure = "there is no memory";
    return call;
}

static void send_call(struct call *call)
{
    const char *failure;
    bool is_again = call->attempts.attempt_count > 0;
    call->generation = call->api->state.generation;
    call->request = send_request(call->api, call->operation, owned_text_view(&call->body),
                                 owned_text_view(&call->session_webhook), is_again, answered, call, &failure);
    if (!call->request)
        finish(call, NULL, failure);
}

/* MARK: The token */

static void refreshed(imhook_call_end end, int32_t status, imhook_view body, void *context)
{
    struct dingtalk_api *api = context;
    int64_t now = event_loop_now_ms();
    imhook_api_response *response = NULL;
    api->refresh = NULL;
    if (end == IMHOOK_CALL_END_ANSWERED)
        imhook_dingtalk_response_read(imhook_text("get_access_token"), status, body, &response, NULL);
    struct owned_text token = { 0, NULL };
    if (response && response->outcome == IMHOOK_OK && owned_text_copy(&token, response->access_token)) {
        owned_text_drop(&api->token);
        api->token = token;
        imhook_access_token_refreshed(&api->state, response->expires_in_s, now);
    } else {
        imhook_access_token_refresh_failed(&api->state, response ? response->outcome : IMHOOK_API_HTTP_STATUS,
                                           response ? response->retry_after_ms : 0, now);
    }
    imhook_api_response_free(response);
    proceed_soon(api);
}

static void begin_refresh(struct dingtalk_api *api)
{
    imhook_json_writer *writer;
    imhook_view body;
    const char *failure;
    http_call_cancel(api->refresh);
    api->refresh = NULL;
    if (imhook_json_writer_new(&writer) != IMHOOK_OK)
        return;
    imhook_json_write_begin_object(writer);
    imhook_json_write_name(writer, imhook_text("appKey"));
    imhook_json_write_text(writer, owned_text_view(&api->client_id));
    imhook_json_write_name(writer, imhook_text("appSecret"));
    imhook_json_write_text(writer, owned_text_view(&api->client_secret));
    imhook_json_write_end_object(writer);
    if (imhook_json_writer_finish(writer, &body, NULL) == IMHOOK_OK)
        api->refresh = send_request(api, "get_access_token", body, (imhook_view){ NULL, 0 }, false, refreshed, api,
                                    &failure);
    imhook_json_writer_free(writer);
    if (!api->refresh)
        imhook_access_token_refresh_failed(&api->state, IMHOOK_OUT_OF_MEMORY, 0, event_loop_now_ms());
}

/* Sends a call, or has it wait until there is a token. */
static void send_or_wait(struct dingtalk_api *api, struct call *call)
{
    imhook_token_plan plan = IMHOOK_TOKEN_USE;
    int64_t wait_ms = 0, now = event_loop_now_ms();
    if (strcmp(call->operation, "session_reply") != 0)
        imhook_access_token_plan(&api->state, now, &plan, &wait_ms);
    if (plan == IMHOOK_TOKEN_REFRESH || plan == IMHOOK_TOKEN_USE_AND_REFRESH)
        begin_refresh(api);
    if (plan == IMHOOK_TOKEN_USE || plan == IMHOOK_TOKEN_USE_AND_REFRESH)
        send_call(call);
    else if (plan == IMHOOK_TOKEN_FAILED)
        finish(call, NULL, "no access token could be fetched");
    else
        event_timer_set(api->loop, &api->wait, now + (wait_ms > 0 ? wait_ms : 1000));
}

static void proceed(void *context)
{
    struct dingtalk_api *api = context;
    struct call *call = api->calls;
    while (call) {
        /* The call may be finished and gone afterwards, and others may have been added at the end. */
        struct call *next = call->next;
        if (call->refusal[0])
            finish(call, NULL, call->refusal);
        else if (!call->request && !call->is_pausing)
            send_or_wait(api, call);
        call = next;
    }
}

/* MARK: Calls */

struct dingtalk_api *dingtalk_api_new(struct event_loop *loop, const struct dingtalk_api_options *options)
{
    struct dingtalk_api *api = calloc(1, sizeof *api);
    if (!api)
        return NULL;
    api->loop = loop;
    api->state.size = sizeof api->state;
    api->proceed.run = api->wait.run = proceed;
    api->proceed.context = api->wait.context = api;
    if (!owned_text_copy(&api->client_id, options->client_id) ||
        !owned_text_copy(&api->client_secret, options->client_secret) ||
        !owned_text_copy(&api->api_host, options->api_host)) {
        dingtalk_api_free(api);
        return NULL;
    }
    return api;
}

void dingtalk_api_free(struct dingtalk_api *api)
{
    if (!api)
        return;
    event_timer_cancel(&api->wait);
    http_call_cancel(api->refresh);
    while (api->calls) {
        http_call_cancel(api->calls->request);
        finish(api->calls, NULL, "the program ends");
    }
    owned_text_drop(&api->client_id);
    owned_text_drop(&api->client_secret);
    owned_text_drop(&api->api_host);
    owned_text_drop(&api->token);
    free(api);
}

/* Adds a call, which is sent or told as refused later; NULL when there is no memory. */
static struct call *add_call(struct dingtalk_api *api, const char *operation, imhook_view body,
                             imhook_view session_webhook, dingtalk_api_done *done, void *context)
{
    struct call *call = calloc(1, sizeof *call);
    if (!call)
        return NULL;
    call->api = api;
    call->operation = operation;
    call->done = done;
    call->context = context;
    call->attempts.size = sizeof call->attempts;
    call->pause.run = end_pause;
    call->pause.context = call;
    if (!owned_text_copy(&call->body, body) || !owned_text_copy(&call->session_webhook, session_webhook)) {
        release(call);
        return NULL;
    }
    struct call **place = &api->calls;
    while (*place)
        place = &(*place)->next;
    *place = call;
    proceed_soon(api);
    return call;
}

bool dingtalk_api_call(struct dingtalk_api *api, const char *operation, imhook_view body, imhook_view session_webhook,
                       dingtalk_api_done *done, void *context)
{
    struct call *call = add_call(api, operation, body, session_webhook, done, context);
    if (!call)
        return false;
    /* Without a token, which is what may be missing now: one is not fetched for a body that cannot be sent. */
    imhook_dingtalk_call description = describe(api, operation, body, session_webhook, (imhook_view){ NULL, 0 });
    imhook_api_request *request;
    imhook_error error;
    imhook_status status = imhook_dingtalk_request_new(&description, &request, &error);
    if (status != IMHOOK_OK && status != IMHOOK_API_TOKEN_MISSING)
        imhook_error_describe(&error, call->refusal, sizeof call->refusal);
    imhook_api_request_free(request);
    return true;
}

/* MARK: Calls from structures */

/* What a structure is made into a body with. The token is put in when the body is sent, which may be more than once: until
   then another text stands for it. */
static imhook_dingtalk_call without_token(const struct dingtalk_api *api)
{
    const imhook_view none = { NULL, 0 };
    return describe(api, NULL, none, none, imhook_text("later"));
}

/* Adds the call of a request, which is freed; where it is NULL, `error` says why. */
static bool add_request(struct dingtalk_api *api, const char *operation, imhook_api_request *request,
                        const imhook_error *error, dingtalk_api_done *done, void *context)
{
    const imhook_view none = { NULL, 0 };
    struct call *call = add_call(api, operation, request ? request->body : none, none, done, context);
    if (call && !request)
        imhook_error_describe(error, call->refusal, sizeof call->refusal);
    imhook_api_request_free(request);
    return call != NULL;
}

bool dingtalk_api_card(struct dingtalk_api *api, const char *operation, const imhook_dingtalk_card *card,
                       dingtalk_api_done *done, void *context)
{
    imhook_dingtalk_call call = without_token(api);
    imhook_api_request *request;
    imhook_error error;
    call.operation = imhook_text(operation);
    imhook_dingtalk_card_request_new(&call, card, &request, &error);
    return add_request(api, operation, request, &error, done, context);
}

bool dingtalk_api_card_update(struct dingtalk_api *api, const imhook_dingtalk_card_update *update,
                              dingtalk_api_done *done, void *context)
{
    imhook_dingtalk_call call = without_token(api);
    imhook_api_request *request;
    imhook_error error;
    imhook_dingtalk_card_update_request_new(&call, update, &request, &error);
    return add_request(api, "update_card", request, &error, done, context);
}

bool dingtalk_api_card_callback(struct dingtalk_api *api, const imhook_dingtalk_card_callback *callback,
                                dingtalk_api_done *done, void *context)
{
    imhook_dingtalk_call call = without_token(api);
    imhook_api_request *request;
    imhook_error error;
    imhook_dingtalk_card_callback_request_new(&call, callback, &request, &error);
    return add_request(api, "register_card_callback", request, &error, done, context);
}
