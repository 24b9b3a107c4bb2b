/// Writes text as the inside of a JSON string: quotes, backslashes and control characters escaped, the rest as it is.
package enum JSONEscaping {
    /// Appends text that is valid UTF-8, without quotes around it.
    @export(interface)
    package static func append(_ text: RawSpan, to buffer: inout ByteBuffer) {
        // No byte becomes more than six, and eight are written at once.
        let (size, overflow) = text.byteCount.multipliedReportingOverflow(by: 6)
        guard !overflow, let target = unsafe buffer.reserve(size &+ 8) else { return }
        var written = 0
        var offset = 0
        while offset < text.byteCount {
            if offset &+ 8 <= text.byteCount {
                let word = unsafe text.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
                unsafe target.storeBytes(of: word, toByteOffset: written, as: UInt64.self)
                let plain = ByteMask.first(ByteMask.needsEscape(word))
                offset &+= plain
                written &+= plain
                if plain == 8 { continue }
            }
            let byte = text.byte(offset)
            offset &+= 1
            if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
                unsafe target.storeBytes(of: byte, toByteOffset: written, as: UInt8.self)
                written &+= 1
                continue
            }
            unsafe target.storeBytes(of: UInt8(ascii: "\\"), toByteOffset: written, as: UInt8.self)
            let short = shortForm(byte)
            unsafe target.storeBytes(of: short, toByteOffset: written &+ 1, as: UInt8.self)
            written &+= 2
            if short == UInt8(ascii: "u") {
                unsafe target.storeBytes(of: UInt8(ascii: "0"), toByteOffset: written, as: UInt8.self)
                unsafe target.storeBytes(of: UInt8(ascii: "0"), toByteOffset: written &+ 1, as: UInt8.self)
                unsafe target.storeBytes(of: Hex.digit(byte >> 4), toByteOffset: written &+ 2, as: UInt8.self)
                unsafe target.storeBytes(of: Hex.digit(byte), toByteOffset: written &+ 3, as: UInt8.self)
                written &+= 4
            }
        }
        buffer.advance(written)
    }

    /// Appends text that is valid UTF-8 with quotes around it.
    @export(interface)
    package static func appendString(_ text: RawSpan, to buffer: inout ByteBuffer) {
        buffer.append(UInt8(ascii: "\""))
        append(text, to: &buffer)
        buffer.append(UInt8(ascii: "\""))
    }

    /// Escapes the text that a buffer has from a position on, where it stands: for JSON text that goes into a string.
    @export(interface)
    package static func escapeInPlace(_ buffer: inout ByteBuffer, from start: Int) {
        let size = buffer.count &- start
        guard size > 0 else { return }
        var growth = 0
        for offset in start..<buffer.count { growth &+= escapedSize(buffer.span.byte(offset)) &- 1 }
        guard growth > 0, unsafe buffer.reserve(growth) != nil, let memory = unsafe buffer.start else { return }
        // From the end backwards, so that nothing is overwritten before it was read.
        var source = buffer.count
        var target = buffer.count &+ growth
        while source > start, target > source {
            source &-= 1
            let byte = unsafe memory.load(fromByteOffset: source, as: UInt8.self)
            let size = escapedSize(byte)
            target &-= size
            if size == 1 {
                unsafe memory.storeBytes(of: byte, toByteOffset: target, as: UInt8.self)
                continue
            }
            unsafe memory.storeBytes(of: UInt8(ascii: "\\"), toByteOffset: target, as: UInt8.self)
            unsafe memory.storeBytes(of: shortForm(byte), toByteOffset: target &+ 1, as: UInt8.self)
            if size == 6 {
                unsafe memory.storeBytes(of: UInt8(ascii: "0"), toByteOffset: target &+ 2, as: UInt8.self)
                unsafe memory.storeBytes(of: UInt8(ascii: "0"), toByteOffset: target &+ 3, as: UInt8.self)
                unsafe memory.storeBytes(of: Hex.digit(byte >> 4), toByteOffset: target &+ 4, as: UInt8.self)
                unsafe memory.storeBytes(of: Hex.digit(byte), toByteOffset: target &+ 5, as: UInt8.self)
            }
        }
        buffer.advance(growth)
    }

    /// The bytes that a byte takes inside a JSON string.
    @inline(__always)
    private static func escapedSize(_ byte: UInt8) -> Int {
        if byte >= 0x20 { return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? 2 : 1 }
        return shortForm(byte) == UInt8(ascii: "u") ? 6 : 2
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
