#include "null_arguments.h"
#include "text.h"

static const int64_t now = INT64_C(1736900000000);

static void user_sigs(void)
{
    imhook_user_sig_options options = { .size = sizeof options,
                                        .sdk_app_id = 1409990001,
                                        .secret_key = imhook_text("key"),
                                        .user_id = imhook_text("mei.chen") };
    imhook_user_sig *sig = (imhook_user_sig *)&options, *verified;
    imhook_error error;
    REFUSES(imhook_user_sig_new(NULL, now, &sig, &error));
    IS(sig == NULL);
    REFUSES(imhook_user_sig_new(&options, now, NULL, &error));
    imhook_user_sig_options zero = { 0 };
    GIVES(STRUCT_SIZE, imhook_user_sig_new(&zero, now, &sig, NULL));
    zero.size = sizeof zero;
    GIVES(SECRET_EMPTY, imhook_user_sig_new(&zero, now, &sig, NULL));
    GIVES(OK, imhook_user_sig_new(&options, now, &sig, NULL));
    IS(sig && text_is(sig->user_id, "mei.chen") && is_empty(sig->user_buffer));

    REFUSES(imhook_user_sig_verify(NULL, sig->text, now, &verified, &error));
    IS(verified == NULL);
    REFUSES(imhook_user_sig_verify(&options, sig->text, now, NULL, &error));
    REFUSES(imhook_user_sig_verify(&options, dangling, now, &verified, &error));
    GIVES(USER_SIG_MALFORMED, imhook_user_sig_verify(&options, empty, now, &verified, &error));
    GIVES(OK, imhook_user_sig_verify(&options, sig->text, now, &verified, NULL));
    imhook_user_sig_free(verified);

    imhook_view *views[] = { &options.secret_key, &options.user_id, &options.user_buffer };
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++) {
        imhook_view kept = *views[i];
        *views[i] = dangling;
        REFUSES(imhook_user_sig_new(&options, now, &verified, &error));
        REFUSES(imhook_user_sig_verify(&options, sig->text, now, &verified, &error));
        *views[i] = kept;
    }
    imhook_user_sig_free(sig);
    imhook_user_sig_free(NULL);
}

static void requests(void)
{
    imhook_tencent_chat_caller caller = { .size = sizeof caller,
                                          .sdk_app_id = 1409990001,
                                          .identifier = imhook_text("administrator"),
                                          .user_sig = imhook_text("abc") };
    imhook_view operation = imhook_text("get_official_account_info"), body = imhook_text("{}");
    imhook_api_request *request = (imhook_api_request *)&caller;
    imhook_error error;
    REFUSES(imhook_tencent_chat_request_new(NULL, operation, body, now, 1, &request, &error));
    IS(request == NULL);
    REFUSES(imhook_tencent_chat_request_new(&caller, operation, body, now, 1, NULL, &error));
    REFUSES(imhook_tencent_chat_request_new(&caller, dangling, body, now, 1, &request, &error));
    REFUSES(imhook_tencent_chat_request_new(&caller, operation, dangling, now, 1, &request, &error));
    GIVES(API_OPERATION_UNKNOWN, imhook_tencent_chat_request_new(&caller, empty, body, now, 1, &request, &error));
    imhook_tencent_chat_caller zero = { 0 };
    GIVES(STRUCT_SIZE, imhook_tencent_chat_request_new(&zero, operation, body, now, 1, &request, NULL));
    zero.size = sizeof zero;
    GIVES(OPTION_OUT_OF_RANGE, imhook_tencent_chat_request_new(&zero, operation, body, now, 1, &request, NULL));
    imhook_view *views[] = { &caller.identifier, &caller.user_sig, &caller.secret_key, &caller.domain };
    for (size_t i = 0; i < sizeof views / sizeof views[0]; i++) {
        imhook_view kept = *views[i];
        *views[i] = dangling;
        REFUSES(imhook_tencent_chat_request_new(&caller, operation, body, now, 1, &request, &error));
        *views[i] = kept;
    }
    GIVES(OK, imhook_tencent_chat_request_new(&caller, operation, empty, now, 0, &request, NULL));
    IS(request && text_is(request->body, "{}"));
    imhook_api_request_free(request);
    imhook_api_request_free(NULL);
}

static void responses(void)
{
    imhook_view operation = imhook_text("add_subscriber"), body = imhook_text("{\"ErrorCode\":0}");
    imhook_api_response *response = (imhook_api_response *)&body;
    imhook_error error;
    REFUSES(imhook_tencent_chat_response_read(dangling, 200, body, &response, &error));
    IS(response == NULL);
    REFUSES(imhook_tencent_chat_response_read(operation, 200, dangling, &response, &error));
    REFUSES(imhook_tencent_chat_response_read(operation, 200, body, NULL, &error));
    GIVES(API_OPERATION_UNKNOWN, imhook_tencent_chat_response_read(empty, 200, body, &response, &error));
    GIVES(API_RESPONSE_MALFORMED, imhook_tencent_chat_response_read(operation, 200, empty, &response, NULL));
    GIVES(OK, imhook_tencent_chat_response_read(operation, 200, body, &response, NULL));
    IS(response && response->outcome == IMHOOK_OK && is_empty(response->info) && is_empty(response->message_key));
    imhook_api_response_free(response);
    imhook_api_response_free(NULL);
}

void user_sig_null_arguments(void)
{
    user_sigs();
    requests();
    responses();
}
