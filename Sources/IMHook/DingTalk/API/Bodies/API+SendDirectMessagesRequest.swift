// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `send_direct_messages`: sends a robot's message to people, each in their chat with the robot.
    public struct SendDirectMessagesRequest: Equatable, Sendable, WrittenObject {
        /// `userIds`: Who gets it.
        ///
        /// At most 20 elements. Not empty.
        public var userIDs: [String]
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
            userIDs: [String],
            robotCode: String,
            msgKey: String,
            msgParam: JSON,
            other: JSON.Parameters = [:]
        ) {
            self.userIDs = userIDs
            self.robotCode = robotCode
            self.msgKey = msgKey
            self.msgParam = msgParam
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("userIds", userIDs)
            writer.add("robotCode", robotCode)
            writer.add("msgKey", msgKey)
            writer.add("msgParam", msgParam)
            return writer.object(other)
        }
    }
}

#endif
