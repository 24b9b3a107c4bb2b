/* Reading the members of an object into a structure, and whether they fit. */
#ifndef CARD_READING_H
#define CARD_READING_H

#include <imhook.h>

/* Elements that structures point to. */
struct card_list;

/* An object of which every member has to be read. */
struct reading {
    /* Gets what is allocated. */
    struct card_list **lists;
    imhook_json_value object;
    size_t taken;
    /* Becomes false when a structure cannot say the same. */
    bool *fits;
};

bool reading_is_absent(imhook_json_value value);

/* A member. Each of the functions below counts the member as read when it is there. */
imhook_json_value reading_member(struct reading *reading, const char *name);
/* Begins an object; one that is absent has no members. */
struct reading reading_object(struct reading *reading, const char *name);
/* A member that was not read does not fit; one that is there twice counts as such. */
void reading_end(const struct reading *reading);

/* The text that a value is, also an empty one. */
imhook_view reading_value(imhook_json_value value, bool *fits);
/* A text that is not empty. */
imhook_view reading_text(struct reading *reading, const char *name);
/* A number that is written as the library writes it, and is not zero. */
int64_t reading_number(struct reading *reading, const char *name, int64_t limit);
/* A boolean; `without` is what it is when it is absent. */
bool reading_flag(struct reading *reading, const char *name, bool without);
/* A boolean that the structure always says. */
bool reading_said_flag(struct reading *reading, const char *name);

/* Room for the elements of a list or an object, which must have some where it is there. */
void *reading_elements(struct reading *reading, imhook_json_value value, imhook_json_type type, size_t size,
                       size_t *count);
const imhook_view *reading_texts(struct reading *reading, const char *name, size_t *count);
const imhook_named_text *reading_named_texts(struct reading *reading, const char *name, size_t *count);
void reading_free(struct card_list *lists);

#endif
