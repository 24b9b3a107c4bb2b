#include "null_arguments.h"
#include "text.h"

#include <stddef.h>
#include <string.h>

static imhook_card_stream_options card_options(void)
{
    imhook_card_stream_options options;
    memset(&options, 0, sizeof options);
    options.size = sizeof options;
    options.out_track_id = imhook_text("card-1");
    options.key = imhook_text("content");
    options.seed = 1;
    return options;
}

static void creation(void)
{
    imhook_card_stream_options options = card_options();
    imhook_card_stream *stream = (imhook_card_stream *)&options;
    imhook_error error;
    REFUSES(imhook_card_stream_new(&options, NULL, &error));
    IS(error.status == IMHOOK_INVALID_ARGUMENT);
    REFUSES(imhook_card_stream_new(NULL, NULL, NULL));
    GIVES(OPTION_OUT_OF_RANGE, imhook_card_stream_new(NULL, &stream, &error));
    IS(stream == NULL);
    imhook_card_stream_options zero = { 0 };
    GIVES(STRUCT_SIZE, imhook_card_stream_new(&zero, &stream, NULL));
    imhook_view *views[] = { &options.out_track_id, &options.key };
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++) {
        imhook_view kept = *views[i];
        *views[i] = dangling;
        stream = (imhook_card_stream *)&options;
        REFUSES(imhook_card_stream_new(&options, &stream, &error));
        IS(stream == NULL);
        *views[i] = endless;
        REFUSES(imhook_card_stream_new(&options, &stream, &error));
        *views[i] = empty;
        GIVES(OPTION_OUT_OF_RANGE, imhook_card_stream_new(&options, &stream, NULL));
        *views[i] = imhook_text("\xff");
        GIVES(JSON_INVALID_UTF8, imhook_card_stream_new(&options, &stream, NULL));
        *views[i] = kept;
    }
    static const int32_t modes[] = { -1, 2, INT32_MAX };
    for (size_t i = 0; i < sizeof modes / sizeof modes[0]; i++) {
        options.mode = modes[i];
        REFUSES(imhook_card_stream_new(&options, &stream, NULL));
    }
    /* An older structure ends before the members that it does not have, whatever stands behind it. */
    static const size_t sizes[] = { offsetof(imhook_card_stream_options, mode),
                                    offsetof(imhook_card_stream_options, patience_ms) };
    for (size_t i = 0; i < sizeof sizes / sizeof sizes[0]; i++) {
        options = card_options();
        options.size = sizes[i];
        memset((char *)&options + options.size, 0xff, sizeof options - options.size);
        GIVES(OK, imhook_card_stream_new(&options, &stream, NULL));
        imhook_card_stream_free(stream);
    }
    imhook_card_stream_free(NULL);
}

/* Whether a call that failed gave nothing to do. */
static bool is_nothing(imhook_card_stream_action *action)
{
    bool nothing = action->kind == IMHOOK_CARD_STREAM_NOTHING && action->at_ms == 0 && action->body.size == 0;
    memset(action, 7, sizeof *action);
    return nothing;
}

static void inputs(void)
{
    imhook_card_stream_options options = card_options();
    imhook_card_stream *stream;
    imhook_card_stream_action action;
    imhook_view text = imhook_text("text");
    GIVES(OK, imhook_card_stream_new(&options, &stream, NULL));
    memset(&action, 7, sizeof action);

    REFUSES(imhook_card_stream_text(NULL, text, 1, &action));
    IS(is_nothing(&action));
    REFUSES(imhook_card_stream_text(stream, text, 1, NULL));
    REFUSES(imhook_card_stream_text(stream, dangling, 1, &action));
    IS(is_nothing(&action));
    REFUSES(imhook_card_stream_text(stream, endless, 1, &action));
    REFUSES(imhook_card_stream_finish(NULL, 1, &action));
    REFUSES(imhook_card_stream_finish(stream, 1, NULL));
    REFUSES(imhook_card_stream_fail(NULL, text, 1, &action));
    REFUSES(imhook_card_stream_fail(stream, text, 1, NULL));
    REFUSES(imhook_card_stream_fail(stream, dangling, 1, &action));
    REFUSES(imhook_card_stream_fail(stream, endless, 1, &action));
    GIVES(JSON_INVALID_UTF8, imhook_card_stream_fail(stream, imhook_text("\xff"), 1, &action));
    IS(is_nothing(&action));
    REFUSES(imhook_card_stream_answered(NULL, IMHOOK_OK, empty, 0, 1, &action));
    REFUSES(imhook_card_stream_answered(stream, IMHOOK_OK, empty, 0, 1, NULL));
    REFUSES(imhook_card_stream_answered(stream, IMHOOK_OK, dangling, 0, 1, &action));
    REFUSES(imhook_card_stream_tick(NULL, 1, &action));
    REFUSES(imhook_card_stream_tick(stream, 1, NULL));
    /* None of that had an effect. */
    GIVES(OK, imhook_card_stream_tick(stream, 1, &action));
    IS(is_nothing(&action));
    GIVES(OK, imhook_card_stream_answered(stream, -1, empty, INT64_MIN, INT64_MAX, &action));
    IS(is_nothing(&action));
    GIVES(OK, imhook_card_stream_text(stream, empty, INT64_MIN, &action));
    IS(is_nothing(&action));
    imhook_card_stream_free(stream);
}

void card_stream_null_arguments(void)
{
    creation();
    inputs();
}
