/*
 * What package imhook calls in C: one flat function per crossing.
 *
 * Go may not hand C a structure that holds Go pointers, and each crossing costs more than most of these functions
 * do. So the structures of imhook.h are put together here, from pointers and sizes.
 */
#ifndef IMHOOKGO_BRIDGE_H
#define IMHOOKGO_BRIDGE_H

#include "bridge_base.h"
#include "bridge_card_stream.h"
#include "bridge_dingtalk.h"
#include "bridge_json.h"
#include "bridge_stream.h"
#include "bridge_tencent_chat.h"

/* MARK: Endpoints */

enum { IMHOOKGO_DINGTALK, IMHOOKGO_TENCENT_CHAT, IMHOOKGO_ROBOT };

/* What the options of both platforms have in common, and how many secrets of each kind are given. */
typedef struct imhookgo_endpoint_options {
    int32_t platform;
    uint32_t flags;
    uint64_t sdk_app_id;
    int64_t tolerance_ms;
    uint32_t max_depth;
    uint32_t max_values;
    size_t max_body_size;
    size_t max_string_size;
    imhook_replay_guard *replay_guard;
    size_t secret_count;
    size_t robot_secret_count;
    size_t event_key_count;
} imhookgo_endpoint_options;

/* Three views are the parts of an event key. */
enum { IMHOOKGO_EVENT_KEY_PARTS = 3 };

static inline imhook_dingtalk_event_key imhookgo_event_key(const imhook_view *parts) {
    return (imhook_dingtalk_event_key){.token = parts[0], .aes_key = parts[1], .owner_key = parts[2]};
}

/* The members that the options of both platforms have. */
#define IMHOOKGO_SHARED_OPTIONS(given) \
    .tolerance_ms = (given)->tolerance_ms, .flags = (given)->flags, .max_depth = (given)->max_depth, \
    .max_values = (given)->max_values, .max_body_size = (given)->max_body_size, \
    .max_string_size = (given)->max_string_size, .replay_guard = (given)->replay_guard

static inline imhook_status imhookgo_dingtalk_endpoint_new(
    const imhookgo_endpoint_options *given, const imhook_view *secrets, imhook_endpoint **endpoint, imhook_error *error
) {
    const imhook_view *robots = secrets + given->secret_count, *parts = robots + given->robot_secret_count;
    size_t key_count = given->event_key_count;
    imhook_dingtalk_event_key *keys = calloc(key_count + 1, sizeof *keys);
    if (!keys) return IMHOOK_OUT_OF_MEMORY;
    for (size_t i = 0; i < key_count; i++) keys[i] = imhookgo_event_key(parts + i * IMHOOKGO_EVENT_KEY_PARTS);
    imhook_dingtalk_options options = {
        .size = sizeof options,
        .secrets = given->secret_count > 0 ? secrets : NULL,
        .secret_count = given->secret_count,
        .robot_secrets = given->robot_secret_count > 0 ? robots : NULL,
        .robot_secret_count = given->robot_secret_count,
        .event_keys = key_count > 0 ? keys : NULL,
        .event_key_count = key_count,
        IMHOOKGO_SHARED_OPTIONS(given),
    };
    imhook_status status = imhook_dingtalk_endpoint_new(&options, endpoint, error);
    free(keys);
    return status;
}

static inline imhook_status imhookgo_tencent_chat_endpoint_new(
    const imhookgo_endpoint_options *given, const imhook_view *tokens, imhook_endpoint **endpoint, imhook_error *error
) {
    imhook_tencent_chat_options options = {
        .size = sizeof options,
        .sdk_app_id = given->sdk_app_id,
        .tokens = given->secret_count > 0 ? tokens : NULL,
        .token_count = given->secret_count,
        IMHOOKGO_SHARED_OPTIONS(given),
    };
    return imhook_tencent_chat_endpoint_new(&options, endpoint, error);
}

/* Makes an endpoint of a platform. `secrets` holds the secrets or tokens one after the other, then robot secrets and the
 * parts of event keys. NULL on failure. */
static inline imhook_endpoint *imhookgo_endpoint_new(
    imhookgo_endpoint_options given, const char *secrets, const size_t *sizes, imhookgo_failure *failure
) {
    size_t count = given.secret_count + given.robot_secret_count + given.event_key_count * IMHOOKGO_EVENT_KEY_PARTS;
    imhook_endpoint *endpoint = NULL;
    imhook_error error;
    imhook_status status = IMHOOK_OUT_OF_MEMORY;
    imhook_view *views = calloc(count + 1, sizeof *views);
    memset(&error, 0, sizeof error);
    if (views) {
        imhookgo_cut(secrets, sizes, count, views);
        status = given.platform == IMHOOKGO_TENCENT_CHAT
            ? imhookgo_tencent_chat_endpoint_new(&given, views, &endpoint, &error)
            : imhookgo_dingtalk_endpoint_new(&given, views, &endpoint, &error);
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

static inline imhook_dingtalk_robot_signature imhookgo_robot_sign(
    const char *secret, size_t size, int64_t timestamp_ms, imhookgo_failure *failure
) {
    imhook_dingtalk_robot_signature signature;
    imhook_error error;
    imhook_status status = imhook_dingtalk_robot_sign(imhookgo_view(secret, size), timestamp_ms, &signature, &error);
    if (status != IMHOOK_OK) {
        memset(&signature, 0, sizeof signature);
        imhookgo_failed(failure, status, &error);
    }
    return signature;
}

/* Seals a message: `text` holds the parts of the key, the message, the timestamp and the nonce. NULL on failure. */
static inline imhook_dingtalk_sealed_event *imhookgo_event_seal(
    const char *text, const size_t *sizes, imhookgo_failure *failure
) {
    imhook_view views[IMHOOKGO_EVENT_KEY_PARTS + 3];
    imhookgo_cut(text, sizes, IMHOOKGO_EVENT_KEY_PARTS + 3, views);
    imhook_dingtalk_event_key key = imhookgo_event_key(views);
    imhook_dingtalk_sealed_event *sealed = NULL;
    imhook_error error;
    imhook_status status = imhook_dingtalk_event_seal(&key, views[3], views[4], views[5], &sealed, &error);
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    return sealed;
}

/* Opens an answer: `text` holds the parts of the key and the answer. NULL on failure. */
static inline imhook_dingtalk_sealed_event *imhookgo_event_open(
    const char *text, const size_t *sizes, imhookgo_failure *failure
) {
    imhook_view views[IMHOOKGO_EVENT_KEY_PARTS + 1];
    imhookgo_cut(text, sizes, IMHOOKGO_EVENT_KEY_PARTS + 1, views);
    imhook_dingtalk_event_key key = imhookgo_event_key(views);
    imhook_dingtalk_sealed_event *opened = NULL;
    imhook_error error;
    imhook_status status = imhook_dingtalk_event_open(&key, views[3], &opened, &error);
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    return opened;
}

static inline imhook_tencent_chat_signature imhookgo_tencent_chat_sign(
    const char *token, size_t size, int64_t request_time_s, imhookgo_failure *failure
) {
    imhook_tencent_chat_signature signature;
    imhook_error error;
    imhook_status status = imhook_tencent_chat_sign(imhookgo_view(token, size), request_time_s, &signature, &error);
    if (status != IMHOOK_OK) {
        memset(&signature, 0, sizeof signature);
        imhookgo_failed(failure, status, &error);
    }
    return signature;
}

/* Checks the signed time and the signature, which stand one after the other in `text`. -1 on failure. */
static inline int32_t imhookgo_verify(
    const imhook_endpoint *endpoint, int32_t platform, const char *text, size_t time_size, size_t signature_size,
    int64_t now_ms, imhookgo_failure *failure
) {
    int32_t index = -1;
    imhook_error error;
    imhook_view time = imhookgo_view(text, time_size);
    imhook_view signature = imhookgo_view(text + time_size, signature_size);
    imhook_status status = platform == IMHOOKGO_TENCENT_CHAT
        ? imhook_tencent_chat_verify(endpoint, time, signature, now_ms, &index, &error)
        : platform == IMHOOKGO_ROBOT
        ? imhook_dingtalk_robot_verify(endpoint, time, signature, now_ms, &index, &error)
        : imhook_dingtalk_card_verify(endpoint, time, signature, now_ms, &index, &error);
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

#endif
