// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Profile.CallbackPortraitSet`, after: a profile was changed by its user or by the administrator
    /// through REST (page 1047/48733).
    public struct ProfilePortraitSet: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Profile.CallbackPortraitSet`.
        public var callbackCommand: String?
        /// `From_Account`: UserID whose profile changed.
        public var fromAccount: String?
        /// `Operator_Account`: UserID that made the change (the administrator for REST).
        public var operatorAccount: String?
        /// `ProfileItem`: Changed items.
        public var profileItem: [ProfileItem]?
        /// `EventTime`: Unix milliseconds of the event.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `ProfileItem` of ``ProfilePortraitSet``.
        ///
        /// Changed items.
        public struct ProfileItem: Equatable, Sendable, BodyObject {
            /// `Tag`: Name of the item, such as `Tag_Profile_IM_Nick`, `Tag_Profile_IM_Gender`,
            /// `Tag_Profile_IM_AllowType` or `Tag_Profile_Custom_…`.
            public var tag: String?
            /// `Value`: Text, or an unsigned number for numeric items.
            public var value: NumberOrText?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                tag = reader.text("Tag")
                value = reader.numberOrText("Value")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("Tag", tag)
                writer.add("Value", value)
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
            operatorAccount = reader.text("Operator_Account")
            profileItem = reader.array("ProfileItem")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("From_Account", fromAccount)
            writer.add("Operator_Account", operatorAccount)
            writer.add("ProfileItem", profileItem)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
