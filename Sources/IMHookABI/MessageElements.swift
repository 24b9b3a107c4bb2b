public import CIMHook
import IMHook
import IMHookWire

// MARK: Message elements

/// Reads an element of a message of Tencent Chat, with the members that its type documents (page "Message Formats",
/// 1047/33527).
///
/// Members that the element does not have, or has with another type, are empty, 0 or absent: clients send them in many
/// forms. A number that came as text is read.
///
/// - Parameters:
///   - value: An element of `message` of a callback, of `MsgBody` anywhere, or any other object.
///   - element: Receives the element, valid as long as the document; all zero on failure.
///   - error: Receives what was found instead; may be NULL.
/// - Returns: `IMHOOK_OK`, `IMHOOK_INVALID_ARGUMENT`, or `IMHOOK_JSON_MISSING` or `IMHOOK_JSON_WRONG_TYPE` when the
///   value is not an object.
@c(imhook_message_element_read)
public func imhookMessageElementRead(
    _ value: imhook_json_value,
    _ element: UnsafeMutablePointer<imhook_message_element>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe element?.pointee = imhook_message_element()
    guard let element = unsafe element else { return unsafe report(.invalidArgument, error) }
    do {
        let arena = try unsafe object(value)
        unsafe element.pointee = MessageElementReading.element(value.node, of: arena, arena)
    } catch let failure {
        return unsafe reportGetter(failure, value, .object, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Reads one size of an image: an element of `images` of an image element.
///
/// - Parameters:
///   - value: An element of `ImageInfoArray`, or any other object.
///   - image: Receives the image, valid as long as the document; all zero on failure.
///   - error: Receives what was found instead; may be NULL.
/// - Returns: Like imhook_message_element_read().
@c(imhook_message_image_read)
public func imhookMessageImageRead(
    _ value: imhook_json_value,
    _ image: UnsafeMutablePointer<imhook_message_image>?,
    _ error: UnsafeMutablePointer<imhook_error>?
) -> imhook_status {
    unsafe image?.pointee = imhook_message_image()
    guard let image = unsafe image else { return unsafe report(.invalidArgument, error) }
    do {
        let arena = try unsafe object(value)
        unsafe image.pointee = MessageElementReading.image(value.node, of: arena, arena)
    } catch let failure {
        return unsafe reportGetter(failure, value, .object, error)
    }
    unsafe clear(error)
    return Status.ok.rawValue
}

/// Writes an element of a message as one value: `{"MsgType":…,"MsgContent":{…}}`.
///
/// All members that the type documents are written, with these exceptions: of a custom element those that are not empty;
/// JSON values that are not absent; `json_message_key` of a relay element when it is not empty. A download flag of 0 is
/// written as 2, its only value. An element of an unknown type is written with `type_name` and `content`, which it must
/// have.
///
/// - Parameters:
///   - writer: NULL gives `IMHOOK_INVALID_ARGUMENT`. Its place must be one for a value, such as an array for `MsgBody`.
///   - element: NULL gives `IMHOOK_INVALID_ARGUMENT`, as does a type that is none; then nothing is written. Texts are
///     copied.
/// - Returns: Like imhook_json_write_begin_object().
@c(imhook_message_element_write)
public func imhookMessageElementWrite(
    _ writer: UnsafeMutablePointer<imhook_json_writer>?,
    _ element: UnsafePointer<imhook_message_element>?
) -> imhook_status {
    guard let element = unsafe element?.pointee, unsafe element.canBeWritten else {
        return Status.invalidArgument.rawValue
    }
    return unsafe write(writer) { (writing) throws(WireError) in
        try unsafe MessageElementWriting.write(element, to: &writing) { value in unsafe imhookJSONRaw(value).bytes }
    }
}

// MARK: -

/// The document of an object.
func object(_ value: imhook_json_value) throws(WireError) -> UnsafePointer<JSONArena> {
    guard let arena = unsafe arena(of: value), unsafe arena.pointee.type(value.node) != .absent else {
        throw WireError(.jsonMissing)
    }
    guard unsafe arena.pointee.type(value.node) == .object else { throw WireError(.jsonWrongType) }
    return unsafe arena
}

extension imhook_message_element {
    /// Whether every view that will be read can be, and the type is one that can be written.
    fileprivate var canBeWritten: Bool {
        switch unsafe MessageElementType(rawValue: type) {
        case nil: return false
        case .unknown:
            return unsafe type_name.isValid && type_name.size > 0
                && imhookJSONTypeOf(content) == JSONType.object.rawValue
        case .text: return unsafe `as`.text.text.isValid
        case .location: return unsafe `as`.location.description.isValid
        case .face: return unsafe `as`.face.data.isValid
        case .custom:
            let custom = unsafe `as`.custom
            return unsafe custom.data.isValid && custom.description.isValid && custom.extension.isValid
                && custom.sound.isValid
        case .sound: return unsafe `as`.sound.url.isValid && `as`.sound.uuid.isValid
        case .image: return unsafe `as`.image.uuid.isValid && areSizesValid
        case .file: return unsafe `as`.file.url.isValid && `as`.file.uuid.isValid && `as`.file.name.isValid
        case .video:
            let video = unsafe `as`.video
            return unsafe video.url.isValid && video.uuid.isValid && video.format.isValid && video.thumbnail_url.isValid
                && video.thumbnail_uuid.isValid && video.thumbnail_format.isValid
        case .relay:
            let relay = unsafe `as`.relay
            return unsafe relay.title.isValid && relay.compatible_text.isValid && relay.json_message_key.isValid
        }
    }

    private var areSizesValid: Bool {
        guard let sizes = unsafe `as`.image.sizes else { return true }
        for index in unsafe 0..<Swift.max(0, Int(clamping: `as`.image.size_count)) {
            guard unsafe sizes[index].url.isValid else { return false }
        }
        return true
    }
}
