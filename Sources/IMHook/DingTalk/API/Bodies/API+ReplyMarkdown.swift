// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `markdown`.
    public struct ReplyMarkdown: Equatable, Sendable, WrittenObject {
        /// `title`: The text in the list of conversations.
        public var title: String
        /// `text`: Markdown.
        public var text: String
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            title: String,
            text: String,
            other: JSON.Parameters = [:]
        ) {
            self.title = title
            self.text = text
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("title", title)
            writer.add("text", text)
            return writer.object(other)
        }
    }
}

#endif
