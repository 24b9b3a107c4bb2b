/*
 * What package imhook calls in C: one flat function per crossing.
 *
 * Go may not hand C a structure that holds Go pointers, and each crossing costs more than most of these functions
 * do. So the structures of imhook.h are put together here, from pointers and sizes.
 */
#ifndef IMHOOKGO_BRIDGE_H
#define IMHOOKGO_BRIDGE_H

#include <imhook.h>
#include <stdlib.h>
#include <string.h>

#if IMHOOK_VERSION_MAJOR != 0 || IMHOOK_VERSION_MINOR != 1
#error "this version of the Go package is for imhook 0.1: the header that pkg-config found is another version"
#endif

/* An imhook_error without pointers into Go, so that Go memory can take it without further checks. */
typedef struct imhookgo_failure {
    int32_t status;
    int32_t document;
    int32_t http_status;
    int32_t found;
    int64_t offset;
    int64_t outer_offset;
    int64_t clock_skew_ms;
    uintptr_t message;
    size_t message_size;
    size_t path_size;
    char path[IMHOOK_PATH_CAPACITY];
} imhookgo_failure;

static inline imhook_view imhookgo_view(const char *data, size_t size) {
    return (imhook_view){data, size};
}

static inline void imhookgo_failed(imhookgo_failure *failure, imhook_status status, const imhook_error *error) {
    memset(failure, 0, sizeof *failure);
    failure->status = status;
    failure->http_status = imhook_http_status(status);
    failure->offset = failure->outer_offset = -1;
    imhook_view message = imhook_status_message(status);
    if (error && error->status == status) {
        failure->document = error->document;
        failure->offset = error->offset;
        failure->outer_offset = error->outer_offset;
        failure->clock_skew_ms = error->clock_skew_ms;
        failure->path_size = error->path_size;
        memcpy(failure->path, error->path, sizeof failure->path);
        if (error->message.size > 0) message = error->message;
    }
    failure->message = (uintptr_t)message.data;
    failure->message_size = message.size;
}

/* Cuts `text` into `count` views, whose sizes are given. */
static inline void imhookgo_cut(const char *text, const size_t *sizes, size_t count, imhook_view *views) {
    for (size_t i = 0; i < count; i++) {
        views[i] = imhookgo_view(text, sizes[i]);
        if (sizes[i] > 0) text += sizes[i];
    }
}

/* MARK: Endpoints */

static inline imhook_endpoint *imhookgo_endpoint_new(
    const char *secrets, const size_t *sizes, size_t count, int64_t tolerance_ms, uint32_t flags, uint32_t max_depth,
    uint32_t max_values, size_t max_body_size, size_t max_string_size, imhook_replay_guard *guard,
    imhookgo_failure *failure
) {
    imhook_endpoint *endpoint = NULL;
    imhook_error error;
    imhook_status status = IMHOOK_OUT_OF_MEMORY;
    imhook_view *views = calloc(count + 1, sizeof *views);
    memset(&error, 0, sizeof error);
    if (views) {
        imhookgo_cut(secrets, sizes, count, views);
        imhook_dingtalk_options options = {
            .size = sizeof options,
            .secrets = count > 0 ? views : NULL,
            .secret_count = count,
            .tolerance_ms = tolerance_ms,
            .flags = flags,
            .max_depth = max_depth,
            .max_values = max_values,
            .max_body_size = max_body_size,
            .max_string_size = max_string_size,
            .replay_guard = guard,
        };
        status = imhook_dingtalk_endpoint_new(&options, &endpoint, &error);
        free(views);
    }
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    return endpoint;
}

static inline imhook_replay_guard *imhookgo_replay_guard_new(size_t capacity, imhookgo_failure *failure) {
    imhook_replay_guard_options options = {.size = sizeof options, .capacity = capacity};
    imhook_replay_guard *guard = NULL;
    imhook_error error;
    imhook_status status = imhook_replay_guard_new(&options, &guard, &error);
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    return guard;
}

/* MARK: Signatures */

static inline imhook_dingtalk_signature imhookgo_sign(
    const char *secret, size_t size, int64_t timestamp_ms, imhookgo_failure *failure
) {
    imhook_dingtalk_signature signature;
    imhook_error error;
    imhook_status status = imhook_dingtalk_card_sign(imhookgo_view(secret, size), timestamp_ms, &signature, &error);
    if (status != IMHOOK_OK) {
        memset(&signature, 0, sizeof signature);
        imhookgo_failed(failure, status, &error);
    }
    return signature;
}

static inline int32_t imhookgo_verify(
    const imhook_endpoint *endpoint, const char *text, size_t timestamp_size, size_t signature_size, int64_t now_ms,
    imhookgo_failure *failure
) {
    int32_t index = -1;
    imhook_error error;
    imhook_view timestamp = imhookgo_view(text, timestamp_size);
    imhook_view signature = imhookgo_view(text + timestamp_size, signature_size);
    imhook_status status = imhook_dingtalk_card_verify(endpoint, timestamp, signature, now_ms, &index, &error);
    if (status == IMHOOK_OK) return index;
    imhookgo_failed(failure, status, &error);
    return -1;
}

/* MARK: Callbacks */

enum {
    IMHOOKGO_METHOD,
    IMHOOKGO_QUERY,
    IMHOOKGO_HEADER_BLOCK,
    IMHOOKGO_FIXED,
    IMHOOKGO_HEADERS_ON_STACK = 8
};

/*
 * Receives a request. The endpoint is given as a number, because cgo would allocate memory to check a pointer to a type
 * without a definition. `text` holds the method, the query, the header block and the header values, one after the
 * other; `sizes` holds the sizes of the first three, then for each header its index among the wanted ones and the size
 * of its value. NULL on failure.
 */
static inline imhook_callback *imhookgo_receive(
    uintptr_t endpoint, const char *body, size_t body_size, const char *text, const size_t *sizes,
    size_t header_count, int64_t now_ms, imhookgo_failure *failure
) {
    imhook_callback *callback = NULL;
    imhook_error error;
    imhook_view fixed[IMHOOKGO_FIXED];
    imhook_header on_stack[IMHOOKGO_HEADERS_ON_STACK];
    imhook_header *headers = on_stack;
    if (header_count > IMHOOKGO_HEADERS_ON_STACK) {
        headers = calloc(header_count, sizeof *headers);
        if (!headers) {
            imhookgo_failed(failure, IMHOOK_OUT_OF_MEMORY, NULL);
            return NULL;
        }
    }
    imhookgo_cut(text, sizes, IMHOOKGO_FIXED, fixed);
    if (text) text += sizes[IMHOOKGO_METHOD] + sizes[IMHOOKGO_QUERY] + sizes[IMHOOKGO_HEADER_BLOCK];
    for (size_t i = 0; i < header_count; i++) {
        const size_t *pair = sizes + IMHOOKGO_FIXED + 2 * i;
        headers[i].name = imhook_wanted_header(pair[0]);
        headers[i].value = imhookgo_view(text, pair[1]);
        text += pair[1];
    }
    imhook_request request = {
        .size = sizeof request,
        .body = imhookgo_view(body, body_size),
        .header_block = fixed[IMHOOKGO_HEADER_BLOCK],
        .headers = header_count > 0 ? headers : NULL,
        .header_count = header_count,
        .method = fixed[IMHOOKGO_METHOD],
        .query = fixed[IMHOOKGO_QUERY],
    };
    imhook_status status = imhook_receive((const imhook_endpoint *)endpoint, &request, now_ms, &callback, &error);
    if (headers != on_stack) free(headers);
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    return callback;
}

/* An answer: its bytes in the callback's memory, and how many data sources it leaves without an answer. */
typedef struct imhookgo_answer {
    imhook_view bytes;
    size_t unanswered;
} imhookgo_answer;

/* Answers from a document. The bytes have a NULL pointer on failure. */
static inline imhookgo_answer imhookgo_callback_answer(
    imhook_callback *callback, const char *document, size_t size, imhookgo_failure *failure
) {
    imhookgo_answer answer = {{NULL, 0}, 0};
    imhook_error error;
    imhook_status status = imhook_callback_answer(callback, imhookgo_view(document, size), &answer.bytes, &error);
    if (status != IMHOOK_OK) {
        answer.bytes = imhookgo_view(NULL, 0);
        imhookgo_failed(failure, status, &error);
        return answer;
    }
    while (imhook_callback_unanswered(callback, answer.unanswered).size > 0) answer.unanswered++;
    return answer;
}

/*
 * Answers, copies the answer into `buffer` and frees the callback, all in one crossing. An answer that does not fit
 * stays where it is, and the callback is not freed: `*freed` says which. On failure the callback is not freed either.
 */
static inline imhookgo_answer imhookgo_callback_finish(
    imhook_callback *callback, const char *document, size_t size, char *buffer, size_t capacity, int32_t *freed,
    imhookgo_failure *failure
) {
    imhookgo_answer answer = imhookgo_callback_answer(callback, document, size, failure);
    *freed = answer.bytes.data && answer.bytes.size <= capacity;
    if (*freed) {
        memcpy(buffer, answer.bytes.data, answer.bytes.size);
        imhook_callback_free(callback);
    }
    return answer;
}

/* MARK: JSON values */

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
