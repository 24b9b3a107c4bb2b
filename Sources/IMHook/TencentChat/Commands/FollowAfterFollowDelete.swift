// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Follow.CallbackAfterFollowDelete`, after: a user stopped following accounts (page 1047/70356).
    public struct FollowAfterFollowDelete: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Follow.CallbackAfterFollowDelete`.
        public var callbackCommand: String?
        /// `From_Account`: Former follower.
        public var fromAccount: String?
        /// `To_Account`: Accounts no longer followed.
        public var toAccount: [String]?
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
            toAccount = reader.texts("To_Account")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("From_Account", fromAccount)
            writer.add("To_Account", toAccount)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
