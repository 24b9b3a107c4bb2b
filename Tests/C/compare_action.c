#include "compare_action.h"

#include "compare_request.h"
#include "compare_structure.h"
#include "corpus.h"
#include "text.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#define TEXT(name, member) FIELD(TEXT, name, imhook_stream_action, member)

static const struct field action_fields[] = {
    FIELD_NAMED("kind", imhook_stream_action, kind, stream_action_names),
    FIELD_NAMED("state", imhook_stream_action, state, stream_state_names),
    FIELD_NAMED("reason", imhook_stream_action, reason, stream_reason_names),
    FIELD(INT32, "httpStatus", imhook_stream_action, http_status),
    FIELD(INT64, "connection", imhook_stream_action, connection),
    FIELD(INT64, "delivery", imhook_stream_action, delivery),
    TEXT("text", text),
    TEXT("code", code),
    TEXT("message", message),
    TEXT("requestId", request_id),
    FIELD_END,
};

/* One line about an action, for somebody who looks for what went wrong. */
static void describe(const imhook_stream_action *action, char text[256])
{
    int32_t kind = action->kind;
    int written = snprintf(text, 256, "%s", name_of(stream_action_names, kind));
    if (kind == IMHOOK_STREAM_REPORT)
        snprintf(text + written, 256 - (size_t)written, " %s %s", name_of(stream_state_names, action->state),
                 name_of(stream_reason_names, action->reason));
    else
        snprintf(text + written, 256 - (size_t)written, " on %" PRIu64 " %.*s", action->connection,
                 (int)(action->text.size < 200 ? action->text.size : 200), action->text.size ? action->text.data : "");
}

static void compare_scopes(struct run *run, imhook_json_value expected, const imhook_stream_action *action)
{
    size_t count = imhook_json_count(expected);
    if (count != action->scope_count) {
        mismatch(run, "scopes: expected %zu, actual %zu", count, action->scope_count);
        return;
    }
    for (size_t i = 0; i < count; i++)
        compare_text(run, "scopes", imhook_json_at(expected, i), action->scopes[i]);
}

/* A member that is more than a number or a text; false when it is not known. */
static bool compare_part(struct run *run, imhook_json_value expected, const imhook_stream_action *action)
{
    imhook_view name = imhook_json_name(expected);
    if (text_is(name, "scopes")) {
        compare_scopes(run, expected, action);
    } else if (text_is(name, "request")) {
        if (action->request)
            compare_request(run, expected, action->request);
        else
            mismatch(run, "there is no request");
    } else if (text_is(name, "callback")) {
        if (action->callback)
            compare_callback(run, expected, action->callback);
        else
            mismatch(run, "there is no callback");
    } else if (text_is(name, "error")) {
        if (!action->error)
            mismatch(run, "there is no error");
        else if (!compare_status(run, expected, action->error->status, action->error))
            compare_error(run, expected, action->error);
    } else {
        return false;
    }
    return true;
}

static void compare_action(struct run *run, imhook_json_value expected, const imhook_stream_action *action)
{
    if (!case_has(expected, "kind"))
        case_broken("an action has no kind");
    imhook_json_value value = imhook_json_first(expected);
    for (; imhook_json_type_of(value) != IMHOOK_JSON_ABSENT; value = imhook_json_next(value))
        if (!compare_field(run, action_fields, value, action) && !compare_part(run, value, action))
            case_broken("an expectation of an action is not known to this runner");
}

/* The number of actions but WAKE, which is the last. */
static size_t count_without_wake(const imhook_stream_actions *actions)
{
    size_t count = actions->count;
    return count && actions->items[count - 1].kind == IMHOOK_STREAM_WAKE ? count - 1 : count;
}

void compare_actions(struct run *run, imhook_json_value expected, const imhook_stream_actions *actions)
{
    size_t count = count_without_wake(actions), wanted = imhook_json_count(expected);
    if (count != wanted) {
        mismatch(run, "expected %zu actions, actual %zu:", wanted, count);
        for (size_t i = 0; i < count; i++) {
            char text[256];
            describe(&actions->items[i], text);
            printf("    %s\n", text);
        }
        return;
    }
    char step[32];
    snprintf(step, sizeof step, "%.31s", run->part);
    for (size_t i = 0; i < count; i++) {
        snprintf(run->part, sizeof run->part, "%s, action %zu", step, i + 1);
        compare_action(run, imhook_json_at(expected, i), &actions->items[i]);
    }
    snprintf(run->part, sizeof run->part, "%s", step);
}

void compare_wake(struct run *run, imhook_json_value expected, const imhook_stream_actions *actions)
{
    size_t count = count_without_wake(actions);
    bool has_wake = count < actions->count;
    int64_t actual = has_wake ? actions->items[count].at_ms : 0;
    if (imhook_json_type_of(expected) == IMHOOK_JSON_NULL) {
        if (has_wake)
            mismatch(run, "no WAKE is expected, and it is at %" PRId64, actual);
    } else if (!has_wake) {
        mismatch(run, "a WAKE is expected");
    } else if (imhook_json_type_of(expected) == IMHOOK_JSON_ARRAY) {
        int64_t first = case_number(imhook_json_at(expected, 0)), last = case_number(imhook_json_at(expected, 1));
        if (actual < first || actual > last)
            mismatch(run, "wakeAtMs: expected %" PRId64 " to %" PRId64 ", actual %" PRId64, first, last, actual);
    } else {
        compare_number(run, "wakeAtMs", expected, actual);
    }
}

/* MARK: What always holds */

static void check_action(struct run *run, const imhook_stream_action *action)
{
    int32_t kind = action->kind;
    const char *name = name_of(stream_action_names, kind);
    bool is_report = kind == IMHOOK_STREAM_REPORT, is_text = kind == IMHOOK_STREAM_SEND || kind == IMHOOK_STREAM_CONNECT;
    if (name[0] == '?')
        mismatch(run, "an action has the unknown kind %" PRId32, kind);
    if (!action->request != (kind != IMHOOK_STREAM_OPEN))
        mismatch(run, "a request is given with OPEN and nothing else, not with %s", name);
    if (!action->callback != (kind != IMHOOK_STREAM_DELIVER))
        mismatch(run, "a callback is given with DELIVER and nothing else, not with %s", name);
    if (!action->text.size != !is_text)
        mismatch(run, "a text is given with SEND and CONNECT and nothing else, not with %s", name);
    if (!action->connection != (is_report || kind == IMHOOK_STREAM_WAKE))
        mismatch(run, "%s has the connection %" PRIu64, name, action->connection);
    if (!is_report && (action->reason || action->state || action->http_status || action->code.size ||
                       action->message.size || action->request_id.size || action->scope_count || action->error))
        mismatch(run, "%s has a member of reports", name);
    for (size_t i = 0; i < sizeof action->reserved / sizeof action->reserved[0]; i++)
        if (action->reserved[i])
            mismatch(run, "a reserved member is not zero");
}

void check_actions(struct run *run, const imhook_stream_actions *actions)
{
    if (!actions->items != !actions->count)
        mismatch(run, "there are %zu actions and %s list", actions->count, actions->items ? "a" : "no");
    for (size_t i = 0; i < actions->count; i++) {
        check_action(run, &actions->items[i]);
        if (actions->items[i].kind == IMHOOK_STREAM_WAKE && i + 1 < actions->count)
            mismatch(run, "WAKE is not the last action");
    }
}
