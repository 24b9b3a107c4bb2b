#include "corpus.h"
#include "run_case.h"
#include "text.h"

#include <stdlib.h>

/* What is more than enough for every text of a case. */
enum { SPACES = 250, CAPACITY = 1000 };

static void run_write(struct run *run, imhook_json_value list, imhook_json_value expect)
{
    static const char *const known[] = { "type", "id", NULL };
    imhook_open_space spaces[SPACES];
    struct bytes texts[2 * SPACES];
    size_t count = imhook_json_count(list);
    if (count > SPACES)
        case_broken("it has more spaces than the runner has room for");
    for (size_t i = 0; i < count; i++) {
        imhook_json_value space = imhook_json_at(list, i);
        case_check_members(space, known);
        texts[2 * i] = case_bytes(space, "type");
        texts[2 * i + 1] = case_bytes(space, "id");
        spaces[i] = (imhook_open_space){ bytes_view(texts[2 * i]), bytes_view(texts[2 * i + 1]) };
    }
    char *buffer = malloc(CAPACITY);
    size_t size = 1, size_alone = 1;
    imhook_error error;
    imhook_status status = imhook_open_space_id_write(spaces, count, buffer, CAPACITY, &size, &error);
    if (imhook_open_space_id_write(spaces, count, NULL, 0, &size_alone, NULL) != status || size != size_alone)
        mismatch(run, "without a buffer the size is %zu, with one it is %zu", size_alone, size);
    if (compare_status(run, expect, status, &error)) {
        compare_text(run, "text", case_member(expect, "text"), (imhook_view){ buffer, size });
        /* A buffer of exactly the size is enough, and one byte less is not. */
        if (imhook_open_space_id_write(spaces, count, buffer, size, NULL, NULL) != IMHOOK_OK)
            mismatch(run, "a buffer of %zu bytes is not enough", size);
        if (imhook_open_space_id_write(spaces, count, buffer, size - 1, &size, &error) != IMHOOK_OPTION_OUT_OF_RANGE || size)
            mismatch(run, "a buffer that is a byte too small is taken");
    } else if (status != IMHOOK_OK && text_is(case_text(case_member(expect, "status")), status_name(status))) {
        compare_error(run, expect, &error);
    }
    free(buffer);
    for (size_t i = 0; i < 2 * count; i++)
        bytes_free(&texts[i]);
}

static void run_read(struct run *run, struct bytes text, imhook_json_value expect)
{
    static imhook_open_space spaces[SPACES];
    size_t count = 1, count_alone = 1;
    imhook_error error;
    imhook_status status = imhook_open_space_id_read(bytes_view(text), spaces, SPACES, &count, &error);
    if (imhook_open_space_id_read(bytes_view(text), NULL, 0, &count_alone, NULL) != status || count != count_alone)
        mismatch(run, "without room %zu spaces are counted, with room %zu", count_alone, count);
    if (compare_status(run, expect, status, &error)) {
        imhook_json_value list = case_member(expect, "spaces");
        if (count != imhook_json_count(list))
            mismatch(run, "expected %zu spaces, actual %zu", imhook_json_count(list), count);
        for (size_t i = 0; i < count; i++) {
            compare_text(run, "type", case_member(imhook_json_at(list, i), "type"), spaces[i].type);
            compare_text(run, "id", case_member(imhook_json_at(list, i), "id"), spaces[i].id);
        }
    } else if (status != IMHOOK_OK && text_is(case_text(case_member(expect, "status")), status_name(status))) {
        compare_error(run, expect, &error);
    }
}

void run_open_space_id_case(struct run *run, imhook_json_value content)
{
    static const char *const known[] = { "write", "read", NULL };
    static const char *const known_expect[] = { "status", "text", "spaces", "path", "offset", NULL };
    imhook_json_value given = case_member(content, "openSpaceId"), expect = case_member(content, "expect");
    case_check_members(given, known);
    case_check_members(expect, known_expect);
    if (case_has(given, "write")) {
        run_write(run, case_member(given, "write"), expect);
        return;
    }
    struct bytes text = case_bytes(given, "read");
    run_read(run, text, expect);
    bytes_free(&text);
}
