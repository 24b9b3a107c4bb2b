/* Answers to cards built call by call: the exact bytes, equal to those of the same answer given as a document. */
#include "outcome.h"
#include "reply_proof.h"
#include "signed_event.h"
#include "signed_request.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

#define T(text) imhook_text(text)

static imhook_callback *callback;

/* A fresh reply to a fresh callback of this body. */
static imhook_reply *begin(const char *body)
{
    callback = signed_callback(body);
    return imhook_callback_reply(callback);
}

static void gives(imhook_reply *reply, const char *expected, const char *document)
{
    reply_gives(callback, reply, expected, document);
}

static void fails(imhook_reply *reply, imhook_status status, imhook_status expected, const char *what)
{
    reply_fails(callback, reply, status, expected, what);
}

static void cards(void)
{
    imhook_reply *reply = begin(action_body);
    gives(reply, "{}", "{}");

    reply = begin(action_body);
    imhook_reply_text(reply, IMHOOK_PUBLIC, T("status"), T("已同意"));
    imhook_reply_int64(reply, IMHOOK_PUBLIC, T("count"), -3);
    imhook_reply_bool(reply, IMHOOK_PRIVATE, T("clicked"), true);
    imhook_reply_json(reply, IMHOOK_PRIVATE, T("list"), T(" [1,{\"k\":\"v\"}] "));
    imhook_reply_json(reply, IMHOOK_PRIVATE, T("text"), T("\"plain\""));
    gives(
        reply,
        "{\"cardUpdateOptions\":{\"updateCardDataByKey\":true,\"updatePrivateDataByKey\":true},\"cardData\":{\"cardParamMap\":"
        "{\"status\":\"已同意\",\"count\":\"-3\"}},\"userPrivateData\":{\"cardParamMap\":{\"clicked\":\"true\",\"list\":"
        "\"[1,{\\\"k\\\":\\\"v\\\"}]\",\"text\":\"plain\"}}}",
        "{\"card\":{\"status\":\"已同意\",\"count\":-3},\"private\":{\"clicked\":true,\"list\":[1,{\"k\":\"v\"}],\"text\":\"plain\"}}");

    reply = begin(action_body);
    imhook_reply_text(reply, IMHOOK_PUBLIC, T("a"), T("1"));
    imhook_reply_text(reply, IMHOOK_PUBLIC, T("a"), T("2"));
    imhook_reply_replace(reply, IMHOOK_PUBLIC);
    gives(reply, "{\"cardData\":{\"cardParamMap\":{\"a\":\"2\"}}}", "{\"card\":{\"a\":\"2\"},\"replace\":[\"card\"]}");

    reply = begin(legacy_action_body);
    imhook_reply_text(reply, IMHOOK_PUBLIC, T("title"), T("x"));
    imhook_reply_int64(reply, IMHOOK_PUBLIC, T("n"), 7);
    imhook_reply_text(reply, IMHOOK_PUBLIC_MEDIA, T("img"), T("@lAD"));
    imhook_reply_set_template_id(reply, T("tpl-1"));
    gives(
        reply,
        "{\"cardTemplateId\":\"tpl-1\",\"outTrackId\":\"order-7781\",\"cardOptions\":{\"updateCardDataByKey\":true},\"cardData\":"
        "{\"cardParamMap\":{\"title\":\"x\",\"sys_full_json_obj\":\"{\\\"n\\\":7}\"},\"cardMediaIdParamMap\":{\"img\":\"@lAD\"}}}",
        "{\"cardTemplateId\":\"tpl-1\",\"card\":{\"title\":\"x\",\"n\":7},\"cardMedia\":{\"img\":\"@lAD\"}}");

    reply = begin(action_body);
    imhook_reply_set_dialect(reply, IMHOOK_DIALECT_LEGACY);
    imhook_reply_text(reply, IMHOOK_PRIVATE_MEDIA, T("img"), T("@lAD"));
    gives(reply,
          "{\"outTrackId\":\"order-7781\",\"cardOptions\":{\"updatePrivateDataByKey\":true},\"userPrivateData\":"
          "{\"cardMediaIdParamMap\":{\"img\":\"@lAD\"}}}",
          "{\"privateMedia\":{\"img\":\"@lAD\"},\"dialect\":\"legacy\"}");
}

static void data_sources(void)
{
    imhook_reply *reply = begin(data_body);
    imhook_reply_source(reply, T("b"), T("[1,2]"));
    imhook_reply_text(reply, IMHOOK_SOURCE, T("amount"), T("12.50"));
    imhook_reply_bool(reply, IMHOOK_SOURCE, T("paid"), false);
    imhook_reply_int64(reply, IMHOOK_SOURCE, T("n"), 3);
    imhook_reply_json(reply, IMHOOK_SOURCE, T("list"), T("[]"));
    gives(
        reply,
        "{\"dataSourceQueryResponses\":[{\"dynamicDataSourceId\":\"a\",\"dynamicDataValueType\":\"OBJECT\",\"data\":"
        "\"{\\\"amount\\\":\\\"12.50\\\",\\\"paid\\\":false,\\\"n\\\":3,\\\"list\\\":[]}\"},{\"dynamicDataSourceId\":\"b\","
        "\"dynamicDataValueType\":\"ARRAY\",\"data\":\"[1,2]\"}]}",
        "{\"data\":{\"a\":{\"amount\":\"12.50\",\"paid\":false,\"n\":3,\"list\":[]},\"b\":[1,2]}}");

    reply = begin(data_body);
    imhook_view answer;
    imhook_reply_text(reply, IMHOOK_SOURCE + 1, T("x"), T("y"));
    expect_status(imhook_reply_finish(reply, &answer, NULL), IMHOOK_OK, "finishing with one source unanswered");
    expect(text_is(imhook_callback_unanswered(callback, 0), "a"), "the unanswered source is named");
    expect(imhook_callback_unanswered(callback, 1).size == 0, "no other source is unanswered");
    imhook_callback_free(callback);

    reply = begin(data_body);
    imhook_reply_no_data(reply, T("a"));
    imhook_reply_source(reply, T("b"), T("\"text\""));
    gives(
        reply,
        "{\"dataSourceQueryResponses\":[{\"dynamicDataSourceId\":\"b\",\"dynamicDataValueType\":\"STRING\",\"data\":\"text\"}]}",
        "{\"data\":{\"a\":null,\"b\":\"text\"}}");
}

static void other_kinds(void)
{
    imhook_reply *reply = begin(pull_body);
    imhook_reply_text(reply, IMHOOK_PRIVATE, T("balance"), T("3"));
    imhook_reply_text(reply, IMHOOK_PRIVATE_MEDIA, T("avatar"), T("@lAD"));
    gives(
        reply,
        "{\"outTrackId\":\"box-01\",\"cardOptions\":{\"updatePrivateDataByKey\":true},\"userPrivateData\":{\"cardParamMap\":"
        "{\"balance\":\"3\"},\"cardMediaIdParamMap\":{\"avatar\":\"@lAD\"}}}",
        "{\"private\":{\"balance\":\"3\"},\"privateMedia\":{\"avatar\":\"@lAD\"}}");

    reply = begin(link_body);
    imhook_reply_set_last_message(reply, T("see"));
    imhook_reply_set_support_forward(reply, false);
    imhook_reply_set_out_track_id(reply, T("card-9"));
    gives(reply, "{\"outTrackId\":\"card-9\",\"cardOptions\":{\"supportForward\":false,\"lastMessage\":\"see\"}}",
          "{\"outTrackId\":\"card-9\",\"supportForward\":false,\"lastMessage\":\"see\"}");

    reply = begin(unknown_body);
    imhook_reply_raw(reply, T("{\"b\":[1],\"a\":null}"));
    gives(reply, "{\"b\":[1],\"a\":null}", "{\"raw\":{\"b\":[1],\"a\":null}}");
}

static void robots_and_events(void)
{
    callback = message_callback(message_body);
    imhook_reply *reply = imhook_callback_reply(callback);
    gives(reply, "{\"msgtype\":\"empty\"}", "{}");

    callback = message_callback(message_body);
    reply = imhook_callback_reply(callback);
    imhook_reply_robot_message(reply, T(" {\"msgtype\":\"text\", \"text\":{\"content\":\"\\u4f60\"}} "));
    gives(reply, "{\"msgtype\":\"text\",\"text\":{\"content\":\"你\"}}",
          "{\"message\":{\"msgtype\":\"text\",\"text\":{\"content\":\"你\"}}}");

    callback = message_callback(message_body);
    reply = imhook_callback_reply(callback);
    fails(reply, imhook_reply_robot_message(reply, T("{\"msgtype\":\"link\"}")), IMHOOK_REPLY_PART_NOT_ALLOWED,
          "answering with a link");
    callback = message_callback(message_body);
    reply = imhook_callback_reply(callback);
    fails(reply, imhook_reply_text(reply, IMHOOK_PUBLIC, T("a"), T("1")), IMHOOK_REPLY_PART_NOT_ALLOWED,
          "answering a message with a card");
    callback = event_callback(event_message);
    reply = imhook_callback_reply(callback);
    fails(reply, imhook_reply_robot_message(reply, T("{\"msgtype\":\"empty\"}")), IMHOOK_REPLY_PART_NOT_ALLOWED,
          "answering an event with a message");

    /* The answer to an event is the same by each way, and decrypts to the text that the platform waits for. */
    callback = event_callback(event_message);
    reply = imhook_callback_reply(callback);
    imhook_view built, answered;
    imhook_dingtalk_event_key key = event_key();
    imhook_dingtalk_sealed_event *opened;
    expect_status(imhook_reply_finish(reply, &built, NULL), IMHOOK_OK, "finishing the answer to an event");
    expect(imhook_view_equals(built, callback->empty_answer), "a finished answer is the empty one");
    expect_status(imhook_callback_answer(callback, T("{}"), &answered, NULL), IMHOOK_OK, "answering an event");
    expect(imhook_view_equals(answered, callback->empty_answer), "the empty document is the empty answer");
    expect_status(imhook_dingtalk_event_open(&key, answered, &opened, NULL), IMHOOK_OK, "opening the answer");
    expect(opened && text_is(opened->message, "success"), "the answer says success");
    imhook_dingtalk_sealed_event_free(opened);
    imhook_callback_free(callback);
}

#define FAILS(body, status, call)                                                                                      \
    do {                                                                                                               \
        imhook_reply *reply = begin(body);                                                                             \
        fails(reply, call, IMHOOK_##status, #call);                                                                    \
    } while (0)

static void failures(void)
{
    FAILS(action_body, REPLY_PART_NOT_ALLOWED, imhook_reply_source(reply, T("a"), T("1")));
    FAILS(action_body, REPLY_PART_NOT_ALLOWED, imhook_reply_no_data(reply, T("a")));
    FAILS(action_body, REPLY_PART_NOT_ALLOWED, imhook_reply_text(reply, IMHOOK_SOURCE, T("a"), T("1")));
    FAILS(data_body, REPLY_PART_NOT_ALLOWED, imhook_reply_text(reply, IMHOOK_PUBLIC, T("a"), T("1")));
    FAILS(link_body, REPLY_PART_NOT_ALLOWED, imhook_reply_text(reply, IMHOOK_PRIVATE, T("a"), T("1")));
    FAILS(unknown_body, REPLY_PART_NOT_ALLOWED, imhook_reply_text(reply, IMHOOK_PUBLIC, T("a"), T("1")));
    FAILS(pull_body, REPLY_PUBLIC_IGNORED, imhook_reply_text(reply, IMHOOK_PUBLIC, T("a"), T("1")));
    FAILS(pull_body, REPLY_PUBLIC_IGNORED, imhook_reply_text(reply, IMHOOK_PUBLIC_MEDIA, T("a"), T("1")));
    FAILS(action_body, REPLY_KEYED_BY_USER,
          imhook_reply_json(reply, IMHOOK_PRIVATE, T("u1001"), T("{\"cardParamMap\":{}}")));
    FAILS(action_body, REPLY_KEY_EMPTY, imhook_reply_bool(reply, IMHOOK_PRIVATE, T(""), true));
    FAILS(legacy_action_body, REPLY_KEY_RESERVED, imhook_reply_int64(reply, IMHOOK_PUBLIC, T("sys_full_json_obj"), 1));
    FAILS(action_body, REPLY_MEDIA_NOT_TEXT, imhook_reply_int64(reply, IMHOOK_PUBLIC_MEDIA, T("img"), 1));
    FAILS(data_body, REPLY_SOURCE_NOT_ASKED, imhook_reply_source(reply, T("c"), T("1")));
    FAILS(data_body, REPLY_SOURCE_NOT_ASKED, imhook_reply_text(reply, IMHOOK_SOURCE + 2, T("a"), T("1")));
    FAILS(data_body, REPLY_SOURCE_TWICE,
          (imhook_reply_source(reply, T("a"), T("1")), imhook_reply_text(reply, IMHOOK_SOURCE, T("x"), T("1"))));
    FAILS(data_body, REPLY_SOURCE_TWICE,
          (imhook_reply_no_data(reply, T("a")), imhook_reply_source(reply, T("a"), T("1"))));
    FAILS(action_body, REPLY_RAW_NOT_ALONE,
          (imhook_reply_text(reply, IMHOOK_PUBLIC, T("a"), T("1")), imhook_reply_raw(reply, T("{}"))));
    FAILS(action_body, REPLY_RAW_NOT_ALONE,
          (imhook_reply_raw(reply, T("{}")), imhook_reply_text(reply, IMHOOK_PUBLIC, T("a"), T("1"))));
    FAILS(unknown_body, REPLY_RAW_NOT_OBJECT, imhook_reply_raw(reply, T("[]")));
    FAILS(action_body, JSON_UNEXPECTED_END, imhook_reply_json(reply, IMHOOK_PUBLIC, T("a"), T("[")));
    FAILS(action_body, JSON_INVALID_UTF8, imhook_reply_text(reply, IMHOOK_PUBLIC, T("a"), T("\xff")));
    FAILS(action_body, JSON_INVALID_UTF8, imhook_reply_text(reply, IMHOOK_PUBLIC, T("\xff"), T("a")));
    FAILS(action_body, WRITER_NOT_FINITE, imhook_reply_double(reply, IMHOOK_PUBLIC, T("a"), 1e308 * 10));
    FAILS(action_body, INVALID_ARGUMENT, imhook_reply_text(reply, 99, T("a"), T("1")));
    FAILS(action_body, REPLY_PART_NOT_ALLOWED, imhook_reply_replace(reply, IMHOOK_PUBLIC_MEDIA));
    FAILS(action_body, INVALID_ARGUMENT, imhook_reply_set_dialect(reply, 99));
}

/* What depends on later calls only fails when the reply is finished. */
static void failures_at_the_end(void)
{
    imhook_view answer;
    imhook_reply *reply = begin(action_body);
    imhook_reply_set_out_track_id(reply, T("x"));
    expect_status(imhook_reply_finish(reply, &answer, NULL), IMHOOK_REPLY_PART_NOT_ALLOWED,
                  "an outTrackId in the current layout");
    imhook_callback_free(callback);

    reply = begin(action_body);
    imhook_reply_set_template_id(reply, T("x"));
    expect_status(imhook_reply_finish(reply, &answer, NULL), IMHOOK_REPLY_PART_NOT_ALLOWED,
                  "a template id in the current layout");
    imhook_callback_free(callback);

    reply = begin(link_body);
    expect_status(imhook_reply_set_support_forward(reply, true), IMHOOK_OK, "setting an option before the card");
    expect_status(imhook_reply_finish(reply, &answer, NULL), IMHOOK_REPLY_OUT_TRACK_ID_MISSING,
                  "finishing without the card");
    imhook_callback_free(callback);
}

static void beginning_again(void)
{
    imhook_reply *reply = begin(action_body);
    imhook_reply_text(reply, IMHOOK_PUBLIC, T(""), T("1"));
    reply = imhook_callback_reply(callback);
    imhook_reply_text(reply, IMHOOK_PRIVATE, T("b"), T("2"));
    gives(
        reply,
        "{\"cardUpdateOptions\":{\"updatePrivateDataByKey\":true},\"userPrivateData\":{\"cardParamMap\":{\"b\":\"2\"}}}",
        "{\"private\":{\"b\":\"2\"}}");
}

/* However a double is spelled, it is the same double. */
static void doubles(void)
{
    static const double numbers[] = { 0.1, 12.5, -1e-7, 1e23, 3, 5e-324, 1.7976931348623157e308 };
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        imhook_reply *reply = begin(data_body);
        imhook_view answer, data;
        imhook_json *document, *inner;
        double number = 0;
        imhook_reply_double(reply, IMHOOK_SOURCE, T("x"), numbers[i]);
        expect_status(imhook_reply_finish(reply, &answer, NULL), IMHOOK_OK, "finishing with a double");
        expect_status(imhook_json_parse(answer, NULL, &document, NULL), IMHOOK_OK, "reading the answer");
        imhook_json_value value = imhook_json_find(imhook_json_root(document), T("/dataSourceQueryResponses/0/data"));
        expect_status(imhook_json_text(value, &data, NULL), IMHOOK_OK, "reading the data");
        expect_status(imhook_json_inner(value, NULL, &inner, NULL), IMHOOK_OK, "parsing the data");
        imhook_json_double(imhook_json_get(imhook_json_root(inner), T("x")), &number, NULL);
        expect(memcmp(&number, &numbers[i], sizeof number) == 0, "%.17g is answered as %.*s", numbers[i], SHOW(data));
        imhook_json_free(inner);
        imhook_json_free(document);
        imhook_callback_free(callback);
    }
}

/* The sources without an answer can be asked for in any order, and follow what is said in between. */
static void unanswered_in_any_order(void)
{
    begin("{\"type\":\"dynamicDataCallback\",\"content\":{\"dynamicDataSourceQueryRequests\":["
          "{\"dynamicDataSourceId\":\"a\"},{\"dynamicDataSourceId\":\"b\"},{\"dynamicDataSourceId\":\"c\"},"
          "{\"dynamicDataSourceId\":\"d\"}]}}");
    imhook_view answer;
    imhook_reply *reply = imhook_callback_reply(callback);
    imhook_reply_no_data(reply, T("b"));
    expect_status(imhook_reply_finish(reply, &answer, NULL), IMHOOK_OK, "finishing with three sources unanswered");
    static const char *const expected[] = { "a", "c", "d" };
    static const size_t order[] = { 2, 0, 1, 1, 2, 0 };
    for (size_t i = 0; i < sizeof order / sizeof order[0]; i++)
        expect(text_is(imhook_callback_unanswered(callback, order[i]), expected[order[i]]), "source %zu is %s", order[i],
               expected[order[i]]);
    expect(imhook_callback_unanswered(callback, 3).size == 0, "there is no fourth");
    imhook_reply_no_data(reply, T("a"));
    expect(text_is(imhook_callback_unanswered(callback, 1), "d"), "one less after another was answered");
    imhook_callback_free(callback);
}

int main(void)
{
    cards();
    data_sources();
    other_kinds();
    robots_and_events();
    failures();
    failures_at_the_end();
    beginning_again();
    doubles();
    unanswered_in_any_order();
    return outcome_finish("replies");
}
