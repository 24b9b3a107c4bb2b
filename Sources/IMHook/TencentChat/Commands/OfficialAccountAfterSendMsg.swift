// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `OfficialAccount.CallbackAfterSendMsg`, after: a broadcast of an official account was delivered
    /// (page 1047/60804).
    public struct OfficialAccountAfterSendMsg: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `OfficialAccount.CallbackAfterSendMsg`.
        public var callbackCommand: String?
        /// `Official_Account`: The official account, also called official channel, prefix `@TOA#_`.
        public var officialAccount: String?
        /// `MsgKey`: Key of the broadcast, at most 50 characters: what the REST API recalls it by.
        ///
        /// Do not parse it.
        public var msgKey: String?
        /// `MsgTime`: Unix seconds of the message, by the clock of the platform.
        public var msgTime: Int64?
        /// `OnlineOnlyFlag`: 1 the message is for clients that are online only, 0 not.
        public var onlineOnlyFlag: Int64?
        /// `MsgBody`: The elements of the message, in display order.
        public var msgBody: [MessageElement]?
        /// `CloudCustomData`: Data of the sender that is stored with the message; empty or missing when not set.
        public var cloudCustomData: String?
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
            officialAccount = reader.text("Official_Account")
            msgKey = reader.text("MsgKey")
            msgTime = reader.integer("MsgTime")
            onlineOnlyFlag = reader.integer("OnlineOnlyFlag")
            msgBody = reader.message("MsgBody")
            cloudCustomData = reader.text("CloudCustomData")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("Official_Account", officialAccount)
            writer.add("MsgKey", msgKey)
            writer.add("MsgTime", msgTime)
            writer.add("OnlineOnlyFlag", onlineOnlyFlag)
            writer.add("MsgBody", msgBody)
            writer.add("CloudCustomData", cloudCustomData)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
