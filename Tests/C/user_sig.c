/* What is made verifies and is a stored zlib stream by the letter; what was changed is refused, or says the same. */
#include "outcome.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const int64_t now = INT64_C(1736900000000);
static const char key[] = "0f1e2d3c4b5a69788796a5b4c3d2e1f00123456789abcdeffedcba9876543210";

/* Compressed by zlib: one with the fixed code, one with a code of its own. */
static const char *const vectors[] = {
    "eJyrVgrxCdYrSy1SslJQMtIzUNJRAItkpqTmlWSmZUIkclMz9ZIzUvNgssUp2YkFBZkpQDlDEwNLS0sDAwNDqFxqRUFmUSpIxtTU1AgoARUvycwF"
    "i5obm4GUw8WLM9NBVnimOZqVWLq4ByaWpEcaROmnBVZY5geYaZdmO7kUaae4ufqb**R5WoYYWHraKtUCACgfMpo_",
    "eJw9jd0KgjAYQF9FdlvItxxTA2*KjKIfROle2ZSvUMe2JInePS3r9pwD50myQ*p2UpOlQxYukLnzIShkY7HEr8hFjQ0aq3Pb6l9ixC1XCsUQUAZhGAIA"
    "nZx8KNRyMAFnABO0WI*I*h4f2z83WI2TWdXH2yLzj0kHfetRyy6wPhf2euc9S025SiDOgo3cn3YReb0BSF80-g__",
};

static uint64_t draw(void)
{
    /* SplitMix64 */
    static uint64_t state = 42;
    uint64_t z = (state += UINT64_C(0x9e3779b97f4a7c15));
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

static imhook_user_sig_options options_for(imhook_view user)
{
    return (imhook_user_sig_options){ .size = sizeof(imhook_user_sig_options),
                                      .sdk_app_id = 1409990001,
                                      .secret_key = imhook_text(key),
                                      .user_id = user };
}

/* MARK: Base64 with three other characters */

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789*-";

static size_t decode(imhook_view text, unsigned char *out)
{
    uint32_t bits = 0;
    unsigned count = 0;
    size_t size = 0;
    for (size_t i = 0; i < text.size && text.data[i] != '_'; i++) {
        const char *place = memchr(alphabet, text.data[i], 64);
        if (!place)
            return 0;
        bits = bits << 6 | (uint32_t)(place - alphabet);
        count += 6;
        if (count >= 8) {
            count -= 8;
            out[size++] = (unsigned char)(bits >> count);
        }
    }
    return size;
}

static size_t encode(const unsigned char *bytes, size_t size, char *out)
{
    size_t length = 0;
    for (size_t i = 0; i < size; i += 3) {
        uint32_t group = (uint32_t)bytes[i] << 16;
        if (i + 1 < size)
            group |= (uint32_t)bytes[i + 1] << 8;
        if (i + 2 < size)
            group |= bytes[i + 2];
        for (size_t j = 0; j < 4; j++)
            out[length++] = i + j > size ? '_' : alphabet[group >> (18 - 6 * j) & 63];
    }
    return length;
}

static uint32_t adler(const unsigned char *bytes, size_t size)
{
    uint32_t low = 1, high = 0;
    for (size_t i = 0; i < size; i++) {
        low = (low + bytes[i]) % 65521;
        high = (high + low) % 65521;
    }
    return high << 16 | low;
}

/* MARK: Making */

static imhook_view draw_user(char *out)
{
    static const char *const pieces[] = { "mei", ".", "\"", "\\", "@TOA#_", "管理员", "🌙", " ", "/", "x", "é", "'" };
    size_t size = 0;
    for (uint64_t count = 1 + draw() % 20; count > 0; count--) {
        const char *piece = pieces[draw() % (sizeof pieces / sizeof pieces[0])];
        memcpy(out + size, piece, strlen(piece));
        size += strlen(piece);
    }
    return (imhook_view){ out, size };
}

/* Reads the text of a UserSig without the library's own inflation. */
static void is_stored(const imhook_user_sig *sig)
{
    static unsigned char bytes[16384];
    size_t size = decode(sig->text, bytes), inside = size - 11;
    expect(sig->text.size % 4 == 0 && size > 11, "the text of a UserSig is complete Base64");
    expect(bytes[0] == 0x78 && bytes[1] == 0x01 && bytes[2] == 1 && (bytes[3] | bytes[4] << 8) == (int)inside &&
               (bytes[5] ^ 0xff) == bytes[3] && (bytes[6] ^ 0xff) == bytes[4],
           "the stream is one stored block");
    const unsigned char *end = bytes + 7 + inside;
    uint32_t sum = (uint32_t)end[0] << 24 | (uint32_t)end[1] << 16 | (uint32_t)end[2] << 8 | end[3];
    expect(sum == adler(bytes + 7, inside), "the checksum is Adler-32");
    imhook_json *document;
    imhook_view text = { (const char *)bytes + 7, inside };
    expect_status(imhook_json_parse(text, NULL, &document, NULL), IMHOOK_OK, "reading what is inside");
    imhook_view user, signature;
    imhook_json_value root = imhook_json_root(document);
    imhook_json_text(imhook_json_get(root, imhook_text("TLS.identifier")), &user, NULL);
    imhook_json_text(imhook_json_get(root, imhook_text("TLS.sig")), &signature, NULL);
    expect(text_equal(user, sig->user_id) && text_equal(signature, sig->signature), "what is inside is what was made");
    imhook_json_free(document);
}

static void round_trip(void)
{
    char user[512], buffer[4096];
    imhook_user_sig_options options = options_for(draw_user(user));
    options.user_buffer = (imhook_view){ buffer, draw() % 8 ? draw() % 40 : draw() % sizeof buffer };
    for (size_t i = 0; i < options.user_buffer.size; i++)
        buffer[i] = (char)draw();
    options.lifetime_s = 1 + (int64_t)(draw() % 2147483647);
    imhook_user_sig *sig, *verified;
    imhook_status status = imhook_user_sig_new(&options, now, &sig, NULL);
    if (!expect_status(status, IMHOOK_OK, "imhook_user_sig_new"))
        return;
    is_stored(sig);
    int64_t end = sig->expires_at_ms;
    if (expect_status(imhook_user_sig_verify(&options, sig->text, end - 1, &verified, NULL), IMHOOK_OK, "verifying"))
        expect(text_equal(verified->user_id, options.user_id) && text_equal(verified->user_buffer, options.user_buffer) &&
                   text_equal(verified->text, sig->text) && verified->expires_at_ms == now + options.lifetime_s * 1000,
               "the UserSig of %.*s says what was signed", SHOW(options.user_id));
    imhook_user_sig_free(verified);
    expect_status(imhook_user_sig_verify(&options, sig->text, end, &verified, NULL), IMHOOK_USER_SIG_EXPIRED, "expired");
    imhook_user_sig_free(sig);
}

/* MARK: Changing */

static size_t refused, same;

/* Verifies a text in an allocation of its own size. */
static void is_refused_or_same(const char *text, size_t size, const imhook_user_sig *original)
{
    imhook_user_sig_options options = options_for((imhook_view){ NULL, 0 });
    imhook_user_sig *sig;
    imhook_error error;
    char *copy = malloc(size ? size : 1);
    if (!copy)
        exit(2);
    memcpy(copy, text, size);
    imhook_status status = imhook_user_sig_verify(&options, (imhook_view){ copy, size }, now, &sig, &error);
    free(copy);
    if (status == IMHOOK_OK) {
        same++;
        if (!text_equal(sig->user_id, original->user_id) || !text_equal(sig->signature, original->signature) ||
            sig->expires_at_ms != original->expires_at_ms || sig->user_buffer.size != original->user_buffer.size)
            expect(false, "the changed UserSig %.*s is accepted", (int)size, text);
    } else {
        refused++;
        if (status != error.status || sig || (status != IMHOOK_USER_SIG_MALFORMED && status != IMHOOK_USER_SIG_MISMATCH))
            expect(false, "the changed UserSig %.*s is refused with %d", (int)size, text, (int)status);
    }
    imhook_user_sig_free(sig);
}

static void change(const char *vector, uint64_t changes)
{
    imhook_user_sig_options options = options_for((imhook_view){ NULL, 0 });
    imhook_user_sig *original;
    char text[1024];
    unsigned char stream[1024], changed[1024];
    size_t length = strlen(vector), size = decode(imhook_text(vector), stream);
    expect_status(imhook_user_sig_verify(&options, imhook_text(vector), now, &original, NULL), IMHOOK_OK, vector);
    if (!original)
        return;
    expect(encode(stream, size, text) == length && memcmp(text, vector, length) == 0, "this program encodes as others do");
    for (size_t end = 0; end < length; end++)
        is_refused_or_same(vector, end, original);
    for (size_t i = 0; i < size; i++)
        for (unsigned bit = 0; bit < 8; bit++) {
            memcpy(changed, stream, size);
            changed[i] ^= (unsigned char)(1u << bit);
            is_refused_or_same(text, encode(changed, size, text), original);
        }
    for (uint64_t i = 0; i < changes; i++) {
        memcpy(changed, stream, size);
        for (uint64_t count = 1 + draw() % 4; count > 0; count--)
            changed[draw() % size] = (unsigned char)draw();
        /* Some keep their length, some are cut, and some go on with anything. */
        size_t end = draw() % 4 ? size : draw() % (sizeof changed - size) + 1;
        for (size_t j = size; j < end; j++)
            changed[j] = (unsigned char)draw();
        is_refused_or_same(text, encode(changed, end < 700 ? end : 700, text), original);
    }
    imhook_user_sig_free(original);
}

/* Streams that begin well and go on at random, so that blocks of every type are reached. */
static void draw_streams(uint64_t streams)
{
    imhook_user_sig_options options = options_for(imhook_text("mei.chen"));
    imhook_user_sig *original;
    unsigned char stream[256] = { 0x78, 0x9c };
    char text[400];
    if (!expect_status(imhook_user_sig_new(&options, now, &original, NULL), IMHOOK_OK, "imhook_user_sig_new"))
        return;
    for (uint64_t i = 0; i < streams; i++) {
        size_t size = 3 + draw() % (sizeof stream - 3);
        for (size_t j = 2; j < size; j++)
            stream[j] = (unsigned char)(draw() % 5 ? draw() : 0);
        stream[2] = (unsigned char)((stream[2] & ~7u) | (draw() % 3) << 1 | draw() % 2);
        is_refused_or_same(text, encode(stream, size, text), original);
    }
    imhook_user_sig_free(original);
}

int main(int count, char **arguments)
{
    uint64_t attempts = count > 1 ? strtoull(arguments[1], NULL, 10) : 100000;
    for (uint64_t i = 0; i < attempts / 100; i++)
        round_trip();
    for (size_t i = 0; i < sizeof vectors / sizeof vectors[0]; i++)
        change(vectors[i], attempts);
    draw_streams(attempts);
    expect(refused > attempts && same > 0, "%zu changed UserSigs are refused, %zu say the same", refused, same);
    return outcome_finish("user sig");
}
