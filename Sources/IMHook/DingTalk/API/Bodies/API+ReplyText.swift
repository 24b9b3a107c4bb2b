// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `text`.
    public struct ReplyText: Equatable, Sendable, WrittenObject {
        /// `content`: The text.
        public var content: String
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            content: String,
            other: JSON.Parameters = [:]
        ) {
            self.content = content
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("content", content)
            return writer.object(other)
        }
    }
}

#endif
