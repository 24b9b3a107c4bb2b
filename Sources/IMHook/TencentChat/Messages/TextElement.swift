// Generated from Scripts/tables/tencent_chat_messages.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// A text.
    ///
    /// The properties are the members of `MsgContent` of a `TIMTextElem`.
    public struct TextElement: Equatable, Sendable {
        /// `Text`: The text.
        public var text: String?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()
        /// Members of the element next to `MsgType` and `MsgContent`; the platform documents none.
        public var besideContent = JSON.Parameters()

        /// Creates an element; nil leaves a member out.
        public init(text: String? = nil) {
            self.text = text
        }

        init(content: JSONValue, besideContent: JSON.Parameters) {
            var reader = BodyReader(content)
            text = reader.text("Text")
            other = reader.other
            self.besideContent = besideContent
        }

        /// The whole element.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("Text", text)
            var element = BodyWriter()
            element.add("MsgType", "TIMTextElem")
            element.add("MsgContent", writer.object(other))
            return element.object(besideContent)
        }
    }
}

#endif
