#ifndef IMHOOK_LIBC_H
#define IMHOOK_LIBC_H

/* The parts of libc that the library uses: Embedded Swift has no Glibc module. Not part of include/imhook.h. */

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#endif
