#include "corpus.h"
#include "run_case.h"
#include "text.h"

#include <stdio.h>

static uint64_t unsigned_number(imhook_json_value value)
{
    uint64_t number = 0;
    if (imhook_json_uint64(value, &number, NULL) != IMHOOK_OK)
        case_broken("a number is none");
    return number;
}

static void run_step(struct run *run, imhook_json_value step, imhook_view operation, imhook_view body,
                     imhook_call_attempts *attempts)
{
    static const char *const known[] = { "end", "outcome", "retryAfterMs", "random", "plan", "waitMs", NULL };
    case_check_members(step, known);
    imhook_call_end end;
    imhook_status outcome = IMHOOK_OK;
    if (!value_of(call_end_names, case_text(case_member(step, "end")), &end))
        case_broken("end is none");
    if (case_has(step, "outcome") && !status_of(case_text(case_member(step, "outcome")), &outcome))
        case_broken("outcome is no status");
    int64_t retry_after_ms = case_has(step, "retryAfterMs") ? case_number(case_member(step, "retryAfterMs")) : 0;
    uint64_t random = case_has(step, "random") ? unsigned_number(case_member(step, "random")) : 0;
    imhook_call_plan plan = -1;
    int64_t wait_ms = -1;
    imhook_status status = imhook_call_retry_plan(attempts, operation, body, end, outcome, retry_after_ms, random, &plan,
                                                  &wait_ms);
    if (status != IMHOOK_OK)
        mismatch(run, "status: %s", status_name(status));
    compare_name(run, "plan", case_member(step, "plan"), call_plan_names, plan);
    compare_number(run, "waitMs", case_member(step, "waitMs"), wait_ms);
}

void run_call_attempts_case(struct run *run, imhook_json_value given)
{
    static const char *const known[] = { "operation", "body", "patienceMs", "attemptLimit", "steps", NULL };
    case_check_members(given, known);
    imhook_call_attempts attempts = { .size = sizeof attempts };
    if (case_has(given, "patienceMs"))
        attempts.patience_ms = case_number(case_member(given, "patienceMs"));
    if (case_has(given, "attemptLimit"))
        attempts.attempt_limit = (uint32_t)case_number(case_member(given, "attemptLimit"));
    imhook_view body = case_has(given, "body") ? case_text(case_member(given, "body")) : imhook_text("");
    imhook_json_value step = imhook_json_first(case_member(given, "steps"));
    for (int number = 1; imhook_json_type_of(step) != IMHOOK_JSON_ABSENT; step = imhook_json_next(step), number++) {
        snprintf(run->part, sizeof run->part, "step %d", number);
        run_step(run, step, case_text(case_member(given, "operation")), body, &attempts);
    }
}
