package import CIMHook
package import IMHookWire

/// Writes an element of a message as the object that the platform expects (page "Message Formats", 1047/33527).
///
/// All members that the type documents are written; of a `TIMCustomElem`, all of whose members may be missing, those
/// that are not empty, and of a `TIMRelayElem` either its messages or the key that stands for them.
package enum MessageElementWriting {
    /// `Download_Flag`, which has only this value.
    private static let downloadFlag: Int64 = 2

    /// Writes an element.
    ///
    /// - Parameters:
    ///   - element: An element whose views can be read.
    ///   - writing: What the element is written to.
    ///   - raw: The text of a JSON value; empty for the absent value.
    /// - Throws: The first failure of the writer.
    @export(interface)
    package static func write(
        _ element: imhook_message_element,
        to writing: inout JSONWriting,
        _ raw: (imhook_json_value) -> UnsafeRawBufferPointer
    ) throws(WireError) {
        try writing.beginObject()
        try name("MsgType", &writing)
        let type = unsafe MessageElementType(rawValue: element.type) ?? .unknown
        if type == .unknown {
            try unsafe writing.text(span(element.type_name))
        } else {
            try writing.text(type.name.span)
        }
        try name("MsgContent", &writing)
        if type == .unknown {
            try unsafe writing.json(RawSpan(_unsafeBytes: raw(element.content)))
        } else {
            try writing.beginObject()
            try unsafe writeMembers(element, type, &writing, raw)
            try writing.endObject()
        }
        try writing.endObject()
    }

    private static func writeMembers(
        _ element: imhook_message_element,
        _ type: MessageElementType,
        _ writing: inout JSONWriting,
        _ raw: (imhook_json_value) -> UnsafeRawBufferPointer
    ) throws(WireError) {
        switch type {
        case .unknown: break
        case .text: try unsafe text("Text", element.as.text.text, &writing)
        case .location:
            try unsafe text("Desc", element.as.location.description, &writing)
            try name("Latitude", &writing)
            try unsafe writing.double(element.as.location.latitude)
            try name("Longitude", &writing)
            try unsafe writing.double(element.as.location.longitude)
        case .face:
            try unsafe number("Index", element.as.face.index, &writing)
            try unsafe text("Data", element.as.face.data, &writing)
        case .custom:
            try unsafe textIfGiven("Data", element.as.custom.data, &writing)
            try unsafe textIfGiven("Desc", element.as.custom.description, &writing)
            try unsafe textIfGiven("Ext", element.as.custom.extension, &writing)
            try unsafe textIfGiven("Sound", element.as.custom.sound, &writing)
        case .sound:
            try unsafe text("Url", element.as.sound.url, &writing)
            try unsafe text("UUID", element.as.sound.uuid, &writing)
            try unsafe number("Size", element.as.sound.size, &writing)
            try unsafe number("Second", element.as.sound.duration_s, &writing)
            try unsafe flag("Download_Flag", element.as.sound.download_flag, &writing)
        case .image: try unsafe writeImage(element, &writing, raw)
        case .file:
            try unsafe text("Url", element.as.file.url, &writing)
            try unsafe text("UUID", element.as.file.uuid, &writing)
            try unsafe number("FileSize", element.as.file.size, &writing)
            try unsafe text("FileName", element.as.file.name, &writing)
            try unsafe flag("Download_Flag", element.as.file.download_flag, &writing)
        case .video: try unsafe writeVideo(element, &writing)
        case .relay: try unsafe writeRelay(element, &writing, raw)
        }
    }

    private static func writeImage(
        _ element: imhook_message_element,
        _ writing: inout JSONWriting,
        _ raw: (imhook_json_value) -> UnsafeRawBufferPointer
    ) throws(WireError) {
        try unsafe text("UUID", element.as.image.uuid, &writing)
        try unsafe number("ImageFormat", element.as.image.format, &writing)
        guard let sizes = unsafe element.as.image.sizes else {
            return try unsafe valueIfGiven("ImageInfoArray", element.as.image.images, &writing, raw)
        }
        try name("ImageInfoArray", &writing)
        try writing.beginArray()
        for index in unsafe 0..<Swift.max(0, Int(clamping: element.as.image.size_count)) {
            let image = unsafe sizes[index]
            try writing.beginObject()
            try unsafe number("Type", image.type, &writing)
            try unsafe number("Size", image.size, &writing)
            try unsafe number("Width", image.width, &writing)
            try unsafe number("Height", image.height, &writing)
            try unsafe text("URL", image.url, &writing)
            try writing.endObject()
        }
        try writing.endArray()
    }

    private static func writeVideo(
        _ element: imhook_message_element,
        _ writing: inout JSONWriting
    ) throws(WireError) {
        let video = unsafe element.as.video
        try unsafe text("VideoUrl", video.url, &writing)
        try unsafe text("VideoUUID", video.uuid, &writing)
        try unsafe number("VideoSize", video.size, &writing)
        try unsafe number("VideoSecond", video.duration_s, &writing)
        try unsafe text("VideoFormat", video.format, &writing)
        try unsafe flag("VideoDownloadFlag", video.download_flag, &writing)
        try unsafe text("ThumbUrl", video.thumbnail_url, &writing)
        try unsafe text("ThumbUUID", video.thumbnail_uuid, &writing)
        try unsafe number("ThumbSize", video.thumbnail_size, &writing)
        try unsafe number("ThumbWidth", video.thumbnail_width, &writing)
        try unsafe number("ThumbHeight", video.thumbnail_height, &writing)
        try unsafe text("ThumbFormat", video.thumbnail_format, &writing)
        try unsafe flag("ThumbDownloadFlag", video.thumbnail_download_flag, &writing)
    }

    private static func writeRelay(
        _ element: imhook_message_element,
        _ writing: inout JSONWriting,
        _ raw: (imhook_json_value) -> UnsafeRawBufferPointer
    ) throws(WireError) {
        let relay = unsafe element.as.relay
        try unsafe text("Title", relay.title, &writing)
        try unsafe number("MsgNum", relay.message_count, &writing)
        try unsafe text("CompatibleText", relay.compatible_text, &writing)
        try unsafe valueIfGiven("AbstractList", relay.abstracts, &writing, raw)
        try unsafe valueIfGiven("MsgList", relay.messages, &writing, raw)
        try unsafe textIfGiven("JsonMsgKey", relay.json_message_key, &writing)
    }

    // MARK: Members

    @inline(never)
    private static func name(_ name: StaticString, _ writing: inout JSONWriting) throws(WireError) {
        try writing.name(name.span)
    }

    @inline(never)
    private static func text(
        _ name: StaticString,
        _ text: imhook_view,
        _ writing: inout JSONWriting
    ) throws(WireError) {
        try self.name(name, &writing)
        try unsafe writing.text(span(text))
    }

    private static func textIfGiven(
        _ name: StaticString,
        _ text: imhook_view,
        _ writing: inout JSONWriting
    ) throws(WireError) {
        if unsafe text.size > 0 { try unsafe self.text(name, text, &writing) }
    }

    @inline(never)
    private static func number(
        _ name: StaticString,
        _ number: Int64,
        _ writing: inout JSONWriting
    ) throws(WireError) {
        try self.name(name, &writing)
        try writing.int64(number)
    }

    /// Writes a download flag, which a program may leave zero.
    private static func flag(
        _ name: StaticString,
        _ flag: Int64,
        _ writing: inout JSONWriting
    ) throws(WireError) {
        try number(name, flag == 0 ? downloadFlag : flag, &writing)
    }

    @inline(never)
    private static func valueIfGiven(
        _ name: StaticString,
        _ value: imhook_json_value,
        _ writing: inout JSONWriting,
        _ raw: (imhook_json_value) -> UnsafeRawBufferPointer
    ) throws(WireError) {
        let text = unsafe raw(value)
        guard text.count > 0 else { return }
        try self.name(name, &writing)
        try unsafe writing.json(RawSpan(_unsafeBytes: text))
    }

    @_lifetime(borrow view)
    private static func span(_ view: imhook_view) -> RawSpan {
        guard let data = unsafe view.data else { return RawSpan() }
        let span = unsafe RawSpan(_unsafeStart: data, byteCount: Int(clamping: view.size))
        return unsafe _overrideLifetime(span, borrowing: view)
    }
}
