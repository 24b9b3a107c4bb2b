// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackAfterMemberFieldChanged`, after: role or name card of a group member was changed
    /// (page 1047/60393).
    public struct GroupAfterMemberFieldChanged: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackAfterMemberFieldChanged`.
        public var callbackCommand: String?
        /// `GroupId`: Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
        public var groupID: String?
        /// `Type`: Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may
        /// be another one.
        public var type: String?
        /// `Operator_Account`: UserID that made the change.
        public var operatorAccount: String?
        /// `Member_Account`: Member whose fields changed; `Modified_Account` in some deployments.
        public var memberAccount: String?
        /// `Modified_Account`: Member whose fields changed, where `Member_Account` is missing.
        public var modifiedAccount: String?
        /// `Role`: New role, when it was changed: `Admin`, or `Member` for somebody who is no longer an administrator.
        public var role: String?
        /// `NameCard`: New name card, when it was changed.
        public var nameCard: String?
        /// `EventTime`: Unix milliseconds of the event, as a number or a text; older deployments leave it out.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// Creates an object without members.
        public init() {}

        /// Reads an object; what is missing is nil.
        public init(_ object: JSONValue) {
            var reader = BodyReader(object)
            callbackCommand = reader.text("CallbackCommand")
            groupID = reader.text("GroupId")
            type = reader.text("Type")
            operatorAccount = reader.text("Operator_Account")
            memberAccount = reader.text("Member_Account")
            modifiedAccount = reader.text("Modified_Account")
            role = reader.text("Role")
            nameCard = reader.text("NameCard")
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
            writer.add("Member_Account", memberAccount)
            writer.add("Modified_Account", modifiedAccount)
            writer.add("Role", role)
            writer.add("NameCard", nameCard)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
