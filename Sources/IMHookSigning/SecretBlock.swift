import CIMHook
import COpenSSL

/// Memory for something secret, handed out by its address and overwritten before it is freed.
package enum SecretBlock {
    /// Bytes before the block that hold its size; they keep it aligned to 16.
    private static let header = 16

    /// Allocates a block, aligned to 16 bytes.
    ///
    /// - Returns: nil when memory could not be allocated.
    @export(interface)
    package static func allocate(_ size: Int) -> UnsafeMutableRawPointer? {
        let (whole, overflow) = size.addingReportingOverflow(header)
        guard size >= 0, !overflow, let memory = unsafe malloc(whole) else { return nil }
        unsafe memory.storeBytes(of: whole, as: Int.self)
        return unsafe memory + header
    }

    /// Allocates a block and copies bytes to its end.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - size: Bytes of the block before them.
    /// - Returns: nil when memory could not be allocated.
    @export(interface)
    package static func keep(_ bytes: RawSpan, after size: Int) -> UnsafeMutableRawPointer? {
        guard let block = unsafe allocate(size &+ bytes.byteCount) else { return nil }
        unsafe bytes.withUnsafeBytes { bytes in
            if let source = bytes.baseAddress { unsafe memcpy(block + size, source, bytes.count) }
        }
        return unsafe block
    }

    /// Overwrites a block and frees it.
    ///
    /// - Parameter block: What ``allocate(_:)`` or ``keep(_:after:)`` returned.
    @export(interface)
    package static func release(_ block: UnsafeMutableRawPointer) {
        let memory = unsafe block - header
        unsafe wipeAndRelease(memory, memory.load(as: Int.self))
    }
}
