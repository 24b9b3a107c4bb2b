/* The version macros of the header agree with each other and with the library at run time. */
#include "outcome.h"
#include "text.h"

#include <stdio.h>

int main(void)
{
    char numbers[64];
    snprintf(numbers, sizeof numbers, "%d.%d.%d", IMHOOK_VERSION_MAJOR, IMHOOK_VERSION_MINOR, IMHOOK_VERSION_PATCH);
    expect(text_is(imhook_text(IMHOOK_VERSION), numbers), "IMHOOK_VERSION is %s, its parts are %s", IMHOOK_VERSION,
           numbers);
    expect(text_is(imhook_version(), IMHOOK_VERSION), "the header says %s, the library %.*s", IMHOOK_VERSION,
           SHOW(imhook_version()));
    return outcome_finish("version");
}
