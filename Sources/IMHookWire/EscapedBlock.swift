import CIMHook

/// Up to 64 bytes of a string that are decoded by leaving backslashes out: everything up to an escape that stands for another
/// byte than the one that follows it.
///
/// Where the backslashes are is found for the whole block at once; then the runs of text between them are copied, each without
/// waiting for the one before.
struct EscapedBlock {
    /// Bytes that have to be readable from the start of a block on: a run is copied in pieces of sixteen bytes.
    static var reach: Int { 64 &+ 16 }

    /// Bytes of the block.
    let size: Int
    /// Whether an escape follows that stands for another byte.
    let isCut: Bool
    /// 1 when the first byte after the block is escaped, by a backslash that was left out.
    let carry: UInt64
    /// The backslashes to leave out.
    private let dropped: UInt64

    /// A block of nothing.
    static var empty: EscapedBlock { EscapedBlock() }

    private init() { (size, isCut, carry, dropped) = (0, false, 0, 0) }

    /// Looks at text that a parser has checked.
    ///
    /// - Parameters:
    ///   - text: The first byte; ``reach`` bytes can be read.
    ///   - count: How many of them belong to the string, up to 64; zeros follow when they are fewer.
    ///   - escaped: 1 when the first byte is escaped.
    @inline(__always)
    init(_ text: UnsafeRawPointer, _ count: Int, escaped: UInt64) {
        let backslashes = unsafe Self.bits(text, UInt8(ascii: "\\"))
        guard backslashes | escaped != 0 else {
            (size, isCut, carry, dropped) = (count, false, 0, 0)
            return
        }
        let rows = EscapeRows(backslashes, escaped: escaped)
        let own = unsafe backslashes | Self.bits(text, UInt8(ascii: "\"")) | Self.bits(text, UInt8(ascii: "/"))
        let others = rows.escaped & ~own
        guard others != 0 else {
            (size, isCut, carry, dropped) = (count, false, rows.carry, rows.escaping)
            return
        }
        // Up to the backslash of the first of them, which was left out with the block before when it stands there.
        let first = others.trailingZeroBitCount &- 1
        size = first
        isCut = true
        carry = 0
        dropped = first > 0 ? rows.escaping & ((1 as UInt64) << UInt64(truncatingIfNeeded: first) &- 1) : 0
    }

    /// Copies the block without the backslashes that are left out.
    ///
    /// - Parameters:
    ///   - source: Its first byte.
    ///   - target: Where to; as many bytes as are readable from the source can be written.
    /// - Returns: The bytes that the block became.
    @inline(__always)
    func copy(_ source: UnsafeRawPointer, to target: UnsafeMutableRawPointer) -> Int {
        var written = 0
        var from = 0
        var rest = dropped
        while rest != 0 {
            let to = rest.trailingZeroBitCount
            rest &= rest &- 1
            written &+= unsafe Self.copy(source + from, to &- from, to: target + written)
            from = to &+ 1
        }
        if from < size { written &+= unsafe Self.copy(source + from, size &- from, to: target + written) }
        return written
    }

    /// Copies a run in pieces of sixteen bytes, the last of which may be more than is left of it.
    @inline(__always)
    private static func copy(_ source: UnsafeRawPointer, _ count: Int, to target: UnsafeMutableRawPointer) -> Int {
        var offset = 0
        repeat {
            let piece = unsafe source.loadUnaligned(fromByteOffset: offset, as: SIMD2<UInt64>.self)
            unsafe target.storeBytes(of: piece, toByteOffset: offset, as: SIMD2<UInt64>.self)
            offset &+= 16
        } while offset < count
        return count
    }

    #if arch(x86_64)

    /// A bit for each of 64 bytes that are equal to one.
    @inline(__always)
    private static func bits(_ text: UnsafeRawPointer, _ byte: UInt8) -> UInt64 {
        let wanted = _mm_set1_epi8(CChar(bitPattern: byte))
        return unsafe bits(text, wanted) | bits(text + 16, wanted) << 16 | bits(text + 32, wanted) << 32
            | bits(text + 48, wanted) << 48
    }

    @inline(__always)
    private static func bits(_ text: UnsafeRawPointer, _ wanted: __m128i) -> UInt64 {
        let bytes = unsafe text.loadUnaligned(as: __m128i.self)
        return UInt64(UInt32(bitPattern: _mm_movemask_epi8(_mm_cmpeq_epi8(bytes, wanted))))
    }

    #else

    /// A bit for each of 64 bytes that are equal to one.
    @inline(never)
    private static func bits(_ text: UnsafeRawPointer, _ byte: UInt8) -> UInt64 {
        var rows: UInt64 = 0
        for word in 0..<8 {
            let bytes = unsafe text.loadUnaligned(fromByteOffset: word &* 8, as: UInt64.self)
            rows |= (ByteMask.equal(UInt64(littleEndian: bytes), ByteMask.ones &* UInt64(byte)) >> 7) << UInt64(word)
        }
        return ByteMask.transposed(rows)
    }

    #endif
}
