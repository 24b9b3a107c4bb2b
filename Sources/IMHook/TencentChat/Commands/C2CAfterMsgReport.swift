// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `C2C.CallbackAfterMsgReport`, after: a one-to-one conversation was marked as read in a client or
    /// through REST (page 1047/43465).
    public struct C2CAfterMsgReport: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `C2C.CallbackAfterMsgReport`.
        public var callbackCommand: String?
        /// `Report_Account`: Account that has read the messages.
        public var reportAccount: String?
        /// `Peer_Account`: The other side of the conversation.
        public var peerAccount: String?
        /// `LastReadTime`: Unix seconds up to which messages are read.
        public var lastReadTime: Int64?
        /// `UnreadMsgNum`: How many unread one-to-one messages `Report_Account` has in all conversations.
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
            reportAccount = reader.text("Report_Account")
            peerAccount = reader.text("Peer_Account")
            lastReadTime = reader.integer("LastReadTime")
            unreadMsgNum = reader.integer("UnreadMsgNum")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("Report_Account", reportAccount)
            writer.add("Peer_Account", peerAccount)
            writer.add("LastReadTime", lastReadTime)
            writer.add("UnreadMsgNum", unreadMsgNum)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
