// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Sns.CallbackPrevFriendResponse`, before: a user answers friend requests from a client and waits for
    /// the verdict on each of them (page 1047/43467).
    public struct SnsPrevFriendResponse: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Sns.CallbackPrevFriendResponse`.
        public var callbackCommand: String?
        /// `Requester_Account`: UserID that made the call.
        public var requesterAccount: String?
        /// `From_Account`: UserID that answers.
        public var fromAccount: String?
        /// `ResponseFriendItem`: The answers.
        public var responseFriendItem: [ResponseFriendItem]?
        /// `EventTime`: Unix milliseconds of the event.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `ResponseFriendItem` of ``SnsPrevFriendResponse``.
        ///
        /// The answers.
        public struct ResponseFriendItem: Equatable, Sendable, BodyObject {
            /// `To_Account`: Account whose request is answered.
            public var toAccount: String?
            /// `Remark`: Remark for the friend.
            public var remark: String?
            /// `TagName`: Name of the friend list to put the friend in.
            public var tagName: String?
            /// `ResponseAction`: `Response_Action_AgreeAndAdd`, `Response_Action_Agree` or `Response_Action_Reject`.
            public var responseAction: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                toAccount = reader.text("To_Account")
                remark = reader.text("Remark")
                tagName = reader.text("TagName")
                responseAction = reader.text("ResponseAction")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("To_Account", toAccount)
                writer.add("Remark", remark)
                writer.add("TagName", tagName)
                writer.add("ResponseAction", responseAction)
                return writer.object(other)
            }
        }

        /// Creates an object without members.
        public init() {}

        /// Reads an object; what is missing is nil.
        public init(_ object: JSONValue) {
            var reader = BodyReader(object)
            callbackCommand = reader.text("CallbackCommand")
            requesterAccount = reader.text("Requester_Account")
            fromAccount = reader.text("From_Account")
            responseFriendItem = reader.array("ResponseFriendItem")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("Requester_Account", requesterAccount)
            writer.add("From_Account", fromAccount)
            writer.add("ResponseFriendItem", responseFriendItem)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
