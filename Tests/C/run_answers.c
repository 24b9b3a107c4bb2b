#include "corpus.h"
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

static void compare_answer(struct run *run, imhook_json_value expect, imhook_view answer,
                           const imhook_callback *callback)
{
    imhook_json_value value = imhook_json_first(expect);
    for (; imhook_json_type_of(value) != IMHOOK_JSON_ABSENT; value = imhook_json_next(value)) {
        imhook_view name = imhook_json_name(value);
        if (text_is(name, "answer"))
            compare_text(run, "answer", value, answer);
        else if (text_is(name, "unanswered"))
            compare_unanswered(run, value, callback);
        else if (!text_is(name, "status"))
            case_broken("an expectation of an answer is not known to this runner");
    }
    imhook_status status = imhook_json_validate(answer, NULL, NULL);
    if (status != IMHOOK_OK)
        mismatch(run, "the answer is not JSON: %s", status_name(status));
}

static void run_answer(struct run *run, imhook_json_value description, imhook_callback *callback)
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
        compare_answer(run, expect, answer, callback);
    else if (text_is(case_text(case_member(expect, "status")), status_name(status)))
        compare_error(run, expect, &error);
    if (status != IMHOOK_OK && (answer.data || answer.size))
        mismatch(run, "a refused answer document still gives an answer");
}

void run_answers(struct run *run, imhook_json_value answers, imhook_callback *callback)
{
    char step[32];
    snprintf(step, sizeof step, "%.31s", run->part);
    for (size_t i = 0; i < imhook_json_count(answers); i++) {
        snprintf(run->part, sizeof run->part, "%s, answer %zu", step, i + 1);
        run_answer(run, imhook_json_at(answers, i), callback);
    }
}
