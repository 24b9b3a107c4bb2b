#ifndef FRAME_HANDWRITTEN_H
#define FRAME_HANDWRITTEN_H

#include "handwritten.h"

#ifdef __cplusplus
extern "C" {
#endif

/* What a careful program without imhook writes itself, around its JSON parser. */

/* An action on a card, as a program would keep it. */
struct frame_action {
    struct text type, topic, message_id;
    struct text action_type, corp_id, user_id, out_track_id, space_id;
    struct text action_id, step;
    int64_t count;
    bool agree;
};

bool frame_is_expected(const struct frame_action *action);
/* Writes the answer to a frame into a buffer that is used again. */
bool frame_write_answer(struct text message_id, struct text status, struct text clicked, const char **bytes,
                        size_t *size);

#ifdef __cplusplus
}
#endif

#endif
