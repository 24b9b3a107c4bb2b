/* The part of bridge.h that text streamed into cards needs. */
#ifndef IMHOOKGO_BRIDGE_CARD_STREAM_H
#define IMHOOKGO_BRIDGE_CARD_STREAM_H

#include "bridge_base.h"

/* Makes a stream. The options have no pointers yet; `text` holds the card and then the variable. NULL on failure. */
static inline imhook_card_stream *imhookgo_card_stream_new(
    imhook_card_stream_options options, const char *text, const size_t *sizes, imhookgo_failure *failure
) {
    imhook_card_stream *stream = NULL;
    imhook_error error;
    imhook_view views[2];
    memset(&error, 0, sizeof error);
    imhookgo_cut(text, sizes, 2, views);
    options.size = sizeof options;
    options.out_track_id = views[0];
    options.key = views[1];
    imhook_status status = imhook_card_stream_new(&options, &stream, &error);
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    return stream;
}

/* What happened, for imhookgo_card_stream_tell(). */
enum {
    IMHOOKGO_CARD_STREAM_TEXT,     /* text: the piece */
    IMHOOKGO_CARD_STREAM_FINISH,
    IMHOOKGO_CARD_STREAM_FAIL,     /* text: the reason */
    IMHOOKGO_CARD_STREAM_ANSWERED, /* text: the code */
    IMHOOKGO_CARD_STREAM_TICK
};

/* Tells a stream, which is given as a number as that of imhookgo_receive() is, what happened. */
static inline imhook_card_stream_action imhookgo_card_stream_tell(
    uintptr_t address, int32_t what, const char *text, size_t size, int32_t outcome, int64_t retry_after_ms,
    int64_t now_ms, imhookgo_failure *failure
) {
    imhook_card_stream *stream = (imhook_card_stream *)address;
    imhook_card_stream_action action;
    imhook_view view = imhookgo_view(text, size);
    imhook_status status = IMHOOK_INVALID_ARGUMENT;
    memset(&action, 0, sizeof action);
    switch (what) {
    case IMHOOKGO_CARD_STREAM_TEXT: status = imhook_card_stream_text(stream, view, now_ms, &action); break;
    case IMHOOKGO_CARD_STREAM_FINISH: status = imhook_card_stream_finish(stream, now_ms, &action); break;
    case IMHOOKGO_CARD_STREAM_FAIL: status = imhook_card_stream_fail(stream, view, now_ms, &action); break;
    case IMHOOKGO_CARD_STREAM_ANSWERED:
        status = imhook_card_stream_answered(stream, outcome, view, retry_after_ms, now_ms, &action);
        break;
    case IMHOOKGO_CARD_STREAM_TICK: status = imhook_card_stream_tick(stream, now_ms, &action); break;
    }
    failure->status = IMHOOK_OK;
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, NULL);
    return action;
}

#endif
