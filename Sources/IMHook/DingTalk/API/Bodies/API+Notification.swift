// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `notification`.
    public struct Notification: Equatable, Sendable, WrittenObject {
        /// `alertContent`: Its text.
        public var alertContent: String?
        /// `notificationOff`: There is none.
        public var notificationOff: Bool?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            alertContent: String? = nil,
            notificationOff: Bool? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.alertContent = alertContent
            self.notificationOff = notificationOff
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("alertContent", alertContent)
            writer.add("notificationOff", notificationOff)
            return writer.object(other)
        }
    }
}

#endif
