/* Calls every public function with NULL in every pointer position, with views that have a size but no data, and with
   structures that are all zero. header_functions.sh makes sure that no function is missing in the files of this name. */
#include "null_arguments.h"
#include "signed_request.h"
#include "text.h"

/* MARK: Library */

static void library(void)
{
    IS(!is_empty(imhook_version()));
    IS(is_empty(imhook_text(NULL)));
    imhook_view broken = { NULL, 1 };
    imhook_view none = { NULL, 0 };
    IS(imhook_view_equals(none, imhook_text("")));
    IS(!imhook_view_equals(broken, broken));
    IS(!imhook_view_equals(endless, imhook_text("{}")));
    IS(!imhook_view_equals(imhook_text("a"), none));
    IS(is_empty(imhook_kind_name(-1)));
    IS(imhook_view_equals(imhook_kind_name(IMHOOK_DINGTALK_EVENT), imhook_text("event")));
    IS(is_empty(imhook_status_name(-1)));
    IS(!is_empty(imhook_status_message(IMHOOK_OK)));
    IS(imhook_http_status(-1) == 500);
    IS(!is_empty(imhook_wanted_header(0)));
    IS(is_empty(imhook_wanted_header((size_t)-1)));
}

/* MARK: Endpoints and guards */

static void endpoints(void)
{
    imhook_view secret = imhook_text("mySecret");
    imhook_dingtalk_options options = { .size = sizeof options, .secrets = &secret, .secret_count = 1 };
    imhook_endpoint *endpoint = (imhook_endpoint *)&options;
    imhook_error error;

    IS(imhook_dingtalk_endpoint_new(NULL, &endpoint, &error) != IMHOOK_OK);
    IS(endpoint == NULL);
    REFUSES(imhook_dingtalk_endpoint_new(&options, NULL, &error));
    REFUSES(imhook_dingtalk_endpoint_new(&options, NULL, NULL));
    GIVES(OK, imhook_dingtalk_endpoint_new(&options, &endpoint, NULL));
    IS(imhook_endpoint_checks_signatures(endpoint));
    IS(imhook_endpoint_max_body_size(endpoint) == 1048576);
    imhook_endpoint_free(endpoint);

    imhook_dingtalk_options zero = { 0 };
    GIVES(STRUCT_SIZE, imhook_dingtalk_endpoint_new(&zero, &endpoint, &error));
    options.secrets = NULL;
    REFUSES(imhook_dingtalk_endpoint_new(&options, &endpoint, &error));
    options.secrets = &dangling;
    REFUSES(imhook_dingtalk_endpoint_new(&options, &endpoint, &error));
    options.secrets = &endless;
    REFUSES(imhook_dingtalk_endpoint_new(&options, &endpoint, &error));
    options.secret_count = (size_t)-1;
    GIVES(OPTION_OUT_OF_RANGE, imhook_dingtalk_endpoint_new(&options, &endpoint, &error));
    options.secret_count = 1;
    options.secrets = &empty;
    GIVES(SECRET_EMPTY, imhook_dingtalk_endpoint_new(&options, &endpoint, &error));

    imhook_endpoint_free(NULL);
    IS(!imhook_endpoint_checks_signatures(NULL));
    IS(imhook_endpoint_max_body_size(NULL) == 0);
}

static void guards(void)
{
    imhook_replay_guard_options options = { sizeof options, 4 };
    imhook_replay_guard *guard = (imhook_replay_guard *)&options;
    imhook_error error;

    REFUSES(imhook_replay_guard_new(&options, NULL, &error));
    REFUSES(imhook_replay_guard_new(NULL, NULL, NULL));
    GIVES(OK, imhook_replay_guard_new(&options, &guard, NULL));
    IS(imhook_replay_guard_count(guard) == 0);
    imhook_replay_guard_free(guard);
    imhook_replay_guard_options zero = { 0 };
    GIVES(STRUCT_SIZE, imhook_replay_guard_new(&zero, &guard, &error));
    IS(guard == NULL);

    imhook_replay_guard_free(NULL);
    IS(imhook_replay_guard_count(NULL) == 0);
    IS(imhook_replay_guard_evictions(NULL) == 0);
}

/* MARK: Signatures */

static void signatures(void)
{
    imhook_dingtalk_signature signature;
    imhook_error error;
    imhook_view secret = imhook_text("mySecret");
    REFUSES(imhook_dingtalk_card_sign(secret, SIGNED_AT, NULL, &error));
    REFUSES(imhook_dingtalk_card_sign(dangling, SIGNED_AT, &signature, &error));
    GIVES(SECRET_EMPTY, imhook_dingtalk_card_sign(empty, SIGNED_AT, &signature, &error));
    GIVES(OK, imhook_dingtalk_card_sign(secret, SIGNED_AT, &signature, NULL));

    imhook_endpoint *endpoint = signed_endpoint(NULL);
    imhook_view timestamp = imhook_text(signature.timestamp), text = imhook_text(signature.signature);
    int32_t index = 5;
    REFUSES(imhook_dingtalk_card_verify(NULL, timestamp, text, SIGNED_AT, &index, &error));
    REFUSES(imhook_dingtalk_card_verify(endpoint, dangling, text, SIGNED_AT, &index, &error));
    REFUSES(imhook_dingtalk_card_verify(endpoint, timestamp, dangling, SIGNED_AT, &index, &error));
    GIVES(OK, imhook_dingtalk_card_verify(endpoint, timestamp, text, SIGNED_AT, &index, NULL));
    IS(index == 0);
    GIVES(OK, imhook_dingtalk_card_verify(endpoint, timestamp, text, SIGNED_AT, NULL, &error));
    IS(imhook_dingtalk_card_verify(endpoint, empty, text, SIGNED_AT, &index, &error) != IMHOOK_OK);
    IS(imhook_dingtalk_card_verify(endpoint, timestamp, empty, SIGNED_AT, &index, &error) != IMHOOK_OK);
    imhook_endpoint_free(endpoint);
}

/* MARK: Callbacks */

static void callbacks(void)
{
    struct signed_request given;
    signed_request_fill(&given, action_body);
    imhook_endpoint *endpoint = signed_endpoint(NULL);
    imhook_callback *callback = (imhook_callback *)&given;
    imhook_error error;
    const imhook_request *request = &given.request;

    REFUSES(imhook_receive(NULL, request, SIGNED_AT, &callback, &error));
    IS(callback == NULL);
    REFUSES(imhook_receive(endpoint, NULL, SIGNED_AT, &callback, &error));
    REFUSES(imhook_receive(endpoint, request, SIGNED_AT, NULL, &error));
    REFUSES(imhook_receive(NULL, NULL, SIGNED_AT, NULL, NULL));
    GIVES(OK, imhook_receive(endpoint, request, SIGNED_AT, &callback, NULL));

    imhook_view answer;
    imhook_view document = imhook_text("{}");
    REFUSES(imhook_callback_answer(NULL, document, &answer, &error));
    REFUSES(imhook_callback_answer(callback, document, NULL, &error));
    REFUSES(imhook_callback_answer(callback, dangling, &answer, &error));
    REFUSES(imhook_callback_answer(callback, endless, &answer, &error));
    IS(imhook_callback_answer(callback, empty, &answer, &error) == error.status);
    GIVES(OK, imhook_callback_answer(callback, document, &answer, NULL));
    IS(is_empty(imhook_callback_unanswered(NULL, 0)));
    IS(is_empty(imhook_callback_unanswered(callback, (size_t)-1)));
    imhook_callback_free(callback);
    imhook_callback_free(NULL);

    imhook_view *views[] = { &given.request.body, &given.request.header_block, &given.request.method,
                             &given.request.query };
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++) {
        imhook_view kept = *views[i];
        *views[i] = dangling;
        expect_status(imhook_receive(endpoint, request, SIGNED_AT, &callback, &error), IMHOOK_INVALID_ARGUMENT,
                      "a request with a view that has a size but no data");
        *views[i] = kept;
    }
    imhook_view *parts[] = { &given.headers[1].name, &given.headers[1].value };
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        imhook_view kept = *parts[i];
        *parts[i] = dangling;
        expect_status(imhook_receive(endpoint, request, SIGNED_AT, &callback, &error), IMHOOK_INVALID_ARGUMENT,
                      "a header with a view that has a size but no data");
        *parts[i] = kept;
    }
    size_t count = given.request.header_count;
    given.request.header_count = (size_t)-1;
    REFUSES(imhook_receive(endpoint, request, SIGNED_AT, &callback, &error));
    given.request.header_count = count;
    given.request.headers = NULL;
    REFUSES(imhook_receive(endpoint, request, SIGNED_AT, &callback, &error));
    given.request = (imhook_request){ 0 };
    GIVES(STRUCT_SIZE, imhook_receive(endpoint, request, SIGNED_AT, &callback, &error));
    given.request.size = sizeof(imhook_request);
    GIVES(TIMESTAMP_MISSING, imhook_receive(endpoint, request, SIGNED_AT, &callback, &error));
    imhook_endpoint_free(endpoint);
}

/* MARK: Replies */

/* A fresh reply, because a reply remembers its first failure. */
static imhook_reply *fresh(imhook_callback *callback)
{
    return imhook_callback_reply(callback);
}

static void replies(void)
{
    imhook_callback *card = signed_callback(action_body);
    imhook_callback *data = signed_callback(data_body);
    imhook_callback *link = signed_callback(link_body);
    imhook_view name = imhook_text("name"), json = imhook_text("1"), answer;
    imhook_error error;

    IS(imhook_callback_reply(NULL) == NULL);
    REFUSES(imhook_reply_text(NULL, IMHOOK_PUBLIC, name, name));
    REFUSES(imhook_reply_text(fresh(card), IMHOOK_PUBLIC, dangling, name));
    REFUSES(imhook_reply_text(fresh(card), IMHOOK_PUBLIC, name, dangling));
    GIVES(REPLY_KEY_EMPTY, imhook_reply_text(fresh(card), IMHOOK_PUBLIC, empty, name));
    GIVES(OK, imhook_reply_text(fresh(card), IMHOOK_PUBLIC, name, empty));
    REFUSES(imhook_reply_int64(NULL, IMHOOK_PUBLIC, name, 1));
    REFUSES(imhook_reply_int64(fresh(card), IMHOOK_PUBLIC, dangling, 1));
    REFUSES(imhook_reply_double(NULL, IMHOOK_PUBLIC, name, 1));
    REFUSES(imhook_reply_double(fresh(card), IMHOOK_PUBLIC, dangling, 1));
    REFUSES(imhook_reply_bool(NULL, IMHOOK_PUBLIC, name, true));
    REFUSES(imhook_reply_bool(fresh(card), IMHOOK_PUBLIC, dangling, true));
    REFUSES(imhook_reply_json(NULL, IMHOOK_PUBLIC, name, json));
    REFUSES(imhook_reply_json(fresh(card), IMHOOK_PUBLIC, dangling, json));
    REFUSES(imhook_reply_json(fresh(card), IMHOOK_PUBLIC, name, dangling));
    GIVES(JSON_UNEXPECTED_END, imhook_reply_json(fresh(card), IMHOOK_PUBLIC, name, empty));
    REFUSES(imhook_reply_replace(NULL, IMHOOK_PUBLIC));
    REFUSES(imhook_reply_set_dialect(NULL, IMHOOK_DIALECT_LEGACY));
    REFUSES(imhook_reply_set_template_id(NULL, name));
    REFUSES(imhook_reply_set_template_id(fresh(card), dangling));
    REFUSES(imhook_reply_raw(NULL, imhook_text("{}")));
    REFUSES(imhook_reply_raw(fresh(card), dangling));

    REFUSES(imhook_reply_source(NULL, imhook_text("a"), json));
    REFUSES(imhook_reply_source(fresh(data), dangling, json));
    REFUSES(imhook_reply_source(fresh(data), imhook_text("a"), dangling));
    GIVES(REPLY_KEY_EMPTY, imhook_reply_source(fresh(data), empty, json));
    REFUSES(imhook_reply_no_data(NULL, imhook_text("a")));
    REFUSES(imhook_reply_no_data(fresh(data), dangling));
    GIVES(REPLY_KEY_EMPTY, imhook_reply_no_data(fresh(data), empty));

    REFUSES(imhook_reply_set_out_track_id(NULL, name));
    REFUSES(imhook_reply_set_out_track_id(fresh(link), dangling));
    REFUSES(imhook_reply_set_support_forward(NULL, true));
    REFUSES(imhook_reply_set_last_message(NULL, name));
    REFUSES(imhook_reply_set_last_message(fresh(link), dangling));

    REFUSES(imhook_reply_finish(NULL, &answer, &error));
    IS(is_empty(answer));
    REFUSES(imhook_reply_finish(fresh(card), NULL, &error));
    GIVES(OK, imhook_reply_finish(fresh(card), &answer, NULL));

    imhook_callback_free(card);
    imhook_callback_free(data);
    imhook_callback_free(link);
}

/* MARK: JSON reader */

static void reader(void)
{
    imhook_view text = imhook_text("{\"n\":1,\"s\":\"[2]\",\"b\":true}");
    imhook_json *document = (imhook_json *)&text;
    imhook_error error;
    imhook_json_options zero = { 0 };
    REFUSES(imhook_json_parse(text, NULL, NULL, &error));
    REFUSES(imhook_json_parse(dangling, NULL, &document, &error));
    REFUSES(imhook_json_parse(endless, NULL, &document, &error));
    REFUSES(imhook_json_validate(endless, NULL, NULL));
    IS(document == NULL);
    GIVES(JSON_UNEXPECTED_END, imhook_json_parse(empty, NULL, &document, &error));
    GIVES(STRUCT_SIZE, imhook_json_parse(text, &zero, &document, &error));
    GIVES(OK, imhook_json_parse(text, NULL, &document, NULL));
    REFUSES(imhook_json_validate(dangling, NULL, &error));
    GIVES(JSON_UNEXPECTED_END, imhook_json_validate(empty, NULL, NULL));
    GIVES(STRUCT_SIZE, imhook_json_validate(text, &zero, NULL));
    GIVES(OK, imhook_json_validate(text, NULL, NULL));

    imhook_json_value root = imhook_json_root(document), inner = imhook_json_get(root, imhook_text("s"));
    imhook_json *nested = document;
    REFUSES(imhook_json_inner(inner, NULL, NULL, &error));
    GIVES(STRUCT_SIZE, imhook_json_inner(inner, &zero, &nested, &error));
    IS(nested == NULL);
    GIVES(JSON_MISSING, imhook_json_inner(absent, NULL, &nested, &error));
    GIVES(OK, imhook_json_inner(inner, NULL, &nested, NULL));
    imhook_json_free(nested);
    imhook_json_free(NULL);

    IS(is_absent(imhook_json_root(NULL)));
    IS(is_absent(imhook_json_get(root, dangling)));
    IS(is_absent(imhook_json_get(root, empty)));
    IS(is_absent(imhook_json_find(root, dangling)));
    IS(imhook_json_type_of(imhook_json_find(root, empty)) == IMHOOK_JSON_OBJECT);
    IS(is_absent(imhook_json_at(root, (size_t)-1)));

    IS(imhook_json_type_of(absent) == IMHOOK_JSON_ABSENT);
    IS(imhook_json_count(absent) == 0);
    IS(is_absent(imhook_json_get(absent, imhook_text("n"))));
    IS(is_absent(imhook_json_at(absent, 0)));
    IS(is_absent(imhook_json_find(absent, empty)));
    IS(is_absent(imhook_json_first(absent)));
    IS(is_absent(imhook_json_next(absent)));
    IS(is_empty(imhook_json_name(absent)));
    IS(is_empty(imhook_json_raw(absent)));
    imhook_json_free(document);
}

static void getters(void)
{
    imhook_view text = imhook_text("[1,\"1\",true]");
    imhook_json *document;
    imhook_error error;
    GIVES(OK, imhook_json_parse(text, NULL, &document, NULL));
    imhook_json_value one = imhook_json_at(imhook_json_root(document), 0);
    imhook_json_value string = imhook_json_at(imhook_json_root(document), 1);
    imhook_json_value flag = imhook_json_at(imhook_json_root(document), 2);
    imhook_view view = text;
    int64_t integer = 7;
    uint64_t natural = 7;
    double real = 7;
    bool truth = true;

    REFUSES(imhook_json_text(string, NULL, &error));
    REFUSES(imhook_json_int64(one, NULL, &error));
    REFUSES(imhook_json_uint64(one, NULL, &error));
    REFUSES(imhook_json_double(one, NULL, &error));
    REFUSES(imhook_json_bool(flag, NULL, &error));
    REFUSES(imhook_json_loose_text(one, NULL, &error));
    REFUSES(imhook_json_loose_int64(string, NULL, &error));
    REFUSES(imhook_json_loose_double(string, NULL, &error));
    REFUSES(imhook_json_loose_bool(one, NULL, &error));

    GIVES(JSON_MISSING, imhook_json_text(absent, &view, NULL));
    IS(is_empty(view));
    GIVES(JSON_MISSING, imhook_json_int64(absent, &integer, NULL));
    IS(integer == 0);
    GIVES(JSON_MISSING, imhook_json_uint64(absent, &natural, NULL));
    IS(natural == 0);
    GIVES(JSON_MISSING, imhook_json_double(absent, &real, NULL));
    IS(real == 0);
    GIVES(JSON_MISSING, imhook_json_bool(absent, &truth, NULL));
    IS(!truth);
    GIVES(JSON_MISSING, imhook_json_loose_text(absent, &view, &error));
    IS(error.status == IMHOOK_JSON_MISSING);
    GIVES(JSON_MISSING, imhook_json_loose_int64(absent, &integer, NULL));
    GIVES(JSON_MISSING, imhook_json_loose_double(absent, &real, NULL));
    GIVES(JSON_MISSING, imhook_json_loose_bool(absent, &truth, NULL));
    imhook_json_free(document);
}

/* MARK: JSON writer */

static void writers(void)
{
    imhook_json_writer *writer;
    imhook_view text;
    imhook_error error;
    REFUSES(imhook_json_writer_new(NULL));
    imhook_json_writer_free(NULL);
    REFUSES(imhook_json_write_begin_object(NULL));
    REFUSES(imhook_json_write_end_object(NULL));
    REFUSES(imhook_json_write_begin_array(NULL));
    REFUSES(imhook_json_write_end_array(NULL));
    REFUSES(imhook_json_write_name(NULL, imhook_text("a")));
    REFUSES(imhook_json_write_text(NULL, imhook_text("a")));
    REFUSES(imhook_json_write_int64(NULL, 1));
    REFUSES(imhook_json_write_uint64(NULL, 1));
    REFUSES(imhook_json_write_double(NULL, 1));
    REFUSES(imhook_json_write_bool(NULL, true));
    REFUSES(imhook_json_write_null(NULL));
    REFUSES(imhook_json_write_json(NULL, imhook_text("1")));
    REFUSES(imhook_json_writer_finish(NULL, &text, &error));
    IS(is_empty(text));

    GIVES(OK, imhook_json_writer_new(&writer));
    REFUSES(imhook_json_write_text(writer, dangling));
    imhook_json_writer_free(writer);
    GIVES(OK, imhook_json_writer_new(&writer));
    REFUSES(imhook_json_write_json(writer, dangling));
    imhook_json_writer_free(writer);
    GIVES(OK, imhook_json_writer_new(&writer));
    GIVES(OK, imhook_json_write_begin_object(writer));
    REFUSES(imhook_json_write_name(writer, dangling));
    imhook_json_writer_free(writer);
    GIVES(OK, imhook_json_writer_new(&writer));
    GIVES(OK, imhook_json_write_text(writer, empty));
    REFUSES(imhook_json_writer_finish(writer, NULL, &error));
    GIVES(OK, imhook_json_writer_finish(writer, &text, NULL));
    IS(text_is(text, "\"\""));
    imhook_json_writer_free(writer);
}

int main(void)
{
    library();
    endpoints();
    guards();
    signatures();
    callbacks();
    replies();
    reader();
    getters();
    writers();
    tencent_chat_null_arguments();
    user_sig_null_arguments();
    dingtalk_null_arguments();
    event_null_arguments();
    stream_null_arguments();
    card_stream_null_arguments();
    return outcome_finish("null arguments");
}
