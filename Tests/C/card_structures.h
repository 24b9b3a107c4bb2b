/* The structures that a body in JSON fits into. */
#ifndef CARD_STRUCTURES_H
#define CARD_STRUCTURES_H

#include <imhook.h>

/* A body as the structure of its operation; the others stay zero. Texts are those of the body. */
struct card_structures {
    imhook_dingtalk_card card;
    imhook_dingtalk_card_update update;
    imhook_dingtalk_card_text piece;
    imhook_dingtalk_card_callback callback;
    /* What the structures point to, and the further members as a text. */
    struct card_list *lists;
    imhook_json_writer *more;
};

/* Reads a body. False when the structure cannot say the same: there is none for the operation, or the body has a member of
   another type, an empty one, or one below the top that the structure does not have. To be freed either way. */
bool card_structures_read(struct card_structures *structures, imhook_view operation, imhook_json_value body);
void card_structures_free(struct card_structures *structures);

/* Makes the request of the structure that was read; the operation is that of the call. */
imhook_status card_structures_request(const struct card_structures *structures, imhook_dingtalk_call call,
                                      imhook_api_request **request, imhook_error *error);

#endif
