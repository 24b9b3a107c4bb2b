// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackAfterGroupMsgExtension`, after: extensions of a group message were set, deleted or
    /// cleared (page 1047/76007).
    public struct GroupAfterGroupMsgExtension: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackAfterGroupMsgExtension`.
        public var callbackCommand: String?
        /// `GroupId`: Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
        public var groupID: String?
        /// `MsgSeq`: Sequence number of the message, unsigned 32 bits.
        public var msgSeq: Int64?
        /// `OperateType`: 1 extensions were set, 2 deleted, 3 cleared.
        public var operateType: Int64?
        /// `ExtensionList`: Extensions that were set or deleted; empty or missing when they were cleared.
        public var extensionList: [ExtensionListItem]?
        /// `Seq`: Version of all extensions of the message.
        public var seq: Int64?
        /// `EventTime`: Unix milliseconds of the event.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `ExtensionList` of ``GroupAfterGroupMsgExtension``.
        ///
        /// Extensions that were set or deleted; empty or missing when they were cleared.
        public struct ExtensionListItem: Equatable, Sendable, BodyObject {
            /// `Key`: Key of the extension.
            public var key: String?
            /// `Value`: Value of the extension, when it was set.
            public var value: String?
            /// `Seq`: Version of the extension.
            public var seq: Int64?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                key = reader.text("Key")
                value = reader.text("Value")
                seq = reader.integer("Seq")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("Key", key)
                writer.add("Value", value)
                writer.add("Seq", seq)
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
            msgSeq = reader.integer("MsgSeq")
            operateType = reader.integer("OperateType")
            extensionList = reader.array("ExtensionList")
            seq = reader.integer("Seq")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("GroupId", groupID)
            writer.add("MsgSeq", msgSeq)
            writer.add("OperateType", operateType)
            writer.add("ExtensionList", extensionList)
            writer.add("Seq", seq)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
