// Generated from Scripts/tables/tencent_chat_messages.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// A sticker.
    ///
    /// The properties are the members of `MsgContent` of a `TIMFaceElem`.
    public struct FaceElement: Equatable, Sendable {
        /// `Index`: Number of the sticker, which the application chooses.
        public var index: Int64?
        /// `Data`: Data of the application.
        public var data: String?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()
        /// Members of the element next to `MsgType` and `MsgContent`; the platform documents none.
        public var besideContent = JSON.Parameters()

        /// Creates an element; nil leaves a member out.
        public init(
            index: Int64? = nil,
            data: String? = nil
        ) {
            self.index = index
            self.data = data
        }

        init(content: JSONValue, besideContent: JSON.Parameters) {
            var reader = BodyReader(content)
            index = reader.integer("Index")
            data = reader.text("Data")
            other = reader.other
            self.besideContent = besideContent
        }

        /// The whole element.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("Index", index)
            writer.add("Data", data)
            var element = BodyWriter()
            element.add("MsgType", "TIMFaceElem")
            element.add("MsgContent", writer.object(other))
            return element.object(besideContent)
        }
    }
}

#endif
