#ifndef WEB_CONNECTION_H
#define WEB_CONNECTION_H

#include "event_loop.h"
#include "web_address.h"

/* What HTTP calls and WebSockets have in common; their first member. */
struct web_connection {
    struct event_loop *loop;
    /* NULL before it is there and after it is gone. */
    struct lws *wsi;
    /* Called when the connection is gone for good, which is when its memory may go. */
    void (*destroyed)(struct web_connection *connection);
    /* Runs `destroyed` for a connection that could not even be begun. */
    struct event_timer failure;
};

/*
 * Begins to connect. Whatever happens is told later, never within this call, so that it may be called where nothing may
 * happen. `method` is NULL for a WebSocket. An address of NULL, for a URL that cannot be one, fails like any other.
 */
void web_connection_begin(struct web_connection *connection, struct event_loop *loop, const char *protocol,
                          const char *method, const struct web_address *address);

/* Ends a connection as it is, soon. */
void web_connection_kill(struct web_connection *connection);

/* For event_loop.c: the connection is gone. */
void web_connection_end(struct web_connection *connection);

#endif
