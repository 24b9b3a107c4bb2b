/* Changed events that are signed anew, so that what is behind the signature gets to see them; changed messages that are
   encrypted as they should be; changed queries. Each gives a status, and the error or the callback is sound. Usage:
   event_robustness [rounds of random events]. */
#include "corpus.h"
#include "outcome.h"
#include "sha1.h"
#include "signed_event.h"
#include "soundness.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char timestamp[] = "1700000000000", nonce[] = "n0nce123";

static imhook_endpoint *endpoint;
static size_t tried;
/* How often each of the reasons came that an event is refused for after its signature; `opened` counts the others. */
static size_t refused[5], opened;

/* MARK: Requests */

static void receive(const char *name, imhook_view query, imhook_view body)
{
    struct bytes exact_query = bytes_copy(query), exact_body = bytes_copy(body);
    imhook_request request = { .size = sizeof request, .query = bytes_view(exact_query), .body = bytes_view(exact_body) };
    imhook_callback *callback;
    imhook_error error;
    imhook_status status = imhook_receive(endpoint, &request, EVENT_SIGNED_AT, &callback, &error);
    tried++;
    check_error(name, &error, status, error.document == IMHOOK_DOCUMENT_QUERY ? query.size : body.size);
    if (!callback != (status != IMHOOK_OK))
        expect(false, "%s: a callback is given exactly when the status is OK", name);
    if (status >= IMHOOK_EVENT_NOT_BASE64 && status <= IMHOOK_EVENT_OWNER_MISMATCH)
        refused[status - IMHOOK_EVENT_NOT_BASE64]++;
    /* The callback must not borrow from the request. */
    bytes_free(&exact_query);
    bytes_free(&exact_body);
    if (callback) {
        opened++;
        check_callback(name, callback);
        imhook_callback_free(callback);
    }
}

static bool is_before(imhook_view left, imhook_view right)
{
    size_t size = left.size < right.size ? left.size : right.size;
    int order = size ? memcmp(left.data, right.data, size) : 0;
    return order < 0 || (order == 0 && left.size < right.size);
}

/* Sends a text as `encrypt`, with the signature that it has to have. */
static void send_signed(const char *name, imhook_view encrypt)
{
    static char text[70000], query[256], body[70000];
    char digest[41];
    /* The timestamp, the nonce and the token are in order; the text is put where it belongs. */
    const imhook_view fixed[] = { imhook_text(timestamp), imhook_text(nonce), imhook_text(event_token) };
    size_t size = 0, next = 0;
    bool is_placed = false;
    while (next < 3 || !is_placed) {
        bool is_turn = !is_placed && (next == 3 || is_before(encrypt, fixed[next]));
        imhook_view part = is_turn ? encrypt : fixed[next++];
        is_placed = is_placed || is_turn;
        if (part.size)
            memcpy(text + size, part.data, part.size);
        size += part.size;
    }
    sha1_hex(text, size, digest);
    int query_size = snprintf(query, sizeof query, "msg_signature=%s&timestamp=%s&nonce=%s", digest, timestamp, nonce);
    int body_size = snprintf(body, sizeof body, "{\"encrypt\":\"%.*s\"}", SHOW(encrypt));
    receive(name, (imhook_view){ query, (size_t)query_size }, (imhook_view){ body, (size_t)body_size });
}

/* Sends bytes as what `encrypt` holds. */
static void send_bytes(const char *name, const unsigned char *bytes, size_t size)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    static char text[8192];
    size_t length = 0;
    for (size_t i = 0; i < size; i += 3) {
        unsigned long group = (unsigned long)bytes[i] << 16 | (i + 1 < size ? bytes[i + 1] : 0u) << 8 |
                              (i + 2 < size ? bytes[i + 2] : 0u);
        text[length++] = digits[group >> 18 & 63];
        text[length++] = digits[group >> 12 & 63];
        text[length++] = i + 1 < size ? digits[group >> 6 & 63] : '=';
        text[length++] = i + 2 < size ? digits[group & 63] : '=';
    }
    send_signed(name, (imhook_view){ text, length });
}

static size_t decode(imhook_view text, unsigned char *bytes)
{
    size_t size = 0;
    unsigned long bits = 0;
    int count = 0;
    for (size_t i = 0; i < text.size && text.data[i] != '='; i++) {
        char c = text.data[i];
        unsigned long value = (unsigned long)(c >= 'A' && c <= 'Z'   ? c - 'A'
                                              : c >= 'a' && c <= 'z' ? c - 'a' + 26
                                              : c >= '0' && c <= '9' ? c - '0' + 52
                                              : c == '+'             ? 62
                                                                     : 63);
        bits = bits << 6 | value;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes[size++] = (unsigned char)(bits >> count);
        }
    }
    return size;
}

/* MARK: Changes */

/* Every byte of what is encrypted has every value, and every prefix of it comes alone. */
static void change_encrypted(const char *message)
{
    struct signed_event event;
    unsigned char bytes[4096];
    signed_event_fill(&event, message);
    size_t size = decode(event.sealed->encrypt, bytes);
    for (size_t i = 0; i < size; i++) {
        unsigned char kept = bytes[i];
        for (int value = 0; value < 256; value++) {
            bytes[i] = (unsigned char)value;
            send_bytes("a changed byte", bytes, size);
        }
        bytes[i] = kept;
    }
    for (size_t i = 0; i <= size; i++)
        send_bytes("a prefix", bytes, i);
    signed_event_free(&event);
}

/* Every character of the text of `encrypt` is each of those that mean something. */
static void change_text(const char *message)
{
    static const char telling[] = "A/+=-_ a0~\x01\x7f\xc3\xff";
    struct signed_event event;
    signed_event_fill(&event, message);
    struct bytes text = bytes_copy(event.sealed->encrypt);
    for (size_t i = 0; i < text.size; i++) {
        char kept = text.data[i];
        for (const char *c = telling; *c; c++) {
            text.data[i] = *c;
            send_signed("a changed character", bytes_view(text));
        }
        text.data[i] = kept;
    }
    for (size_t i = 0; i < text.size; i++)
        send_signed("a cut text", (imhook_view){ text.data, i });
    bytes_free(&text);
    signed_event_free(&event);
}

/* Every byte of a message has every value before it is encrypted. */
static void change_message(const char *message)
{
    struct bytes copy = bytes_copy(imhook_text(message));
    imhook_dingtalk_event_key key = event_key();
    for (size_t i = 0; i < copy.size; i++) {
        char kept = copy.data[i];
        for (int value = 0; value < 256; value++) {
            imhook_dingtalk_sealed_event *sealed;
            copy.data[i] = (char)value;
            if (imhook_dingtalk_event_seal(&key, bytes_view(copy), imhook_text(timestamp), imhook_text(nonce), &sealed,
                                           NULL) != IMHOOK_OK)
                exit(2);
            size_t before = opened;
            receive("a changed message", sealed->query, sealed->body);
            if (opened != before + 1)
                expect(false, "a genuine event is refused for what it says");
            imhook_dingtalk_sealed_event_free(sealed);
        }
        copy.data[i] = kept;
    }
    bytes_free(&copy);
}

static void change_query(const char *message)
{
    struct signed_event event;
    signed_event_fill(&event, message);
    struct bytes query = bytes_copy(event.sealed->query);
    for (size_t i = 0; i < query.size; i++) {
        char kept = query.data[i];
        for (int value = 0; value < 256; value++) {
            query.data[i] = (char)value;
            receive("a changed query", bytes_view(query), event.sealed->body);
        }
        query.data[i] = kept;
        receive("a cut query", (imhook_view){ query.data, i }, event.sealed->body);
    }
    bytes_free(&query);
    signed_event_free(&event);
}

/* A generator that gives the same numbers everywhere (SplitMix64). */
static unsigned long long state = 1;

static unsigned long long next_number(void)
{
    unsigned long long z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ z >> 27) * 0x94d049bb133111ebULL;
    return z ^ z >> 31;
}

/* Blocks of a genuine event and random ones in any order, so that some end as events do. */
static void mix_blocks(unsigned long rounds)
{
    struct signed_event event;
    unsigned char bytes[4096], mixed[512];
    signed_event_fill(&event, event_message);
    size_t blocks = decode(event.sealed->encrypt, bytes) / 16;
    for (unsigned long round = 0; round < rounds; round++) {
        size_t count = 2 + next_number() % 6;
        for (size_t i = 0; i < count; i++) {
            bool is_last = i + 1 == count;
            unsigned long long kind = next_number() % 4;
            if (is_last && kind)
                memcpy(mixed + 16 * i, bytes + 16 * (blocks - 1), 16);
            else if (kind > 1)
                memcpy(mixed + 16 * i, bytes + 16 * (next_number() % blocks), 16);
            else
                for (size_t n = 0; n < 16; n++)
                    mixed[16 * i + n] = (unsigned char)next_number();
        }
        send_bytes("mixed blocks", mixed, 16 * count);
    }
    signed_event_free(&event);
}

int main(int count, char **arguments)
{
    endpoint = every_endpoint(NULL);
    char digest[41];
    sha1_hex("abc", 3, digest);
    expect(strcmp(digest, "a9993e364706816aba3e25717850c26c9cd0d89d") == 0, "the SHA-1 of this test is that of the standard");
    unsigned long rounds = count > 1 ? strtoul(arguments[1], NULL, 10) : 2000000;
    change_encrypted("{\"EventType\":\"check_url\"}");
    change_encrypted(event_message);
    change_text(event_message);
    change_message(event_message);
    change_query(event_message);
    mix_blocks(rounds);
    imhook_endpoint_free(endpoint);
    printf("event robustness: %zu changed events, %zu opened; not Base64 %zu, size %zu, padding %zu, length %zu, owner %zu\n",
           tried, opened, refused[0], refused[1], refused[2], refused[3], refused[4]);
    for (size_t i = 0; i < 5; i++)
        expect(refused[i] > 0, "reason %zu for which an event cannot be decrypted came", i);
    expect(opened > 1000, "genuine events are opened");
    return outcome_finish("event robustness");
}
