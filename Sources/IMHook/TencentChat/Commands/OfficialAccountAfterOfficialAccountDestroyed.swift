// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `OfficialAccount.CallbackAfterOfficialAccountDestroyed`, after: an official account was destroyed
    /// (page 1047/60798).
    public struct OfficialAccountAfterOfficialAccountDestroyed: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `OfficialAccount.CallbackAfterOfficialAccountDestroyed`.
        public var callbackCommand: String?
        /// `Official_Account`: The official account, also called official channel, prefix `@TOA#_`.
        public var officialAccount: String?
        /// `Owner_Account`: Owner.
        public var ownerAccount: String?
        /// `Name`: Name.
        public var name: String?
        /// `EventTime`: Unix milliseconds of the event.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// Creates an object without members.
        public init() {}

        /// Reads an object; what is missing is nil.
        public init(_ object: JSONValue) {
            var reader = BodyReader(object)
            callbackCommand = reader.text("CallbackCommand")
            officialAccount = reader.text("Official_Account")
            ownerAccount = reader.text("Owner_Account")
            name = reader.text("Name")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("Official_Account", officialAccount)
            writer.add("Owner_Account", ownerAccount)
            writer.add("Name", name)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
