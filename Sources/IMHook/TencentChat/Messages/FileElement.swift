// Generated from Scripts/tables/tencent_chat_messages.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// A file.
    ///
    /// The properties are the members of `MsgContent` of a `TIMFileElem`.
    public struct FileElement: Equatable, Sendable {
        /// `Url`: Where to download it; old clients leave it out.
        public var url: String?
        /// `UUID`: Identifier of the file.
        public var uuid: String?
        /// `FileSize`: Size in bytes.
        public var fileSize: Int64?
        /// `FileName`: Name of the file.
        public var fileName: String?
        /// `Download_Flag`: 2: downloaded by URL.
        public var downloadFlag: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()
        /// Members of the element next to `MsgType` and `MsgContent`; the platform documents none.
        public var besideContent = JSON.Parameters()

        /// Creates an element; nil leaves a member out.
        public init(
            url: String? = nil,
            uuid: String? = nil,
            fileSize: Int64? = nil,
            fileName: String? = nil,
            downloadFlag: Int64? = nil
        ) {
            self.url = url
            self.uuid = uuid
            self.fileSize = fileSize
            self.fileName = fileName
            self.downloadFlag = downloadFlag
        }

        init(content: JSONValue, besideContent: JSON.Parameters) {
            var reader = BodyReader(content)
            url = reader.text("Url")
            uuid = reader.text("UUID")
            fileSize = reader.integer("FileSize")
            fileName = reader.text("FileName")
            downloadFlag = reader.integer("Download_Flag")
            other = reader.other
            self.besideContent = besideContent
        }

        /// The whole element.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("Url", url)
            writer.add("UUID", uuid)
            writer.add("FileSize", fileSize)
            writer.add("FileName", fileName)
            writer.add("Download_Flag", downloadFlag)
            var element = BodyWriter()
            element.add("MsgType", "TIMFileElem")
            element.add("MsgContent", writer.object(other))
            return element.object(besideContent)
        }
    }
}

#endif
