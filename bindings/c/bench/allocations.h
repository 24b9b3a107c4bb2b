#ifndef ALLOCATIONS_H
#define ALLOCATIONS_H

#include <stddef.h>

/* How often the process has asked for memory so far: every call of malloc, calloc, realloc, aligned_alloc,
 * posix_memalign and memalign, from whatever library. */
size_t allocation_count(void);

#endif
