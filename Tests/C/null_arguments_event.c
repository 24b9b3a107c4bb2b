#include "null_arguments.h"
#include "signed_event.h"
#include "text.h"

/* MARK: Robots */

static void robot_signatures(void)
{
    imhook_dingtalk_robot_signature signature;
    imhook_error error;
    imhook_view secret = imhook_text(robot_secret);
    REFUSES(imhook_dingtalk_robot_sign(secret, EVENT_SIGNED_AT, NULL, &error));
    REFUSES(imhook_dingtalk_robot_sign(dangling, EVENT_SIGNED_AT, &signature, &error));
    REFUSES(imhook_dingtalk_robot_sign(endless, EVENT_SIGNED_AT, &signature, NULL));
    GIVES(SECRET_EMPTY, imhook_dingtalk_robot_sign(empty, EVENT_SIGNED_AT, &signature, &error));
    IS(!signature.timestamp[0] && !signature.sign[0] && !signature.encoded_sign[0]);
    GIVES(OK, imhook_dingtalk_robot_sign(secret, EVENT_SIGNED_AT, &signature, NULL));

    imhook_endpoint *endpoint = every_endpoint(NULL);
    imhook_view timestamp = imhook_text(signature.timestamp), sign = imhook_text(signature.sign);
    int32_t index = 5;
    REFUSES(imhook_dingtalk_robot_verify(NULL, timestamp, sign, EVENT_SIGNED_AT, &index, &error));
    IS(index == -1);
    REFUSES(imhook_dingtalk_robot_verify(endpoint, dangling, sign, EVENT_SIGNED_AT, &index, &error));
    REFUSES(imhook_dingtalk_robot_verify(endpoint, timestamp, dangling, EVENT_SIGNED_AT, &index, &error));
    GIVES(TIMESTAMP_MISSING, imhook_dingtalk_robot_verify(endpoint, empty, sign, EVENT_SIGNED_AT, &index, &error));
    GIVES(SIGNATURE_MISSING, imhook_dingtalk_robot_verify(endpoint, timestamp, empty, EVENT_SIGNED_AT, &index, &error));
    GIVES(OK, imhook_dingtalk_robot_verify(endpoint, timestamp, sign, EVENT_SIGNED_AT, NULL, &error));
    GIVES(OK, imhook_dingtalk_robot_verify(endpoint, timestamp, sign, EVENT_SIGNED_AT, &index, NULL));
    IS(index == 0);
    /* The pair of a robot is none of a card. */
    GIVES(SIGNATURE_MISMATCH, imhook_dingtalk_card_verify(endpoint, timestamp, sign, EVENT_SIGNED_AT, &index, NULL));
    imhook_endpoint_free(endpoint);
}

static void robot_replies(void)
{
    imhook_view json = imhook_text("{\"msgtype\":\"empty\"}"), answer;
    REFUSES(imhook_reply_robot_message(NULL, json));
    imhook_callback *callback = message_callback(message_body);
    IS(callback->event == NULL && callback->frame == NULL && callback->robot != NULL);
    imhook_reply *reply = imhook_callback_reply(callback);
    REFUSES(imhook_reply_robot_message(reply, dangling));
    REFUSES(imhook_reply_finish(reply, &answer, NULL));
    reply = imhook_callback_reply(callback);
    IS(imhook_reply_robot_message(reply, empty) != IMHOOK_OK);
    reply = imhook_callback_reply(callback);
    GIVES(OK, imhook_reply_robot_message(reply, json));
    GIVES(OK, imhook_reply_finish(reply, &answer, NULL));
    IS(imhook_view_equals(answer, json));
    imhook_callback_free(callback);
}

/* MARK: Events */

static void sealed_events(void)
{
    imhook_dingtalk_event_key key = event_key();
    imhook_view message = imhook_text(event_message), time = imhook_text("1700000000000"), nonce = imhook_text("n");
    imhook_dingtalk_sealed_event *sealed = (imhook_dingtalk_sealed_event *)&key, *opened = sealed;
    imhook_error error;
    REFUSES(imhook_dingtalk_event_seal(NULL, message, time, nonce, &sealed, &error));
    IS(sealed == NULL);
    REFUSES(imhook_dingtalk_event_seal(&key, message, time, nonce, NULL, &error));
    REFUSES(imhook_dingtalk_event_seal(&key, dangling, time, nonce, &sealed, &error));
    REFUSES(imhook_dingtalk_event_seal(&key, endless, time, nonce, &sealed, &error));
    REFUSES(imhook_dingtalk_event_seal(&key, message, dangling, nonce, &sealed, &error));
    REFUSES(imhook_dingtalk_event_seal(&key, message, time, dangling, &sealed, &error));
    imhook_view *views[] = { &key.token, &key.aes_key, &key.owner_key };
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++) {
        imhook_view kept = *views[i];
        *views[i] = dangling;
        REFUSES(imhook_dingtalk_event_seal(&key, message, time, nonce, &sealed, &error));
        *views[i] = empty;
        IS(imhook_dingtalk_event_seal(&key, message, time, nonce, &sealed, &error) != IMHOOK_OK);
        *views[i] = kept;
    }
    imhook_dingtalk_event_key zero = { { 0 }, { 0 }, { 0 } };
    GIVES(SECRET_EMPTY, imhook_dingtalk_event_seal(&zero, message, time, nonce, &sealed, NULL));
    GIVES(OK, imhook_dingtalk_event_seal(&key, empty, empty, empty, &sealed, NULL));
    IS(sealed && sealed->size == sizeof *sealed && is_empty(sealed->message) && sealed->encrypt.size == 88);
    REFUSES(imhook_dingtalk_event_open(NULL, sealed->answer, &opened, &error));
    IS(opened == NULL);
    REFUSES(imhook_dingtalk_event_open(&key, sealed->answer, NULL, &error));
    REFUSES(imhook_dingtalk_event_open(&key, dangling, &opened, &error));
    GIVES(JSON_UNEXPECTED_END, imhook_dingtalk_event_open(&key, empty, &opened, &error));
    GIVES(OK, imhook_dingtalk_event_open(&key, sealed->answer, &opened, NULL));
    IS(opened && is_empty(opened->message) && is_empty(opened->query) && is_empty(opened->body));
    imhook_dingtalk_sealed_event_free(opened);
    imhook_dingtalk_sealed_event_free(sealed);
    imhook_dingtalk_sealed_event_free(NULL);
}

static void endpoints(void)
{
    imhook_dingtalk_event_key key = event_key();
    imhook_dingtalk_options options = { .size = sizeof options, .event_keys = &key, .event_key_count = 1 };
    imhook_endpoint *endpoint;
    imhook_error error;
    GIVES(OK, imhook_dingtalk_endpoint_new(&options, &endpoint, NULL));
    IS(imhook_endpoint_checks_signatures(endpoint));
    imhook_endpoint_free(endpoint);
    options.event_keys = NULL;
    REFUSES(imhook_dingtalk_endpoint_new(&options, &endpoint, &error));
    options.event_keys = &key;
    options.event_key_count = (size_t)-1;
    GIVES(OPTION_OUT_OF_RANGE, imhook_dingtalk_endpoint_new(&options, &endpoint, &error));
    options.event_key_count = 1;
    imhook_view *views[] = { &key.token, &key.aes_key, &key.owner_key };
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++) {
        imhook_view kept = *views[i];
        *views[i] = dangling;
        REFUSES(imhook_dingtalk_endpoint_new(&options, &endpoint, &error));
        *views[i] = kept;
    }
    /* A program of an older header has no members for robots and events. */
    imhook_view secret = imhook_text("mySecret");
    options.secrets = &secret;
    options.secret_count = 1;
    options.size = offsetof(imhook_dingtalk_options, robot_secrets);
    options.event_key_count = 99;
    GIVES(OK, imhook_dingtalk_endpoint_new(&options, &endpoint, NULL));
    imhook_endpoint_free(endpoint);

    options = (imhook_dingtalk_options){ .size = sizeof options, .robot_secret_count = 1 };
    REFUSES(imhook_dingtalk_endpoint_new(&options, &endpoint, &error));
    options.robot_secrets = &dangling;
    REFUSES(imhook_dingtalk_endpoint_new(&options, &endpoint, &error));
    options.robot_secrets = &empty;
    GIVES(SECRET_EMPTY, imhook_dingtalk_endpoint_new(&options, &endpoint, &error));
    options.robot_secret_count = 17;
    GIVES(OPTION_OUT_OF_RANGE, imhook_dingtalk_endpoint_new(&options, &endpoint, &error));
}

static void requests(void)
{
    struct signed_event event;
    signed_event_fill(&event, event_message);
    imhook_endpoint *endpoint = every_endpoint(NULL);
    imhook_callback *callback = (imhook_callback *)&event;
    imhook_error error;
    imhook_view kept = event.request.query;
    event.request.query = dangling;
    REFUSES(imhook_receive(endpoint, &event.request, EVENT_SIGNED_AT, &callback, &error));
    IS(callback == NULL);
    event.request.query = empty;
    GIVES(SIGNATURE_MISSING, imhook_receive(endpoint, &event.request, EVENT_SIGNED_AT, &callback, &error));
    event.request.query = kept;
    GIVES(OK, imhook_receive(endpoint, &event.request, EVENT_SIGNED_AT, &callback, NULL));
    IS(callback && callback->event && callback->event->size == sizeof *callback->event && !callback->robot);
    IS(imhook_view_equals(callback->body, imhook_text(event_message)));
    signed_event_free(&event);
    imhook_endpoint_free(endpoint);
    imhook_callback_free(callback);
}

void event_null_arguments(void)
{
    IS(imhook_status_disclosed(-1) == -1);
    IS(imhook_status_disclosed(IMHOOK_OK) == IMHOOK_OK);
    IS(imhook_status_disclosed(IMHOOK_EVENT_PADDING_WRONG) == IMHOOK_SIGNATURE_MISMATCH);
    robot_signatures();
    robot_replies();
    sealed_events();
    endpoints();
    requests();
}
