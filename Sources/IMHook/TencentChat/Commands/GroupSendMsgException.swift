// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackSendMsgException`, after: a group message from a client could not be delivered (page
    /// 1047/49462).
    public struct GroupSendMsgException: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackSendMsgException`.
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
        /// `ErrorCode`: Why delivery failed.
        public var errorCode: Int64?
        /// `ErrorInfo`: What went wrong.
        public var errorInfo: String?
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
            errorCode = reader.integer("ErrorCode")
            errorInfo = reader.text("ErrorInfo")
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
            writer.add("ErrorCode", errorCode)
            writer.add("ErrorInfo", errorInfo)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
