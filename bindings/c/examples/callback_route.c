#include "callback_route.h"

#include <inttypes.h>
#include <stdio.h>
#include <time.h>

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

void callback_route_handle(struct http_exchange *exchange, const imhook_request *request, void *route)
{
    const struct callback_route *service = route;
    struct timespec start;
    clock_gettime(CLOCK_MONOTONIC, &start);

    imhook_callback *callback = NULL;
    imhook_view answer;
    imhook_error error;
    if (imhook_receive(service->endpoint, request, now_ms(), &callback, &error) == IMHOOK_OK &&
        service->answer(callback, &answer, &error, service->application) == IMHOOK_OK)
        http_respond(exchange, 200, "application/json; charset=utf-8", answer);
    else
        http_respond(exchange, imhook_http_status(error.status), "text/plain; charset=utf-8",
                     /* How far an event could be decrypted is for the log alone. */
                     imhook_status_message(imhook_status_disclosed(error.status)));
    log_request(callback, &error, &start);
    imhook_callback_free(callback);
}
