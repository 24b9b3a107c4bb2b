/* Every prefix and every single-byte mutation of a text. */
#ifndef CHANGED_TEXTS_H
#define CHANGED_TEXTS_H

#include <imhook.h>

typedef void use_text(imhook_view text, void *context);

/* Hands over each changed form of a text, in an allocation of exactly its size, so that a memory checker sees every read
   beyond it. `is_sparse` tries 21 values of each byte instead of 256. */
void change_text(imhook_view text, bool is_sparse, use_text *use, void *context);

/* How many forms were handed over so far. */
size_t changed_texts_tried(void);

/* Whether a text was asked about before with this salt: many cases share their texts. */
bool seen_before(imhook_view text, uint64_t salt);

#endif
