// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackAfterRecallMsg`, after: group messages were recalled in a client or through REST
    /// (page 1047/46979).
    public struct GroupAfterRecallMsg: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackAfterRecallMsg`.
        public var callbackCommand: String?
        /// `Operator_Account`: UserID that recalled.
        public var operatorAccount: String?
        /// `Type`: Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may
        /// be another one.
        public var type: String?
        /// `GroupId`: Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
        public var groupID: String?
        /// `MsgSeqList`: Recalled messages.
        public var msgSeqList: [MsgSeqListItem]?
        /// `TopicId`: Topic, of a message in a topic of a community.
        public var topicID: String?
        /// `EventTime`: Unix milliseconds of the event, as a number or a text; older deployments leave it out.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `MsgSeqList` of ``GroupAfterRecallMsg``.
        ///
        /// Recalled messages.
        public struct MsgSeqListItem: Equatable, Sendable, BodyObject {
            /// `MsgSeq`: Sequence number of the message, unsigned 32 bits.
            public var msgSeq: Int64?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                msgSeq = reader.integer("MsgSeq")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("MsgSeq", msgSeq)
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
            type = reader.text("Type")
            groupID = reader.text("GroupId")
            msgSeqList = reader.array("MsgSeqList")
            topicID = reader.text("TopicId")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("Operator_Account", operatorAccount)
            writer.add("Type", type)
            writer.add("GroupId", groupID)
            writer.add("MsgSeqList", msgSeqList)
            writer.add("TopicId", topicID)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
