// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `at`.
    public struct ReplyAt: Equatable, Sendable, WrittenObject {
        /// `atMobiles`: By phone number.
        public var atMobiles: [String]?
        /// `atUserIds`: By user id.
        public var atUserIDs: [String]?
        /// `isAtAll`: Everybody.
        public var isAtAll: Bool?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            atMobiles: [String]? = nil,
            atUserIDs: [String]? = nil,
            isAtAll: Bool? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.atMobiles = atMobiles
            self.atUserIDs = atUserIDs
            self.isAtAll = isAtAll
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("atMobiles", atMobiles)
            writer.add("atUserIds", atUserIDs)
            writer.add("isAtAll", isAtAll)
            return writer.object(other)
        }
    }
}

#endif
