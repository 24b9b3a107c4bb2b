#include "corpus.h"
#include "run_case.h"
#include "text.h"

#include <stdio.h>

static imhook_status run_step(struct run *run, imhook_json_value step, imhook_access_token *token)
{
    int64_t now = case_number(case_member(step, "now"));
    if (case_has(step, "plan")) {
        imhook_token_plan plan = -1;
        int64_t wait_ms = -1;
        imhook_status status = imhook_access_token_plan(token, now, &plan, &wait_ms);
        if (status == IMHOOK_OK) {
            compare_name(run, "plan", case_member(step, "plan"), token_plan_names, plan);
            compare_number(run, "waitMs", case_member(step, "waitMs"), wait_ms);
        }
        return status;
    }
    if (case_has(step, "refreshed"))
        return imhook_access_token_refreshed(token, case_number(case_member(step, "refreshed")), now);
    if (case_has(step, "refreshFailed")) {
        static const char *const known[] = { "outcome", "retryAfterMs", NULL };
        imhook_json_value failed = case_member(step, "refreshFailed");
        case_check_members(failed, known);
        imhook_status outcome;
        if (!status_of(case_text(case_member(failed, "outcome")), &outcome))
            case_broken("outcome is no status");
        return imhook_access_token_refresh_failed(token, outcome, case_number(case_member(failed, "retryAfterMs")), now);
    }
    if (case_has(step, "refused")) {
        bool send_again = false, expected = false;
        imhook_status status = imhook_access_token_refused(token, (uint64_t)case_number(case_member(step, "refused")), now,
                                                           &send_again);
        if (imhook_json_bool(case_member(step, "sendAgain"), &expected, NULL) != IMHOOK_OK)
            case_broken("sendAgain is not a boolean");
        if (send_again != expected)
            mismatch(run, "sendAgain: expected %d, actual %d", expected, send_again);
        return status;
    }
    if (!case_has(step, "generation"))
        case_broken("a step has nothing to run");
    compare_number(run, "generation", case_member(step, "generation"), (int64_t)token->generation);
    return IMHOOK_OK;
}

void run_access_token_case(struct run *run, imhook_json_value steps)
{
    static const char *const known[] = { "now",     "plan",      "waitMs",     "refreshed", "refreshFailed",
                                         "refused", "sendAgain", "generation", "status",    NULL };
    imhook_access_token token = { .size = sizeof token };
    imhook_json_value step = imhook_json_first(steps);
    for (int number = 1; imhook_json_type_of(step) != IMHOOK_JSON_ABSENT; step = imhook_json_next(step), number++) {
        snprintf(run->part, sizeof run->part, "step %d", number);
        case_check_members(step, known);
        imhook_status status = run_step(run, step, &token);
        imhook_view expected = case_has(step, "status") ? case_text(case_member(step, "status")) : imhook_text("OK");
        if (!text_is(expected, status_name(status)))
            mismatch(run, "status: expected %.*s, actual %s", SHOW(expected), status_name(status));
    }
}
