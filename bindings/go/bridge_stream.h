/* The part of bridge.h that Stream mode needs: sessions, and messages to robots. */
#ifndef IMHOOKGO_BRIDGE_STREAM_H
#define IMHOOKGO_BRIDGE_STREAM_H

#include "bridge_base.h"

/*
 * Makes a session. The options have no pointers yet; `text` holds the client id and secret, the user agent, the local
 * address, the host and then the topics, one after the other. NULL on failure.
 */
static inline imhook_stream *imhookgo_stream_new(
    imhook_stream_options options, const char *text, const size_t *sizes, size_t topic_count, imhookgo_failure *failure
) {
    enum { CLIENT_ID, CLIENT_SECRET, USER_AGENT, LOCAL_IP, API_HOST, FIXED };
    imhook_stream *stream = NULL;
    imhook_error error;
    imhook_status status = IMHOOK_OUT_OF_MEMORY;
    imhook_view *views = calloc(FIXED + topic_count, sizeof *views);
    memset(&error, 0, sizeof error);
    if (views) {
        imhookgo_cut(text, sizes, FIXED + topic_count, views);
        options.size = sizeof options;
        options.client_id = views[CLIENT_ID];
        options.client_secret = views[CLIENT_SECRET];
        options.user_agent = views[USER_AGENT];
        options.local_ip = views[LOCAL_IP];
        options.api_host = views[API_HOST];
        options.topics = topic_count > 0 ? views + FIXED : NULL;
        options.topic_count = topic_count;
        status = imhook_stream_new(&options, &stream, &error);
        free(views);
    }
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    return stream;
}

/* What happened, for imhookgo_stream_tell(). */
enum {
    IMHOOKGO_STREAM_START,
    IMHOOKGO_STREAM_STOP,        /* argument: the grace */
    IMHOOKGO_STREAM_ANSWERED,    /* argument: the HTTP status; text: the body */
    IMHOOKGO_STREAM_UNREACHABLE,
    IMHOOKGO_STREAM_OPENED,
    IMHOOKGO_STREAM_CLOSED,
    IMHOOKGO_STREAM_HEARD,
    IMHOOKGO_STREAM_RECEIVED,    /* text: the frame */
    IMHOOKGO_STREAM_REPLY,       /* argument: the outcome; text: the answer */
    IMHOOKGO_STREAM_TICK
};

/*
 * Tells a session, which is given as a number as that of imhookgo_receive() is, what happened. `number` is the connection,
 * or the delivery of a reply. The failure has the status IMHOOK_OK on success.
 */
static inline imhook_stream_actions imhookgo_stream_tell(
    uintptr_t session, int32_t what, uint64_t number, int64_t argument, const char *text, size_t size, int64_t now_ms,
    imhookgo_failure *failure
) {
    imhook_stream *stream = (imhook_stream *)session;
    imhook_stream_actions actions = {NULL, 0};
    imhook_view view = imhookgo_view(text, size);
    imhook_status status = IMHOOK_INVALID_ARGUMENT;
    imhook_error error;
    memset(&error, 0, sizeof error);
    switch (what) {
    case IMHOOKGO_STREAM_START: status = imhook_stream_start(stream, now_ms, &actions); break;
    case IMHOOKGO_STREAM_STOP: status = imhook_stream_stop(stream, argument, now_ms, &actions); break;
    case IMHOOKGO_STREAM_ANSWERED:
        status = imhook_stream_answered(stream, number, (int32_t)argument, view, now_ms, &actions);
        break;
    case IMHOOKGO_STREAM_UNREACHABLE: status = imhook_stream_unreachable(stream, number, now_ms, &actions); break;
    case IMHOOKGO_STREAM_OPENED: status = imhook_stream_opened(stream, number, now_ms, &actions); break;
    case IMHOOKGO_STREAM_CLOSED: status = imhook_stream_closed(stream, number, now_ms, &actions); break;
    case IMHOOKGO_STREAM_HEARD: status = imhook_stream_heard(stream, number, now_ms, &actions); break;
    case IMHOOKGO_STREAM_RECEIVED: status = imhook_stream_received(stream, number, view, now_ms, &actions); break;
    case IMHOOKGO_STREAM_REPLY:
        status = imhook_stream_reply(stream, number, (imhook_stream_outcome)argument, view, now_ms, &actions, &error);
        break;
    case IMHOOKGO_STREAM_TICK: status = imhook_stream_tick(stream, now_ms, &actions); break;
    }
    failure->status = IMHOOK_OK;
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    return actions;
}

/* Copies what an action says is wrong with a frame. */
static inline void imhookgo_stream_error(const imhook_error *error, imhookgo_failure *failure) {
    imhookgo_failed(failure, error->status, error);
}

/* Reads the items of a rich text message, as many as there is room for, and returns how many there are. */
static inline size_t imhookgo_rich_text(imhook_json_value items, imhook_rich_text_item *read, size_t capacity) {
    size_t count = imhook_json_count(items);
    for (size_t i = 0; i < count && i < capacity; i++) imhook_rich_text_read(imhook_json_at(items, i), &read[i]);
    return count;
}

#endif
