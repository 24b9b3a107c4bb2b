/// Writes text as the inside of a JSON string: quotes, backslashes and control characters escaped, the rest as it is.
package enum JSONEscaping {
    /// Appends text that is valid UTF-8, without quotes around it.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - buffer: What it is appended to.
    ///   - depth: 1 for a string of the text being written, 2 for a string of a JSON text inside such a string.
    @inline(__always)
    package static func append(_ text: RawSpan, to buffer: inout ByteBuffer, depth: Int = 1) {
        // Most texts are short and have nothing to escape.
        if text.byteCount <= 16, let target = unsafe buffer.reserve(16) {
            let (first, second) = (text.word(0), text.word(8))
            // Bytes past the end are zero, and count as something to escape.
            let plain = ByteMask.first(ByteMask.needsEscape(first))
            if plain >= text.byteCount
                || (plain == 8 && 8 &+ ByteMask.first(ByteMask.needsEscape(second)) >= text.byteCount)
            {
                unsafe target.storeBytes(of: first, as: UInt64.self)
                unsafe target.storeBytes(of: second, toByteOffset: 8, as: UInt64.self)
                return buffer.advance(text.byteCount)
            }
        }
        appendLong(text, to: &buffer, depth)
    }

    @export(interface)
    private static func appendLong(_ text: RawSpan, to buffer: inout ByteBuffer, _ depth: Int) {
        // No byte becomes more than seven, and eight are written at once.
        let (size, overflow) = text.byteCount.multipliedReportingOverflow(by: 7)
        guard !overflow, let target = unsafe buffer.reserve(size &+ 8) else { return }
        var written = 0
        var offset = 0
        while offset < text.byteCount {
            let word = text.word(offset)
            unsafe target.storeBytes(of: word, toByteOffset: written, as: UInt64.self)
            let plain = Swift.min(ByteMask.first(ByteMask.needsEscape(word)), text.byteCount &- offset)
            offset &+= plain
            written &+= plain
            if plain == 8 || offset == text.byteCount { continue }
            written &+= unsafe escape(text.byte(offset), target + written, depth)
            offset &+= 1
        }
        buffer.advance(written)
    }

    /// Writes the escaped form of one byte.
    ///
    /// - Returns: Its size.
    private static func escape(_ byte: UInt8, _ target: UnsafeMutableRawPointer, _ depth: Int) -> Int {
        let backslash = UInt8(ascii: "\\")
        var size = 0
        func put(_ byte: UInt8) {
            unsafe target.storeBytes(of: byte, toByteOffset: size, as: UInt8.self)
            size &+= 1
        }
        let short = shortForm(byte)
        put(backslash)
        // One level deeper, the backslash is escaped itself, and so is a quote or backslash that follows it.
        if depth == 2 {
            put(backslash)
            if short == byte { put(backslash) }
        }
        put(short)
        if short == UInt8(ascii: "u") {
            put(UInt8(ascii: "0"))
            put(UInt8(ascii: "0"))
            put(Hex.digit(byte >> 4))
            put(Hex.digit(byte))
        }
        return size
    }

    /// Appends text that is valid UTF-8 with quotes around it.
    @export(interface)
    package static func appendString(_ text: RawSpan, to buffer: inout ByteBuffer) {
        buffer.append(UInt8(ascii: "\""))
        append(text, to: &buffer)
        buffer.append(UInt8(ascii: "\""))
    }

    /// The character after the backslash.
    private static func shortForm(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
        case 0x08: UInt8(ascii: "b")
        case 0x09: UInt8(ascii: "t")
        case 0x0A: UInt8(ascii: "n")
        case 0x0C: UInt8(ascii: "f")
        case 0x0D: UInt8(ascii: "r")
        default: UInt8(ascii: "u")
        }
    }
}
