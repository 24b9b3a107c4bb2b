public import CIMHook
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
/// - Parameters:
///   - text: The text; NULL gives the empty view. It is not copied.
/// - Returns: The view, valid as long as the text.
@c(imhook_text)
public func imhookText(_ text: UnsafePointer<CChar>?) -> imhook_view {
    guard let text = unsafe text else { return .empty }
    return unsafe imhook_view(data: text, size: strlen(text))
}

/// The name of a status as it stands in C, such as `IMHOOK_SIGNATURE_MISMATCH`.
///
/// - Parameters:
///   - status: Any number.
/// - Returns: Static text, terminated by a NUL; empty for a number that this version does not know.
@c(imhook_status_name)
public func imhookStatusName(_ status: imhook_status) -> imhook_view {
    imhook_view(Status(rawValue: status)?.name ?? "")
}

/// One sentence that tells the operator what a status means and what to fix.
///
/// - Parameters:
///   - status: Any number.
/// - Returns: Static text, terminated by a NUL; empty for a number that this version does not know.
@c(imhook_status_message)
public func imhookStatusMessage(_ status: imhook_status) -> imhook_view {
    imhook_view(Status(rawValue: status)?.message ?? "")
}

/// The HTTP status that a callback server answers a request with.
///
/// - Parameters:
///   - status: What imhook_receive() or the building of the answer returned.
/// - Returns: 200 for `IMHOOK_OK`, 4xx when the request is to blame, 500 and above when the server is, 500 for a number
///   that this version does not know.
@c(imhook_http_status)
public func imhookHTTPStatus(_ status: imhook_status) -> Int32 {
    Status(rawValue: status)?.httpStatus ?? 500
}

/// A header that imhook_receive() looks at, for any platform: a host needs to hand over no others.
///
/// - Parameters:
///   - index: From 0.
/// - Returns: The name in lower case, static, terminated by a NUL; empty past the end of the list.
@c(imhook_wanted_header)
public func imhookWantedHeader(_ index: UInt) -> imhook_view {
    switch index {
    case 0: imhook_view(CardSignature.timestampHeader)
    case 1: imhook_view(CardSignature.header)
    default: .empty
    }
}
