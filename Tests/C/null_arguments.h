/* Calls with NULL in every pointer position, with views that have a size but no data or more than any object can have,
   and with structures that are all zero. None may crash; each must say what it was given. */
#ifndef NULL_ARGUMENTS_H
#define NULL_ARGUMENTS_H

#include "outcome.h"

static const imhook_view empty = { NULL, 0 };
static const imhook_view dangling = { NULL, 7 };
/* What a size of -1 becomes: more than any object can have. */
static const imhook_view endless = { "{}", (size_t)-1 };
static const imhook_json_value absent = { NULL, 0, 0 };

/* Counts a call that must say IMHOOK_INVALID_ARGUMENT, or whichever status stands first. */
#define GIVES(status, call) expect_status(call, IMHOOK_##status, #call)
#define REFUSES(call) GIVES(INVALID_ARGUMENT, call)
#define IS(condition) expect((condition), "%s", #condition)

static inline bool is_empty(imhook_view view)
{
    return view.size == 0;
}

static inline bool is_absent(imhook_json_value value)
{
    return imhook_json_type_of(value) == IMHOOK_JSON_ABSENT;
}

/* The functions of Tencent Chat's webhooks. */
void tencent_chat_null_arguments(void);
/* UserSigs and calls of the REST API. */
void user_sig_null_arguments(void);
/* Calls of DingTalk. */
void dingtalk_null_arguments(void);
/* Messages to robots and events, over HTTP. */
void event_null_arguments(void);
/* Sessions of Stream mode, and what their callbacks have. */
void stream_null_arguments(void);
/* Text that is streamed into cards. */
void card_stream_null_arguments(void);

#endif
