// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackBeforeCreateTopic`, before: a topic is about to be created in a community, from a
    /// client or through REST (page 1047/49463).
    public struct GroupBeforeCreateTopic: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackBeforeCreateTopic`.
        public var callbackCommand: String?
        /// `Operator_Account`: UserID that asks.
        public var operatorAccount: String?
        /// `Type`: `Community`.
        public var type: String?
        /// `Name`: Topic name.
        public var name: String?
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
            operatorAccount = reader.text("Operator_Account")
            type = reader.text("Type")
            name = reader.text("Name")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("Operator_Account", operatorAccount)
            writer.add("Type", type)
            writer.add("Name", name)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
