// Generated from Scripts/tables/tencent_chat_messages.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// A place.
    ///
    /// The properties are the members of `MsgContent` of a `TIMLocationElem`.
    public struct LocationElement: Equatable, Sendable {
        /// `Desc`: What the place is called.
        public var desc: String?
        /// `Latitude`: Latitude in degrees.
        public var latitude: Double?
        /// `Longitude`: Longitude in degrees.
        public var longitude: Double?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()
        /// Members of the element next to `MsgType` and `MsgContent`; the platform documents none.
        public var besideContent = JSON.Parameters()

        /// Creates an element; nil leaves a member out.
        public init(
            desc: String? = nil,
            latitude: Double? = nil,
            longitude: Double? = nil
        ) {
            self.desc = desc
            self.latitude = latitude
            self.longitude = longitude
        }

        init(content: JSONValue, besideContent: JSON.Parameters) {
            var reader = BodyReader(content)
            desc = reader.text("Desc")
            latitude = reader.number("Latitude")
            longitude = reader.number("Longitude")
            other = reader.other
            self.besideContent = besideContent
        }

        /// The whole element.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("Desc", desc)
            writer.add("Latitude", latitude)
            writer.add("Longitude", longitude)
            var element = BodyWriter()
            element.add("MsgType", "TIMLocationElem")
            element.add("MsgContent", writer.object(other))
            return element.object(besideContent)
        }
    }
}

#endif
