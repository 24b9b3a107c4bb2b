import IMHook
import Testing

/// What a callback has beside the members of a card's, under the names of the corpus.
struct FrameFields {
    private(set) var texts: [String: String] = [:]
    private(set) var numbers: [String: Int64] = [:]
    private(set) var flags: [String: Bool] = [:]
    private(set) var values: [String: JSONValue] = [:]

    init(_ frame: DingTalk.Stream.Frame) {
        texts = [
            "topic": frame.topic, "messageId": frame.messageID, "appId": frame.appID,
            "connectionId": frame.connectionID, "deduplicationKey": frame.deduplicationKey,
            "text": String(decoding: frame.text, as: UTF8.self), "eventId": frame.eventID,
            "eventType": frame.eventType, "eventCorpId": frame.eventCorpID,
            "eventUnifiedAppId": frame.eventUnifiedAppID,
        ]
        numbers = ["timeMs": frame.time, "eventBornAtMs": frame.eventBornAt]
        values = ["headers": frame.headers, "root": frame.root]
    }

    init(_ message: DingTalk.RobotMessage) {
        let quote = message.quote
        texts = [
            "type": name(of: message.type), "chatType": name(of: message.chat), "typeName": message.typeName,
            "messageId": message.messageID, "conversationId": message.conversationID,
            "conversationTitle": message.conversationTitle, "senderId": message.senderID,
            "senderStaffId": message.senderStaffID, "senderUnionId": message.senderUnionID,
            "senderNick": message.senderNick, "senderCorpId": message.senderCorpID,
            "senderPlatform": message.senderPlatform, "chatbotUserId": message.chatbotUserID,
            "chatbotCorpId": message.chatbotCorpID, "robotCode": message.robotCode,
            "sessionWebhook": message.sessionWebhook, "text": message.text,
            "downloadCode": message.downloadCode, "recognition": message.recognition, "fileName": message.fileName,
            "quotedMessageId": quote?.messageID ?? "", "quotedSenderId": quote?.senderID ?? "",
            "quotedTypeName": quote?.typeName ?? "", "quotedText": quote?.text ?? "",
            "hostUserId": message.hostUserID, "hostNick": message.hostNick, "errorText": message.errorText,
            "openSpaceId": message.openSpaceID,
        ]
        numbers = [
            "createdAtMs": message.createdAt, "sessionWebhookExpiresAtMs": message.sessionWebhookExpiresAt,
            "duration": message.duration, "errorCode": message.errorCode,
        ]
        flags = ["isAdmin": message.isAdmin, "isInAtList": message.isInAtList]
        values = [
            "atUsers": message.atUsers, "content": message.contentValue, "richText": message.richText,
            "quoted": quote?.root ?? .absent, "quotedContent": quote?.contentValue ?? .absent,
            "recentMessages": message.recentMessages,
        ]
    }

    init(_ event: DingTalk.Event) {
        texts = [
            "type": event.type, "corpId": event.corpID, "id": event.id, "unifiedAppId": event.unifiedAppID,
            "suiteKey": event.suiteKey, "suiteTicket": event.suiteTicket,
            "dataStatus": String("\(event.dataStatus.name)".dropFirst("IMHOOK_".count)),
        ]
        numbers = ["bornAtMs": event.bornAt]
        flags = ["isCheck": event.isCheck, "isRepeated": event.isRepeated]
        values = ["data": event.data]
    }

    init(_ request: DingTalk.GraphRequest) {
        texts = ["method": request.method, "uri": request.uri, "body": request.body]
        values = ["headers": request.headers]
    }
}

/// Compares one of the parts of a callback with what a case expects, and fails a test where they differ.
func compare(_ expected: JSONValue, with fields: FrameFields?, at part: String) throws {
    guard let fields, expected.type == .object else {
        #expect((fields == nil) == (expected.type == .null), "\(part)")
        return
    }
    for (name, value) in expected.members {
        let part = "\(part) \(name)"
        if let text = fields.texts[name] {
            try check(text, is: value.string, at: part)
        } else if let number = fields.numbers[name] {
            try check(number, is: value.int64, at: part)
        } else if let flag = fields.flags[name] {
            try check(flag, is: value.bool, at: part)
        } else if let json = fields.values[name] {
            compare(value, with: json, at: part)
        } else if name == "absent" {
            for absent in try value.texts {
                guard let json = fields.values[absent] else { throw BrokenCase("there is no JSON member '\(absent)'") }
                #expect(json.type == .absent, "\(part) \(absent): \(json)")
            }
        } else {
            throw BrokenCase("the expectation '\(name)' of a part of a callback is not known to this runner")
        }
    }
}
