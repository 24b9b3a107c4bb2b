/* The frame through the public C ABI: a session takes it, the program reads its fields and answers, and the session gives
   the text frame to send. What parsing costs is measured with a reply that has no answer. */

#include "contender.h"
#include "frame_workload.h"

#include <imhook.h>

static imhook_stream *stream;
static int64_t now_ms;

static bool prepare(void)
{
    static const char gateway[] = "{\"endpoint\":\"wss://gateway.example/connect\",\"ticket\":\"ticket\"}";
    imhook_stream_options options = {
        .size = sizeof(options),
        .client_id = imhook_text("dingexample0001"),
        .client_secret = imhook_text("not-a-real-secret"),
        .subscriptions = IMHOOK_SUBSCRIBE_CARD_ACTIONS,
    };
    imhook_stream_actions actions;
    return imhook_stream_new(&options, &stream, NULL) == IMHOOK_OK &&
           imhook_stream_start(stream, now_ms, &actions) == IMHOOK_OK &&
           imhook_stream_answered(stream, 1, 200, imhook_text(gateway), now_ms, &actions) == IMHOOK_OK &&
           imhook_stream_opened(stream, 1, now_ms, &actions) == IMHOOK_OK;
}

static bool is(imhook_view view, const char *text)
{
    return imhook_view_equals(view, imhook_text(text));
}

static bool is_expected(const imhook_callback *callback)
{
    imhook_view step;
    int64_t count;
    bool agree;
    return callback->kind == IMHOOK_DINGTALK_CARD_ACTION && is(callback->frame->topic, FRAME_TOPIC) &&
           callback->frame->message_id.size == 26 && is(callback->corp_id, FRAME_CORP_ID) &&
           is(callback->user_id, FRAME_USER_ID) && is(callback->out_track_id, FRAME_OUT_TRACK_ID) &&
           is(callback->space_id, FRAME_SPACE_ID) && callback->action_id_count == 1 &&
           is(callback->action_ids[0], FRAME_ACTION_ID) &&
           imhook_json_text(imhook_json_get(callback->params, imhook_text("step")), &step, NULL) == IMHOOK_OK &&
           is(step, FRAME_STEP) &&
           imhook_json_int64(imhook_json_get(callback->params, imhook_text("count")), &count, NULL) == IMHOOK_OK &&
           count == FRAME_COUNT &&
           imhook_json_bool(imhook_json_get(callback->params, imhook_text("agree")), &agree, NULL) == IMHOOK_OK &&
           agree;
}

/* The callback that the session delivers for the next frame; NULL when it does not. */
static imhook_callback *take_frame(uint64_t *delivery)
{
    imhook_stream_actions actions;
    imhook_view frame = { frame_next(), frame_size };
    if (imhook_stream_received(stream, 1, frame, ++now_ms, &actions) != IMHOOK_OK || actions.count == 0 ||
        actions.items[0].kind != IMHOOK_STREAM_DELIVER)
        return NULL;
    *delivery = actions.items[0].delivery;
    return actions.items[0].callback;
}

static bool parse(void)
{
    imhook_view none = { NULL, 0 };
    imhook_stream_actions actions;
    uint64_t delivery;
    imhook_callback *callback = take_frame(&delivery);
    bool result = callback && is_expected(callback);
    imhook_callback_free(callback);
    return result &&
           imhook_stream_reply(stream, delivery, IMHOOK_STREAM_LATER, none, now_ms, &actions, NULL) == IMHOOK_OK;
}

/* The answer's bytes end with the next call of the session. */
static bool whole(const char **bytes, size_t *size)
{
    imhook_stream_actions actions;
    imhook_view answer;
    uint64_t delivery;
    imhook_callback *callback = take_frame(&delivery);
    if (!callback || !is_expected(callback))
        return false;
    imhook_reply *reply = imhook_callback_reply(callback);
    imhook_reply_text(reply, IMHOOK_PUBLIC, imhook_text("status"), imhook_text(FRAME_STATUS));
    imhook_reply_text(reply, IMHOOK_PRIVATE, imhook_text("clicked"), imhook_text(FRAME_CLICKED));
    bool result = imhook_reply_finish(reply, &answer, NULL) == IMHOOK_OK &&
                  imhook_stream_reply(stream, delivery, IMHOOK_STREAM_HANDLED, answer, now_ms, &actions, NULL) ==
                      IMHOOK_OK &&
                  actions.count > 0 && actions.items[0].kind == IMHOOK_STREAM_SEND;
    imhook_callback_free(callback);
    if (!result)
        return false;
    *bytes = actions.items[0].text.data;
    *size = actions.items[0].text.size;
    return true;
}

const struct contender imhook_frame_contender = { "imhook", prepare, NULL, parse, NULL, whole };
