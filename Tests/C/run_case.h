/* Running one case of the corpus. */
#ifndef RUN_CASE_H
#define RUN_CASE_H

#include "compare.h"

/* A case with `steps` or `endpointExpect`. */
void run_receive_case(struct run *run, imhook_json_value content);
/* The `answers` of a step, to a callback of the endpoint that the case describes. */
void run_answers(struct run *run, imhook_json_value answers, imhook_callback *callback, imhook_json_value endpoint);
/* Compares an encrypted answer with what it has to decrypt to. */
void compare_decrypted(struct run *run, imhook_json_value expected, imhook_view answer, const imhook_callback *callback,
                       imhook_json_value endpoint);
/* A case with `eventSeal` or `eventOpen`. */
void run_event_seal_case(struct run *run, imhook_json_value content);
void run_event_open_case(struct run *run, imhook_json_value content);
/* A case with `script` or `streamExpect`. */
void run_stream_case(struct run *run, imhook_json_value content);
/* A case with `cardStream`. */
void run_card_stream_case(struct run *run, imhook_json_value description);
/* A case with `json`. */
void run_json_case(struct run *run, imhook_json_value description);
/* A case with `sign`. */
void run_sign_case(struct run *run, imhook_json_value description);
/* A case with `userSig` or `userSigVerify`. */
void run_user_sig_case(struct run *run, imhook_json_value content);
void run_user_sig_verify_case(struct run *run, imhook_json_value content);
/* A case with `apiRequest` or `apiResponse`. */
void run_api_request_case(struct run *run, imhook_json_value content);
void run_api_response_case(struct run *run, imhook_json_value content);
/* A case with `dingtalkRequest` or `dingtalkResponse`. */
void run_dingtalk_request_case(struct run *run, imhook_json_value content);
void run_dingtalk_response_case(struct run *run, imhook_json_value content);
/* A case with `openSpaceId`. */
void run_open_space_id_case(struct run *run, imhook_json_value content);
/* A case with `accessToken`. */
void run_access_token_case(struct run *run, imhook_json_value steps);
/* A case with `callAttempts`. */
void run_call_attempts_case(struct run *run, imhook_json_value given);

#endif
