#include "signed_webhook.h"

#include <stdio.h>
#include <stdlib.h>

const char send_command[] = "C2C.CallbackBeforeSendMsg";
const char send_body[] = "{\"CallbackCommand\":\"C2C.CallbackBeforeSendMsg\",\"From_Account\":\"mei.chen\",\"To_Account\":"
                         "\"tomas_r\",\"MsgTime\":1736900010,\"MsgBody\":[{\"MsgType\":\"TIMTextElem\",\"MsgContent\":"
                         "{\"Text\":\"lunch at 12?\"}}],\"CloudCustomData\":\"order=881\",\"EventTime\":\"1736900010123\"}";
const char after_command[] = "C2C.CallbackAfterSendMsg";
const char invite_command[] = "Group.CallbackBeforeInviteJoinGroup";
const char invite_body[] = "{\"GroupId\":\"@TGS#2LISBONTEAM\",\"DestinationMembers\":[{\"Member_Account\":\"nils\"},"
                           "{\"Member_Account\":\"spam_bot9\"}]}";
const char subscribe_command[] = "OfficialAccount.CallbackBeforeAddSubscriber";
const char subscribe_body[] = "{\"Official_Account\":\"@TOA#_LISBONDEALS\",\"SubscribeAccountList\":["
                              "{\"Subscriber_Account\":\"nils\"},{\"Subscriber_Account\":\"spam_bot9\"}]}";
const char friend_command[] = "Sns.CallbackPrevFriendAdd";
const char friend_body[] = "{\"From_Account\":\"mei.chen\",\"FriendItem\":[{\"To_Account\":\"tomas_r\"},"
                           "{\"To_Account\":\"spam_bot9\"}]}";

void signed_webhook_fill(struct signed_webhook *out, const char *command, const char *body)
{
    if (imhook_tencent_chat_sign(imhook_text(WEBHOOK_TOKEN), WEBHOOK_SIGNED_AT / 1000, &out->signature, NULL) !=
        IMHOOK_OK) {
        fprintf(stderr, "the webhook cannot be signed\n");
        exit(2);
    }
    snprintf(out->query, sizeof out->query,
             "SdkAppid=%d&CallbackCommand=%s&contenttype=json&ClientIP=203.0.113.24&OptPlatform=Android&Sign=%s"
             "&RequestTime=%s",
             WEBHOOK_APP_ID, command, out->signature.sign, out->signature.request_time);
    out->request = (imhook_request){
        .size = sizeof(imhook_request),
        .body = imhook_text(body),
        .method = imhook_text("POST"),
        .query = imhook_text(out->query),
    };
}

imhook_endpoint *webhook_endpoint(imhook_replay_guard *guard)
{
    imhook_view token = imhook_text(WEBHOOK_TOKEN);
    imhook_tencent_chat_options options = { .size = sizeof options,
                                            .sdk_app_id = WEBHOOK_APP_ID,
                                            .tokens = &token,
                                            .token_count = 1,
                                            .replay_guard = guard };
    imhook_endpoint *endpoint;
    imhook_error error;
    if (imhook_tencent_chat_endpoint_new(&options, &endpoint, &error) != IMHOOK_OK) {
        fprintf(stderr, "the endpoint cannot be created: %s\n", error.message.data);
        exit(2);
    }
    return endpoint;
}

imhook_callback *webhook_callback(const char *command, const char *body)
{
    struct signed_webhook webhook;
    signed_webhook_fill(&webhook, command, body);
    imhook_endpoint *endpoint = webhook_endpoint(NULL);
    imhook_callback *callback;
    imhook_error error;
    if (imhook_receive(endpoint, &webhook.request, WEBHOOK_SIGNED_AT, &callback, &error) != IMHOOK_OK) {
        fprintf(stderr, "the webhook is refused: %s\n", error.message.data);
        exit(2);
    }
    imhook_endpoint_free(endpoint);
    return callback;
}
