#define OPENSSL_SUPPRESS_DEPRECATED /* SHA256_Transform: the shortest way through libcrypto. */

#include "handwritten.h"
#include "workload.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>

#include <endian.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* MARK: Signature */

static SHA256_CTX inner_pad, outer_pad;

static void compute_pads(const char *secret, size_t size)
{
    unsigned char block[64] = { 0 };
    memcpy(block, secret, size);
    for (size_t i = 0; i < sizeof(block); i++)
        block[i] ^= 0x36;
    SHA256_Init(&inner_pad);
    SHA256_Update(&inner_pad, block, sizeof(block));
    for (size_t i = 0; i < sizeof(block); i++)
        block[i] ^= 0x36 ^ 0x5c;
    SHA256_Init(&outer_pad);
    SHA256_Update(&outer_pad, block, sizeof(block));
}

/* Compresses one block that holds all that follows the pad: a message of at most 55 bytes, and SHA-256's padding. */
static void finish_hash(const SHA256_CTX *pad, const void *message, size_t size, unsigned char tag[32])
{
    unsigned char block[64] = { 0 };
    memcpy(block, message, size);
    block[size] = 0x80;
    size_t bits = (64 + size) * 8;
    block[62] = (unsigned char)(bits >> 8);
    block[63] = (unsigned char)bits;
    SHA256_CTX context = *pad;
    SHA256_Transform(&context, block);
    for (int i = 0; i < 8; i++) {
        uint32_t word = htobe32(context.h[i]);
        memcpy(tag + 4 * i, &word, sizeof(word));
    }
}

static void compute_tag(struct text message, unsigned char tag[32])
{
    unsigned char inner[32];
    finish_hash(&inner_pad, message.data, message.size, inner);
    finish_hash(&outer_pad, inner, sizeof(inner), tag);
}

static void write_base64(const unsigned char tag[32], char text[44])
{
    static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < 30; i += 3, text += 4) {
        uint32_t bits = (uint32_t)tag[i] << 16 | (uint32_t)tag[i + 1] << 8 | tag[i + 2];
        text[0] = alphabet[bits >> 18];
        text[1] = alphabet[bits >> 12 & 63];
        text[2] = alphabet[bits >> 6 & 63];
        text[3] = alphabet[bits & 63];
    }
    uint32_t bits = (uint32_t)tag[30] << 16 | (uint32_t)tag[31] << 8;
    text[0] = alphabet[bits >> 18];
    text[1] = alphabet[bits >> 12 & 63];
    text[2] = alphabet[bits >> 6 & 63];
    text[3] = '=';
}

static bool parse_timestamp(struct text text, int64_t *value)
{
    if (text.size == 0 || text.size > 18)
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

bool handwritten_verify(struct text timestamp, struct text signature, int64_t now_ms)
{
    int64_t signed_at;
    unsigned char tag[32];
    char expected[44];
    if (!parse_timestamp(timestamp, &signed_at) || signature.size != sizeof(expected))
        return false;
    compute_tag(timestamp, tag);
    write_base64(tag, expected);
    if (CRYPTO_memcmp(expected, signature.data, sizeof(expected)) != 0)
        return false;
    return llabs(now_ms - signed_at) <= workload_tolerance_ms;
}

bool handwritten_find_headers(struct text *timestamp, struct text *signature)
{
    static const char timestamp_name[] = "x-ddpaas-signature-timestamp", signature_name[] = "x-ddpaas-signature";
    int found = 0;
    for (size_t i = 0; i < WORKLOAD_HEADER_COUNT; i++) {
        const struct workload_header *header = &workload_headers[i];
        if (header->name_size == sizeof(timestamp_name) - 1 &&
            strncasecmp(header->name, timestamp_name, sizeof(timestamp_name) - 1) == 0) {
            *timestamp = text_of(header->value, header->value_size);
            found++;
        } else if (header->name_size == sizeof(signature_name) - 1 &&
                   strncasecmp(header->name, signature_name, sizeof(signature_name) - 1) == 0) {
            *signature = text_of(header->value, header->value_size);
            found++;
        }
    }
    return found == 2;
}

/* MARK: Answer */

/* Bytes that cannot stand as they are in a JSON string. */
static bool is_escaped[256];
static char *output;
static size_t output_capacity;

static void prepare_writer(void)
{
    for (int byte = 0; byte < 0x20; byte++)
        is_escaped[byte] = true;
    is_escaped['"'] = is_escaped['\\'] = true;
}

/* Writes one byte as it stands in a text that is `nesting` JSON strings deep: every level doubles the backslashes. */
static char *write_escape(char *end, unsigned char byte, int nesting)
{
    static const char short_names[] = "btn\0fr";
    static const char digits[] = "0123456789abcdef";
    bool is_itself = byte == '\\' || byte == '"';
    int backslashes = is_itself ? (1 << nesting) - 1 : 1 << (nesting - 1);
    memset(end, '\\', (size_t)backslashes);
    end += backslashes;
    if (is_itself) {
        *end++ = (char)byte;
    } else if (byte >= '\b' && byte <= '\r' && byte != '\v') {
        *end++ = short_names[byte - '\b'];
    } else {
        memcpy(end, "u00", 3);
        end[3] = digits[byte >> 4];
        end[4] = digits[byte & 15];
        end += 5;
    }
    return end;
}

char *handwritten_write_text(char *end, struct text text, int nesting)
{
    size_t start = 0;
    for (size_t i = 0; i < text.size; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        if (!is_escaped[byte])
            continue;
        memcpy(end, text.data + start, i - start);
        end = write_escape(end + (i - start), byte, nesting);
        start = i + 1;
    }
    memcpy(end, text.data + start, text.size - start);
    return end + (text.size - start);
}

#define WRITE(end, literal) ((char *)memcpy(end, literal, sizeof(literal) - 1) + sizeof(literal) - 1)

static bool reserve(size_t size)
{
    if (size <= output_capacity)
        return true;
    char *larger = realloc(output, size * 2);
    if (larger == NULL)
        return false;
    output = larger;
    output_capacity = size * 2;
    return true;
}

static const struct workload_source *find_source(struct text id)
{
    for (size_t i = 0; i < WORKLOAD_SOURCE_COUNT; i++) {
        if (workload_sources[i].id_size == id.size && memcmp(workload_sources[i].id, id.data, id.size) == 0)
            return &workload_sources[i];
    }
    return NULL;
}

bool handwritten_answer(const struct data_request *request, const char **bytes, size_t *size)
{
    size_t worst = 64;
    const struct workload_source *sources[8];
    for (size_t i = 0; i < request->source_count; i++) {
        sources[i] = find_source(request->sources[i]);
        if (sources[i] == NULL)
            return false;
        worst += 128 + 6 * sources[i]->id_size + 8 * (sources[i]->name_size + sources[i]->value_size);
    }
    if (!reserve(worst))
        return false;
    char *end = WRITE(output, "{\"dataSourceQueryResponses\":[");
    for (size_t i = 0; i < request->source_count; i++) {
        if (i > 0)
            *end++ = ',';
        end = WRITE(end, "{\"dynamicDataSourceId\":\"");
        end = handwritten_write_text(end, request->sources[i], 1);
        end = WRITE(end, "\",\"dynamicDataValueType\":\"OBJECT\",\"data\":\"{\\\"");
        end = handwritten_write_text(end, text_of(sources[i]->name, sources[i]->name_size), 2);
        end = WRITE(end, "\\\":\\\"");
        end = handwritten_write_text(end, text_of(sources[i]->value, sources[i]->value_size), 2);
        end = WRITE(end, "\\\"}\"}");
    }
    end = WRITE(end, "]}");
    *bytes = output;
    *size = (size_t)(end - output);
    return true;
}

bool handwritten_is_expected(const struct data_request *request)
{
    static const char type[] = "dynamicDataCallback";
    return request->type.size == sizeof(type) - 1 && memcmp(request->type.data, type, sizeof(type) - 1) == 0 &&
           request->source_count == WORKLOAD_SOURCE_COUNT && request->corp_id.size == 36 &&
           request->user_id.size == 14 && request->out_track_id.size == 36;
}

void handwritten_prepare(void)
{
    if (output != NULL)
        return;
    compute_pads(WORKLOAD_SECRET, sizeof(WORKLOAD_SECRET) - 1);
    prepare_writer();
    reserve(512);
}
