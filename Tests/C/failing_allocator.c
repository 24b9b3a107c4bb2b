#include "failing_allocator.h"

#include <errno.h>
#include <malloc.h>
#include <stdlib.h>

/* glibc's own allocator under the names that cannot be replaced. */
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
extern void __libc_free(void *memory);

static size_t live, live_bytes, peak_bytes;
static size_t remaining;
static bool armed;
static bool failed;

/* Whether this allocation has to fail. */
static bool fails(void)
{
    if (!armed)
        return false;
    if (remaining > 0) {
        remaining--;
        return false;
    }
    armed = false;
    failed = true;
    errno = ENOMEM;
    return true;
}

static void *counted(void *memory)
{
    if (!memory)
        return NULL;
    live++;
    live_bytes += malloc_usable_size(memory);
    if (live_bytes > peak_bytes)
        peak_bytes = live_bytes;
    return memory;
}

static void discount(void *memory)
{
    if (!memory)
        return;
    live--;
    live_bytes -= malloc_usable_size(memory);
}

void allocator_fail_after(size_t successes)
{
    remaining = successes;
    failed = false;
    armed = true;
}

bool allocator_recover(void)
{
    armed = false;
    return failed;
}

size_t allocator_live(void)
{
    return live;
}

size_t allocator_live_bytes(void)
{
    return live_bytes;
}

size_t allocator_peak_bytes(void)
{
    return peak_bytes;
}

void allocator_reset_peak(void)
{
    peak_bytes = live_bytes;
}

void *malloc(size_t size)
{
    return fails() ? NULL : counted(__libc_malloc(size));
}

void *calloc(size_t count, size_t size)
{
    return fails() ? NULL : counted(__libc_calloc(count, size));
}

void *realloc(void *memory, size_t size)
{
    if (fails())
        return NULL;
    discount(memory);
    void *moved = __libc_realloc(memory, size);
    /* Memory that could not be moved stays, and memory of no size is gone. */
    counted(moved || size == 0 ? moved : memory);
    return moved;
}

void *memalign(size_t alignment, size_t size)
{
    return fails() ? NULL : counted(__libc_memalign(alignment, size));
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size)
{
    void *allocated = memalign(alignment, size);
    if (!allocated)
        return ENOMEM;
    *memory = allocated;
    return 0;
}

void free(void *memory)
{
    discount(memory);
    __libc_free(memory);
}
