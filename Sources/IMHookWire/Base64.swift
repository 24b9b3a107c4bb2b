/// Base64 by RFC 4648 section 4: the standard alphabet, with padding.
public enum Base64 {
    private static let invalid: UInt8 = 0xFF

    /// Appends the encoded form of bytes to a buffer.
    package static func encode(_ bytes: RawSpan, into buffer: inout ByteBuffer) {
        var offset = 0
        while offset < bytes.byteCount {
            let left = bytes.byteCount &- offset
            let group =
                UInt32(bytes.byte(offset)) << 16 | UInt32(bytes.byte(offset &+ 1)) << 8
                | UInt32(bytes.byte(offset &+ 2))
            buffer.append(character(group >> 18))
            buffer.append(character(group >> 12))
            buffer.append(left > 1 ? character(group >> 6) : UInt8(ascii: "="))
            buffer.append(left > 2 ? character(group) : UInt8(ascii: "="))
            offset &+= 3
        }
    }

    /// Decodes canonical Base64: complete groups of four, padding where it belongs, unused bits zero, nothing else.
    package static func decode(_ text: RawSpan, into buffer: inout ByteBuffer) throws(MalformedText) {
        let size = sizeWithoutPadding(text)
        let unused = try decodeGroups(text, size, into: &buffer)
        try checkPadding(text, size, isOptional: false)
        guard unused == 0 else { throw MalformedText(at: size &- 1) }
    }

    /// Decodes Base64 that may lack its padding and may have bits set that no byte uses, as the 43-character AES keys of
    /// DingTalk's event subscription do.
    ///
    /// Everything else is as strict as ``decode(_:into:)``.
    package static func decodeLenient(_ text: RawSpan, into buffer: inout ByteBuffer) throws(MalformedText) {
        let size = sizeWithoutPadding(text)
        _ = try decodeGroups(text, size, into: &buffer)
        try checkPadding(text, size, isOptional: true)
    }

    /// The bytes before the equals signs at the end.
    private static func sizeWithoutPadding(_ text: RawSpan) -> Int {
        var size = text.byteCount
        while size > 0, text.byte(size &- 1) == UInt8(ascii: "=") { size &-= 1 }
        return size
    }

    /// Checks that equals signs complete the last group of four.
    private static func checkPadding(_ text: RawSpan, _ size: Int, isOptional: Bool) throws(MalformedText) {
        let given = text.byteCount &- size
        // One character alone carries no byte.
        if size % 4 == 1 { throw MalformedText(at: size) }
        let needed = (4 &- size % 4) % 4
        if given == needed || (isOptional && given < needed) { return }
        throw MalformedText(at: given < needed ? text.byteCount : size &+ needed)
    }

    /// Decodes the characters before an offset.
    ///
    /// - Returns: The bits of the last character that no byte uses.
    private static func decodeGroups(
        _ text: RawSpan,
        _ size: Int,
        into buffer: inout ByteBuffer
    ) throws(MalformedText) -> UInt32 {
        var bits: UInt32 = 0
        var bitCount: UInt32 = 0
        for offset in 0..<size {
            let value = value(text.byte(offset))
            guard value != invalid else { throw MalformedText(at: offset) }
            bits = bits << 6 | UInt32(value)
            bitCount &+= 6
            if bitCount >= 8 {
                bitCount &-= 8
                buffer.append(UInt8(truncatingIfNeeded: bits >> bitCount))
                bits &= (1 << bitCount) &- 1
            }
        }
        return bits
    }

    /// The character for the low six bits.
    @inline(__always)
    package static func character(_ bits: UInt32) -> UInt8 {
        let value = UInt8(truncatingIfNeeded: bits & 0x3F)
        switch value {
        case 0..<26: return value &+ UInt8(ascii: "A")
        case 26..<52: return value &- 26 &+ UInt8(ascii: "a")
        case 52..<62: return value &- 52 &+ UInt8(ascii: "0")
        case 62: return UInt8(ascii: "+")
        default: return UInt8(ascii: "/")
        }
    }

    /// The six bits of a character, or 0xFF.
    @inline(__always)
    package static func value(_ character: UInt8) -> UInt8 {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return character &- UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return character &- UInt8(ascii: "a") &+ 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return character &- UInt8(ascii: "0") &+ 52
        case UInt8(ascii: "+"): return 62
        case UInt8(ascii: "/"): return 63
        default: return invalid
        }
    }
}
