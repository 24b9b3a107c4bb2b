// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackAfterSendMsg`, after: a group message was delivered (page 1047/34375).
    public struct GroupAfterSendMsg: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackAfterSendMsg`.
        public var callbackCommand: String?
        /// `GroupId`: Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
        public var groupID: String?
        /// `Type`: Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may
        /// be another one.
        public var type: String?
        /// `From_Account`: Sender shown to members.
        public var fromAccount: String?
        /// `Operator_Account`: UserID that made the call; equals From_Account unless the administrator sends for
        /// someone.
        public var operatorAccount: String?
        /// `Random`: Random number of the send request, unsigned 32 bits.
        public var random: Int64?
        /// `OnlineOnlyFlag`: 1 the message is for clients that are online only, 0 not; always 0 of an AVChatRoom.
        public var onlineOnlyFlag: Int64?
        /// `MsgSeq`: Sequence number, unsigned 32 bits, unique in the group: order messages by it.
        ///
        /// The REST API recalls by it.
        public var msgSeq: Int64?
        /// `MsgTime`: Unix seconds of the message, by the clock of the platform.
        public var msgTime: Int64?
        /// `MsgId`: Of groups of the type `Live` only.
        public var msgID: String?
        /// `MsgBody`: The elements of the message, in display order.
        public var msgBody: [MessageElement]?
        /// `CloudCustomData`: Data of the sender that is stored with the message; empty or missing when not set.
        public var cloudCustomData: String?
        /// `TopicId`: Topic, of a message in a topic of a community.
        public var topicID: String?
        /// `GroupAtInfo`: Who is mentioned; not in the platform's table.
        public var groupAtInfo: [GroupAtInfoItem]?
        /// `EventTime`: Unix milliseconds of the event, as a number or a text; older deployments leave it out.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `GroupAtInfo` of ``GroupAfterSendMsg``.
        ///
        /// Who is mentioned; not in the platform's table.
        public struct GroupAtInfoItem: Equatable, Sendable, BodyObject {
            /// `GroupAtAllFlag`: 1 everybody is mentioned, 0 one account.
            public var groupAtAllFlag: Int64?
            /// `GroupAt_Account`: Mentioned UserID (when flag is 0).
            public var groupAtAccount: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                groupAtAllFlag = reader.integer("GroupAtAllFlag")
                groupAtAccount = reader.text("GroupAt_Account")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("GroupAtAllFlag", groupAtAllFlag)
                writer.add("GroupAt_Account", groupAtAccount)
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
            fromAccount = reader.text("From_Account")
            operatorAccount = reader.text("Operator_Account")
            random = reader.integer("Random")
            onlineOnlyFlag = reader.integer("OnlineOnlyFlag")
            msgSeq = reader.integer("MsgSeq")
            msgTime = reader.integer("MsgTime")
            msgID = reader.text("MsgId")
            msgBody = reader.message("MsgBody")
            cloudCustomData = reader.text("CloudCustomData")
            topicID = reader.text("TopicId")
            groupAtInfo = reader.array("GroupAtInfo")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("GroupId", groupID)
            writer.add("Type", type)
            writer.add("From_Account", fromAccount)
            writer.add("Operator_Account", operatorAccount)
            writer.add("Random", random)
            writer.add("OnlineOnlyFlag", onlineOnlyFlag)
            writer.add("MsgSeq", msgSeq)
            writer.add("MsgTime", msgTime)
            writer.add("MsgId", msgID)
            writer.add("MsgBody", msgBody)
            writer.add("CloudCustomData", cloudCustomData)
            writer.add("TopicId", topicID)
            writer.add("GroupAtInfo", groupAtInfo)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
