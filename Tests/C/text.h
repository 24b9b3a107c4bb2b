/* Comparing and printing texts that are given as pointer and length. */
#ifndef TEXT_H
#define TEXT_H

#include <imhook.h>

/* The arguments that `%.*s` takes for a view. */
#define SHOW(view) (int)(view).size, (view).size ? (view).data : ""

bool text_equal(imhook_view a, imhook_view b);
bool text_is(imhook_view view, const char *text);

#endif
