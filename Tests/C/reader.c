/* Walking through a document, and documents inside strings. */
#include "outcome.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>

static imhook_json *parse(const char *text)
{
    imhook_json *document;
    imhook_error error;
    if (imhook_json_parse(imhook_text(text), NULL, &document, &error) != IMHOOK_OK) {
        fprintf(stderr, "%s: %s\n", text, error.message.data);
        exit(2);
    }
    return document;
}

static void visits_members_in_order(void)
{
    imhook_json *document = parse("{\"a\":1,\"\\u0062\":[2,3],\"a\":4}");
    imhook_json_value root = imhook_json_root(document), member = imhook_json_first(root);
    static const char *const names[] = { "a", "b", "a" }, *const texts[] = { "1", "[2,3]", "4" };
    for (int i = 0; i < 3; i++, member = imhook_json_next(member)) {
        expect(text_is(imhook_json_name(member), names[i]), "member %d is called %s", i, names[i]);
        expect(text_is(imhook_json_raw(member), texts[i]), "member %d is %s", i, texts[i]);
    }
    expect(imhook_json_type_of(member) == IMHOOK_JSON_ABSENT, "after the last member there is none");
    expect(imhook_json_type_of(imhook_json_next(member)) == IMHOOK_JSON_ABSENT, "and none after that");
    expect(imhook_json_type_of(imhook_json_next(root)) == IMHOOK_JSON_ABSENT, "nothing comes after the root");
    expect(imhook_json_name(root).size == 0, "the root has no name");
    imhook_json_free(document);
}

static void visits_elements_in_order(void)
{
    imhook_json *document = parse("[[],{\"x\":[0]},\"s\",null]");
    imhook_json_value root = imhook_json_root(document), element = imhook_json_first(root);
    static const char *const texts[] = { "[]", "{\"x\":[0]}", "\"s\"", "null" };
    for (size_t i = 0; i < 4; i++, element = imhook_json_next(element)) {
        expect(text_is(imhook_json_raw(element), texts[i]), "element %zu is %s", i, texts[i]);
        expect(text_is(imhook_json_raw(imhook_json_at(root, i)), texts[i]), "at %zu stands %s", i, texts[i]);
        expect(imhook_json_name(element).size == 0, "an element has no name");
    }
    expect(imhook_json_type_of(element) == IMHOOK_JSON_ABSENT, "after the last element there is none");
    expect(imhook_json_type_of(imhook_json_at(root, 4)) == IMHOOK_JSON_ABSENT, "at 4 stands nothing");
    expect(imhook_json_type_of(imhook_json_first(imhook_json_at(root, 0))) == IMHOOK_JSON_ABSENT,
           "an empty array has no first element");
    expect(imhook_json_type_of(imhook_json_get(root, imhook_text("0"))) == IMHOOK_JSON_ABSENT,
           "an array has no members");
    imhook_json_free(document);
}

static void keeps_decoded_texts(void)
{
    imhook_json *document = parse("[\"\\u0061\",\"\\u0062\",\"c\"]");
    imhook_json_value root = imhook_json_root(document);
    imhook_view texts[3];
    for (size_t i = 0; i < 3; i++)
        imhook_json_text(imhook_json_at(root, i), &texts[i], NULL);
    expect(text_is(texts[0], "a") && text_is(texts[1], "b") && text_is(texts[2], "c"),
           "texts stay valid while others are read");
    imhook_json_free(document);
}

static void reads_documents_in_strings(void)
{
    imhook_json *document = parse("{\"content\":\"{\\\"inner\\\":\\\"[1,\\\\\\\"x\\\\\\\"]\\\"}\"}"), *content, *inner;
    imhook_view text;
    expect_status(
        imhook_json_inner(imhook_json_get(imhook_json_root(document), imhook_text("content")), NULL, &content, NULL),
        IMHOOK_OK, "the second document");
    expect_status(
        imhook_json_inner(imhook_json_get(imhook_json_root(content), imhook_text("inner")), NULL, &inner, NULL),
        IMHOOK_OK, "the third document");
    imhook_json_free(content);
    imhook_json_free(document);
    imhook_json_text(imhook_json_at(imhook_json_root(inner), 1), &text, NULL);
    expect(text_is(text, "x"), "an inner document lives by itself and says %.*s", SHOW(text));
    imhook_json_free(inner);
}

/* The error in the text of a member `s` must be reported at both offsets. */
static void inner_fails(const char *outer, imhook_status expected, int64_t offset, int64_t outer_offset)
{
    imhook_json *document = parse(outer), *inner = document;
    imhook_error error;
    imhook_json_value value = imhook_json_get(imhook_json_root(document), imhook_text("s"));
    expect_status(imhook_json_inner(value, NULL, &inner, &error), expected, outer);
    expect(inner == NULL && error.status == expected, "%s: nothing is given out", outer);
    expect(error.offset == offset && error.outer_offset == outer_offset,
           "%s: the offsets are %lld and %lld, not %lld and %lld", outer, (long long)offset, (long long)outer_offset,
           (long long)error.offset, (long long)error.outer_offset);
    imhook_json_free(document);
}

static void reports_both_offsets(void)
{
    inner_fails("{\"s\":\"[1,]\"}", IMHOOK_JSON_UNEXPECTED_BYTE, 3, 9);
    inner_fails(" {\"s\":\"{\\\"a\\\":tru}\"}", IMHOOK_JSON_INVALID_LITERAL, 8, 17);
    inner_fails("{\"s\":\"\\u005b\\ud83d\\ude00\"}", IMHOOK_JSON_UNEXPECTED_BYTE, 1, 12);
    inner_fails("{\"s\":\"\"}", IMHOOK_JSON_UNEXPECTED_END, 0, 6);
    inner_fails("{\"a\":0,\"s\":\"[\\t\"}", IMHOOK_JSON_UNEXPECTED_END, 2, 15);
}

static void needs_a_string(void)
{
    imhook_json *document = parse("[1,null,{}]"), *inner;
    for (size_t i = 0; i < 3; i++)
        expect_status(imhook_json_inner(imhook_json_at(imhook_json_root(document), i), NULL, &inner, NULL),
                      IMHOOK_JSON_WRONG_TYPE, "a document inside something else than a string");
    imhook_json_free(document);
}

/* Cut anywhere, a container lacks its end; only inside a character the cut is the character's fault. */
static void every_prefix_ends_too_early(void)
{
    imhook_view whole =
        imhook_text("{\"a\":[1,-2.5e+3,true,false,null,\"x\\n\\u4f60\\ud83d\\ude00你\",{}], \"b\":{\"c\":[]} }");
    imhook_error error;
    expect_status(imhook_json_validate(whole, NULL, &error), IMHOOK_OK, "validating the whole");
    for (size_t size = 0; size < whole.size; size++) {
        imhook_status status = imhook_json_validate((imhook_view){ whole.data, size }, NULL, &error);
        /* Continuation bytes are the ones a character is cut before. */
        bool inside = ((unsigned char)whole.data[size] & 0xc0) == 0x80;
        if (inside)
            expect(status == IMHOOK_JSON_INVALID_UTF8, "cut inside a character, at %zu, it is not UTF-8", size);
        else
            expect(status == IMHOOK_JSON_UNEXPECTED_END && error.offset == (int64_t)size,
                   "cut at %zu it ends too early, not %.*s at %lld", size, SHOW(imhook_status_name(status)),
                   (long long)error.offset);
    }
}

int main(void)
{
    every_prefix_ends_too_early();
    visits_members_in_order();
    visits_elements_in_order();
    keeps_decoded_texts();
    reads_documents_in_strings();
    reports_both_offsets();
    needs_a_string();
    return outcome_finish("reader");
}
