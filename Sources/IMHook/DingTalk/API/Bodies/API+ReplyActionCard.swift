// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The member `actionCard`.
    ///
    /// At least one of `singleTitle` and `btns` has to be there.
    public struct ReplyActionCard: Equatable, Sendable, WrittenObject {
        /// `title`: The text in the list of conversations.
        public var title: String
        /// `text`: Markdown.
        public var text: String
        /// `singleTitle`: The only button.
        ///
        /// Needs `singleURL`. Not beside `btns`.
        public var singleTitle: String?
        /// `singleURL`: Where it leads.
        ///
        /// Needs `singleTitle`.
        public var singleURL: String?
        /// `btns`: Several buttons.
        ///
        /// Not empty.
        public var btns: [ReplyButton]?
        /// `btnOrientation`: 0 one below the other, 1 side by side.
        ///
        /// Values: `0`, `1`.
        public var btnOrientation: String?
        /// `hideAvatar`: 1: without the robot's picture.
        ///
        /// Values: `0`, `1`.
        public var hideAvatar: String?
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            title: String,
            text: String,
            singleTitle: String? = nil,
            singleURL: String? = nil,
            btns: [ReplyButton]? = nil,
            btnOrientation: String? = nil,
            hideAvatar: String? = nil,
            other: JSON.Parameters = [:]
        ) {
            self.title = title
            self.text = text
            self.singleTitle = singleTitle
            self.singleURL = singleURL
            self.btns = btns
            self.btnOrientation = btnOrientation
            self.hideAvatar = hideAvatar
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("title", title)
            writer.add("text", text)
            writer.add("singleTitle", singleTitle)
            writer.add("singleURL", singleURL)
            writer.add("btns", btns)
            writer.add("btnOrientation", btnOrientation)
            writer.add("hideAvatar", hideAvatar)
            return writer.object(other)
        }
    }
}

#endif
