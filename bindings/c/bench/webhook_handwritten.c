#define OPENSSL_SUPPRESS_DEPRECATED /* SHA256_Transform: the shortest way through libcrypto. */

#include "webhook_handwritten.h"
#include "webhook_workload.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>

#include <endian.h>
#include <stdlib.h>
#include <string.h>

/* MARK: Signature */

static SHA256_CTX initial;
static const size_t token_size = sizeof(WEBHOOK_TOKEN) - 1;
static signed char digits[256];

void webhook_handwritten_prepare(void)
{
    SHA256_Init(&initial);
    memset(digits, -1, sizeof(digits));
    for (int i = 0; i < 10; i++)
        digits['0' + i] = (signed char)i;
    for (int i = 0; i < 6; i++)
        digits['a' + i] = digits['A' + i] = (signed char)(10 + i);
}

static bool read_hexadecimal(struct text text, unsigned char bytes[32])
{
    if (text.size != 64)
        return false;
    int wrong = 0;
    for (int i = 0; i < 32; i++) {
        int high = digits[(unsigned char)text.data[2 * i]], low = digits[(unsigned char)text.data[2 * i + 1]];
        wrong |= high | low;
        bytes[i] = (unsigned char)(high << 4 | low);
    }
    return wrong >= 0;
}

static bool read_decimal(struct text text, int64_t *value)
{
    if (text.size == 0 || text.size > 11)
        return false;
    int64_t number = 0;
    for (size_t i = 0; i < text.size; i++) {
        unsigned digit = (unsigned)(unsigned char)text.data[i] - '0';
        if (digit > 9)
            return false;
        number = number * 10 + digit;
    }
    *value = number;
    return true;
}

bool webhook_handwritten_verify(struct text request_time, struct text sign, int64_t now_ms)
{
    int64_t seconds;
    unsigned char given[32], expected[32];
    if (!read_decimal(request_time, &seconds) || !read_hexadecimal(sign, given))
        return false;

    /* Token and time fit into one block, with SHA-256's padding. */
    unsigned char block[64] = WEBHOOK_TOKEN;
    size_t size = token_size + request_time.size;
    memcpy(block + token_size, request_time.data, request_time.size);
    block[size] = 0x80;
    block[62] = (unsigned char)(size * 8 >> 8);
    block[63] = (unsigned char)(size * 8);
    SHA256_CTX context = initial;
    SHA256_Transform(&context, block);
    for (int i = 0; i < 8; i++) {
        uint32_t word = htobe32(context.h[i]);
        memcpy(expected + 4 * i, &word, sizeof(word));
    }
    return CRYPTO_memcmp(expected, given, sizeof(expected)) == 0 &&
           llabs(now_ms - seconds * 1000) <= webhook_tolerance_ms;
}

/* MARK: Query */

static bool equals(struct text text, const char *expected, size_t size)
{
    return text.size == size && memcmp(text.data, expected, size) == 0;
}

#define IS(text, literal) equals(text, literal, sizeof(literal) - 1)

bool webhook_handwritten_read_query(struct webhook_parameters *parameters)
{
    const char *at = webhook_query, *end = webhook_query + webhook_query_size;
    /* Nothing that the platform sends has to be encoded; a program that meets it takes a longer way. */
    if (memchr(at, '%', webhook_query_size) != NULL)
        return false;
    memset(parameters, 0, sizeof(*parameters));
    while (at < end) {
        const char *stop = memchr(at, '&', (size_t)(end - at));
        if (stop == NULL)
            stop = end;
        const char *equal = memchr(at, '=', (size_t)(stop - at));
        if (equal != NULL) {
            struct text name = text_of(at, (size_t)(equal - at));
            struct text value = text_of(equal + 1, (size_t)(stop - equal - 1));
            if (IS(name, "SdkAppid"))
                parameters->app_id = value;
            else if (IS(name, "CallbackCommand"))
                parameters->command = value;
            else if (IS(name, "Sign"))
                parameters->sign = value;
            else if (IS(name, "RequestTime"))
                parameters->request_time = value;
        }
        at = stop + 1;
    }
    return IS(parameters->app_id, WEBHOOK_APP_ID) && IS(parameters->command, WEBHOOK_COMMAND);
}

/* MARK: Message and answer */

bool webhook_handwritten_is_expected(const struct sent_message *message)
{
    return IS(message->command, WEBHOOK_COMMAND) && IS(message->official_account, WEBHOOK_OFFICIAL_ACCOUNT) &&
           IS(message->message_key, WEBHOOK_MESSAGE_KEY) && IS(message->text, WEBHOOK_TEXT) &&
           message->message_time_s == webhook_message_time_s && message->event_time_ms == webhook_event_time_ms;
}

bool webhook_handwritten_answer(const char **bytes, size_t *size)
{
    *bytes = webhook_answer;
    *size = webhook_answer_size;
    return true;
}
