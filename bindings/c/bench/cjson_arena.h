#ifndef CJSON_ARENA_H
#define CJSON_ARENA_H

/* cJSON allocates each value; here from an arena that is emptied for each callback. */

/* Makes cJSON take its memory from the arena. */
void cjson_arena_install(void);
void cjson_arena_empty(void);

#endif
