/* Comparing the members of a structure of the library with the JSON that a case gives for them, by name. */
#ifndef COMPARE_STRUCTURE_H
#define COMPARE_STRUCTURE_H

#include "compare.h"

#include <stddef.h>

/* How a member is compared. */
enum field_type { FIELD_TEXT, FIELD_JSON, FIELD_INT64, FIELD_INT32, FIELD_STATUS, FIELD_BOOL };

/* A member: its name in a case, its place, and the names of its constants where it is compared by them. A list of
   them ends with one whose name is NULL. */
struct field {
    const char *name;
    size_t offset;
    enum field_type type;
    const struct name *names;
};

#define FIELD(type, name, structure, member) { name, offsetof(structure, member), FIELD_##type, NULL }
#define FIELD_NAMED(name, structure, member, names) { name, offsetof(structure, member), FIELD_INT32, names }
#define FIELD_END { NULL, 0, FIELD_TEXT, NULL }

/* Compares one member; false when the list has none of the name that `expected` has. */
bool compare_field(struct run *run, const struct field *fields, imhook_json_value expected, const void *structure);

/* Compares a list of names of JSON members, each of which must be absent. */
void compare_absent(struct run *run, const struct field *fields, imhook_json_value names, const void *structure);

/* Compares a whole structure: an object of members and `absent`, or null for none. */
void compare_structure(struct run *run, const char *label, const struct field *fields, imhook_json_value expected,
                       const void *structure);

#endif
