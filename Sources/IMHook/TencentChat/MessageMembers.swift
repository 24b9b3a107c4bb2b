// Generated from Scripts/tables/tencent_chat_messages.toml by `make generate`: edit the table, not this file.

import IMHookWire

/// The documented members of `MsgContent` (page "Message Formats", 1047/33527).
enum MessageMembers {
    /// What a member of an element is; nil for one that is not documented.
    static func kind(of name: RawSpan, in element: MessageElementType) -> MessageMemberKind? {
        switch element {
        case .unknown: return nil
        case .text:
            if name.equals("Text") { return .text }
        case .location:
            if name.equals("Desc") { return .text }
            if name.equals("Latitude") { return .number }
            if name.equals("Longitude") { return .number }
        case .face:
            if name.equals("Index") { return .integer }
            if name.equals("Data") { return .text }
        case .custom:
            if name.equals("Data") { return .text }
            if name.equals("Desc") { return .text }
            if name.equals("Ext") { return .text }
            if name.equals("Sound") { return .text }
        case .sound:
            if name.equals("Url") { return .text }
            if name.equals("UUID") { return .text }
            if name.equals("Size") { return .integer }
            if name.equals("Second") { return .integer }
            if name.equals("Download_Flag") { return .integer }
        case .image:
            if name.equals("UUID") { return .text }
            if name.equals("ImageFormat") { return .integer }
            if name.equals("ImageInfoArray") { return .images }
        case .file:
            if name.equals("Url") { return .text }
            if name.equals("UUID") { return .text }
            if name.equals("FileSize") { return .integer }
            if name.equals("FileName") { return .text }
            if name.equals("Download_Flag") { return .integer }
        case .video:
            if name.equals("VideoUrl") { return .text }
            if name.equals("VideoUUID") { return .text }
            if name.equals("VideoSize") { return .integer }
            if name.equals("VideoSecond") { return .integer }
            if name.equals("VideoFormat") { return .text }
            if name.equals("VideoDownloadFlag") { return .integer }
            if name.equals("ThumbUrl") { return .text }
            if name.equals("ThumbUUID") { return .text }
            if name.equals("ThumbSize") { return .integer }
            if name.equals("ThumbWidth") { return .integer }
            if name.equals("ThumbHeight") { return .integer }
            if name.equals("ThumbFormat") { return .text }
            if name.equals("ThumbDownloadFlag") { return .integer }
        case .relay:
            if name.equals("Title") { return .text }
            if name.equals("MsgNum") { return .integer }
            if name.equals("CompatibleText") { return .text }
            if name.equals("AbstractList") { return .texts }
            if name.equals("MsgList") { return .array }
            if name.equals("JsonMsgKey") { return .text }
        }
        return nil
    }

    /// What a member of an element of `ImageInfoArray` is; nil for one that is not documented.
    static func kindInImage(of name: RawSpan) -> MessageMemberKind? {
        if name.equals("Type") { return .integer }
        if name.equals("Size") { return .integer }
        if name.equals("Width") { return .integer }
        if name.equals("Height") { return .integer }
        if name.equals("URL") { return .text }
        return nil
    }
}
