/* The whole path of a callback, from request to answer, asks for memory once. */

#include "../bench/allocations.h"
#include "../bench/contender.h"
#include "../bench/workload.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    enum { CALLBACKS = 1000 };
    const char *bytes;
    size_t size;
    if (!imhook_contender.prepare())
        return EXIT_FAILURE;

    size_t before = allocation_count();
    for (int i = 0; i < CALLBACKS; i++) {
        if (!imhook_contender.whole(&bytes, &size) || size != workload_answer_size ||
            memcmp(bytes, workload_answer, size) != 0)
            return EXIT_FAILURE;
    }
    size_t allocations = allocation_count() - before;
    printf("%zu allocations for %d callbacks\n", allocations, CALLBACKS);
    return allocations <= CALLBACKS ? EXIT_SUCCESS : EXIT_FAILURE;
}
