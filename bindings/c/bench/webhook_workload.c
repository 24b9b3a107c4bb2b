#include "webhook_workload.h"

const char webhook_query[] =
    "SdkAppid=" WEBHOOK_APP_ID "&CallbackCommand=" WEBHOOK_COMMAND
    "&contenttype=json&ClientIP=203.0.113.24&OptPlatform=RESTAPI&Sign=" WEBHOOK_SIGN
    "&RequestTime=" WEBHOOK_REQUEST_TIME;
const size_t webhook_query_size = sizeof(webhook_query) - 1;

const char webhook_body[WEBHOOK_BODY_SIZE + 64] =
    "{\"CallbackCommand\":\"OfficialAccount.CallbackAfterSendMsg\",\"Official_Account\":\"@TOA#_2J4SZEAEL\","
    "\"MsgKey\":\"71_1_1698741698\","
    "\"MsgTime\":1490686222,\"OnlineOnlyFlag\":1,\"MsgBody\":[{\"MsgType\":\"TIMTextElem\","
    "\"MsgContent\":{\"Text\":\"red packet\"}}],"
    "\"CloudCustomData\":\"your cloud custom data\",\"EventTime\":1670574414123}";

const char webhook_answer[] = "{\"ActionStatus\":\"OK\",\"ErrorInfo\":\"\",\"ErrorCode\":0}";
const size_t webhook_answer_size = sizeof(webhook_answer) - 1;
