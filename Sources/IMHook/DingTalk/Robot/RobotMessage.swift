#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk {
    /// A message to a robot (page 「机器人接收消息」).
    ///
    /// What it has depends on the chat, on the organisation of the sender, and on whether the robot is published: texts that
    /// it does not have are empty, and JSON values absent.
    public struct RobotMessage {
        let storage: JSONStorage
        let fields: RobotMessageFields
        /// The message as received, with every member that the platform sent.
        public let root: JSONValue

        init(_ storage: JSONStorage, _ fields: RobotMessageFields, root: UInt32) {
            self.storage = storage
            self.fields = fields
            self.root = JSONValue(storage, root)
        }

        // MARK: The message

        /// What the message is.
        public var type: RobotMessageType { fields.type }
        /// `msgtype` as received.
        public var typeName: String { text(fields.typeName) }
        /// `msgId`: what stays the same when the platform sends a message again.
        public var messageID: String { text(fields.messageID) }
        /// `createAt` in Unix milliseconds; 0 where there is none.
        public var createdAt: Int64 { fields.createdAt }
        /// The text of a text message as received: after a mention it begins with a space.
        public var text: String { text(fields.text) }
        /// The object `content`, also where it came as a JSON text in a string.
        public var contentValue: JSONValue { value(fields.content) }

        // MARK: Members of the content

        /// What a picture, audio, video or file is downloaded with, through the platform's API.
        public var downloadCode: String { text(fields.downloadCode) }
        /// What was said in an audio message.
        public var recognition: String { text(fields.recognition) }
        /// Of an audio or video message, as sent: the documents differ between milliseconds and seconds.
        public var duration: Int64 { fields.duration }
        /// The name of a file.
        public var fileName: String { text(fields.fileName) }
        /// The items of a rich text message, an array.
        public var richText: JSONValue { value(fields.richText) }
        /// Why the platform sent no content, such as 20001 when a quota is used up; 0 where it did.
        public var errorCode: Int64 { fields.errorCode }
        /// The platform's text about that.
        public var errorText: String { text(fields.errorText) }

        // MARK: The chat

        /// The kind of chat.
        public var chat: RobotChat { fields.chat }
        /// `conversationId`, which is an openConversationId.
        public var conversationID: String { text(fields.conversationID) }
        /// The title of a group.
        public var conversationTitle: String { text(fields.conversationTitle) }
        /// The `openSpaceId` of the chat, for a card that answers; empty where the message lacks what it needs.
        public var openSpaceID: String {
            var buffer = ByteBuffer()
            fields.appendOpenSpaceID(storage.arena, to: &buffer)
            return unsafe String(decoding: buffer.bytes, as: UTF8.self)
        }
        /// `sessionWebhook`: where answers can be posted until ``sessionWebhookExpiresAt``.
        ///
        /// A credential: do not log it.
        public var sessionWebhook: String { text(fields.sessionWebhook) }
        /// `sessionWebhookExpiredTime` in Unix milliseconds; 0 where there is none.
        public var sessionWebhookExpiresAt: Int64 { fields.sessionWebhookExpiry }

        // MARK: The sender

        /// `senderId`: opaque.
        public var senderID: String { text(fields.senderID) }
        /// `senderStaffId`, the userId; empty for somebody of another organisation, and before the robot is published.
        public var senderStaffID: String { text(fields.senderStaffID) }
        /// `senderUnionId`.
        public var senderUnionID: String { text(fields.senderUnionID) }
        /// `senderNick`: the name to show.
        public var senderNick: String { text(fields.senderNick) }
        /// `senderCorpId`: the organisation of the sender.
        public var senderCorpID: String { text(fields.senderCorpID) }
        /// `senderPlatform`, such as `Mac` or `Win`.
        public var senderPlatform: String { text(fields.senderPlatform) }
        /// Whether the sender is an administrator of the organisation.
        public var isAdmin: Bool { fields.isAdmin }

        // MARK: The robot

        /// `chatbotUserId`: opaque.
        public var chatbotUserID: String { text(fields.chatbotUserID) }
        /// `chatbotCorpId`: the organisation of the robot.
        public var chatbotCorpID: String { text(fields.chatbotCorpID) }
        /// `robotCode`.
        public var robotCode: String { text(fields.robotCode) }
        /// Whether the robot itself is among those mentioned.
        public var isInAtList: Bool { fields.isInAtList }
        /// Who is mentioned: an array of objects with `dingtalkId`, `staffId` and `unionId`.
        public var atUsers: JSONValue { value(fields.atUsers) }

        // MARK: Delegated messages

        /// The user whom the robot stands for.
        public var hostUserID: String { text(fields.hostUserID) }
        /// The name of that user.
        public var hostNick: String { text(fields.hostNick) }
        /// The messages before this one: an array of objects with `readStatus`, `senderUserId` and `sendTime`.
        public var recentMessages: JSONValue { value(fields.recentMessages) }

        // MARK: Parts

        func text(_ range: TextRange) -> String { range.isEmpty ? "" : storage.string(range) }
        func value(_ node: UInt32) -> JSONValue { JSONValue(storage, node) }
    }
}

#endif
