// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `C2C.CallbackAfterC2CMsgExtension`, after: extensions of a one-to-one message were set, deleted or
    /// cleared (page 1047/76006).
    public struct C2CAfterC2CMsgExtension: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `C2C.CallbackAfterC2CMsgExtension`.
        public var callbackCommand: String?
        /// `From_Account`: Sender of the message.
        public var fromAccount: String?
        /// `To_Account`: Recipient.
        public var toAccount: String?
        /// `MsgKey`: Key of the message.
        public var msgKey: String?
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

        /// An element of the array `ExtensionList` of ``C2CAfterC2CMsgExtension``.
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
            fromAccount = reader.text("From_Account")
            toAccount = reader.text("To_Account")
            msgKey = reader.text("MsgKey")
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
            writer.add("From_Account", fromAccount)
            writer.add("To_Account", toAccount)
            writer.add("MsgKey", msgKey)
            writer.add("OperateType", operateType)
            writer.add("ExtensionList", extensionList)
            writer.add("Seq", seq)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
