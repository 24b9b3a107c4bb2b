#ifndef EVENT_HANDWRITTEN_H
#define EVENT_HANDWRITTEN_H

#include "handwritten.h"

/*
 * What a careful program without imhook writes itself for an event, around its JSON parser: reading the query, checking the
 * signature, and decrypting with a context whose key is set once.
 */

/* The parameters of a query that are needed, as they stand there. */
struct event_parameters {
    struct text signature, timestamp, nonce;
};

bool event_handwritten_prepare(void);
bool event_handwritten_read_query(struct event_parameters *parameters);
bool event_handwritten_verify(const struct event_parameters *parameters, struct text encrypted);
/* The text that was encrypted, in a buffer that is used again; followed by zeros. False for padding, a length or an owner that
   is not right. */
bool event_handwritten_decrypt(struct text encrypted, struct text *message);
/* The answer that says success, in a buffer that is used again. */
bool event_handwritten_answer(const struct event_parameters *parameters, struct text *answer);

#endif
