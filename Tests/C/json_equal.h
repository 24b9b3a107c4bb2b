/* When two JSON values are the same. */
#ifndef JSON_EQUAL_H
#define JSON_EQUAL_H

#include <imhook.h>

/* Objects regardless of the order of their members, numbers by their text. Where a name stands twice the last counts. */
bool json_equal(imhook_json_value a, imhook_json_value b);

#endif
