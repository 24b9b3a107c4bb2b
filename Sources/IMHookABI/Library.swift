public import CIMHook
import IMHook
import IMHookSigning
import IMHookWire

// MARK: Library

/// The version of the library at run time, such as `0.1.0`.
///
/// Equal to `IMHOOK_VERSION` of the header it was built with. Any thread may call it.
///
/// - Returns: Static text, terminated by a NUL.
@c(imhook_version)
public func imhookVersion() -> imhook_view { imhook_view(LibraryVersion.text) }

/// A view of a text that ends with a NUL, without the NUL.
///
/// - Parameter text: The text; NULL gives the empty view. It is not copied.
/// - Returns: The view, valid as long as the text.
@c(imhook_text)
public func imhookText(_ text: UnsafePointer<CChar>?) -> imhook_view {
    guard let text = unsafe text else { return .empty }
    return unsafe imhook_view(data: text, size: strlen(text))
}

/// Whether two texts have the same bytes.
///
/// Not for secrets: the time it takes tells how much of them is equal.
///
/// - Parameters:
///   - left: A view; one that is not valid is equal to nothing.
///   - right: Another.
/// - Returns: Whether they are equal. Empty views are equal, with or without data.
@c(imhook_view_equals)
public func imhookViewEquals(_ left: imhook_view, _ right: imhook_view) -> Bool {
    guard left.isValid, right.isValid else { return false }
    return unsafe RawSpan(_unsafeBytes: left.bytes).equals(RawSpan(_unsafeBytes: right.bytes))
}

/// The name of a status as it stands in C, such as `IMHOOK_SIGNATURE_MISMATCH`.
///
/// - Parameter status: Any number.
/// - Returns: Static text, terminated by a NUL; empty for a number that this version does not know.
@c(imhook_status_name)
public func imhookStatusName(_ status: imhook_status) -> imhook_view {
    imhook_view(Status(rawValue: status)?.name ?? "")
}

/// Writes a sentence that says where something is wrong and what: the path, and the limit that is broken or else the message,
/// such as `openDynamicDataConfig.dynamicDataSourceConfigs[1].pullConfig.interval: 3 s, the minimum is 6 s`.
///
/// Any thread may call it.
///
/// - Parameters:
///   - error: What a call left; NULL, or one that is empty, gives the empty text.
///   - buffer: Receives the text, terminated by a NUL and cut where there is no room; may be NULL.
///   - capacity: Bytes of the buffer.
/// - Returns: Bytes of the whole text without the NUL, whether there was room or not; at most 1,000.
@c(imhook_error_describe)
public func imhookErrorDescribe(
    _ error: UnsafePointer<imhook_error>?,
    _ buffer: UnsafeMutablePointer<CChar>?,
    _ capacity: UInt
) -> UInt {
    unsafe write(buffer, capacity) { text in
        if let error = unsafe error { unsafe append(error, to: &text) }
    }
}

/// One sentence that tells the operator what a status means and what to fix.
///
/// - Parameter status: Any number.
/// - Returns: Static text, terminated by a NUL; empty for a number that this version does not know.
@c(imhook_status_message)
public func imhookStatusMessage(_ status: imhook_status) -> imhook_view {
    imhook_view(Status(rawValue: status)?.message ?? "")
}

/// The name of a kind of callback for logs, such as `card-action`; the command of a webhook of Tencent Chat.
///
/// - Parameter kind: Any number.
/// - Returns: Static text, terminated by a NUL; empty for a number that this version does not know.
@c(imhook_kind_name)
public func imhookKindName(_ kind: imhook_kind) -> imhook_view {
    imhook_view(CallbackKind(rawValue: kind)?.name ?? WebhookCommand(rawValue: kind)?.name ?? "")
}

/// The HTTP status that a callback server answers a request with.
///
/// - Parameter status: What imhook_receive() or the building of the answer returned.
/// - Returns: 200 for `IMHOOK_OK`, 4xx when the request is to blame, 500 and above when the server is, 500 for a number
///   that this version does not know.
@c(imhook_http_status)
public func imhookHTTPStatus(_ status: imhook_status) -> Int32 {
    Status(rawValue: status)?.httpStatus ?? 500
}

/// The status that an answer to the sender of a request may name.
///
/// It is the status itself but for those from 130 to 134, which say how far an event could be decrypted and which become
/// `IMHOOK_SIGNATURE_MISMATCH`: whoever knows the token and is told them can find out what others encrypted. All of them have
/// the same HTTP status. Log the status itself.
///
/// - Parameter status: Any number.
/// - Returns: The status to name; the same for a number that this version does not know.
@c(imhook_status_disclosed)
public func imhookStatusDisclosed(_ status: imhook_status) -> imhook_status {
    Status(rawValue: status)?.disclosed.rawValue ?? status
}

/// A header that imhook_receive() looks at, for any platform: a host needs to hand over no others.
///
/// - Parameter index: From 0.
/// - Returns: The name in lower case, static, terminated by a NUL; empty past the end of the list.
@c(imhook_wanted_header)
public func imhookWantedHeader(_ index: UInt) -> imhook_view {
    switch index {
    case 0: imhook_view(CardSignature.timestampHeader)
    case 1: imhook_view(CardSignature.header)
    case 2: imhook_view(RobotSignature.timestampHeader)
    case 3: imhook_view(RobotSignature.header)
    default: .empty
    }
}

// MARK: -

/// Hands a text of at most 1,024 bytes to the program.
///
/// - Returns: Bytes of the whole text.
func write(_ buffer: UnsafeMutablePointer<CChar>?, _ capacity: UInt, _ body: (inout ByteBuffer) -> Void) -> UInt {
    var room: [1024 of UInt8] = .init(repeating: 0)
    return unsafe withUnsafeMutableBytes(of: &room) { room in
        guard let start = room.baseAddress else { return 0 }
        var text = unsafe ByteBuffer(lent: start, capacity: room.count)
        body(&text)
        if let buffer = unsafe buffer, capacity > 0 {
            let size = Swift.min(text.count, Int(clamping: capacity) &- 1)
            unsafe memcpy(buffer, start, size)
            unsafe buffer[size] = 0
        }
        return UInt(bitPattern: text.count)
    }
}

/// Appends where something is wrong, and what.
private func append(_ error: UnsafePointer<imhook_error>, to text: inout ByteBuffer) {
    // What the program has changed is read as far as it can be right.
    let pathSize = Swift.min(unsafe error.pointee.path_size, Int(IMHOOK_PATH_CAPACITY) &- 1)
    unsafe withUnsafeBytes(of: error.pointee.path) { path in
        unsafe text.append(UnsafeRawBufferPointer(rebasing: path[0..<Swift.max(pathSize, 0)]))
    }
    if pathSize > 0 { text.append(": ") }
    if let measure = unsafe LimitMeasure(rawValue: error.pointee.limit_kind), measure != .none {
        return unsafe LimitSentence.append(measure, actual: error.pointee.actual, limit: error.pointee.limit, to: &text)
    }
    let message = unsafe error.pointee.message.bytes
    unsafe text.append(UnsafeRawBufferPointer(rebasing: message[0..<Swift.min(message.count, 512)]))
}
