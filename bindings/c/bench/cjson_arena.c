#include "cjson_arena.h"

#include <cjson/cJSON.h>

static _Alignas(16) char arena[16 * 1024];
static size_t arena_used;

static void *take(size_t size)
{
    size = (size + 15) & ~(size_t)15;
    if (size > sizeof(arena) - arena_used)
        return NULL;
    void *result = arena + arena_used;
    arena_used += size;
    return result;
}

static void give_back(void *pointer)
{
    (void)pointer;
}

void cjson_arena_install(void)
{
    cJSON_InitHooks(&(cJSON_Hooks){ take, give_back });
}

void cjson_arena_empty(void)
{
    arena_used = 0;
}
