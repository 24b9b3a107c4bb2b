#ifndef WEB_SOCKET_H
#define WEB_SOCKET_H

#include "web_connection.h"

#define WEB_SOCKET_PROTOCOL "web-socket"

/* One WebSocket that this program opened. */
struct web_socket;

/* What is told about a WebSocket: later, never within a function that is called with it. */
struct web_socket_events {
    void (*opened)(void *context);
    /* One whole text message. Of one that is larger than the limit, the first bytes, one more than that. */
    void (*received)(imhook_view text, void *context);
    /* A pong. */
    void (*heard)(void *context);
    /* It could not be opened, or ended; the last that is told. Not told after web_socket_close(). */
    void (*closed)(void *context);
};

/* Opens a WebSocket. NULL for no memory; then nothing is told. */
struct web_socket *web_socket_open(struct event_loop *loop, imhook_view url, size_t message_limit,
                                   const struct web_socket_events *events, void *context);

/* Sends a text message, which is copied, after those sent before. false for no memory. */
bool web_socket_send(struct web_socket *socket, imhook_view text);
void web_socket_ping(struct web_socket *socket);
/* Sends what was to be sent, closes with code 1000, and does not wait long for the other side. Nothing is told any
   more. */
void web_socket_close(struct web_socket *socket);

/* For event_loop.c. */
int web_socket_handle(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in, size_t size);

#endif
