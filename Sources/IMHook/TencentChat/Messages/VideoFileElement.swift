// Generated from Scripts/tables/tencent_chat_messages.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension TencentChat {
    /// A video with a still image.
    ///
    /// The properties are the members of `MsgContent` of a `TIMVideoFileElem`.
    public struct VideoFileElement: Equatable, Sendable {
        /// `VideoUrl`: Where to download the video; old clients leave it out.
        public var videoURL: String?
        /// `VideoUUID`: Identifier of the video.
        public var videoUUID: String?
        /// `VideoSize`: Size of the video in bytes.
        public var videoSize: Int64?
        /// `VideoSecond`: Duration in seconds; 0 from web clients.
        public var videoSecond: Int64?
        /// `VideoFormat`: Format of the video, such as `mp4`.
        public var videoFormat: String?
        /// `VideoDownloadFlag`: 2: downloaded by URL.
        public var videoDownloadFlag: Int64?
        /// `ThumbUrl`: Where to download the still image; old clients leave it out.
        public var thumbURL: String?
        /// `ThumbUUID`: Identifier of the still image.
        public var thumbUUID: String?
        /// `ThumbSize`: Size of the still image in bytes.
        public var thumbSize: Int64?
        /// `ThumbWidth`: Width of the still image in pixels.
        public var thumbWidth: Int64?
        /// `ThumbHeight`: Height of the still image in pixels.
        public var thumbHeight: Int64?
        /// `ThumbFormat`: Format of the still image, such as `JPG`.
        public var thumbFormat: String?
        /// `ThumbDownloadFlag`: 2: downloaded by URL.
        public var thumbDownloadFlag: Int64?
        /// Members that are not named above, or are not of their type, as they came.
        public var other = JSON.Parameters()
        /// Members of the element next to `MsgType` and `MsgContent`; the platform documents none.
        public var besideContent = JSON.Parameters()

        /// Creates an element; nil leaves a member out.
        public init(
            videoURL: String? = nil,
            videoUUID: String? = nil,
            videoSize: Int64? = nil,
            videoSecond: Int64? = nil,
            videoFormat: String? = nil,
            videoDownloadFlag: Int64? = nil,
            thumbURL: String? = nil,
            thumbUUID: String? = nil,
            thumbSize: Int64? = nil,
            thumbWidth: Int64? = nil,
            thumbHeight: Int64? = nil,
            thumbFormat: String? = nil,
            thumbDownloadFlag: Int64? = nil
        ) {
            self.videoURL = videoURL
            self.videoUUID = videoUUID
            self.videoSize = videoSize
            self.videoSecond = videoSecond
            self.videoFormat = videoFormat
            self.videoDownloadFlag = videoDownloadFlag
            self.thumbURL = thumbURL
            self.thumbUUID = thumbUUID
            self.thumbSize = thumbSize
            self.thumbWidth = thumbWidth
            self.thumbHeight = thumbHeight
            self.thumbFormat = thumbFormat
            self.thumbDownloadFlag = thumbDownloadFlag
        }

        init(content: JSONValue, besideContent: JSON.Parameters) {
            var reader = BodyReader(content)
            videoURL = reader.text("VideoUrl")
            videoUUID = reader.text("VideoUUID")
            videoSize = reader.integer("VideoSize")
            videoSecond = reader.integer("VideoSecond")
            videoFormat = reader.text("VideoFormat")
            videoDownloadFlag = reader.integer("VideoDownloadFlag")
            thumbURL = reader.text("ThumbUrl")
            thumbUUID = reader.text("ThumbUUID")
            thumbSize = reader.integer("ThumbSize")
            thumbWidth = reader.integer("ThumbWidth")
            thumbHeight = reader.integer("ThumbHeight")
            thumbFormat = reader.text("ThumbFormat")
            thumbDownloadFlag = reader.integer("ThumbDownloadFlag")
            other = reader.other
            self.besideContent = besideContent
        }

        /// The whole element.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("VideoUrl", videoURL)
            writer.add("VideoUUID", videoUUID)
            writer.add("VideoSize", videoSize)
            writer.add("VideoSecond", videoSecond)
            writer.add("VideoFormat", videoFormat)
            writer.add("VideoDownloadFlag", videoDownloadFlag)
            writer.add("ThumbUrl", thumbURL)
            writer.add("ThumbUUID", thumbUUID)
            writer.add("ThumbSize", thumbSize)
            writer.add("ThumbWidth", thumbWidth)
            writer.add("ThumbHeight", thumbHeight)
            writer.add("ThumbFormat", thumbFormat)
            writer.add("ThumbDownloadFlag", thumbDownloadFlag)
            var element = BodyWriter()
            element.add("MsgType", "TIMVideoFileElem")
            element.add("MsgContent", writer.object(other))
            return element.object(besideContent)
        }
    }
}

#endif
