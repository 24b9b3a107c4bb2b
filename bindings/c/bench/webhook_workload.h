#ifndef WEBHOOK_WORKLOAD_H
#define WEBHOOK_WORKLOAD_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/*
 * What every contender gets and must produce: a signed webhook of Tencent Chat after an official account sent a
 * message, with the sample that its page prints, and the acknowledgement.
 */

#define WEBHOOK_APP_ID "1409990001"
#define WEBHOOK_TOKEN "k3y-For-Tests"
#define WEBHOOK_REQUEST_TIME "1736900000"
#define WEBHOOK_SIGN "abc039ea5745f977f9eca5a2e38e6c3a1ec4855043748ea43818b41aa48724b8"
#define WEBHOOK_COMMAND "OfficialAccount.CallbackAfterSendMsg"

/* Three seconds after signing. */
static const int64_t webhook_now_ms = 1736900003000;
static const int64_t webhook_tolerance_ms = 60000;

extern const char webhook_query[];
extern const size_t webhook_query_size;

#define WEBHOOK_BODY_SIZE 304
/* Followed by zeros, for parsers that read beyond the end of what they parse. */
extern const char webhook_body[];

/* What a contender has to find in the body. */
#define WEBHOOK_OFFICIAL_ACCOUNT "@TOA#_2J4SZEAEL"
#define WEBHOOK_MESSAGE_KEY "71_1_1698741698"
#define WEBHOOK_TEXT "red packet"
static const int64_t webhook_message_time_s = 1490686222;
static const int64_t webhook_event_time_ms = 1670574414123;

/* The answer, byte for byte. */
extern const char webhook_answer[];
extern const size_t webhook_answer_size;

#ifdef __cplusplus
}
#endif

#endif
