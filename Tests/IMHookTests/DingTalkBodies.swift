// swift-format-ignore-file
// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

import IMHook
import IMHookWire

/// A full body of every operation of DingTalk's API, of its type, and each method with it.
enum DingTalkBodies {
    private static let token = "b2c7-example-token"
    private static let webhook = "https://oapi.dingtalk.com/robot/sendBySession?session=1"
    private static let laterMembers: JSON.Parameters = ["laterMember": ["kept": [1, nil, "<&>"]]]

    /// The requests of all bodies.
    static func requests(_ api: DingTalk.API) throws -> [DingTalk.APIRequest] {
        [
            try api.getAccessToken(appKey: "appKey <样例>", appSecret: "appSecret <样例>"),
            try api.createCard(createCard1(), accessToken: token),
            try api.createAndDeliverCard(createAndDeliverCard1(), accessToken: token),
            try api.deliverCard(deliverCard1(), accessToken: token),
            try api.updateCard(updateCard1(), accessToken: token),
            try api.appendCardSpaces(appendCardSpaces1(), accessToken: token),
            try api.streamCard(streamCard1(), accessToken: token),
            try api.registerCardCallback(registerCardCallback1(), accessToken: token),
            try api.sessionReply(sessionReply1(), to: webhook),
            try api.getCorpAccessToken(suiteKey: "suiteKey <样例>", suiteSecret: "suiteSecret <样例>", authCorpID: "authCorpId <样例>", suiteTicket: "suiteTicket <样例>"),
            try api.getAccessTokenLegacy(appkey: "appkey <样例>", appsecret: "appsecret <样例>"),
            try api.registerCardCallbackLegacy(registerCardCallbackLegacy1(), accessToken: token),
            try api.closeTopCard(closeTopCard1(), accessToken: token),
            try api.createCardTemplate(laterMembers, accessToken: token),
            try api.getCardTemplate(laterMembers, accessToken: token),
            try api.copyCardTemplate(laterMembers, accessToken: token),
            try api.removeCardTemplate(laterMembers, accessToken: token),
            try api.queryCardTemplates(laterMembers, accessToken: token),
            try api.publishCardTemplate(laterMembers, accessToken: token),
            try api.saveCardTemplate(laterMembers, accessToken: token),
            try api.sendInteractiveCard(sendInteractiveCard1(), accessToken: token),
            try api.createInteractiveCard(createInteractiveCard1(), accessToken: token),
            try api.updateInteractiveCard(updateInteractiveCard1(), accessToken: token),
            try api.sendRobotCard(sendRobotCard1(), accessToken: token),
            try api.updateRobotCard(updateRobotCard1(), accessToken: token),
            try api.createTopBox(createTopBox1(), accessToken: token),
            try api.sendCustomRobotMessage(sendCustomRobotMessage1(), to: webhook, now: 1),
            try api.sendGroupMessage(sendGroupMessage1(), accessToken: token),
            try api.sendDirectMessages(sendDirectMessages1(), accessToken: token),
            try api.downloadMessageFile(downloadMessageFile1(), accessToken: token),
        ]
    }

    private static func createCard1() -> DingTalk.API.CreateCardRequest {
        DingTalk.API.CreateCardRequest(
            cardTemplateID: "cardTemplateId <样例>",
            outTrackID: "outTrackId <样例>",
            cardData: DingTalk.API.CardData(
                cardParamMap: [
                    "amount": 12.5,
                    "count": 3,
                    "lines": [["sku": "A-1"]],
                    "text": "已同意 <b>",
                    "urgent": true,
                ],
                other: laterMembers
            ),
            userID: "userId <样例>",
            userIDType: 2,
            callbackType: "HTTP",
            callbackRouteKey: "callbackRouteKey <样例>",
            privateData: [
                "u1001": DingTalk.API.CardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    other: laterMembers
                ),
                "u1002": DingTalk.API.CardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    other: laterMembers
                ),
            ],
            openDynamicDataConfig: DingTalk.API.DynamicData(
                dynamicDataSourceConfigs: [
                    DingTalk.API.DataSource(
                        dynamicDataSourceID: "dynamicDataSourceId <样例>",
                        pullConfig: DingTalk.API.PullConfig(
                            pullStrategy: "INTERVAL",
                            interval: 30,
                            timeUnit: "SECONDS",
                            other: laterMembers
                        ),
                        constParams: ["ZH_CN": "a", "u1001": "韩梅梅"],
                        other: laterMembers
                    ),
                ],
                other: laterMembers
            ),
            cardAtUserIDs: ["u1001", "u1002"],
            imGroupOpenSpaceModel: DingTalk.API.ForwardableSpace(
                supportForward: true,
                lastMessageI18n: ["ZH_CN": "a", "u1001": "韩梅梅"],
                searchSupport: DingTalk.API.SearchSupport(
                    searchIcon: "searchIcon <样例>",
                    searchTypeName: "{\"zh_CN\": \"样例\"}",
                    searchDesc: "searchDesc <样例>",
                    other: laterMembers
                ),
                notification: DingTalk.API.Notification(
                    alertContent: "alertContent <样例>",
                    notificationOff: true,
                    other: laterMembers
                ),
                other: laterMembers
            ),
            imRobotOpenSpaceModel: DingTalk.API.ForwardableSpace(
                supportForward: true,
                lastMessageI18n: ["ZH_CN": "a", "u1001": "韩梅梅"],
                searchSupport: DingTalk.API.SearchSupport(
                    searchIcon: "searchIcon <样例>",
                    searchTypeName: "{\"zh_CN\": \"样例\"}",
                    searchDesc: "searchDesc <样例>",
                    other: laterMembers
                ),
                notification: DingTalk.API.Notification(
                    alertContent: "alertContent <样例>",
                    notificationOff: true,
                    other: laterMembers
                ),
                other: laterMembers
            ),
            imSingleOpenSpaceModel: DingTalk.API.Space(
                supportForward: true,
                lastMessageI18n: ["ZH_CN": "a", "u1001": "韩梅梅"],
                searchSupport: DingTalk.API.SearchSupport(
                    searchIcon: "searchIcon <样例>",
                    searchTypeName: "{\"zh_CN\": \"样例\"}",
                    searchDesc: "searchDesc <样例>",
                    other: laterMembers
                ),
                notification: DingTalk.API.Notification(
                    alertContent: "alertContent <样例>",
                    notificationOff: true,
                    other: laterMembers
                ),
                other: laterMembers
            ),
            topOpenSpaceModel: DingTalk.API.TopSpace(
                spaceType: "ONE_BOX",
                other: laterMembers
            ),
            coFeedOpenSpaceModel: ["member": ["x"]],
            other: laterMembers
        )
    }

    private static func createAndDeliverCard1() -> DingTalk.API.CreateAndDeliverCardRequest {
        DingTalk.API.CreateAndDeliverCardRequest(
            openSpaceID: "dtv1.card//IM_GROUP.cidAbc123==;IM_ROBOT.u1001;IM_SINGLE.c1;ONE_BOX.cidAbc123==;CO_FEED.u1001",
            cardTemplateID: "cardTemplateId <样例>",
            outTrackID: "outTrackId <样例>",
            cardData: DingTalk.API.CardData(
                cardParamMap: [
                    "amount": 12.5,
                    "count": 3,
                    "lines": [["sku": "A-1"]],
                    "text": "已同意 <b>",
                    "urgent": true,
                ],
                other: laterMembers
            ),
            imGroupOpenDeliverModel: DingTalk.API.GroupDelivery(
                robotCode: "robotCode <样例>",
                atUserIDs: ["ZH_CN": "a", "u1001": "韩梅梅"],
                recipients: ["u1001", "u1002"],
                `extension`: ["ZH_CN": "a", "u1001": "韩梅梅"],
                other: laterMembers
            ),
            imRobotOpenDeliverModel: DingTalk.API.RobotDelivery(
                spaceType: "IM_ROBOT",
                robotCode: "robotCode <样例>",
                `extension`: ["ZH_CN": "a", "u1001": "韩梅梅"],
                other: laterMembers
            ),
            imSingleOpenDeliverModel: DingTalk.API.SingleDelivery(
                atUserIDs: ["ZH_CN": "a", "u1001": "韩梅梅"],
                `extension`: ["ZH_CN": "a", "u1001": "韩梅梅"],
                other: laterMembers
            ),
            topOpenDeliverModel: DingTalk.API.TopDelivery(
                expiredTimeMillis: 1_700_000_000_123,
                userIDs: ["u1001", "u1002"],
                platforms: ["android", "ios", "win", "mac"],
                other: laterMembers
            ),
            coFeedOpenDeliverModel: ["member": ["x"]],
            docOpenDeliverModel: ["member": ["x"]],
            userID: "userId <样例>",
            userIDType: 2,
            callbackType: "HTTP",
            callbackRouteKey: "callbackRouteKey <样例>",
            privateData: [
                "u1001": DingTalk.API.CardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    other: laterMembers
                ),
                "u1002": DingTalk.API.CardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    other: laterMembers
                ),
            ],
            openDynamicDataConfig: DingTalk.API.DynamicData(
                dynamicDataSourceConfigs: [
                    DingTalk.API.DataSource(
                        dynamicDataSourceID: "dynamicDataSourceId <样例>",
                        pullConfig: DingTalk.API.PullConfig(
                            pullStrategy: "INTERVAL",
                            interval: 30,
                            timeUnit: "SECONDS",
                            other: laterMembers
                        ),
                        constParams: ["ZH_CN": "a", "u1001": "韩梅梅"],
                        other: laterMembers
                    ),
                ],
                other: laterMembers
            ),
            cardAtUserIDs: ["u1001", "u1002"],
            imGroupOpenSpaceModel: DingTalk.API.ForwardableSpace(
                supportForward: true,
                lastMessageI18n: ["ZH_CN": "a", "u1001": "韩梅梅"],
                searchSupport: DingTalk.API.SearchSupport(
                    searchIcon: "searchIcon <样例>",
                    searchTypeName: "{\"zh_CN\": \"样例\"}",
                    searchDesc: "searchDesc <样例>",
                    other: laterMembers
                ),
                notification: DingTalk.API.Notification(
                    alertContent: "alertContent <样例>",
                    notificationOff: true,
                    other: laterMembers
                ),
                other: laterMembers
            ),
            imRobotOpenSpaceModel: DingTalk.API.ForwardableSpace(
                supportForward: true,
                lastMessageI18n: ["ZH_CN": "a", "u1001": "韩梅梅"],
                searchSupport: DingTalk.API.SearchSupport(
                    searchIcon: "searchIcon <样例>",
                    searchTypeName: "{\"zh_CN\": \"样例\"}",
                    searchDesc: "searchDesc <样例>",
                    other: laterMembers
                ),
                notification: DingTalk.API.Notification(
                    alertContent: "alertContent <样例>",
                    notificationOff: true,
                    other: laterMembers
                ),
                other: laterMembers
            ),
            imSingleOpenSpaceModel: DingTalk.API.Space(
                supportForward: true,
                lastMessageI18n: ["ZH_CN": "a", "u1001": "韩梅梅"],
                searchSupport: DingTalk.API.SearchSupport(
                    searchIcon: "searchIcon <样例>",
                    searchTypeName: "{\"zh_CN\": \"样例\"}",
                    searchDesc: "searchDesc <样例>",
                    other: laterMembers
                ),
                notification: DingTalk.API.Notification(
                    alertContent: "alertContent <样例>",
                    notificationOff: true,
                    other: laterMembers
                ),
                other: laterMembers
            ),
            topOpenSpaceModel: DingTalk.API.TopSpace(
                spaceType: "ONE_BOX",
                other: laterMembers
            ),
            coFeedOpenSpaceModel: ["member": ["x"]],
            other: laterMembers
        )
    }

    private static func deliverCard1() -> DingTalk.API.DeliverCardRequest {
        DingTalk.API.DeliverCardRequest(
            outTrackID: "outTrackId <样例>",
            openSpaceID: "dtv1.card//IM_GROUP.cidAbc123==;IM_ROBOT.u1001;IM_SINGLE.c1;ONE_BOX.cidAbc123==;CO_FEED.u1001",
            userIDType: 2,
            imGroupOpenDeliverModel: DingTalk.API.GroupDelivery(
                robotCode: "robotCode <样例>",
                atUserIDs: ["ZH_CN": "a", "u1001": "韩梅梅"],
                recipients: ["u1001", "u1002"],
                `extension`: ["ZH_CN": "a", "u1001": "韩梅梅"],
                other: laterMembers
            ),
            imRobotOpenDeliverModel: DingTalk.API.RobotDelivery(
                spaceType: "IM_ROBOT",
                robotCode: "robotCode <样例>",
                `extension`: ["ZH_CN": "a", "u1001": "韩梅梅"],
                other: laterMembers
            ),
            imSingleOpenDeliverModel: DingTalk.API.SingleDelivery(
                atUserIDs: ["ZH_CN": "a", "u1001": "韩梅梅"],
                `extension`: ["ZH_CN": "a", "u1001": "韩梅梅"],
                other: laterMembers
            ),
            topOpenDeliverModel: DingTalk.API.TopDelivery(
                expiredTimeMillis: 1_700_000_000_123,
                userIDs: ["u1001", "u1002"],
                platforms: ["android", "ios", "win", "mac"],
                other: laterMembers
            ),
            coFeedOpenDeliverModel: ["member": ["x"]],
            docOpenDeliverModel: ["member": ["x"]],
            other: laterMembers
        )
    }

    private static func updateCard1() -> DingTalk.API.UpdateCardRequest {
        DingTalk.API.UpdateCardRequest(
            outTrackID: "outTrackId <样例>",
            cardData: DingTalk.API.CardData(
                cardParamMap: [
                    "amount": 12.5,
                    "count": 3,
                    "lines": [["sku": "A-1"]],
                    "text": "已同意 <b>",
                    "urgent": true,
                ],
                other: laterMembers
            ),
            privateData: [
                "u1001": DingTalk.API.CardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    other: laterMembers
                ),
                "u1002": DingTalk.API.CardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    other: laterMembers
                ),
            ],
            cardUpdateOptions: DingTalk.API.UpdateOptions(
                updateCardDataByKey: true,
                updatePrivateDataByKey: true,
                other: laterMembers
            ),
            userIDType: 2,
            other: laterMembers
        )
    }

    private static func appendCardSpaces1() -> DingTalk.API.AppendCardSpacesRequest {
        DingTalk.API.AppendCardSpacesRequest(
            outTrackID: "outTrackId <样例>",
            imGroupOpenSpaceModel: DingTalk.API.ForwardableSpace(
                supportForward: true,
                lastMessageI18n: ["ZH_CN": "a", "u1001": "韩梅梅"],
                searchSupport: DingTalk.API.SearchSupport(
                    searchIcon: "searchIcon <样例>",
                    searchTypeName: "{\"zh_CN\": \"样例\"}",
                    searchDesc: "searchDesc <样例>",
                    other: laterMembers
                ),
                notification: DingTalk.API.Notification(
                    alertContent: "alertContent <样例>",
                    notificationOff: true,
                    other: laterMembers
                ),
                other: laterMembers
            ),
            imRobotOpenSpaceModel: DingTalk.API.ForwardableSpace(
                supportForward: true,
                lastMessageI18n: ["ZH_CN": "a", "u1001": "韩梅梅"],
                searchSupport: DingTalk.API.SearchSupport(
                    searchIcon: "searchIcon <样例>",
                    searchTypeName: "{\"zh_CN\": \"样例\"}",
                    searchDesc: "searchDesc <样例>",
                    other: laterMembers
                ),
                notification: DingTalk.API.Notification(
                    alertContent: "alertContent <样例>",
                    notificationOff: true,
                    other: laterMembers
                ),
                other: laterMembers
            ),
            topOpenSpaceModel: DingTalk.API.TopSpace(
                spaceType: "ONE_BOX",
                other: laterMembers
            ),
            coFeedOpenSpaceModel: ["member": ["x"]],
            other: laterMembers
        )
    }

    private static func streamCard1() -> DingTalk.API.StreamCardRequest {
        DingTalk.API.StreamCardRequest(
            outTrackID: "outTrackId <样例>",
            guid: "guid <样例>",
            key: "key <样例>",
            content: "content <样例>",
            isFull: true,
            isFinalize: true,
            isError: true,
            other: laterMembers
        )
    }

    private static func registerCardCallback1() -> DingTalk.API.RegisterCardCallbackRequest {
        DingTalk.API.RegisterCardCallbackRequest(
            callbackRouteKey: "callbackRouteKey <样例>",
            callbackURL: "callbackUrl <样例>",
            apiSecret: "apiSecret <样例>",
            forceUpdate: true,
            other: laterMembers
        )
    }

    private static func sessionReply1() -> DingTalk.API.SessionReplyRequest {
        DingTalk.API.SessionReplyRequest(
            msgtype: "text",
            text: DingTalk.API.ReplyText(
                content: "content <样例>",
                other: laterMembers
            ),
            at: DingTalk.API.ReplyAt(
                atMobiles: ["u1001", "u1002"],
                atUserIDs: ["u1001", "u1002"],
                isAtAll: true,
                other: laterMembers
            ),
            other: laterMembers
        )
    }

    private static func registerCardCallbackLegacy1() -> DingTalk.API.RegisterCardCallbackLegacyRequest {
        DingTalk.API.RegisterCardCallbackLegacyRequest(
            callbackURL: "callback_url <样例>",
            apiSecret: "api_secret <样例>",
            callbackRouteKey: "callbackRouteKey <样例>",
            forceUpdate: true,
            other: laterMembers
        )
    }

    private static func closeTopCard1() -> DingTalk.API.CloseTopCardRequest {
        DingTalk.API.CloseTopCardRequest(
            outTrackID: "outTrackId <样例>",
            openConversationID: "openConversationId <样例>",
            other: laterMembers
        )
    }

    private static func sendInteractiveCard1() -> DingTalk.API.SendInteractiveCardRequest {
        DingTalk.API.SendInteractiveCardRequest(
            cardTemplateID: "cardTemplateId <样例>",
            outTrackID: "outTrackId <样例>",
            conversationType: 1,
            cardData: DingTalk.API.OldCardData(
                cardParamMap: [
                    "amount": 12.5,
                    "count": 3,
                    "lines": [["sku": "A-1"]],
                    "text": "已同意 <b>",
                    "urgent": true,
                ],
                cardMediaIDParamMap: ["ZH_CN": "a", "u1001": "韩梅梅"],
                other: laterMembers
            ),
            openConversationID: "openConversationId <样例>",
            receiverUserIDList: ["u1001", "u1002"],
            robotCode: "robotCode <样例>",
            callbackRouteKey: "callbackRouteKey <样例>",
            privateData: [
                "u1001": DingTalk.API.OldCardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    cardMediaIDParamMap: ["ZH_CN": "a", "u1001": "韩梅梅"],
                    other: laterMembers
                ),
                "u1002": DingTalk.API.OldCardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    cardMediaIDParamMap: ["ZH_CN": "a", "u1001": "韩梅梅"],
                    other: laterMembers
                ),
            ],
            chatBotID: "chatBotId <样例>",
            userIDType: 2,
            atOpenIDs: ["ZH_CN": "a", "u1001": "韩梅梅"],
            cardOptions: DingTalk.API.InteractiveCardOptions(
                supportForward: true,
                other: laterMembers
            ),
            pullStrategy: true,
            other: laterMembers
        )
    }

    private static func createInteractiveCard1() -> DingTalk.API.CreateInteractiveCardRequest {
        DingTalk.API.CreateInteractiveCardRequest(
            cardTemplateID: "cardTemplateId <样例>",
            outTrackID: "outTrackId <样例>",
            conversationType: 1,
            cardData: DingTalk.API.OldCardData(
                cardParamMap: [
                    "amount": 12.5,
                    "count": 3,
                    "lines": [["sku": "A-1"]],
                    "text": "已同意 <b>",
                    "urgent": true,
                ],
                cardMediaIDParamMap: ["ZH_CN": "a", "u1001": "韩梅梅"],
                other: laterMembers
            ),
            openConversationID: "openConversationId <样例>",
            receiverUserIDList: ["u1001", "u1002"],
            robotCode: "robotCode <样例>",
            callbackRouteKey: "callbackRouteKey <样例>",
            privateData: [
                "u1001": DingTalk.API.OldCardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    cardMediaIDParamMap: ["ZH_CN": "a", "u1001": "韩梅梅"],
                    other: laterMembers
                ),
                "u1002": DingTalk.API.OldCardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    cardMediaIDParamMap: ["ZH_CN": "a", "u1001": "韩梅梅"],
                    other: laterMembers
                ),
            ],
            chatBotID: "chatBotId <样例>",
            userIDType: 2,
            atOpenIDs: ["ZH_CN": "a", "u1001": "韩梅梅"],
            cardOptions: DingTalk.API.InteractiveCardOptions(
                supportForward: true,
                other: laterMembers
            ),
            pullStrategy: true,
            other: laterMembers
        )
    }

    private static func updateInteractiveCard1() -> DingTalk.API.UpdateInteractiveCardRequest {
        DingTalk.API.UpdateInteractiveCardRequest(
            outTrackID: "outTrackId <样例>",
            cardData: DingTalk.API.OldCardData(
                cardParamMap: [
                    "amount": 12.5,
                    "count": 3,
                    "lines": [["sku": "A-1"]],
                    "text": "已同意 <b>",
                    "urgent": true,
                ],
                cardMediaIDParamMap: ["ZH_CN": "a", "u1001": "韩梅梅"],
                other: laterMembers
            ),
            privateData: [
                "u1001": DingTalk.API.OldCardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    cardMediaIDParamMap: ["ZH_CN": "a", "u1001": "韩梅梅"],
                    other: laterMembers
                ),
                "u1002": DingTalk.API.OldCardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    cardMediaIDParamMap: ["ZH_CN": "a", "u1001": "韩梅梅"],
                    other: laterMembers
                ),
            ],
            userIDType: 2,
            cardOptions: DingTalk.API.UpdateOptions(
                updateCardDataByKey: true,
                updatePrivateDataByKey: true,
                other: laterMembers
            ),
            other: laterMembers
        )
    }

    private static func sendRobotCard1() -> DingTalk.API.SendRobotCardRequest {
        DingTalk.API.SendRobotCardRequest(
            cardTemplateID: "cardTemplateId <样例>",
            cardBizID: "cardBizId <样例>",
            cardData: ["contents": [["text": "<b>"]]],
            robotCode: "robotCode <样例>",
            openConversationID: "openConversationId <样例>",
            singleChatReceiver: ["userId": "userId <样例>"],
            callbackURL: "callbackUrl <样例>",
            sendOptions: DingTalk.API.RobotCardOptions(
                atUserListJSON: [["userId": "u1001"]],
                atAll: true,
                receiverListJSON: [["userId": "u1001"]],
                cardPropertyJSON: ["contents": [["text": "<b>"]]],
                other: laterMembers
            ),
            pullStrategy: true,
            other: laterMembers
        )
    }

    private static func updateRobotCard1() -> DingTalk.API.UpdateRobotCardRequest {
        DingTalk.API.UpdateRobotCardRequest(
            cardBizID: "cardBizId <样例>",
            cardData: ["contents": [["text": "<b>"]]],
            other: laterMembers
        )
    }

    private static func createTopBox1() -> DingTalk.API.CreateTopBoxRequest {
        DingTalk.API.CreateTopBoxRequest(
            cardTemplateID: "cardTemplateId <样例>",
            outTrackID: "outTrackId <样例>",
            conversationType: 2,
            callbackRouteKey: "callbackRouteKey <样例>",
            cardData: DingTalk.API.OldCardData(
                cardParamMap: [
                    "amount": 12.5,
                    "count": 3,
                    "lines": [["sku": "A-1"]],
                    "text": "已同意 <b>",
                    "urgent": true,
                ],
                cardMediaIDParamMap: ["ZH_CN": "a", "u1001": "韩梅梅"],
                other: laterMembers
            ),
            userIDPrivateDataMap: [
                "u1001": DingTalk.API.OldCardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    cardMediaIDParamMap: ["ZH_CN": "a", "u1001": "韩梅梅"],
                    other: laterMembers
                ),
                "u1002": DingTalk.API.OldCardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    cardMediaIDParamMap: ["ZH_CN": "a", "u1001": "韩梅梅"],
                    other: laterMembers
                ),
            ],
            unionIDPrivateDataMap: [
                "u1001": DingTalk.API.OldCardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    cardMediaIDParamMap: ["ZH_CN": "a", "u1001": "韩梅梅"],
                    other: laterMembers
                ),
                "u1002": DingTalk.API.OldCardData(
                    cardParamMap: [
                        "amount": 12.5,
                        "count": 3,
                        "lines": [["sku": "A-1"]],
                        "text": "已同意 <b>",
                        "urgent": true,
                    ],
                    cardMediaIDParamMap: ["ZH_CN": "a", "u1001": "韩梅梅"],
                    other: laterMembers
                ),
            ],
            cardSettings: DingTalk.API.TopBoxSettings(
                pullStrategy: true,
                other: laterMembers
            ),
            openConversationID: "openConversationId <样例>",
            userID: "userId <样例>",
            unionID: "unionId <样例>",
            robotCode: "robotCode <样例>",
            coolAppCode: "coolAppCode <样例>",
            groupTemplateID: "groupTemplateId <样例>",
            receiverUserIDList: ["u1001", "u1002"],
            receiverUnionIDList: ["u1001", "u1002"],
            expiredTime: 1_700_000_000_123,
            platforms: "ios|mac|android|win",
            other: laterMembers
        )
    }

    private static func sendCustomRobotMessage1() -> DingTalk.API.SendCustomRobotMessageRequest {
        DingTalk.API.SendCustomRobotMessageRequest(
            msgtype: "text",
            msgUUID: "msgUuid <样例>",
            text: DingTalk.API.ReplyText(
                content: "content <样例>",
                other: laterMembers
            ),
            at: DingTalk.API.ReplyAt(
                atMobiles: ["u1001", "u1002"],
                atUserIDs: ["u1001", "u1002"],
                isAtAll: true,
                other: laterMembers
            ),
            other: laterMembers
        )
    }

    private static func sendGroupMessage1() -> DingTalk.API.SendGroupMessageRequest {
        DingTalk.API.SendGroupMessageRequest(
            openConversationID: "openConversationId <样例>",
            robotCode: "robotCode <样例>",
            msgKey: "sampleText",
            msgParam: ["content": "content <样例>"],
            other: laterMembers
        )
    }

    private static func sendDirectMessages1() -> DingTalk.API.SendDirectMessagesRequest {
        DingTalk.API.SendDirectMessagesRequest(
            userIDs: ["u1001", "u1002"],
            robotCode: "robotCode <样例>",
            msgKey: "sampleText",
            msgParam: ["content": "content <样例>"],
            other: laterMembers
        )
    }

    private static func downloadMessageFile1() -> DingTalk.API.DownloadMessageFileRequest {
        DingTalk.API.DownloadMessageFileRequest(
            downloadCode: "downloadCode <样例>",
            robotCode: "robotCode <样例>",
            other: laterMembers
        )
    }
}
