/// Reads the bits of DEFLATE data, the lowest bit of each byte first (RFC 1951 section 3.1.1).
struct BitReader: ~Escapable {
    private let bytes: RawSpan
    /// The next byte that is not in ``bits`` yet.
    private var offset: Int
    private var bits: UInt32 = 0
    private var bitCount: UInt32 = 0

    /// Starts at a byte of a text.
    @_lifetime(copy bytes)
    init(_ bytes: RawSpan, at offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    /// The first byte that was not read at all.
    var position: Int { offset &- Int(bitCount >> 3) }

    /// The next bits as a number, the first of them the lowest.
    ///
    /// - Parameter count: 0 to 16.
    /// - Returns: The number.
    /// - Throws: ``MalformedText`` at the end of the bytes.
    @_lifetime(self: copy self)
    mutating func read(_ count: UInt32) throws(MalformedText) -> UInt32 {
        while bitCount < count {
            guard offset < bytes.byteCount else { throw MalformedText(at: bytes.byteCount) }
            bits |= UInt32(bytes.byte(offset)) << bitCount
            offset &+= 1
            bitCount &+= 8
        }
        let value = bits & (1 << count &- 1)
        bits >>= count
        bitCount &-= count
        return value
    }

    /// Leaves out the rest of a byte that was read in part.
    @_lifetime(self: copy self)
    mutating func skipToByte() {
        bits >>= bitCount & 7
        bitCount &-= bitCount & 7
    }
}
