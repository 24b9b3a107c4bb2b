import CIMHook
import COpenSSL
import IMHookWire

/// The tokens of an endpoint, each ready to be hashed in front of a text.
///
/// Immutable after the last ``add(_:)``. The tokens live in one piece of memory that is wiped before it is freed.
@safe @usableFromInline package struct SigningTokens: ~Copyable {
    /// The most tokens there can be.
    package static let maximum = 16

    private struct Token {
        /// The first block of the hash as far as the token fills it, where the token leaves room in it; else unused.
        var block: [64 of UInt8]
        /// Bytes of the token.
        var size: Int
        /// The state of SHA-256 after the token.
        var state: SHA256_CTX
    }

    @usableFromInline let memory: UnsafeMutableRawPointer
    @usableFromInline let size = Self.maximum &* MemoryLayout<Token>.stride
    private(set) package var count = 0

    /// Creates an empty row of tokens; nil when memory could not be allocated.
    @export(interface)
    package init?() {
        guard let memory = unsafe malloc(size) else { return nil }
        unsafe self.memory = memory
    }

    @inlinable deinit {
        unsafe wipeAndRelease(memory, size)
    }

    private var tokens: UnsafeMutablePointer<Token> { unsafe memory.assumingMemoryBound(to: Token.self) }

    /// Adds a token.
    ///
    /// - Returns: false when there are ``maximum`` tokens already.
    @export(interface)
    package mutating func add(_ token: RawSpan) -> Bool {
        guard count < Self.maximum else { return false }
        let entry = unsafe tokens + count
        unsafe entry.initialize(to: Token(block: .init(repeating: 0), size: token.byteCount, state: SHA256_CTX()))
        for offset in 0..<Swift.min(token.byteCount, 64) { unsafe entry.pointee.block[offset] = token.byte(offset) }
        unsafe SHA256_Init(&entry.pointee.state)
        unsafe token.withUnsafeBytes { unsafe _ = SHA256_Update(&entry.pointee.state, $0.baseAddress, $0.count) }
        count &+= 1
        return true
    }

    /// The SHA-256 of a token followed by a text.
    ///
    /// - Returns: nil when there is no such token.
    @export(interface)
    package func tag(_ index: Int, _ text: RawSpan) -> AuthenticationTag? {
        guard index >= 0, index < count else { return nil }
        let token = unsafe tokens + index
        var context = SHA256_CTX()
        if unsafe token.pointee.size < 56, unsafe text.byteCount < 56 &- token.pointee.size {
            unsafe Self.hashOneBlock(token, text, &context)
        } else {
            unsafe context = token.pointee.state
            unsafe text.withUnsafeBytes { unsafe _ = SHA256_Update(&context, $0.baseAddress, $0.count) }
            var digest: [32 of UInt8] = .init(repeating: 0)
            unsafe withUnsafeMutableBytes(of: &digest) { bytes in
                unsafe _ = SHA256_Final(bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), &context)
            }
        }
        let h = context.h
        return AuthenticationTag(words: [h.0, h.1, h.2, h.3, h.4, h.5, h.6, h.7])
    }

    /// Hashes a text that fits into the token's block together with the padding: one compression, nothing else.
    private static func hashOneBlock(
        _ token: UnsafePointer<Token>,
        _ text: RawSpan,
        _ context: inout SHA256_CTX
    ) {
        var block = unsafe token.pointee.block
        let size = unsafe token.pointee.size
        unsafe SHA256_Init(&context)
        unsafe withUnsafeMutableBytes(of: &block) { bytes in
            guard let start = bytes.baseAddress else { return }
            unsafe text.withUnsafeBytes {
                unsafe _ = memcpy(start + size, $0.baseAddress ?? UnsafeRawPointer(start), $0.count)
            }
            let end = size &+ text.byteCount
            unsafe start.storeBytes(of: 0x80, toByteOffset: end, as: UInt8.self)
            let bits = UInt64(truncatingIfNeeded: end) &* 8
            unsafe start.storeBytes(of: bits.bigEndian, toByteOffset: 56, as: UInt64.self)
            unsafe SHA256_Transform(&context, UnsafePointer(start.assumingMemoryBound(to: UInt8.self)))
            unsafe OPENSSL_cleanse(start, 64)
        }
    }
}
