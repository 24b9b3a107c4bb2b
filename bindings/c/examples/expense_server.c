/*
 * expense_server: a callback server for DingTalk cards on libmicrohttpd.
 *
 *     DINGTALK_API_SECRET=mySecret ./expense_server --port 8080
 *
 * Listens on the loopback interface only: put it behind something that speaks TLS. This file carries bytes between HTTP
 * and imhook; what is answered stands in expenses.c.
 */

#include "expenses.h"

#include <microhttpd.h>

#include <arpa/inet.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define PATH "/dingtalk"

enum {
    /* Callbacks are a few hundred bytes; one that is larger than this is refused. */
    BODY_LIMIT = 64 * 1024,
    HEADER_LIMIT = 64,
    CONNECTION_LIMIT = 128,
    CONNECTION_TIMEOUT_SECONDS = 10
};

/* One request while it arrives. Holds one byte more than the limit, so that a body beyond it is seen to be too large. */
struct upload {
    size_t size;
    char bytes[BODY_LIMIT + 1];
};

struct headers {
    size_t count;
    imhook_header list[HEADER_LIMIT];
};

struct answer {
    unsigned int http_status;
    const char *content_type;
    imhook_view body;
};

static int64_t now_ms(void)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static int64_t microseconds_since(const struct timespec *start)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)(now.tv_sec - start->tv_sec) * 1000000 + (now.tv_nsec - start->tv_nsec) / 1000;
}

/* One line per request: kind, verdict, time. Nothing that the request said. */
static void log_request(const imhook_callback *callback, const imhook_error *error, const struct timespec *start)
{
    imhook_view verdict = imhook_status_name(error->status);
    const char *kind = callback == NULL ? "refused" : imhook_kind_name(callback->kind).data;
    printf("%-12s %.*s %" PRId64 " us", kind, (int)verdict.size, verdict.data, microseconds_since(start));
    if (error->clock_skew_ms != 0)
        printf(" (clocks differ by %" PRId64 " ms)", error->clock_skew_ms);
    putchar('\n');
}

/* Turns a request into an answer. The answer may point into *callback, which the caller frees. */
static struct answer serve(const imhook_endpoint *endpoint, const imhook_request *request, imhook_callback **callback)
{
    struct timespec start;
    clock_gettime(CLOCK_MONOTONIC, &start);

    imhook_error error;
    struct answer answer = { MHD_HTTP_OK, "application/json", { NULL, 0 } };
    if (imhook_receive(endpoint, request, now_ms(), callback, &error) != IMHOOK_OK ||
        expenses_answer(*callback, &answer.body, &error) != IMHOOK_OK) {
        answer.http_status = (unsigned int)imhook_http_status(error.status);
        answer.content_type = "text/plain; charset=utf-8";
        answer.body = error.message;
    }
    log_request(*callback, &error, &start);
    return answer;
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

static enum MHD_Result respond(struct MHD_Connection *connection, struct answer answer)
{
    /* The bytes belong to a callback that is freed right after; libmicrohttpd does not write through the pointer. */
    struct MHD_Response *response =
        MHD_create_response_from_buffer(answer.body.size, (void *)answer.body.data, MHD_RESPMEM_MUST_COPY);
    if (response == NULL)
        return MHD_NO;
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, answer.content_type);
    enum MHD_Result result = MHD_queue_response(connection, answer.http_status, response);
    MHD_destroy_response(response);
    return result;
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

static enum MHD_Result handle(void *closure, struct MHD_Connection *connection, const char *url, const char *method,
                              const char *version, const char *upload_data, size_t *upload_data_size, void **state)
{
    const imhook_endpoint *endpoint = closure;
    (void)version;

    /* libmicrohttpd calls once when the headers are there, then for each part of the body, then once more. */
    if (*state == NULL) {
        struct upload *upload = malloc(sizeof(*upload));
        if (upload == NULL)
            return MHD_NO;
        upload->size = 0;
        *state = upload;
        return MHD_YES;
    }
    struct upload *upload = *state;
    if (*upload_data_size > 0)
        return receive_part(upload, upload_data, upload_data_size);

    if (strcmp(url, PATH) != 0)
        return respond(connection, (struct answer){ MHD_HTTP_NOT_FOUND, "text/plain", imhook_text("not found") });

    struct headers headers = { 0 };
    MHD_get_connection_values(connection, MHD_HEADER_KIND, add_header, &headers);
    imhook_request request = {
        .size = sizeof(request),
        .body = { upload->bytes, upload->size },
        .headers = headers.list,
        .header_count = headers.count,
        .method = imhook_text(method),
    };
    imhook_callback *callback = NULL;
    enum MHD_Result result = respond(connection, serve(endpoint, &request, &callback));
    imhook_callback_free(callback);
    return result;
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

static struct MHD_Daemon *start_server(imhook_endpoint *endpoint, uint16_t port)
{
    struct sockaddr_in address = {
        .sin_family = AF_INET,
        .sin_port = htons(port),
        .sin_addr = { htonl(INADDR_LOOPBACK) },
    };
    return MHD_start_daemon(MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_ERROR_LOG, port, NULL, NULL,
                            handle, endpoint,
                            MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&address,
                            MHD_OPTION_CONNECTION_LIMIT, (unsigned int)CONNECTION_LIMIT,
                            MHD_OPTION_CONNECTION_TIMEOUT, (unsigned int)CONNECTION_TIMEOUT_SECONDS,
                            MHD_OPTION_NOTIFY_COMPLETED, forget_upload, NULL,
                            MHD_OPTION_END);
}

/* Runs until SIGTERM or SIGINT arrives. */
static int run(imhook_endpoint *endpoint, uint16_t port)
{
    sigset_t stop;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTERM);
    sigaddset(&stop, SIGINT);
    pthread_sigmask(SIG_BLOCK, &stop, NULL); /* Before the server's thread starts, which inherits it. */

    struct MHD_Daemon *server = start_server(endpoint, port);
    if (server == NULL) {
        fprintf(stderr, "expense_server: cannot listen on port %d\n", port);
        return EXIT_FAILURE;
    }
    port = MHD_get_daemon_info(server, MHD_DAEMON_INFO_BIND_PORT)->port;
    printf("expense_server: POST http://127.0.0.1:%d%s answers card actions, the data source %s and private pulls\n",
           port, PATH, EXPENSES_AMOUNT_SOURCE);
    printf("expense_server: signatures are %s\n", imhook_endpoint_checks_signatures(endpoint)
               ? "checked; they cover the time of sending, not the body"
               : "NOT checked: anybody who can reach this address can send callbacks");

    int signal_number;
    sigwait(&stop, &signal_number);
    MHD_stop_daemon(server);
    printf("expense_server: stopped\n");
    return EXIT_SUCCESS;
}

int main(int argc, char **argv)
{
    long port = 8080;
    bool accepts_unsigned = false;
    bool is_usage_wrong = false;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--unsigned") == 0)
            accepts_unsigned = true;
        else if (strcmp(argv[i], "--port") == 0 && i + 1 < argc)
            port = strtol(argv[++i], NULL, 10);
        else
            is_usage_wrong = true;
    }
    if (is_usage_wrong || port < 0 || port > UINT16_MAX) {
        fprintf(stderr, "usage: DINGTALK_API_SECRET=... %s [--port NUMBER] [--unsigned]\n", argv[0]);
        return 2;
    }
    setvbuf(stdout, NULL, _IOLBF, 0);

    /* The secret comes from the environment: arguments are visible to every user of the machine. */
    imhook_view secret = imhook_text(getenv("DINGTALK_API_SECRET"));
    imhook_replay_guard *guard = NULL;
    imhook_endpoint *endpoint = NULL;
    imhook_error error;
    imhook_replay_guard_options guard_options = { .size = sizeof(guard_options) };
    imhook_dingtalk_options options = { .size = sizeof(options), .max_body_size = BODY_LIMIT };

    imhook_status status = IMHOOK_OK;
    if (accepts_unsigned) {
        options.flags = IMHOOK_ACCEPTING_UNSIGNED;
    } else {
        options.secrets = &secret;
        options.secret_count = 1;
        status = imhook_replay_guard_new(&guard_options, &guard, &error);
        options.replay_guard = guard;
    }
    if (status == IMHOOK_OK)
        status = imhook_dingtalk_endpoint_new(&options, &endpoint, &error);

    int exit_code = EXIT_FAILURE;
    if (status == IMHOOK_OK)
        exit_code = run(endpoint, (uint16_t)port);
    else
        fprintf(stderr, "expense_server: %.*s\n", (int)error.message.size, error.message.data);
    imhook_endpoint_free(endpoint);
    imhook_replay_guard_free(guard);
    return exit_code;
}
