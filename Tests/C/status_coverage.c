/* Produces every status of the library through the public interface, except IMHOOK_OUT_OF_MEMORY, which out_of_memory.c
   produces, and those of sessions, UserSigs, API calls, robots and events, which cases of the corpus produce. Usage: status_coverage status.toml
   FOLDER: a status of that table that neither is produced here nor expected by such a case is a failure. */
#include "corpus.h"
#include "names.h"
#include "observed_statuses.h"
#include "outcome.h"
#include "signed_request.h"
#include "text.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

/* MARK: Configuration and usage */

static imhook_status configure(imhook_dingtalk_options options)
{
    options.size = sizeof options;
    imhook_endpoint *endpoint;
    imhook_error error;
    imhook_status status = imhook_dingtalk_endpoint_new(&options, &endpoint, &error);
    expect(error.status == status, "the error of an endpoint holds the status returned");
    imhook_endpoint_free(endpoint);
    return status;
}

static void configuration(void)
{
    imhook_view secret = imhook_text("mySecret"), none = { NULL, 0 };
    imhook_endpoint *endpoint;
    GIVES(OK, configure((imhook_dingtalk_options){ .secrets = &secret, .secret_count = 1 }));
    GIVES(SECRET_MISSING, configure((imhook_dingtalk_options){ 0 }));
    GIVES(SECRET_EMPTY, configure((imhook_dingtalk_options){ .secrets = &none, .secret_count = 1 }));
    GIVES(OPTION_OUT_OF_RANGE,
          configure((imhook_dingtalk_options){ .secrets = &secret, .secret_count = 1, .tolerance_ms = -1 }));
    GIVES(OPTION_OUT_OF_RANGE,
          configure((imhook_dingtalk_options){ .secrets = &secret, .secret_count = 1, .flags = 1u << 31 }));
    GIVES(OPTION_OUT_OF_RANGE,
          configure((imhook_dingtalk_options){ .secrets = &secret, .secret_count = 1, .reserved = 1 }));
    GIVES(OPTION_CONFLICT, configure((imhook_dingtalk_options){
                               .secrets = &secret, .secret_count = 1, .flags = IMHOOK_ACCEPTING_UNSIGNED }));
    GIVES(INVALID_ARGUMENT, configure((imhook_dingtalk_options){ .secret_count = 1 }));
    imhook_dingtalk_options sizeless = { .secrets = &secret, .secret_count = 1 };
    GIVES(STRUCT_SIZE, imhook_dingtalk_endpoint_new(&sizeless, &endpoint, NULL));
    imhook_replay_guard_options guard_options = { sizeof guard_options, (size_t)16777217 };
    imhook_replay_guard *guard;
    GIVES(OPTION_OUT_OF_RANGE, imhook_replay_guard_new(&guard_options, &guard, NULL));
}

/* MARK: Requests */

struct change {
    const char *timestamp, *signature, *body, *method, *block;
    int64_t now;
};

/* Receives a genuine request after some of it was changed. */
static imhook_status receive(struct change change)
{
    struct signed_request request;
    signed_request_fill(&request, change.body ? change.body : action_body);
    if (change.timestamp)
        request.headers[0].value = imhook_text(change.timestamp);
    if (change.signature)
        request.headers[1].value = imhook_text(change.signature);
    if (change.method)
        request.request.method = imhook_text(change.method);
    request.request.header_block = imhook_text(change.block);
    imhook_endpoint *endpoint = signed_endpoint(NULL);
    imhook_callback *callback;
    imhook_error error;
    imhook_status status =
        imhook_receive(endpoint, &request.request, change.now ? change.now : SIGNED_AT, &callback, &error);
    expect(error.status == status, "the error of a request holds the status returned");
    imhook_callback_free(callback);
    imhook_endpoint_free(endpoint);
    return status;
}

static imhook_status receive_without(size_t header)
{
    struct signed_request request;
    signed_request_fill(&request, action_body);
    request.headers[header].name = imhook_text("x-other");
    imhook_endpoint *endpoint = signed_endpoint(NULL);
    imhook_callback *callback;
    imhook_status status = imhook_receive(endpoint, &request.request, SIGNED_AT, &callback, NULL);
    imhook_endpoint_free(endpoint);
    return status;
}

static imhook_status receive_twice(void)
{
    struct signed_request request;
    signed_request_fill(&request, action_body);
    imhook_replay_guard_options options = { sizeof options, 4 };
    imhook_replay_guard *guard;
    GIVES(OK, imhook_replay_guard_new(&options, &guard, NULL));
    imhook_endpoint *endpoint = signed_endpoint(guard);
    imhook_callback *callback;
    GIVES(OK, imhook_receive(endpoint, &request.request, SIGNED_AT, &callback, NULL));
    imhook_callback_free(callback);
    imhook_status status = imhook_receive(endpoint, &request.request, SIGNED_AT, &callback, NULL);
    imhook_endpoint_free(endpoint);
    imhook_replay_guard_free(guard);
    return status;
}

static void requests(void)
{
    const int64_t hour = 3600000;
    GIVES(OK, receive((struct change){ 0 }));
    GIVES(SIGNATURE_MISSING, receive_without(1));
    GIVES(TIMESTAMP_MISSING, receive_without(0));
    GIVES(HEADER_REPEATED, receive((struct change){ .block = "x-ddpaas-signature: x\n" }));
    GIVES(TIMESTAMP_NOT_DECIMAL, receive((struct change){ .timestamp = "now" }));
    GIVES(TIMESTAMP_NOT_MILLISECONDS,
          receive((struct change){ .timestamp = "1700000000",
                                   .signature = "EjozSfPvlppHRkubUkIFMhHNdiOdKMvU94Z832q/2A0=" }));
    GIVES(SIGNATURE_NOT_BASE64, receive((struct change){ .signature = "?" }));
    GIVES(SIGNATURE_MISMATCH, receive((struct change){ .timestamp = "1700000000001" }));
    GIVES(TIMESTAMP_TOO_OLD, receive((struct change){ .now = SIGNED_AT + hour + 1 }));
    GIVES(TIMESTAMP_TOO_NEW, receive((struct change){ .now = SIGNED_AT - hour - 1 }));
    GIVES(REPLAYED, receive_twice());
    GIVES(METHOD_NOT_POST, receive((struct change){ .method = "GET" }));
    GIVES(HEADER_MALFORMED, receive((struct change){ .block = "no colon\n" }));
    GIVES(BODY_NOT_OBJECT, receive((struct change){ .body = "[]" }));
    GIVES(FIELD_MISSING, receive((struct change){ .body = "{\"type\":\"actionCallback\"}" }));
    GIVES(FIELD_WRONG_TYPE, receive((struct change){ .body = "{\"type\":\"actionCallback\",\"content\":[]}" }));
}

/* MARK: JSON */

static imhook_status parse(const char *text)
{
    imhook_json_options options = { sizeof options, 30, 2, 4, 8 };
    imhook_json *document;
    imhook_status status = imhook_json_parse(imhook_text(text), &options, &document, NULL);
    imhook_json_free(document);
    return status;
}

static void syntax(void)
{
    GIVES(OK, parse("[1,2,3]"));
    GIVES(BODY_TOO_LARGE, parse("[1                              ]"));
    GIVES(NESTING_TOO_DEEP, parse("[[[]]]"));
    GIVES(STRING_TOO_LONG, parse("\"123456789\""));
    GIVES(TOO_MANY_VALUES, parse("[1,2,3,4]"));
    GIVES(JSON_UNEXPECTED_END, parse("["));
    GIVES(JSON_UNEXPECTED_BYTE, parse("?"));
    GIVES(JSON_TRAILING_BYTES, parse("1 1"));
    GIVES(JSON_BYTE_ORDER_MARK, parse("\xef\xbb\xbf"
                                      "1"));
    GIVES(JSON_INVALID_LITERAL, parse("trap"));
    GIVES(JSON_INVALID_NUMBER, parse("00"));
    GIVES(JSON_CONTROL_CHARACTER, parse("\"\t\""));
    GIVES(JSON_INVALID_ESCAPE, parse("\"\\a\""));
    GIVES(JSON_LONE_SURROGATE, parse("\"\\ud800\""));
    GIVES(JSON_INVALID_UTF8, parse("\"\xff\""));
}

static void getters(void)
{
    imhook_json *document;
    imhook_view text = imhook_text("{\"big\":1e99,\"half\":0.5,\"text\":\"x\"}");
    GIVES(OK, imhook_json_parse(text, NULL, &document, NULL));
    imhook_json_value root = imhook_json_root(document);
    int64_t number;
    GIVES(JSON_MISSING, imhook_json_int64(imhook_json_get(root, imhook_text("none")), &number, NULL));
    GIVES(JSON_WRONG_TYPE, imhook_json_int64(imhook_json_get(root, imhook_text("text")), &number, NULL));
    GIVES(JSON_OUT_OF_RANGE, imhook_json_int64(imhook_json_get(root, imhook_text("big")), &number, NULL));
    GIVES(JSON_NOT_INTEGER, imhook_json_int64(imhook_json_get(root, imhook_text("half")), &number, NULL));
    imhook_json_free(document);
}

/* MARK: Writer */

enum call { BEGIN_OBJECT, END_OBJECT, BEGIN_ARRAY, END_ARRAY, NAME, NUMBER, INFINITE, BAD_TEXT, STOP };

/* Makes the calls and finishes; the first failure. Every later call must say the same. */
static imhook_status write_calls(const enum call *calls)
{
    imhook_json_writer *writer;
    GIVES(OK, imhook_json_writer_new(&writer));
    imhook_status first = IMHOOK_OK;
    imhook_view text;
    for (; *calls != STOP; calls++) {
        imhook_status status = *calls == BEGIN_OBJECT  ? imhook_json_write_begin_object(writer)
                               : *calls == END_OBJECT  ? imhook_json_write_end_object(writer)
                               : *calls == BEGIN_ARRAY ? imhook_json_write_begin_array(writer)
                               : *calls == END_ARRAY   ? imhook_json_write_end_array(writer)
                               : *calls == NAME        ? imhook_json_write_name(writer, imhook_text("n"))
                               : *calls == NUMBER      ? imhook_json_write_int64(writer, 1)
                               : *calls == INFINITE    ? imhook_json_write_double(writer, INFINITY)
                                                       : imhook_json_write_text(writer, imhook_text("\xff"));
        if (first == IMHOOK_OK)
            first = status;
        else
            expect(status == first, "after a failure a writer gives the same status again");
    }
    imhook_status last = imhook_json_writer_finish(writer, &text, NULL);
    if (first != IMHOOK_OK)
        expect(last == first && text.size == 0, "a writer that failed does not finish");
    imhook_json_writer_free(writer);
    return first != IMHOOK_OK ? first : last;
}

#define WRITES(status, ...)                                                                                            \
    observe(write_calls((const enum call[]){ __VA_ARGS__, STOP }), IMHOOK_##status, #__VA_ARGS__)

static void writer(void)
{
    WRITES(OK, BEGIN_OBJECT, NAME, BEGIN_ARRAY, NUMBER, END_ARRAY, END_OBJECT);
    WRITES(WRITER_NAME_EXPECTED, BEGIN_OBJECT, NUMBER, NAME);
    WRITES(WRITER_NAME_EXPECTED, BEGIN_OBJECT, BEGIN_ARRAY);
    WRITES(WRITER_NAME_UNEXPECTED, NAME);
    WRITES(WRITER_NAME_UNEXPECTED, BEGIN_ARRAY, NAME, NUMBER);
    WRITES(WRITER_NAME_UNEXPECTED, BEGIN_OBJECT, NAME, NAME);
    WRITES(WRITER_NOT_OPEN, END_ARRAY);
    WRITES(WRITER_NOT_OPEN, BEGIN_ARRAY, END_OBJECT);
    WRITES(WRITER_NOT_OPEN, BEGIN_OBJECT, END_ARRAY);
    WRITES(WRITER_INCOMPLETE, BEGIN_ARRAY, NUMBER);
    observe(write_calls((const enum call[]){ STOP }), IMHOOK_WRITER_INCOMPLETE, "nothing written");
    WRITES(WRITER_COMPLETE, NUMBER, NUMBER);
    WRITES(WRITER_COMPLETE, BEGIN_ARRAY, END_ARRAY, BEGIN_ARRAY);
    WRITES(WRITER_NOT_FINITE, BEGIN_ARRAY, INFINITE, NUMBER);
    WRITES(JSON_INVALID_UTF8, BAD_TEXT);
}

/* MARK: Replies */

static imhook_status answer(const char *body, const char *document)
{
    imhook_callback *callback = signed_callback(body);
    imhook_view text;
    imhook_error error;
    imhook_status status = imhook_callback_answer(callback, imhook_text(document), &text, &error);
    expect(error.status == status, "the error of an answer holds the status returned");
    imhook_callback_free(callback);
    return status;
}

static imhook_status answer_source_twice(void)
{
    imhook_callback *callback = signed_callback(data_body);
    imhook_reply *reply = imhook_callback_reply(callback);
    imhook_view text;
    GIVES(OK, imhook_reply_source(reply, imhook_text("a"), imhook_text("1")));
    imhook_status status = imhook_reply_source(reply, imhook_text("a"), imhook_text("2"));
    expect(imhook_reply_finish(reply, &text, NULL) == status, "finishing a reply gives its first failure");
    imhook_callback_free(callback);
    return status;
}

/* Sets one parameter more than a part can hold. */
static imhook_status answer_too_much(void)
{
    imhook_callback *callback = signed_callback(action_body);
    imhook_reply *reply = imhook_callback_reply(callback);
    imhook_status status = IMHOOK_OK;
    char name[16];
    for (int i = 0; i < 1000; i++) {
        snprintf(name, sizeof name, "name-%d", i);
        status = imhook_reply_int64(reply, IMHOOK_PUBLIC, imhook_text(name), i);
        expect(status == IMHOOK_OK, "parameter %d of 1000 is set", i + 1);
    }
    expect_status(imhook_reply_int64(reply, IMHOOK_PUBLIC, imhook_text("name-0"), 1), IMHOOK_OK,
                  "replacing one of 1000");
    status = imhook_reply_int64(reply, IMHOOK_PUBLIC, imhook_text("one more"), 1);
    imhook_callback_free(callback);
    return status;
}

static void replies(void)
{
    GIVES(OK, answer(action_body, "{\"card\":{\"a\":1}}"));
    GIVES(REPLY_PART_NOT_ALLOWED, answer(action_body, "{\"data\":{\"a\":1}}"));
    GIVES(REPLY_PUBLIC_IGNORED, answer(pull_body, "{\"card\":{\"a\":\"1\"}}"));
    GIVES(REPLY_KEYED_BY_USER, answer(action_body, "{\"private\":{\"u1001\":{\"cardParamMap\":{}}}}"));
    GIVES(REPLY_SOURCE_NOT_ASKED, answer(data_body, "{\"data\":{\"c\":1}}"));
    GIVES(REPLY_SOURCE_TWICE, answer_source_twice());
    GIVES(REPLY_KEY_EMPTY, answer(action_body, "{\"card\":{\"\":1}}"));
    GIVES(REPLY_KEY_RESERVED, answer(legacy_action_body, "{\"card\":{\"sys_full_json_obj\":\"{}\"}}"));
    GIVES(REPLY_OUT_TRACK_ID_MISSING, answer(link_body, "{\"lastMessage\":\"x\"}"));
    GIVES(REPLY_MEMBER_UNKNOWN, answer(action_body, "{\"other\":1}"));
    GIVES(REPLY_MEMBER_WRONG_TYPE, answer(action_body, "{\"card\":1}"));
    GIVES(REPLY_MEDIA_NOT_TEXT, answer(action_body, "{\"cardMedia\":{\"a\":1}}"));
    GIVES(REPLY_RAW_NOT_ALONE, answer(action_body, "{\"raw\":{},\"card\":{\"a\":1}}"));
    GIVES(REPLY_TOO_MANY_PARAMETERS, answer_too_much());
    GIVES(REPLY_RAW_NOT_OBJECT, answer(unknown_body, "{\"raw\":[]}"));
}

/* MARK: The corpus */

static void observe_members(imhook_json_value expected)
{
    static const char *const members[] = { "status", "outcome" };
    for (size_t i = 0; i < 2; i++)
        if (case_has(expected, members[i]))
            observe_case(case_text(case_member(expected, members[i])));
}

/* Of cases about robots and events: what their steps and answers expect. */
static void observe_steps(imhook_json_value content)
{
    imhook_json_value steps = case_member(content, "steps");
    observe_members(case_member(content, "endpointExpect"));
    for (size_t i = 0; i < imhook_json_count(steps); i++) {
        imhook_json_value answers = case_member(imhook_json_at(steps, i), "answers");
        observe_members(case_member(imhook_json_at(steps, i), "expect"));
        for (size_t n = 0; n < imhook_json_count(answers); n++)
            observe_members(case_member(imhook_json_at(answers, n), "expect"));
    }
}

/* Of cases about sessions, UserSigs, API calls, robots and events, which `conformance` runs: what they expect. */
static void observe_expectations(const char *name, imhook_json_value content, void *context)
{
    (void)context;
    static const char *const folders[] = { "robot-http/", "event-http/", "one-address/" };
    for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++)
        if (strncmp(name, folders[i], strlen(folders[i])) == 0)
            observe_steps(content);
    observe_members(case_member(content, "expect"));
    observe_members(case_member(content, "streamExpect"));
    imhook_json_value warnings = case_member(case_member(content, "expect"), "warnings");
    for (size_t i = 0; i < imhook_json_count(warnings); i++)
        observe_members(imhook_json_at(warnings, i));
    imhook_json_value script = case_member(content, "script");
    for (size_t i = 0; i < imhook_json_count(script); i++)
        observe_members(case_member(imhook_json_at(script, i), "expect"));
}

/* MARK: The table */

/* The statuses that other tests produce, or that nothing can. */
static const char *const elsewhere[] = {
    "OUT_OF_MEMORY", /* out_of_memory.c */
    "CRYPTO_FAILED", /* libcrypto would have to be broken: the functions of SHA-256 in use cannot fail */
};

static bool is_elsewhere(const char *name)
{
    for (size_t i = 0; i < sizeof elsewhere / sizeof elsewhere[0]; i++)
        if (strcmp(name, elsewhere[i]) == 0)
            return true;
    return false;
}

/* Every `code = N, name = "X"` of the table is a status that the library names so and that was produced above. */
static void compare_with_table(const char *path)
{
    FILE *file = fopen(path, "r");
    if (!expect(file != NULL, "the table %s can be read", path))
        return;
    char line[1024], name[128];
    int code;
    size_t count = 0;
    while (fgets(line, sizeof line, file)) {
        const char *entry = strstr(line, "{ code = ");
        if (!entry || sscanf(entry, "{ code = %d, name = \"%127[A-Z0-9_]\"", &code, name) != 2)
            continue;
        count++;
        expect(strcmp(status_name(code), name) == 0, "the library names the status %d %s, not %s", code, name,
               status_name(code));
        expect(imhook_status_message(code).size > 0, "%s has a sentence", name);
        expect(imhook_http_status(code) >= 200 && imhook_http_status(code) <= 599, "%s has an HTTP status", name);
        imhook_status disclosed = imhook_status_disclosed(code);
        expect(imhook_http_status(disclosed) == imhook_http_status(code), "%s is disclosed under another HTTP status",
               name);
        expect((disclosed == code) != (code >= 130 && code <= 134), "%s is disclosed as %s", name,
               status_name(disclosed));
        expect(is_elsewhere(name) || was_observed(code), "no test produces %s", name);
    }
    fclose(file);
    expect(count > 0, "the table %s has entries", path);
    size_t known = 0;
    for (imhook_status code_known = 0; code_known < STATUS_LIMIT; code_known++)
        known += imhook_status_name(code_known).size > 0;
    expect(known == count, "the library knows the %zu statuses of the table, and knows %zu", count, known);
}

static void print_produced(void)
{
    printf("statuses produced:");
    for (imhook_status code = 0; code < STATUS_LIMIT; code++)
        if (was_observed(code))
            printf(" %s", status_name(code));
    printf("\n");
}

int main(int count, char **arguments)
{
    if (count != 3) {
        fprintf(stderr, "usage: %s status.toml FOLDER\n", arguments[0]);
        return 2;
    }
    configuration();
    requests();
    syntax();
    getters();
    writer();
    replies();
    observe_webhooks();
    corpus_visit(arguments[2], observe_expectations, NULL);
    compare_with_table(arguments[1]);
    print_produced();
    return outcome_finish("status coverage");
}
