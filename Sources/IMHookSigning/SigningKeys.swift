import CIMHook
import COpenSSL
import IMHookWire

/// The secrets of an endpoint as HMAC-SHA256 keys whose two pads are already hashed.
///
/// Immutable after the last ``add(_:)``. The keys live in one piece of memory that is wiped before it is freed; nothing
/// that a key could be computed from is left on the stack.
@safe @usableFromInline package struct SigningKeys: ~Copyable {
    /// The most keys there can be.
    package static let maximum = 16

    /// The state of SHA-256 after the inner and the outer pad.
    private struct Pads {
        var inner: SHA256_CTX
        var outer: SHA256_CTX
    }

    @usableFromInline let memory: UnsafeMutableRawPointer
    @usableFromInline let size: Int
    private let capacity: Int
    private(set) package var count = 0

    /// Creates an empty row of keys; nil when memory could not be allocated.
    ///
    /// - Parameter capacity: How many there will be, at most ``maximum``.
    @export(interface)
    package init?(capacity: Int = Self.maximum) {
        self.capacity = Swift.min(Swift.max(capacity, 0), Self.maximum)
        size = Swift.max(self.capacity, 1) &* MemoryLayout<Pads>.stride
        guard let memory = unsafe malloc(size) else { return nil }
        unsafe self.memory = memory
    }

    @inlinable deinit {
        unsafe wipeAndRelease(memory, size)
    }

    private var keys: UnsafeMutablePointer<Pads> { unsafe memory.assumingMemoryBound(to: Pads.self) }

    /// Adds a key.
    ///
    /// - Returns: false when there are as many keys already as there can be.
    @export(interface)
    package mutating func add(_ secret: RawSpan) -> Bool {
        guard count < capacity else { return false }
        // A key longer than a block is replaced by its hash (RFC 2104).
        var block: [64 of UInt8] = .init(repeating: 0)
        var digest: [32 of UInt8] = .init(repeating: 0)
        var context = SHA256_CTX()
        if secret.byteCount > 64 {
            unsafe SHA256_Init(&context)
            unsafe secret.withUnsafeBytes { unsafe _ = SHA256_Update(&context, $0.baseAddress, $0.count) }
            unsafe withUnsafeMutableBytes(of: &digest) { bytes in
                unsafe _ = SHA256_Final(bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), &context)
            }
            for offset in 0..<32 { block[offset] = digest[offset] }
        } else {
            for offset in 0..<secret.byteCount { block[offset] = secret.byte(offset) }
        }
        for offset in 0..<64 { block[offset] ^= 0x36 }
        unsafe Self.hash(&block, into: &keys[count].inner)
        for offset in 0..<64 { block[offset] ^= 0x36 ^ 0x5C }
        unsafe Self.hash(&block, into: &keys[count].outer)
        unsafe OPENSSL_cleanse(&block, 64)
        unsafe OPENSSL_cleanse(&digest, 32)
        unsafe OPENSSL_cleanse(&context, MemoryLayout<SHA256_CTX>.size)
        count &+= 1
        return true
    }

    private static func hash(_ block: inout [64 of UInt8], into context: inout SHA256_CTX) {
        unsafe SHA256_Init(&context)
        unsafe withUnsafeBytes(of: &block) { unsafe _ = SHA256_Update(&context, $0.baseAddress, $0.count) }
    }

    /// Authenticates a message with one of the keys.
    ///
    /// - Returns: nil when there is no such key.
    @export(interface)
    package func tag(_ index: Int, _ message: RawSpan) -> AuthenticationTag? {
        guard index >= 0, index < count else { return nil }
        if message.byteCount <= 55 { return unsafe Self.shortTag(keys + index, message) }
        return tag(index, message, RawSpan())
    }

    /// Authenticates two pieces as one message.
    @export(interface)
    package func tag(_ index: Int, _ first: RawSpan, _ second: RawSpan) -> AuthenticationTag? {
        guard index >= 0, index < count else { return nil }
        var context = unsafe keys[index].inner
        unsafe first.withUnsafeBytes { unsafe _ = SHA256_Update(&context, $0.baseAddress, $0.count) }
        unsafe second.withUnsafeBytes { unsafe _ = SHA256_Update(&context, $0.baseAddress, $0.count) }
        var block = Self.outerBlock
        unsafe withUnsafeMutableBytes(of: &block) { bytes in
            unsafe _ = SHA256_Final(bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), &context)
        }
        return unsafe Self.finish(keys + index, &block, &context)
    }

    /// Authenticates a message that fits into one block of the hash together with its padding: two compressions, nothing
    /// else.
    private static func shortTag(_ key: UnsafePointer<Pads>, _ message: RawSpan) -> AuthenticationTag {
        var block: [64 of UInt8] = .init(repeating: 0)
        let size = message.byteCount
        unsafe withUnsafeMutableBytes(of: &block) { bytes in
            guard let start = bytes.baseAddress else { return }
            unsafe message.withUnsafeBytes {
                unsafe _ = memcpy(start, $0.baseAddress ?? UnsafeRawPointer(start), $0.count)
            }
            unsafe start.storeBytes(of: 0x80, toByteOffset: size, as: UInt8.self)
            // The length in bits, with the 64 bytes of the pad before.
            let bits = UInt64(truncatingIfNeeded: size &+ 64) &* 8
            unsafe start.storeBytes(of: bits.bigEndian, toByteOffset: 56, as: UInt64.self)
        }
        var context = unsafe key.pointee.inner
        unsafe withUnsafeBytes(of: &block) { bytes in
            unsafe SHA256_Transform(&context, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        var outer = outerBlock
        unsafe withUnsafeMutableBytes(of: &outer) { bytes in
            guard let start = bytes.baseAddress else { return }
            unsafe store(context.h, start)
        }
        return unsafe finish(key, &outer, &context)
    }

    /// Hashes a block that begins with the inner digest, after the outer pad.
    private static func finish(
        _ key: UnsafePointer<Pads>,
        _ block: inout [64 of UInt8],
        _ context: inout SHA256_CTX
    ) -> AuthenticationTag {
        unsafe context = key.pointee.outer
        unsafe withUnsafeBytes(of: &block) { bytes in
            unsafe SHA256_Transform(&context, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        let h = context.h
        return AuthenticationTag(words: [h.0, h.1, h.2, h.3, h.4, h.5, h.6, h.7])
    }

    /// The second block of the outer hash but for the digest in its first 32 bytes: padding, and the length of 96 bytes.
    private static var outerBlock: [64 of UInt8] {
        var block: [64 of UInt8] = .init(repeating: 0)
        block[32] = 0x80
        block[62] = 0x03
        return block
    }

    private static func store(
        _ h: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32),
        _ target: UnsafeMutableRawPointer
    ) {
        unsafe target.storeBytes(of: h.0.bigEndian, toByteOffset: 0, as: UInt32.self)
        unsafe target.storeBytes(of: h.1.bigEndian, toByteOffset: 4, as: UInt32.self)
        unsafe target.storeBytes(of: h.2.bigEndian, toByteOffset: 8, as: UInt32.self)
        unsafe target.storeBytes(of: h.3.bigEndian, toByteOffset: 12, as: UInt32.self)
        unsafe target.storeBytes(of: h.4.bigEndian, toByteOffset: 16, as: UInt32.self)
        unsafe target.storeBytes(of: h.5.bigEndian, toByteOffset: 20, as: UInt32.self)
        unsafe target.storeBytes(of: h.6.bigEndian, toByteOffset: 24, as: UInt32.self)
        unsafe target.storeBytes(of: h.7.bigEndian, toByteOffset: 28, as: UInt32.self)
    }
}

/// Wipes memory that held keys and frees it.
@usableFromInline
func wipeAndRelease(_ memory: UnsafeMutableRawPointer, _ size: Int) {
    unsafe OPENSSL_cleanse(memory, size)
    unsafe free(memory)
}
