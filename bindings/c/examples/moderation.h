#ifndef MODERATION_H
#define MODERATION_H

#include "sent_messages.h"

/*
 * The application behind the server: which messages pass, which are changed, and what official accounts have sent. It
 * knows nothing of HTTP.
 */

/* A message with this word is not delivered. */
#define MODERATION_FORBIDDEN_WORD "casino"
/* This word is replaced by as many asterisks. */
#define MODERATION_MASKED_WORD "damn"

/* Answers one webhook. The answer's bytes are valid until the callback is freed. */
imhook_status moderation_answer(imhook_callback *callback, imhook_view *answer, imhook_error *error,
                                struct sent_messages *messages);

#endif
