// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackAfterCreateTopic`, after: a topic was created in a community (page 1047/49464).
    public struct GroupAfterCreateTopic: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackAfterCreateTopic`.
        public var callbackCommand: String?
        /// `GroupId`: Community of the topic.
        public var groupID: String?
        /// `TopicId`: New topic.
        public var topicID: String?
        /// `Operator_Account`: UserID that asked.
        public var operatorAccount: String?
        /// `Owner_Account`: Owner of the community.
        public var ownerAccount: String?
        /// `Type`: `Community`.
        public var type: String?
        /// `Name`: Topic name.
        public var name: String?
        /// `UserDefinedDataList`: Custom fields of the group; only when the application has this feature.
        public var userDefinedDataList: [UserDefinedDataListItem]?
        /// `EventTime`: Unix milliseconds of the event.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `UserDefinedDataList` of ``GroupAfterCreateTopic``.
        ///
        /// Custom fields of the group; only when the application has this feature.
        public struct UserDefinedDataListItem: Equatable, Sendable, BodyObject {
            /// `Key`: Name of the field.
            public var key: String?
            /// `Value`: Value of the field.
            public var value: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                key = reader.text("Key")
                value = reader.text("Value")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("Key", key)
                writer.add("Value", value)
                return writer.object(other)
            }
        }

        /// Creates an object without members.
        public init() {}

        /// Reads an object; what is missing is nil.
        public init(_ object: JSONValue) {
            var reader = BodyReader(object)
            callbackCommand = reader.text("CallbackCommand")
            groupID = reader.text("GroupId")
            topicID = reader.text("TopicId")
            operatorAccount = reader.text("Operator_Account")
            ownerAccount = reader.text("Owner_Account")
            type = reader.text("Type")
            name = reader.text("Name")
            userDefinedDataList = reader.array("UserDefinedDataList")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("GroupId", groupID)
            writer.add("TopicId", topicID)
            writer.add("Operator_Account", operatorAccount)
            writer.add("Owner_Account", ownerAccount)
            writer.add("Type", type)
            writer.add("Name", name)
            writer.add("UserDefinedDataList", userDefinedDataList)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
