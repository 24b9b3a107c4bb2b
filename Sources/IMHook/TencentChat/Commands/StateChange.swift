// Generated from Scripts/tables/tencent_chat_commands.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// The body of `State.StateChange`, after: a client went online, went offline, lost its connection or set its
    /// custom status (page 1047/34357).
    public struct StateChange: Equatable, Sendable, BodyObject {
        /// `CallbackCommand`: The command, `State.StateChange`.
        public var callbackCommand: String?
        /// `Info`: What has changed.
        public var info: Info?
        /// `KickedDevice`: Devices that a login has put offline.
        public var kickedDevice: [KickedDeviceItem]?
        /// `EventTime`: Unix milliseconds of the event.
        public var eventTime: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()

        /// The object `Info` of ``StateChange``.
        ///
        /// What has changed.
        public struct Info: Equatable, Sendable, BodyObject {
            /// `Action`: `Login`, `Logout`, `Disconnect`, or of newer deployments `CustomStatusChange`.
            public var action: String?
            /// `To_Account`: UserID whose status changed.
            public var toAccount: String?
            /// `Reason`: `Register` of a Login, `Unregister` of a Logout, `LinkClose` or `TimeOut` of a Disconnect,
            /// `SetCustomStatus` of a CustomStatusChange.
            public var reason: String?
            /// `CustomStatus`: The new custom status, of a CustomStatusChange.
            ///
            /// Where it stands is not certain: it may also be a member of the body itself.
            public var customStatus: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                action = reader.text("Action")
                toAccount = reader.text("To_Account")
                reason = reader.text("Reason")
                customStatus = reader.text("CustomStatus")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("Action", action)
                writer.add("To_Account", toAccount)
                writer.add("Reason", reason)
                writer.add("CustomStatus", customStatus)
                return writer.object(other)
            }
        }

        /// An element of the array `KickedDevice` of ``StateChange``.
        ///
        /// Devices that a login has put offline.
        public struct KickedDeviceItem: Equatable, Sendable, BodyObject {
            /// `Platform`: `iOS`, `Android`, `Web`, `Windows`, `iPad`, `Mac` or `Linux`.
            public var platform: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                platform = reader.text("Platform")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("Platform", platform)
                return writer.object(other)
            }
        }

        /// Creates an object without members.
        public init() {}

        /// Reads an object; what is missing is nil.
        public init(_ object: JSONValue) {
            var reader = BodyReader(object)
            callbackCommand = reader.text("CallbackCommand")
            info = reader.object("Info")
            kickedDevice = reader.array("KickedDevice")
            eventTime = reader.integer("EventTime")
            other = reader.other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("CallbackCommand", callbackCommand)
            writer.add("Info", info)
            writer.add("KickedDevice", kickedDevice)
            writer.add("EventTime", eventTime)
            return writer.object(other)
        }
    }
}

#endif
