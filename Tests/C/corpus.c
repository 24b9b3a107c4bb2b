#include "corpus.h"

#include "text.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *current_case = "(none)";

void case_broken(const char *why)
{
    fprintf(stderr, "%s: the case cannot be run: %s\n", current_case, why);
    exit(2);
}

static void *allocate(size_t size)
{
    void *memory = malloc(size ? size : 1);
    if (!memory)
        case_broken("no memory");
    return memory;
}

struct bytes bytes_copy(imhook_view view)
{
    struct bytes copy = { allocate(view.size), view.size };
    if (view.size)
        memcpy(copy.data, view.data, view.size);
    return copy;
}

imhook_view bytes_view(struct bytes bytes)
{
    return (imhook_view){ bytes.data, bytes.size };
}

void bytes_free(struct bytes *bytes)
{
    free(bytes->data);
    *bytes = (struct bytes){ NULL, 0 };
}

/* MARK: Members */

imhook_json_value case_member(imhook_json_value object, const char *name)
{
    return imhook_json_get(object, imhook_text(name));
}

bool case_has(imhook_json_value object, const char *name)
{
    return imhook_json_type_of(case_member(object, name)) != IMHOOK_JSON_ABSENT;
}

imhook_view case_text(imhook_json_value value)
{
    imhook_view text = { NULL, 0 };
    if (imhook_json_type_of(value) != IMHOOK_JSON_ABSENT && imhook_json_text(value, &text, NULL) != IMHOOK_OK)
        case_broken("a text is expected");
    return text;
}

int64_t case_number(imhook_json_value value)
{
    int64_t number = 0;
    if (imhook_json_type_of(value) != IMHOOK_JSON_ABSENT && imhook_json_int64(value, &number, NULL) != IMHOOK_OK)
        case_broken("an integer is expected");
    return number;
}

void case_check_members(imhook_json_value object, const char *const *known)
{
    imhook_json_value member = imhook_json_first(object);
    for (; imhook_json_type_of(member) != IMHOOK_JSON_ABSENT; member = imhook_json_next(member)) {
        size_t i = 0;
        while (known[i] && !text_is(imhook_json_name(member), known[i]))
            i++;
        if (!known[i])
            case_broken("a member is not known to this runner");
    }
}

/* MARK: Bytes */

static struct bytes decode_base64(imhook_view text)
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    struct bytes bytes = { allocate(text.size), 0 };
    unsigned bits = 0;
    int count = 0;
    for (size_t i = 0; i < text.size && text.data[i] != '='; i++) {
        const char *place = text.data[i] ? strchr(alphabet, text.data[i]) : NULL;
        if (!place)
            case_broken("the Base64 text has another character");
        bits = bits << 6 | (unsigned)(place - alphabet);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes.data[bytes.size++] = (char)(bits >> count & 0xff);
        }
    }
    struct bytes exact = bytes_copy(bytes_view(bytes));
    bytes_free(&bytes);
    return exact;
}

static struct bytes repeat(imhook_json_value description)
{
    imhook_view prefix = case_text(case_member(description, "prefix"));
    imhook_view unit = case_text(case_member(description, "unit"));
    imhook_view suffix = case_text(case_member(description, "suffix"));
    size_t times = (size_t)case_number(case_member(description, "times"));
    struct bytes bytes = { allocate(prefix.size + unit.size * times + suffix.size), 0 };
    const imhook_view ends[2] = { prefix, suffix };
    for (int end = 0; end < 2; end++) {
        if (ends[end].size)
            memcpy(bytes.data + bytes.size, ends[end].data, ends[end].size);
        bytes.size += ends[end].size;
        for (size_t i = 0; end == 0 && i < times; i++, bytes.size += unit.size)
            memcpy(bytes.data + bytes.size, unit.data, unit.size);
    }
    return bytes;
}

struct bytes case_bytes(imhook_json_value object, const char *name)
{
    char long_name[64];
    snprintf(long_name, sizeof long_name, "%sBase64", name);
    if (case_has(object, long_name))
        return decode_base64(case_text(case_member(object, long_name)));
    snprintf(long_name, sizeof long_name, "%sRepeat", name);
    if (case_has(object, long_name))
        return repeat(case_member(object, long_name));
    return bytes_copy(case_text(case_member(object, name)));
}

/* MARK: Files */

struct visitor {
    void (*visit)(const char *name, imhook_json_value content, void *context);
    void *context;
    size_t root_size;
    size_t count;
};

static struct bytes read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        case_broken("the file cannot be opened");
    struct bytes bytes = { NULL, 0 };
    size_t read;
    char part[4096];
    while ((read = fread(part, 1, sizeof part, file)) > 0) {
        bytes.data = realloc(bytes.data, bytes.size + read);
        if (!bytes.data)
            case_broken("no memory");
        memcpy(bytes.data + bytes.size, part, read);
        bytes.size += read;
    }
    fclose(file);
    return bytes;
}

static void visit_file(struct visitor *visitor, const char *path)
{
    char name[1024];
    snprintf(name, sizeof name, "%.*s", (int)(strlen(path) - visitor->root_size - strlen("/.json")),
             path + visitor->root_size + 1);
    current_case = name;
    struct bytes bytes = read_file(path);
    imhook_json *document;
    imhook_error error;
    if (imhook_json_parse(bytes_view(bytes), NULL, &document, &error) != IMHOOK_OK)
        case_broken(error.message.size ? error.message.data : "the file is not JSON");
    visitor->count++;
    visitor->visit(name, imhook_json_root(document), visitor->context);
    imhook_json_free(document);
    bytes_free(&bytes);
    current_case = "(none)";
}

static void visit_folder(struct visitor *visitor, const char *folder)
{
    struct dirent **entries;
    int count = scandir(folder, &entries, NULL, alphasort);
    if (count < 0)
        case_broken("the folder cannot be read");
    for (int i = 0; i < count; i++) {
        const char *name = entries[i]->d_name;
        size_t size = strlen(name);
        char path[2048];
        snprintf(path, sizeof path, "%s/%s", folder, name);
        if (size > 5 && strcmp(name + size - 5, ".json") == 0)
            visit_file(visitor, path);
        else if (!strchr(name, '.'))
            visit_folder(visitor, path);
        free(entries[i]);
    }
    free(entries);
}

size_t corpus_visit(const char *folder, void (*visit)(const char *, imhook_json_value, void *), void *context)
{
    struct visitor visitor = { visit, context, strlen(folder), 0 };
    visit_folder(&visitor, folder);
    return visitor.count;
}
