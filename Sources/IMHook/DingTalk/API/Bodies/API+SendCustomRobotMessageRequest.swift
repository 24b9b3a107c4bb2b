// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `send_custom_robot_message`: sends a message into a group through a custom robot, at its webhook.
    public struct SendCustomRobotMessageRequest: Equatable, Sendable, WrittenObject {
        /// `msgtype`: The type, after which the member with the content is named.
        ///
        /// Values: `text` (without `markdown`, `link`, `actionCard` and `feedCard`), `markdown` (without `text`,
        /// `link`, `actionCard` and `feedCard`), `link` (without `at`, `text`, `markdown`, `actionCard` and
        /// `feedCard`), `actionCard` (without `at`, `text`, `markdown`, `link` and `feedCard`), `feedCard` (without
        /// `at`, `text`, `markdown`, `link` and `actionCard`), or another that the platform has.
        public var msgtype: String
        /// `msgUuid`: The same for a message that is sent again: it is shown once.
        public var msgUUID: String?
        /// `text`: Plain text.
        public var text: ReplyText?
        /// `markdown`: Markdown.
        public var markdown: ReplyMarkdown?
        /// `link`: A link with a picture.
        public var link: ReplyLink?
        /// `actionCard`: A text with buttons.
        public var actionCard: ReplyActionCard?
        /// `feedCard`: Several links.
        public var feedCard: ReplyFeedCard?
        /// `at`: Who is mentioned, in text and markdown only: at most 50 people.
        public var at: ReplyAt?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            msgtype: String,
            msgUUID: String? = nil,
            text: ReplyText? = nil,
            markdown: ReplyMarkdown? = nil,
            link: ReplyLink? = nil,
            actionCard: ReplyActionCard? = nil,
            feedCard: ReplyFeedCard? = nil,
            at: ReplyAt? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.msgtype = msgtype
            self.msgUUID = msgUUID
            self.text = text
            self.markdown = markdown
            self.link = link
            self.actionCard = actionCard
            self.feedCard = feedCard
            self.at = at
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("msgtype", msgtype)
            writer.add("msgUuid", msgUUID)
            writer.add("text", text)
            writer.add("markdown", markdown)
            writer.add("link", link)
            writer.add("actionCard", actionCard)
            writer.add("feedCard", feedCard)
            writer.add("at", at)
            return writer.object(other)
        }
    }
}

#endif
