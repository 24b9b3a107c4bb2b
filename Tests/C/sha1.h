/* SHA-1 as FIPS 180-4 writes it: for signatures of events that the library would not make. */
#ifndef SHA1_H
#define SHA1_H

#include <stddef.h>

/* The hexadecimal digest of a text, with a NUL. */
void sha1_hex(const char *text, size_t size, char digest[41]);

#endif
