#include "http_call.h"

#include <stdlib.h>
#include <string.h>

struct http_call {
    /* Must be the first member. */
    struct web_connection connection;
    http_call_done *done;
    void *context;
    char method[16];
    /* Names and values, each with a NUL behind it, and a colon behind each name. */
    size_t header_count;
    char *headers;
    /* The body with the room before it that libwebsockets writes into. */
    size_t body_size;
    unsigned char *body;
    /* Whether the request was begun to be sent. */
    bool is_sent;
    /* What was received. */
    int32_t status;
    size_t size;
    char answer[HTTP_CALL_BODY_LIMIT];
};

/* MARK: The request */

static bool copy_headers(struct http_call *call, const imhook_api_request *request)
{
    size_t size = 1;
    for (size_t i = 0; i < request->header_count; i++)
        size += request->headers[i].name.size + request->headers[i].value.size + 3;
    call->headers = malloc(size);
    if (!call->headers)
        return false;
    char *end = call->headers;
    for (size_t i = 0; i < request->header_count; i++) {
        const imhook_header *header = &request->headers[i];
        memcpy(end, header->name.data, header->name.size);
        end += header->name.size;
        memcpy(end, ":", 2);
        end += 2;
        memcpy(end, header->value.data, header->value.size);
        end += header->value.size;
        *end++ = 0;
    }
    call->header_count = request->header_count;
    return true;
}

static bool copy_body(struct http_call *call, imhook_view body)
{
    call->body = malloc(LWS_PRE + body.size);
    if (!call->body)
        return false;
    memcpy(call->body + LWS_PRE, body.data, body.size);
    call->body_size = body.size;
    return true;
}

/* Overwrites a secret in a way that is not optimised away. */
static void wipe(void *memory, size_t size)
{
    volatile unsigned char *bytes = memory;
    while (size--)
        *bytes++ = 0;
}

static void release(struct http_call *call)
{
    if (call->body)
        wipe(call->body, LWS_PRE + call->body_size);
    wipe(call->answer, call->size);
    free(call->body);
    free(call->headers);
    free(call);
}

static int append_headers(struct http_call *call, struct lws *wsi, unsigned char **place, unsigned char *end)
{
    const char *text = call->headers;
    for (size_t i = 0; i < call->header_count; i++) {
        const char *name = text, *value = name + strlen(name) + 1;
        size_t size = strlen(value);
        if (lws_add_http_header_by_name(wsi, (const unsigned char *)name, (const unsigned char *)value, (int)size, place,
                                        end))
            return -1;
        text = value + size + 1;
    }
    if (lws_add_http_header_content_length(wsi, call->body_size, place, end))
        return -1;
    lws_client_http_body_pending(wsi, 1);
    lws_callback_on_writable(wsi);
    return 0;
}

static int send_body(struct http_call *call, struct lws *wsi)
{
    lws_client_http_body_pending(wsi, 0);
    int size = (int)call->body_size;
    return lws_write(wsi, call->body + LWS_PRE, call->body_size, LWS_WRITE_HTTP_FINAL) < size ? -1 : 0;
}

/* MARK: The answer */

static void tell(struct http_call *call, imhook_call_end end)
{
    http_call_done *done = call->done;
    call->done = NULL;
    if (done) {
        bool is_answered = end == IMHOOK_CALL_END_ANSWERED;
        done(end, is_answered ? call->status : 0, (imhook_view){ call->answer, is_answered ? call->size : 0 },
             call->context);
    }
}

static void tell_failure(struct http_call *call)
{
    tell(call, call->is_sent ? IMHOOK_CALL_END_NOT_ANSWERED : IMHOOK_CALL_END_NOT_SENT);
}

static void keep(struct http_call *call, const void *bytes, size_t size)
{
    size_t room = sizeof call->answer - call->size;
    size_t kept = size < room ? size : room;
    memcpy(call->answer + call->size, bytes, kept);
    call->size += kept;
}

static int read_answer(struct lws *wsi)
{
    char buffer[LWS_PRE + 4096], *place = buffer + LWS_PRE;
    int size = sizeof buffer - LWS_PRE;
    return lws_http_client_read(wsi, &place, &size) < 0 ? -1 : 0;
}

int http_call_handle(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in, size_t size)
{
    struct http_call *call = user;
    switch (reason) {
    case LWS_CALLBACK_CLIENT_APPEND_HANDSHAKE_HEADER: {
        unsigned char **place = in;
        call->is_sent = true;
        return append_headers(call, wsi, place, *place + size);
    }
    case LWS_CALLBACK_CLIENT_HTTP_WRITEABLE:
        return send_body(call, wsi);
    case LWS_CALLBACK_ESTABLISHED_CLIENT_HTTP:
        call->status = (int32_t)lws_http_client_http_response(wsi);
        return 0;
    case LWS_CALLBACK_RECEIVE_CLIENT_HTTP:
        return read_answer(wsi);
    case LWS_CALLBACK_RECEIVE_CLIENT_HTTP_READ:
        keep(call, in, size);
        return 0;
    case LWS_CALLBACK_COMPLETED_CLIENT_HTTP:
        tell(call, IMHOOK_CALL_END_ANSWERED);
        /* The connection is not kept for another call. */
        return -1;
    case LWS_CALLBACK_CLOSED_CLIENT_HTTP:
    case LWS_CALLBACK_CLIENT_CONNECTION_ERROR:
        tell_failure(call);
        return 0;
    default:
        return 0;
    }
}

static void destroyed(struct web_connection *connection)
{
    struct http_call *call = (struct http_call *)connection;
    tell_failure(call);
    release(call);
}

/* MARK: Calls */

struct http_call *http_call_begin(struct event_loop *loop, const imhook_api_request *request, http_call_done *done,
                                  void *context)
{
    struct http_call *call = calloc(1, sizeof *call);
    if (!call)
        return NULL;
    if (!copy_headers(call, request) || !copy_body(call, request->body)) {
        release(call);
        return NULL;
    }
    struct web_address address;
    bool is_possible = request->method.size < sizeof call->method && web_address_parse(request->url, &address);
    if (is_possible)
        memcpy(call->method, request->method.data, request->method.size);
    call->connection.destroyed = destroyed;
    call->done = done;
    call->context = context;
    web_connection_begin(&call->connection, loop, HTTP_CALL_PROTOCOL, call->method, is_possible ? &address : NULL);
    return call;
}

void http_call_cancel(struct http_call *call)
{
    if (!call)
        return;
    call->done = NULL;
    web_connection_kill(&call->connection);
}
