// Generated from Scripts/tables/tencent_chat_messages.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// What the application defines; at most one in a message.
    ///
    /// The properties are the members of `MsgContent` of a `TIMCustomElem`.
    public struct CustomElement: Equatable, Sendable {
        /// `Data`: Data of the application.
        public var data: String?
        /// `Desc`: Text of the push notification.
        public var desc: String?
        /// `Ext`: What goes into the payload of the push notification.
        public var ext: String?
        /// `Sound`: Sound of the push notification.
        public var sound: String?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()
        /// Members of the element next to `MsgType` and `MsgContent`; the platform documents none.
        public var besideContent = JSON.Parameters()

        /// Creates an element; nil leaves a member out.
        public init(
            data: String? = nil,
            desc: String? = nil,
            ext: String? = nil,
            sound: String? = nil
        ) {
            self.data = data
            self.desc = desc
            self.ext = ext
            self.sound = sound
        }

        init(content: JSONValue, besideContent: JSON.Parameters) {
            var reader = BodyReader(content)
            data = reader.text("Data")
            desc = reader.text("Desc")
            ext = reader.text("Ext")
            sound = reader.text("Sound")
            other = reader.other
            self.besideContent = besideContent
        }

        /// The whole element.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("Data", data)
            writer.add("Desc", desc)
            writer.add("Ext", ext)
            writer.add("Sound", sound)
            var element = BodyWriter()
            element.add("MsgType", "TIMCustomElem")
            element.add("MsgContent", writer.object(other))
            return element.object(besideContent)
        }
    }
}

#endif
