#ifndef FRAME_WORKLOAD_H
#define FRAME_WORKLOAD_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * What every contender gets and must produce: a frame of Stream mode with an action on a card, JSON in JSON in JSON, and
 * the text frame that answers it.
 */

/* The frame, its messageId being another one each time: nothing is a duplicate. Followed by zeros, for parsers that read
   beyond the end of what they parse. Valid until the next call. */
const char *frame_next(void);
extern const size_t frame_size;

/* What a contender has to find in it. */
#define FRAME_TOPIC "/v1.0/card/instances/callback"
#define FRAME_CORP_ID "dingcorp0001"
#define FRAME_USER_ID "u1001"
#define FRAME_OUT_TRACK_ID "order-7781"
#define FRAME_SPACE_ID "cidSpace01=="
#define FRAME_ACTION_ID "btn_ok"
#define FRAME_STEP "2"
#define FRAME_COUNT 3

/* What is answered: one public and one private parameter. */
#define FRAME_STATUS "done"
#define FRAME_CLICKED "true"

/* The answer to the frame that was given last, byte for byte. */
extern char frame_answer[];
extern const size_t frame_answer_size;

#ifdef __cplusplus
}
#endif

#endif
