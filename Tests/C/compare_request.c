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
        else
            case_broken("an expectation of an API request is not known to this runner");
    }
}
