/* An allocator that looks for a text in what is given back to it. */
#ifndef SEARCHING_ALLOCATOR_H
#define SEARCHING_ALLOCATOR_H

#include <stddef.h>

/* Begins to look for a text, NULL for none. */
void allocator_look_for(const char *text);
/* In how many blocks that were given back since then the text stood. */
size_t allocator_found(void);

#endif
