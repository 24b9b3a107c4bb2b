#include "operation.h"
#include "text.h"

static const int64_t now = INT64_C(1736900000000);

static void nothing(struct scene *scene)
{
    (void)scene;
}

static imhook_user_sig_options options(void)
{
    static const char buffer[1000];
    return (imhook_user_sig_options){ .size = sizeof(imhook_user_sig_options),
                                      .sdk_app_id = 1409990001,
                                      .secret_key = imhook_text("key"),
                                      .user_id = imhook_text("mei.chen"),
                                      .user_buffer = { buffer, sizeof buffer } };
}

static imhook_status make(struct scene *scene)
{
    (void)scene;
    imhook_user_sig_options given = options();
    imhook_user_sig *sig;
    imhook_status status = imhook_user_sig_new(&given, now, &sig, NULL);
    imhook_user_sig_free(sig);
    return status;
}

/* Made once, with all memory there is. */
static imhook_user_sig *made;

void user_sig_operations_prepare(void)
{
    imhook_user_sig_options given = options();
    imhook_user_sig_new(&given, now, &made, NULL);
}

void user_sig_operations_finish(void)
{
    imhook_user_sig_free(made);
}

static imhook_status verify(struct scene *scene)
{
    (void)scene;
    imhook_user_sig_options given = options();
    imhook_user_sig *sig;
    imhook_status status = imhook_user_sig_verify(&given, made->text, now, &sig, NULL);
    imhook_user_sig_free(sig);
    return status;
}

static imhook_status request_new(struct scene *scene)
{
    (void)scene;
    imhook_tencent_chat_caller caller = { .size = sizeof caller,
                                          .sdk_app_id = 1409990001,
                                          .identifier = imhook_text("administrator"),
                                          .secret_key = imhook_text("key") };
    imhook_api_request *request;
    imhook_view body = imhook_text("{ \"Official_Account\": \"a\", \"MsgBody\": [ {\"MsgType\":\"TIMTextElem\","
                                   "\"MsgContent\":{\"Text\":\"x\"}} ], \"CloudCustomData\": \"y\" }");
    imhook_status status = imhook_tencent_chat_request_new(&caller, imhook_text("send_official_account_msg"), body, now,
                                                           1, &request, NULL);
    imhook_api_request_free(request);
    return status;
}

static imhook_status response_read(struct scene *scene)
{
    (void)scene;
    imhook_api_response *response;
    imhook_status status = imhook_tencent_chat_response_read(
        imhook_text("add_subscriber"), 200, imhook_text("{\"ErrorCode\":0,\"ErrorInfo\":\"\\u6821\"}"), &response, NULL);
    imhook_api_response_free(response);
    return status;
}

const struct operation user_sig_operations[] = {
    { "imhook_user_sig_new", nothing, make },
    { "imhook_user_sig_verify", nothing, verify },
    { "imhook_tencent_chat_request_new", nothing, request_new },
    { "imhook_tencent_chat_response_read", nothing, response_read },
    { NULL, NULL, NULL },
};
