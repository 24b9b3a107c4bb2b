"""A full body of every operation of DingTalk's API, of its type, and each method with it."""

# Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

from __future__ import annotations

from imhook import DingTalkAPI, DingTalkRequest, DingTalkResponse
from imhook._dingtalk_operations import AsyncDingTalkCalls, DingTalkCalls
from imhook.dingtalk_types import (
    AppendCardSpacesRequest,
    CloseTopCardRequest,
    CreateAndDeliverCardRequest,
    CreateCardRequest,
    CreateInteractiveCardRequest,
    CreateTopBoxRequest,
    DeliverCardRequest,
    DownloadMessageFileRequest,
    GetAccessTokenLegacyRequest,
    GetAccessTokenRequest,
    GetCorpAccessTokenRequest,
    JSONValue,
    RegisterCardCallbackLegacyRequest,
    RegisterCardCallbackRequest,
    SendCustomRobotMessageRequest,
    SendDirectMessagesRequest,
    SendGroupMessageRequest,
    SendInteractiveCardRequest,
    SendRobotCardRequest,
    SessionReplyRequest,
    StreamCardRequest,
    UpdateCardRequest,
    UpdateInteractiveCardRequest,
    UpdateRobotCardRequest,
)

TOKEN = "b2c7-example-token"
WEBHOOK = "https://oapi.dingtalk.com/robot/sendBySession?session=1"

GET_ACCESS_TOKEN_1: GetAccessTokenRequest = {"appKey": "appKey <样例>", "appSecret": "appSecret <样例>"}

CREATE_CARD_1: CreateCardRequest = {
    "cardTemplateId": "cardTemplateId <样例>",
    "outTrackId": "outTrackId <样例>",
    "cardData": {
        "cardParamMap": {
            "amount": 12.5,
            "count": 3,
            "lines": [{"sku": "A-1"}],
            "text": "已同意 <b>",
            "urgent": True,
        },
    },
    "userId": "userId <样例>",
    "userIdType": 2,
    "callbackType": "HTTP",
    "callbackRouteKey": "callbackRouteKey <样例>",
    "privateData": {
        "u1001": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
        },
        "u1002": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
        },
    },
    "openDynamicDataConfig": {
        "dynamicDataSourceConfigs": [
            {
                "dynamicDataSourceId": "dynamicDataSourceId <样例>",
                "pullConfig": {
                    "pullStrategy": "INTERVAL",
                    "interval": 30,
                    "timeUnit": "SECONDS",
                },
                "constParams": {"ZH_CN": "a", "u1001": "韩梅梅"},
            },
        ],
    },
    "cardAtUserIds": ["u1001", "u1002"],
    "imGroupOpenSpaceModel": {
        "supportForward": True,
        "lastMessageI18n": {"ZH_CN": "a", "u1001": "韩梅梅"},
        "searchSupport": {
            "searchIcon": "searchIcon <样例>",
            "searchTypeName": "{\"zh_CN\": \"样例\"}",
            "searchDesc": "searchDesc <样例>",
        },
        "notification": {
            "alertContent": "alertContent <样例>",
            "notificationOff": True,
        },
    },
    "imRobotOpenSpaceModel": {
        "supportForward": True,
        "lastMessageI18n": {"ZH_CN": "a", "u1001": "韩梅梅"},
        "searchSupport": {
            "searchIcon": "searchIcon <样例>",
            "searchTypeName": "{\"zh_CN\": \"样例\"}",
            "searchDesc": "searchDesc <样例>",
        },
        "notification": {
            "alertContent": "alertContent <样例>",
            "notificationOff": True,
        },
    },
    "imSingleOpenSpaceModel": {
        "supportForward": True,
        "lastMessageI18n": {"ZH_CN": "a", "u1001": "韩梅梅"},
        "searchSupport": {
            "searchIcon": "searchIcon <样例>",
            "searchTypeName": "{\"zh_CN\": \"样例\"}",
            "searchDesc": "searchDesc <样例>",
        },
        "notification": {
            "alertContent": "alertContent <样例>",
            "notificationOff": True,
        },
    },
    "topOpenSpaceModel": {"spaceType": "ONE_BOX"},
    "coFeedOpenSpaceModel": {"member": ["x"]},
}

CREATE_AND_DELIVER_CARD_1: CreateAndDeliverCardRequest = {
    "openSpaceId": "dtv1.card//IM_GROUP.cidAbc123==;IM_ROBOT.u1001;IM_SINGLE.c1;ONE_BOX.cidAbc123==;CO_FEED.u1001",
    "cardTemplateId": "cardTemplateId <样例>",
    "outTrackId": "outTrackId <样例>",
    "cardData": {
        "cardParamMap": {
            "amount": 12.5,
            "count": 3,
            "lines": [{"sku": "A-1"}],
            "text": "已同意 <b>",
            "urgent": True,
        },
    },
    "imGroupOpenDeliverModel": {
        "robotCode": "robotCode <样例>",
        "atUserIds": {"ZH_CN": "a", "u1001": "韩梅梅"},
        "recipients": ["u1001", "u1002"],
        "extension": {"ZH_CN": "a", "u1001": "韩梅梅"},
    },
    "imRobotOpenDeliverModel": {
        "spaceType": "IM_ROBOT",
        "robotCode": "robotCode <样例>",
        "extension": {"ZH_CN": "a", "u1001": "韩梅梅"},
    },
    "imSingleOpenDeliverModel": {
        "atUserIds": {"ZH_CN": "a", "u1001": "韩梅梅"},
        "extension": {"ZH_CN": "a", "u1001": "韩梅梅"},
    },
    "topOpenDeliverModel": {
        "expiredTimeMillis": 1700000000123,
        "userIds": ["u1001", "u1002"],
        "platforms": ["android", "ios", "win", "mac"],
    },
    "coFeedOpenDeliverModel": {"member": ["x"]},
    "docOpenDeliverModel": {"member": ["x"]},
    "userId": "userId <样例>",
    "userIdType": 2,
    "callbackType": "HTTP",
    "callbackRouteKey": "callbackRouteKey <样例>",
    "privateData": {
        "u1001": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
        },
        "u1002": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
        },
    },
    "openDynamicDataConfig": {
        "dynamicDataSourceConfigs": [
            {
                "dynamicDataSourceId": "dynamicDataSourceId <样例>",
                "pullConfig": {
                    "pullStrategy": "INTERVAL",
                    "interval": 30,
                    "timeUnit": "SECONDS",
                },
                "constParams": {"ZH_CN": "a", "u1001": "韩梅梅"},
            },
        ],
    },
    "cardAtUserIds": ["u1001", "u1002"],
    "imGroupOpenSpaceModel": {
        "supportForward": True,
        "lastMessageI18n": {"ZH_CN": "a", "u1001": "韩梅梅"},
        "searchSupport": {
            "searchIcon": "searchIcon <样例>",
            "searchTypeName": "{\"zh_CN\": \"样例\"}",
            "searchDesc": "searchDesc <样例>",
        },
        "notification": {
            "alertContent": "alertContent <样例>",
            "notificationOff": True,
        },
    },
    "imRobotOpenSpaceModel": {
        "supportForward": True,
        "lastMessageI18n": {"ZH_CN": "a", "u1001": "韩梅梅"},
        "searchSupport": {
            "searchIcon": "searchIcon <样例>",
            "searchTypeName": "{\"zh_CN\": \"样例\"}",
            "searchDesc": "searchDesc <样例>",
        },
        "notification": {
            "alertContent": "alertContent <样例>",
            "notificationOff": True,
        },
    },
    "imSingleOpenSpaceModel": {
        "supportForward": True,
        "lastMessageI18n": {"ZH_CN": "a", "u1001": "韩梅梅"},
        "searchSupport": {
            "searchIcon": "searchIcon <样例>",
            "searchTypeName": "{\"zh_CN\": \"样例\"}",
            "searchDesc": "searchDesc <样例>",
        },
        "notification": {
            "alertContent": "alertContent <样例>",
            "notificationOff": True,
        },
    },
    "topOpenSpaceModel": {"spaceType": "ONE_BOX"},
    "coFeedOpenSpaceModel": {"member": ["x"]},
}

DELIVER_CARD_1: DeliverCardRequest = {
    "outTrackId": "outTrackId <样例>",
    "openSpaceId": "dtv1.card//IM_GROUP.cidAbc123==;IM_ROBOT.u1001;IM_SINGLE.c1;ONE_BOX.cidAbc123==;CO_FEED.u1001",
    "userIdType": 2,
    "imGroupOpenDeliverModel": {
        "robotCode": "robotCode <样例>",
        "atUserIds": {"ZH_CN": "a", "u1001": "韩梅梅"},
        "recipients": ["u1001", "u1002"],
        "extension": {"ZH_CN": "a", "u1001": "韩梅梅"},
    },
    "imRobotOpenDeliverModel": {
        "spaceType": "IM_ROBOT",
        "robotCode": "robotCode <样例>",
        "extension": {"ZH_CN": "a", "u1001": "韩梅梅"},
    },
    "imSingleOpenDeliverModel": {
        "atUserIds": {"ZH_CN": "a", "u1001": "韩梅梅"},
        "extension": {"ZH_CN": "a", "u1001": "韩梅梅"},
    },
    "topOpenDeliverModel": {
        "expiredTimeMillis": 1700000000123,
        "userIds": ["u1001", "u1002"],
        "platforms": ["android", "ios", "win", "mac"],
    },
    "coFeedOpenDeliverModel": {"member": ["x"]},
    "docOpenDeliverModel": {"member": ["x"]},
}

UPDATE_CARD_1: UpdateCardRequest = {
    "outTrackId": "outTrackId <样例>",
    "cardData": {
        "cardParamMap": {
            "amount": 12.5,
            "count": 3,
            "lines": [{"sku": "A-1"}],
            "text": "已同意 <b>",
            "urgent": True,
        },
    },
    "privateData": {
        "u1001": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
        },
        "u1002": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
        },
    },
    "cardUpdateOptions": {
        "updateCardDataByKey": True,
        "updatePrivateDataByKey": True,
    },
    "userIdType": 2,
}

APPEND_CARD_SPACES_1: AppendCardSpacesRequest = {
    "outTrackId": "outTrackId <样例>",
    "imGroupOpenSpaceModel": {
        "supportForward": True,
        "lastMessageI18n": {"ZH_CN": "a", "u1001": "韩梅梅"},
        "searchSupport": {
            "searchIcon": "searchIcon <样例>",
            "searchTypeName": "{\"zh_CN\": \"样例\"}",
            "searchDesc": "searchDesc <样例>",
        },
        "notification": {
            "alertContent": "alertContent <样例>",
            "notificationOff": True,
        },
    },
    "imRobotOpenSpaceModel": {
        "supportForward": True,
        "lastMessageI18n": {"ZH_CN": "a", "u1001": "韩梅梅"},
        "searchSupport": {
            "searchIcon": "searchIcon <样例>",
            "searchTypeName": "{\"zh_CN\": \"样例\"}",
            "searchDesc": "searchDesc <样例>",
        },
        "notification": {
            "alertContent": "alertContent <样例>",
            "notificationOff": True,
        },
    },
    "topOpenSpaceModel": {"spaceType": "ONE_BOX"},
    "coFeedOpenSpaceModel": {"member": ["x"]},
}

STREAM_CARD_1: StreamCardRequest = {
    "outTrackId": "outTrackId <样例>",
    "guid": "guid <样例>",
    "key": "key <样例>",
    "content": "content <样例>",
    "isFull": True,
    "isFinalize": True,
    "isError": True,
}

REGISTER_CARD_CALLBACK_1: RegisterCardCallbackRequest = {
    "callbackRouteKey": "callbackRouteKey <样例>",
    "callbackUrl": "callbackUrl <样例>",
    "apiSecret": "apiSecret <样例>",
    "forceUpdate": True,
}

SESSION_REPLY_1: SessionReplyRequest = {
    "msgtype": "text",
    "text": {"content": "content <样例>"},
    "at": {
        "atMobiles": ["u1001", "u1002"],
        "atUserIds": ["u1001", "u1002"],
        "isAtAll": True,
    },
}

GET_CORP_ACCESS_TOKEN_1: GetCorpAccessTokenRequest = {
    "suiteKey": "suiteKey <样例>",
    "suiteSecret": "suiteSecret <样例>",
    "authCorpId": "authCorpId <样例>",
    "suiteTicket": "suiteTicket <样例>",
}

GET_ACCESS_TOKEN_LEGACY_1: GetAccessTokenLegacyRequest = {"appkey": "appkey <样例>", "appsecret": "appsecret <样例>"}

REGISTER_CARD_CALLBACK_LEGACY_1: RegisterCardCallbackLegacyRequest = {
    "callback_url": "callback_url <样例>",
    "api_secret": "api_secret <样例>",
    "callbackRouteKey": "callbackRouteKey <样例>",
    "forceUpdate": True,
}

CLOSE_TOP_CARD_1: CloseTopCardRequest = {
    "outTrackId": "outTrackId <样例>",
    "openConversationId": "openConversationId <样例>",
}

CREATE_CARD_TEMPLATE_1: dict[str, JSONValue] = {}

GET_CARD_TEMPLATE_1: dict[str, JSONValue] = {}

COPY_CARD_TEMPLATE_1: dict[str, JSONValue] = {}

REMOVE_CARD_TEMPLATE_1: dict[str, JSONValue] = {}

QUERY_CARD_TEMPLATES_1: dict[str, JSONValue] = {}

PUBLISH_CARD_TEMPLATE_1: dict[str, JSONValue] = {}

SAVE_CARD_TEMPLATE_1: dict[str, JSONValue] = {}

SEND_INTERACTIVE_CARD_1: SendInteractiveCardRequest = {
    "cardTemplateId": "cardTemplateId <样例>",
    "outTrackId": "outTrackId <样例>",
    "conversationType": 1,
    "cardData": {
        "cardParamMap": {
            "amount": 12.5,
            "count": 3,
            "lines": [{"sku": "A-1"}],
            "text": "已同意 <b>",
            "urgent": True,
        },
        "cardMediaIdParamMap": {"ZH_CN": "a", "u1001": "韩梅梅"},
    },
    "openConversationId": "openConversationId <样例>",
    "receiverUserIdList": ["u1001", "u1002"],
    "robotCode": "robotCode <样例>",
    "callbackRouteKey": "callbackRouteKey <样例>",
    "privateData": {
        "u1001": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
            "cardMediaIdParamMap": {"ZH_CN": "a", "u1001": "韩梅梅"},
        },
        "u1002": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
            "cardMediaIdParamMap": {"ZH_CN": "a", "u1001": "韩梅梅"},
        },
    },
    "chatBotId": "chatBotId <样例>",
    "userIdType": 2,
    "atOpenIds": {"ZH_CN": "a", "u1001": "韩梅梅"},
    "cardOptions": {"supportForward": True},
    "pullStrategy": True,
}

CREATE_INTERACTIVE_CARD_1: CreateInteractiveCardRequest = {
    "cardTemplateId": "cardTemplateId <样例>",
    "outTrackId": "outTrackId <样例>",
    "conversationType": 1,
    "cardData": {
        "cardParamMap": {
            "amount": 12.5,
            "count": 3,
            "lines": [{"sku": "A-1"}],
            "text": "已同意 <b>",
            "urgent": True,
        },
        "cardMediaIdParamMap": {"ZH_CN": "a", "u1001": "韩梅梅"},
    },
    "openConversationId": "openConversationId <样例>",
    "receiverUserIdList": ["u1001", "u1002"],
    "robotCode": "robotCode <样例>",
    "callbackRouteKey": "callbackRouteKey <样例>",
    "privateData": {
        "u1001": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
            "cardMediaIdParamMap": {"ZH_CN": "a", "u1001": "韩梅梅"},
        },
        "u1002": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
            "cardMediaIdParamMap": {"ZH_CN": "a", "u1001": "韩梅梅"},
        },
    },
    "chatBotId": "chatBotId <样例>",
    "userIdType": 2,
    "atOpenIds": {"ZH_CN": "a", "u1001": "韩梅梅"},
    "cardOptions": {"supportForward": True},
    "pullStrategy": True,
}

UPDATE_INTERACTIVE_CARD_1: UpdateInteractiveCardRequest = {
    "outTrackId": "outTrackId <样例>",
    "cardData": {
        "cardParamMap": {
            "amount": 12.5,
            "count": 3,
            "lines": [{"sku": "A-1"}],
            "text": "已同意 <b>",
            "urgent": True,
        },
        "cardMediaIdParamMap": {"ZH_CN": "a", "u1001": "韩梅梅"},
    },
    "privateData": {
        "u1001": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
            "cardMediaIdParamMap": {"ZH_CN": "a", "u1001": "韩梅梅"},
        },
        "u1002": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
            "cardMediaIdParamMap": {"ZH_CN": "a", "u1001": "韩梅梅"},
        },
    },
    "userIdType": 2,
    "cardOptions": {
        "updateCardDataByKey": True,
        "updatePrivateDataByKey": True,
    },
}

SEND_ROBOT_CARD_1: SendRobotCardRequest = {
    "cardTemplateId": "cardTemplateId <样例>",
    "cardBizId": "cardBizId <样例>",
    "cardData": {"contents": [{"text": "<b>"}]},
    "robotCode": "robotCode <样例>",
    "openConversationId": "openConversationId <样例>",
    "singleChatReceiver": {"userId": "userId <样例>"},
    "callbackUrl": "callbackUrl <样例>",
    "sendOptions": {
        "atUserListJson": [{"userId": "u1001"}],
        "atAll": True,
        "receiverListJson": [{"userId": "u1001"}],
        "cardPropertyJson": {"contents": [{"text": "<b>"}]},
    },
    "pullStrategy": True,
}

UPDATE_ROBOT_CARD_1: UpdateRobotCardRequest = {
    "cardBizId": "cardBizId <样例>",
    "cardData": {"contents": [{"text": "<b>"}]},
}

CREATE_TOP_BOX_1: CreateTopBoxRequest = {
    "cardTemplateId": "cardTemplateId <样例>",
    "outTrackId": "outTrackId <样例>",
    "conversationType": 2,
    "callbackRouteKey": "callbackRouteKey <样例>",
    "cardData": {
        "cardParamMap": {
            "amount": 12.5,
            "count": 3,
            "lines": [{"sku": "A-1"}],
            "text": "已同意 <b>",
            "urgent": True,
        },
        "cardMediaIdParamMap": {"ZH_CN": "a", "u1001": "韩梅梅"},
    },
    "userIdPrivateDataMap": {
        "u1001": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
            "cardMediaIdParamMap": {"ZH_CN": "a", "u1001": "韩梅梅"},
        },
        "u1002": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
            "cardMediaIdParamMap": {"ZH_CN": "a", "u1001": "韩梅梅"},
        },
    },
    "unionIdPrivateDataMap": {
        "u1001": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
            "cardMediaIdParamMap": {"ZH_CN": "a", "u1001": "韩梅梅"},
        },
        "u1002": {
            "cardParamMap": {
                "amount": 12.5,
                "count": 3,
                "lines": [{"sku": "A-1"}],
                "text": "已同意 <b>",
                "urgent": True,
            },
            "cardMediaIdParamMap": {"ZH_CN": "a", "u1001": "韩梅梅"},
        },
    },
    "cardSettings": {"pullStrategy": True},
    "openConversationId": "openConversationId <样例>",
    "userId": "userId <样例>",
    "unionId": "unionId <样例>",
    "robotCode": "robotCode <样例>",
    "coolAppCode": "coolAppCode <样例>",
    "groupTemplateId": "groupTemplateId <样例>",
    "receiverUserIdList": ["u1001", "u1002"],
    "receiverUnionIdList": ["u1001", "u1002"],
    "expiredTime": 1700000000123,
    "platforms": "ios|mac|android|win",
}

SEND_CUSTOM_ROBOT_MESSAGE_1: SendCustomRobotMessageRequest = {
    "msgtype": "text",
    "msgUuid": "msgUuid <样例>",
    "text": {"content": "content <样例>"},
    "at": {
        "atMobiles": ["u1001", "u1002"],
        "atUserIds": ["u1001", "u1002"],
        "isAtAll": True,
    },
}

SEND_GROUP_MESSAGE_1: SendGroupMessageRequest = {
    "openConversationId": "openConversationId <样例>",
    "robotCode": "robotCode <样例>",
    "msgKey": "sampleText",
    "msgParam": {"content": "content <样例>"},
}

SEND_DIRECT_MESSAGES_1: SendDirectMessagesRequest = {
    "userIds": ["u1001", "u1002"],
    "robotCode": "robotCode <样例>",
    "msgKey": "sampleText",
    "msgParam": {"content": "content <样例>"},
}

DOWNLOAD_MESSAGE_FILE_1: DownloadMessageFileRequest = {
    "downloadCode": "downloadCode <样例>",
    "robotCode": "robotCode <样例>",
}


def requests(api: DingTalkAPI) -> list[DingTalkRequest]:
    """The requests of all bodies."""
    return [
        api.get_access_token("appKey <样例>", "appSecret <样例>"),
        api.create_card(CREATE_CARD_1, access_token=TOKEN),
        api.create_and_deliver_card(CREATE_AND_DELIVER_CARD_1, access_token=TOKEN),
        api.deliver_card(DELIVER_CARD_1, access_token=TOKEN),
        api.update_card(UPDATE_CARD_1, access_token=TOKEN),
        api.append_card_spaces(APPEND_CARD_SPACES_1, access_token=TOKEN),
        api.stream_card(STREAM_CARD_1, access_token=TOKEN),
        api.register_card_callback(REGISTER_CARD_CALLBACK_1, access_token=TOKEN),
        api.session_reply(SESSION_REPLY_1, WEBHOOK),
        api.get_corp_access_token("suiteKey <样例>", "suiteSecret <样例>", "authCorpId <样例>", "suiteTicket <样例>"),
        api.get_access_token_legacy("appkey <样例>", "appsecret <样例>"),
        api.register_card_callback_legacy(REGISTER_CARD_CALLBACK_LEGACY_1, access_token=TOKEN),
        api.close_top_card(CLOSE_TOP_CARD_1, access_token=TOKEN),
        api.create_card_template(CREATE_CARD_TEMPLATE_1, access_token=TOKEN),
        api.get_card_template(GET_CARD_TEMPLATE_1, access_token=TOKEN),
        api.copy_card_template(COPY_CARD_TEMPLATE_1, access_token=TOKEN),
        api.remove_card_template(REMOVE_CARD_TEMPLATE_1, access_token=TOKEN),
        api.query_card_templates(QUERY_CARD_TEMPLATES_1, access_token=TOKEN),
        api.publish_card_template(PUBLISH_CARD_TEMPLATE_1, access_token=TOKEN),
        api.save_card_template(SAVE_CARD_TEMPLATE_1, access_token=TOKEN),
        api.send_interactive_card(SEND_INTERACTIVE_CARD_1, access_token=TOKEN),
        api.create_interactive_card(CREATE_INTERACTIVE_CARD_1, access_token=TOKEN),
        api.update_interactive_card(UPDATE_INTERACTIVE_CARD_1, access_token=TOKEN),
        api.send_robot_card(SEND_ROBOT_CARD_1, access_token=TOKEN),
        api.update_robot_card(UPDATE_ROBOT_CARD_1, access_token=TOKEN),
        api.create_top_box(CREATE_TOP_BOX_1, access_token=TOKEN),
        api.send_custom_robot_message(SEND_CUSTOM_ROBOT_MESSAGE_1, WEBHOOK),
        api.send_group_message(SEND_GROUP_MESSAGE_1, access_token=TOKEN),
        api.send_direct_messages(SEND_DIRECT_MESSAGES_1, access_token=TOKEN),
        api.download_message_file(DOWNLOAD_MESSAGE_FILE_1, access_token=TOKEN),
    ]


def calls(client: DingTalkCalls) -> list[DingTalkResponse]:
    """The calls with all bodies, but those that fetch a token."""
    return [
        client.create_card(CREATE_CARD_1),
        client.create_and_deliver_card(CREATE_AND_DELIVER_CARD_1),
        client.deliver_card(DELIVER_CARD_1),
        client.update_card(UPDATE_CARD_1),
        client.append_card_spaces(APPEND_CARD_SPACES_1),
        client.stream_card(STREAM_CARD_1),
        client.register_card_callback(REGISTER_CARD_CALLBACK_1),
        client.session_reply(SESSION_REPLY_1, WEBHOOK),
        client.register_card_callback_legacy(REGISTER_CARD_CALLBACK_LEGACY_1),
        client.close_top_card(CLOSE_TOP_CARD_1),
        client.create_card_template(CREATE_CARD_TEMPLATE_1),
        client.get_card_template(GET_CARD_TEMPLATE_1),
        client.copy_card_template(COPY_CARD_TEMPLATE_1),
        client.remove_card_template(REMOVE_CARD_TEMPLATE_1),
        client.query_card_templates(QUERY_CARD_TEMPLATES_1),
        client.publish_card_template(PUBLISH_CARD_TEMPLATE_1),
        client.save_card_template(SAVE_CARD_TEMPLATE_1),
        client.send_interactive_card(SEND_INTERACTIVE_CARD_1),
        client.create_interactive_card(CREATE_INTERACTIVE_CARD_1),
        client.update_interactive_card(UPDATE_INTERACTIVE_CARD_1),
        client.send_robot_card(SEND_ROBOT_CARD_1),
        client.update_robot_card(UPDATE_ROBOT_CARD_1),
        client.create_top_box(CREATE_TOP_BOX_1),
        client.send_custom_robot_message(SEND_CUSTOM_ROBOT_MESSAGE_1, WEBHOOK),
        client.send_group_message(SEND_GROUP_MESSAGE_1),
        client.send_direct_messages(SEND_DIRECT_MESSAGES_1),
        client.download_message_file(DOWNLOAD_MESSAGE_FILE_1),
    ]


async def async_calls(client: AsyncDingTalkCalls) -> list[DingTalkResponse]:
    """The calls with all bodies, but those that fetch a token."""
    return [
        await client.create_card(CREATE_CARD_1),
        await client.create_and_deliver_card(CREATE_AND_DELIVER_CARD_1),
        await client.deliver_card(DELIVER_CARD_1),
        await client.update_card(UPDATE_CARD_1),
        await client.append_card_spaces(APPEND_CARD_SPACES_1),
        await client.stream_card(STREAM_CARD_1),
        await client.register_card_callback(REGISTER_CARD_CALLBACK_1),
        await client.session_reply(SESSION_REPLY_1, WEBHOOK),
        await client.register_card_callback_legacy(REGISTER_CARD_CALLBACK_LEGACY_1),
        await client.close_top_card(CLOSE_TOP_CARD_1),
        await client.create_card_template(CREATE_CARD_TEMPLATE_1),
        await client.get_card_template(GET_CARD_TEMPLATE_1),
        await client.copy_card_template(COPY_CARD_TEMPLATE_1),
        await client.remove_card_template(REMOVE_CARD_TEMPLATE_1),
        await client.query_card_templates(QUERY_CARD_TEMPLATES_1),
        await client.publish_card_template(PUBLISH_CARD_TEMPLATE_1),
        await client.save_card_template(SAVE_CARD_TEMPLATE_1),
        await client.send_interactive_card(SEND_INTERACTIVE_CARD_1),
        await client.create_interactive_card(CREATE_INTERACTIVE_CARD_1),
        await client.update_interactive_card(UPDATE_INTERACTIVE_CARD_1),
        await client.send_robot_card(SEND_ROBOT_CARD_1),
        await client.update_robot_card(UPDATE_ROBOT_CARD_1),
        await client.create_top_box(CREATE_TOP_BOX_1),
        await client.send_custom_robot_message(SEND_CUSTOM_ROBOT_MESSAGE_1, WEBHOOK),
        await client.send_group_message(SEND_GROUP_MESSAGE_1),
        await client.send_direct_messages(SEND_DIRECT_MESSAGES_1),
        await client.download_message_file(DOWNLOAD_MESSAGE_FILE_1),
    ]
