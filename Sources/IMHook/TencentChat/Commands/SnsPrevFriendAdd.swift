// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Sns.CallbackPrevFriendAdd`, before: a user sends friend requests from a client and waits for the
    /// verdict on each of them (page 1047/43468).
    public struct SnsPrevFriendAdd: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Sns.CallbackPrevFriendAdd`.
        public var callbackCommand: String?
        /// `Requester_Account`: UserID that made the call.
        public var requesterAccount: String?
        /// `From_Account`: UserID that wants the friends.
        public var fromAccount: String?
        /// `FriendItem`: Friends that are asked for.
        public var friendItem: [FriendItem]?
        /// `AddType`: `Add_Type_Single` for one direction, `Add_Type_Both` for both (the default).
        public var addType: String?
        /// `ForceAddFlags`: 1 forced by the administrator, 0 not.
        public var forceAddFlags: Int64?
        /// `EventTime`: Unix milliseconds of the event.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `FriendItem` of ``SnsPrevFriendAdd``.
        ///
        /// Friends that are asked for.
        public struct FriendItem: Equatable, Sendable, BodyObject {
            /// `To_Account`: Account to add.
            public var toAccount: String?
            /// `Remark`: Remark that `From_Account` gives the friend.
            public var remark: String?
            /// `GroupName`: Friend list to put the friend in.
            public var groupName: String?
            /// `AddSource`: Where the request comes from: `AddSource_Type_…`.
            public var addSource: String?
            /// `AddWording`: Text of the request.
            public var addWording: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                toAccount = reader.text("To_Account")
                remark = reader.text("Remark")
                groupName = reader.text("GroupName")
                addSource = reader.text("AddSource")
                addWording = reader.text("AddWording")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("To_Account", toAccount)
                writer.add("Remark", remark)
                writer.add("GroupName", groupName)
                writer.add("AddSource", addSource)
                writer.add("AddWording", addWording)
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
            friendItem = reader.array("FriendItem")
            addType = reader.text("AddType")
            forceAddFlags = reader.integer("ForceAddFlags")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("Requester_Account", requesterAccount)
            writer.add("From_Account", fromAccount)
            writer.add("FriendItem", friendItem)
            writer.add("AddType", addType)
            writer.add("ForceAddFlags", forceAddFlags)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
