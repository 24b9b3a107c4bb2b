import CIMHook

/// Marks the bytes that end a plain run of text inside a JSON string, in blocks of 64, one bit for each byte: quotes,
/// backslashes, control characters and everything outside ASCII.
///
/// The marks of a block do not depend on each other, so a processor works on many at once; what is left for the loop that
/// goes from one mark to the next is to shift and to count. Looking for the end of each run of text where it begins would
/// make every step wait for the one before.
@safe struct ByteMarks {
    private let text: UnsafeRawPointer
    private let size: Int
    /// Where the current block begins.
    private var start = -64
    private var marks: UInt64 = 0

    /// Creates marks of a text.
    ///
    /// - Parameters:
    ///   - text: The first byte; what it points to must not go before the marks.
    ///   - size: Bytes that can be read. What comes after them counts as zeros, which are control characters.
    @inline(__always)
    init(_ text: UnsafeRawPointer, size: Int) {
        unsafe self.text = text
        self.size = size
    }

    /// The first marked byte from a position on, which never goes back; `limit` or more when there is none before that.
    @inline(__always)
    mutating func next(from position: Int, limit: Int) -> Int {
        var position = position
        while true {
            if position &- start >= 64 {
                start = position & ~63
                marks = unsafe Self.marks(text, size, start)
            }
            let marks = marks >> UInt64(truncatingIfNeeded: position &- start)
            if marks != 0 { return position &+ marks.trailingZeroBitCount }
            position = start &+ 64
            if position >= limit { return position }
        }
    }

    /// The marks of the block that begins at a position.
    @inline(__always)
    private static func marks(_ text: UnsafeRawPointer, _ size: Int, _ start: Int) -> UInt64 {
        start &+ 64 <= size ? unsafe marks(text + start) : unsafe lastMarks(text, size, start)
    }

    /// The marks of the block in which the readable bytes end.
    @inline(never)
    private static func lastMarks(_ text: UnsafeRawPointer, _ size: Int, _ start: Int) -> UInt64 {
        var block: [64 of UInt8] = .init(repeating: 0)
        return unsafe withUnsafeMutableBytes(of: &block) { block in
            guard let target = block.baseAddress else { return 0 }
            if start < size { unsafe memcpy(target, text + start, size &- start) }
            return unsafe marks(UnsafeRawPointer(target))
        }
    }

    #if arch(x86_64)

    /// The marks of 64 bytes.
    @inline(__always)
    private static func marks(_ block: UnsafeRawPointer) -> UInt64 {
        unsafe marks16(block) | marks16(block + 16) << 16 | marks16(block + 32) << 32 | marks16(block + 48) << 48
    }

    /// The marks of 16 bytes.
    @inline(__always)
    private static func marks16(_ bytes: UnsafeRawPointer) -> UInt64 {
        let bytes = unsafe bytes.loadUnaligned(as: __m128i.self)
        // As signed numbers, control characters are below 32, and so is everything outside ASCII.
        let marked = _mm_or_si128(
            _mm_or_si128(
                _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x22)),
                _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x5C))
            ),
            _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20))
        )
        return UInt64(UInt32(bitPattern: _mm_movemask_epi8(marked)))
    }

    #else

    /// The marks of 64 bytes.
    @inline(never)
    private static func marks(_ block: UnsafeRawPointer) -> UInt64 {
        // Bit i of byte j is the mark of byte j of word i: one transposition puts all in order.
        var rows: UInt64 = 0
        for word in 0..<8 {
            let bytes = unsafe block.loadUnaligned(fromByteOffset: word &* 8, as: UInt64.self)
            rows |= (marked(UInt64(littleEndian: bytes)) >> 7) << UInt64(word)
        }
        return transposed(rows)
    }

    /// Exchanges rows and columns of eight times eight bits.
    private static func transposed(_ rows: UInt64) -> UInt64 {
        var bits = rows
        var exchanged = (bits ^ bits >> 7) & 0x00AA_00AA_00AA_00AA
        bits ^= exchanged ^ exchanged << 7
        exchanged = (bits ^ bits >> 14) & 0x0000_CCCC_0000_CCCC
        bits ^= exchanged ^ exchanged << 14
        exchanged = (bits ^ bits >> 28) & 0x0000_0000_F0F0_F0F0
        return bits ^ exchanged ^ exchanged << 28
    }

    /// Sets the high bit of every byte that is marked, and no other bit.
    private static func marked(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let high = ones &* 0x80
        let low = ones &* 0x7F
        // Adding 127 to seven bits carries into the eighth unless they are zero; no byte carries into the next.
        let unlikeBackslash = ((word ^ ones &* 0x5C) & low) &+ low
        let unlikeQuote = ((word ^ ones &* 0x22) & low) &+ low
        let notControl = (word | high) &- ones &* 0x20
        return (~(unlikeBackslash & unlikeQuote & notControl) | word) & high
    }

    #endif
}
