#ifndef APPROVAL_CARD_H
#define APPROVAL_CARD_H

#include <imhook.h>

/* The card of the tutorial: an expense report that is accepted or rejected. It knows nothing of connections. */

/* Writes the body of `create_and_deliver_card` for a card that answers a message. The writer is the caller's. */
imhook_status approval_card_create(imhook_json_writer *writer, const imhook_robot_message *message,
                                   imhook_view template_id, imhook_view client_id, imhook_view *body);

/* The status that a pressed button stands for: 已同意, 被拒绝; empty for a button that the card does not have. */
imhook_view approval_card_status(const imhook_callback *action);

/* Writes the body of `update_card` that shows a status to everybody. */
imhook_status approval_card_update(imhook_json_writer *writer, imhook_view out_track_id, imhook_view status,
                                   imhook_view *body);

#endif
