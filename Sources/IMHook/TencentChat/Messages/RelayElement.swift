// Generated from Scripts/tables/tencent_chat_messages.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// Merged and forwarded messages.
    ///
    /// The properties are the members of `MsgContent` of a `TIMRelayElem`.
    public struct RelayElement: Equatable, Sendable {
        /// `Title`: Title.
        public var title: String?
        /// `MsgNum`: How many messages.
        public var msgNum: Int64?
        /// `CompatibleText`: What clients show that do not know merged messages.
        public var compatibleText: String?
        /// `AbstractList`: The first lines of the messages.
        public var abstractList: [String]?
        /// `MsgList`: The messages, 12 KB at most; `JsonMsgKey` stands for more.
        public var msgList: [RelayMessage]?
        /// `JsonMsgKey`: Key of the messages that are too large for `MsgList`.
        public var jsonMsgKey: String?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()
        /// Members of the element next to `MsgType` and `MsgContent`; the platform documents none.
        public var besideContent = JSON.Parameters()

        /// An element of the array `MsgList` of ``RelayElement``.
        ///
        /// The messages, 12 KB at most; `JsonMsgKey` stands for more.
        public struct RelayMessage: Equatable, Sendable, BodyObject {
            /// `From_Account`: Sender.
            public var fromAccount: String?
            /// `To_Account`: Recipient, of one-to-one messages.
            public var toAccount: String?
            /// `GroupId`: Group, of group messages.
            public var groupID: String?
            /// `MsgSeq`: Sequence number of the message, unsigned 32 bits.
            public var msgSeq: Int64?
            /// `MsgRandom`: Random number of the message, unsigned 32 bits.
            public var msgRandom: Int64?
            /// `MsgTimeStamp`: Unix seconds of the message.
            public var msgTimeStamp: Int64?
            /// `MsgBody`: The elements of the message, which may be merged messages again.
            public var msgBody: [MessageElement]?
            /// `CloudCustomData`: Data of the sender that is stored with the message.
            public var cloudCustomData: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                fromAccount = reader.text("From_Account")
                toAccount = reader.text("To_Account")
                groupID = reader.text("GroupId")
                msgSeq = reader.integer("MsgSeq")
                msgRandom = reader.integer("MsgRandom")
                msgTimeStamp = reader.integer("MsgTimeStamp")
                msgBody = reader.message("MsgBody")
                cloudCustomData = reader.text("CloudCustomData")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("From_Account", fromAccount)
                writer.add("To_Account", toAccount)
                writer.add("GroupId", groupID)
                writer.add("MsgSeq", msgSeq)
                writer.add("MsgRandom", msgRandom)
                writer.add("MsgTimeStamp", msgTimeStamp)
                writer.add("MsgBody", msgBody)
                writer.add("CloudCustomData", cloudCustomData)
                return writer.object(other)
            }
        }

        /// Creates an element; nil leaves a member out.
        public init(
            title: String? = nil,
            msgNum: Int64? = nil,
            compatibleText: String? = nil,
            abstractList: [String]? = nil,
            msgList: [RelayMessage]? = nil,
            jsonMsgKey: String? = nil
        ) {
            self.title = title
            self.msgNum = msgNum
            self.compatibleText = compatibleText
            self.abstractList = abstractList
            self.msgList = msgList
            self.jsonMsgKey = jsonMsgKey
        }

        init(content: JSONValue, besideContent: JSON.Parameters) {
            var reader = BodyReader(content)
            title = reader.text("Title")
            msgNum = reader.integer("MsgNum")
            compatibleText = reader.text("CompatibleText")
            abstractList = reader.texts("AbstractList")
            msgList = reader.array("MsgList")
            jsonMsgKey = reader.text("JsonMsgKey")
            other = reader.other
            self.besideContent = besideContent
        }

        /// The whole element.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("Title", title)
            writer.add("MsgNum", msgNum)
            writer.add("CompatibleText", compatibleText)
            writer.add("AbstractList", abstractList)
            writer.add("MsgList", msgList)
            writer.add("JsonMsgKey", jsonMsgKey)
            var element = BodyWriter()
            element.add("MsgType", "TIMRelayElem")
            element.add("MsgContent", writer.object(other))
            return element.object(besideContent)
        }
    }
}

#endif
