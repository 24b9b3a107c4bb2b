#include "case_request.h"
#include "run_case.h"
#include "text.h"

#include <stdio.h>

static void compare_unanswered(struct run *run, imhook_json_value expected, const imhook_callback *callback)
{
    size_t count = imhook_json_count(expected);
    for (size_t i = 0; i < count; i++)
        compare_text(run, "unanswered", imhook_json_at(expected, i), imhook_callback_unanswered(callback, i));
    imhook_view next = imhook_callback_unanswered(callback, count);
    if (next.size)
        mismatch(run, "unanswered: %.*s is not expected", SHOW(next));
}

static void compare_opened(struct run *run, imhook_json_value expected, imhook_view answer,
                           imhook_dingtalk_event_key key)
{
    static const char *const known[] = { "message", "timestamp", "nonce", NULL };
    case_check_members(expected, known);
    imhook_dingtalk_sealed_event *opened;
    imhook_error error;
    imhook_status status = imhook_dingtalk_event_open(&key, answer, &opened, &error);
    if (status != IMHOOK_OK) {
        mismatch(run, "the answer cannot be decrypted: %s", status_name(status));
        return;
    }
    compare_text(run, "message", case_member(expected, "message"), opened->message);
    compare_text(run, "timestamp", case_member(expected, "timestamp"), opened->timestamp);
    compare_text(run, "nonce", case_member(expected, "nonce"), opened->nonce);
    imhook_dingtalk_sealed_event_free(opened);
}

void compare_decrypted(struct run *run, imhook_json_value expected, imhook_view answer, const imhook_callback *callback,
                       imhook_json_value endpoint)
{
    if (callback->verification != IMHOOK_VERIFICATION_EVENT_SIGNED) {
        mismatch(run, "the callback is no event that was encrypted");
        return;
    }
    imhook_json_value key = imhook_json_at(case_member(endpoint, "eventKeys"), (size_t)callback->secret_index);
    compare_opened(run, expected, answer, case_event_key(key));
}

static void compare_answer(struct run *run, imhook_json_value expect, imhook_view answer,
                           const imhook_callback *callback, imhook_json_value endpoint)
{
    imhook_json_value value = imhook_json_first(expect);
    for (; imhook_json_type_of(value) != IMHOOK_JSON_ABSENT; value = imhook_json_next(value)) {
        imhook_view name = imhook_json_name(value);
        if (text_is(name, "answer"))
            compare_text(run, "answer", value, answer);
        else if (text_is(name, "unanswered"))
            compare_unanswered(run, value, callback);
        else if (text_is(name, "answerDecrypts"))
            compare_decrypted(run, value, answer, callback, endpoint);
        else if (!text_is(name, "status"))
            case_broken("an expectation of an answer is not known to this runner");
    }
    imhook_status status = imhook_json_validate(answer, NULL, NULL);
    if (status != IMHOOK_OK)
        mismatch(run, "the answer is not JSON: %s", status_name(status));
}

static void run_answer(struct run *run, imhook_json_value description, imhook_callback *callback,
                       imhook_json_value endpoint)
{
    struct bytes document = case_has(description, "documentText")
                                ? bytes_copy(case_text(case_member(description, "documentText")))
                                : bytes_copy(imhook_json_raw(case_member(description, "document")));
    imhook_view answer;
    imhook_error error;
    imhook_status status = imhook_callback_answer(callback, bytes_view(document), &answer, &error);
    /* The answer must not borrow from the document. */
    bytes_free(&document);

    imhook_json_value expect = case_member(description, "expect");
    if (compare_status(run, expect, status, &error))
        compare_answer(run, expect, answer, callback, endpoint);
    else if (text_is(case_text(case_member(expect, "status")), status_name(status)))
        compare_error(run, expect, &error);
    if (status != IMHOOK_OK && (answer.data || answer.size))
        mismatch(run, "a refused answer document still gives an answer");
}

void run_answers(struct run *run, imhook_json_value answers, imhook_callback *callback, imhook_json_value endpoint)
{
    char step[32];
    snprintf(step, sizeof step, "%.31s", run->part);
    for (size_t i = 0; i < imhook_json_count(answers); i++) {
        snprintf(run->part, sizeof run->part, "%s, answer %zu", step, i + 1);
        run_answer(run, imhook_json_at(answers, i), callback, endpoint);
    }
}
