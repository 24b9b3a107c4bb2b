import IMHook

/// What a callback says, under the names of the corpus; what belongs to the other platform is empty.
struct CallbackFields {
    var texts: [String: String] = [
        "dialect": "NONE", "contentDocument": "NONE", "type": "", "corpId": "", "userId": "", "outTrackId": "",
        "spaceType": "", "spaceId": "", "url": "", "openConversationId": "", "singleChatAnotherUserId": "",
        "conversationToken": "", "command": "", "timing": "UNKNOWN", "platform": "NONE", "platformName": "",
        "clientIp": "", "fromAccount": "", "toAccount": "", "operatorAccount": "", "groupId": "", "topicId": "",
        "officialAccount": "", "messageKey": "", "customData": "",
    ]
    var numbers: [String: Int64] = ["userIdType": 0, "sdkAppId": 0, "eventTimeMs": 0, "messageTimeMs": 0]
    var values: [String: JSONValue] = [
        "root": .absent, "content": .absent, "extension": .absent, "params": .absent, "cardParams": .absent,
        "message": .absent, "events": .absent,
    ]
    let root: JSONValue
    var actionIDs: [String] = []
    var queries: [DingTalk.DataQuery] = []
    /// The structures beside, nil where there is none.
    var parts: [String: FrameFields?] = ["frame": nil, "robot": nil, "graph": nil, "event": nil]

    init(_ callback: CaseCallback) {
        switch callback {
        case .dingTalk(let callback, _):
            root = callback.root
            read(callback)
        case .webhook(let webhook):
            root = webhook.root
            read(webhook)
        }
    }

    // MARK: DingTalk

    private mutating func read(_ callback: DingTalk.Callback) {
        texts["kind"] = name(of: callback.kind)
        texts["contentDocument"] = name(of: callback.contentDocument)
        texts["dialect"] = callback.dialect.map { name(of: $0) } ?? "NONE"
        texts["type"] = callback.type
        texts["corpId"] = callback.corpID
        texts["userId"] = callback.userID
        texts["outTrackId"] = callback.outTrackID
        texts["spaceType"] = callback.spaceType
        texts["spaceId"] = callback.spaceID
        texts["body"] = String(decoding: callback.body, as: UTF8.self)
        values["root"] = callback.root
        parts["frame"] = .some(callback.frame.map { FrameFields($0) })
        texts["emptyAnswer"] = String(decoding: callback.emptyAnswer, as: UTF8.self)
        numbers["userIdType"] = Int64(callback.userIDType)
        values["content"] = callback.contentValue
        values["extension"] = callback.extension
        switch callback.verification {
        case .none: setUnverified()
        case .timestampSigned(let index, let signedAt, let clockSkew): setSigned(index, signedAt, clockSkew)
        case .eventSigned(let index, let signedAt, let clockSkew):
            setSigned(index, signedAt, clockSkew)
            texts["verification"] = "EVENT_SIGNED"
        case .connection: setUnverified("CONNECTION")
        }
        read(callback.content)
    }

    private mutating func read(_ content: DingTalk.Callback.Content) {
        switch content {
        case .action(let action):
            read(action)
        case .assistantAction(let action, let conversationToken):
            read(action)
            texts["conversationToken"] = conversationToken
        case .dynamicData(let data):
            queries = data.queries
        case .privatePull(let pull):
            values["cardParams"] = pull.cardParams
        case .linkEnhancement(let link):
            texts["url"] = link.url
            texts["openConversationId"] = link.openConversationID
            texts["singleChatAnotherUserId"] = link.singleChatAnotherUserID
        case .robotMessage(let message), .delegatedMessage(let message):
            parts["robot"] = .some(FrameFields(message))
        case .graph(let request):
            parts["graph"] = .some(FrameFields(request))
        case .event(let event):
            parts["event"] = .some(FrameFields(event))
        case .unknown:
            break
        }
    }

    private mutating func read(_ action: DingTalk.CardAction) {
        actionIDs = action.actionIDs
        values["params"] = action.params
    }

    // MARK: Tencent Chat

    private mutating func read(_ webhook: TencentChat.Webhook) {
        texts["kind"] = "TENCENT_CHAT_" + name(of: webhook.command)
        texts["command"] = webhook.commandName
        texts["timing"] = name(of: webhook.timing)
        texts["platform"] = name(of: webhook.platform)
        texts["platformName"] = webhook.platformName
        texts["clientIp"] = webhook.clientIP
        texts["fromAccount"] = webhook.fromAccount
        texts["toAccount"] = webhook.toAccount
        texts["operatorAccount"] = webhook.operatorAccount
        texts["groupId"] = webhook.groupID
        texts["topicId"] = webhook.topicID
        texts["officialAccount"] = webhook.officialAccount
        texts["messageKey"] = webhook.messageKey
        texts["customData"] = webhook.customData
        texts["emptyAnswer"] = String(decoding: webhook.emptyAnswer, as: UTF8.self)
        numbers["sdkAppId"] = Int64(clamping: webhook.sdkAppID)
        numbers["eventTimeMs"] = webhook.eventTime
        numbers["messageTimeMs"] = webhook.messageTime
        values["message"] = webhook.message
        values["events"] = webhook.events
        switch webhook.verification {
        case .none: setUnverified()
        case .timestampSigned(let index, let signedAt, let clockSkew): setSigned(index, signedAt, clockSkew)
        }
    }

    // MARK: Both

    private mutating func setUnverified(_ verification: String = "NONE") {
        texts["verification"] = verification
        numbers["secretIndex"] = -1
        numbers["signedAtMs"] = 0
        numbers["clockSkewMs"] = 0
    }

    private mutating func setSigned(_ index: Int, _ signedAt: Int64, _ clockSkew: Int64) {
        texts["verification"] = "TIMESTAMP_SIGNED"
        numbers["secretIndex"] = Int64(index)
        numbers["signedAtMs"] = signedAt
        numbers["clockSkewMs"] = clockSkew
    }
}
