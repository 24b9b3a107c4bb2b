// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// An element of `links`.
    public struct ReplyFeedLink: Equatable, Sendable, WrittenObject {
        /// `title`: The text.
        public var title: String
        /// `messageURL`: Where it leads.
        public var messageURL: String
        /// `picURL`: The picture.
        public var picURL: String
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            title: String,
            messageURL: String,
            picURL: String,
            other: JSON.Parameters = [:]
        ) {
            self.title = title
            self.messageURL = messageURL
            self.picURL = picURL
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("title", title)
            writer.add("messageURL", messageURL)
            writer.add("picURL", picURL)
            return writer.object(other)
        }
    }
}

#endif
