/*
 * Stands in for the allocation functions of libc in the whole process, as a program's symbols come before a library's,
 * and counts their calls.
 */

#include "allocations.h"

#include <errno.h>

/* The functions of glibc under their other names. */
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *pointer, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

static size_t count_so_far;

size_t allocation_count(void)
{
    return count_so_far;
}

void *malloc(size_t size)
{
    count_so_far++;
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    count_so_far++;
    return __libc_calloc(count, size);
}

void *realloc(void *pointer, size_t size)
{
    count_so_far++;
    return __libc_realloc(pointer, size);
}

void *memalign(size_t alignment, size_t size)
{
    count_so_far++;
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    count_so_far++;
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **pointer, size_t alignment, size_t size)
{
    count_so_far++;
    void *result = __libc_memalign(alignment, size);
    if (result == NULL)
        return ENOMEM;
    *pointer = result;
    return 0;
}
