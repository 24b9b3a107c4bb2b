import IMHook
import Testing

/// Compares a callback with what a case expects of it, and fails a test where they differ.
func compare(_ expected: JSONValue, with callback: DingTalk.Callback, at part: String) throws {
    let fields = CallbackFields(callback)
    for (name, value) in expected.members {
        let part = "\(part): \(name)"
        if let text = fields.texts[name] {
            try check(text, is: value.string, at: part)
        } else if let number = fields.numbers[name] {
            try check(number, is: value.int64, at: part)
        } else if let json = fields.values[name] {
            compare(value, with: json, at: part)
        } else if name == "actionIds" {
            try check(fields.actionIDs, is: value.texts, at: part)
        } else if name == "queries" {
            try compare(value, with: fields.queries, at: part)
        } else if name == "absent" {
            for absent in try value.texts {
                guard let json = fields.values[absent] else { throw BrokenCase("there is no JSON member '\(absent)'") }
                #expect(json.type == .absent, "\(part) \(absent): \(json)")
            }
        } else if name != "status" {
            throw BrokenCase("the expectation '\(name)' of a callback is not known to this runner")
        }
    }
}

private func compare(_ expected: JSONValue, with queries: [DingTalk.DataQuery], at part: String) throws {
    #expect(queries.count == expected.count, "\(part)")
    for (query, expectations) in zip(queries, expected.elements) {
        for (name, value) in expectations.members {
            switch name {
            case "id": try check(query.id, is: value.string, at: part)
            case "profileCorpId": try check(query.profileCorpID, is: value.string, at: part)
            case "profileUserId": try check(query.profileUserID, is: value.string, at: part)
            case "request": compare(value, with: query.request, at: part)
            case "dynamicParams": compare(value, with: query.dynamicParams, at: part)
            case "constParams": compare(value, with: query.constParams, at: part)
            case "profile": compare(value, with: query.profile, at: part)
            default: throw BrokenCase("the expectation '\(name)' of a query is not known to this runner")
            }
        }
    }
}

/// What a callback says, under the names of the corpus.
private struct CallbackFields {
    var texts: [String: String] = [:]
    var numbers: [String: Int64] = [:]
    var values: [String: JSONValue] = [:]
    var actionIDs: [String] = []
    var queries: [DingTalk.DataQuery] = []

    init(_ callback: DingTalk.Callback) {
        texts = [
            "kind": name(of: callback.kind), "contentDocument": name(of: callback.contentDocument),
            "dialect": callback.dialect.map { name(of: $0) } ?? "NONE", "type": callback.type,
            "corpId": callback.corpID,
            "userId": callback.userID, "outTrackId": callback.outTrackID, "spaceType": callback.spaceType,
            "spaceId": callback.spaceID, "emptyAnswer": String(decoding: callback.emptyAnswer, as: UTF8.self),
            "url": "",
            "openConversationId": "", "singleChatAnotherUserId": "", "conversationToken": "",
        ]
        values = [
            "content": callback.contentValue, "extension": callback.extension, "params": .absent, "cardParams": .absent,
        ]
        numbers["userIdType"] = Int64(callback.userIDType)
        switch callback.verification {
        case .none:
            texts["verification"] = "NONE"
            numbers["secretIndex"] = -1
            numbers["signedAtMs"] = 0
            numbers["clockSkewMs"] = 0
        case .timestampSigned(let secretIndex, let signedAt, let clockSkew):
            texts["verification"] = "TIMESTAMP_SIGNED"
            numbers["secretIndex"] = Int64(secretIndex)
            numbers["signedAtMs"] = signedAt
            numbers["clockSkewMs"] = clockSkew
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
        case .event, .robotMessage, .unknown:
            break
        }
    }

    private mutating func read(_ action: DingTalk.CardAction) {
        actionIDs = action.actionIDs
        values["params"] = action.params
    }
}
