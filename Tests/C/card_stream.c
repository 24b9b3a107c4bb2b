/* Card streams: what holds for any text and any answers, and when memory runs out. */
#include "failing_allocator.h"
#include "outcome.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

enum { TEXT_CAPACITY = 16384, TURNS = 600, CALL_LIMIT = 1024 };

/* What is read at the end of a card that failed. */
static const char reason[] = "<failed>";

/* The host of one stream, and the card as the platform shows it. */
struct host {
    imhook_card_stream *stream;
    imhook_card_stream_action action;
    /* The body of the call that is on its way. */
    imhook_view body;
    bool is_full;
    bool is_calling;
    bool has_ended;
    int64_t now;
    int64_t last_begin;
    size_t calls;
    size_t ends_on_card;
    char given[TEXT_CAPACITY];
    size_t given_size;
    char shown[TEXT_CAPACITY];
    size_t shown_size;
    char last_guid[32];
    bool was_applied;
    uint64_t random;
};

static uint32_t draw(struct host *host, uint32_t bound)
{
    host->random = host->random * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(host->random >> 33) % bound;
}

static bool begin(struct host *host, uint64_t seed, bool is_full)
{
    memset(host, 0, sizeof *host);
    host->random = seed;
    host->is_full = is_full;
    host->last_begin = INT64_MIN;
    imhook_card_stream_options options = { 0 };
    options.size = sizeof options;
    options.out_track_id = imhook_text("card-1");
    options.key = imhook_text("content");
    options.mode = is_full ? IMHOOK_CARD_STREAM_FULL : IMHOOK_CARD_STREAM_APPEND;
    options.seed = seed;
    return imhook_card_stream_new(&options, &host->stream, NULL) == IMHOOK_OK;
}

/* What the platform does with a call: it applies each guid once. */
static void apply(struct host *host, imhook_json *document)
{
    imhook_view content = { NULL, 0 }, guid = { NULL, 0 };
    bool is_finalize = false, is_error = false, is_full = false;
    imhook_json_value root = imhook_json_root(document);
    imhook_json_text(imhook_json_get(root, imhook_text("content")), &content, NULL);
    imhook_json_text(imhook_json_get(root, imhook_text("guid")), &guid, NULL);
    imhook_json_bool(imhook_json_get(root, imhook_text("isFull")), &is_full, NULL);
    imhook_json_bool(imhook_json_get(root, imhook_text("isFinalize")), &is_finalize, NULL);
    imhook_json_bool(imhook_json_get(root, imhook_text("isError")), &is_error, NULL);
    expect(content.size > 0, "a call has content");
    expect(is_full == host->is_full, "isFull follows the mode");
    expect(content.size <= CALL_LIMIT, "a call has %zu bytes", content.size);
    expect(guid.size == sizeof host->last_guid, "a guid has 32 digits");
    if (guid.size != sizeof host->last_guid || memcmp(guid.data, host->last_guid, guid.size) == 0)
        return;
    memcpy(host->last_guid, guid.data, guid.size);
    expect(host->ends_on_card == 0, "nothing follows the end");
    host->ends_on_card += is_finalize || is_error;
    if (is_full)
        host->shown_size = 0;
    if (host->shown_size + content.size <= sizeof host->shown) {
        memcpy(host->shown + host->shown_size, content.data, content.size);
        host->shown_size += content.size;
    }
}

/* Looks at what a call wants. */
static void look(struct host *host, imhook_status status)
{
    if (status == IMHOOK_OUT_OF_MEMORY)
        return;
    expect(status == IMHOOK_OK, "a call gives %.*s", SHOW(imhook_status_name(status)));
    if (host->action.kind == IMHOOK_CARD_STREAM_SEND) {
        expect(!host->is_calling && !host->has_ended, "one call at a time, and none after the end");
        expect(host->last_begin == INT64_MIN || host->now >= host->last_begin + 500, "calls are 500 ms apart");
        host->last_begin = host->now;
        host->is_calling = true;
        host->body = host->action.body;
        host->calls++;
    }
    if (host->action.kind >= IMHOOK_CARD_STREAM_DONE) {
        expect(!host->has_ended, "the end is told once");
        host->has_ended = true;
    }
}

/* Answers the call that is on its way. */
static void answer(struct host *host, imhook_status outcome, bool is_applied)
{
    imhook_json *document;
    imhook_status status = imhook_json_parse(host->body, NULL, &document, NULL);
    expect(status == IMHOOK_OK || status == IMHOOK_OUT_OF_MEMORY, "the body is JSON");
    if (is_applied && status == IMHOOK_OK)
        apply(host, document);
    imhook_json_free(document);
    host->is_calling = false;
    look(host, imhook_card_stream_answered(host->stream, outcome, (imhook_view){ NULL, 0 }, 0, host->now,
                                           &host->action));
}

/* Gives a piece of text that may end inside a character. */
static void give(struct host *host, const char *piece, size_t size)
{
    imhook_status status = imhook_card_stream_text(host->stream, (imhook_view){ piece, size }, host->now, &host->action);
    if (status == IMHOOK_OUT_OF_MEMORY) {
        status = imhook_card_stream_text(host->stream, (imhook_view){ piece, size }, host->now, &host->action);
        expect(status == IMHOOK_OK, "a piece that found no memory is taken the second time");
    }
    memcpy(host->given + host->given_size, piece, size);
    host->given_size += size;
    look(host, status);
}

/* A text that comes in pieces, calls that fail now and then, and an end, which may be that the host gives up. */
static void live(struct host *host, bool fails_now_and_then, bool gives_up)
{
    static const char letters[] = "a\xc3\xa9\xe4\xb8\xad\xf0\x9f\x98\x80\"\\\n";
    size_t position = 0;
    bool is_finished = false;
    for (size_t turn = 0; turn < TURNS && !host->has_ended; turn++) {
        if (host->is_calling && draw(host, 3) == 0) {
            uint32_t fate = fails_now_and_then ? draw(host, 6) : 5;
            answer(host, fate == 0 ? IMHOOK_API_THROTTLED : fate == 1 ? IMHOOK_API_SERVER_ERROR : IMHOOK_OK,
                   fate != 0);
        } else if (!is_finished && turn >= TURNS / 3) {
            is_finished = true;
            /* The rest of the character that was begun. */
            size_t rest = sizeof letters - 1 - position;
            give(host, letters + position, rest);
            look(host, gives_up ? imhook_card_stream_fail(host->stream, imhook_text(reason), host->now, &host->action)
                                : imhook_card_stream_finish(host->stream, host->now, &host->action));
        } else if (turn < TURNS / 3 && host->given_size < TEXT_CAPACITY / 2) {
            for (uint32_t count = draw(host, 200); count > 0; count--) {
                size_t size = 1 + draw(host, (uint32_t)(sizeof letters - 1 - position));
                give(host, letters + position, size);
                position = (position + size) % (sizeof letters - 1);
                if (host->is_calling)
                    break;
            }
        } else {
            look(host, imhook_card_stream_tick(host->stream, host->now, &host->action));
        }
        host->now += draw(host, 700);
    }
}

/* Whether the card shows the text from its beginning: all of it, or as much as one call has room for. */
static bool shows_text(const struct host *host)
{
    bool is_cut = host->is_full && host->given_size > CALL_LIMIT;
    return (is_cut ? host->shown_size > CALL_LIMIT - 4 : host->shown_size == host->given_size) &&
           memcmp(host->shown, host->given, host->shown_size) == 0 && host->action.is_truncated == is_cut;
}

/* Whether the card shows the beginning of the text, and then the reason; and what is missing is told. */
static bool shows_reason(const struct host *host)
{
    size_t reason_size = sizeof reason - 1;
    size_t text_size = host->shown_size - reason_size;
    return host->shown_size >= reason_size && text_size <= host->given_size &&
           memcmp(host->shown, host->given, text_size) == 0 &&
           memcmp(host->shown + text_size, reason, reason_size) == 0 &&
           (text_size == host->given_size || host->action.is_truncated);
}

static void any_text_arrives_whole_and_once(void)
{
    static struct host host;
    for (uint64_t seed = 1; seed <= 600; seed++) {
        bool gives_up = seed % 5 == 0;
        expect(begin(&host, seed, seed % 2 == 0), "a stream is created");
        live(&host, seed % 3 == 0, gives_up);
        expect(host.has_ended, "stream %d ends", (int)seed);
        if (host.action.kind == IMHOOK_CARD_STREAM_DONE) {
            expect(host.ends_on_card == 1, "the card of stream %d ends once", (int)seed);
            expect(shows_text(&host), "stream %d shows %zu of %zu bytes", (int)seed, host.shown_size, host.given_size);
        } else if (host.action.card_ended) {
            expect(host.ends_on_card == 1, "the card of stream %d ends once", (int)seed);
            expect(!gives_up || shows_reason(&host), "stream %d shows a part of %zu bytes and the reason", (int)seed,
                   host.given_size);
        } else {
            expect(host.ends_on_card <= 1, "a card that failed ends once at most");
            expect(host.shown_size >= host.given_size || host.action.is_truncated, "stream %d lacks text, and says so",
                   (int)seed);
        }
        imhook_card_stream_free(host.stream);
    }
}

/* What the platform says of calls that it does not accept, and the pause that it asks for. */
static const struct {
    imhook_status outcome;
    int64_t pause;
} failures[] = { { IMHOOK_API_THROTTLED, 1000 },
                 { IMHOOK_API_THROTTLED, 60000 },
                 { IMHOOK_API_BLOCKED, 300000 },
                 { IMHOOK_API_SERVER_ERROR, 0 },
                 { IMHOOK_API_TOKEN_REFUSED, 0 } };

/* A stream that is given text, finished or given up at some time, and of which no call is accepted. The failures are one
   of the kinds, or any. */
static void fail_for_ever(struct host *host, uint64_t seed)
{
    enum { PATIENCE = 90000, LONGEST_PAUSE = 300000 + 10000, LONGEST_CALL = 5000, KINDS = 5 };
    bool has_end = false;
    int64_t end = draw(host, 400000);
    size_t last_calls = 0;
    while (!host->has_ended) {
        if (host->is_calling) {
            size_t kind = seed % (KINDS + 1) < KINDS ? seed % (KINDS + 1) : draw(host, KINDS);
            last_calls = host->now > PATIENCE ? last_calls + 1 : 0;
            host->now += draw(host, LONGEST_CALL);
            host->is_calling = false;
            look(host, imhook_card_stream_answered(host->stream, failures[kind].outcome, (imhook_view){ NULL, 0 },
                                                   failures[kind].pause, host->now, &host->action));
        } else if (host->action.kind == IMHOOK_CARD_STREAM_WAKE) {
            if (!has_end && host->action.at_ms > end) {
                has_end = true;
                host->now = end > host->now ? end : host->now;
                look(host, seed % 3 ? imhook_card_stream_finish(host->stream, host->now, &host->action)
                                    : imhook_card_stream_fail(host->stream, imhook_text(reason), host->now,
                                                              &host->action));
            } else {
                host->now = host->action.at_ms;
                look(host, imhook_card_stream_tick(host->stream, host->now, &host->action));
            }
        } else {
            expect(false, "stream %d waits for nothing", (int)seed);
            return;
        }
    }
    expect(host->now <= PATIENCE + LONGEST_PAUSE + 2 * LONGEST_CALL, "stream %d lasts %ld ms", (int)seed,
           (long)host->now);
    expect(last_calls <= 1, "stream %d makes %zu calls after its patience", (int)seed, last_calls);
    expect(host->action.kind == IMHOOK_CARD_STREAM_FAILED && !host->action.card_ended && host->action.is_truncated,
           "stream %d fails, and its card has neither text nor an end", (int)seed);
}

static void any_failure_is_borne_for_a_bounded_time(void)
{
    static struct host host;
    for (uint64_t seed = 1; seed <= 1200; seed++) {
        expect(begin(&host, seed, seed % 2 == 0), "a stream is created");
        give(&host, "some text", 9);
        fail_for_ever(&host, seed);
        imhook_card_stream_free(host.stream);
    }
}

static void any_bytes_are_harmless(void)
{
    struct host host;
    for (uint64_t seed = 1; seed <= 300; seed++) {
        if (!begin(&host, seed, seed % 2 == 0))
            continue;
        for (size_t turn = 0; turn < 60; turn++) {
            char piece[8];
            for (size_t i = 0; i < sizeof piece; i++)
                piece[i] = (char)(draw(&host, 2) ? draw(&host, 256) : 0xe4);
            imhook_view view = { piece, draw(&host, sizeof piece + 1) };
            imhook_status status;
            switch (draw(&host, 8)) {
            case 0:
                status = imhook_card_stream_answered(host.stream, (imhook_status)(850 + draw(&host, 20)),
                                                     imhook_text("param.stream.content"), INT64_MAX, INT64_MAX - 1,
                                                     &host.action);
                break;
            case 1: status = imhook_card_stream_tick(host.stream, INT64_MAX, &host.action); break;
            case 2: status = turn > 40 ? imhook_card_stream_fail(host.stream, view, 0, &host.action) : IMHOOK_OK; break;
            default: status = imhook_card_stream_text(host.stream, view, INT64_MIN, &host.action); break;
            }
            expect(status == IMHOOK_OK || status == IMHOOK_JSON_INVALID_UTF8, "any bytes are taken or refused");
        }
        imhook_card_stream_free(host.stream);
    }
}

/* Lets the n-th allocation fail. False when there are fewer. */
static bool attempt(size_t n, bool is_full)
{
    static struct host host;
    size_t before = allocator_live();
    allocator_fail_after(n);
    if (!begin(&host, 7, is_full)) {
        expect(allocator_live() == before, "a stream that was not created is lost");
        expect(begin(&host, 7, is_full), "a stream is created the second time");
    }
    live(&host, false, false);
    bool failed = allocator_recover();
    expect(host.has_ended && host.action.kind == IMHOOK_CARD_STREAM_DONE, "allocation %zu fails, and the card ends",
           n + 1);
    imhook_card_stream_free(host.stream);
    expect(allocator_live() == before, "allocation %zu fails, and %zu are lost", n + 1, allocator_live() - before);
    return failed;
}

int main(void)
{
    /* What the standard output allocates at its first use would look lost. */
    static char output[4096];
    setvbuf(stdout, output, _IOLBF, sizeof output);
    any_text_arrives_whole_and_once();
    any_failure_is_borne_for_a_bounded_time();
    any_bytes_are_harmless();
    for (int is_full = 0; is_full < 2; is_full++) {
        size_t n = 0;
        while (n < 2000 && attempt(n, is_full))
            n++;
        expect(n > 5 && n < 2000, "a stream makes %zu allocations", n);
    }
    return outcome_finish("card stream");
}
