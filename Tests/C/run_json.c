#include "corpus.h"
#include "run_case.h"
#include "text.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A result of a getter as text; false when the case expects it to fail and it does so. */
struct result {
    imhook_status status;
    imhook_view text;
    char number[32];
    double real;
    bool flag;
};

static void use_number_text(struct result *result)
{
    result->text = imhook_text(result->number);
}

/* Calls the getter of this name; false when there is none. */
static bool call_getter(imhook_view name, imhook_json_value value, struct result *result)
{
    bool loose = name.size > 5 && memcmp(name.data, "loose", 5) == 0;
    int64_t integer = 0;
    uint64_t natural = 0;
    if (text_is(name, "text") || text_is(name, "looseText")) {
        result->status = (loose ? imhook_json_loose_text : imhook_json_text)(value, &result->text, NULL);
    } else if (text_is(name, "int64") || text_is(name, "looseInt64")) {
        result->status = (loose ? imhook_json_loose_int64 : imhook_json_int64)(value, &integer, NULL);
        snprintf(result->number, sizeof result->number, "%" PRId64, integer);
        use_number_text(result);
    } else if (text_is(name, "uint64")) {
        result->status = imhook_json_uint64(value, &natural, NULL);
        snprintf(result->number, sizeof result->number, "%" PRIu64, natural);
        use_number_text(result);
    } else if (text_is(name, "double") || text_is(name, "looseDouble")) {
        result->status = (loose ? imhook_json_loose_double : imhook_json_double)(value, &result->real, NULL);
        snprintf(result->number, sizeof result->number, "%.17g", result->real);
        use_number_text(result);
    } else if (text_is(name, "bool") || text_is(name, "looseBool")) {
        result->status = (loose ? imhook_json_loose_bool : imhook_json_bool)(value, &result->flag, NULL);
        result->text = imhook_text(result->flag ? "true" : "false");
    } else {
        return false;
    }
    return true;
}

/* Whether the result is what the case gives: a boolean, a double by its bits, any other by its text. */
static bool result_is(imhook_json_value expected, imhook_view getter, const struct result *result)
{
    bool flag;
    if (imhook_json_type_of(expected) == IMHOOK_JSON_BOOL)
        return imhook_json_bool(expected, &flag, NULL) == IMHOOK_OK && flag == result->flag;
    imhook_view text = case_text(expected);
    if (!text_is(getter, "double") && !text_is(getter, "looseDouble"))
        return text_equal(text, result->text);
    char number[64];
    snprintf(number, sizeof number, "%.*s", SHOW(text));
    double real = strtod(number, NULL);
    return memcmp(&real, &result->real, sizeof real) == 0;
}

static void compare_getter(struct run *run, imhook_json_value expected, imhook_json_value value)
{
    imhook_view name = imhook_json_name(expected);
    struct result result = { .status = IMHOOK_OK };
    if (!call_getter(name, value, &result))
        case_broken("there is no getter of this name");
    imhook_status status = IMHOOK_OK;
    bool fails = imhook_json_type_of(expected) == IMHOOK_JSON_OBJECT;
    if (fails && !status_of(case_text(case_member(expected, "status")), &status))
        case_broken("the expected status of a getter is not known to the library");
    if (result.status != status)
        mismatch(run, "%.*s: expected %s, actual %s", SHOW(name), status_name(status), status_name(result.status));
    else if (!fails && !result_is(expected, name, &result))
        mismatch(run, "%.*s: expected %.*s, actual %.*s", SHOW(name), SHOW(imhook_json_raw(expected)),
                 SHOW(result.text));
}

static void compare_value(struct run *run, imhook_json_value description, imhook_json_value root)
{
    imhook_view pointer = case_text(case_member(description, "pointer"));
    snprintf(run->part, sizeof run->part, "'%.*s'", (int)(pointer.size < 60 ? pointer.size : 60), pointer.data);
    imhook_json_value value = imhook_json_find(root, pointer);
    imhook_json_value expected = imhook_json_first(description);
    for (; imhook_json_type_of(expected) != IMHOOK_JSON_ABSENT; expected = imhook_json_next(expected)) {
        imhook_view name = imhook_json_name(expected);
        if (text_is(name, "pointer"))
            continue;
        else if (text_is(name, "type"))
            compare_name(run, "type", expected, json_type_names, imhook_json_type_of(value));
        else if (text_is(name, "count"))
            compare_number(run, "count", expected, (int64_t)imhook_json_count(value));
        else if (text_is(name, "raw"))
            compare_text(run, "raw", expected, imhook_json_raw(value));
        else
            compare_getter(run, expected, value);
    }
}

void run_json_case(struct run *run, imhook_json_value description)
{
    imhook_json_value given = case_member(description, "options");
    imhook_json_options options = {
        .size = sizeof options,
        .max_size = (size_t)case_number(case_member(given, "maxSize")),
        .max_depth = (uint32_t)case_number(case_member(given, "maxDepth")),
        .max_values = (uint32_t)case_number(case_member(given, "maxValues")),
        .max_string_size = (size_t)case_number(case_member(given, "maxStringSize")),
    };
    const imhook_json_options *used = imhook_json_type_of(given) == IMHOOK_JSON_ABSENT ? NULL : &options;
    struct bytes text = case_bytes(description, "text");
    imhook_json_value expect = case_member(description, "expect");

    imhook_json *document;
    imhook_error error;
    imhook_status status = imhook_json_parse(bytes_view(text), used, &document, &error);
    if (compare_status(run, expect, status, &error)) {
        imhook_json_value get = case_member(description, "get");
        for (size_t i = 0; i < imhook_json_count(get); i++)
            compare_value(run, imhook_json_at(get, i), imhook_json_root(document));
    } else if (text_is(case_text(case_member(expect, "status")), status_name(status))) {
        compare_error(run, expect, &error);
    }
    imhook_json_free(document);

    imhook_error again;
    snprintf(run->part, sizeof run->part, "validating");
    if (imhook_json_validate(bytes_view(text), used, &again) != status || again.offset != error.offset)
        mismatch(run, "parsing gives %s at %" PRId64 ", validating %s at %" PRId64, status_name(status), error.offset,
                 status_name(again.status), again.offset);
    bytes_free(&text);
}
