#include "signed_event.h"

#include <stdio.h>
#include <stdlib.h>

const char event_token[] = "tok3n";
const char event_aes_key[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ";
const char event_owner[] = "dingowner0001";
const char robot_secret[] = "robot-secret";

const char event_message[] = "{\"EventType\":\"user_add_org\",\"CorpId\":\"dingcorp0001\",\"TimeStamp\":1700000000000,"
                             "\"UserId\":[\"u1001\",\"\\u5f20\\u4e09\"]}";
const char message_body[] = "{\"msgtype\":\"text\",\"text\":{\"content\":\" hi\"},\"conversationType\":\"2\","
                            "\"conversationId\":\"cid01==\",\"senderStaffId\":\"u1001\"}";

imhook_dingtalk_event_key event_key(void)
{
    return (imhook_dingtalk_event_key){ imhook_text(event_token), imhook_text(event_aes_key), imhook_text(event_owner) };
}

static void end(const char *what)
{
    fprintf(stderr, "%s\n", what);
    exit(2);
}

void signed_event_fill(struct signed_event *out, const char *message)
{
    imhook_dingtalk_event_key key = event_key();
    if (imhook_dingtalk_event_seal(&key, imhook_text(message), imhook_text("1700000000000"), imhook_text("n0nce123"),
                                   &out->sealed, NULL) != IMHOOK_OK)
        end("the event cannot be sealed");
    out->request = (imhook_request){
        .size = sizeof(imhook_request),
        .body = out->sealed->body,
        .method = imhook_text("POST"),
        .query = out->sealed->query,
    };
}

void signed_event_free(struct signed_event *event)
{
    imhook_dingtalk_sealed_event_free(event->sealed);
    event->sealed = NULL;
}

void signed_message_fill(struct signed_message *out, const char *body)
{
    if (imhook_dingtalk_robot_sign(imhook_text(robot_secret), EVENT_SIGNED_AT, &out->signature, NULL) != IMHOOK_OK)
        end("the message cannot be signed");
    out->headers[0] = (imhook_header){ imhook_text("timestamp"), imhook_text(out->signature.timestamp) };
    out->headers[1] = (imhook_header){ imhook_text("sign"), imhook_text(out->signature.sign) };
    out->request = (imhook_request){
        .size = sizeof(imhook_request),
        .body = imhook_text(body),
        .headers = out->headers,
        .header_count = 2,
        .method = imhook_text("POST"),
    };
}

imhook_endpoint *every_endpoint(imhook_replay_guard *guard)
{
    imhook_view secret = imhook_text("mySecret"), robot = imhook_text(robot_secret);
    imhook_dingtalk_event_key key = event_key();
    imhook_dingtalk_options options = { .size = sizeof options,
                                        .secrets = &secret,
                                        .secret_count = 1,
                                        .replay_guard = guard,
                                        .robot_secrets = &robot,
                                        .robot_secret_count = 1,
                                        .event_keys = &key,
                                        .event_key_count = 1 };
    imhook_endpoint *endpoint;
    if (imhook_dingtalk_endpoint_new(&options, &endpoint, NULL) != IMHOOK_OK)
        end("the endpoint cannot be created");
    return endpoint;
}

static imhook_callback *receive(const imhook_request *request)
{
    imhook_endpoint *endpoint = every_endpoint(NULL);
    imhook_callback *callback;
    imhook_error error;
    if (imhook_receive(endpoint, request, EVENT_SIGNED_AT, &callback, &error) != IMHOOK_OK)
        end(error.message.data);
    imhook_endpoint_free(endpoint);
    return callback;
}

imhook_callback *event_callback(const char *message)
{
    struct signed_event event;
    signed_event_fill(&event, message);
    imhook_callback *callback = receive(&event.request);
    signed_event_free(&event);
    return callback;
}

imhook_callback *message_callback(const char *body)
{
    struct signed_message message;
    signed_message_fill(&message, body);
    return receive(&message.request);
}
