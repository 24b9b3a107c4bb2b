#ifndef HTTP_CALL_H
#define HTTP_CALL_H

#include "web_connection.h"

#define HTTP_CALL_PROTOCOL "http-call"

enum {
    /* What is kept of an answer. */
    HTTP_CALL_BODY_LIMIT = 128 * 1024
};

/* One HTTP request and its answer. */
struct http_call;

/* Told once: how the call ended, and the HTTP status and the body, which are 0 and empty where there was no answer.
   Later, never within http_call_begin(). */
typedef void http_call_done(imhook_call_end end, int32_t status, imhook_view body, void *context);

/* Sends a request, which is copied. NULL for no memory; then nothing is told. */
struct http_call *http_call_begin(struct event_loop *loop, const imhook_api_request *request, http_call_done *done,
                                  void *context);

/* Ends a call; nothing is told any more. NULL does nothing. */
void http_call_cancel(struct http_call *call);

/* For event_loop.c. */
int http_call_handle(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in, size_t size);

#endif
