// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackOnMemberStateChange`, after: members of an audio-video group went offline or came
    /// back (page 1047/48734).
    public struct GroupOnMemberStateChange: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackOnMemberStateChange`.
        public var callbackCommand: String?
        /// `GroupId`: Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
        public var groupID: String?
        /// `Type`: Group type; not in the platform's table.
        public var type: String?
        /// `EventType`: What happened: `Offline` or `Online`.
        public var eventType: String?
        /// `EventCause`: Why: `HeartbeatInterrupt`, `HeartbeatRecover`, `Join` or `Quit`; newer deployments only.
        public var eventCause: String?
        /// `MemberList`: Members concerned.
        public var memberList: [MemberListItem]?
        /// `EventTime`: Unix milliseconds of the event, as a number or a text; older deployments leave it out.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `MemberList` of ``GroupOnMemberStateChange``.
        ///
        /// Members concerned.
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
            groupID = reader.text("GroupId")
            type = reader.text("Type")
            eventType = reader.text("EventType")
            eventCause = reader.text("EventCause")
            memberList = reader.array("MemberList")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("GroupId", groupID)
            writer.add("Type", type)
            writer.add("EventType", eventType)
            writer.add("EventCause", eventCause)
            writer.add("MemberList", memberList)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
