package import IMHookWire

/// The 20 bytes of a SHA-1, compared in constant time: there is no other comparison.
package struct EventDigest: Equatable {
    /// The bytes as big-endian words.
    private var words: [5 of UInt32]

    init(words: [5 of UInt32]) { self.words = words }

    /// Decodes 40 hexadecimal digits in either case.
    ///
    /// - Returns: nil when the text is anything else.
    package init?(hex text: RawSpan) {
        words = .init(repeating: 0)
        guard text.byteCount == 40 else { return nil }
        for index in 0..<5 {
            guard let word = Hex.value(text.word(index &* 8)) else { return nil }
            words[index] = word
        }
    }

    /// Appends the hexadecimal form, 40 lower-case digits.
    package func encodeHex(into buffer: inout ByteBuffer) {
        for index in 0..<5 { Hex.append(words[index], to: &buffer) }
    }

    /// Whether two digests are equal, in a time that does not depend on where they differ.
    package static func == (left: EventDigest, right: EventDigest) -> Bool {
        var difference: UInt32 = 0
        for index in 0..<5 { difference |= left.words[index] ^ right.words[index] }
        return difference == 0
    }
}
