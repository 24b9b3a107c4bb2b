#include "http_server.h"

#include <microhttpd.h>

#include <arpa/inet.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { HEADER_LIMIT = 64, CONNECTION_LIMIT = 128, CONNECTION_TIMEOUT_SECONDS = 10, QUERY_LIMIT = 2048 };

struct server {
    const struct http_route *routes;
    size_t route_count;
};

/* One request while it arrives. Holds one byte more than the limit, so that a body beyond it is seen to be too large. */
struct upload {
    bool has_started;
    size_t query_size;
    char query[QUERY_LIMIT];
    size_t size;
    char bytes[HTTP_BODY_LIMIT + 1];
};

struct headers {
    size_t count;
    imhook_header list[HEADER_LIMIT];
};

struct http_exchange {
    struct MHD_Connection *connection;
    enum MHD_Result result;
};

/* MARK: Requests */

/* The one place where libmicrohttpd shows the query as it was sent: what this returns is the state of the request. */
static void *begin_upload(void *closure, const char *uri, struct MHD_Connection *connection)
{
    (void)closure;
    (void)connection;
    const char *query = strchr(uri, '?');
    size_t size = query == NULL ? 0 : strlen(query + 1);
    struct upload *upload = size > QUERY_LIMIT ? NULL : malloc(sizeof(*upload));
    if (upload == NULL)
        return NULL;
    upload->has_started = false;
    upload->size = 0;
    upload->query_size = size;
    if (size > 0)
        memcpy(upload->query, query + 1, size);
    return upload;
}

static void forget_upload(void *closure, struct MHD_Connection *connection, void **state,
                          enum MHD_RequestTerminationCode reason)
{
    (void)closure;
    (void)connection;
    (void)reason;
    free(*state);
    *state = NULL;
}

static enum MHD_Result receive_part(struct upload *upload, const char *bytes, size_t *size)
{
    size_t room = sizeof(upload->bytes) - upload->size;
    size_t count = *size < room ? *size : room;
    memcpy(upload->bytes + upload->size, bytes, count);
    upload->size += count;
    *size = 0; /* All of it is dealt with: what found no room is dropped. */
    return MHD_YES;
}

static enum MHD_Result add_header(void *closure, enum MHD_ValueKind kind, const char *name, const char *value)
{
    struct headers *headers = closure;
    (void)kind;
    if (headers->count == HEADER_LIMIT)
        return MHD_NO;
    headers->list[headers->count++] = (imhook_header){ imhook_text(name), imhook_text(value) };
    return MHD_YES;
}

/* MARK: Responses */

void http_respond(struct http_exchange *exchange, int32_t status, const char *content_type, imhook_view body)
{
    /* libmicrohttpd does not write through the pointer. */
    struct MHD_Response *response =
        MHD_create_response_from_buffer(body.size, (void *)body.data, MHD_RESPMEM_MUST_COPY);
    if (response == NULL)
        return;
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, content_type);
    exchange->result = MHD_queue_response(exchange->connection, (unsigned int)status, response);
    MHD_destroy_response(response);
}

static enum MHD_Result handle(void *closure, struct MHD_Connection *connection, const char *url, const char *method,
                              const char *version, const char *upload_data, size_t *upload_data_size, void **state)
{
    const struct server *server = closure;
    struct upload *upload = *state;
    (void)version;

    /* libmicrohttpd calls once when the headers are there, then for each part of the body, then once more. */
    if (upload == NULL)
        return MHD_NO;
    if (!upload->has_started) {
        upload->has_started = true;
        return MHD_YES;
    }
    if (*upload_data_size > 0)
        return receive_part(upload, upload_data, upload_data_size);

    struct headers headers = { 0 };
    MHD_get_connection_values(connection, MHD_HEADER_KIND, add_header, &headers);
    imhook_request request = {
        .size = sizeof(request),
        .body = { upload->bytes, upload->size },
        .headers = headers.list,
        .header_count = headers.count,
        .method = imhook_text(method),
        .query = { upload->query, upload->query_size },
    };
    struct http_exchange exchange = { connection, MHD_NO };
    const struct http_route *route = server->routes, *end = route + server->route_count;
    while (route != end && strcmp(url, route->path) != 0)
        route++;
    if (route == end)
        http_respond(&exchange, MHD_HTTP_NOT_FOUND, "text/plain", imhook_text("not found"));
    else
        route->handle(&exchange, &request, route->context);
    return exchange.result;
}

/* MARK: Running */

static struct MHD_Daemon *start(struct server *server, uint16_t port)
{
    struct sockaddr_in address = {
        .sin_family = AF_INET,
        .sin_port = htons(port),
        .sin_addr = { htonl(INADDR_LOOPBACK) },
    };
    return MHD_start_daemon(MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_ERROR_LOG, port, NULL, NULL,
                            handle, server,
                            MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&address,
                            MHD_OPTION_CONNECTION_LIMIT, (unsigned int)CONNECTION_LIMIT,
                            MHD_OPTION_CONNECTION_TIMEOUT, (unsigned int)CONNECTION_TIMEOUT_SECONDS,
                            MHD_OPTION_URI_LOG_CALLBACK, begin_upload, NULL,
                            MHD_OPTION_NOTIFY_COMPLETED, forget_upload, NULL,
                            MHD_OPTION_END);
}

int http_server_run(const char *program, uint16_t port, const struct http_route *routes, size_t route_count,
                    void (*announce)(uint16_t port, void *context), void *context)
{
    sigset_t stop;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTERM);
    sigaddset(&stop, SIGINT);
    pthread_sigmask(SIG_BLOCK, &stop, NULL); /* Before the server's thread starts, which inherits it. */

    struct server server = { routes, route_count };
    struct MHD_Daemon *daemon = start(&server, port);
    if (daemon == NULL) {
        fprintf(stderr, "%s: cannot listen on port %d\n", program, port);
        return EXIT_FAILURE;
    }
    announce(MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT)->port, context);

    int signal_number;
    sigwait(&stop, &signal_number);
    MHD_stop_daemon(daemon);
    printf("%s: stopped\n", program);
    return EXIT_SUCCESS;
}
