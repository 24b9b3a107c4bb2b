#include "observed_statuses.h"
#include "outcome.h"
#include "signed_webhook.h"

#include <stdio.h>

/* MARK: Configuration */

static imhook_status configure(imhook_tencent_chat_options options)
{
    imhook_view token = imhook_text(WEBHOOK_TOKEN);
    options.size = sizeof options;
    if (options.token_count && !options.tokens)
        options.tokens = &token;
    imhook_endpoint *endpoint;
    imhook_error error;
    imhook_status status = imhook_tencent_chat_endpoint_new(&options, &endpoint, &error);
    expect(error.status == status, "the error of an endpoint holds the status returned");
    imhook_endpoint_free(endpoint);
    return status;
}

static void configuration(void)
{
    GIVES(OK, configure((imhook_tencent_chat_options){ .sdk_app_id = 1, .token_count = 1 }));
    GIVES(OPTION_OUT_OF_RANGE, configure((imhook_tencent_chat_options){ .token_count = 1 }));
    GIVES(SECRET_MISSING, configure((imhook_tencent_chat_options){ .sdk_app_id = 1 }));
    GIVES(OPTION_CONFLICT, configure((imhook_tencent_chat_options){
                               .sdk_app_id = 1, .token_count = 1, .flags = IMHOOK_ACCEPTING_UNSIGNED }));
}

/* MARK: Requests */

/* A genuine query has this text in front, and one of its parameters under another name. */
static imhook_status receive(const char *prefix, const char *renamed, const char *body)
{
    struct signed_webhook webhook;
    signed_webhook_fill(&webhook, send_command, body);
    char query[1024];
    int size = snprintf(query, sizeof query, "%s%s", prefix, webhook.query);
    for (int i = 0; renamed && i + 1 < size; i++) {
        size_t matched = 0;
        while (renamed[matched] && query[(size_t)i + matched] == renamed[matched])
            matched++;
        if (!renamed[matched] && query[(size_t)i + matched] == '=')
            query[i] = 'x';
    }
    webhook.request.query = imhook_text(query);
    imhook_endpoint *endpoint = webhook_endpoint(NULL);
    imhook_callback *callback;
    imhook_error error;
    imhook_status status = imhook_receive(endpoint, &webhook.request, WEBHOOK_SIGNED_AT, &callback, &error);
    expect(error.status == status, "the error of a webhook holds the status returned");
    imhook_callback_free(callback);
    imhook_endpoint_free(endpoint);
    return status;
}

static imhook_status verify(const char *time, const char *sign)
{
    imhook_endpoint *endpoint = webhook_endpoint(NULL);
    imhook_status status =
        imhook_tencent_chat_verify(endpoint, imhook_text(time), imhook_text(sign), WEBHOOK_SIGNED_AT, NULL, NULL);
    imhook_endpoint_free(endpoint);
    return status;
}

static void requests(void)
{
    imhook_tencent_chat_signature milliseconds;
    GIVES(OK, imhook_tencent_chat_sign(imhook_text(WEBHOOK_TOKEN), WEBHOOK_SIGNED_AT, &milliseconds, NULL));
    GIVES(OK, receive("", NULL, send_body));
    GIVES(APP_ID_MISSING, receive("", "SdkAppid", send_body));
    GIVES(APP_ID_MISMATCH, receive("sdkappid=7&", "SdkAppid", send_body));
    GIVES(TIMESTAMP_MISSING, receive("", "RequestTime", send_body));
    GIVES(SIGNATURE_MISSING, receive("", "Sign", send_body));
    GIVES(TIMESTAMP_NOT_SECONDS, verify(milliseconds.request_time, milliseconds.sign));
    GIVES(SIGNATURE_NOT_HEX, verify("1736900000", "?"));
    GIVES(SIGNATURE_MISMATCH, verify("1736900001", milliseconds.sign));
    GIVES(QUERY_MALFORMED, receive("%&", NULL, send_body));
    GIVES(PARAMETER_REPEATED, receive("SdkAppid=1409990001&", NULL, send_body));
    GIVES(COMMAND_MISSING, receive("", "CallbackCommand", send_body));
    GIVES(COMMAND_MISMATCH, receive("", NULL, "{\"CallbackCommand\":\"C2C.CallbackAfterSendMsg\"}"));
    GIVES(BODY_NOT_OBJECT, receive("", NULL, "[]"));
}

/* MARK: Replies */

static imhook_status answer(const char *command, const char *body, const char *document)
{
    imhook_callback *callback = webhook_callback(command, body);
    imhook_view text;
    imhook_error error;
    imhook_status status = imhook_callback_answer(callback, imhook_text(document), &text, &error);
    expect(error.status == status, "the error of an answer holds the status returned");
    imhook_callback_free(callback);
    return status;
}

static imhook_status rewrite(const char *message)
{
    imhook_callback *callback = webhook_callback(send_command, send_body);
    imhook_status status = imhook_reply_set_message(imhook_callback_reply(callback), imhook_text(message));
    imhook_callback_free(callback);
    return status;
}

static void replies(void)
{
    static char large[9000];
    int size = snprintf(large, sizeof large, "{\"customData\":\"");
    while (size < 8300)
        large[size++] = 'x';
    snprintf(large + size, sizeof large - (size_t)size, "\"}");
    GIVES(OK, answer(send_command, send_body, "{\"decision\":\"forbid\"}"));
    GIVES(REPLY_PART_NOT_ALLOWED, answer(after_command, "{}", "{\"decision\":\"forbid\"}"));
    GIVES(REPLY_DECISION_CONFLICT, answer(send_command, send_body, "{\"decision\":\"forbid\",\"customData\":\"x\"}"));
    GIVES(REPLY_CODE_OUT_OF_RANGE, answer(send_command, send_body, "{\"decision\":\"refuse\",\"code\":5}"));
    GIVES(REPLY_ACCOUNT_NOT_ASKED, answer(invite_command, invite_body, "{\"refused\":[\"tomas_r\"]}"));
    GIVES(REPLY_MESSAGE_MALFORMED, rewrite("[5]"));
    GIVES(REPLY_MESSAGE_TOO_LARGE, answer(send_command, send_body, large));
    GIVES(REPLY_MESSAGE_CUSTOM_TWICE, rewrite("[{\"MsgType\":\"TIMCustomElem\",\"MsgContent\":{}},"
                                              "{\"MsgType\":\"TIMCustomElem\",\"MsgContent\":{}}]"));
}

void observe_webhooks(void)
{
    configuration();
    requests();
    replies();
}
