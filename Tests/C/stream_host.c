#include "stream_host.h"

#include "outcome.h"
#include "stream_session.h"
#include "text.h"

#include <inttypes.h>
#include <string.h>

/* MARK: Connections */

static bool is_open(const struct stream_host *host, uint64_t connection)
{
    return connection && (host->open[0] == connection || host->open[1] == connection);
}

static void forget(struct stream_host *host, uint64_t connection)
{
    if (host->opening == connection)
        host->opening = 0;
    if (host->connecting == connection)
        host->connecting = 0;
    if (host->open[1] == connection)
        host->open[1] = 0;
    if (host->open[0] == connection) {
        host->open[0] = host->open[1];
        host->open[1] = 0;
    }
}

uint64_t host_connection(const struct stream_host *host)
{
    return host->open[1] ? host->open[1] : host->open[0];
}

/* MARK: Actions */

/* What every answer has. */
static void check_answer(struct stream_host *host, imhook_view text)
{
    imhook_json *document;
    imhook_status status = imhook_json_parse(text, NULL, &document, NULL);
    if (status == IMHOOK_OUT_OF_MEMORY) {
        host->had_no_memory = true;
        status = imhook_json_parse(text, NULL, &document, NULL);
    }
    if (!expect(status == IMHOOK_OK, "%s: an answer is JSON: %.*s", host->name, SHOW(text)))
        return;
    imhook_json_value root = imhook_json_root(document), headers = imhook_json_get(root, imhook_text("headers"));
    imhook_view id;
    int64_t code;
    if (imhook_json_int64(imhook_json_get(root, imhook_text("code")), &code, NULL) != IMHOOK_OK ||
        imhook_json_type_of(imhook_json_get(root, imhook_text("data"))) != IMHOOK_JSON_STRING ||
        imhook_json_text(imhook_json_get(headers, imhook_text("messageId")), &id, NULL) != IMHOOK_OK || !id.size)
        expect(false, "%s: an answer has a code, data and a messageId: %.*s", host->name, SHOW(text));
    imhook_json_free(document);
}

static void hold(struct stream_host *host, const imhook_stream_action *action)
{
    if (action->delivery <= host->last_delivery || !action->callback || !action->callback->frame)
        expect(false, "%s: delivery %" PRIu64 " follows %" PRIu64 " and has a callback of a frame", host->name,
               action->delivery, host->last_delivery);
    host->last_delivery = action->delivery;
    host->delivered++;
    if (host->held_count == HOST_DELIVERIES) {
        expect(false, "%s: more than %d deliveries wait", host->name, HOST_DELIVERIES);
        imhook_callback_free(action->callback);
        return;
    }
    host->held[host->held_count].delivery = action->delivery;
    host->held[host->held_count++].callback = action->callback;
}

static void perform(struct stream_host *host, const imhook_stream_action *action)
{
    uint64_t connection = action->connection;
    switch (action->kind) {
    case IMHOOK_STREAM_OPEN:
        if (host->opening || host->connecting || host->open[1] || connection <= host->last_connection)
            expect(false, "%s: connection %" PRIu64 " is asked for beside %" PRIu64 ", %" PRIu64 " and %" PRIu64,
                   host->name, connection, host->opening, host->connecting, host->open[1]);
        if (!action->request || !action->request->body.size || !action->request->url.size)
            expect(false, "%s: a request has a body and a URL", host->name);
        host->opening = host->last_connection = connection;
        break;
    case IMHOOK_STREAM_CONNECT:
        if (host->opening != connection || !action->text.size)
            expect(false, "%s: connection %" PRIu64 " is opened without an answer", host->name, connection);
        host->opening = 0;
        host->connecting = connection;
        break;
    case IMHOOK_STREAM_SEND:
        if (!is_open(host, connection))
            expect(false, "%s: something is sent on connection %" PRIu64 ", which is not open", host->name, connection);
        check_answer(host, action->text);
        host->sent++;
        break;
    case IMHOOK_STREAM_PING:
        if (host_connection(host) != connection)
            expect(false, "%s: a ping is sent on connection %" PRIu64, host->name, connection);
        host->pinged++;
        break;
    case IMHOOK_STREAM_CLOSE:
        forget(host, connection);
        break;
    case IMHOOK_STREAM_WAKE:
        host->wake_at = action->at_ms;
        break;
    case IMHOOK_STREAM_DELIVER:
        hold(host, action);
        break;
    case IMHOOK_STREAM_REPORT:
        if (action->reason <= 0 || action->reason >= HOST_REASONS)
            expect(false, "%s: a report has the reason %" PRId32, host->name, action->reason);
        else
            host->reports[action->reason]++;
        break;
    default:
        expect(false, "%s: an action has the kind %" PRId32, host->name, action->kind);
    }
}

static void perform_all(struct stream_host *host, imhook_status status, const imhook_stream_actions *actions)
{
    if (status != IMHOOK_OK && (actions->items || actions->count))
        expect(false, "%s: a call that failed gives actions", host->name);
    for (size_t i = 0; i < actions->count; i++) {
        if (actions->items[i].kind == IMHOOK_STREAM_WAKE && i + 1 < actions->count)
            expect(false, "%s: WAKE is the last action", host->name);
        perform(host, &actions->items[i]);
    }
    if (imhook_stream_state_of(host->stream) != IMHOOK_STREAM_STOPPED)
        return;
    if (host->opening || host->connecting || host->open[0])
        expect(false, "%s: a stopped session has no connection", host->name);
}

/* Makes a call, and once more when it had no memory: nothing had happened then. */
#define TELL(host, call)                                                                                               \
    do {                                                                                                               \
        imhook_stream_actions actions;                                                                                 \
        imhook_status status = (call);                                                                                 \
        perform_all(host, status, &actions);                                                                           \
        if (status == IMHOOK_OUT_OF_MEMORY) {                                                                          \
            (host)->had_no_memory = true;                                                                              \
            status = (call);                                                                                           \
            perform_all(host, status, &actions);                                                                       \
        }                                                                                                              \
        if (status != IMHOOK_OK)                                                                                       \
            expect(false, "%s: %s gives %.*s", (host)->name, #call, SHOW(imhook_status_name(status)));                 \
    } while (0)

/* MARK: Inputs */

imhook_status host_begin(struct stream_host *host, const char *name, const imhook_stream_options *options)
{
    *host = (struct stream_host){ .name = name, .wake_at = INT64_MAX };
    imhook_stream_options usual = stream_options();
    imhook_status status = imhook_stream_new(options ? options : &usual, &host->stream, NULL);
    if (status != IMHOOK_OUT_OF_MEMORY)
        expect_status(status, IMHOOK_OK, "imhook_stream_new");
    return status;
}

void host_end(struct stream_host *host)
{
    /* Half of the callbacks go before the session, half after it. */
    size_t half = host->held_count / 2;
    for (size_t i = 0; i < half; i++)
        imhook_callback_free(host->held[i].callback);
    imhook_stream_free(host->stream);
    for (size_t i = half; i < host->held_count; i++)
        imhook_callback_free(host->held[i].callback);
    *host = (struct stream_host){ .name = host->name };
}

void host_start(struct stream_host *host)
{
    TELL(host, imhook_stream_start(host->stream, host->now, &actions));
}

void host_stop(struct stream_host *host, int64_t grace_ms)
{
    TELL(host, imhook_stream_stop(host->stream, grace_ms, host->now, &actions));
}

void host_tick(struct stream_host *host)
{
    if (host->wake_at <= host->now)
        host->wake_at = INT64_MAX;
    TELL(host, imhook_stream_tick(host->stream, host->now, &actions));
}

void host_answer(struct stream_host *host, uint64_t connection, int32_t http_status, imhook_view body)
{
    bool was_asked = connection && host->opening == connection;
    TELL(host, imhook_stream_answered(host->stream, connection, http_status, body, host->now, &actions));
    /* A refusal ends the request, whether or not the session had asked for it. */
    if (was_asked && host->opening == connection)
        host->opening = 0;
}

void host_unreachable(struct stream_host *host, uint64_t connection)
{
    if (host->opening == connection)
        host->opening = 0;
    TELL(host, imhook_stream_unreachable(host->stream, connection, host->now, &actions));
}

void host_opened(struct stream_host *host, uint64_t connection)
{
    if (connection && host->connecting == connection) {
        host->connecting = 0;
        host->open[host->open[0] ? 1 : 0] = connection;
    }
    TELL(host, imhook_stream_opened(host->stream, connection, host->now, &actions));
}

void host_closed(struct stream_host *host, uint64_t connection)
{
    /* A WebSocket that has not been asked for yet cannot end. */
    if (host->opening != connection)
        forget(host, connection);
    TELL(host, imhook_stream_closed(host->stream, connection, host->now, &actions));
}

void host_heard(struct stream_host *host, uint64_t connection)
{
    TELL(host, imhook_stream_heard(host->stream, connection, host->now, &actions));
}

void host_receive(struct stream_host *host, uint64_t connection, imhook_view frame)
{
    TELL(host, imhook_stream_received(host->stream, connection, frame, host->now, &actions));
}

imhook_status host_reply(struct stream_host *host, uint64_t delivery, imhook_stream_outcome outcome, imhook_view answer)
{
    imhook_stream_actions actions;
    imhook_error error;
    imhook_status status =
        imhook_stream_reply(host->stream, delivery, outcome, answer, host->now, &actions, &error);
    if (error.status != status)
        expect(false, "%s: the error of a reply holds the status returned", host->name);
    perform_all(host, status, &actions);
    for (size_t i = 0; i < host->held_count && (status == IMHOOK_OK || status == IMHOOK_STREAM_DELIVERY_UNKNOWN); i++) {
        if (host->held[i].delivery != delivery)
            continue;
        imhook_callback_free(host->held[i].callback);
        host->held[i] = host->held[--host->held_count];
        break;
    }
    return status;
}

/* MARK: Time */

void host_pass(struct stream_host *host, int64_t milliseconds)
{
    int64_t end = host->now + milliseconds;
    for (int turns = 0; host->wake_at <= end; turns++) {
        if (turns > 1000) {
            expect(false, "%s: the session wants to be woken without end", host->name);
            break;
        }
        if (host->wake_at > host->now)
            host->now = host->wake_at;
        host_tick(host);
    }
    host->now = end;
}

void host_connect(struct stream_host *host)
{
    host_start(host);
    for (int turns = 0; turns < 20; turns++) {
        imhook_stream_state state = imhook_stream_state_of(host->stream);
        if (state == IMHOOK_STREAM_CONNECTED || state == IMHOOK_STREAM_DRAINING)
            return;
        if (host->opening)
            host_answer(host, host->opening, 200, imhook_text(STREAM_GATEWAY));
        else if (host->connecting)
            host_opened(host, host->connecting);
        else
            host_pass(host, 60000);
    }
    expect(false, "%s: the session does not connect", host->name);
}
