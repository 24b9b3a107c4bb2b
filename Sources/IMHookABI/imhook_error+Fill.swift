import CIMHook
import IMHook
import IMHookWire

/// Empties an error that the caller may have passed: every member is zero, and the path is the empty text.
///
/// What an earlier error left behind the end of the path stays: clearing happens in every call that succeeds.
@inline(__always)
func clear(_ error: UnsafeMutablePointer<imhook_error>?) {
    guard let error = unsafe error else { return }
    unsafe error.pointee.status = 0
    unsafe error.pointee.document = 0
    unsafe error.pointee.offset = 0
    unsafe error.pointee.outer_offset = 0
    unsafe error.pointee.clock_skew_ms = 0
    unsafe error.pointee.message = .empty
    unsafe error.pointee.path_size = 0
    unsafe error.pointee.path.0 = 0
    unsafe error.pointee.limit_kind = 0
    unsafe error.pointee.reserved_2 = 0
    unsafe error.pointee.actual = 0
    unsafe error.pointee.limit = 0
    unsafe error.pointee.reserved = (0, 0, 0, 0, 0)
}

/// Fills an error that the caller may have passed.
///
/// - Returns: The status, for the function to return.
func report(
    _ failure: IMHookError,
    _ error: UnsafeMutablePointer<imhook_error>?,
    message: StaticString? = nil
) -> imhook_status {
    guard let error = unsafe error else { return failure.status.rawValue }
    unsafe memset(error, 0, MemoryLayout<imhook_error>.size)
    unsafe error.pointee.status = failure.status.rawValue
    unsafe error.pointee.document = failure.document.rawValue
    unsafe error.pointee.offset = Int64(failure.offset)
    unsafe error.pointee.outer_offset = Int64(failure.outerOffset)
    unsafe error.pointee.clock_skew_ms = failure.clockSkew
    unsafe error.pointee.message = imhook_view(message ?? failure.message)
    unsafe error.pointee.limit_kind = failure.measure.rawValue
    unsafe error.pointee.actual = failure.actual
    unsafe error.pointee.limit = failure.limit
    unsafe error.pointee.path_size = failure.path.count
    unsafe withUnsafeMutableBytes(of: &error.pointee.path) { bytes in
        for offset in 0..<Swift.min(failure.path.count, bytes.count &- 1) {
            unsafe bytes[offset] = failure.path.byte(offset)
        }
    }
    return failure.status.rawValue
}

/// Fills an error that has only a status.
func report(_ status: Status, _ error: UnsafeMutablePointer<imhook_error>?) -> imhook_status {
    unsafe report(IMHookError(status), error)
}
