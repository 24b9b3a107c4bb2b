#include "corpus.h"
#include "run_case.h"
#include "text.h"

/* The texts of a case's options, each in an allocation of its own size. */
struct user_sig_texts {
    struct bytes key, user, buffer;
};

static imhook_user_sig_options read_options(imhook_json_value description, struct user_sig_texts *texts)
{
    texts->key = case_bytes(description, "secretKey");
    texts->user = case_bytes(description, "userId");
    texts->buffer = case_bytes(description, "userBuffer");
    return (imhook_user_sig_options){
        .size = sizeof(imhook_user_sig_options),
        .sdk_app_id = (uint64_t)case_number(case_member(description, "sdkAppId")),
        .secret_key = bytes_view(texts->key),
        .user_id = bytes_view(texts->user),
        .lifetime_s = case_number(case_member(description, "lifetimeS")),
        .user_buffer = bytes_view(texts->buffer),
    };
}

static void free_texts(struct user_sig_texts *texts)
{
    bytes_free(&texts->key);
    bytes_free(&texts->user);
    bytes_free(&texts->buffer);
}

static void compare_members(struct run *run, imhook_json_value expect, const imhook_user_sig *sig)
{
    if (sig->size < sizeof *sig)
        mismatch(run, "the UserSig has %zu bytes, fewer than in the header", sig->size);
    imhook_json_value value = imhook_json_first(expect);
    for (; imhook_json_type_of(value) != IMHOOK_JSON_ABSENT; value = imhook_json_next(value)) {
        imhook_view name = imhook_json_name(value);
        if (text_is(name, "status"))
            continue;
        else if (text_is(name, "signature"))
            compare_text(run, "signature", value, sig->signature);
        else if (text_is(name, "userId"))
            compare_text(run, "userId", value, sig->user_id);
        else if (text_is(name, "sdkAppId"))
            compare_number(run, "sdkAppId", value, (int64_t)sig->sdk_app_id);
        else if (text_is(name, "issuedAtMs"))
            compare_number(run, "issuedAtMs", value, sig->issued_at_ms);
        else if (text_is(name, "expiresAtMs"))
            compare_number(run, "expiresAtMs", value, sig->expires_at_ms);
        else if (text_is(name, "userBufferBase64")) {
            struct bytes expected = case_bytes(expect, "userBuffer");
            if (!text_equal(bytes_view(expected), sig->user_buffer))
                mismatch(run, "userBufferBase64: other bytes than %.*s", SHOW(case_text(value)));
            bytes_free(&expected);
        } else
            case_broken("an expectation of a UserSig is not known to this runner");
    }
}

static void compare(struct run *run, imhook_json_value expect, imhook_status status, const imhook_error *error,
                    const imhook_user_sig *sig)
{
    if (!sig != (status != IMHOOK_OK))
        mismatch(run, "a UserSig is given exactly when the status is OK, and it is %s", status_name(status));
    if (compare_status(run, expect, status, error))
        compare_members(run, expect, sig);
    else if (status != IMHOOK_OK && text_is(case_text(case_member(expect, "status")), status_name(status)))
        compare_error(run, expect, error);
}

void run_user_sig_case(struct run *run, imhook_json_value content)
{
    static const char *const known[] = { "secretKey", "sdkAppId",         "userId",
                                         "lifetimeS", "userBufferBase64", "now", NULL };
    imhook_json_value description = case_member(content, "userSig"), expect = case_member(content, "expect");
    case_check_members(description, known);
    struct user_sig_texts texts;
    imhook_user_sig_options options = read_options(description, &texts);
    int64_t now = case_number(case_member(description, "now"));
    imhook_user_sig *sig = NULL, *verified = NULL;
    imhook_error error;
    imhook_status status = imhook_user_sig_new(&options, now, &sig, &error);
    compare(run, expect, status, &error, sig);
    if (sig) {
        struct bytes text = bytes_copy(sig->text);
        status = imhook_user_sig_verify(&options, bytes_view(text), now, &verified, &error);
        bytes_free(&text);
        compare(run, expect, status, &error, verified);
        if (verified && !text_equal(bytes_view(texts.buffer), verified->user_buffer))
            mismatch(run, "the verified UserSig holds another user buffer than was signed");
    }
    imhook_user_sig_free(verified);
    imhook_user_sig_free(sig);
    free_texts(&texts);
}

void run_user_sig_verify_case(struct run *run, imhook_json_value content)
{
    static const char *const known[] = { "secretKey", "sdkAppId", "userId", "text", "now", NULL };
    imhook_json_value description = case_member(content, "userSigVerify");
    case_check_members(description, known);
    struct user_sig_texts texts;
    imhook_user_sig_options options = read_options(description, &texts);
    struct bytes text = case_bytes(description, "text");
    imhook_user_sig *sig = NULL;
    imhook_error error;
    imhook_status status = imhook_user_sig_verify(&options, bytes_view(text),
                                                  case_number(case_member(description, "now")), &sig, &error);
    bytes_free(&text);
    free_texts(&texts);
    compare(run, case_member(content, "expect"), status, &error, sig);
    imhook_user_sig_free(sig);
}
