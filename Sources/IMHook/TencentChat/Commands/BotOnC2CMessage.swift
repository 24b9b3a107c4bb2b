// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Bot.OnC2CMessage`, after: a user sent a one-to-one message to a robot account (page 1047/68952).
    public struct BotOnC2CMessage: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Bot.OnC2CMessage`.
        public var callbackCommand: String?
        /// `From_Account`: Sender.
        public var fromAccount: String?
        /// `To_Account`: Recipient.
        public var toAccount: String?
        /// `MsgSeq`: Sequence number of the message, unsigned 32 bits.
        public var msgSeq: Int64?
        /// `MsgRandom`: Random number of the message, unsigned 32 bits.
        public var msgRandom: Int64?
        /// `MsgTime`: Unix seconds of the message.
        ///
        /// Order messages by `MsgTime`, then by `MsgSeq`.
        public var msgTime: Int64?
        /// `MsgKey`: Key of the message, `<MsgSeq>_<MsgRandom>_<MsgTime>`: what the REST API recalls it by.
        public var msgKey: String?
        /// `OnlineOnlyFlag`: 1 the message is for clients that are online only, 0 not.
        public var onlineOnlyFlag: Int64?
        /// `SendMsgResult`: 0 the message was delivered, otherwise why not.
        public var sendMsgResult: Int64?
        /// `ErrorInfo`: `send msg succeed`, or what went wrong.
        public var errorInfo: String?
        /// `UnreadMsgNum`: How many unread one-to-one messages `To_Account` has; not in the platform's table.
        public var unreadMsgNum: Int64?
        /// `MsgBody`: The elements of the message, in display order.
        public var msgBody: [MessageElement]?
        /// `CloudCustomData`: Data of the sender that is stored with the message; empty or missing when not set.
        public var cloudCustomData: String?
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
            fromAccount = reader.text("From_Account")
            toAccount = reader.text("To_Account")
            msgSeq = reader.integer("MsgSeq")
            msgRandom = reader.integer("MsgRandom")
            msgTime = reader.integer("MsgTime")
            msgKey = reader.text("MsgKey")
            onlineOnlyFlag = reader.integer("OnlineOnlyFlag")
            sendMsgResult = reader.integer("SendMsgResult")
            errorInfo = reader.text("ErrorInfo")
            unreadMsgNum = reader.integer("UnreadMsgNum")
            msgBody = reader.message("MsgBody")
            cloudCustomData = reader.text("CloudCustomData")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("From_Account", fromAccount)
            writer.add("To_Account", toAccount)
            writer.add("MsgSeq", msgSeq)
            writer.add("MsgRandom", msgRandom)
            writer.add("MsgTime", msgTime)
            writer.add("MsgKey", msgKey)
            writer.add("OnlineOnlyFlag", onlineOnlyFlag)
            writer.add("SendMsgResult", sendMsgResult)
            writer.add("ErrorInfo", errorInfo)
            writer.add("UnreadMsgNum", unreadMsgNum)
            writer.add("MsgBody", msgBody)
            writer.add("CloudCustomData", cloudCustomData)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
