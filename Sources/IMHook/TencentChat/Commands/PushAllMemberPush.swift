// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Push.AllMemberPush`, after: pushes to all users, to tags or to lists of users were sent, have
    /// arrived or were clicked; 1 to 100 events at once (page 1047/67551, 269/102568).
    public struct PushAllMemberPush: Equatable, Sendable, BodyObject {
        /// `Events`: The events, 1 to 100.
        public var events: [EventsItem]?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `Events` of ``PushAllMemberPush``.
        ///
        /// The events, 1 to 100.
        public struct EventsItem: Equatable, Sendable, BodyObject {
            /// `CallbackCommand`: The command, `Push.AllMemberPush`.
            public var callbackCommand: String?
            /// `EventType`: 1 offline push, 2 push to a client that is online.
            public var eventType: Int64?
            /// `TaskId`: ID of the task, which the push call returned.
            public var taskID: String?
            /// `TaskTime`: Unix seconds of the task.
            public var taskTime: Int64?
            /// `EventTime`: Unix seconds of the event.
            public var eventTime: Int64?
            /// `To_Account`: Recipient.
            public var toAccount: String?
            /// `PushPlatform`: Vendor: 0 unknown, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor.
            public var pushPlatform: Int64?
            /// `PushStage`: 1 the push was sent, 2 it has arrived, 3 it was clicked.
            public var pushStage: Int64?
            /// `ErrCode`: 0, or why the push failed.
            public var errCode: Int64?
            /// `ErrInfo`: Why the push failed; may be empty.
            public var errInfo: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                callbackCommand = reader.text("CallbackCommand")
                eventType = reader.integer("EventType")
                taskID = reader.text("TaskId")
                taskTime = reader.integer("TaskTime")
                eventTime = reader.integer("EventTime")
                toAccount = reader.text("To_Account")
                pushPlatform = reader.integer("PushPlatform")
                pushStage = reader.integer("PushStage")
                errCode = reader.integer("ErrCode")
                errInfo = reader.text("ErrInfo")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("CallbackCommand", callbackCommand)
                writer.add("EventType", eventType)
                writer.add("TaskId", taskID)
                writer.add("TaskTime", taskTime)
                writer.add("EventTime", eventTime)
                writer.add("To_Account", toAccount)
                writer.add("PushPlatform", pushPlatform)
                writer.add("PushStage", pushStage)
                writer.add("ErrCode", errCode)
                writer.add("ErrInfo", errInfo)
                return writer.object(other)
            }
        }

        /// Creates an object without members.
        public init() {}

        /// Reads an object; what is missing is nil.
        public init(_ object: JSONValue) {
            var reader = BodyReader(object)
            events = reader.array("Events")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("Events", events)
            return writer.object(other)
        }
    }
}

#endif
