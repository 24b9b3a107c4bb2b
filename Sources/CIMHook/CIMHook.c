/* A C target needs a source file; everything is in the headers. */
#include "imhook_libc.h"
#include "imhook_types.h"
