// Generated from Scripts/tables/dingtalk_operations.toml by `make generate`: edit the table, not this file.

#if !hasFeature(Embedded)

public import IMHookWire

extension DingTalk.API {
    /// The body of `download_message_file`: tells where the picture, audio, video or file of a message can be
    /// downloaded.
    public struct DownloadMessageFileRequest: Equatable, Sendable, WrittenObject {
        /// `downloadCode`: DownloadCode of the message.
        public var downloadCode: String
        /// `robotCode`: The robot that got the message.
        public var robotCode: String
        /// Members that are not named above; of the same name, those above count.
        public var other: JSON.Parameters

        /// Creates the object; nil leaves a member out.
        public init(
            downloadCode: String,
            robotCode: String,
            other: JSON.Parameters = [:]
        ) {
            self.downloadCode = downloadCode
            self.robotCode = robotCode
            self.other = other
        }

        /// The object with everything in it.
        public var json: JSON {
            var writer = BodyWriter()
            writer.add("downloadCode", downloadCode)
            writer.add("robotCode", robotCode)
            return writer.object(other)
        }
    }
}

#endif
