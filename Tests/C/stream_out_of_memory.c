/* Each allocation of a whole session is made to fail in turn. A call that says IMHOOK_OUT_OF_MEMORY had no effect: made
   again, it succeeds. What a session leaves out for want of memory it reports. Whatever failed, it goes on, ends when
   it is stopped, and loses no memory. */
#include "failing_allocator.h"
#include "outcome.h"
#include "stream_host.h"
#include "stream_session.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

/* Replies to everything that is held, cards with an answer. */
static void reply_all(struct stream_host *host, imhook_stream_outcome outcome)
{
    static const char document[] = "{\"card\":{\"status\":\"done\",\"list\":[1,2]},\"private\":{\"a\":true}}";
    while (host->held_count) {
        imhook_callback *callback = host->held[0].callback;
        imhook_view answer = { NULL, 0 };
        if (callback->kind == IMHOOK_DINGTALK_CARD_ACTION &&
            imhook_callback_answer(callback, imhook_text(document), &answer, NULL) == IMHOOK_OUT_OF_MEMORY) {
            host->had_no_memory = true;
            expect_status(imhook_callback_answer(callback, imhook_text(document), &answer, NULL), IMHOOK_OK,
                          "answering again");
        }
        imhook_status status = host_reply(host, host->held[0].delivery, outcome, answer);
        if (status == IMHOOK_OUT_OF_MEMORY)
            host->had_no_memory = true;
        else
            expect(status == IMHOOK_OK, "%s: a reply gives %.*s", host->name, SHOW(imhook_status_name(status)));
    }
}

static void receive_all(struct stream_host *host)
{
    const char *const frames[] = { stream_card_frame,  stream_robot_frame, stream_event_frame,
                                   stream_graph_frame, stream_ping_frame,  "{\"headers\":{\"messageId\":\"x\"}}",
                                   "{\"type\":\"CALLBACK\",\"headers\":{\"topic\":\"" STREAM_CARD_TOPIC
                                   "\",\"messageId\":\"y\"},\"data\":\"{\"}",
                                   "broken" };
    for (size_t i = 0; i < sizeof frames / sizeof frames[0]; i++)
        host_receive(host, host_connection(host), imhook_text(frames[i]));
}

/* A session from its beginning to its end, with everything in between. */
static void live(struct stream_host *host)
{
    host_start(host);
    host_answer(host, host->opening, 403,
                imhook_text("{\"code\":\"Forbidden.AccessDenied.AccessTokenPermissionDenied\",\"message\":\"no\","
                            "\"accessdenieddetail\":{\"requiredScopes\":[\"Card.Write\"]}}"));
    host_connect(host);
    host_pass(host, 15000);
    receive_all(host);
    receive_all(host);
    reply_all(host, IMHOOK_STREAM_HANDLED);
    receive_all(host);
    reply_all(host, IMHOOK_STREAM_HANDLED);
    host_receive(host, host_connection(host), imhook_text(stream_graph_frame));
    host_pass(host, 2000);
    host_receive(host, host_connection(host), imhook_text(stream_disconnect_frame));
    host_connect(host);
    receive_all(host);
    reply_all(host, IMHOOK_STREAM_FAILED);
    host_closed(host, host_connection(host));
    host_connect(host);
    receive_all(host);
    host_stop(host, 10000);
    reply_all(host, IMHOOK_STREAM_LATER);
    host_pass(host, 10000);
}

/* Lets the n-th allocation fail. False when there are fewer. */
static bool attempt(size_t n)
{
    size_t before = allocator_live();
    char name[64];
    snprintf(name, sizeof name, "allocation %zu fails", n + 1);
    imhook_stream_options options = stream_options();
    imhook_view topic = imhook_text("/v9/other");
    options.topics = &topic;
    options.topic_count = 1;
    options.in_flight_limit = 2;
    options.duplicate_limit = 2;
    options.slow_retry_ms = 1000;
    struct stream_host host;
    allocator_fail_after(n);
    if (host_begin(&host, name, &options) == IMHOOK_OUT_OF_MEMORY) {
        expect(allocator_recover() && !host.stream, "%s: there is no session", name);
        expect(allocator_live() == before, "%s: %zu allocations of the creation are lost", name,
               allocator_live() - before);
        host_begin(&host, name, &options);
        host.had_no_memory = true;
    }
    live(&host);
    bool failed = allocator_recover();
    expect(imhook_stream_state_of(host.stream) == IMHOOK_STREAM_STOPPED, "%s: the session was stopped", name);
    /* That it failed is either said by a call or reported. A block that an answer needs besides its own may do without. */
    if (failed && !host.had_no_memory && !host.reports[IMHOOK_STREAM_BECAUSE_OUT_OF_MEMORY])
        expect(host.delivered >= 8 && host.sent >= 8, "%s: nobody was told, and something is missing", name);
    host_end(&host);
    expect(allocator_live() == before, "%s: %zu allocations are lost", name, allocator_live() - before);
    return failed;
}

int main(void)
{
    /* What the standard output and libcrypto allocate at their first use would look lost. */
    static char output[4096];
    setvbuf(stdout, output, _IOLBF, sizeof output);
    imhook_stream_options random = stream_options();
    random.seed = 0;
    imhook_stream_free(stream_connected(&random));
    size_t n = 0;
    while (n < 10000 && attempt(n))
        n++;
    expect(n > 50 && n < 10000, "a session makes %zu allocations", n);
    printf("out of memory in a session: %zu allocations failed\n", n);
    return outcome_finish("stream out of memory");
}
