#ifndef SENT_MESSAGES_H
#define SENT_MESSAGES_H

#include <imhook.h>

/*
 * What official accounts have sent: the program's own copy, filled from webhooks. Keeps the latest messages; a webhook
 * that comes twice makes one row. For one thread at a time.
 */

struct sent_messages;

/* NULL when there is no memory. */
struct sent_messages *sent_messages_new(void);
void sent_messages_free(struct sent_messages *messages);

/* Adds the message of an OfficialAccount.CallbackAfterSendMsg. */
void sent_messages_add(struct sent_messages *messages, const imhook_callback *callback);

/* Marks the messages of an OfficialAccount.CallbackAfterMsgWithDraw as recalled. */
void sent_messages_recall(struct sent_messages *messages, const imhook_callback *callback);

/* The rows as text, oldest first; valid until the next call. */
imhook_view sent_messages_print(struct sent_messages *messages);

#endif
