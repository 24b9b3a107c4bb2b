#ifndef EXPENSES_H
#define EXPENSES_H

#include <imhook.h>

/*
 * The application behind the server: what to answer to the callbacks of an expense report's card, and of the card with
 * the viewer's balance that is pinned to the top of a chat. It knows nothing of HTTP.
 */

/* The dynamic data source that the expense card is created with. */
#define EXPENSES_AMOUNT_SOURCE "expense_amount"

/* Answers one callback. The answer's bytes are valid until the callback is freed. */
imhook_status expenses_answer(imhook_callback *callback, imhook_view *answer, imhook_error *error);

#endif
