#ifndef EVENT_WORKLOAD_H
#define EVENT_WORKLOAD_H

#include <stddef.h>
#include <stdint.h>

/*
 * What every contender gets and must produce: an encrypted event over HTTP, and the text that was encrypted. The answer,
 * `success` encrypted and signed in the same way, is written as well, and read when a contender prepares: it has random bytes,
 * and cannot be compared with another one.
 */

#define EVENT_TOKEN "tok3n"
#define EVENT_AES_KEY "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ"
#define EVENT_OWNER "dingowner0001"

extern const char event_query[];
extern const size_t event_query_size;

/* Followed by zeros, for parsers that read beyond the end of what they parse. */
#define EVENT_BODY_SIZE 270
extern const char event_body[EVENT_BODY_SIZE + 64];

static const int64_t event_now_ms = 1700000003000;

/* What a contender has to find in it. */
#define EVENT_TYPE "user_modify_org"
#define EVENT_CORP_ID "dingcorp0001"
#define EVENT_USER_ID "u1001"

/* The text that was encrypted, byte for byte. */
extern const char event_message[];
extern const size_t event_message_size;

#endif
