// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `Push.OfflinePush`, after: offline pushes of messages were sent, have arrived or were clicked; 1 to
    /// 100 events at once (page 1047/67552).
    public struct PushOfflinePush: Equatable, Sendable, BodyObject {
        /// `Events`: The events, 1 to 100.
        public var events: [EventsItem]?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// An element of the array `Events` of ``PushOfflinePush``.
        ///
        /// The events, 1 to 100.
        public struct EventsItem: Equatable, Sendable, BodyObject {
            /// `CallbackCommand`: The command, `Push.OfflinePush`.
            public var callbackCommand: String?
            /// `EventType`: 1 one-to-one message, 2 group message.
            public var eventType: Int64?
            /// `EventTime`: Unix seconds of the event.
            public var eventTime: Int64?
            /// `From_Account`: Sender.
            public var fromAccount: String?
            /// `To_Account`: Owner of the device.
            public var toAccount: String?
            /// `PushPlatform`: Vendor: 0 unknown, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor.
            public var pushPlatform: Int64?
            /// `PushStage`: 1 the push was sent, 2 it has arrived, 3 it was clicked.
            public var pushStage: Int64?
            /// `MsgKey`: Key of the message, of one-to-one messages.
            public var msgKey: String?
            /// `GroupID`: Group, of group messages.
            ///
            /// Spelled differently from the `GroupId` of other webhooks.
            public var groupID: String?
            /// `MsgSeq`: Sequence number of the message, unsigned 32 bits.
            public var msgSeq: Int64?
            /// `MsgRandom`: Random number of the message, unsigned 32 bits.
            public var msgRandom: Int64?
            /// `MsgTime`: Unix seconds of the message.
            public var msgTime: Int64?
            /// `PushID`: ID of the push at the vendor.
            public var pushID: String?
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
                eventTime = reader.integer("EventTime")
                fromAccount = reader.text("From_Account")
                toAccount = reader.text("To_Account")
                pushPlatform = reader.integer("PushPlatform")
                pushStage = reader.integer("PushStage")
                msgKey = reader.text("MsgKey")
                groupID = reader.text("GroupID")
                msgSeq = reader.integer("MsgSeq")
                msgRandom = reader.integer("MsgRandom")
                msgTime = reader.integer("MsgTime")
                pushID = reader.text("PushID")
                errCode = reader.integer("ErrCode")
                errInfo = reader.text("ErrInfo")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("CallbackCommand", callbackCommand)
                writer.add("EventType", eventType)
                writer.add("EventTime", eventTime)
                writer.add("From_Account", fromAccount)
                writer.add("To_Account", toAccount)
                writer.add("PushPlatform", pushPlatform)
                writer.add("PushStage", pushStage)
                writer.add("MsgKey", msgKey)
                writer.add("GroupID", groupID)
                writer.add("MsgSeq", msgSeq)
                writer.add("MsgRandom", msgRandom)
                writer.add("MsgTime", msgTime)
                writer.add("PushID", pushID)
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
