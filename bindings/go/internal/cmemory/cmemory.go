// Package cmemory tells how much memory C holds, for tests that nothing is lost on the C side of cgo.
package cmemory

/*
#include <malloc.h>
#include <stddef.h>

static size_t in_use(void) {
#if defined(__GLIBC__) && (__GLIBC__ > 2 || (__GLIBC__ == 2 && __GLIBC_MINOR__ >= 33))
    struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
#else
    return 0;
#endif
}
*/
import "C"

// InUse returns the bytes that malloc has given out and that were not freed, or 0 where the C library does not tell.
func InUse() int {
	return int(C.in_use())
}
