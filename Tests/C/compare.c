#include "compare.h"

#include "corpus.h"
#include "json_equal.h"
#include "text.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>

void mismatch(struct run *run, const char *sentence, ...)
{
    va_list arguments;
    va_start(arguments, sentence);
    printf("%s: %s%s", run->name, run->part, run->part[0] ? ": " : "");
    vprintf(sentence, arguments);
    printf("\n");
    va_end(arguments);
    run->mismatches++;
}

void compare_text(struct run *run, const char *member, imhook_json_value expected, imhook_view actual)
{
    imhook_view text = case_text(expected);
    if (!text_equal(text, actual))
        mismatch(run, "%s\n    expected: %.*s\n    actual:   %.*s", member, SHOW(text), SHOW(actual));
}

void compare_number(struct run *run, const char *member, imhook_json_value expected, int64_t actual)
{
    int64_t number = case_number(expected);
    if (number != actual)
        mismatch(run, "%s: expected %" PRId64 ", actual %" PRId64, member, number, actual);
}

void compare_name(struct run *run, const char *member, imhook_json_value expected, const struct name *names,
                  int32_t actual)
{
    int32_t value;
    imhook_view name = case_text(expected);
    if (!value_of(names, name, &value))
        case_broken("there is no constant of this name");
    if (value != actual)
        mismatch(run, "%s: expected %.*s, actual %s", member, SHOW(name), name_of(names, actual));
}

void compare_json(struct run *run, const char *member, imhook_json_value expected, imhook_json_value actual)
{
    if (!json_equal(expected, actual))
        mismatch(run, "%s\n    expected: %.*s\n    actual:   %.*s", member, SHOW(imhook_json_raw(expected)),
                 SHOW(imhook_json_raw(actual)));
}

bool compare_status(struct run *run, imhook_json_value expect, imhook_status actual, const imhook_error *error)
{
    imhook_status expected;
    if (!status_of(case_text(case_member(expect, "status")), &expected))
        case_broken("the expected status is not known to the library");
    if (expected != actual) {
        mismatch(run, "status: expected %s, actual %s (offset %" PRId64 ", path '%s')", status_name(expected),
                 status_name(actual), error->offset, error->path);
        return false;
    }
    if (error->status != actual)
        mismatch(run, "the error holds another status than the call returned: %s", status_name(error->status));
    return actual == IMHOOK_OK;
}

/* What a limit that is broken is described as, without the path before it. */
static void compare_limit(struct run *run, imhook_json_value expected, const imhook_error *error)
{
    char text[128];
    imhook_error without_path = *error;
    without_path.path_size = 0;
    if (error->limit_kind == IMHOOK_LIMIT_NONE)
        mismatch(run, "no limit is broken");
    size_t size = imhook_error_describe(&without_path, text, sizeof text);
    compare_text(run, "limit", expected, (imhook_view){ text, size });
}

void compare_error(struct run *run, imhook_json_value expect, const imhook_error *error)
{
    if (error->message.size == 0)
        mismatch(run, "the error has no sentence");
    imhook_json_value value = imhook_json_first(expect);
    for (; imhook_json_type_of(value) != IMHOOK_JSON_ABSENT; value = imhook_json_next(value)) {
        imhook_view name = imhook_json_name(value);
        if (text_is(name, "status"))
            continue;
        else if (text_is(name, "http"))
            compare_number(run, "http", value, imhook_http_status(error->status));
        else if (text_is(name, "document"))
            compare_name(run, "document", value, document_names, error->document);
        else if (text_is(name, "offset"))
            compare_number(run, "offset", value, error->offset);
        else if (text_is(name, "outerOffset"))
            compare_number(run, "outerOffset", value, error->outer_offset);
        else if (text_is(name, "clockSkewMs"))
            compare_number(run, "clockSkewMs", value, error->clock_skew_ms);
        else if (text_is(name, "path"))
            compare_text(run, "path", value, (imhook_view){ error->path, error->path_size });
        else if (text_is(name, "limit"))
            compare_limit(run, value, error);
        else
            case_broken("an expectation of a refusal is not known to this runner");
    }
}
