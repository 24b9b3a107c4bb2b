import CIMHook
import IMHook
import IMHookWire

/// Zeroes an error that the caller may have passed.
func clear(_ error: UnsafeMutablePointer<imhook_error>?) {
    guard let error = unsafe error else { return }
    unsafe memset(error, 0, MemoryLayout<imhook_error>.size)
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
    unsafe clear(error)
    unsafe error.pointee.status = failure.status.rawValue
    unsafe error.pointee.document = failure.document.rawValue
    unsafe error.pointee.offset = Int64(failure.offset)
    unsafe error.pointee.outer_offset = Int64(failure.outerOffset)
    unsafe error.pointee.clock_skew_ms = failure.clockSkew
    unsafe error.pointee.message = imhook_view(message ?? failure.message)
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
