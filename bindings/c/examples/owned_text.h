#ifndef OWNED_TEXT_H
#define OWNED_TEXT_H

#include <imhook.h>

#include <stdbool.h>
#include <stddef.h>

/* A copy of a text, which may be a secret; of zeros it is empty. */
struct owned_text {
    size_t size;
    char *bytes;
};

/* Copies a text into one that is empty; false for want of memory. */
bool owned_text_copy(struct owned_text *text, imhook_view view);
/* Overwrites and frees a text, which is empty then. */
void owned_text_drop(struct owned_text *text);
/* The text; valid until it is dropped. */
imhook_view owned_text_view(const struct owned_text *text);

#endif
