// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Sns.CallbackFriendAdd`, after: friends were added, by request, by its acceptance or by force;
    /// importing friends does not send it (page 1047/34359).
    public struct SnsFriendAdd: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Sns.CallbackFriendAdd`.
        public var callbackCommand: String?
        /// `PairList`: The relations that were made.
        public var pairList: [PairListItem]?
        /// `ClientCmd`: `friend_add` or `FriendAdd` for a request, `friend_response` or `FriendResponse` for an answer.
        public var clientCmd: String?
        /// `Admin_Account`: Administrator who did it through REST, otherwise empty.
        public var adminAccount: String?
        /// `ForceFlag`: 1 forced by the administrator, 0 not.
        public var forceFlag: Int64?
        /// `EventTime`: Unix milliseconds of the event.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `PairList` of ``SnsFriendAdd``.
        ///
        /// The relations that were made.
        public struct PairListItem: Equatable, Sendable, BodyObject {
            /// `From_Account`: Account whose list grew.
            public var fromAccount: String?
            /// `To_Account`: Account added to that list.
            public var toAccount: String?
            /// `Initiator_Account`: Account that started the request.
            public var initiatorAccount: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                fromAccount = reader.text("From_Account")
                toAccount = reader.text("To_Account")
                initiatorAccount = reader.text("Initiator_Account")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("From_Account", fromAccount)
                writer.add("To_Account", toAccount)
                writer.add("Initiator_Account", initiatorAccount)
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
            clientCmd = reader.text("ClientCmd")
            adminAccount = reader.text("Admin_Account")
            forceFlag = reader.integer("ForceFlag")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("PairList", pairList)
            writer.add("ClientCmd", clientCmd)
            writer.add("Admin_Account", adminAccount)
            writer.add("ForceFlag", forceFlag)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
