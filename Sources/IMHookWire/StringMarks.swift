import CIMHook

/// Marks the bytes inside JSON strings that something has to be done about, in blocks of 64, one bit for each byte: quotes that
/// are not escaped, control characters, everything outside ASCII, and what is escaped but neither a quote nor a backslash.
///
/// JSON inside of JSON is full of escaped quotes and backslashes; they need nothing but to be passed. Which bytes are escaped
/// follows from the row of backslashes before them, whose length is odd, and that is found for a whole block with a handful of
/// operations: a subtraction borrows along each row.
///
/// The marks of a block do not depend on each other, so a processor works on many at once; what is left for the loop that
/// goes from one mark to the next is to shift and to count. Looking for the end of each run of text where it begins would
/// make every step wait for the one before.
@safe struct StringMarks {
    private let text: UnsafeRawPointer
    private let size: Int
    private let end: Int
    /// Where the current block begins.
    private var start = -64
    private var block = Marked()

    /// The marks of a block.
    private struct Marked {
        var marks: UInt64 = 0
        /// What is escaped and marked.
        var escapes: UInt64 = 0
        var backslashes: UInt64 = 0
        /// 1 when the first byte of the next block is escaped.
        var carry: UInt64 = 0
    }

    /// Creates marks of a text.
    ///
    /// - Parameters:
    ///   - text: The first byte of memory that holds the text; it must not go before the marks.
    ///   - size: Bytes of that memory. What comes after them counts as zeros, which are control characters.
    ///   - end: Where the text ends in it; a zero stands there.
    @inline(__always)
    init(_ text: UnsafeRawPointer, size: Int, end: Int) {
        unsafe self.text = text
        self.size = size
        self.end = end
    }

    /// Finds the next mark.
    ///
    /// - Parameters:
    ///   - position: A byte inside a string that is not escaped. Never goes back.
    ///   - limit: Where to stop.
    ///   - hasEscapes: Set when a backslash comes before the mark.
    /// - Returns: The first marked byte from the position on; `limit` or more when there is none before that.
    @inline(__always)
    mutating func next(from position: Int, limit: Int, _ hasEscapes: inout Bool) -> Int {
        var position = position
        if position &- start >= 64 {
            start = position & ~63
            // What stands before the position is no part of the string, or was passed.
            let string = inside & UInt64.max << UInt64(truncatingIfNeeded: position &- start)
            block = unsafe Self.mark(text, size, start, string, escaped: 0)
        }
        while true {
            let shift = UInt64(truncatingIfNeeded: position &- start)
            let marks = block.marks >> shift
            if marks != 0 {
                let count = marks.trailingZeroBitCount
                let before = (1 as UInt64) << UInt64(truncatingIfNeeded: count) &- 1
                if block.backslashes >> shift & before != 0 { hasEscapes = true }
                return position &+ count
            }
            if block.backslashes >> shift != 0 { hasEscapes = true }
            position = start &+ 64
            if position >= limit { return position }
            start = position
            block = unsafe Self.mark(text, size, start, inside, escaped: block.carry)
        }
    }

    /// The bytes of the current block that stand before the end of the text.
    @inline(__always)
    private var inside: UInt64 {
        if start &+ 64 <= end { return UInt64.max }
        return end <= start ? 0 : (1 as UInt64) << UInt64(truncatingIfNeeded: end &- start) &- 1
    }

    /// Whether the byte at a mark is escaped.
    @inline(__always)
    func isEscaped(_ mark: Int) -> Bool {
        let offset = mark &- start
        return offset >= 0 && offset < 64 && block.escapes >> UInt64(truncatingIfNeeded: offset) & 1 != 0
    }

    /// Marks the block that begins at a position.
    ///
    /// - Parameters:
    ///   - text: The first byte of the text.
    ///   - size: Bytes that can be read.
    ///   - start: The position.
    ///   - string: The bytes of the block that are part of the string.
    ///   - escaped: 1 when the first byte is escaped.
    /// - Returns: The marks.
    @inline(never)
    private static func mark(
        _ text: UnsafeRawPointer,
        _ size: Int,
        _ start: Int,
        _ string: UInt64,
        escaped: UInt64
    ) -> Marked {
        let block =
            start &+ 64 <= size
            ? unsafe Block(text + start, string, escaped: escaped)
            : unsafe lastBlock(text, size, start, string, escaped: escaped)
        let backslashes = block.backslashes
        if backslashes | escaped == 0 { return Marked(marks: block.quotes | block.others) }
        let rows = EscapeRows(backslashes, escaped: escaped)
        let escapes = rows.escaped & ~(block.quotes | backslashes)
        return Marked(
            marks: (block.quotes & ~rows.escaped) | block.others | escapes,
            escapes: escapes,
            backslashes: backslashes,
            carry: rows.carry
        )
    }

    /// The block in which the readable bytes end.
    @inline(never)
    private static func lastBlock(
        _ text: UnsafeRawPointer,
        _ size: Int,
        _ start: Int,
        _ string: UInt64,
        escaped: UInt64
    ) -> Block {
        var block: [64 of UInt8] = .init(repeating: 0)
        return unsafe withUnsafeMutableBytes(of: &block) { block in
            guard let target = block.baseAddress else { return Block() }
            if start < size { unsafe memcpy(target, text + start, size &- start) }
            return unsafe Block(UnsafeRawPointer(target), string, escaped: escaped)
        }
    }

    /// What the bytes of a block are.
    private struct Block {
        var quotes: UInt64 = 0
        /// Those that are part of the string: behind the text may be memory that was never written to.
        var backslashes: UInt64 = 0
        /// Control characters, and everything outside ASCII; in a block where nothing is escaped quotes too.
        var others: UInt64 = 0

        init() {}

        #if arch(x86_64)

        /// Looks at 64 bytes, the first of which is escaped or not.
        @inline(__always)
        init(_ block: UnsafeRawPointer, _ string: UInt64, escaped: UInt64) {
            let (first, second) = unsafe (Quarter(block), Quarter(block + 16))
            let (third, fourth) = unsafe (Quarter(block + 32), Quarter(block + 48))
            let marked = Self.bits(first.marked, second.marked, third.marked, fourth.marked)
            backslashes =
                Self.bits(first.backslashes, second.backslashes, third.backslashes, fourth.backslashes) & string
            // Where nothing is escaped nobody asks which mark is which.
            if escaped | backslashes == 0 {
                others = marked
                return
            }
            quotes = Self.bits(first.quotes, second.quotes, third.quotes, fourth.quotes)
            others = marked & ~(quotes | backslashes)
        }

        /// What the bytes of a quarter are, eight bits for each.
        private struct Quarter {
            let quotes: __m128i
            let backslashes: __m128i
            let marked: __m128i

            @inline(__always)
            init(_ bytes: UnsafeRawPointer) {
                let bytes = unsafe bytes.loadUnaligned(as: __m128i.self)
                quotes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x22))
                backslashes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(0x5C))
                // As signed numbers, control characters are below 32, and so is everything outside ASCII.
                let others = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20))
                marked = _mm_or_si128(_mm_or_si128(quotes, backslashes), others)
            }
        }

        /// A bit for each byte.
        @inline(__always)
        private static func bits(_ first: __m128i, _ second: __m128i, _ third: __m128i, _ fourth: __m128i) -> UInt64 {
            bits(first) | bits(second) << 16 | bits(third) << 32 | bits(fourth) << 48
        }

        @inline(__always)
        private static func bits(_ bytes: __m128i) -> UInt64 {
            UInt64(UInt32(bitPattern: _mm_movemask_epi8(bytes)))
        }

        #else

        /// Looks at 64 bytes.
        @inline(never)
        init(_ block: UnsafeRawPointer, _ string: UInt64, escaped: UInt64) {
            // Bit i of byte j is that of byte j of word i: one transposition puts all in order.
            let ones = ByteMask.ones
            for word in 0..<8 {
                let bytes = unsafe block.loadUnaligned(fromByteOffset: word &* 8, as: UInt64.self)
                let text = UInt64(littleEndian: bytes)
                quotes |= (ByteMask.equal(text, ones &* 0x22) >> 7) << UInt64(word)
                backslashes |= (ByteMask.equal(text, ones &* 0x5C) >> 7) << UInt64(word)
                let notControl = (text | ones &* 0x80) &- ones &* 0x20
                others |= (((~notControl | text) & ones &* 0x80) >> 7) << UInt64(word)
            }
            quotes = ByteMask.transposed(quotes)
            backslashes = ByteMask.transposed(backslashes) & string
            others = ByteMask.transposed(others)
        }

        #endif
    }
}
