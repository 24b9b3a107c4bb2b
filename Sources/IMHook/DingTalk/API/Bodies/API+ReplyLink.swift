// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `link`.
    public struct ReplyLink: Equatable, Sendable, WrittenObject {
        /// `title`: The title.
        public var title: String
        /// `text`: The text.
        public var text: String
        /// `messageUrl`: Where it leads.
        public var messageURL: String
        /// `picUrl`: The picture.
        public var picURL: String?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            title: String,
            text: String,
            messageURL: String,
            picURL: String? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.title = title
            self.text = text
            self.messageURL = messageURL
            self.picURL = picURL
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("title", title)
            writer.add("text", text)
            writer.add("messageUrl", messageURL)
            writer.add("picUrl", picURL)
            return writer.object(other)
        }
    }
}

#endif
