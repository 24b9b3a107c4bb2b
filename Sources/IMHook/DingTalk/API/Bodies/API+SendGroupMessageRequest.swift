// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `send_group_message`: sends a robot's message into a group.
    public struct SendGroupMessageRequest: Equatable, Sendable, WrittenObject {
        /// `openConversationId`: The group.
        public var openConversationID: String
        /// `robotCode`: The robot.
        public var robotCode: String
        /// `msgKey`: The type of the message.
        ///
        /// Values: `sampleText`, `sampleMarkdown`, `sampleImageMsg`, `sampleLink`, `sampleActionCard`,
        /// `sampleActionCard2`, `sampleActionCard3`, `sampleActionCard4`, `sampleActionCard5`, `sampleActionCard6`,
        /// `sampleAudio`, `sampleFile`, `sampleVideo`, or another that the platform has.
        public var msgKey: String
        /// `msgParam`: What the type takes.
        public var msgParam: JSON
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            openConversationID: String,
            robotCode: String,
            msgKey: String,
            msgParam: JSON,
            other: JSON.Parameters = [:]
        ) {
            self.openConversationID = openConversationID
            self.robotCode = robotCode
            self.msgKey = msgKey
            self.msgParam = msgParam
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("openConversationId", openConversationID)
            writer.add("robotCode", robotCode)
            writer.add("msgKey", msgKey)
            writer.add("msgParam", msgParam)
            return writer.object(other)
        }
    }
}

#endif
