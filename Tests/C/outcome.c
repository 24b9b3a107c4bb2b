#include "outcome.h"

#include "text.h"

#include <stdarg.h>
#include <stdio.h>

static size_t passed;
static size_t failed;

bool expect(bool holds, const char *sentence, ...)
{
    if (holds) {
        passed++;
        return true;
    }
    failed++;
    va_list arguments;
    va_start(arguments, sentence);
    printf("failed: ");
    vprintf(sentence, arguments);
    printf("\n");
    va_end(arguments);
    return false;
}

bool expect_status(imhook_status actual, imhook_status expected, const char *call)
{
    return expect(actual == expected, "%s gives %.*s, not %.*s", call, SHOW(imhook_status_name(expected)),
                  SHOW(imhook_status_name(actual)));
}

int outcome_finish(const char *what)
{
    printf("%s: %zu passed, %zu failed\n", what, passed, failed);
    return failed == 0 && passed > 0 ? 0 : 1;
}
