#include "case_stream.h"
#include "compare_action.h"
#include "run_case.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

enum { MAX_DELIVERIES = 256 };

/* A session, and what it delivered so far. */
struct script {
    struct run *run;
    imhook_stream *stream;
    imhook_callback *delivered[MAX_DELIVERIES];
    int64_t now;
};

/* What one call gave. */
struct outcome {
    imhook_status status;
    imhook_stream_actions actions;
    imhook_error error;
};

static uint64_t read_connection(imhook_json_value input)
{
    return (uint64_t)case_number(case_member(input, "connection"));
}

/* Keeps the callbacks that a call delivers, and checks what holds for any call. */
static void keep(struct script *script, const struct outcome *outcome)
{
    check_actions(script->run, &outcome->actions);
    if (outcome->status != IMHOOK_OK && outcome->actions.count)
        mismatch(script->run, "a call that fails gives actions");
    for (size_t i = 0; i < outcome->actions.count; i++) {
        const imhook_stream_action *action = &outcome->actions.items[i];
        if (action->kind != IMHOOK_STREAM_DELIVER)
            continue;
        if (action->delivery >= MAX_DELIVERIES)
            case_broken("it has too many deliveries for this runner");
        if (script->delivered[action->delivery])
            mismatch(script->run, "two deliveries have one number");
        script->delivered[action->delivery] = action->callback;
    }
}

/* MARK: Inputs */

static void answered(struct script *script, imhook_json_value input, struct outcome *outcome)
{
    static const char *const known[] = { "connection", "http", "body", "bodyBase64", "bodyRepeat", NULL };
    case_check_members(input, known);
    struct bytes body = case_bytes(input, "body");
    outcome->status = imhook_stream_answered(script->stream, read_connection(input),
                                             (int32_t)case_number(case_member(input, "http")), bytes_view(body),
                                             script->now, &outcome->actions);
    /* The actions must not borrow from the body. */
    bytes_free(&body);
}

static void received(struct script *script, imhook_json_value input, struct outcome *outcome)
{
    static const char *const known[] = { "connection", "frame", "frameText", "frameBase64", "frameRepeat", NULL };
    case_check_members(input, known);
    struct bytes frame = case_has(input, "frame")       ? bytes_copy(imhook_json_raw(case_member(input, "frame")))
                         : case_has(input, "frameText") ? case_bytes(input, "frameText")
                                                        : case_bytes(input, "frame");
    outcome->status = imhook_stream_received(script->stream, read_connection(input), bytes_view(frame), script->now,
                                             &outcome->actions);
    /* The callback must not borrow from the frame. */
    bytes_free(&frame);
}

/* The answer that a reply hands over; `document` is one for the callback of the delivery. */
static struct bytes read_answer(struct script *script, imhook_json_value input, uint64_t delivery)
{
    if (!case_has(input, "answerDocument"))
        return case_has(input, "answerText") ? case_bytes(input, "answerText") : case_bytes(input, "answer");
    if (delivery >= MAX_DELIVERIES || !script->delivered[delivery])
        case_broken("there is no callback to hand the answer document to");
    struct bytes document = bytes_copy(imhook_json_raw(case_member(input, "answerDocument")));
    imhook_view answer;
    imhook_status status =
        imhook_callback_answer(script->delivered[delivery], bytes_view(document), &answer, NULL);
    bytes_free(&document);
    if (status != IMHOOK_OK)
        mismatch(script->run, "the answer document is refused: %s", status_name(status));
    return bytes_copy(answer);
}

static void reply(struct script *script, imhook_json_value input, struct outcome *outcome)
{
    static const char *const known[] = { "delivery",     "outcome",        "answerText",
                                         "answerBase64", "answerDocument", NULL };
    case_check_members(input, known);
    uint64_t delivery = (uint64_t)case_number(case_member(input, "delivery"));
    int32_t ending;
    if (!value_of(stream_outcome_names, case_text(case_member(input, "outcome")), &ending))
        case_broken("there is no outcome of this name");
    struct bytes answer = read_answer(script, input, delivery);
    outcome->status = imhook_stream_reply(script->stream, delivery, ending, bytes_view(answer), script->now,
                                          &outcome->actions, &outcome->error);
    bytes_free(&answer);
}

static void connect_at_once(struct script *script, imhook_json_value input, struct outcome *outcome)
{
    static const char gateway[] = "{\"endpoint\":\"wss://gateway.example/connect\",\"ticket\":\"ticket\"}";
    uint64_t connection = read_connection(input);
    if (connection == 1) {
        outcome->status = imhook_stream_start(script->stream, script->now, &outcome->actions);
        keep(script, outcome);
    }
    if (outcome->status == IMHOOK_OK) {
        outcome->status = imhook_stream_answered(script->stream, connection, 200, imhook_text(gateway), script->now,
                                                 &outcome->actions);
        keep(script, outcome);
    }
    if (outcome->status == IMHOOK_OK)
        outcome->status = imhook_stream_opened(script->stream, connection, script->now, &outcome->actions);
}

typedef imhook_status connection_function(imhook_stream *, uint64_t, int64_t, imhook_stream_actions *);

/* Performs the input that a member of a step names; false when it names none. */
static bool perform(struct script *script, imhook_json_value input, struct outcome *outcome)
{
    static const struct {
        const char *name;
        connection_function *call;
    } connections[] = { { "unreachable", imhook_stream_unreachable },
                        { "opened", imhook_stream_opened },
                        { "closed", imhook_stream_closed },
                        { "heard", imhook_stream_heard } };
    imhook_view name = imhook_json_name(input);
    for (size_t i = 0; i < sizeof connections / sizeof connections[0]; i++) {
        if (!text_is(name, connections[i].name))
            continue;
        outcome->status =
            connections[i].call(script->stream, read_connection(input), script->now, &outcome->actions);
        return true;
    }
    if (text_is(name, "connect"))
        connect_at_once(script, input, outcome);
    else if (text_is(name, "start"))
        outcome->status = imhook_stream_start(script->stream, script->now, &outcome->actions);
    else if (text_is(name, "tick"))
        outcome->status = imhook_stream_tick(script->stream, script->now, &outcome->actions);
    else if (text_is(name, "stop"))
        outcome->status = imhook_stream_stop(script->stream, case_number(case_member(input, "graceMs")), script->now,
                                             &outcome->actions);
    else if (text_is(name, "answered"))
        answered(script, input, outcome);
    else if (text_is(name, "received"))
        received(script, input, outcome);
    else if (text_is(name, "reply"))
        reply(script, input, outcome);
    else
        return false;
    return true;
}

/* MARK: Steps */

static void compare_outcome(struct run *run, imhook_json_value step, const struct outcome *outcome)
{
    imhook_json_value expect = case_member(step, "expect");
    if (imhook_json_type_of(expect) == IMHOOK_JSON_ABSENT) {
        if (outcome->status != IMHOOK_OK)
            mismatch(run, "the call fails with %s", status_name(outcome->status));
        return;
    }
    /* Only imhook_stream_reply() has an error to fill. */
    imhook_error error = outcome->error;
    error.status = outcome->status;
    if (!compare_status(run, expect, outcome->status, &error) && outcome->error.status != IMHOOK_OK)
        compare_error(run, expect, &outcome->error);
}

static void run_step(struct script *script, imhook_json_value step)
{
    static const char *const others[] = { "now", "expect", "actions", "wakeAtMs", "state", NULL };
    struct run *run = script->run;
    struct outcome outcome = { .status = IMHOOK_OK };
    script->now = case_number(case_member(step, "now"));
    size_t inputs = 0;
    imhook_json_value member = imhook_json_first(step);
    for (; imhook_json_type_of(member) != IMHOOK_JSON_ABSENT; member = imhook_json_next(member)) {
        size_t i = 0;
        while (others[i] && !text_is(imhook_json_name(member), others[i]))
            i++;
        if (others[i])
            continue;
        if (!perform(script, member, &outcome))
            case_broken("an input is not known to this runner");
        inputs++;
    }
    if (inputs != 1)
        case_broken("a step has one input");
    keep(script, &outcome);
    compare_outcome(run, step, &outcome);
    if (case_has(step, "actions"))
        compare_actions(run, case_member(step, "actions"), &outcome.actions);
    if (case_has(step, "wakeAtMs"))
        compare_wake(run, case_member(step, "wakeAtMs"), &outcome.actions);
    if (case_has(step, "state"))
        compare_name(run, "state", case_member(step, "state"), stream_state_names,
                     imhook_stream_state_of(script->stream));
}

void run_stream_case(struct run *run, imhook_json_value content)
{
    struct script script = { .run = run };
    imhook_error error;
    imhook_status status = case_stream_new(case_member(content, "streamOptions"), &script.stream, &error);
    if (!script.stream != (status != IMHOOK_OK))
        mismatch(run, "a session is given exactly when the status is OK, and it is %s", status_name(status));
    if (case_has(content, "streamExpect")) {
        imhook_json_value expect = case_member(content, "streamExpect");
        if (!compare_status(run, expect, status, &error) && status != IMHOOK_OK)
            compare_error(run, expect, &error);
    } else if (status != IMHOOK_OK) {
        mismatch(run, "creating the session fails with %s", status_name(status));
    } else {
        imhook_json_value steps = case_member(content, "script");
        if (imhook_json_count(steps) == 0)
            case_broken("it has no step");
        for (size_t i = 0; i < imhook_json_count(steps); i++) {
            snprintf(run->part, sizeof run->part, "step %zu", i + 1);
            run_step(&script, imhook_json_at(steps, i));
        }
    }
    /* Callbacks that were delivered outlive their session. */
    imhook_stream_free(script.stream);
    for (size_t i = 0; i < MAX_DELIVERIES; i++)
        imhook_callback_free(script.delivered[i]);
}
