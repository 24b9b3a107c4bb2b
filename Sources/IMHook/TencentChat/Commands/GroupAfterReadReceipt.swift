// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackAfterReadReceipt`, after: members confirmed that they have read group messages; not
    /// sent for communities (page 1047/60395).
    public struct GroupAfterReadReceipt: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackAfterReadReceipt`.
        public var callbackCommand: String?
        /// `GroupId`: Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
        public var groupID: String?
        /// `Type`: Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may
        /// be another one.
        public var type: String?
        /// `GroupMsgReceiptList`: Messages that were read.
        public var groupMsgReceiptList: [GroupMsgReceiptListItem]?
        /// `EventTime`: Unix milliseconds of the event, as a number or a text; older deployments leave it out.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `GroupMsgReceiptList` of ``GroupAfterReadReceipt``.
        ///
        /// Messages that were read.
        public struct GroupMsgReceiptListItem: Equatable, Sendable, BodyObject {
            /// `MsgSeq`: Sequence number of the message, unsigned 32 bits.
            public var msgSeq: Int64?
            /// `ReadNum`: How many members have read it.
            public var readNum: Int64?
            /// `UnreadNum`: How many members have not.
            public var unreadNum: Int64?
            /// `ReadReceiptMembers`: Members that confirmed it now.
            public var readReceiptMembers: [ReadReceiptMembersItem]?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// An element of the array `ReadReceiptMembers` of ``GroupMsgReceiptListItem``.
            ///
            /// Members that confirmed it now.
            public struct ReadReceiptMembersItem: Equatable, Sendable, BodyObject {
                /// `Member_Account`: UserID.
                public var memberAccount: String?
                /// Members that are not named above, or are not of their type, as they came.
                public var other = JSON.Parameters()

                /// Creates an object without members.
                public init() {}

                /// Reads an object; what is missing is nil.
                public init(_ object: JSONValue) {
                    var reader = BodyReader(object)
                    memberAccount = reader.text("Member_Account")
                    other = reader.other
                }

                /// The object with everything in it.
                public var json: JSON {
                    var writer = BodyWriter()
                    writer.add("Member_Account", memberAccount)
                    return writer.object(other)
                }
            }

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                msgSeq = reader.integer("MsgSeq")
                readNum = reader.integer("ReadNum")
                unreadNum = reader.integer("UnreadNum")
                readReceiptMembers = reader.array("ReadReceiptMembers")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("MsgSeq", msgSeq)
                writer.add("ReadNum", readNum)
                writer.add("UnreadNum", unreadNum)
                writer.add("ReadReceiptMembers", readReceiptMembers)
                return writer.object(other)
            }
        }

        /// Creates an object without members.
        public init() {}

        /// Reads an object; what is missing is nil.
        public init(_ object: JSONValue) {
            var reader = BodyReader(object)
            callbackCommand = reader.text("CallbackCommand")
            groupID = reader.text("GroupId")
            type = reader.text("Type")
            groupMsgReceiptList = reader.array("GroupMsgReceiptList")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("GroupId", groupID)
            writer.add("Type", type)
            writer.add("GroupMsgReceiptList", groupMsgReceiptList)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
