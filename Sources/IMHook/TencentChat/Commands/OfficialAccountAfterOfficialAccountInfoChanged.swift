// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `OfficialAccount.CallbackAfterOfficialAccountInfoChanged`, after: name, introduction, avatar or
    /// organization of an official account was changed (page 1047/60797).
    public struct OfficialAccountAfterOfficialAccountInfoChanged: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `OfficialAccount.CallbackAfterOfficialAccountInfoChanged`.
        public var callbackCommand: String?
        /// `Official_Account`: The official account, also called official channel, prefix `@TOA#_`.
        public var officialAccount: String?
        /// `Operator_Account`: UserID that made the change.
        public var operatorAccount: String?
        /// `Name`: New name, when it was changed.
        public var name: String?
        /// `Introduction`: New introduction, when it was changed.
        public var introduction: String?
        /// `FaceUrl`: New URL of the avatar, when it was changed.
        public var faceURL: String?
        /// `Organization`: New organization, when it was changed.
        public var organization: String?
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
            operatorAccount = reader.text("Operator_Account")
            name = reader.text("Name")
            introduction = reader.text("Introduction")
            faceURL = reader.text("FaceUrl")
            organization = reader.text("Organization")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("Official_Account", officialAccount)
            writer.add("Operator_Account", operatorAccount)
            writer.add("Name", name)
            writer.add("Introduction", introduction)
            writer.add("FaceUrl", faceURL)
            writer.add("Organization", organization)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
