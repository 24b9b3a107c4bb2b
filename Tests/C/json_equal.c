#include "json_equal.h"

#include "text.h"

static bool is_absent(imhook_json_value value)
{
    return imhook_json_type_of(value) == IMHOOK_JSON_ABSENT;
}

/* Whether every name in `a` is also in `b`. */
static bool names_in(imhook_json_value a, imhook_json_value b)
{
    for (imhook_json_value member = imhook_json_first(a); !is_absent(member); member = imhook_json_next(member))
        if (is_absent(imhook_json_get(b, imhook_json_name(member))))
            return false;
    return true;
}

static bool members_equal(imhook_json_value a, imhook_json_value b)
{
    if (!names_in(a, b) || !names_in(b, a))
        return false;
    for (imhook_json_value member = imhook_json_first(a); !is_absent(member); member = imhook_json_next(member)) {
        imhook_view name = imhook_json_name(member);
        if (!json_equal(imhook_json_get(a, name), imhook_json_get(b, name)))
            return false;
    }
    return true;
}

static bool elements_equal(imhook_json_value a, imhook_json_value b)
{
    if (imhook_json_count(a) != imhook_json_count(b))
        return false;
    imhook_json_value x = imhook_json_first(a), y = imhook_json_first(b);
    for (; !is_absent(x); x = imhook_json_next(x), y = imhook_json_next(y))
        if (!json_equal(x, y))
            return false;
    return is_absent(y);
}

bool json_equal(imhook_json_value a, imhook_json_value b)
{
    imhook_json_type type = imhook_json_type_of(a);
    if (type != imhook_json_type_of(b))
        return false;
    imhook_view x, y;
    switch (type) {
    case IMHOOK_JSON_ABSENT:
    case IMHOOK_JSON_NULL:
        return true;
    case IMHOOK_JSON_STRING:
        return imhook_json_text(a, &x, NULL) == IMHOOK_OK && imhook_json_text(b, &y, NULL) == IMHOOK_OK &&
               text_equal(x, y);
    case IMHOOK_JSON_ARRAY:
        return elements_equal(a, b);
    case IMHOOK_JSON_OBJECT:
        return members_equal(a, b);
    default:
        return text_equal(imhook_json_raw(a), imhook_json_raw(b));
    }
}
