package import IMHookWire

/// The 32 bytes of an HMAC-SHA256, compared in constant time: there is no other comparison.
package struct AuthenticationTag: Equatable {
    /// The bytes as big-endian words.
    var words: [8 of UInt32]

    init(words: [8 of UInt32]) {
        self.words = words
    }

    /// Decodes canonical Base64: 43 characters and one sign of padding.
    ///
    /// - Returns: nil when the text is anything else.
    package init?(base64 text: RawSpan) {
        guard text.byteCount == 44, text.byte(43) == UInt8(ascii: "=") else { return nil }
        words = .init(repeating: 0)
        var bits: UInt64 = 0
        var bitCount = 0
        var word = 0
        var invalid: UInt8 = 0
        for offset in 0..<43 {
            let value = Base64.value(text.byte(offset))
            invalid |= value & 0x80
            bits = bits << 6 | UInt64(value & 0x3F)
            bitCount &+= 6
            if bitCount >= 32 {
                bitCount &-= 32
                words[word & 7] = UInt32(truncatingIfNeeded: bits >> UInt64(bitCount))
                word &+= 1
            }
        }
        // 43 characters carry 258 bits; the last two belong to no byte.
        guard invalid == 0, bits & 0b11 == 0 else { return nil }
    }

    /// Appends the Base64 form, 44 characters.
    package func encode(into buffer: inout ByteBuffer) {
        var bits: UInt64 = 0
        var bitCount = 0
        for index in 0..<8 {
            bits = bits << 32 | UInt64(words[index])
            bitCount &+= 32
            while bitCount >= 6 {
                bitCount &-= 6
                buffer.append(Base64.character(UInt32(truncatingIfNeeded: bits >> UInt64(bitCount))))
            }
        }
        buffer.append(Base64.character(UInt32(truncatingIfNeeded: bits << UInt64(6 &- bitCount))))
        buffer.append(UInt8(ascii: "="))
    }

    /// The first 16 bytes, as a key for a table.
    package var prefix: (UInt64, UInt64) {
        (UInt64(words[0]) << 32 | UInt64(words[1]), UInt64(words[2]) << 32 | UInt64(words[3]))
    }

    /// Whether two tags are equal, in a time that does not depend on where they differ.
    package static func == (left: AuthenticationTag, right: AuthenticationTag) -> Bool {
        var difference: UInt32 = 0
        for index in 0..<8 { difference |= left.words[index] ^ right.words[index] }
        return difference == 0
    }
}
