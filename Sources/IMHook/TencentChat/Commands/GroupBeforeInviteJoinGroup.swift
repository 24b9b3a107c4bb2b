// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackBeforeInviteJoinGroup`, before: users are about to be invited to a group, by a member
    /// or through REST (page 1047/34371).
    public struct GroupBeforeInviteJoinGroup: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackBeforeInviteJoinGroup`.
        public var callbackCommand: String?
        /// `GroupId`: Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
        public var groupID: String?
        /// `Type`: Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may
        /// be another one.
        public var type: String?
        /// `Operator_Account`: UserID that invites.
        public var operatorAccount: String?
        /// `DestinationMembers`: Invited users.
        public var destinationMembers: [DestinationMembersItem]?
        /// `EventTime`: Unix milliseconds of the event, as a number or a text; older deployments leave it out.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `DestinationMembers` of ``GroupBeforeInviteJoinGroup``.
        ///
        /// Invited users.
        public struct DestinationMembersItem: Equatable, Sendable, BodyObject {
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
            operatorAccount = reader.text("Operator_Account")
            destinationMembers = reader.array("DestinationMembers")
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
            writer.add("DestinationMembers", destinationMembers)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
