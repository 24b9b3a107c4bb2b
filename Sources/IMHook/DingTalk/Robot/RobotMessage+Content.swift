#if !hasFeature(Embedded)

import IMHookWire

extension DingTalk.RobotMessage {
    /// What a message says, by its `msgtype`.
    ///
    /// A download code is exchanged for an address through the platform's API
    /// (page 「下载机器人接收消息的文件内容」).
    public enum Content {
        /// Text, as received: after a mention it begins with a space.
        case text(String)
        /// A picture; the second code is not documented everywhere, and empty where there is none.
        case picture(downloadCode: String, pictureDownloadCode: String)
        /// Speech, with what was understood of it.
        ///
        /// The documents differ in the unit of the duration: usually it is milliseconds.
        case audio(downloadCode: String, recognition: String, duration: Int64)
        /// A video.
        ///
        /// The documents differ in the unit of the duration, milliseconds or seconds.
        case video(downloadCode: String, videoType: String, duration: Int64)
        /// A file; the ids are not documented everywhere, and empty where there are none.
        case file(downloadCode: String, fileName: String, fileID: String, spaceID: String)
        /// Texts and pictures, and what else the platform puts there, in their order.
        case richText([DingTalk.RichTextItem])
        /// A message that the platform itself does not know, with its note about that.
        case unsupported(note: String)
        /// A message whose content the platform did not send, such as 20001 when a quota is used up.
        case withheld(errorCode: Int64, errorText: String)
        /// A `msgtype` that this version does not know: read ``DingTalk/RobotMessage/contentValue`` or
        /// ``DingTalk/RobotMessage/root``.
        case unknown
    }

    /// What the message says.
    public var content: Content {
        if errorCode != 0 { return .withheld(errorCode: errorCode, errorText: errorText) }
        let code = downloadCode
        return switch type {
        case .text: .text(text)
        case .picture: .picture(downloadCode: code, pictureDownloadCode: member("pictureDownloadCode"))
        case .audio: .audio(downloadCode: code, recognition: recognition, duration: duration)
        case .video: .video(downloadCode: code, videoType: member("videoType"), duration: duration)
        case .file:
            .file(downloadCode: code, fileName: fileName, fileID: member("fileId"), spaceID: member("spaceId"))
        case .richText: .richText(richText.elements.map { DingTalk.RichTextItem(storage, $0) })
        case .unsupported: .unsupported(note: member("unknownMsgType"))
        case .unknown: .unknown
        }
    }

    private func member(_ name: String) -> String { (try? contentValue[name].looseString) ?? "" }
}

#endif
