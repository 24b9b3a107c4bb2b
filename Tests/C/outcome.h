/* Counting statements that hold and statements that do not. */
#ifndef OUTCOME_H
#define OUTCOME_H

#include <imhook.h>

/* Counts one statement; prints the sentence when it does not hold. Gives back `holds`. */
bool expect(bool holds, const char *sentence, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 2, 3)))
#endif
    ;

/* Counts one statement: that a call returned this status. */
bool expect_status(imhook_status actual, imhook_status expected, const char *call);

/* Prints `N passed, N failed`. What main() returns: 0 only when something was stated and everything holds. */
int outcome_finish(const char *what);

#endif
