#include "text.h"

#include <string.h>

bool text_equal(imhook_view a, imhook_view b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}

bool text_is(imhook_view view, const char *text)
{
    return text_equal(view, imhook_text(text));
}
