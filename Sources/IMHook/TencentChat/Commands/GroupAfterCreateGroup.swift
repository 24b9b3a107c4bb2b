// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Group.CallbackAfterCreateGroup`, after: a group was created, from a client or through REST (page
    /// 1047/34369).
    public struct GroupAfterCreateGroup: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `Group.CallbackAfterCreateGroup`.
        public var callbackCommand: String?
        /// `GroupId`: Group: `@TGS#…`, community `@TGS#_…`, or an ID of the application's choice.
        public var groupID: String?
        /// `Operator_Account`: UserID that asked.
        public var operatorAccount: String?
        /// `Owner_Account`: Owner.
        public var ownerAccount: String?
        /// `Type`: Group type: `Public`, `Private` (Work), `ChatRoom` (Meeting), `AVChatRoom`, `Community`, `Live`; may
        /// be another one.
        public var type: String?
        /// `Name`: Group name.
        public var name: String?
        /// `Introduction`: Introduction; newer deployments only.
        public var introduction: String?
        /// `Notification`: Notice; newer deployments only.
        public var notification: String?
        /// `MemberList`: Initial members.
        public var memberList: [MemberListItem]?
        /// `UserDefinedDataList`: Custom fields of the group; only when the application has this feature.
        public var userDefinedDataList: [UserDefinedDataListItem]?
        /// `EventTime`: Unix milliseconds of the event, as a number or a text; older deployments leave it out.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `MemberList` of ``GroupAfterCreateGroup``.
        ///
        /// Initial members.
        public struct MemberListItem: Equatable, Sendable, BodyObject {
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

        /// An element of the array `UserDefinedDataList` of ``GroupAfterCreateGroup``.
        ///
        /// Custom fields of the group; only when the application has this feature.
        public struct UserDefinedDataListItem: Equatable, Sendable, BodyObject {
            /// `Key`: Name of the field.
            public var key: String?
            /// `Value`: Value of the field.
            public var value: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                key = reader.text("Key")
                value = reader.text("Value")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("Key", key)
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
            groupID = reader.text("GroupId")
            operatorAccount = reader.text("Operator_Account")
            ownerAccount = reader.text("Owner_Account")
            type = reader.text("Type")
            name = reader.text("Name")
            introduction = reader.text("Introduction")
            notification = reader.text("Notification")
            memberList = reader.array("MemberList")
            userDefinedDataList = reader.array("UserDefinedDataList")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("GroupId", groupID)
            writer.add("Operator_Account", operatorAccount)
            writer.add("Owner_Account", ownerAccount)
            writer.add("Type", type)
            writer.add("Name", name)
            writer.add("Introduction", introduction)
            writer.add("Notification", notification)
            writer.add("MemberList", memberList)
            writer.add("UserDefinedDataList", userDefinedDataList)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
