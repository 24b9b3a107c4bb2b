import CIMHook

/// Copies text up to the next backslash, a block at a time.
enum PlainBlock {
    #if arch(x86_64)

    /// Bytes of a block.
    static let size = 16

    /// Copies a block, and says how many of its bytes come before the first backslash.
    @inline(__always)
    static func copy(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer) -> Int {
        let bytes = unsafe source.loadUnaligned(as: __m128i.self)
        unsafe target.storeBytes(of: bytes, as: __m128i.self)
        let marks = _mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x5C)))
        return Int(UInt32(bitPattern: marks) | 1 << 16).trailingZeroBitCount
    }

    #else

    /// Bytes of a block.
    static let size = 8

    /// Copies a block, and says how many of its bytes come before the first backslash.
    @inline(__always)
    static func copy(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer) -> Int {
        let word = unsafe source.loadUnaligned(as: UInt64.self)
        unsafe target.storeBytes(of: word, as: UInt64.self)
        let backslashes = UInt64(littleEndian: word) ^ (ByteMask.ones &* 0x5C)
        return ByteMask.first((backslashes &- ByteMask.ones) & ~backslashes & ByteMask.highBits)
    }

    #endif
}
