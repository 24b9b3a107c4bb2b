// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `imSingleOpenDeliverModel`.
    public struct SingleDelivery: Equatable, Sendable, WrittenObject {
        /// `atUserIds`: Who is mentioned, with their names.
        public var atUserIDs: [String: String]?
        /// `extension`: Extensions.
        public var `extension`: [String: String]?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            atUserIDs: [String: String]? = nil,
            `extension`: [String: String]? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.atUserIDs = atUserIDs
            self.extension = `extension`
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("atUserIds", atUserIDs)
            writer.add("extension", `extension`)
            return writer.object(other)
        }
    }
}

#endif
