#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk {
    /// One item of a rich text message.
    public enum RichTextItem {
        /// Text; its formatting, where there is any, stands in the value.
        case text(String, JSONValue)
        /// A picture, by the code that it is downloaded with.
        case picture(downloadCode: String, JSONValue)
        /// Something else, by its `type`.
        case other(type: String, JSONValue)

        init(_ storage: JSONStorage, _ item: JSONValue) {
            let fields = RichTextItemFields(storage.arena, item.node)
            let type = fields.typeName.isEmpty ? "" : storage.string(fields.typeName)
            self =
                switch type {
                case "", "text": .text(fields.text.isEmpty ? "" : storage.string(fields.text), item)
                case "picture": .picture(downloadCode: storage.string(fields.downloadCode), item)
                default: .other(type: type, item)
                }
        }
    }
}

#endif
