/* What the parts of bridge.h have in common. */
#ifndef IMHOOKGO_BRIDGE_BASE_H
#define IMHOOKGO_BRIDGE_BASE_H

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
    int64_t actual;
    int64_t limit;
    int32_t limit_kind;
    char limit_text[96];
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
        failure->limit_kind = error->limit_kind;
        failure->actual = error->actual;
        failure->limit = error->limit;
        if (error->limit_kind != IMHOOK_LIMIT_NONE) {
            imhook_error without_path = *error;
            without_path.path_size = 0;
            imhook_error_describe(&without_path, failure->limit_text, sizeof failure->limit_text);
        }
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

#endif
