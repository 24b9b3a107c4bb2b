/* The whole path of a callback, from request to answer, asks for memory once. */

#include "../bench/allocations.h"
#include "../bench/contender.h"
#include "../bench/webhook_workload.h"
#include "../bench/workload.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Whether the contender gives the answer, with one allocation each time. */
static bool allocates_once(const char *what, const struct contender *contender, const char *answer, size_t answer_size)
{
    enum { CALLBACKS = 1000 };
    const char *bytes;
    size_t size;
    if (!contender->prepare())
        return false;

    size_t before = allocation_count();
    for (int i = 0; i < CALLBACKS; i++) {
        if (!contender->whole(&bytes, &size) || size != answer_size || memcmp(bytes, answer, size) != 0)
            return false;
    }
    size_t allocations = allocation_count() - before;
    printf("%zu allocations for %d %s\n", allocations, CALLBACKS, what);
    return allocations <= CALLBACKS;
}

int main(void)
{
    bool cards = allocates_once("card callbacks", &imhook_contender, workload_answer, workload_answer_size);
    bool webhooks = allocates_once("webhooks", &imhook_webhook_contender, webhook_answer, webhook_answer_size);
    return cards && webhooks ? EXIT_SUCCESS : EXIT_FAILURE;
}
