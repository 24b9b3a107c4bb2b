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
        guard text.byteCount % 4 == 0 else {
            let offset = firstOutsideAlphabet(text, text.byteCount)
            throw MalformedText(at: offset)
        }
        var padding = 0
        if text.byteCount > 0, text.byte(text.byteCount &- 1) == UInt8(ascii: "=") {
            padding = text.byte(text.byteCount &- 2) == UInt8(ascii: "=") ? 2 : 1
        }
        let unused = try decodeGroups(text, text.byteCount &- padding, into: &buffer)
        guard unused == 0 else { throw MalformedText(at: text.byteCount &- padding &- 1) }
    }

    /// Decodes Base64 that may lack its padding and may have bits set that no byte uses, as the 43-character AES keys
    /// of DingTalk's event subscription do.
    ///
    /// Everything else is as strict as ``decode(_:into:)``.
    package static func decodeLenient(_ text: RawSpan, into buffer: inout ByteBuffer) throws(MalformedText) {
        var size = text.byteCount
        while size > 0, text.byteCount &- size < 2, text.byte(size &- 1) == UInt8(ascii: "=") { size &-= 1 }
        guard size % 4 != 1 else { throw MalformedText(at: firstOutsideAlphabet(text, size)) }
        _ = try decodeGroups(text, size, into: &buffer)
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

    /// The first byte before an offset that is not in the alphabet, else the offset itself.
    private static func firstOutsideAlphabet(_ text: RawSpan, _ size: Int) -> Int {
        for offset in 0..<size where value(text.byte(offset)) == invalid { return offset }
        return size
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
