/* The whole path of a callback, from request to answer, asks for memory once; that of a frame of Stream mode five times: for
   the callback, the name of the frame, the check of the answer, the answer, and what is remembered for duplicates. */

#include "../bench/allocations.h"
#include "../bench/contender.h"
#include "../bench/frame_workload.h"
#include "../bench/webhook_workload.h"
#include "../bench/workload.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Whether the contender gives the answer, with so many allocations each time at most. */
static bool allocates(size_t most, const char *what, const struct contender *contender, const char *answer,
                      size_t answer_size)
{
    enum { CALLBACKS = 1000 };
    const char *bytes;
    size_t size;
    /* The first one may allocate what is used again afterwards. */
    if (!contender->prepare() || !contender->whole(&bytes, &size))
        return false;

    size_t before = allocation_count();
    for (int i = 0; i < CALLBACKS; i++) {
        if (!contender->whole(&bytes, &size) || size != answer_size || memcmp(bytes, answer, size) != 0)
            return false;
    }
    size_t allocations = allocation_count() - before;
    printf("%zu allocations for %d %s\n", allocations, CALLBACKS, what);
    return allocations <= most * CALLBACKS;
}

int main(void)
{
    bool cards = allocates(1, "card callbacks", &imhook_contender, workload_answer, workload_answer_size);
    bool webhooks = allocates(1, "webhooks", &imhook_webhook_contender, webhook_answer, webhook_answer_size);
    bool frames = allocates(5, "frames", &imhook_frame_contender, frame_answer, frame_answer_size);
    return cards && webhooks && frames ? EXIT_SUCCESS : EXIT_FAILURE;
}
