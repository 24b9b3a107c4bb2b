// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackAfterNewMemberJoin`, after: users joined a group (page 1047/34372).
    public struct GroupAfterNewMemberJoin: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackAfterNewMemberJoin`.
        public var callbackCommand: String?
        /// `GroupId`: Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
        public var groupID: String?
        /// `Type`: Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may
        /// be another one.
        public var type: String?
        /// `JoinType`: How they joined: `Apply` or `Invited`.
        public var joinType: String?
        /// `Operator_Account`: UserID that caused it.
        public var operatorAccount: String?
        /// `NewMemberList`: New members.
        public var newMemberList: [NewMemberListItem]?
        /// `EventTime`: Unix milliseconds of the event, as a number or a text; older deployments leave it out.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `NewMemberList` of ``GroupAfterNewMemberJoin``.
        ///
        /// New members.
        public struct NewMemberListItem: Equatable, Sendable, BodyObject {
            /// `Member_Account`: UserID.
            public var memberAccount: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                memberAccount = reader.text("Member_Account")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("Member_Account", memberAccount)
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
            type = reader.text("Type")
            joinType = reader.text("JoinType")
            operatorAccount = reader.text("Operator_Account")
            newMemberList = reader.array("NewMemberList")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("GroupId", groupID)
            writer.add("Type", type)
            writer.add("JoinType", joinType)
            writer.add("Operator_Account", operatorAccount)
            writer.add("NewMemberList", newMemberList)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
