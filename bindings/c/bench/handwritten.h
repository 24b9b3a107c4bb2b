#ifndef HANDWRITTEN_H
#define HANDWRITTEN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * What a careful program without imhook writes itself, around its JSON parser: finding the two headers, checking the
 * signature with the key's pads computed once, and writing the answer into a buffer that is used again.
 */

struct text {
    const char *data;
    size_t size;
};

/* A callback that asks for data, as a program would keep it. */
struct data_request {
    struct text type, corp_id, user_id, out_track_id;
    struct text sources[8];
    size_t source_count;
};

void handwritten_prepare(void);
bool handwritten_find_headers(struct text *timestamp, struct text *signature);
bool handwritten_verify(struct text timestamp, struct text signature, int64_t now_ms);
bool handwritten_is_expected(const struct data_request *request);
bool handwritten_answer(const struct data_request *request, const char **bytes, size_t *size);
/* Writes a text as it stands in a text that is `nesting` JSON strings deep; gives the end. At most 8 bytes for each. */
char *handwritten_write_text(char *end, struct text text, int nesting);

static inline struct text text_of(const char *data, size_t size)
{
    struct text text = { data, size };
    return text;
}

#ifdef __cplusplus
}
#endif

#endif
