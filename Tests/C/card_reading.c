#include "card_reading.h"

#include "corpus.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>

struct card_list {
    struct card_list *next;
    void *elements;
};

/* MARK: Members */

bool reading_is_absent(imhook_json_value value)
{
    return imhook_json_type_of(value) == IMHOOK_JSON_ABSENT;
}

imhook_json_value reading_member(struct reading *reading, const char *name)
{
    imhook_json_value value = case_member(reading->object, name);
    reading->taken += reading_is_absent(value) ? 0 : 1;
    return value;
}

/* Begins an object; one that is absent has no members. */
struct reading reading_object(struct reading *reading, const char *name)
{
    imhook_json_value object = reading_member(reading, name);
    if (!reading_is_absent(object) && imhook_json_type_of(object) != IMHOOK_JSON_OBJECT)
        *reading->fits = false;
    return (struct reading){ reading->lists, object, 0, reading->fits };
}

/* A member that was not read does not fit; one that is there twice counts as such. */
void reading_end(const struct reading *reading)
{
    if (!reading_is_absent(reading->object) && imhook_json_count(reading->object) != reading->taken)
        *reading->fits = false;
}

imhook_view reading_value(imhook_json_value value, bool *fits)
{
    imhook_view text = { NULL, 0 };
    if (imhook_json_text(value, &text, NULL) != IMHOOK_OK)
        *fits = false;
    return text;
}

imhook_view reading_text(struct reading *reading, const char *name)
{
    imhook_json_value value = reading_member(reading, name);
    if (reading_is_absent(value))
        return (imhook_view){ NULL, 0 };
    imhook_view text = reading_value(value, reading->fits);
    if (text.size == 0)
        *reading->fits = false;
    return text;
}

/* A number that is written as the library writes it, and is not zero. */
int64_t reading_number(struct reading *reading, const char *name, int64_t limit)
{
    int64_t number = 0;
    char digits[32];
    imhook_json_value value = reading_member(reading, name);
    if (reading_is_absent(value))
        return 0;
    if (imhook_json_int64(value, &number, NULL) != IMHOOK_OK || number == 0 || number > limit || number < -limit)
        *reading->fits = false;
    snprintf(digits, sizeof digits, "%lld", (long long)number);
    if (!text_is(imhook_json_raw(value), digits))
        *reading->fits = false;
    return number;
}

/* A boolean; `without` is what it is when it is absent. */
bool reading_flag(struct reading *reading, const char *name, bool without)
{
    bool flag = without;
    imhook_json_value value = reading_member(reading, name);
    if (!reading_is_absent(value) && imhook_json_bool(value, &flag, NULL) != IMHOOK_OK)
        *reading->fits = false;
    return flag;
}

/* A boolean that the structure always says. */
bool reading_said_flag(struct reading *reading, const char *name)
{
    if (!reading_is_absent(reading->object) && !case_has(reading->object, name))
        *reading->fits = false;
    return reading_flag(reading, name, false);
}

/* MARK: Lists */

/* Room for the elements of a list or an object, which must have some where it is there. */
void *reading_elements(struct reading *reading, imhook_json_value value, imhook_json_type type, size_t size,
                         size_t *count)
{
    *count = 0;
    if (reading_is_absent(value))
        return NULL;
    if (imhook_json_type_of(value) != type || imhook_json_count(value) == 0) {
        *reading->fits = false;
        return NULL;
    }
    *count = imhook_json_count(value);
    struct card_list *list = malloc(sizeof *list);
    void *elements = calloc(*count, size);
    if (!list || !elements)
        case_broken("no memory");
    *list = (struct card_list){ *reading->lists, elements };
    *reading->lists = list;
    return elements;
}

const imhook_view *reading_texts(struct reading *reading, const char *name, size_t *count)
{
    imhook_json_value value = reading_member(reading, name), element = imhook_json_first(value);
    imhook_view *texts = reading_elements(reading, value, IMHOOK_JSON_ARRAY, sizeof *texts, count);
    for (size_t i = 0; i < *count; i++, element = imhook_json_next(element))
        texts[i] = reading_value(element, reading->fits);
    return texts;
}

const imhook_named_text *reading_named_texts(struct reading *reading, const char *name, size_t *count)
{
    imhook_json_value value = reading_member(reading, name), member = imhook_json_first(value);
    imhook_named_text *texts = reading_elements(reading, value, IMHOOK_JSON_OBJECT, sizeof *texts, count);
    for (size_t i = 0; i < *count; i++, member = imhook_json_next(member))
        texts[i] = (imhook_named_text){ imhook_json_name(member), reading_value(member, reading->fits) };
    return texts;
}

void reading_free(struct card_list *lists)
{
    while (lists) {
        struct card_list *list = lists;
        lists = list->next;
        free(list->elements);
        free(list);
    }
}
