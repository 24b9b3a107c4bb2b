#include "compare_request.h"

#include "corpus.h"
#include "text.h"

static void compare_headers(struct run *run, imhook_json_value expected, const imhook_api_request *request)
{
    size_t count = imhook_json_count(expected);
    if (count != request->header_count) {
        mismatch(run, "headers: expected %zu, actual %zu", count, request->header_count);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        imhook_json_value header = imhook_json_at(expected, i);
        compare_text(run, "the name of a header", imhook_json_at(header, 0), request->headers[i].name);
        compare_text(run, "the value of a header", imhook_json_at(header, 1), request->headers[i].value);
    }
}

static void compare_warnings(struct run *run, imhook_json_value expected, const imhook_api_request *request)
{
    static const char *const known[] = { "status", "path", "actual", "limit", NULL };
    size_t count = imhook_json_count(expected);
    if (count != request->warning_count) {
        mismatch(run, "warnings: expected %zu, actual %zu", count, request->warning_count);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        imhook_json_value wanted = imhook_json_at(expected, i);
        const imhook_api_warning *warning = &request->warnings[i];
        case_check_members(wanted, known);
        compare_text(run, "a warning", case_member(wanted, "status"), imhook_text(status_name(warning->status)));
        compare_text(run, "the path of a warning", case_member(wanted, "path"), warning->path);
        compare_number(run, "actual", case_member(wanted, "actual"), warning->actual);
        compare_number(run, "limit", case_member(wanted, "limit"), warning->limit);
        if (warning->message.size == 0 || (warning->limit_kind != IMHOOK_LIMIT_NONE) != (warning->limit > 0))
            mismatch(run, "a warning has no sentence, or no kind of limit");
    }
}

void compare_request(struct run *run, imhook_json_value expect, const imhook_api_request *request)
{
    if (request->size < sizeof *request)
        mismatch(run, "the request has %zu bytes, fewer than in the header", request->size);
    imhook_json_value value = imhook_json_first(expect);
    for (; imhook_json_type_of(value) != IMHOOK_JSON_ABSENT; value = imhook_json_next(value)) {
        imhook_view name = imhook_json_name(value);
        if (text_is(name, "status"))
            continue;
        else if (text_is(name, "method"))
            compare_text(run, "method", value, request->method);
        else if (text_is(name, "url"))
            compare_text(run, "url", value, request->url);
        else if (text_is(name, "headers"))
            compare_headers(run, value, request);
        else if (text_is(name, "body"))
            compare_text(run, "body", value, request->body);
        else if (text_is(name, "warnings"))
            compare_warnings(run, value, request);
        else
            case_broken("an expectation of an API request is not known to this runner");
    }
}
