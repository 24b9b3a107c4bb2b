// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `OfficialAccount.CallbackAfterMsgWithDraw`, after: broadcasts of an official account were recalled
    /// (page 1047/60805).
    public struct OfficialAccountAfterMsgWithDraw: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `OfficialAccount.CallbackAfterMsgWithDraw`.
        public var callbackCommand: String?
        /// `Official_Account`: The official account, also called official channel, prefix `@TOA#_`.
        public var officialAccount: String?
        /// `WithdrawMsgList`: Recalled broadcasts.
        public var withdrawMsgList: [WithdrawMsgListItem]?
        /// `EventTime`: Unix milliseconds of the event.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `WithdrawMsgList` of ``OfficialAccountAfterMsgWithDraw``.
        ///
        /// Recalled broadcasts.
        public struct WithdrawMsgListItem: Equatable, Sendable, BodyObject {
            /// `MsgKey`: Key of the broadcast.
            public var msgKey: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                msgKey = reader.text("MsgKey")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("MsgKey", msgKey)
                return writer.object(other)
            }
        }

        /// Creates an object without members.
        public init() {}

        /// Reads an object; what is missing is nil.
        public init(_ object: JSONValue) {
            var reader = BodyReader(object)
            callbackCommand = reader.text("CallbackCommand")
            officialAccount = reader.text("Official_Account")
            withdrawMsgList = reader.array("WithdrawMsgList")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("Official_Account", officialAccount)
            writer.add("WithdrawMsgList", withdrawMsgList)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
