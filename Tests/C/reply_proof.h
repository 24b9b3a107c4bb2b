/* What holds for every reply that is finished, and for every reply that a call made fail. */
#ifndef REPLY_PROOF_H
#define REPLY_PROOF_H

#include <imhook.h>

/* Finishes the reply to this callback: its bytes must be these, and a document that says the same must give the same.
   Frees the callback. */
void reply_gives(imhook_callback *callback, imhook_reply *reply, const char *expected, const char *document);

/* The call named `what` returned this status: it must be the one expected, and so must that of every finish after it,
   with nothing given out. Frees the callback. */
void reply_fails(imhook_callback *callback, imhook_reply *reply, imhook_status status, imhook_status expected,
                 const char *what);

#endif
