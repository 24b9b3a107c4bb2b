/* Memory that runs out when a test says so. Linking failing_allocator.c replaces malloc() and its relatives for the
   whole program, the library included. Needs glibc. */
#ifndef FAILING_ALLOCATOR_H
#define FAILING_ALLOCATOR_H

#include <stdbool.h>
#include <stddef.h>

/* Lets the allocation after the next `successes` ones fail, once. */
void allocator_fail_after(size_t successes);
/* Lets allocations succeed again; whether one failed since allocator_fail_after(). */
bool allocator_recover(void);
/* Allocations that were not freed yet, and their bytes. */
size_t allocator_live(void);
size_t allocator_live_bytes(void);
/* The most bytes there were at once since the beginning, or since they were last forgotten. */
size_t allocator_peak_bytes(void);
void allocator_reset_peak(void);

#endif
