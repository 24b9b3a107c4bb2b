/* The order in which requests made from structures have their members. */
#ifndef CARD_MEMBER_ORDER_H
#define CARD_MEMBER_ORDER_H

#include <imhook.h>

/* The members of the structure of an operation, at the top and below, ending with NULL; NULL when there is no structure. */
const char *const *card_members_of(imhook_view operation);
/* Whether a member at the top is one that the structure of the operation has. */
bool card_member_is_known(imhook_view operation, imhook_view name);

/* Writes a body with its members in the order of the structure, those that the structure does not have behind them, with
   what the structure always says and without what it leaves out. The text is valid until the writer is freed; empty when it cannot be written. */
imhook_view card_members_in_order(imhook_view operation, imhook_json_value body, imhook_json_writer *writer);

#endif
