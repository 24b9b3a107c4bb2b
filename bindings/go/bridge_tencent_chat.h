/* The part of bridge.h for messages, UserSigs and API calls of Tencent Chat. */
#ifndef IMHOOKGO_BRIDGE_TENCENT_CHAT_H
#define IMHOOKGO_BRIDGE_TENCENT_CHAT_H

#include "bridge_json.h"

/* MARK: Messages */

/*
 * Writes the texts of the elements of a message that are texts, one after the other; returns how many bytes they have,
 * of which those beyond `capacity` are left out.
 */
static inline size_t imhookgo_message_text(imhookgo_value message, char *buffer, size_t capacity) {
    static const char type_name[] = "TIMTextElem";
    size_t size = 0;
    imhook_json_value element = imhook_json_first(imhookgo_in(message));
    for (; imhook_json_type_of(element) != IMHOOK_JSON_ABSENT; element = imhook_json_next(element)) {
        imhook_view type;
        imhook_view text;
        if (imhook_json_text(imhook_json_get(element, imhookgo_view("MsgType", 7)), &type, NULL) != IMHOOK_OK) continue;
        if (type.size != sizeof type_name - 1 || memcmp(type.data, type_name, type.size) != 0) continue;
        imhook_json_value content = imhook_json_get(element, imhookgo_view("MsgContent", 10));
        imhook_json_value value = imhook_json_get(content, imhookgo_view("Text", 4));
        if (imhook_json_type_of(value) == IMHOOK_JSON_BOOL) continue;
        /* As everywhere, a number is read as it is written where the platform documents a text. */
        if (imhook_json_loose_text(value, &text, NULL) != IMHOOK_OK) continue;
        if (size < capacity && text.size > 0) {
            memcpy(buffer + size, text.data, text.size < capacity - size ? text.size : capacity - size);
        }
        size += text.size;
    }
    return size;
}

/* MARK: UserSig */

/*
 * Makes a UserSig, or verifies one. `text` holds the secret key, the user, the user buffer and the UserSig to verify, one
 * after the other. NULL on failure.
 */
static inline imhook_user_sig *imhookgo_user_sig(
    bool verifying, uint64_t sdk_app_id, int64_t lifetime_s, const char *text, const size_t *sizes, int64_t now_ms,
    imhookgo_failure *failure
) {
    enum { SECRET_KEY, USER_ID, USER_BUFFER, GIVEN, COUNT };
    imhook_view views[COUNT];
    imhook_user_sig *user_sig = NULL;
    imhook_error error;
    imhookgo_cut(text, sizes, COUNT, views);
    imhook_user_sig_options options = {
        .size = sizeof options,
        .sdk_app_id = sdk_app_id,
        .secret_key = views[SECRET_KEY],
        .user_id = views[USER_ID],
        .lifetime_s = lifetime_s,
        .user_buffer = views[USER_BUFFER],
    };
    imhook_status status = verifying
        ? imhook_user_sig_verify(&options, views[GIVEN], now_ms, &user_sig, &error)
        : imhook_user_sig_new(&options, now_ms, &user_sig, &error);
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    return user_sig;
}

/* MARK: API calls */

/*
 * Makes a request. `text` holds the account, its UserSig, the secret key, the domain and the operation, one after the
 * other. NULL on failure.
 */
static inline imhook_api_request *imhookgo_api_request_new(
    uint64_t sdk_app_id, const char *text, const size_t *sizes, const char *body, size_t body_size, int64_t now_ms,
    uint32_t random, imhookgo_failure *failure
) {
    enum { IDENTIFIER, USER_SIG, SECRET_KEY, DOMAIN_NAME, OPERATION, COUNT };
    imhook_view views[COUNT];
    imhook_api_request *request = NULL;
    imhook_error error;
    imhookgo_cut(text, sizes, COUNT, views);
    imhook_tencent_chat_caller caller = {
        .size = sizeof caller,
        .sdk_app_id = sdk_app_id,
        .identifier = views[IDENTIFIER],
        .user_sig = views[USER_SIG],
        .secret_key = views[SECRET_KEY],
        .domain = views[DOMAIN_NAME],
    };
    imhook_status status = imhook_tencent_chat_request_new(
        &caller, views[OPERATION], imhookgo_view(body, body_size), now_ms, random, &request, &error
    );
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    return request;
}

/* Reads a response. NULL on failure. */
static inline imhook_api_response *imhookgo_api_response_read(
    const char *operation, size_t operation_size, int32_t http_status, const char *body, size_t body_size,
    imhookgo_failure *failure
) {
    imhook_api_response *response = NULL;
    imhook_error error;
    imhook_status status = imhook_tencent_chat_response_read(
        imhookgo_view(operation, operation_size), http_status, imhookgo_view(body, body_size), &response, &error
    );
    if (status != IMHOOK_OK) imhookgo_failed(failure, status, &error);
    return response;
}

#endif
