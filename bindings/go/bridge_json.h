/* The part of bridge.h that reads JSON values. */
#ifndef IMHOOKGO_BRIDGE_JSON_H
#define IMHOOKGO_BRIDGE_JSON_H

#include "bridge_base.h"

/* An imhook_json_value without a pointer, which cgo would allocate memory to check at each call. */
typedef struct imhookgo_value {
    uintptr_t document;
    uint32_t node;
    uint32_t end;
} imhookgo_value;

static inline imhook_json_value imhookgo_in(imhookgo_value value) {
    return (imhook_json_value){(const void *)value.document, value.node, value.end};
}

static inline imhookgo_value imhookgo_out(imhook_json_value value) {
    return (imhookgo_value){(uintptr_t)value.document, value.node, value.end};
}

static inline imhookgo_value imhookgo_root(const imhook_json *document) {
    return imhookgo_out(imhook_json_root(document));
}

static inline imhook_json_type imhookgo_type(imhookgo_value value) {
    return imhook_json_type_of(imhookgo_in(value));
}

static inline size_t imhookgo_count(imhookgo_value value) {
    return imhook_json_count(imhookgo_in(value));
}

static inline imhookgo_value imhookgo_get(imhookgo_value value, const char *name, size_t name_size) {
    return imhookgo_out(imhook_json_get(imhookgo_in(value), imhookgo_view(name, name_size)));
}

static inline imhookgo_value imhookgo_at(imhookgo_value value, size_t index) {
    return imhookgo_out(imhook_json_at(imhookgo_in(value), index));
}

static inline imhookgo_value imhookgo_find(imhookgo_value value, const char *pointer, size_t size) {
    return imhookgo_out(imhook_json_find(imhookgo_in(value), imhookgo_view(pointer, size)));
}

/* What a typed read asks for. */
enum {
    IMHOOKGO_TEXT,
    IMHOOKGO_INT64,
    IMHOOKGO_UINT64,
    IMHOOKGO_DOUBLE,
    IMHOOKGO_BOOL,
    IMHOOKGO_LOOSE_TEXT,
    IMHOOKGO_LOOSE_INT64,
    IMHOOKGO_LOOSE_DOUBLE,
    IMHOOKGO_LOOSE_BOOL,
    IMHOOKGO_RAW
};

/* The result of a typed read: the member that was asked for is set when the status is IMHOOK_OK. */
typedef struct imhookgo_scalar {
    imhook_status status;
    bool flag;
    int64_t integer;
    uint64_t natural;
    double number;
    imhook_view text;
} imhookgo_scalar;

/* Reads a value, or the member of it with a name when `name` is not NULL. */
static inline imhookgo_scalar imhookgo_read(
    imhookgo_value of, const char *name, size_t name_size, int32_t want, imhookgo_failure *failure
) {
    imhook_json_value value = imhookgo_in(of);
    imhookgo_scalar scalar;
    imhook_error error;
    memset(&scalar, 0, sizeof scalar);
    memset(&error, 0, sizeof error);
    if (name) value = imhook_json_get(value, imhookgo_view(name, name_size));
    switch (want) {
    case IMHOOKGO_TEXT: scalar.status = imhook_json_text(value, &scalar.text, &error); break;
    case IMHOOKGO_INT64: scalar.status = imhook_json_int64(value, &scalar.integer, &error); break;
    case IMHOOKGO_UINT64: scalar.status = imhook_json_uint64(value, &scalar.natural, &error); break;
    case IMHOOKGO_DOUBLE: scalar.status = imhook_json_double(value, &scalar.number, &error); break;
    case IMHOOKGO_BOOL: scalar.status = imhook_json_bool(value, &scalar.flag, &error); break;
    case IMHOOKGO_LOOSE_TEXT: scalar.status = imhook_json_loose_text(value, &scalar.text, &error); break;
    case IMHOOKGO_LOOSE_INT64: scalar.status = imhook_json_loose_int64(value, &scalar.integer, &error); break;
    case IMHOOKGO_LOOSE_DOUBLE: scalar.status = imhook_json_loose_double(value, &scalar.number, &error); break;
    case IMHOOKGO_LOOSE_BOOL: scalar.status = imhook_json_loose_bool(value, &scalar.flag, &error); break;
    default:
        scalar.text = imhook_json_raw(value);
        if (imhook_json_type_of(value) == IMHOOK_JSON_ABSENT) scalar.status = IMHOOK_JSON_MISSING;
    }
    if (scalar.status != IMHOOK_OK) {
        imhookgo_failed(failure, scalar.status, &error);
        failure->found = imhook_json_type_of(value);
    }
    return scalar;
}

/* A member of an object, or an element of an array with an empty name. */
typedef struct imhookgo_member {
    imhook_view name;
    imhookgo_value value;
} imhookgo_member;

/* Writes up to `capacity` members; returns how many there were. */
static inline size_t imhookgo_members(imhookgo_value value, imhookgo_member *members, size_t capacity) {
    size_t count = 0;
    imhook_json_value member = imhook_json_first(imhookgo_in(value));
    while (count < capacity && imhook_json_type_of(member) != IMHOOK_JSON_ABSENT) {
        members[count].name = imhook_json_name(member);
        members[count].value = imhookgo_out(member);
        member = imhook_json_next(member);
        count++;
    }
    return count;
}

static inline imhook_json_options imhookgo_json_options(
    size_t max_size, uint32_t max_depth, uint32_t max_values, size_t max_string_size
) {
    return (imhook_json_options){
        .size = sizeof(imhook_json_options),
        .max_size = max_size,
        .max_depth = max_depth,
        .max_values = max_values,
        .max_string_size = max_string_size,
    };
}

/* Parses the text inside the string `outer`, or `text` when that is absent. */
static inline imhook_json *imhookgo_parse(
    imhookgo_value outer, const char *text, size_t size, size_t max_size, uint32_t max_depth, uint32_t max_values,
    size_t max_string_size, imhookgo_failure *failure
) {
    imhook_json *document = NULL;
    imhook_error error;
    imhook_json_options options = imhookgo_json_options(max_size, max_depth, max_values, max_string_size);
    imhook_status status = imhookgo_type(outer) != IMHOOK_JSON_ABSENT
        ? imhook_json_inner(imhookgo_in(outer), &options, &document, &error)
        : imhook_json_parse(imhookgo_view(text, size), &options, &document, &error);
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    return document;
}

static inline void imhookgo_validate(
    const char *text, size_t size, size_t max_size, uint32_t max_depth, uint32_t max_values, size_t max_string_size,
    imhookgo_failure *failure
) {
    imhook_error error;
    imhook_json_options options = imhookgo_json_options(max_size, max_depth, max_values, max_string_size);
    imhook_status status = imhook_json_validate(imhookgo_view(text, size), &options, &error);
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
}

#endif
