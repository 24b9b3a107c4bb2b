#include "changed_texts.h"

#include "corpus.h"

/* Texts longer than WHOLE are only changed within EDGE bytes of their beginning and end. */
enum { WHOLE = 4096, EDGE = 12 };

static size_t tried;

size_t changed_texts_tried(void)
{
    return tried;
}

static void try(imhook_view text, use_text *use, void *context)
{
    tried++;
    use(text, context);
}

static bool is_changed(size_t position, size_t size)
{
    return size <= WHOLE || position < EDGE || size - position <= EDGE;
}

static void try_prefixes(imhook_view text, use_text *use, void *context)
{
    for (size_t size = 0; size <= text.size; size++) {
        if (!is_changed(size, text.size))
            continue;
        struct bytes prefix = bytes_copy((imhook_view){ text.data, size });
        try(bytes_view(prefix), use, context);
        bytes_free(&prefix);
    }
}

static void try_mutations(imhook_view text, bool is_sparse, use_text *use, void *context)
{
    static const unsigned char telling[] = { 0x00, 0x1f, ' ', '"', '\\', '{',  '}',  '[',  ']', '%', '&', '=',
                                             ',',  ':',  '0', 'e', 'u',  0x80, 0xc3, 0xed, 0xff };
    struct bytes copy = bytes_copy(text);
    for (size_t i = 0; i < text.size; i++) {
        if (!is_changed(i, text.size))
            continue;
        char original = copy.data[i];
        for (size_t n = 0; n < (is_sparse ? sizeof telling : 256); n++) {
            copy.data[i] = (char)(is_sparse ? telling[n] : n);
            if (copy.data[i] != original)
                try(bytes_view(copy), use, context);
        }
        copy.data[i] = original;
    }
    bytes_free(&copy);
}

void change_text(imhook_view text, bool is_sparse, use_text *use, void *context)
{
    try_prefixes(text, use, context);
    try_mutations(text, is_sparse, use, context);
}

bool seen_before(imhook_view text, uint64_t salt)
{
    static uint64_t seen[16384];
    static size_t count;
    uint64_t hash = UINT64_C(14695981039346656037) ^ salt;
    for (size_t i = 0; i < text.size; i++)
        hash = (hash ^ (unsigned char)text.data[i]) * UINT64_C(1099511628211);
    for (size_t i = 0; i < count; i++)
        if (seen[i] == hash)
            return true;
    if (count < sizeof seen / sizeof seen[0])
        seen[count++] = hash;
    return false;
}
