#include "case_request.h"
#include "run_case.h"
#include "text.h"

#include <stdio.h>

static void run_step(struct run *run, imhook_json_value step, const imhook_endpoint *endpoint,
                     imhook_json_value description)
{
    struct case_request request;
    case_request_read(case_member(step, "request"), &request);

    imhook_callback *callback = NULL;
    imhook_error error;
    imhook_status status =
        imhook_receive(endpoint, &request.request, case_number(case_member(step, "now")), &callback, &error);
    /* The callback must not borrow from the request. */
    case_request_free(&request);

    if (!callback != (status != IMHOOK_OK))
        mismatch(run, "a callback is given exactly when the status is OK, and it is %s", status_name(status));
    imhook_json_value expect = case_member(step, "expect");
    if (compare_status(run, expect, status, &error)) {
        compare_callback(run, expect, callback);
        if (case_has(expect, "emptyAnswerDecrypts"))
            compare_decrypted(run, case_member(expect, "emptyAnswerDecrypts"), callback->empty_answer, callback,
                              description);
        run_answers(run, case_member(step, "answers"), callback, description);
    } else if (error.status != IMHOOK_OK && text_is(case_text(case_member(expect, "status")), status_name(status))) {
        compare_error(run, expect, &error);
    }
    imhook_callback_free(callback);
}

void run_receive_case(struct run *run, imhook_json_value content)
{
    struct case_endpoint endpoint;
    imhook_error error;
    imhook_status status = case_endpoint_new(case_member(content, "endpoint"), &endpoint, &error);
    if (case_has(content, "endpointExpect")) {
        compare_status(run, case_member(content, "endpointExpect"), status, &error);
        if (status != IMHOOK_OK && endpoint.endpoint)
            mismatch(run, "an endpoint was given although creating it failed");
    } else if (status != IMHOOK_OK) {
        mismatch(run, "creating the endpoint fails with %s", status_name(status));
    } else {
        imhook_json_value steps = case_member(content, "steps");
        if (imhook_json_count(steps) == 0)
            case_broken("it has no step");
        for (size_t i = 0; i < imhook_json_count(steps); i++) {
            snprintf(run->part, sizeof run->part, "step %zu", i + 1);
            run_step(run, imhook_json_at(steps, i), endpoint.endpoint, case_member(content, "endpoint"));
        }
    }
    case_endpoint_free(&endpoint);
}
