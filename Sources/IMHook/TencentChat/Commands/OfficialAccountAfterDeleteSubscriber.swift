// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `OfficialAccount.CallbackAfterDeleteSubscriber`, after: users have unsubscribed from an official
    /// account or were removed from it (page 1047/60802).
    public struct OfficialAccountAfterDeleteSubscriber: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `OfficialAccount.CallbackAfterDeleteSubscriber`.
        public var callbackCommand: String?
        /// `Official_Account`: The official account, also called official channel, prefix `@TOA#_`.
        public var officialAccount: String?
        /// `Operator_Account`: UserID that asked.
        public var operatorAccount: String?
        /// `SubscribeAccountList`: Accounts concerned.
        public var subscribeAccountList: [SubscribeAccountListItem]?
        /// `EventTime`: Unix milliseconds of the event.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `SubscribeAccountList` of ``OfficialAccountAfterDeleteSubscriber``.
        ///
        /// Accounts concerned.
        public struct SubscribeAccountListItem: Equatable, Sendable, BodyObject {
            /// `Subscriber_Account`: UserID.
            public var subscriberAccount: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                subscriberAccount = reader.text("Subscriber_Account")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("Subscriber_Account", subscriberAccount)
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
            operatorAccount = reader.text("Operator_Account")
            subscribeAccountList = reader.array("SubscribeAccountList")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("Official_Account", officialAccount)
            writer.add("Operator_Account", operatorAccount)
            writer.add("SubscribeAccountList", subscribeAccountList)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
