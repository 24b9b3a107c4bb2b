package import CIMHook
package import IMHookWire

/// Reads an element of a message: the members of `MsgContent` that its type documents (page "Message Formats",
/// 1047/33527).
///
/// A member that is missing, or has another type than it should, is empty or 0: clients send elements in many forms. A
/// number may come as text.
@safe package struct MessageElementReading {
    private let arena: UnsafePointer<JSONArena>
    /// What values name their document by.
    private let document: UnsafeRawPointer
    /// The object whose members are read.
    private let object: UInt32

    /// Reads an element.
    ///
    /// - Parameters:
    ///   - value: An object.
    ///   - arena: Its document, which has to outlive the element.
    ///   - document: What values name their document by.
    /// - Returns: The element.
    @export(interface)
    package static func element(
        _ value: UInt32,
        of arena: UnsafePointer<JSONArena>,
        _ document: UnsafeRawPointer
    ) -> imhook_message_element {
        let content = unsafe arena.pointee.object(value, "MsgContent") ?? JSONArena.absent
        let outer = unsafe MessageElementReading(arena: arena, document: document, object: value)
        let members = unsafe MessageElementReading(arena: arena, document: document, object: content)
        let name = unsafe arena.pointee.textOrEmpty(outer.member("MsgType"))
        let type = unsafe MessageElementType(RawSpan(_unsafeBytes: arena.pointee.bytes(name)))
        var element = unsafe imhook_message_element()
        unsafe element.type = type.rawValue
        unsafe element.type_name = outer.text("MsgType")
        unsafe element.content = outer.value("MsgContent", .object)
        unsafe members.fill(&element, type)
        return unsafe element
    }

    /// Reads an element of `ImageInfoArray`.
    ///
    /// - Parameters:
    ///   - value: An object.
    ///   - arena: Its document, which has to outlive the element.
    ///   - document: What values name their document by.
    /// - Returns: The image.
    @export(interface)
    package static func image(
        _ value: UInt32,
        of arena: UnsafePointer<JSONArena>,
        _ document: UnsafeRawPointer
    ) -> imhook_message_image {
        let members = unsafe MessageElementReading(arena: arena, document: document, object: value)
        return unsafe imhook_message_image(
            type: members.number("Type"),
            size: members.number("Size"),
            width: members.number("Width"),
            height: members.number("Height"),
            url: members.text("URL")
        )
    }

    // MARK: Types

    private func fill(_ element: inout imhook_message_element, _ type: MessageElementType) {
        switch type {
        case .unknown: break
        case .text: unsafe element.as.text.text = text("Text")
        case .location:
            unsafe element.as.location.description = text("Desc")
            unsafe element.as.location.latitude = double("Latitude")
            unsafe element.as.location.longitude = double("Longitude")
        case .face:
            unsafe element.as.face.index = number("Index")
            unsafe element.as.face.data = text("Data")
        case .custom:
            unsafe element.as.custom.data = text("Data")
            unsafe element.as.custom.description = text("Desc")
            unsafe element.as.custom.extension = text("Ext")
            unsafe element.as.custom.sound = text("Sound")
        case .sound:
            unsafe element.as.sound.url = text("Url")
            unsafe element.as.sound.uuid = text("UUID")
            unsafe element.as.sound.size = number("Size")
            unsafe element.as.sound.duration_s = number("Second")
            unsafe element.as.sound.download_flag = number("Download_Flag")
        case .image:
            unsafe element.as.image.uuid = text("UUID")
            unsafe element.as.image.format = number("ImageFormat")
            unsafe element.as.image.images = value("ImageInfoArray", .array)
        case .file: unsafe fillFile(&element)
        case .video: unsafe fillVideo(&element)
        case .relay: unsafe fillRelay(&element)
        }
    }

    private func fillFile(_ element: inout imhook_message_element) {
        unsafe element.as.file.url = text("Url")
        unsafe element.as.file.uuid = text("UUID")
        unsafe element.as.file.size = number("FileSize")
        unsafe element.as.file.name = text("FileName")
        // One table of the page prints the name so, while its sample has it as above.
        if unsafe element.as.file.name.size == 0 { unsafe element.as.file.name = text("fileName") }
        unsafe element.as.file.download_flag = number("Download_Flag")
    }

    private func fillVideo(_ element: inout imhook_message_element) {
        unsafe element.as.video.url = text("VideoUrl")
        unsafe element.as.video.uuid = text("VideoUUID")
        unsafe element.as.video.size = number("VideoSize")
        unsafe element.as.video.duration_s = number("VideoSecond")
        unsafe element.as.video.format = text("VideoFormat")
        unsafe element.as.video.download_flag = number("VideoDownloadFlag")
        unsafe element.as.video.thumbnail_url = text("ThumbUrl")
        unsafe element.as.video.thumbnail_uuid = text("ThumbUUID")
        unsafe element.as.video.thumbnail_size = number("ThumbSize")
        unsafe element.as.video.thumbnail_width = number("ThumbWidth")
        unsafe element.as.video.thumbnail_height = number("ThumbHeight")
        unsafe element.as.video.thumbnail_format = text("ThumbFormat")
        unsafe element.as.video.thumbnail_download_flag = number("ThumbDownloadFlag")
    }

    private func fillRelay(_ element: inout imhook_message_element) {
        unsafe element.as.relay.title = text("Title")
        unsafe element.as.relay.message_count = number("MsgNum")
        unsafe element.as.relay.compatible_text = text("CompatibleText")
        unsafe element.as.relay.abstracts = value("AbstractList", .array)
        unsafe element.as.relay.messages = value("MsgList", .array)
        unsafe element.as.relay.json_message_key = text("JsonMsgKey")
    }

    // MARK: Members

    private func member(_ name: StaticString) -> UInt32 {
        unsafe arena.pointee.member(object, name) ?? JSONArena.absent
    }

    @inline(never)
    private func text(_ name: StaticString) -> imhook_view {
        let bytes = unsafe arena.pointee.bytes(arena.pointee.textOrEmpty(member(name)))
        guard bytes.count > 0 else { return unsafe imhook_view() }
        return unsafe imhook_view(data: bytes.baseAddress?.assumingMemoryBound(to: CChar.self), size: bytes.count)
    }

    @inline(never)
    private func number(_ name: StaticString) -> Int64 {
        unsafe (try? arena.pointee.looseInt64(member(name))) ?? 0
    }

    private func double(_ name: StaticString) -> Double {
        unsafe (try? arena.pointee.looseDouble(member(name))) ?? 0
    }

    /// A member of a JSON type; the absent value when it has another.
    private func value(_ name: StaticString, _ type: JSONType) -> imhook_json_value {
        let member = member(name)
        guard unsafe arena.pointee.type(member) == type else { return unsafe imhook_json_value() }
        return unsafe imhook_json_value(document: document, node: member, end: arena.pointee.after(object))
    }
}
