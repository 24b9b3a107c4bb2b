/* Half an hour of a busy bot in one session, compressed: thirty frames a second, each answered, connections that are
   replaced every minute and break in between, duplicates, slow handlers, pings. Memory stays flat: what is allocated
   after any minute is no more than after the first ones, and nothing is left at the end. Usage: stream_soak [MINUTES]. */
#include "failing_allocator.h"
#include "outcome.h"
#include "stream_host.h"
#include "stream_session.h"
#include "text.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { FRAMES_PER_SECOND = 30, DUPLICATE_LIMIT = 1000, SETTLED = 3 };

static imhook_view make_frame(char text[1024], unsigned long number)
{
    static const char *const formats[] = {
        "{\"type\":\"CALLBACK\",\"headers\":{\"topic\":\"" STREAM_CARD_TOPIC "\",\"messageId\":\"m-%lu\"},\"data\":\"{"
        "\\\"type\\\":\\\"actionCallback\\\",\\\"userId\\\":\\\"u1001\\\",\\\"content\\\":\\\"{\\\\\\\"cardPrivateData\\\\"
        "\\\":{\\\\\\\"actionIds\\\\\\\":[\\\\\\\"a\\\\\\\"],\\\\\\\"params\\\\\\\":{\\\\\\\"n\\\\\\\":%lu}}}\\\"}\"}",
        "{\"type\":\"CALLBACK\",\"headers\":{\"topic\":\"" STREAM_ROBOT_TOPIC "\",\"messageId\":\"m-%lu\"},\"data\":\"{"
        "\\\"msgId\\\":\\\"msg%lu\\\",\\\"msgtype\\\":\\\"text\\\",\\\"text\\\":{\\\"content\\\":\\\"hello\\\"}}\"}",
        "{\"type\":\"EVENT\",\"headers\":{\"messageId\":\"m-%lu\",\"eventId\":\"ev-%lu\"},\"data\":\"{}\"}"
    };
    int size = snprintf(text, 1024, formats[number % 3], number, number);
    return (imhook_view){ text, (size_t)size };
}

/* Replies to all but the newest deliveries, as handlers that take a while do. */
static void reply_to_older(struct stream_host *host, size_t newest)
{
    while (host->held_count > newest) {
        imhook_callback *callback = host->held[0].callback;
        imhook_view answer = { NULL, 0 };
        if (callback->kind == IMHOOK_DINGTALK_CARD_ACTION)
            imhook_callback_answer(callback, imhook_text("{\"card\":{\"status\":\"done\"}}"), &answer, NULL);
        host_reply(host, host->held[0].delivery, IMHOOK_STREAM_HANDLED, answer);
    }
}

/* One second: frames, some of them twice, and replies. */
static void live_second(struct stream_host *host, unsigned long *number)
{
    char text[1024];
    for (int i = 0; i < FRAMES_PER_SECOND; i++) {
        host_connect(host);
        host_receive(host, host_connection(host), make_frame(text, (*number)++));
        if (*number % 50 == 0)
            host_receive(host, host_connection(host), make_frame(text, *number - 40));
        host_pass(host, 1000 / FRAMES_PER_SECOND);
        reply_to_older(host, 5);
    }
}

static void live_minute(struct stream_host *host, unsigned long *number, int minute)
{
    for (int second = 0; second < 60; second++)
        live_second(host, number);
    if (minute % 5 == 4)
        host_closed(host, host_connection(host));
    else
        host_receive(host, host_connection(host), imhook_text(stream_disconnect_frame));
    host_receive(host, host_connection(host), imhook_text(stream_ping_frame));
    /* A quiet time, so that pings are sent and handlers are late. */
    if (minute % 3 == 2) {
        host_connect(host);
        host_pass(host, 62000);
        host_heard(host, host_connection(host));
    }
}

int main(int count, char **arguments)
{
    static char output[4096];
    setvbuf(stdout, output, _IOLBF, sizeof output);
    int minutes = count > 1 ? atoi(arguments[1]) : 30;
    size_t before = allocator_live(), before_bytes = allocator_live_bytes();
    imhook_stream_options options = stream_options();
    options.duplicate_limit = DUPLICATE_LIMIT;
    struct stream_host host;
    host_begin(&host, "soak", &options);
    unsigned long number = 0;
    size_t settled = 0, settled_bytes = 0, highest = 0;
    for (int minute = 0; minute < minutes; minute++) {
        if (minute == SETTLED) {
            highest = allocator_peak_bytes();
            allocator_reset_peak();
        }
        live_minute(&host, &number, minute);
        size_t live = allocator_live(), bytes = allocator_live_bytes();
        if (minute < SETTLED) {
            settled = live > settled ? live : settled;
            settled_bytes = bytes > settled_bytes ? bytes : settled_bytes;
            continue;
        }
        expect(live <= settled + 4, "after minute %d there are %zu allocations, after the first ones %zu", minute, live,
               settled);
        /* Numbers in the names of frames grow by a digit now and then. */
        expect(bytes <= settled_bytes + settled_bytes / 50, "after minute %d they have %zu bytes, after the first %zu",
               minute, bytes, settled_bytes);
    }
    expect(allocator_peak_bytes() <= highest + highest / 50, "the most bytes were %zu, in the first minutes %zu",
           allocator_peak_bytes(), highest);
    expect(host.delivered == number, "each of %lu frames was delivered once; deliveries: %zu", number, host.delivered);
    expect(host.pinged > 0 && host.reports[IMHOOK_STREAM_BECAUSE_OVERDUE] > 0 &&
               host.reports[IMHOOK_STREAM_BECAUSE_DRAINED] > 0,
           "pings were sent, handlers were late, connections were replaced");
    printf("soak: %d minutes, %lu frames, %" PRIu64 " connections, %zu answers; at most %zu bytes\n", minutes, number,
           host.last_connection, host.sent, allocator_peak_bytes() - before_bytes);
    host_stop(&host, 0);
    host_end(&host);
    expect(allocator_live() == before, "%zu allocations are left", allocator_live() - before);
    return outcome_finish("stream soak");
}
