#include "owned_text.h"

#include <stdlib.h>
#include <string.h>

bool owned_text_copy(struct owned_text *text, imhook_view view)
{
    text->bytes = malloc(view.size + 1);
    if (!text->bytes)
        return false;
    if (view.size)
        memcpy(text->bytes, view.data, view.size);
    text->size = view.size;
    return true;
}

void owned_text_drop(struct owned_text *text)
{
    volatile char *bytes = text->bytes;
    for (size_t i = 0; i < text->size; i++)
        bytes[i] = 0;
    free(text->bytes);
    *text = (struct owned_text){ 0, NULL };
}

imhook_view owned_text_view(const struct owned_text *text)
{
    return (imhook_view){ text->bytes, text->size };
}
