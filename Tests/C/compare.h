/* Comparing what a case expects with what came, and telling where they differ. */
#ifndef COMPARE_H
#define COMPARE_H

#include "names.h"

/* One run of one case. */
struct run {
    const char *name;
    /* Which part of the case is being compared, such as `step 2`. */
    char part[64];
    int mismatches;
};

/* Tells of one difference. */
void mismatch(struct run *run, const char *sentence, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 2, 3)))
#endif
    ;

/* `expected` is the JSON that the case gives for `member`. */
void compare_text(struct run *run, const char *member, imhook_json_value expected, imhook_view actual);
void compare_number(struct run *run, const char *member, imhook_json_value expected, int64_t actual);
void compare_name(struct run *run, const char *member, imhook_json_value expected, const struct name *names,
                  int32_t actual);
void compare_json(struct run *run, const char *member, imhook_json_value expected, imhook_json_value actual);

/* Compares a status with `expect.status`; true when both are IMHOOK_OK. */
bool compare_status(struct run *run, imhook_json_value expect, imhook_status actual, const imhook_error *error);
/* Compares an error with the other members of `expect`. */
void compare_error(struct run *run, imhook_json_value expect, const imhook_error *error);
/* Compares a callback with the other members of `expect`. */
void compare_callback(struct run *run, imhook_json_value expect, const imhook_callback *callback);

#endif
