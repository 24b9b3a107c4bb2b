#ifndef APPROVAL_CARD_H
#define APPROVAL_CARD_H

#include <imhook.h>

/* The card of the tutorial: an expense report that is accepted or rejected. It knows nothing of connections. */

/* A card, and what it points to: it stays where it is. */
struct approval_card {
    char id[100];
    imhook_card_space space;
    imhook_card_delivery delivery;
    imhook_dingtalk_card card;
};

/* Fills what `create_and_deliver_card` takes for a card that answers a message. The texts stay those of the arguments. */
void approval_card_fill(struct approval_card *card, const imhook_robot_message *message, imhook_view template_id,
                        imhook_view client_id);

/* The status that a pressed button stands for: 已同意, 被拒绝; empty for a button that the card does not have. */
imhook_view approval_card_status(const imhook_callback *action);

/* The parameter that shows a status. */
imhook_card_param approval_card_shown(imhook_view status);

#endif
