// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackAfterChangeGroupOwner`, after: a group has got another owner (page 1047/60396).
    public struct GroupAfterChangeGroupOwner: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackAfterChangeGroupOwner`.
        public var callbackCommand: String?
        /// `GroupId`: Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
        public var groupID: String?
        /// `Type`: Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may
        /// be another one.
        public var type: String?
        /// `Operator_Account`: UserID that asked.
        public var operatorAccount: String?
        /// `OldOwner_Account`: Former owner.
        public var oldOwnerAccount: String?
        /// `NewOwner_Account`: New owner.
        public var newOwnerAccount: String?
        /// `EventTime`: Unix milliseconds of the event, as a number or a text; older deployments leave it out.
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
            operatorAccount = reader.text("Operator_Account")
            oldOwnerAccount = reader.text("OldOwner_Account")
            newOwnerAccount = reader.text("NewOwner_Account")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("GroupId", groupID)
            writer.add("Type", type)
            writer.add("Operator_Account", operatorAccount)
            writer.add("OldOwner_Account", oldOwnerAccount)
            writer.add("NewOwner_Account", newOwnerAccount)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
