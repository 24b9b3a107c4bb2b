// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `imSingleOpenSpaceModel`.
    public struct Space: Equatable, Sendable, WrittenObject {
        /// `supportForward`: Whether it may be forwarded.
        public var supportForward: Bool?
        /// `lastMessageI18n`: The text in the list of conversations, by language: ZH_CN, EN_US.
        public var lastMessageI18n: [String: String]?
        /// `searchSupport`: How it is found.
        public var searchSupport: SearchSupport?
        /// `notification`: The push notification.
        public var notification: Notification?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            supportForward: Bool? = nil,
            lastMessageI18n: [String: String]? = nil,
            searchSupport: SearchSupport? = nil,
            notification: Notification? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.supportForward = supportForward
            self.lastMessageI18n = lastMessageI18n
            self.searchSupport = searchSupport
            self.notification = notification
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("supportForward", supportForward)
            writer.add("lastMessageI18n", lastMessageI18n)
            writer.add("searchSupport", searchSupport)
            writer.add("notification", notification)
            return writer.object(other)
        }
    }
}

#endif
