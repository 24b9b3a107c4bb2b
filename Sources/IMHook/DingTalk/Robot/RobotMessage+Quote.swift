#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.RobotMessage {
    /// A message that another one answers: `repliedMsg`, seen with clients, not documented.
    public struct Quote {
        /// `msgId`.
        public let messageID: String
        /// `senderId`: opaque.
        public let senderID: String
        /// `msgType`.
        public let typeName: String
        /// Its text, where it has one.
        public let text: String
        /// Its content, an object, also where it came as a JSON text in a string.
        public let contentValue: JSONValue
        /// The quoted message as received.
        public let root: JSONValue
    }

    /// The message that this one answers; nil when it answers none.
    public var quote: Quote? {
        guard fields.repliedMessage != JSONArena.absent else { return nil }
        return Quote(
            messageID: text(fields.repliedMessageID),
            senderID: text(fields.repliedSenderID),
            typeName: text(fields.repliedTypeName),
            text: text(fields.repliedText),
            contentValue: value(fields.repliedContent),
            root: value(fields.repliedMessage)
        )
    }
}

#endif
