// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackAfterGroupAttrChanged`, after: attributes of a group were set, modified, deleted or
    /// cleared (page 1047/60394).
    public struct GroupAfterGroupAttrChanged: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackAfterGroupAttrChanged`.
        public var callbackCommand: String?
        /// `GroupId`: Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
        public var groupID: String?
        /// `Type`: Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may
        /// be another one.
        public var type: String?
        /// `Operator_Account`: UserID that made the change.
        public var operatorAccount: String?
        /// `OptionType`: `set` (all others are removed), `modify`, `delete` or `clear`.
        public var optionType: String?
        /// `GroupAttr`: Attributes that were changed.
        public var groupAttr: [GroupAttrItem]?
        /// `EventTime`: Unix milliseconds of the event, as a number or a text; older deployments leave it out.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `GroupAttr` of ``GroupAfterGroupAttrChanged``.
        ///
        /// Attributes that were changed.
        public struct GroupAttrItem: Equatable, Sendable, BodyObject {
            /// `key`: Name of the attribute.
            public var key: String?
            /// `value`: Value of the attribute.
            public var value: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                key = reader.text("key")
                value = reader.text("value")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("key", key)
                writer.add("value", value)
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
            operatorAccount = reader.text("Operator_Account")
            optionType = reader.text("OptionType")
            groupAttr = reader.array("GroupAttr")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("GroupId", groupID)
            writer.add("Type", type)
            writer.add("Operator_Account", operatorAccount)
            writer.add("OptionType", optionType)
            writer.add("GroupAttr", groupAttr)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
