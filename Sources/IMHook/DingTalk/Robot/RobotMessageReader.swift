package import IMHookWire

/// Reads a message to a robot, which Stream mode and HTTP carry in the same form (page 「机器人接收消息」).
///
/// Nothing is required and nothing is refused: members that are missing or of another type are empty, and everything can be
/// read from the body as well.
package enum RobotMessageReader {
    /// Texts nested in each other: the message, a content that came as a text, that of a message quoted in it, and its strings.
    package static let levels = 4

    /// Reads the message that a value of an arena is.
    ///
    /// - Parameters:
    ///   - arena: The arena, which has ``levels`` levels from the text of the message on.
    ///   - root: The message; anything but an object has no members.
    ///   - limits: The limits of a content that came as a text.
    /// - Returns: What the message says.
    @export(interface)
    package static func read(
        _ arena: inout JSONArena,
        _ root: UInt32,
        _ limits: JSONLimits
    ) -> RobotMessageFields {
        var fields = RobotMessageFields()
        readEnvelope(arena, root, &fields)
        readContent(&arena, root, limits, &fields)
        readQuote(&arena, root, limits, &fields)
        return fields
    }

    private static func readEnvelope(_ arena: borrowing JSONArena, _ root: UInt32, _ fields: inout RobotMessageFields) {
        fields.typeName = arena.text(of: root, "msgtype")
        fields.type = unsafe RobotMessageType(RawSpan(_unsafeBytes: arena.bytes(fields.typeName)))
        fields.messageID = arena.text(of: root, "msgId")
        fields.createdAt = arena.integer(of: root, "createAt")
        fields.conversationID = arena.text(of: root, "conversationId")
        fields.conversationType = arena.integer(of: root, "conversationType")
        fields.conversationTitle = arena.text(of: root, "conversationTitle")
        fields.senderID = arena.text(of: root, "senderId")
        fields.senderStaffID = arena.text(of: root, "senderStaffId")
        fields.senderUnionID = arena.text(of: root, "senderUnionId")
        fields.senderNick = arena.text(of: root, "senderNick")
        fields.senderCorpID = arena.text(of: root, "senderCorpId")
        fields.senderPlatform = arena.text(of: root, "senderPlatform")
        fields.isAdmin = flag(arena, root, "isAdmin")
        fields.chatbotUserID = arena.text(of: root, "chatbotUserId")
        fields.chatbotCorpID = arena.text(of: root, "chatbotCorpId")
        fields.robotCode = arena.text(of: root, "robotCode")
        fields.isInAtList = flag(arena, root, "isInAtList")
        fields.atUsers = array(arena, root, "atUsers")
        fields.sessionWebhook = arena.text(of: root, "sessionWebhook")
        fields.sessionWebhookExpiry = arena.integer(of: root, "sessionWebhookExpiredTime")
        fields.recentMessages = array(arena, root, "conversationMsgContext")
        if let host = arena.object(root, "hostingContext") {
            fields.hostUserID = arena.text(of: host, "userId")
            fields.hostNick = arena.text(of: host, "nick")
        }
        // The pages name both pairs.
        fields.errorCode = arena.integer(of: root, "errorCode")
        if fields.errorCode == 0 { fields.errorCode = arena.integer(of: root, "errCode") }
        fields.errorText = arena.text(of: root, "errorMessage")
        if fields.errorText.isEmpty { fields.errorText = arena.text(of: root, "errMsg") }
    }

    private static func readContent(
        _ arena: inout JSONArena,
        _ root: UInt32,
        _ limits: JSONLimits,
        _ fields: inout RobotMessageFields
    ) {
        if let text = arena.object(root, "text") { fields.text = arena.text(of: text, "content") }
        guard let content = arena.member(root, "content") else { return }
        if arena.type(content) == .object {
            fields.content = content
        } else if arena.type(content) == .string {
            // Now and then the content is a JSON text, and in one sample it is the text of a message.
            if let inner = try? arena.parseInner(content, limits), arena.type(inner) == .object {
                fields.content = inner
            } else if fields.text.isEmpty {
                fields.text = arena.stringText(content)
            }
        }
        guard fields.content != JSONArena.absent else { return }
        fields.downloadCode = arena.text(of: fields.content, "downloadCode")
        fields.recognition = arena.text(of: fields.content, "recognition")
        fields.duration = arena.integer(of: fields.content, "duration")
        fields.fileName = arena.text(of: fields.content, "fileName")
        fields.richText = array(arena, fields.content, "richText")
    }

    /// Finds the message that a message answers, which stands in the text or in the content.
    private static func readQuote(
        _ arena: inout JSONArena,
        _ root: UInt32,
        _ limits: JSONLimits,
        _ fields: inout RobotMessageFields
    ) {
        let ofText = arena.object(root, "text").flatMap { arena.object($0, "repliedMsg") }
        let ofContent = fields.content == JSONArena.absent ? nil : arena.object(fields.content, "repliedMsg")
        guard let quote = ofText ?? ofContent else { return }
        fields.repliedMessage = quote
        fields.repliedMessageID = arena.text(of: quote, "msgId")
        fields.repliedSenderID = arena.text(of: quote, "senderId")
        fields.repliedTypeName = arena.text(of: quote, "msgType")
        guard let content = arena.member(quote, "content") else { return }
        if arena.type(content) == .object {
            fields.repliedContent = content
        } else if arena.type(content) == .string {
            if let inner = try? arena.parseInner(content, limits), arena.type(inner) == .object {
                fields.repliedContent = inner
            } else {
                fields.repliedText = arena.stringText(content)
            }
        }
        guard fields.repliedContent != JSONArena.absent else { return }
        fields.repliedText = arena.text(of: fields.repliedContent, "text")
        if fields.repliedText.isEmpty { fields.repliedText = arena.text(of: fields.repliedContent, "content") }
    }

    // MARK: Members

    private static func flag(_ arena: borrowing JSONArena, _ object: UInt32, _ name: StaticString) -> Bool {
        arena.member(object, name).flatMap { try? arena.looseBool($0) } ?? false
    }

    private static func array(_ arena: borrowing JSONArena, _ object: UInt32, _ name: StaticString) -> UInt32 {
        guard let member = arena.member(object, name), arena.type(member) == .array else { return JSONArena.absent }
        return member
    }
}
