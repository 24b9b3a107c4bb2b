// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `imGroupOpenDeliverModel`.
    public struct GroupDelivery: Equatable, Sendable, WrittenObject {
        /// `robotCode`: The robot in the group.
        public var robotCode: String
        /// `atUserIds`: Who is mentioned, with their names; `@ALL` for all.
        public var atUserIDs: [String: String]?
        /// `recipients`: Who alone sees it.
        public var recipients: [String]?
        /// `extension`: Extensions.
        public var `extension`: [String: String]?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            robotCode: String,
            atUserIDs: [String: String]? = nil,
            recipients: [String]? = nil,
            `extension`: [String: String]? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.robotCode = robotCode
            self.atUserIDs = atUserIDs
            self.recipients = recipients
            self.extension = `extension`
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("robotCode", robotCode)
            writer.add("atUserIds", atUserIDs)
            writer.add("recipients", recipients)
            writer.add("extension", `extension`)
            return writer.object(other)
        }
    }
}

#endif
