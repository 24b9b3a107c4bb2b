import IMHook
import Testing

/// Fails a test unless an error says what is wrong and points into the text.
func checkSound(_ error: IMHookError, size: Int, _ name: String) {
    #expect(error.status != .ok, "\(name)")
    #expect((-1...size).contains(error.offset) && (-1...size).contains(error.outerOffset), "\(name): \(error)")
    #expect((error.offset < 0) == (error.outerOffset < 0) && (error.offset < 0) == (error.document == .none), "\(name)")
    #expect(!error.path.description.contains("\u{FFFD}"), "\(name): \(error)")
    #expect((400...599).contains(error.status.httpStatus), "\(name)")
}

/// Reads everything that a callback has and answers it; fails a test when an answer is not JSON.
func checkSound(_ callback: DingTalk.Callback, _ name: String) {
    var seen = walk(callback.root) + walk(callback.contentValue) + walk(callback.extension)
    for text in [
        callback.type, callback.corpID, callback.userID, callback.outTrackID, callback.spaceType, callback.spaceID,
    ] {
        seen += text.utf8.count
    }
    var answer = DingTalk.Answer.empty
    switch callback.content {
    case .action(let action), .assistantAction(let action, _):
        seen += walk(action.params) + walk(action.form) + action.actionIDs.count
        answer = .card(["\"": .string(callback.userID)], private: ["p": [1, nil, ["x": true]]])
    case .dynamicData(let data):
        for query in data.queries {
            seen += walk(query.request) + walk(query.dynamicParams) + walk(query.constParams) + walk(query.profile)
            #expect(!query.id.isEmpty, "\(name): a query without id")
        }
        answer = .data(data.queries.prefix(1).map { (source: $0.id, value: ["text": .string($0.id)]) })
    case .privatePull(let pull):
        seen += walk(pull.cardParams)
        answer = .card(private: ["p": .string(callback.userID)])
    case .linkEnhancement(let link):
        answer = .link(outTrackID: link.url, lastMessage: link.openConversationID + link.singleChatAnotherUserID)
    case .event(let event):
        // An encrypted event may be empty.
        seen += walk(event.data) + event.id.utf8.count + event.type.utf8.count + event.dataText.utf8.count + 1
        for text in [event.corpID, event.unifiedAppID, event.suiteKey, event.suiteTicket] { seen += text.utf8.count }
    case .robotMessage(let message), .delegatedMessage(let message):
        seen += read(message)
    case .graph(let request):
        seen += walk(request.headers) + request.method.utf8.count + request.uri.utf8.count + request.body.utf8.count
        answer = .graph(503, body: .string(request.body))
    case .unknown:
        break
    }
    #expect(seen > 0, "\(name)")
    for answer in [.empty, answer] {
        do {
            let body = try callback.reply(answer).body
            #expect(throws: Never.self, "\(name)") { try JSONValue(parsing: body) }
        } catch {
            // A damaged callback may have lost the id that an answer in the legacy layout needs.
            #expect(error.status == .replyOutTrackIDMissing && callback.outTrackID.isEmpty, "\(name): \(error)")
        }
    }
}

/// Reads everything that a message to a robot has.
///
/// - Returns: More than 0.
private func read(_ message: DingTalk.RobotMessage) -> Int {
    var seen = walk(message.root) + walk(message.contentValue) + walk(message.atUsers) + walk(message.recentMessages)
    for text in [
        message.typeName, message.messageID, message.text, message.conversationID, message.conversationTitle,
        message.openSpaceID, message.sessionWebhook, message.senderID, message.senderStaffID, message.senderUnionID,
        message.senderNick, message.senderCorpID, message.senderPlatform, message.chatbotUserID,
        message.chatbotCorpID, message.robotCode, message.hostUserID, message.hostNick,
    ] {
        seen += text.utf8.count
    }
    if let quote = message.quote {
        seen += walk(quote.root) + walk(quote.contentValue) + quote.text.utf8.count + quote.messageID.utf8.count
    }
    if case .richText(let items) = message.content {
        for case .text(let text, let value) in items { seen += text.utf8.count + walk(value) }
    }
    return seen
}

/// Reads everything that a callback of either platform has and answers it; fails a test when an answer is not JSON.
func checkSound(_ callback: CaseCallback, _ name: String) {
    switch callback {
    case .dingTalk(let callback, _): checkSound(callback, name)
    case .webhook(let webhook): checkSound(webhook, name)
    }
}

/// Reads everything that a webhook has and answers it; fails a test when an answer is not JSON.
func checkSound(_ webhook: TencentChat.Webhook, _ name: String) {
    var seen = walk(webhook.root) + walk(webhook.message) + walk(webhook.events)
    for text in [
        webhook.commandName, webhook.platformName, webhook.clientIP, webhook.fromAccount, webhook.toAccount,
        webhook.operatorAccount, webhook.groupID, webhook.topicID, webhook.officialAccount, webhook.messageKey,
        webhook.customData, webhook.messageText,
    ] {
        seen += text.utf8.count
    }
    #expect(seen > 0 && !webhook.commandName.isEmpty, "\(name)")
    #expect((webhook.content == .unknown) == (webhook.command == .unknown), "\(name)")
    #expect(webhook.messageElements.count == webhook.message.count, "\(name)")
    let decisions: [TencentChat.Decision] = [
        .allow, .forbid, .discard, .refuse(code: 120_001, text: webhook.customData), .refuse(code: 10_100),
        .allow(customData: webhook.messageText), .allow(refusing: [webhook.toAccount]),
        .friends([.refuse(webhook.toAccount, text: webhook.fromAccount)]),
    ]
    for (index, decision) in decisions.enumerated() {
        do {
            let body = try webhook.reply(decision).body
            #expect(throws: Never.self, "\(name)") { try JSONValue(parsing: body) }
        } catch {
            #expect(index > 0 && error.status.rawValue >= 700, "\(name): \(error)")
        }
    }
}

/// Reads a value and everything in it.
///
/// - Returns: How many values there are.
func walk(_ value: JSONValue) -> Int {
    guard value.type != .absent else { return 0 }
    _ = try? value.string
    _ = try? value.double
    _ = try? value.int64
    return value.elements.reduce(1) { $0 + walk($1) } + value.members.reduce(0) { $0 + walk($1.value) }
}
