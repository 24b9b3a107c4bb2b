#define OPENSSL_SUPPRESS_DEPRECATED /* SHA1_Update: the shortest way through libcrypto. */

#include "event_handwritten.h"

#include "event_workload.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

#include <string.h>

enum { BLOCK = 32, RANDOM = 16, LENGTH = 4, OWNER = sizeof(EVENT_OWNER) - 1, LARGEST = 4096 };

static EVP_CIPHER_CTX *cipher, *answer_cipher;
static unsigned char initial[16];

bool event_handwritten_prepare(void)
{
    unsigned char key[33];
    if (EVP_DecodeBlock(key, (const unsigned char *)EVENT_AES_KEY "=", 44) != 33)
        return false;
    memcpy(initial, key, sizeof(initial));
    cipher = EVP_CIPHER_CTX_new();
    answer_cipher = EVP_CIPHER_CTX_new();
    return cipher && EVP_DecryptInit_ex(cipher, EVP_aes_256_cbc(), NULL, key, initial) == 1 &&
           EVP_CIPHER_CTX_set_padding(cipher, 0) == 1 && answer_cipher &&
           EVP_EncryptInit_ex(answer_cipher, EVP_aes_256_cbc(), NULL, key, initial) == 1 &&
           EVP_CIPHER_CTX_set_padding(answer_cipher, 0) == 1;
}

bool event_handwritten_read_query(struct event_parameters *parameters)
{
    memset(parameters, 0, sizeof(*parameters));
    const char *end = event_query + event_query_size;
    for (const char *name = event_query; name < end;) {
        const char *next = memchr(name, '&', (size_t)(end - name));
        next = next ? next : end;
        const char *equals = memchr(name, '=', (size_t)(next - name));
        if (!equals || memchr(name, '%', (size_t)(next - name)))
            return false;
        size_t size = (size_t)(equals - name);
        struct text value = text_of(equals + 1, (size_t)(next - equals - 1));
        if (size == 13 && memcmp(name, "msg_signature", 13) == 0)
            parameters->signature = value;
        else if (size == 9 && memcmp(name, "timestamp", 9) == 0)
            parameters->timestamp = value;
        else if (size == 5 && memcmp(name, "nonce", 5) == 0)
            parameters->nonce = value;
        name = next + 1;
    }
    return parameters->signature.size == 40 && parameters->timestamp.size > 0 && parameters->nonce.size > 0;
}

static bool is_before(struct text left, struct text right)
{
    int order = memcmp(left.data, right.data, left.size < right.size ? left.size : right.size);
    return order < 0 || (order == 0 && left.size < right.size);
}

/* The signature of an encrypted text, 40 digits. */
static void sign(const struct event_parameters *parameters, struct text encrypted, char signature[40])
{
    struct text texts[4] = { text_of(EVENT_TOKEN, sizeof(EVENT_TOKEN) - 1), parameters->timestamp, parameters->nonce,
                             encrypted };
    for (int i = 1; i < 4; i++) {
        for (int j = i; j > 0 && is_before(texts[j], texts[j - 1]); j--) {
            struct text other = texts[j];
            texts[j] = texts[j - 1];
            texts[j - 1] = other;
        }
    }
    SHA_CTX hash;
    SHA1_Init(&hash);
    for (int i = 0; i < 4; i++)
        SHA1_Update(&hash, texts[i].data, texts[i].size);
    unsigned char digest[20];
    SHA1_Final(digest, &hash);
    for (int i = 0; i < 20; i++) {
        signature[2 * i] = "0123456789abcdef"[digest[i] >> 4];
        signature[2 * i + 1] = "0123456789abcdef"[digest[i] & 15];
    }
}

bool event_handwritten_verify(const struct event_parameters *parameters, struct text encrypted)
{
    char expected[40];
    sign(parameters, encrypted, expected);
    return CRYPTO_memcmp(expected, parameters->signature.data, sizeof(expected)) == 0;
}

bool event_handwritten_decrypt(struct text encrypted, struct text *message)
{
    static unsigned char bytes[LARGEST], plain[LARGEST + 64];
    int size, more;
    if (encrypted.size % 4 != 0 || encrypted.size > LARGEST)
        return false;
    int decoded = EVP_DecodeBlock(bytes, (const unsigned char *)encrypted.data, (int)encrypted.size);
    for (size_t i = encrypted.size; i > encrypted.size - 2 && encrypted.data[i - 1] == '='; i--)
        decoded--;
    if (decoded < BLOCK || decoded % BLOCK != 0 || EVP_DecryptInit_ex(cipher, NULL, NULL, NULL, initial) != 1 ||
        EVP_DecryptUpdate(cipher, plain, &size, bytes, decoded) != 1 ||
        EVP_DecryptFinal_ex(cipher, plain + size, &more) != 1)
        return false;
    size_t padding = plain[size - 1], total = (size_t)size - padding;
    unsigned char difference = 0;
    if (padding == 0 || padding > BLOCK || total < RANDOM + LENGTH + OWNER)
        return false;
    for (size_t i = total; i < (size_t)size; i++)
        difference |= (unsigned char)(plain[i] ^ padding);
    size_t length = (size_t)plain[16] << 24 | (size_t)plain[17] << 16 | (size_t)plain[18] << 8 | plain[19];
    if (difference != 0 || length != total - RANDOM - LENGTH - OWNER ||
        CRYPTO_memcmp(plain + total - OWNER, EVENT_OWNER, OWNER) != 0)
        return false;
    *message = text_of((const char *)plain + RANDOM + LENGTH, length);
    memset(plain + RANDOM + LENGTH + length, 0, 64);
    return true;
}

static char *write(char *end, const char *text, size_t size)
{
    return (char *)memcpy(end, text, size) + size;
}

#define WRITE(end, literal) write(end, literal, sizeof(literal) - 1)

bool event_handwritten_answer(const struct event_parameters *parameters, struct text *answer)
{
    enum { SIZE = 64, USED = RANDOM + LENGTH + 7 + OWNER };
    static char output[1024];
    unsigned char plain[SIZE], bytes[SIZE];
    char encrypted[4 * SIZE / 3 + 8], signature[40];
    int size;
    if (parameters->timestamp.size + parameters->nonce.size > sizeof(output) / 2 || RAND_bytes(plain, RANDOM) != 1)
        return false;
    memcpy(plain + RANDOM, "\0\0\0\7success" EVENT_OWNER, LENGTH + 7 + OWNER);
    memset(plain + USED, SIZE - USED, SIZE - USED);
    if (EVP_EncryptInit_ex(answer_cipher, NULL, NULL, NULL, initial) != 1 ||
        EVP_EncryptUpdate(answer_cipher, bytes, &size, plain, SIZE) != 1 || size != SIZE)
        return false;
    size = EVP_EncodeBlock((unsigned char *)encrypted, bytes, SIZE);
    sign(parameters, text_of(encrypted, (size_t)size), signature);
    char *end = WRITE(output, "{\"msg_signature\":\"");
    end = write(end, signature, sizeof(signature));
    end = WRITE(end, "\",\"timeStamp\":\"");
    end = write(end, parameters->timestamp.data, parameters->timestamp.size);
    end = WRITE(end, "\",\"nonce\":\"");
    end = handwritten_write_text(end, parameters->nonce, 1);
    end = WRITE(end, "\",\"encrypt\":\"");
    end = write(end, encrypted, (size_t)size);
    end = WRITE(end, "\"}");
    *answer = text_of(output, (size_t)(end - output));
    return true;
}
