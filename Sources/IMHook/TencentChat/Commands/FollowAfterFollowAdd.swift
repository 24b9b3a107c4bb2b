// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Follow.CallbackAfterFollowAdd`, after: a user followed accounts (page 1047/70355).
    public struct FollowAfterFollowAdd: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Follow.CallbackAfterFollowAdd`.
        public var callbackCommand: String?
        /// `From_Account`: Follower.
        public var fromAccount: String?
        /// `FollowList`: Accounts followed.
        public var followList: [FollowListItem]?
        /// `EventTime`: Unix milliseconds of the event.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `FollowList` of ``FollowAfterFollowAdd``.
        ///
        /// Accounts followed.
        public struct FollowListItem: Equatable, Sendable, BodyObject {
            /// `To_Account`: Account followed.
            public var toAccount: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                toAccount = reader.text("To_Account")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
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
            fromAccount = reader.text("From_Account")
            followList = reader.array("FollowList")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("From_Account", fromAccount)
            writer.add("FollowList", followList)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
