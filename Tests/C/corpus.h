/* The conformance cases as files, and the JSON in them. */
#ifndef CORPUS_H
#define CORPUS_H

#include <imhook.h>

/* Bytes in an allocation of exactly their size, so that a memory checker sees a read beyond them. */
struct bytes {
    char *data;
    size_t size;
};

/* A copy of the bytes; ends the program when there is no memory. */
struct bytes bytes_copy(imhook_view view);
imhook_view bytes_view(struct bytes bytes);
void bytes_free(struct bytes *bytes);

/* Calls `visit` for every case file below `folder`, in the order of their paths. `name` is the path below the folder
   without `.json`. Ends the program when a file cannot be read or is not JSON. Gives the number of files. */
size_t corpus_visit(const char *folder, void (*visit)(const char *name, imhook_json_value content, void *context),
                    void *context);

/* A member of an object of a case; absent when there is none. */
imhook_json_value case_member(imhook_json_value object, const char *name);
bool case_has(imhook_json_value object, const char *name);
/* The text or number at a member, "" or 0 when there is none; ends the program when it is something else. */
imhook_view case_text(imhook_json_value value);
int64_t case_number(imhook_json_value value);

/* Ends the program when an object has a member that is not among the known names, which end with NULL. */
void case_check_members(imhook_json_value object, const char *const *known);

/* The bytes that `<name>`, `<name>Base64` or `<name>Repeat` of an object stands for. */
struct bytes case_bytes(imhook_json_value object, const char *name);

/* Ends the program with a message about the case being run. */
void case_broken(const char *why);

#endif
