/* What holds for everything that the library gives, whatever it was given. */
#ifndef SOUNDNESS_H
#define SOUNDNESS_H

#include <imhook.h>

/* Reads every byte, so that a view into freed or foreign memory is noticed. */
void touch(imhook_view view);
/* Reads a value and everything in it. */
void walk(imhook_json_value value);

/* What holds for every error about a text of this size. */
void check_error(const char *name, const imhook_error *error, imhook_status status, size_t size);
/* What holds for every callback; answers it. */
void check_callback(const char *name, imhook_callback *callback);

#endif
