// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// An element of `btns`.
    public struct ReplyButton: Equatable, Sendable, WrittenObject {
        /// `title`: The text.
        public var title: String
        /// `actionURL`: Where it leads.
        public var actionURL: String
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            title: String,
            actionURL: String,
            other: JSON.Parameters = [:]
        ) {
            self.title = title
            self.actionURL = actionURL
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("title", title)
            writer.add("actionURL", actionURL)
            return writer.object(other)
        }
    }
}

#endif
