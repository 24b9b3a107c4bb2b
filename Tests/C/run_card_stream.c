#include "corpus.h"
#include "run_case.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

/* A stream as a case configures it; members that are not given have their default. */
static imhook_status new_stream(imhook_json_value given, imhook_card_stream **stream, imhook_error *error)
{
    static const char *const known[] = { "outTrackId",  "key",        "mode",         "seed",       "intervalMs",
                                         "retryBaseMs", "retryCapMs", "attemptLimit", "patienceMs", "maxTextSize", NULL };
    case_check_members(given, known);
    struct bytes card = case_bytes(given, "outTrackId"), key = case_bytes(given, "key");
    imhook_card_stream_options options = { 0 };
    options.size = sizeof options;
    options.out_track_id = bytes_view(card);
    options.key = bytes_view(key);
    if (case_has(given, "mode") &&
        !value_of(card_stream_mode_names, case_text(case_member(given, "mode")), &options.mode))
        case_broken("there is no mode of this name");
    options.seed = (uint64_t)case_number(case_member(given, "seed"));
    options.interval_ms = case_number(case_member(given, "intervalMs"));
    options.retry_base_ms = case_number(case_member(given, "retryBaseMs"));
    options.retry_cap_ms = case_number(case_member(given, "retryCapMs"));
    options.attempt_limit = (uint32_t)case_number(case_member(given, "attemptLimit"));
    options.patience_ms = case_number(case_member(given, "patienceMs"));
    options.max_text_size = (size_t)case_number(case_member(given, "maxTextSize"));
    imhook_status status = imhook_card_stream_new(&options, stream, error);
    /* The stream must not borrow from its options. */
    bytes_free(&card);
    bytes_free(&key);
    return status;
}

static imhook_status answered(imhook_card_stream *stream, imhook_json_value input, int64_t now,
                              imhook_card_stream_action *action)
{
    static const char *const known[] = { "outcome", "code", "retryAfterMs", NULL };
    case_check_members(input, known);
    imhook_status outcome;
    if (!status_of(case_text(case_member(input, "outcome")), &outcome))
        case_broken("there is no outcome of this name");
    return imhook_card_stream_answered(stream, outcome, case_text(case_member(input, "code")),
                                       case_number(case_member(input, "retryAfterMs")), now, action);
}

/* Performs the input that a member of a step names; false when it names none. */
static bool perform(imhook_card_stream *stream, imhook_json_value input, int64_t now, imhook_status *status,
                    imhook_card_stream_action *action)
{
    imhook_view name = imhook_json_name(input);
    if (text_is(name, "text")) {
        struct bytes piece = case_bytes(input, "text");
        *status = imhook_card_stream_text(stream, bytes_view(piece), now, action);
        bytes_free(&piece);
    } else if (text_is(name, "fail")) {
        struct bytes reason = case_bytes(input, "reason");
        *status = imhook_card_stream_fail(stream, bytes_view(reason), now, action);
        bytes_free(&reason);
    } else if (text_is(name, "finish")) {
        *status = imhook_card_stream_finish(stream, now, action);
    } else if (text_is(name, "tick")) {
        *status = imhook_card_stream_tick(stream, now, action);
    } else if (text_is(name, "answered")) {
        *status = answered(stream, input, now, action);
    } else {
        return false;
    }
    return true;
}

static void compare_flag(struct run *run, const char *name, imhook_json_value expected, bool actual)
{
    bool wanted = false;
    if (imhook_json_bool(expected, &wanted, NULL) != IMHOOK_OK)
        case_broken("a member is true or false");
    if (wanted != actual)
        mismatch(run, "%s is %s", name, actual ? "true" : "false");
}

static void compare_action(struct run *run, imhook_json_value expected, const imhook_card_stream_action *action)
{
    static const char *const known[] = { "kind", "body", "atMs", "outcome", "cardEnded", "isTruncated", NULL };
    case_check_members(expected, known);
    compare_name(run, "kind", case_member(expected, "kind"), card_stream_action_names, action->kind);
    if (case_has(expected, "body"))
        compare_text(run, "body", case_member(expected, "body"), action->body);
    if (case_has(expected, "atMs"))
        compare_number(run, "atMs", case_member(expected, "atMs"), action->at_ms);
    if (case_has(expected, "outcome")) {
        imhook_status outcome;
        if (!status_of(case_text(case_member(expected, "outcome")), &outcome) || outcome != action->outcome)
            mismatch(run, "the outcome is %s", status_name(action->outcome));
    }
    if (case_has(expected, "cardEnded"))
        compare_flag(run, "cardEnded", case_member(expected, "cardEnded"), action->card_ended);
    if (case_has(expected, "isTruncated"))
        compare_flag(run, "isTruncated", case_member(expected, "isTruncated"), action->is_truncated);
}

static void run_step(struct run *run, imhook_card_stream *stream, imhook_json_value step)
{
    static const char *const others[] = { "now", "expect", "action", NULL };
    int64_t now = case_number(case_member(step, "now"));
    imhook_status status = IMHOOK_OK;
    imhook_card_stream_action action;
    size_t inputs = 0;
    imhook_json_value member = imhook_json_first(step);
    for (; imhook_json_type_of(member) != IMHOOK_JSON_ABSENT; member = imhook_json_next(member)) {
        size_t i = 0;
        while (others[i] && !text_is(imhook_json_name(member), others[i]))
            i++;
        if (others[i])
            continue;
        if (!perform(stream, member, now, &status, &action))
            case_broken("an input is not known to this runner");
        inputs++;
    }
    if (inputs != 1)
        case_broken("a step has one input");
    if (case_has(step, "expect")) {
        imhook_error error = { .status = status };
        compare_status(run, case_member(step, "expect"), status, &error);
    } else if (status != IMHOOK_OK) {
        mismatch(run, "the call fails with %s", status_name(status));
    }
    if (case_has(step, "action"))
        compare_action(run, case_member(step, "action"), &action);
}

void run_card_stream_case(struct run *run, imhook_json_value description)
{
    static const char *const known[] = { "options", "expect", "script", NULL };
    case_check_members(description, known);
    imhook_card_stream *stream;
    imhook_error error;
    imhook_status status = new_stream(case_member(description, "options"), &stream, &error);
    if (!stream != (status != IMHOOK_OK))
        mismatch(run, "a stream is given exactly when the status is OK, and it is %s", status_name(status));
    if (case_has(description, "expect")) {
        compare_status(run, case_member(description, "expect"), status, &error);
    } else if (status != IMHOOK_OK) {
        mismatch(run, "creating the stream fails with %s", status_name(status));
    } else {
        imhook_json_value steps = case_member(description, "script");
        if (imhook_json_count(steps) == 0)
            case_broken("it has no step");
        for (size_t i = 0; i < imhook_json_count(steps); i++) {
            snprintf(run->part, sizeof run->part, "step %zu", i + 1);
            run_step(run, stream, imhook_json_at(steps, i));
        }
    }
    imhook_card_stream_free(stream);
}
