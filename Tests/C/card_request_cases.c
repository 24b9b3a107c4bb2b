/* Makes the requests of the conformance cases about cards from structures and from JSON: both are the same to the byte, or are
   refused with the same status at the same path. card_request_cases FOLDER. */
#include "card_member_order.h"
#include "card_structures.h"
#include "corpus.h"
#include "outcome.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

/* How many cases of an operation fit its structure: with a request, and refused. At least so many are in the corpus. */
static struct {
    const char *operation;
    size_t written, refused;
    size_t least_written, least_refused;
} tallies[] = {
    { "register_card_callback", 0, 0, 2, 2 }, { "create_card", 0, 0, 20, 40 }, { "create_and_deliver_card", 0, 0, 4, 12 },
    { "deliver_card", 0, 0, 5, 12 },          { "update_card", 0, 0, 10, 3 },  { "append_card_spaces", 0, 0, 3, 4 },
    { "stream_card", 0, 0, 3, 5 },
};

static void count(imhook_view operation, bool is_written)
{
    for (size_t i = 0; i < sizeof tallies / sizeof tallies[0]; i++)
        if (text_is(operation, tallies[i].operation))
            (*(is_written ? &tallies[i].written : &tallies[i].refused))++;
}

static void expect_same_request(const char *name, const imhook_api_request *made, const imhook_api_request *wanted)
{
    expect(text_equal(made->method, wanted->method) && text_equal(made->url, wanted->url), "%s: it goes elsewhere", name);
    expect(text_equal(made->body, wanted->body), "%s: another body\n    %.*s\n    %.*s", name, SHOW(made->body),
           SHOW(wanted->body));
    bool has_same_headers = made->header_count == wanted->header_count;
    for (size_t i = 0; has_same_headers && i < made->header_count; i++)
        has_same_headers = text_equal(made->headers[i].name, wanted->headers[i].name) &&
                           text_equal(made->headers[i].value, wanted->headers[i].value);
    expect(has_same_headers, "%s: other headers", name);
    bool has_same_warnings = made->warning_count == wanted->warning_count;
    for (size_t i = 0; has_same_warnings && i < made->warning_count; i++)
        has_same_warnings = text_equal(made->warnings[i].path, wanted->warnings[i].path) &&
                            text_equal(made->warnings[i].message, wanted->warnings[i].message);
    expect(has_same_warnings, "%s: other warnings", name);
}

static void compare(const char *name, imhook_dingtalk_call call, const struct card_structures *structures,
                    imhook_view ordered)
{
    imhook_api_request *made = NULL, *wanted = NULL;
    imhook_error error, wanted_error;
    imhook_status status = card_structures_request(structures, call, &made, &error);
    imhook_dingtalk_call from_json = call;
    from_json.body = ordered;
    imhook_status wanted_status = imhook_dingtalk_request_new(&from_json, &wanted, &wanted_error);
    expect(status == wanted_status, "%s: from the structure %d at '%s', from JSON %d at '%s'", name, (int)status, error.path,
           (int)wanted_status, wanted_error.path);
    expect(strcmp(error.path, wanted_error.path) == 0, "%s: refused at '%s', from JSON at '%s'", name, error.path,
           wanted_error.path);
    if (made && wanted)
        expect_same_request(name, made, wanted);
    count(call.operation, made != NULL);
    imhook_api_request_free(made);
    imhook_api_request_free(wanted);
}

static void visit(const char *name, imhook_json_value content, void *context)
{
    imhook_json_value given = case_member(content, "dingtalkRequest");
    imhook_dingtalk_call call = {
        .size = sizeof call,
        .operation = case_text(case_member(given, "operation")),
        .api_host = case_text(case_member(given, "apiHost")),
    };
    (void)context;
    if (!card_members_of(call.operation))
        return;
    imhook_json_bool(case_member(given, "delegated"), &call.delegated, NULL);
    struct bytes token = case_bytes(given, "accessToken");
    struct bytes body = case_has(given, "body") ? bytes_copy(imhook_json_raw(case_member(given, "body")))
                        : case_has(given, "bodyText") ? case_bytes(given, "bodyText")
                                                      : case_bytes(given, "body");
    call.access_token = bytes_view(token);
    imhook_json *document = NULL;
    imhook_json_writer *writer = NULL;
    struct card_structures structures = { .lists = NULL };
    if (imhook_json_parse(bytes_view(body), NULL, &document, NULL) == IMHOOK_OK &&
        imhook_json_writer_new(&writer) == IMHOOK_OK &&
        card_structures_read(&structures, call.operation, imhook_json_root(document)))
        compare(name, call, &structures, card_members_in_order(call.operation, imhook_json_root(document), writer));
    card_structures_free(&structures);
    imhook_json_writer_free(writer);
    imhook_json_free(document);
    bytes_free(&body);
    bytes_free(&token);
}

int main(int count_of_arguments, char **arguments)
{
    if (count_of_arguments < 2) {
        fprintf(stderr, "usage: %s FOLDER\n", arguments[0]);
        return 2;
    }
    corpus_visit(arguments[1], visit, NULL);
    for (size_t i = 0; i < sizeof tallies / sizeof tallies[0]; i++)
        expect(tallies[i].written >= tallies[i].least_written && tallies[i].refused >= tallies[i].least_refused,
               "%s: %zu requests and %zu refusals are too few", tallies[i].operation, tallies[i].written, tallies[i].refused);
    return outcome_finish("card request cases");
}
