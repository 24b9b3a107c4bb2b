// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackBeforeCreateGroup`, before: a group is about to be created, from a client or through
    /// REST (page 1047/34368).
    public struct GroupBeforeCreateGroup: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackBeforeCreateGroup`.
        public var callbackCommand: String?
        /// `Operator_Account`: UserID that asks.
        public var operatorAccount: String?
        /// `Owner_Account`: Owner of the new group.
        public var ownerAccount: String?
        /// `Type`: Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may
        /// be another one.
        public var type: String?
        /// `Name`: Group name.
        public var name: String?
        /// `CreateGroupNum`: Groups of this type that the user has made already; older deployments only.
        public var createGroupNum: Int64?
        /// `CreatedGroupNum`: Groups that the user has made already, by group type; not in the platform's table.
        public var createdGroupNum: JSON.Parameters?
        /// `InviteOption`: Who may invite, such as `DisableInvite`; not in the platform's table.
        public var inviteOption: String?
        /// `MemberList`: Initial members.
        public var memberList: [MemberListItem]?
        /// `EventTime`: Unix milliseconds of the event, as a number or a text; older deployments leave it out.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `MemberList` of ``GroupBeforeCreateGroup``.
        ///
        /// Initial members.
        public struct MemberListItem: Equatable, Sendable, BodyObject {
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
            operatorAccount = reader.text("Operator_Account")
            ownerAccount = reader.text("Owner_Account")
            type = reader.text("Type")
            name = reader.text("Name")
            createGroupNum = reader.integer("CreateGroupNum")
            createdGroupNum = reader.object("CreatedGroupNum")
            inviteOption = reader.text("InviteOption")
            memberList = reader.array("MemberList")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("Operator_Account", operatorAccount)
            writer.add("Owner_Account", ownerAccount)
            writer.add("Type", type)
            writer.add("Name", name)
            writer.add("CreateGroupNum", createGroupNum)
            writer.add("CreatedGroupNum", createdGroupNum)
            writer.add("InviteOption", inviteOption)
            writer.add("MemberList", memberList)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
