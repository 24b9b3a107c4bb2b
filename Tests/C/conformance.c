/* Runs the conformance corpus: conformance FOLDER [PART OF A NAME]. */
#include "corpus.h"
#include "run_case.h"

#include <stdio.h>
#include <string.h>

struct tally {
    const char *wanted;
    size_t passed;
    size_t failed;
};

static void run_case(struct run *run, imhook_json_value content)
{
    if (case_text(case_member(content, "about")).size == 0)
        case_broken("it does not say what it proves");
    if (case_has(content, "json"))
        run_json_case(run, case_member(content, "json"));
    else if (case_has(content, "sign"))
        run_sign_case(run, case_member(content, "sign"));
    else if (case_has(content, "userSig"))
        run_user_sig_case(run, content);
    else if (case_has(content, "userSigVerify"))
        run_user_sig_verify_case(run, content);
    else if (case_has(content, "apiRequest"))
        run_api_request_case(run, content);
    else if (case_has(content, "apiResponse"))
        run_api_response_case(run, content);
    else if (case_has(content, "cardStream"))
        run_card_stream_case(run, case_member(content, "cardStream"));
    else if (case_has(content, "script") || case_has(content, "streamExpect"))
        run_stream_case(run, content);
    else if (case_has(content, "dingtalkRequest"))
        run_dingtalk_request_case(run, content);
    else if (case_has(content, "dingtalkResponse"))
        run_dingtalk_response_case(run, content);
    else if (case_has(content, "eventSeal"))
        run_event_seal_case(run, content);
    else if (case_has(content, "eventOpen"))
        run_event_open_case(run, content);
    else if (case_has(content, "openSpaceId"))
        run_open_space_id_case(run, content);
    else if (case_has(content, "accessToken"))
        run_access_token_case(run, case_member(content, "accessToken"));
    else if (case_has(content, "callAttempts"))
        run_call_attempts_case(run, case_member(content, "callAttempts"));
    else if (case_has(content, "steps") || case_has(content, "endpointExpect"))
        run_receive_case(run, content);
    else
        case_broken("it has nothing to run");
}

static void visit(const char *name, imhook_json_value content, void *context)
{
    struct tally *tally = context;
    if (!strstr(name, tally->wanted))
        return;
    struct run run = { .name = name };
    run_case(&run, content);
    if (run.mismatches)
        tally->failed++;
    else
        tally->passed++;
}

int main(int count, char **arguments)
{
    if (count < 2) {
        fprintf(stderr, "usage: %s FOLDER [PART OF A NAME]\n", arguments[0]);
        return 2;
    }
    struct tally tally = { count > 2 ? arguments[2] : "", 0, 0 };
    corpus_visit(arguments[1], visit, &tally);
    printf("conformance: %zu passed, %zu failed\n", tally.passed, tally.failed);
    return tally.failed == 0 && tally.passed > 0 ? 0 : 1;
}
