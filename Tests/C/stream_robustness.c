/* A session of Stream mode is told every prefix and every single-byte mutation of the frames and of the gateway's answers
   in the corpus. It goes on, what it delivers is sound, and stream_host.c checks every action. Usage: stream_robustness
   FOLDER [PART OF A NAME]. */
#include "case_stream.h"
#include "changed_texts.h"
#include "outcome.h"
#include "soundness.h"
#include "stream_host.h"
#include "stream_session.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

static struct stream_host host;

/* Options that keep little. */
static imhook_stream_options small_options(void)
{
    imhook_stream_options options = stream_options();
    options.in_flight_limit = 4;
    options.waiting_limit = 4;
    options.duplicate_limit = 8;
    options.retry_base_ms = 10;
    options.retry_cap_ms = 10;
    options.slow_retry_ms = 1000;
    return options;
}

static void settle(void)
{
    static const imhook_stream_outcome outcomes[] = { IMHOOK_STREAM_LATER, IMHOOK_STREAM_HANDLED, IMHOOK_STREAM_FAILED,
                                                      IMHOOK_STREAM_UNHANDLED };
    while (host.held_count) {
        imhook_callback *callback = host.held[0].callback;
        check_callback(host.name, callback);
        imhook_view answer = { NULL, 0 };
        imhook_callback_answer(callback, imhook_text("{}"), &answer, NULL);
        host_reply(&host, host.held[0].delivery, outcomes[host.delivered % 4], answer);
    }
}

static void receive_changed(imhook_view text, void *context)
{
    (void)context;
    if (!host_connection(&host))
        host_connect(&host);
    host.now += 3;
    host_receive(&host, host_connection(&host), text);
    settle();
}

static void answer_changed(imhook_view text, void *context)
{
    int32_t http_status = (int32_t) * (int64_t *)context;
    while (!host.opening) {
        if (host.connecting)
            host_closed(&host, host.connecting);
        else if (host_connection(&host))
            host_closed(&host, host_connection(&host));
        host_pass(&host, 2000);
    }
    host_answer(&host, host.opening, http_status, text);
}

static void change_step(imhook_json_value step)
{
    imhook_json_value received = case_member(step, "received"), answered = case_member(step, "answered");
    if (imhook_json_type_of(received) == IMHOOK_JSON_OBJECT) {
        struct bytes frame = case_has(received, "frame") ? bytes_copy(imhook_json_raw(case_member(received, "frame")))
                             : case_has(received, "frameText") ? case_bytes(received, "frameText")
                                                               : case_bytes(received, "frame");
        if (!seen_before(bytes_view(frame), 0))
            change_text(bytes_view(frame), true, receive_changed, NULL);
        bytes_free(&frame);
    } else if (imhook_json_type_of(answered) == IMHOOK_JSON_OBJECT) {
        struct bytes body = case_bytes(answered, "body");
        int64_t http_status = case_number(case_member(answered, "http"));
        if (!seen_before(bytes_view(body), (uint64_t)http_status))
            change_text(bytes_view(body), true, answer_changed, &http_status);
        bytes_free(&body);
    }
}

static void change_case(const char *name, imhook_json_value content, void *context)
{
    const char *wanted = context;
    imhook_json_value steps = case_member(content, "script");
    if (imhook_json_count(steps) == 0 || !strstr(name, wanted))
        return;
    host.name = name;
    for (size_t i = 0; i < imhook_json_count(steps); i++)
        change_step(imhook_json_at(steps, i));
}

int main(int count, char **arguments)
{
    if (count < 2) {
        fprintf(stderr, "usage: %s FOLDER [PART OF A NAME]\n", arguments[0]);
        return 2;
    }
    imhook_stream_options options = small_options();
    host_begin(&host, "changed texts", &options);
    size_t cases = corpus_visit(arguments[1], change_case, count > 2 ? arguments[2] : "");
    expect(cases > 0 && changed_texts_tried() > 1000, "the corpus has frames");
    host_end(&host);
    printf("stream robustness: %zu changed texts\n", changed_texts_tried());
    return outcome_finish("stream robustness");
}
