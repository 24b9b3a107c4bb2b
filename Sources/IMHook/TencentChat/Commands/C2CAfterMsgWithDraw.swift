// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `C2C.CallbackAfterMsgWithDraw`, after: a one-to-one message was recalled in a client or through REST
    /// (page 1047/43466).
    public struct C2CAfterMsgWithDraw: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `C2C.CallbackAfterMsgWithDraw`.
        public var callbackCommand: String?
        /// `From_Account`: Sender of the recalled message.
        public var fromAccount: String?
        /// `To_Account`: Recipient of the recalled message.
        public var toAccount: String?
        /// `MsgKey`: Key of the recalled message.
        public var msgKey: String?
        /// `UnreadMsgNum`: How many unread one-to-one messages `To_Account` has.
        public var unreadMsgNum: Int64?
        /// `EventTime`: Unix milliseconds of the event.
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
            msgKey = reader.text("MsgKey")
            unreadMsgNum = reader.integer("UnreadMsgNum")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("From_Account", fromAccount)
            writer.add("To_Account", toAccount)
            writer.add("MsgKey", msgKey)
            writer.add("UnreadMsgNum", unreadMsgNum)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
