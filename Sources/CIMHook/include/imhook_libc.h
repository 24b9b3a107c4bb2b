#ifndef IMHOOK_LIBC_H
#define IMHOOK_LIBC_H

/*
 * The parts of libc that the library uses, as Embedded Swift has no Glibc module, and the vector instructions that every
 * x86-64 processor has. Not part of include/imhook.h.
 */

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* Overwrites memory, even if nothing reads it afterwards. */
static inline void imhook_wipe(void *memory, size_t size)
{
    memset(memory, 0, size);
    __asm__ __volatile__("" : : "r"(memory) : "memory");
}

#endif
