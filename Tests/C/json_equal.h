/* When two JSON values are the same. */
#ifndef JSON_EQUAL_H
#define JSON_EQUAL_H

#include <imhook.h>

/* Objects regardless of the order of their members, where a name stands twice by the last one; numbers by their text. */
bool json_equal(imhook_json_value a, imhook_json_value b);

#endif
