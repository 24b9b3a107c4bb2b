// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackBeforeApplyJoinGroup`, before: a user asks to join a group, before its administrators
    /// are asked (page 1047/34370).
    public struct GroupBeforeApplyJoinGroup: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackBeforeApplyJoinGroup`.
        public var callbackCommand: String?
        /// `GroupId`: Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
        public var groupID: String?
        /// `Type`: Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may
        /// be another one.
        public var type: String?
        /// `Requestor_Account`: UserID that wants to join.
        public var requestorAccount: String?
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
            requestorAccount = reader.text("Requestor_Account")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("GroupId", groupID)
            writer.add("Type", type)
            writer.add("Requestor_Account", requestorAccount)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
