// Generated from Scripts/tables/tencent_chat_messages.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// An image, in several sizes.
    ///
    /// The properties are the members of `MsgContent` of a `TIMImageElem`.
    public struct ImageElement: Equatable, Sendable {
        /// `UUID`: Identifier of the image.
        public var uuid: String?
        /// `ImageFormat`: 1 JPEG, 2 GIF, 3 PNG, 4 BMP, 255 other.
        public var imageFormat: Int64?
        /// `ImageInfoArray`: The sizes.
        public var imageInfoArray: [ImageInfo]?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()
        /// Members of the element next to `MsgType` and `MsgContent`; the platform documents none.
        public var besideContent = JSON.Parameters()

        /// An element of the array `ImageInfoArray` of ``ImageElement``.
        ///
        /// The sizes.
        public struct ImageInfo: Equatable, Sendable, BodyObject {
            /// `Type`: 1 original, 2 large, 3 thumbnail.
            public var type: Int64?
            /// `Size`: Size in bytes.
            public var size: Int64?
            /// `Width`: Width in pixels; 0 when it is not known.
            public var width: Int64?
            /// `Height`: Height in pixels; 0 when it is not known.
            public var height: Int64?
            /// `URL`: Where to download it.
            public var url: String?
            /// Members that are not named above, or are not of their type, as they came.
            public var other = JSON.Parameters()

            /// Creates an object without members.
            public init() {}

            /// Reads an object; what is missing is nil.
            public init(_ object: JSONValue) {
                var reader = BodyReader(object)
                type = reader.integer("Type")
                size = reader.integer("Size")
                width = reader.integer("Width")
                height = reader.integer("Height")
                url = reader.text("URL")
                other = reader.other
            }

            /// The object with everything in it.
            public var json: JSON {
                var writer = BodyWriter()
                writer.add("Type", type)
                writer.add("Size", size)
                writer.add("Width", width)
                writer.add("Height", height)
                writer.add("URL", url)
                return writer.object(other)
            }
        }

        /// Creates an element; nil leaves a member out.
        public init(
            uuid: String? = nil,
            imageFormat: Int64? = nil,
            imageInfoArray: [ImageInfo]? = nil
        ) {
            self.uuid = uuid
            self.imageFormat = imageFormat
            self.imageInfoArray = imageInfoArray
        }

        init(content: JSONValue, besideContent: JSON.Parameters) {
            var reader = BodyReader(content)
            uuid = reader.text("UUID")
            imageFormat = reader.integer("ImageFormat")
            imageInfoArray = reader.array("ImageInfoArray")
            other = reader.other
            self.besideContent = besideContent
        }

        /// The whole element.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("UUID", uuid)
            writer.add("ImageFormat", imageFormat)
            writer.add("ImageInfoArray", imageInfoArray)
            var element = BodyWriter()
            element.add("MsgType", "TIMImageElem")
            element.add("MsgContent", writer.object(other))
            return element.object(besideContent)
        }
    }
}

#endif
