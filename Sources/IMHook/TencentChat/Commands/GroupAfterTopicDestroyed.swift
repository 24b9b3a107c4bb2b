// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackAfterTopicDestroyed`, after: topics of a community were deleted (page 1047/49465).
    public struct GroupAfterTopicDestroyed: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackAfterTopicDestroyed`.
        public var callbackCommand: String?
        /// `GroupId`: Community of the topic.
        public var groupID: String?
        /// `Type`: `Community`.
        public var type: String?
        /// `TopicIdList`: Deleted topics.
        public var topicIDList: [String]?
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
            type = reader.text("Type")
            topicIDList = reader.texts("TopicIdList")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("GroupId", groupID)
            writer.add("Type", type)
            writer.add("TopicIdList", topicIDList)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
