/// Validation of one UTF-8 sequence by the table of the Unicode Standard (well-formed byte sequences).
package enum UTF8Sequence {
    /// The length of the well-formed sequence of two to four bytes that begins with these bytes, or 0 when there is
    /// none.
    ///
    /// Bytes past the end of the text are passed as 0, which is never a continuation.
    @inline(__always)
    static func length(
        _ first: UInt8,
        _ second: UInt8,
        _ third: @autoclosure () -> UInt8,
        _ fourth: @autoclosure () -> UInt8
    ) -> Int {
        switch first {
        case 0xC2...0xDF:
            return isContinuation(second) ? 2 : 0
        case 0xE0...0xEF:
            let low: UInt8 = first == 0xE0 ? 0xA0 : 0x80
            let high: UInt8 = first == 0xED ? 0x9F : 0xBF
            return second >= low && second <= high && isContinuation(third()) ? 3 : 0
        case 0xF0...0xF4:
            let low: UInt8 = first == 0xF0 ? 0x90 : 0x80
            let high: UInt8 = first == 0xF4 ? 0x8F : 0xBF
            return second >= low && second <= high && isContinuation(third()) && isContinuation(fourth()) ? 4 : 0
        default:
            return 0
        }
    }

    @inline(__always)
    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// Whether the bytes from an offset to the end begin a well-formed sequence and do not complete it.
    package static func isBegun(in text: RawSpan, at offset: Int) -> Bool {
        let begun = text.byteCount &- offset
        // What completes any beginning at all is either the smallest or the greatest byte that can follow.
        func length(completedBy filler: UInt8) -> Int {
            Self.length(
                text.byte(offset),
                begun > 1 ? text.byte(offset &+ 1) : filler,
                begun > 2 ? text.byte(offset &+ 2) : filler,
                begun > 3 ? text.byte(offset &+ 3) : filler
            )
        }
        return begun > 0 && Swift.max(length(completedBy: 0x80), length(completedBy: 0xBF)) > begun
    }

    /// The number of characters in a text that is well-formed.
    package static func count(of text: RawSpan) -> Int {
        var count = 0
        for offset in 0..<text.byteCount where !isContinuation(text.byte(offset)) { count &+= 1 }
        return count
    }

    /// The offset of the first byte that is not part of well-formed UTF-8, or nil.
    @inline(__always)
    package static func firstInvalid(in text: RawSpan) -> Int? {
        // Most texts are short and in ASCII.
        text.byteCount <= 16 && (text.word(0) | text.word(8)) & ByteMask.highBits == 0
            ? nil : firstInvalidByte(in: text)
    }

    @export(interface)
    private static func firstInvalidByte(in text: RawSpan) -> Int? {
        var offset = 0
        while offset < text.byteCount {
            let plain = ByteMask.first(text.word(offset) & ByteMask.highBits)
            offset &+= plain
            if plain == 8 { continue }
            let first = text.byte(offset)
            if first < 0x80 {
                offset &+= 1
                continue
            }
            let length = length(first, text.byte(offset &+ 1), text.byte(offset &+ 2), text.byte(offset &+ 3))
            guard length > 0 else { return offset }
            offset &+= length
        }
        return nil
    }
}
