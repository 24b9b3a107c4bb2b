// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Sns.CallbackBlackListDelete`, after: accounts were taken off a blocklist in a client or through
    /// REST (page 1047/34362).
    public struct SnsBlackListDelete: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Sns.CallbackBlackListDelete`.
        public var callbackCommand: String?
        /// `PairList`: The pairs of accounts in question.
        public var pairList: [PairListItem]?
        /// `EventTime`: Unix milliseconds of the event.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `PairList` of ``SnsBlackListDelete``.
        ///
        /// The pairs of accounts in question.
        public struct PairListItem: Equatable, Sendable, BodyObject {
            /// `From_Account`: Account whose blocklist shrank.
            public var fromAccount: String?
            /// `To_Account`: Account no longer blocked.
            public var toAccount: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                fromAccount = reader.text("From_Account")
                toAccount = reader.text("To_Account")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("From_Account", fromAccount)
                writer.add("To_Account", toAccount)
                return writer.object(other)
            }
        }

        /// Creates an object without members.
        public init() {}

        /// Reads an object; what is missing is nil.
        public init(_ object: JSONValue) {
            var reader = BodyReader(object)
            callbackCommand = reader.text("CallbackCommand")
            pairList = reader.array("PairList")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("PairList", pairList)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
