// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackBeforeSendMsg`, before: a group message is about to be sent, from a client or through
    /// REST (page 1047/34374).
    public struct GroupBeforeSendMsg: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackBeforeSendMsg`.
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
        /// `MsgBody`: The elements of the message, in display order.
        public var msgBody: [MessageElement]?
        /// `CloudCustomData`: Data of the sender that is stored with the message; empty or missing when not set.
        public var cloudCustomData: String?
        /// `TopicId`: Topic, of a message in a topic of a community.
        public var topicID: String?
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
            fromAccount = reader.text("From_Account")
            operatorAccount = reader.text("Operator_Account")
            random = reader.integer("Random")
            onlineOnlyFlag = reader.integer("OnlineOnlyFlag")
            msgBody = reader.message("MsgBody")
            cloudCustomData = reader.text("CloudCustomData")
            topicID = reader.text("TopicId")
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
            writer.add("MsgBody", msgBody)
            writer.add("CloudCustomData", cloudCustomData)
            writer.add("TopicId", topicID)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
