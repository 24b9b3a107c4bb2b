#include "null_arguments.h"
#include "stream_session.h"
#include "text.h"

#include <stddef.h>
#include <string.h>

/* MARK: Creation */

static void creation(void)
{
    imhook_stream_options options = stream_options();
    imhook_stream *stream = (imhook_stream *)&options;
    imhook_error error;
    REFUSES(imhook_stream_new(&options, NULL, &error));
    IS(error.status == IMHOOK_INVALID_ARGUMENT);
    REFUSES(imhook_stream_new(NULL, NULL, NULL));
    GIVES(SECRET_EMPTY, imhook_stream_new(NULL, &stream, &error));
    IS(stream == NULL);
    imhook_stream_options zero = { 0 };
    GIVES(STRUCT_SIZE, imhook_stream_new(&zero, &stream, NULL));
    zero.size = sizeof zero;
    GIVES(SECRET_EMPTY, imhook_stream_new(&zero, &stream, NULL));

    imhook_view *views[] = { &options.client_id, &options.client_secret, &options.user_agent, &options.local_ip,
                             &options.api_host };
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++) {
        imhook_view kept = *views[i];
        *views[i] = dangling;
        stream = (imhook_stream *)&options;
        REFUSES(imhook_stream_new(&options, &stream, &error));
        IS(stream == NULL);
        *views[i] = endless;
        REFUSES(imhook_stream_new(&options, &stream, &error));
        *views[i] = kept;
    }
    options.topic_count = 1;
    REFUSES(imhook_stream_new(&options, &stream, &error));
    options.topics = &dangling;
    REFUSES(imhook_stream_new(&options, &stream, &error));
    options.topics = &empty;
    GIVES(OPTION_OUT_OF_RANGE, imhook_stream_new(&options, &stream, &error));
    options.topic_count = (size_t)-1;
    GIVES(OPTION_OUT_OF_RANGE, imhook_stream_new(&options, &stream, &error));
    options = stream_options();
    options.reserved = 1;
    GIVES(OPTION_OUT_OF_RANGE, imhook_stream_new(&options, &stream, &error));
    options = stream_options();
    options.reserved2 = 1;
    GIVES(OPTION_OUT_OF_RANGE, imhook_stream_new(&options, &stream, &error));
    options = stream_options();
    options.subscriptions |= 1u << 31;
    GIVES(OPTION_OUT_OF_RANGE, imhook_stream_new(&options, &stream, &error));
    GIVES(OK, (options = stream_options(), imhook_stream_new(&options, &stream, NULL)));
    imhook_stream_free(stream);
    imhook_stream_free(NULL);
}

/* Structures of programs that were compiled with an older or a newer header. */
static void sizes(void)
{
    struct {
        imhook_stream_options options;
        char newer[64];
    } larger;
    memset(&larger, 0, sizeof larger);
    larger.options = stream_options();
    larger.options.size = sizeof larger;
    imhook_stream *stream;
    GIVES(OK, imhook_stream_new(&larger.options, &stream, NULL));
    imhook_stream_free(stream);
    larger.newer[sizeof larger.newer - 1] = 1;
    GIVES(OPTION_OUT_OF_RANGE, imhook_stream_new(&larger.options, &stream, NULL));
    IS(stream == NULL);

    /* An older one ends before the members that it does not have, whatever stands behind it. */
    imhook_stream_options older = stream_options();
    older.size = offsetof(imhook_stream_options, topics);
    memset((char *)&older + older.size, 0xff, sizeof older - older.size);
    GIVES(OK, imhook_stream_new(&older, &stream, NULL));
    imhook_stream_free(stream);
    older.size = offsetof(imhook_stream_options, client_secret);
    GIVES(SECRET_EMPTY, imhook_stream_new(&older, &stream, NULL));
    static const size_t wrong[] = { 0, 1, sizeof(size_t) - 1, 4097, (size_t)-1 };
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        older.size = wrong[i];
        GIVES(STRUCT_SIZE, imhook_stream_new(&older, &stream, NULL));
    }
}

/* MARK: Inputs */

/* Whether a call that failed gave no actions. */
static bool is_none(imhook_stream_actions *actions)
{
    bool none = actions->items == NULL && actions->count == 0;
    *actions = (imhook_stream_actions){ (const imhook_stream_action *)actions, 7 };
    return none;
}

static void inputs(void)
{
    imhook_stream *stream = stream_connected(NULL);
    imhook_stream_actions actions = { NULL, 7 };
    imhook_view body = imhook_text("{}");
    is_none(&actions);

    REFUSES(imhook_stream_start(NULL, 1, &actions));
    IS(is_none(&actions));
    REFUSES(imhook_stream_start(stream, 1, NULL));
    REFUSES(imhook_stream_stop(NULL, 1, 1, &actions));
    IS(is_none(&actions));
    REFUSES(imhook_stream_stop(stream, 1, 1, NULL));
    REFUSES(imhook_stream_stop(stream, -1, 1, &actions));
    IS(is_none(&actions));
    REFUSES(imhook_stream_stop(stream, -1, 1, NULL));
    REFUSES(imhook_stream_answered(NULL, 1, 200, body, 1, &actions));
    IS(is_none(&actions));
    REFUSES(imhook_stream_answered(stream, 1, 200, body, 1, NULL));
    REFUSES(imhook_stream_answered(stream, 1, 200, dangling, 1, &actions));
    IS(is_none(&actions));
    REFUSES(imhook_stream_answered(stream, 1, 200, endless, 1, &actions));
    IS(is_none(&actions));
    GIVES(OK, imhook_stream_answered(stream, 1, 200, empty, 1, &actions));
    IS(is_none(&actions));
    imhook_status (*const calls[])(imhook_stream *, uint64_t, int64_t, imhook_stream_actions *) = {
        imhook_stream_unreachable, imhook_stream_opened, imhook_stream_closed, imhook_stream_heard
    };
    for (size_t i = 0; i < sizeof calls / sizeof calls[0]; i++) {
        REFUSES(calls[i](NULL, 1, 1, &actions));
        IS(is_none(&actions));
        REFUSES(calls[i](stream, 1, 1, NULL));
        REFUSES(calls[i](NULL, 1, 1, NULL));
    }
    REFUSES(imhook_stream_unreachable(NULL, 1, 1, NULL));
    REFUSES(imhook_stream_opened(NULL, 1, 1, NULL));
    REFUSES(imhook_stream_closed(NULL, 1, 1, NULL));
    REFUSES(imhook_stream_heard(NULL, 1, 1, NULL));
    REFUSES(imhook_stream_tick(NULL, 1, &actions));
    IS(is_none(&actions));
    REFUSES(imhook_stream_tick(stream, 1, NULL));
    IS(imhook_stream_state_of(stream) == IMHOOK_STREAM_CONNECTED);
    IS(imhook_stream_state_of(NULL) == IMHOOK_STREAM_STOPPED);
    imhook_stream_free(stream);
}

static void frames(void)
{
    imhook_stream *stream = stream_connected(NULL);
    imhook_stream_actions actions = { NULL, 7 };
    imhook_error error;
    imhook_view frame = imhook_text(stream_card_frame);
    is_none(&actions);
    REFUSES(imhook_stream_received(NULL, 1, frame, 1, &actions));
    IS(is_none(&actions));
    REFUSES(imhook_stream_received(stream, 1, frame, 1, NULL));
    REFUSES(imhook_stream_received(stream, 1, dangling, 1, &actions));
    IS(is_none(&actions));
    REFUSES(imhook_stream_received(stream, 1, endless, 1, &actions));
    IS(is_none(&actions));
    GIVES(OK, imhook_stream_received(stream, 1, empty, 1, &actions));
    IS(actions.count > 0 && actions.items[0].reason == IMHOOK_STREAM_BECAUSE_FRAME_MALFORMED);

    uint64_t delivery;
    imhook_callback *callback = stream_receive(stream, stream_card_frame, 1, &delivery);
    IS(callback != NULL && delivery == 1);
    REFUSES(imhook_stream_reply(NULL, delivery, IMHOOK_STREAM_HANDLED, empty, 1, &actions, &error));
    IS(is_none(&actions) && error.status == IMHOOK_INVALID_ARGUMENT);
    REFUSES(imhook_stream_reply(stream, delivery, IMHOOK_STREAM_HANDLED, empty, 1, NULL, &error));
    REFUSES(imhook_stream_reply(stream, delivery, IMHOOK_STREAM_HANDLED, dangling, 1, &actions, &error));
    IS(is_none(&actions));
    REFUSES(imhook_stream_reply(stream, delivery, IMHOOK_STREAM_HANDLED, endless, 1, &actions, &error));
    IS(is_none(&actions));
    REFUSES(imhook_stream_reply(stream, delivery, 0, empty, 1, &actions, NULL));
    REFUSES(imhook_stream_reply(stream, delivery, 5, empty, 1, &actions, NULL));
    REFUSES(imhook_stream_reply(stream, delivery, -1, empty, 1, &actions, NULL));
    IS(is_none(&actions));
    GIVES(STREAM_DELIVERY_UNKNOWN,
          imhook_stream_reply(stream, delivery + 1, IMHOOK_STREAM_HANDLED, empty, 1, &actions, NULL));
    IS(is_none(&actions));
    GIVES(OK, imhook_stream_reply(stream, delivery, IMHOOK_STREAM_HANDLED, empty, 1, &actions, NULL));
    IS(actions.count == 1 && actions.items[0].kind == IMHOOK_STREAM_SEND);
    /* A callback outlives its session. */
    imhook_stream_free(stream);
    IS(text_is(callback->user_id, "u1001"));
    imhook_callback_free(callback);
}

/* MARK: Names */

static void names(void)
{
    IS(is_empty(imhook_stream_state_name(-1)));
    IS(is_empty(imhook_stream_state_name(8)));
    IS(is_empty(imhook_stream_reason_name(0)));
    IS(is_empty(imhook_stream_reason_name(-1)));
    for (imhook_stream_state state = IMHOOK_STREAM_IDLE; state <= IMHOOK_STREAM_STOPPED; state++)
        IS(!is_empty(imhook_stream_state_name(state)));
    for (imhook_stream_reason reason = 0; reason < 200; reason++)
        IS(is_empty(imhook_stream_reason_name(reason)) == is_empty(imhook_stream_reason_message(reason)));
    IS(!is_empty(imhook_stream_reason_message(IMHOOK_STREAM_BECAUSE_STOPPED)));
}

static void rich_texts(void)
{
    imhook_stream *stream = stream_connected(NULL);
    imhook_callback *callback = stream_receive(stream, stream_robot_frame, 1, NULL);
    imhook_rich_text_item item = { dangling, dangling, dangling };
    imhook_rich_text_read(absent, NULL);
    imhook_rich_text_read(absent, &item);
    IS(is_empty(item.type_name) && is_empty(item.text) && is_empty(item.download_code));
    imhook_rich_text_read(callback->root, &item);
    imhook_rich_text_read(imhook_json_first(callback->robot->rich_text), NULL);
    imhook_rich_text_read(imhook_json_first(callback->robot->rich_text), &item);
    IS(text_is(item.text, "a"));
    imhook_callback_free(callback);
    imhook_stream_free(stream);
}

void stream_null_arguments(void)
{
    creation();
    sizes();
    inputs();
    frames();
    names();
    rich_texts();
}
