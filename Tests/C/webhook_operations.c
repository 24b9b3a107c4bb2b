#include "operation.h"
#include "signed_webhook.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

static void nothing(struct scene *scene)
{
    (void)scene;
}

/* MARK: Endpoints and signatures */

static imhook_status endpoint_new(struct scene *scene)
{
    imhook_view tokens[2] = { imhook_text(WEBHOOK_TOKEN), imhook_text("a second token that is longer than the first") };
    imhook_tencent_chat_options options = {
        .size = sizeof options, .sdk_app_id = WEBHOOK_APP_ID, .tokens = tokens, .token_count = 2
    };
    return imhook_tencent_chat_endpoint_new(&options, &scene->endpoint, NULL);
}

static imhook_status guarded_endpoint_new(struct scene *scene)
{
    imhook_view token = imhook_text(WEBHOOK_TOKEN);
    imhook_tencent_chat_options options = { .size = sizeof options,
                                            .sdk_app_id = WEBHOOK_APP_ID,
                                            .tokens = &token,
                                            .token_count = 1,
                                            .replay_guard = scene->guard };
    return imhook_tencent_chat_endpoint_new(&options, &scene->endpoint, NULL);
}

static void guard(struct scene *scene)
{
    imhook_replay_guard_options options = { sizeof options, 16 };
    imhook_replay_guard_new(&options, &scene->guard, NULL);
}

static void guarded_endpoint(struct scene *scene)
{
    guard(scene);
    scene->endpoint = webhook_endpoint(scene->guard);
}

static imhook_status sign(struct scene *scene)
{
    (void)scene;
    imhook_tencent_chat_signature signature;
    return imhook_tencent_chat_sign(imhook_text(WEBHOOK_TOKEN), WEBHOOK_SIGNED_AT / 1000, &signature, NULL);
}

/* MARK: Receiving */

static struct signed_webhook send, friends, push;

static char push_body[100000];

void webhook_operations_prepare(void)
{
    signed_webhook_fill(&send, send_command, send_body);
    signed_webhook_fill(&friends, friend_command, friend_body);
    /* Enough events and escapes that nothing prepared for a small body suffices. */
    size_t size = (size_t)snprintf(push_body, sizeof push_body, "{\"Events\":[{}");
    while (size < sizeof push_body - 100)
        size += (size_t)snprintf(push_body + size, sizeof push_body - size,
                                 ",{\"EventTime\":1736900060,\"To_\\u0041ccount\":\"\\u738b\\n\"}");
    snprintf(push_body + size, sizeof push_body - size, "]}");
    signed_webhook_fill(&push, "Push.OfflinePush", push_body);
}

static imhook_status receive(struct scene *scene, const struct signed_webhook *webhook)
{
    return imhook_receive(scene->endpoint, &webhook->request, WEBHOOK_SIGNED_AT, &scene->callback, NULL);
}

static imhook_status receive_send(struct scene *scene)
{
    return receive(scene, &send);
}

static imhook_status receive_friends(struct scene *scene)
{
    return receive(scene, &friends);
}

static imhook_status receive_push(struct scene *scene)
{
    return receive(scene, &push);
}

static void send_callback(struct scene *scene)
{
    scene->callback = webhook_callback(send_command, send_body);
}

static void invite_callback(struct scene *scene)
{
    scene->callback = webhook_callback(invite_command, invite_body);
}

static void friend_callback(struct scene *scene)
{
    scene->callback = webhook_callback(friend_command, friend_body);
}

static void escaped_callback(struct scene *scene)
{
    scene->callback = webhook_callback(after_command, "{\"Na\\u006de\":\"\\u738b\\u82b3\\n\",\"MsgBody\":[{\"MsgType\":"
                                                      "\"TIM\\u0054extElem\",\"MsgContent\":{\"Text\":\"\\u738b\"}}]}");
}

/* Gives no status: without memory the text is empty. */
static imhook_status read_text(struct scene *scene)
{
    return text_is(imhook_callback_text(scene->callback, imhook_text("/Name")), "王芳\n") ? IMHOOK_OK
                                                                                        : IMHOOK_OUT_OF_MEMORY;
}

static imhook_status read_element(struct scene *scene)
{
    imhook_message_element element;
    return imhook_message_element_read(imhook_json_at(scene->callback->message, 0), &element, NULL);
}

/* MARK: Answers */

static imhook_status answer(struct scene *scene, const char *document)
{
    imhook_view answer;
    imhook_status status = imhook_callback_answer(scene->callback, imhook_text(document), &answer, NULL);
    if (status != IMHOOK_OK && answer.size)
        return IMHOOK_OK; /* told as the wrong status */
    return status;
}

static imhook_status answer_refuse(struct scene *scene)
{
    return answer(scene, "{\"decision\":\"refuse\",\"code\":120001,\"text\":\"quiet hours\\n until 08:00\"}");
}

static imhook_status answer_message(struct scene *scene)
{
    return answer(scene, "{\"message\":[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"(link removed)\"}},"
                         "{\"MsgType\":\"TIMFaceElem\",\"MsgContent\":{\"Index\":3}}],\"customData\":\"checked=1\"}");
}

static imhook_status answer_refused(struct scene *scene)
{
    return answer(scene, "{\"refused\":[\"spam_bot9\",\"nils\"]}");
}

static imhook_status answer_friends(struct scene *scene)
{
    return answer(scene, "{\"decision\":\"forbid\",\"friends\":{\"tomas_r\":{\"code\":38001,\"text\":\"later\"}}}");
}

static imhook_status build_message(struct scene *scene)
{
    /* Every call's own status is left to the last one: a reply reports its first failure when it is finished. */
    imhook_reply *reply = imhook_callback_reply(scene->callback);
    imhook_view text;
    imhook_reply_set_message(reply, imhook_text("[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":\"x\"}}]"));
    imhook_reply_set_custom_data(reply, imhook_text("a text that is not short, to be kept for a while"));
    imhook_reply_allow(reply);
    return imhook_reply_finish(reply, &text, NULL);
}

static imhook_status build_friends(struct scene *scene)
{
    imhook_reply *reply = imhook_callback_reply(scene->callback);
    imhook_view text;
    for (int i = 0; i < 20; i++) {
        imhook_reply_friend_result(reply, imhook_text("tomas_r"), 38001, imhook_text("a text that is not short"));
        imhook_reply_friend_result(reply, imhook_text("spam_bot9"), 38002, imhook_text("another text"));
    }
    return imhook_reply_finish(reply, &text, NULL);
}

static imhook_status write_element(struct scene *scene)
{
    imhook_status status = imhook_json_writer_new(&scene->writer);
    if (status != IMHOOK_OK)
        return status;
    imhook_message_element element = { .type = IMHOOK_ELEMENT_TEXT };
    element.as.text.text = imhook_text("a text that makes the writer grow several times");
    imhook_json_write_begin_array(scene->writer);
    for (int i = 0; i < 100; i++)
        imhook_message_element_write(scene->writer, &element);
    imhook_json_write_end_array(scene->writer);
    imhook_view view;
    return imhook_json_writer_finish(scene->writer, &view, NULL);
}

const struct operation webhook_operations[] = {
    { "imhook_tencent_chat_endpoint_new", nothing, endpoint_new },
    { "imhook_tencent_chat_endpoint_new with a guard", guard, guarded_endpoint_new },
    { "imhook_tencent_chat_sign", nothing, sign },
    { "imhook_receive of a message", guarded_endpoint, receive_send },
    { "imhook_receive of friends", guarded_endpoint, receive_friends },
    { "imhook_receive of many events", guarded_endpoint, receive_push },
    { "imhook_callback_text of an escaped text", escaped_callback, read_text },
    { "imhook_message_element_read", escaped_callback, read_element },
    { "imhook_callback_answer that refuses", send_callback, answer_refuse },
    { "imhook_callback_answer that rewrites", send_callback, answer_message },
    { "imhook_callback_answer about members", invite_callback, answer_refused },
    { "imhook_callback_answer about friends", friend_callback, answer_friends },
    { "building a rewriting reply", send_callback, build_message },
    { "building a reply about friends", friend_callback, build_friends },
    { "imhook_message_element_write", nothing, write_element },
    { NULL, NULL, NULL },
};
