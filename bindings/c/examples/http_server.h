#ifndef HTTP_SERVER_H
#define HTTP_SERVER_H

#include <imhook.h>

#include <stdint.h>

/*
 * A small HTTP server on libmicrohttpd: it carries bytes between HTTP and imhook, for any number of paths. Everything
 * runs in one thread.
 */

enum {
    /* Callbacks are a few hundred bytes; one that is larger than this is refused. */
    HTTP_BODY_LIMIT = 64 * 1024
};

/* One request that waits for its response. */
struct http_exchange;

/* What is served under one path. */
struct http_route {
    const char *path;
    /* Must call http_respond() once. */
    void (*handle)(struct http_exchange *exchange, const imhook_request *request, void *context);
    void *context;
};

/* Sends the response; the bytes are copied. */
void http_respond(struct http_exchange *exchange, int32_t status, const char *content_type, imhook_view body);

/*
 * Listens on the loopback interface only, until SIGTERM or SIGINT arrives: put it behind something that speaks TLS.
 * With the port 0 the system chooses one. `announce` is called once with the port that is listened on. Gives the exit
 * code of the program.
 */
int http_server_run(const char *program, uint16_t port, const struct http_route *routes, size_t route_count,
                    void (*announce)(uint16_t port, void *context), void *context);

#endif
