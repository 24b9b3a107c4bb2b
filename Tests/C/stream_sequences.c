/* Long random sequences of everything that can be told to a session of Stream mode, in any order and about any connection.
   stream_host.c checks what holds for every action; each session can be ended at the end. Usage: stream_sequences
   [HOW MANY]. */
#include "outcome.h"
#include "stream_host.h"
#include "stream_session.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>

static uint64_t state = UINT64_C(20261128);

static uint64_t draw(uint64_t bound)
{
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state % bound;
}

/* A connection that there is, was, or never will be. */
static uint64_t some_connection(const struct stream_host *host)
{
    uint64_t connection = host_connection(host);
    switch (draw(8)) {
    case 0:
        return draw(host->last_connection + 3);
    case 1:
        return UINT64_MAX - draw(2);
    case 2:
        return host->open[0];
    default:
        return host->opening ? host->opening : host->connecting ? host->connecting : connection;
    }
}

static imhook_view some_frame(char text[512])
{
    static const char *const frames[] = { stream_card_frame,  stream_robot_frame, stream_event_frame,
                                          stream_graph_frame, stream_ping_frame,  stream_disconnect_frame,
                                          "{\"headers\":{}}", "broken" };
    if (draw(2))
        return imhook_text(frames[draw(sizeof frames / sizeof frames[0])]);
    /* Events and messages whose ids are few, so that they come again. */
    int size = draw(2) ? snprintf(text, 512,
                                  "{\"type\":\"EVENT\",\"headers\":{\"messageId\":\"m-%d\",\"eventId\":\"%d\"},"
                                  "\"data\":\"{}\"}",
                                  (int)draw(30), (int)draw(6))
                       : snprintf(text, 512,
                                  "{\"type\":\"CALLBACK\",\"headers\":{\"topic\":\"%s\",\"messageId\":\"m-%d\"},"
                                  "\"data\":\"{\\\"msgId\\\":\\\"%d\\\",\\\"type\\\":\\\"actionCallback\\\","
                                  "\\\"content\\\":\\\"{}\\\"}\"}",
                                  draw(2) ? STREAM_ROBOT_TOPIC : STREAM_CARD_TOPIC, (int)draw(30), (int)draw(6));
    return (imhook_view){ text, (size_t)size };
}

static void reply_somehow(struct stream_host *host)
{
    static const char *const answers[] = { "", "{}", "null", "{\"a\":[1,2,{}]}", "[", "nul", "\xff" };
    uint64_t delivery = host->held_count && draw(8) ? host->held[draw(host->held_count)].delivery
                                                    : draw(host->last_delivery + 2);
    imhook_stream_outcome outcome = (imhook_stream_outcome)draw(4) + 1;
    imhook_status status = host_reply(host, delivery, outcome, imhook_text(answers[draw(7)]));
    if (status == IMHOOK_INVALID_ARGUMENT || status == IMHOOK_OUT_OF_MEMORY)
        expect(false, "a reply gives %.*s", SHOW(imhook_status_name(status)));
}

static void answer_somehow(struct stream_host *host)
{
    static const char *const bodies[] = { STREAM_GATEWAY, STREAM_GATEWAY, STREAM_GATEWAY, "", "{\"code\":\"authFailed\"}",
                                          "{\"accessdenieddetail\":{\"requiredScopes\":[1,\"a\",null]}}" };
    static const int32_t statuses[] = { 200, 200, 200, 401, 403, 429, 500, 0, -1, INT32_MAX };
    host_answer(host, some_connection(host), statuses[draw(10)], imhook_text(bodies[draw(6)]));
}

static void step_somehow(struct stream_host *host)
{
    char text[512];
    switch (draw(20)) {
    case 0:
        host_start(host);
        break;
    case 1:
    case 2:
        answer_somehow(host);
        break;
    case 3:
    case 4:
        host_opened(host, some_connection(host));
        break;
    case 5:
        if (draw(3) == 0)
            host_closed(host, some_connection(host));
        break;
    case 6:
        host_unreachable(host, some_connection(host));
        break;
    case 7:
        host_heard(host, some_connection(host));
        break;
    case 8:
        host_pass(host, (int64_t)draw(100000));
        break;
    case 9:
        /* Time that goes back counts as standing still. */
        host->now -= (int64_t)draw(2000);
        host_tick(host);
        break;
    case 10:
        if (draw(30) == 0)
            host_stop(host, (int64_t)draw(20000));
        break;
    case 11:
    case 12:
    case 13:
    case 14:
        host_receive(host, some_connection(host), some_frame(text));
        break;
    case 15:
        host->now += (int64_t)draw(3000);
        break;
    default:
        reply_somehow(host);
    }
}

static void run_sequence(void)
{
    imhook_stream_options options = stream_options();
    options.duplicate_limit = 8;
    options.retry_base_ms = 10;
    options.retry_cap_ms = 10;
    options.slow_retry_ms = 1000;
    options.seed = draw(UINT64_MAX) + 1;
    options.give_up_ms = draw(2) ? 5000 : 0;
    options.waiting_limit = (uint32_t)draw(40) + 1;
    options.in_flight_limit = (uint32_t)draw(40) + 1;
    options.card_deadline_ms = draw(4) ? 0 : -1;
    struct stream_host random;
    host_begin(&random, "a random sequence", &options);
    random.now = draw(20) ? (int64_t)draw(1000) : draw(2) ? INT64_MIN + 10000 : INT64_MAX - 100000000;
    size_t steps = 50 + draw(300);
    for (size_t i = 0; i < steps; i++)
        step_somehow(&random);
    /* Whatever happened, it can be ended. */
    host_stop(&random, 0);
    expect(imhook_stream_state_of(random.stream) == IMHOOK_STREAM_STOPPED, "a session is stopped at once");
    host_end(&random);
}

int main(int count, char **arguments)
{
    long sequences = count > 1 ? atol(arguments[1]) : 20000;
    for (long i = 0; i < sequences; i++)
        run_sequence();
    printf("stream sequences: %ld\n", sequences);
    return outcome_finish("stream sequences");
}
