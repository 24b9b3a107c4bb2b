#include "corpus.h"
#include "run_case.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

void run_sign_case(struct run *run, imhook_json_value description)
{
    struct bytes secret = case_bytes(description, "secret");
    int64_t timestamp = case_number(case_member(description, "timestampMs"));
    imhook_dingtalk_signature signature;
    imhook_error error;
    imhook_status status = imhook_dingtalk_card_sign(bytes_view(secret), timestamp, &signature, &error);
    bytes_free(&secret);

    if (case_has(description, "expect")) {
        compare_status(run, case_member(description, "expect"), status, &error);
        if (signature.timestamp[0] || signature.signature[0])
            mismatch(run, "signing failed and still gives a signature");
        return;
    }
    if (status != IMHOOK_OK) {
        mismatch(run, "signing fails with %s", status_name(status));
        return;
    }
    char decimal[24];
    snprintf(decimal, sizeof decimal, "%" PRId64, timestamp);
    if (strcmp(signature.timestamp, decimal) != 0)
        mismatch(run, "the timestamp header is %s, not %s", signature.timestamp, decimal);
    compare_text(run, "signature", case_member(description, "signature"), imhook_text(signature.signature));
}
