import CIMHook

/// Marks what has a meaning in a query, `&`, `=`, `%` and `+`, and everything outside ASCII, a block at a time.
enum QueryBlock {
    #if arch(x86_64)

    /// Bytes of a block.
    static let size = 16
    /// Bits of the marks for each byte; the lowest belong to the first.
    static let bitsPerByte = 1

    @inline(__always)
    static func marks(_ block: UnsafeRawPointer) -> UInt64 {
        let bytes = unsafe block.loadUnaligned(as: __m128i.self)
        let marked = _mm_or_si128(
            _mm_or_si128(
                _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x26)),
                _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x3D))
            ),
            _mm_or_si128(
                _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x25)),
                _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x2B))
            )
        )
        // What is outside ASCII has its high bit set already.
        return UInt64(UInt32(bitPattern: _mm_movemask_epi8(_mm_or_si128(marked, bytes))))
    }

    #else

    /// Bytes of a block.
    static let size = 8
    /// Bits of the marks for each byte; the lowest belong to the first.
    static let bitsPerByte = 8

    @inline(__always)
    static func marks(_ block: UnsafeRawPointer) -> UInt64 {
        let word = UInt64(littleEndian: unsafe block.loadUnaligned(as: UInt64.self))
        let unmarked = unlike(word, 0x26) & unlike(word, 0x3D) & unlike(word, 0x25) & unlike(word, 0x2B)
        return (~unmarked | word) & ByteMask.highBits
    }

    /// Sets the high bit of every byte that is unlike another in its low seven bits.
    @inline(__always)
    private static func unlike(_ word: UInt64, _ byte: UInt64) -> UInt64 {
        // Adding 127 to seven bits carries into the eighth unless they are zero; no byte carries into the next.
        let low = ByteMask.ones &* 0x7F
        return ((word ^ ByteMask.ones &* byte) & low) &+ low
    }

    #endif
}
