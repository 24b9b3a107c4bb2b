// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `feedCard`.
    public struct ReplyFeedCard: Equatable, Sendable, WrittenObject {
        /// `links`: The links.
        ///
        /// Not empty.
        public var links: [ReplyFeedLink]
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            links: [ReplyFeedLink],
            other: JSON.Parameters = [:]
        ) {
            self.links = links
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("links", links)
            return writer.object(other)
        }
    }
}

#endif
