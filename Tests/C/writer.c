/* Whatever the writer writes, the reader reads back equal: random values of every type, nested, through both. */
#include "outcome.h"
#include "text.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* MARK: Random values */

/* A reproducible sequence: writing a value and checking it draw the same numbers from the same seed. */
struct source {
    uint64_t state;
};

static uint64_t draw(struct source *source)
{
    /* SplitMix64 */
    uint64_t z = (source->state += UINT64_C(0x9e3779b97f4a7c15));
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

enum { TEXT_CAPACITY = 512, MAXIMUM_DEPTH = 12 };

static size_t encode(uint32_t scalar, char *out)
{
    unsigned char *bytes = (unsigned char *)out;
    if (scalar < 0x80) {
        bytes[0] = (unsigned char)scalar;
        return 1;
    }
    int more = scalar < 0x800 ? 1 : scalar < 0x10000 ? 2 : 3;
    static const unsigned char lead[] = { 0, 0xc0, 0xe0, 0xf0 };
    bytes[0] = (unsigned char)(lead[more] | scalar >> (6 * more));
    for (int i = 1; i <= more; i++)
        bytes[i] = (unsigned char)(0x80 | (scalar >> (6 * (more - i)) & 0x3f));
    return (size_t)more + 1;
}

static uint32_t draw_scalar(struct source *source)
{
    static const uint32_t limits[] = { 0x20, 0x80, 0x80, 0x800, 0x10000, 0x110000 };
    uint32_t limit = limits[draw(source) % 6];
    uint32_t scalar = (uint32_t)(draw(source) % limit);
    return scalar >= 0xd800 && scalar < 0xe000 ? '"' : scalar;
}

static imhook_view draw_text(struct source *source, char *out)
{
    size_t size = 0;
    for (uint64_t count = draw(source) % 40; count > 0; count--)
        size += encode(draw_scalar(source), out + size);
    return (imhook_view){ out, size };
}

static double draw_double(struct source *source)
{
    uint64_t bits = draw(source);
    double number;
    memcpy(&number, &bits, sizeof number);
    if (draw(source) % 2)
        return (double)(int64_t)(bits >> 20) / 1000;
    return isfinite(number) ? number : 0.1;
}

enum type { OBJECT, ARRAY, TEXT, INT64, UINT64, DOUBLE, TRUE_OR_FALSE, NOTHING, TYPES };

static enum type draw_type(struct source *source, int depth)
{
    return (enum type)(draw(source) % TYPES < 2 && depth < MAXIMUM_DEPTH ? draw(source) % 2
                                                                         : 2 + draw(source) % (TYPES - 2));
}

/* Names differ by their number, because of names that stand twice the reader finds the last. */
static imhook_view draw_name(struct source *source, uint64_t number, char *out)
{
    imhook_view name = draw_text(source, out);
    name.size += (size_t)snprintf(out + name.size, 24, "%llu", (unsigned long long)number);
    return name;
}

static int64_t draw_int64(struct source *source)
{
    int64_t number = (int64_t)draw(source);
    return number >> draw(source) % 64;
}

static uint64_t draw_uint64(struct source *source)
{
    uint64_t number = draw(source);
    return number >> draw(source) % 64;
}

/* MARK: Writing */

static void write_value(struct source *source, imhook_json_writer *writer, int depth)
{
    char text[TEXT_CAPACITY];
    switch (draw_type(source, depth)) {
    case OBJECT:
        imhook_json_write_begin_object(writer);
        for (uint64_t i = draw(source) % 8; i > 0; i--) {
            imhook_json_write_name(writer, draw_name(source, i, text));
            write_value(source, writer, depth + 1);
        }
        imhook_json_write_end_object(writer);
        break;
    case ARRAY:
        imhook_json_write_begin_array(writer);
        for (uint64_t i = draw(source) % 8; i > 0; i--)
            write_value(source, writer, depth + 1);
        imhook_json_write_end_array(writer);
        break;
    case TEXT:
        imhook_json_write_text(writer, draw_text(source, text));
        break;
    case INT64:
        imhook_json_write_int64(writer, draw_int64(source));
        break;
    case UINT64:
        imhook_json_write_uint64(writer, draw_uint64(source));
        break;
    case DOUBLE:
        imhook_json_write_double(writer, draw_double(source));
        break;
    case TRUE_OR_FALSE:
        imhook_json_write_bool(writer, draw(source) % 2);
        break;
    default:
        imhook_json_write_null(writer);
    }
}

/* MARK: Reading back */

static bool value_is(struct source *source, imhook_json_value value, int depth);

static bool object_is(struct source *source, imhook_json_value value, int depth)
{
    char text[TEXT_CAPACITY];
    uint64_t count = draw(source) % 8;
    imhook_json_value member = imhook_json_first(value);
    if (imhook_json_type_of(value) != IMHOOK_JSON_OBJECT || imhook_json_count(value) != count)
        return false;
    for (uint64_t i = count; i > 0; i--, member = imhook_json_next(member)) {
        imhook_view name = draw_name(source, i, text);
        if (!text_equal(imhook_json_name(member), name) || !value_is(source, imhook_json_get(value, name), depth + 1))
            return false;
    }
    return imhook_json_type_of(member) == IMHOOK_JSON_ABSENT;
}

static bool array_is(struct source *source, imhook_json_value value, int depth)
{
    uint64_t count = draw(source) % 8;
    if (imhook_json_type_of(value) != IMHOOK_JSON_ARRAY || imhook_json_count(value) != count)
        return false;
    for (uint64_t i = 0; i < count; i++)
        if (!value_is(source, imhook_json_at(value, i), depth + 1))
            return false;
    return true;
}

static bool double_is(imhook_json_value value, double expected)
{
    double number;
    imhook_view raw = imhook_json_raw(value);
    char text[64];
    snprintf(text, sizeof text, "%.*s", SHOW(raw));
    double independent = strtod(text, NULL);
    return imhook_json_double(value, &number, NULL) == IMHOOK_OK && memcmp(&number, &expected, sizeof number) == 0 &&
           memcmp(&independent, &expected, sizeof number) == 0;
}

static bool value_is(struct source *source, imhook_json_value value, int depth)
{
    char buffer[TEXT_CAPACITY];
    imhook_view text;
    int64_t integer;
    uint64_t natural;
    bool flag;
    switch (draw_type(source, depth)) {
    case OBJECT:
        return object_is(source, value, depth);
    case ARRAY:
        return array_is(source, value, depth);
    case TEXT:
        return imhook_json_text(value, &text, NULL) == IMHOOK_OK && text_equal(text, draw_text(source, buffer));
    case INT64:
        return imhook_json_int64(value, &integer, NULL) == IMHOOK_OK && integer == draw_int64(source);
    case UINT64:
        return imhook_json_uint64(value, &natural, NULL) == IMHOOK_OK && natural == draw_uint64(source);
    case DOUBLE:
        return double_is(value, draw_double(source));
    case TRUE_OR_FALSE:
        return imhook_json_bool(value, &flag, NULL) == IMHOOK_OK && flag == (draw(source) % 2 != 0);
    default:
        return imhook_json_type_of(value) == IMHOOK_JSON_NULL;
    }
}

/* Writes the value of a seed, reads it back, and writes its text once more as a JSON text. */
static void round_trip(uint64_t seed)
{
    struct source writing = { seed }, reading = { seed };
    imhook_json_writer *writer, *second;
    imhook_json *document;
    imhook_view text, copy;
    imhook_json_options options = { sizeof options, 64 << 20, 64, 10000000, 0 };
    if (imhook_json_writer_new(&writer) != IMHOOK_OK || imhook_json_writer_new(&second) != IMHOOK_OK)
        exit(2);
    write_value(&writing, writer, 0);
    if (!expect_status(imhook_json_writer_finish(writer, &text, NULL), IMHOOK_OK, "finishing a random value"))
        exit(1);
    if (expect_status(imhook_json_parse(text, &options, &document, NULL), IMHOOK_OK, "reading a random value"))
        expect(value_is(&reading, imhook_json_root(document), 0), "the value of seed %llu is read back equal: %.*s",
               (unsigned long long)seed, SHOW(text));
    imhook_json_free(document);

    expect_status(imhook_json_write_json(second, text), IMHOOK_OK, "writing the text of a random value");
    expect_status(imhook_json_writer_finish(second, &copy, NULL), IMHOOK_OK, "finishing it");
    expect(text_equal(text, copy), "the text of seed %llu stays the same when it is written as JSON",
           (unsigned long long)seed);
    imhook_json_writer_free(writer);
    imhook_json_writer_free(second);
}

/* MARK: Texts that are not UTF-8 */

static void refuses_invalid_utf8(void)
{
    static const char *const invalid[] = { "\x80",         "a\xc0\x80",        "\xc3",  "\xe4\xbd",
                                           "\xed\xa0\x80", "\xf4\x90\x80\x80", "ok\xff" };
    for (size_t i = 0; i < sizeof invalid / sizeof invalid[0]; i++) {
        imhook_json_writer *writer;
        imhook_view text;
        if (imhook_json_writer_new(&writer) != IMHOOK_OK)
            exit(2);
        imhook_json_write_begin_object(writer);
        if (i % 2) {
            expect_status(imhook_json_write_name(writer, imhook_text(invalid[i])), IMHOOK_JSON_INVALID_UTF8, "a name");
        } else {
            imhook_json_write_name(writer, imhook_text("a"));
            expect_status(imhook_json_write_text(writer, imhook_text(invalid[i])), IMHOOK_JSON_INVALID_UTF8, "a text");
        }
        expect(imhook_json_writer_finish(writer, &text, NULL) == IMHOOK_JSON_INVALID_UTF8 && text.size == 0,
               "a writer that was given bytes that are not UTF-8 does not finish");
        imhook_json_writer_free(writer);
    }
}

/* MARK: The exact text */

static void writes_compactly(void)
{
    imhook_json_writer *writer;
    imhook_view text;
    if (imhook_json_writer_new(&writer) != IMHOOK_OK)
        exit(2);
    imhook_json_write_begin_object(writer);
    imhook_json_write_name(writer, imhook_text("a\"\\\n\x01/\x7f"));
    imhook_json_write_begin_array(writer);
    imhook_json_write_int64(writer, INT64_MIN);
    imhook_json_write_uint64(writer, UINT64_MAX);
    imhook_json_write_bool(writer, true);
    imhook_json_write_null(writer);
    imhook_json_write_text(writer, imhook_text("你\b\f\n\r\t\x1f"));
    imhook_json_write_end_array(writer);
    imhook_json_write_name(writer, imhook_text("b"));
    imhook_json_write_begin_object(writer);
    imhook_json_write_end_object(writer);
    imhook_json_write_end_object(writer);
    expect_status(imhook_json_writer_finish(writer, &text, NULL), IMHOOK_OK, "finishing");
    const char *expected = "{\"a\\\"\\\\\\n\\u0001/\x7f\":[-9223372036854775808,18446744073709551615,true,null,"
                           "\"你\\b\\f\\n\\r\\t\\u001f\"],\"b\":{}}";
    expect(text_is(text, expected), "the writer writes\n  %.*s\nnot\n  %s", SHOW(text), expected);
    imhook_json_writer_free(writer);
}

int main(int count, char **arguments)
{
    uint64_t seeds = count > 1 ? strtoull(arguments[1], NULL, 10) : 20000;
    for (uint64_t seed = 1; seed <= seeds; seed++)
        round_trip(seed);
    refuses_invalid_utf8();
    writes_compactly();
    return outcome_finish("writer");
}
