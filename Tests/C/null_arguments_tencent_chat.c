#include "null_arguments.h"
#include "signed_webhook.h"
#include "text.h"

/* MARK: Endpoints and signatures */

static void endpoints(void)
{
    imhook_view token = imhook_text(WEBHOOK_TOKEN);
    imhook_tencent_chat_options options = {
        .size = sizeof options, .sdk_app_id = WEBHOOK_APP_ID, .tokens = &token, .token_count = 1
    };
    imhook_endpoint *endpoint = (imhook_endpoint *)&options;
    imhook_error error;

    IS(imhook_tencent_chat_endpoint_new(NULL, &endpoint, &error) != IMHOOK_OK);
    IS(endpoint == NULL);
    REFUSES(imhook_tencent_chat_endpoint_new(&options, NULL, &error));
    REFUSES(imhook_tencent_chat_endpoint_new(&options, NULL, NULL));
    GIVES(OK, imhook_tencent_chat_endpoint_new(&options, &endpoint, NULL));
    IS(imhook_endpoint_checks_signatures(endpoint));
    IS(imhook_endpoint_max_body_size(endpoint) == 1048576);
    imhook_endpoint_free(endpoint);

    imhook_tencent_chat_options zero = { 0 };
    GIVES(STRUCT_SIZE, imhook_tencent_chat_endpoint_new(&zero, &endpoint, &error));
    options.tokens = NULL;
    REFUSES(imhook_tencent_chat_endpoint_new(&options, &endpoint, &error));
    options.tokens = &dangling;
    REFUSES(imhook_tencent_chat_endpoint_new(&options, &endpoint, &error));
    options.tokens = &empty;
    GIVES(SECRET_EMPTY, imhook_tencent_chat_endpoint_new(&options, &endpoint, &error));
    options.tokens = &token;
    options.reserved = 1;
    GIVES(OPTION_OUT_OF_RANGE, imhook_tencent_chat_endpoint_new(&options, &endpoint, &error));
    options.reserved = 0;
    options.flags = 1u << 31;
    GIVES(OPTION_OUT_OF_RANGE, imhook_tencent_chat_endpoint_new(&options, &endpoint, &error));
}

static void signatures(void)
{
    const int64_t time = WEBHOOK_SIGNED_AT / 1000;
    imhook_tencent_chat_signature signature;
    imhook_error error;
    imhook_view token = imhook_text(WEBHOOK_TOKEN);
    REFUSES(imhook_tencent_chat_sign(token, time, NULL, &error));
    REFUSES(imhook_tencent_chat_sign(dangling, time, &signature, &error));
    GIVES(SECRET_EMPTY, imhook_tencent_chat_sign(empty, time, &signature, &error));
    IS(signature.sign[0] == 0 && signature.request_time[0] == 0);
    GIVES(OK, imhook_tencent_chat_sign(token, time, &signature, NULL));

    imhook_endpoint *endpoint = webhook_endpoint(NULL);
    imhook_view request_time = imhook_text(signature.request_time), sign = imhook_text(signature.sign);
    int32_t index = 5;
    REFUSES(imhook_tencent_chat_verify(NULL, request_time, sign, WEBHOOK_SIGNED_AT, &index, &error));
    REFUSES(imhook_tencent_chat_verify(endpoint, dangling, sign, WEBHOOK_SIGNED_AT, &index, &error));
    REFUSES(imhook_tencent_chat_verify(endpoint, request_time, dangling, WEBHOOK_SIGNED_AT, &index, &error));
    GIVES(OK, imhook_tencent_chat_verify(endpoint, request_time, sign, WEBHOOK_SIGNED_AT, &index, NULL));
    IS(index == 0);
    GIVES(OK, imhook_tencent_chat_verify(endpoint, request_time, sign, WEBHOOK_SIGNED_AT, NULL, &error));
    IS(imhook_tencent_chat_verify(endpoint, empty, sign, WEBHOOK_SIGNED_AT, &index, &error) != IMHOOK_OK);
    IS(imhook_tencent_chat_verify(endpoint, request_time, empty, WEBHOOK_SIGNED_AT, &index, &error) != IMHOOK_OK);
    /* An endpoint of one platform verifies nothing of the other. */
    REFUSES(imhook_dingtalk_card_verify(endpoint, request_time, sign, WEBHOOK_SIGNED_AT, &index, &error));
    imhook_endpoint_free(endpoint);
}

/* MARK: Callbacks */

static void requests(void)
{
    struct signed_webhook given;
    signed_webhook_fill(&given, send_command, send_body);
    imhook_endpoint *endpoint = webhook_endpoint(NULL);
    imhook_callback *callback;
    imhook_error error;
    const imhook_request *request = &given.request;
    GIVES(OK, imhook_receive(endpoint, request, WEBHOOK_SIGNED_AT, &callback, NULL));
    imhook_callback_free(callback);
    imhook_view *views[] = { &given.request.body, &given.request.method, &given.request.query };
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++) {
        imhook_view kept = *views[i];
        *views[i] = dangling;
        expect_status(imhook_receive(endpoint, request, WEBHOOK_SIGNED_AT, &callback, &error), IMHOOK_INVALID_ARGUMENT,
                      "a webhook with a view that has a size but no data");
        *views[i] = kept;
    }
    given.request = (imhook_request){ 0 };
    GIVES(STRUCT_SIZE, imhook_receive(endpoint, request, WEBHOOK_SIGNED_AT, &callback, &error));
    given.request.size = sizeof(imhook_request);
    GIVES(APP_ID_MISSING, imhook_receive(endpoint, request, WEBHOOK_SIGNED_AT, &callback, &error));
    imhook_endpoint_free(endpoint);
}

static void fields(void)
{
    imhook_callback *callback = webhook_callback(send_command, send_body);
    imhook_view pointer = imhook_text("/MsgTime");
    int64_t number = 7;
    imhook_error error;
    IS(is_empty(imhook_callback_text(NULL, pointer)));
    IS(is_empty(imhook_callback_text(callback, dangling)));
    IS(is_empty(imhook_callback_text(callback, empty)));
    IS(is_empty(imhook_callback_text(callback, imhook_text("MsgTime"))));
    IS(text_is(imhook_callback_text(callback, pointer), "1736900010"));
    IS(imhook_callback_int64(NULL, pointer, &number, &error) != IMHOOK_OK);
    IS(number == 0);
    IS(imhook_callback_int64(callback, dangling, &number, &error) != IMHOOK_OK);
    GIVES(JSON_MISSING, imhook_callback_int64(callback, imhook_text("/none"), &number, NULL));
    REFUSES(imhook_callback_int64(callback, pointer, NULL, &error));
    GIVES(OK, imhook_callback_int64(callback, pointer, &number, NULL));
    IS(number == 1736900010);
    IS(is_absent(imhook_callback_value(NULL, pointer)));
    IS(is_absent(imhook_callback_value(callback, dangling)));
    IS(imhook_json_type_of(imhook_callback_value(callback, empty)) == IMHOOK_JSON_OBJECT);
    imhook_callback_free(callback);
}

/* MARK: Replies */

static void replies(void)
{
    imhook_callback *send = webhook_callback(send_command, send_body);
    imhook_callback *invite = webhook_callback(invite_command, invite_body);
    imhook_callback *friends = webhook_callback(friend_command, friend_body);
    imhook_view text = imhook_text("nils"), answer;

    REFUSES(imhook_reply_allow(NULL));
    REFUSES(imhook_reply_forbid(NULL));
    REFUSES(imhook_reply_discard(NULL));
    REFUSES(imhook_reply_refuse(NULL, 120001, text));
    REFUSES(imhook_reply_refuse(imhook_callback_reply(send), 120001, dangling));
    GIVES(OK, imhook_reply_refuse(imhook_callback_reply(send), 120001, empty));
    REFUSES(imhook_reply_refuse_account(NULL, text));
    REFUSES(imhook_reply_refuse_account(imhook_callback_reply(invite), dangling));
    GIVES(REPLY_ACCOUNT_NOT_ASKED, imhook_reply_refuse_account(imhook_callback_reply(invite), empty));
    REFUSES(imhook_reply_friend_result(NULL, text, 0, text));
    REFUSES(imhook_reply_friend_result(imhook_callback_reply(friends), dangling, 0, text));
    REFUSES(imhook_reply_friend_result(imhook_callback_reply(friends), imhook_text("tomas_r"), 0, dangling));
    GIVES(OK, imhook_reply_friend_result(imhook_callback_reply(friends), imhook_text("tomas_r"), 0, empty));
    REFUSES(imhook_reply_set_message(NULL, imhook_text("[]")));
    REFUSES(imhook_reply_set_message(imhook_callback_reply(send), dangling));
    GIVES(JSON_UNEXPECTED_END, imhook_reply_set_message(imhook_callback_reply(send), empty));
    REFUSES(imhook_reply_set_custom_data(NULL, text));
    REFUSES(imhook_reply_set_custom_data(imhook_callback_reply(send), dangling));
    GIVES(OK, imhook_reply_set_custom_data(imhook_callback_reply(send), empty));
    REFUSES(imhook_reply_finish(imhook_callback_reply(send), NULL, NULL));
    GIVES(OK, imhook_reply_finish(imhook_callback_reply(send), &answer, NULL));
    IS(is_empty(imhook_callback_unanswered(friends, 0)));

    imhook_callback_free(send);
    imhook_callback_free(invite);
    imhook_callback_free(friends);
}

/* MARK: Message elements */

static void elements(void)
{
    imhook_json *document;
    imhook_json_writer *writer;
    imhook_message_element element;
    imhook_message_image image;
    imhook_error error;
    imhook_view text;
    imhook_view json = imhook_text("{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"x\"}}");
    GIVES(OK, imhook_json_parse(json, NULL, &document, NULL));
    imhook_json_value root = imhook_json_root(document);
    REFUSES(imhook_message_element_read(root, NULL, &error));
    GIVES(JSON_MISSING, imhook_message_element_read(absent, &element, &error));
    IS(element.type == IMHOOK_ELEMENT_UNKNOWN && is_empty(element.type_name));
    GIVES(OK, imhook_message_element_read(root, &element, NULL));
    REFUSES(imhook_message_image_read(root, NULL, &error));
    GIVES(JSON_MISSING, imhook_message_image_read(absent, &image, &error));
    IS(image.type == 0 && is_empty(image.url));

    REFUSES(imhook_message_element_write(NULL, &element));
    GIVES(OK, imhook_json_writer_new(&writer));
    REFUSES(imhook_message_element_write(writer, NULL));
    imhook_json_writer_free(writer);
    GIVES(OK, imhook_json_writer_new(&writer));
    element.as.text.text = dangling;
    REFUSES(imhook_message_element_write(writer, &element));
    imhook_json_writer_free(writer);
    GIVES(OK, imhook_json_writer_new(&writer));
    element.as.text.text = empty;
    GIVES(OK, imhook_message_element_write(writer, &element));
    GIVES(OK, imhook_json_writer_finish(writer, &text, NULL));
    IS(text_is(text, "{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"\"}}"));
    imhook_json_writer_free(writer);

    GIVES(OK, imhook_json_writer_new(&writer));
    imhook_message_element picture = { .type = IMHOOK_ELEMENT_IMAGE };
    picture.as.image.size_count = 2;
    GIVES(OK, imhook_message_element_write(writer, &picture));
    imhook_json_writer_free(writer);
    imhook_json_free(document);
}

void tencent_chat_null_arguments(void)
{
    endpoints();
    signatures();
    requests();
    fields();
    replies();
    elements();
}
