/* Requests to the REST API and their answers: what cannot be told from one text, and texts that were changed at random. */
#include "outcome.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const int64_t now = INT64_C(1736900000000);
static const char key[] = "0f1e2d3c4b5a69788796a5b4c3d2e1f00123456789abcdeffedcba9876543210";
static const char send[] = "send_official_account_msg";
static const char message[] =
    "{\"Official_Account\":\"@TOA#_LISBONDEALS\",\"MsgBody\":[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":{\"Text\":"
    "\"Coffee beans -30 % today\"}}],\"OnlineOnlyFlag\":0,\"SendMsgControl\":[\"NoLastMsg\"],\"CloudCustomData\":\"a\"}";
static const char answer[] = "{\"ActionStatus\":\"OK\",\"ErrorInfo\":\"\\u6821\",\"ErrorCode\":0,\"MsgTime\":1736900079,"
                             "\"MsgKey\":\"58_3_1736900079\"}";

static imhook_tencent_chat_caller caller(void)
{
    return (imhook_tencent_chat_caller){ .size = sizeof(imhook_tencent_chat_caller),
                                         .sdk_app_id = 1409990001,
                                         .identifier = imhook_text("administrator"),
                                         .secret_key = imhook_text(key) };
}

static imhook_api_request *request(imhook_view body, uint32_t random)
{
    imhook_tencent_chat_caller who = caller();
    imhook_api_request *made;
    expect_status(imhook_tencent_chat_request_new(&who, imhook_text(send), body, now, random, &made, NULL), IMHOOK_OK,
                  "imhook_tencent_chat_request_new");
    if (!made)
        exit(1);
    return made;
}

/* The value of a parameter of a URL, decoded. */
static imhook_view parameter(imhook_view url, const char *name, char *out)
{
    char start[32];
    size_t size = 0;
    snprintf(start, sizeof start, "&%s=", name);
    for (size_t i = 0; i + strlen(start) < url.size; i++) {
        if (memcmp(url.data + i, start, strlen(start)) != 0)
            continue;
        for (size_t j = i + strlen(start); j < url.size && url.data[j] != '&'; j++) {
            unsigned byte = (unsigned char)url.data[j];
            if (byte == '%' && j + 2 < url.size) {
                char digits[3] = { url.data[j + 1], url.data[j + 2], 0 };
                byte = (unsigned)strtoul(digits, NULL, 16);
                j += 2;
            }
            out[size++] = (char)byte;
        }
        break;
    }
    return (imhook_view){ out, size };
}

static void makes_a_user_sig(void)
{
    char text[1024];
    imhook_api_request *made = request(imhook_text(message), 7);
    imhook_user_sig_options options = { .size = sizeof options,
                                        .sdk_app_id = 1409990001,
                                        .secret_key = imhook_text(key),
                                        .user_id = imhook_text("administrator") };
    imhook_user_sig *sig;
    imhook_view given = parameter(made->url, "usersig", text);
    if (expect_status(imhook_user_sig_verify(&options, given, now, &sig, NULL), IMHOOK_OK, "the UserSig of a request"))
        expect(sig->expires_at_ms == now + 86400000, "the UserSig of a request is valid for a day");
    imhook_user_sig_free(sig);
    imhook_api_request_free(made);
}

static void draws_random_numbers(void)
{
    char first[1024], second[1024];
    imhook_api_request *one = request(imhook_text(message), 0), *other = request(imhook_text(message), 0);
    imhook_view a = parameter(one->url, "random", first), b = parameter(other->url, "random", second);
    expect(a.size > 0 && !text_equal(a, b), "two requests have the random numbers %.*s and %.*s", SHOW(a), SHOW(b));
    char ending[64];
    snprintf(ending, sizeof ending, ",\"Random\":%.*s}", SHOW(a));
    expect(one->body.size > strlen(ending) &&
               memcmp(one->body.data + one->body.size - strlen(ending), ending, strlen(ending)) == 0,
           "a message without Random gets that of the URL: %.*s", SHOW(one->body));
    imhook_api_request_free(one);
    imhook_api_request_free(other);
}

static void fits_older_and_newer_structures(void)
{
    struct {
        imhook_tencent_chat_caller known;
        uint64_t more;
    } newer = { caller(), 0 };
    newer.known.size = sizeof newer;
    imhook_api_request *made;
    imhook_view operation = imhook_text("get_subscriber_info"), none = { NULL, 0 };
    expect_status(imhook_tencent_chat_request_new(&newer.known, operation, none, now, 1, &made, NULL), IMHOOK_OK,
                  "a newer structure");
    imhook_api_request_free(made);
    newer.more = 1;
    expect_status(imhook_tencent_chat_request_new(&newer.known, operation, none, now, 1, &made, NULL),
                  IMHOOK_OPTION_OUT_OF_RANGE, "a newer structure with an option that is not known");
    imhook_tencent_chat_caller older = caller();
    older.size = offsetof(imhook_tencent_chat_caller, domain);
    older.domain = imhook_text("not read/");
    expect_status(imhook_tencent_chat_request_new(&older, operation, none, now, 1, &made, NULL), IMHOOK_OK,
                  "an older structure");
    imhook_api_request_free(made);
}

static void keeps_the_answer(void)
{
    imhook_api_response *response;
    char *copy = malloc(sizeof answer);
    if (!copy)
        exit(2);
    memcpy(copy, answer, sizeof answer);
    imhook_view text = { copy, sizeof answer - 1 };
    expect_status(imhook_tencent_chat_response_read(imhook_text(send), 200, text, &response, NULL), IMHOOK_OK, answer);
    memset(copy, 'x', sizeof answer);
    free(copy);
    if (!response)
        return;
    expect(text_is(response->message_key, "58_3_1736900079") && text_is(response->info, "校"), "an answer is a copy");
    expect(text_is(imhook_json_raw(imhook_json_get(response->root, imhook_text("MsgTime"))), "1736900079"),
           "every member of an answer can be read");
    imhook_api_response_free(response);
}

/* MARK: Texts changed at random */

static uint64_t draw(void)
{
    /* SplitMix64 */
    static uint64_t state = 7;
    uint64_t z = (state += UINT64_C(0x9e3779b97f4a7c15));
    z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
    return z ^ (z >> 31);
}

/* A copy in an allocation of its own size, with a few bytes changed or the end cut off. */
static imhook_view changed(const char *text)
{
    static const char bytes[] = "\"\\{}[],:0e-. \xff\x80nu";
    size_t size = strlen(text);
    if (draw() % 4 == 0)
        size = draw() % size;
    char *copy = malloc(size ? size : 1);
    if (!copy)
        exit(2);
    memcpy(copy, text, size);
    for (uint64_t count = draw() % 4; count > 0 && size > 0; count--)
        copy[draw() % size] = draw() % 2 ? bytes[draw() % (sizeof bytes - 1)] : (char)draw();
    return (imhook_view){ copy, size };
}

static void survives(uint64_t attempts)
{
    imhook_tencent_chat_caller who = caller();
    who.user_sig = imhook_text("abc");
    size_t accepted = 0;
    for (uint64_t i = 0; i < attempts; i++) {
        imhook_error error;
        imhook_api_request *made;
        imhook_api_response *response;
        imhook_view body = changed(message), reply = changed(answer);
        imhook_status status =
            imhook_tencent_chat_request_new(&who, imhook_text(send), body, now, 1, &made, &error);
        if (status == IMHOOK_OK) {
            accepted++;
            if (imhook_json_validate(made->body, NULL, NULL) != IMHOOK_OK)
                expect(false, "%.*s is written as %.*s", SHOW(body), SHOW(made->body));
        } else if (status != error.status || made || error.offset > (int64_t)body.size) {
            expect(false, "%.*s is refused with %d at %lld", SHOW(body), (int)status, (long long)error.offset);
        }
        status = imhook_tencent_chat_response_read(imhook_text(send), 200, reply, &response, &error);
        if (status != IMHOOK_OK && (status != IMHOOK_API_RESPONSE_MALFORMED || response))
            expect(false, "%.*s is refused with %d", SHOW(reply), (int)status);
        imhook_api_request_free(made);
        imhook_api_response_free(response);
        free((void *)(uintptr_t)body.data);
        free((void *)(uintptr_t)reply.data);
    }
    expect(accepted > 0, "no changed body was accepted");
}

int main(int count, char **arguments)
{
    makes_a_user_sig();
    draws_random_numbers();
    fits_older_and_newer_structures();
    keeps_the_answer();
    survives(count > 1 ? strtoull(arguments[1], NULL, 10) : 200000);
    return outcome_finish("api calls");
}
