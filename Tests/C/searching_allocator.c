#include "searching_allocator.h"

#include <malloc.h>
#include <stdlib.h>
#include <string.h>

/* glibc's own allocator under the names that cannot be replaced. */
extern void *__libc_malloc(size_t size);
extern void __libc_free(void *memory);

static const char *wanted;
static size_t found;

void allocator_look_for(const char *text)
{
    wanted = text;
    found = 0;
}

size_t allocator_found(void)
{
    return found;
}

static void search(const char *memory)
{
    size_t size = malloc_usable_size((void *)(size_t)memory), length = strlen(wanted);
    for (size_t i = 0; i + length <= size; i++) {
        if (memcmp(memory + i, wanted, length) == 0) {
            found++;
            return;
        }
    }
}

void free(void *memory)
{
    if (memory && wanted)
        search(memory);
    __libc_free(memory);
}

/* Always to another place, so that what stays behind is seen. */
void *realloc(void *memory, size_t size)
{
    void *moved = __libc_malloc(size);
    if (memory && moved) {
        size_t old = malloc_usable_size(memory);
        memcpy(moved, memory, old < size ? old : size);
        free(memory);
    }
    return moved;
}
