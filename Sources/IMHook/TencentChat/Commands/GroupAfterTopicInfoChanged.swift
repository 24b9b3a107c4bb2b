// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackAfterTopicInfoChanged`, after: name, introduction, notice or avatar of a topic was
    /// changed (page 1047/49466).
    public struct GroupAfterTopicInfoChanged: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackAfterTopicInfoChanged`.
        public var callbackCommand: String?
        /// `GroupId`: Community of the topic.
        public var groupID: String?
        /// `TopicId`: The topic; not in the platform's table.
        public var topicID: String?
        /// `Type`: `Community`.
        public var type: String?
        /// `Operator_Account`: UserID that made the change.
        public var operatorAccount: String?
        /// `Name`: New name, when it was changed.
        public var name: String?
        /// `Introduction`: New introduction, when it was changed.
        public var introduction: String?
        /// `Notification`: New notice, when it was changed.
        public var notification: String?
        /// `FaceUrl`: New URL of the avatar, when it was changed.
        public var faceURL: String?
        /// `EventTime`: Unix milliseconds of the event.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// Creates an object without members.
        public init() {}

        /// Reads an object; what is missing is nil.
        public init(_ object: JSONValue) {
            var reader = BodyReader(object)
            callbackCommand = reader.text("CallbackCommand")
            groupID = reader.text("GroupId")
            topicID = reader.text("TopicId")
            type = reader.text("Type")
            operatorAccount = reader.text("Operator_Account")
            name = reader.text("Name")
            introduction = reader.text("Introduction")
            notification = reader.text("Notification")
            faceURL = reader.text("FaceUrl")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("GroupId", groupID)
            writer.add("TopicId", topicID)
            writer.add("Type", type)
            writer.add("Operator_Account", operatorAccount)
            writer.add("Name", name)
            writer.add("Introduction", introduction)
            writer.add("Notification", notification)
            writer.add("FaceUrl", faceURL)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
