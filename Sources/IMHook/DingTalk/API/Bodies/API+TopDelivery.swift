// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `topOpenDeliverModel`.
    public struct TopDelivery: Equatable, Sendable, WrittenObject {
        /// `expiredTimeMillis`: Until when, in Unix milliseconds.
        public var expiredTimeMillis: Int64
        /// `userIds`: Who sees it.
        public var userIDs: [String]?
        /// `platforms`: Where; all when empty.
        ///
        /// Values: `android`, `ios`, `win`, `mac`.
        public var platforms: [String]?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            expiredTimeMillis: Int64,
            userIDs: [String]? = nil,
            platforms: [String]? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.expiredTimeMillis = expiredTimeMillis
            self.userIDs = userIDs
            self.platforms = platforms
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("expiredTimeMillis", expiredTimeMillis)
            writer.add("userIds", userIDs)
            writer.add("platforms", platforms)
            return writer.object(other)
        }
    }
}

#endif
