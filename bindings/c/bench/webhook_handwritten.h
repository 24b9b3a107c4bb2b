#ifndef WEBHOOK_HANDWRITTEN_H
#define WEBHOOK_HANDWRITTEN_H

#include "handwritten.h"

#ifdef __cplusplus
extern "C" {
#endif

/*
 * What a careful program without imhook writes itself for a webhook, around its JSON parser: reading the query,
 * checking application and signature, and sending the acknowledgement.
 */

/* The parameters of a query that are needed, as they stand there. */
struct webhook_parameters {
    struct text app_id, command, sign, request_time;
};

/* The fields of a sent message, as a program would keep them. */
struct sent_message {
    struct text command, official_account, message_key, text;
    int64_t message_time_s, event_time_ms;
};

void webhook_handwritten_prepare(void);
/* False when the query is not the application's, or not for the expected command. */
bool webhook_handwritten_read_query(struct webhook_parameters *parameters);
bool webhook_handwritten_verify(struct text request_time, struct text sign, int64_t now_ms);
bool webhook_handwritten_is_expected(const struct sent_message *message);
bool webhook_handwritten_answer(const char **bytes, size_t *size);

#ifdef __cplusplus
}
#endif

#endif
