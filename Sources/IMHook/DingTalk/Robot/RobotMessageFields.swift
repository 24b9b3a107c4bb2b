package import IMHookWire

/// The members of a message to a robot, as places in the arena that holds its text (page 「机器人接收消息」).
///
/// `JSONArena.absent` stands for a value that the message does not have. Any of them may be missing: what a robot gets depends
/// on the chat, on the organisation of the sender, and on whether the robot is published.
package struct RobotMessageFields {
    package var type = RobotMessageType.unknown
    package var typeName = TextRange.empty
    /// `msgId`: what a message that is sent again is known by.
    package var messageID = TextRange.empty
    /// `createAt` in Unix milliseconds; 0 where there is none.
    package var createdAt: Int64 = 0
    package var conversationID = TextRange.empty
    /// 1 for a chat of two, 2 for a group; 0 where the message does not say.
    package var conversationType: Int64 = 0
    package var conversationTitle = TextRange.empty
    package var senderID = TextRange.empty
    /// `senderStaffId`, the user id; empty for senders outside the organisation of the robot.
    package var senderStaffID = TextRange.empty
    package var senderUnionID = TextRange.empty
    package var senderNick = TextRange.empty
    package var senderCorpID = TextRange.empty
    package var senderPlatform = TextRange.empty
    package var isAdmin = false
    package var chatbotUserID = TextRange.empty
    package var chatbotCorpID = TextRange.empty
    package var robotCode = TextRange.empty
    package var isInAtList = false
    /// The array `atUsers`.
    package var atUsers = JSONArena.absent
    /// `sessionWebhook`: where an answer can be posted for a while.
    package var sessionWebhook = TextRange.empty
    /// `sessionWebhookExpiredTime` in Unix milliseconds; 0 where there is none.
    package var sessionWebhookExpiry: Int64 = 0

    /// The text of a text message, with the space that a removed mention leaves before it.
    package var text = TextRange.empty
    /// The object `content`, also where it came as a JSON text in a string.
    package var content = JSONArena.absent
    /// `downloadCode` of a picture, audio, video or file.
    package var downloadCode = TextRange.empty
    /// `recognition`: what was said in an audio message.
    package var recognition = TextRange.empty
    /// `duration` of an audio or video message, in the unit that the platform sent: pages differ.
    package var duration: Int64 = 0
    package var fileName = TextRange.empty
    /// The array `richText`.
    package var richText = JSONArena.absent

    /// The object `repliedMsg` of a message that quotes another one, and what it says.
    package var repliedMessage = JSONArena.absent
    package var repliedMessageID = TextRange.empty
    package var repliedSenderID = TextRange.empty
    package var repliedTypeName = TextRange.empty
    package var repliedText = TextRange.empty
    /// Its object `content`, also where it came as a JSON text in a string.
    package var repliedContent = JSONArena.absent

    /// Whom a delegated robot stands for: `hostingContext`.
    package var hostUserID = TextRange.empty
    package var hostNick = TextRange.empty
    /// The array `conversationMsgContext` of a delegated message.
    package var recentMessages = JSONArena.absent

    /// Why the platform sent no content, such as 20001 when the quota is used up; 0 where it did.
    package var errorCode: Int64 = 0
    package var errorText = TextRange.empty
}
