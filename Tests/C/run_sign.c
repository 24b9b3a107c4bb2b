#include "corpus.h"
#include "run_case.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* What signing gave: the two texts, empty when it failed. */
struct signed_texts {
    const char *time;
    const char *signature;
};

static void compare_signed(struct run *run, imhook_json_value description, int64_t time, imhook_status status,
                           const imhook_error *error, struct signed_texts texts)
{
    if (case_has(description, "expect")) {
        compare_status(run, case_member(description, "expect"), status, error);
        if (texts.time[0] || texts.signature[0])
            mismatch(run, "signing failed and still gives a signature");
        return;
    }
    if (status != IMHOOK_OK) {
        mismatch(run, "signing fails with %s", status_name(status));
        return;
    }
    char decimal[24];
    snprintf(decimal, sizeof decimal, "%" PRId64, time);
    if (strcmp(texts.time, decimal) != 0)
        mismatch(run, "the time is %s, not %s", texts.time, decimal);
    compare_text(run, "signature", case_member(description, "signature"), imhook_text(texts.signature));
}

static void run_dingtalk(struct run *run, imhook_json_value description)
{
    struct bytes secret = case_bytes(description, "secret");
    int64_t timestamp = case_number(case_member(description, "timestampMs"));
    imhook_dingtalk_signature signature;
    imhook_error error;
    imhook_status status = imhook_dingtalk_card_sign(bytes_view(secret), timestamp, &signature, &error);
    bytes_free(&secret);
    compare_signed(run, description, timestamp, status, &error,
                   (struct signed_texts){ signature.timestamp, signature.signature });
}

static void run_robot(struct run *run, imhook_json_value description)
{
    struct bytes secret = case_bytes(description, "robotSecret");
    int64_t timestamp = case_number(case_member(description, "timestampMs"));
    imhook_dingtalk_robot_signature signature;
    imhook_error error;
    imhook_status status = imhook_dingtalk_robot_sign(bytes_view(secret), timestamp, &signature, &error);
    bytes_free(&secret);
    compare_signed(run, description, timestamp, status, &error,
                   (struct signed_texts){ signature.timestamp, signature.sign });
    if (case_has(description, "encodedSignature"))
        compare_text(run, "encodedSignature", case_member(description, "encodedSignature"),
                     imhook_text(signature.encoded_sign));
    else if (status != IMHOOK_OK && signature.encoded_sign[0])
        mismatch(run, "signing failed and still gives an encoded signature");
}

static void run_tencent_chat(struct run *run, imhook_json_value description)
{
    struct bytes token = case_bytes(description, "token");
    int64_t time = case_number(case_member(description, "requestTime"));
    imhook_tencent_chat_signature signature;
    imhook_error error;
    imhook_status status = imhook_tencent_chat_sign(bytes_view(token), time, &signature, &error);
    bytes_free(&token);
    compare_signed(run, description, time, status, &error,
                   (struct signed_texts){ signature.request_time, signature.sign });
}

void run_sign_case(struct run *run, imhook_json_value description)
{
    if (case_has(description, "token"))
        run_tencent_chat(run, description);
    else if (case_has(description, "robotSecret"))
        run_robot(run, description);
    else
        run_dingtalk(run, description);
}
