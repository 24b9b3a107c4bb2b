#include "stream_session.h"

#include <stdio.h>
#include <stdlib.h>

const char stream_card_frame[] =
    "{\"specVersion\":\"1.0\",\"type\":\"CALLBACK\",\"headers\":{\"topic\":\"" STREAM_CARD_TOPIC "\","
    "\"messageId\":\"m-card\",\"contentType\":\"application/json\"},\"data\":\"{\\\"type\\\":\\\"actionCallback\\\","
    "\\\"outTrackId\\\":\\\"order-7781\\\",\\\"userId\\\":\\\"u1001\\\",\\\"content\\\":\\\"{\\\\\\\"cardPrivateData"
    "\\\\\\\":{\\\\\\\"actionIds\\\\\\\":[\\\\\\\"btn_ok\\\\\\\"],\\\\\\\"params\\\\\\\":{\\\\\\\"step\\\\\\\":\\\\\\\"2"
    "\\\\\\\"}}}\\\"}\"}";

const char stream_robot_frame[] =
    "{\"type\":\"CALLBACK\",\"headers\":{\"topic\":\"" STREAM_ROBOT_TOPIC "\",\"messageId\":\"m-robot\"},"
    "\"data\":\"{\\\"msgId\\\":\\\"msgA1b2==\\\",\\\"msgtype\\\":\\\"richText\\\",\\\"conversationType\\\":\\\"2\\\","
    "\\\"conversationId\\\":\\\"cidAbc123==\\\",\\\"senderStaffId\\\":\\\"u1001\\\",\\\"content\\\":"
    "\\\"{\\\\\\\"richText\\\\\\\":[{\\\\\\\"text\\\\\\\":\\\\\\\"a\\\\\\\"}]}\\\"}\"}";

const char stream_event_frame[] =
    "{\"type\":\"EVENT\",\"headers\":{\"topic\":\"*\",\"messageId\":\"m-event\",\"eventId\":\"ev-0001\","
    "\"eventType\":\"user_add_org\"},\"data\":\"{\\\"userId\\\":[\\\"u1001\\\"]}\"}";

const char stream_graph_frame[] =
    "{\"type\":\"CALLBACK\",\"headers\":{\"topic\":\"/v1.0/graph/api/invoke\",\"messageId\":\"m-graph\"},"
    "\"data\":\"{\\\"requestLine\\\":{\\\"method\\\":\\\"GET\\\",\\\"uri\\\":\\\"/a\\\"},\\\"headers\\\":{},"
    "\\\"body\\\":\\\"{}\\\"}\"}";

const char stream_ping_frame[] = "{\"type\":\"SYSTEM\",\"headers\":{\"topic\":\"ping\",\"messageId\":\"m-ping\"},"
                                 "\"data\":\"{\\\"opaque\\\":\\\"abc-1\\\"}\"}";

const char stream_disconnect_frame[] = "{\"type\":\"SYSTEM\",\"headers\":{\"topic\":\"disconnect\",\"messageId\":"
                                       "\"m-end\"},\"data\":\"{\\\"reason\\\":\\\"connection is expired\\\"}\"}";

imhook_stream_options stream_options(void)
{
    return (imhook_stream_options){
        .size = sizeof(imhook_stream_options),
        .client_id = imhook_text("dingexample0001"),
        .client_secret = imhook_text("not-a-real-secret"),
        .subscriptions = IMHOOK_SUBSCRIBE_EVENTS | IMHOOK_SUBSCRIBE_ROBOT_MESSAGES |
                         IMHOOK_SUBSCRIBE_DELEGATED_MESSAGES | IMHOOK_SUBSCRIBE_CARD_ACTIONS |
                         IMHOOK_SUBSCRIBE_DYNAMIC_DATA | IMHOOK_SUBSCRIBE_GRAPH,
        .seed = 1,
    };
}

static void demand(bool holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "a session for a test cannot be made: %s\n", what);
    exit(2);
}

imhook_stream *stream_connected(const imhook_stream_options *options)
{
    imhook_stream_options usual = stream_options();
    imhook_stream *stream;
    imhook_stream_actions actions;
    demand(imhook_stream_new(options ? options : &usual, &stream, NULL) == IMHOOK_OK, "imhook_stream_new");
    demand(imhook_stream_start(stream, 0, &actions) == IMHOOK_OK, "imhook_stream_start");
    demand(imhook_stream_answered(stream, 1, 200, imhook_text(STREAM_GATEWAY), 0, &actions) == IMHOOK_OK,
           "imhook_stream_answered");
    demand(imhook_stream_opened(stream, 1, 0, &actions) == IMHOOK_OK, "imhook_stream_opened");
    demand(imhook_stream_state_of(stream) == IMHOOK_STREAM_CONNECTED, "it is not connected");
    return stream;
}

imhook_callback *stream_receive(imhook_stream *stream, const char *frame, int64_t now_ms, uint64_t *delivery)
{
    imhook_stream_actions actions;
    imhook_callback *first = NULL;
    if (delivery)
        *delivery = 0;
    if (imhook_stream_received(stream, 1, imhook_text(frame), now_ms, &actions) != IMHOOK_OK)
        return NULL;
    for (size_t i = 0; i < actions.count; i++) {
        const imhook_stream_action *action = &actions.items[i];
        if (action->kind != IMHOOK_STREAM_DELIVER)
            continue;
        if (first) {
            imhook_callback_free(action->callback);
            continue;
        }
        first = action->callback;
        if (delivery)
            *delivery = action->delivery;
    }
    return first;
}

void stream_drop(const imhook_stream_actions *actions)
{
    for (size_t i = 0; i < actions->count; i++)
        imhook_callback_free(actions->items[i].callback);
}
