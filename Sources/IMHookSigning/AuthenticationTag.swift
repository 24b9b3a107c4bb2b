package import IMHookWire

/// The 32 bytes of an HMAC-SHA256 or SHA-256, compared in constant time: there is no other comparison.
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
        words = .init(repeating: 0)
        guard text.byteCount == 44 else { return nil }
        var bytes: [48 of UInt8] = .init(repeating: 0)
        let isComplete = unsafe withUnsafeMutableBytes(of: &bytes) { memory in
            guard let start = memory.baseAddress else { return false }
            var buffer = unsafe ByteBuffer(lent: start, capacity: memory.count)
            do throws(MalformedText) { try Base64.decode(text, into: &buffer) } catch { return false }
            return buffer.count == 32
        }
        guard isComplete else { return nil }
        for index in 0..<32 { words[index / 4] = words[index / 4] << 8 | UInt32(bytes[index]) }
    }

    /// Decodes 64 hexadecimal digits in either case.
    ///
    /// - Returns: nil when the text is anything else.
    package init?(hex text: RawSpan) {
        words = .init(repeating: 0)
        guard text.byteCount == 64 else { return nil }
        for index in 0..<8 {
            guard let word = Hex.value(text.word(index &* 8)) else { return nil }
            words[index] = word
        }
    }

    /// Appends the hexadecimal form, 64 lower-case digits, computed without a branch that a secret decides.
    package func encodeHex(into buffer: inout ByteBuffer) {
        for index in 0..<8 { Hex.append(words[index], to: &buffer) }
    }

    /// Appends the Base64 form, 44 characters.
    package func encode(into buffer: inout ByteBuffer) {
        guard let target = unsafe buffer.reserve(48) else { return }
        for block in 0..<6 {
            unsafe target.storeBytes(of: characters(block), toByteOffset: block &* 8, as: UInt64.self)
        }
        buffer.advance(44)
    }

    /// Whether a text is the Base64 form of the tag, in a time that does not depend on where they differ.
    package func isEncoded(as text: RawSpan) -> Bool {
        guard text.byteCount == 44 else { return false }
        var difference: UInt64 = 0
        for block in 0..<5 {
            difference |=
                unsafe characters(block)
                ^ text.unsafeLoadUnaligned(fromUncheckedByteOffset: block &* 8, as: UInt64.self)
        }
        let last = unsafe text.unsafeLoadUnaligned(fromUncheckedByteOffset: 40, as: UInt32.self)
        difference |= UInt64(UInt32(truncatingIfNeeded: characters(5)) ^ last)
        return difference == 0
    }

    /// Eight characters of the Base64 form, the first in the lowest byte: those of six bytes of the tag.
    ///
    /// The last block has three characters and the padding, in its lower half.
    ///
    /// All eight are computed at once, without a table and without a branch that a secret decides.
    private func characters(_ block: Int) -> UInt64 {
        var lanes = bits(block)
        // 48 bits become two times 24, four times 12, and eight times 6.
        lanes = (lanes & 0xFFFF_FF00_0000) << 8 | lanes & 0xFF_FFFF
        lanes = (lanes & 0x00FF_F000_00FF_F000) << 4 | lanes & 0x0000_0FFF_0000_0FFF
        lanes = (lanes & 0x0FC0_0FC0_0FC0_0FC0) << 2 | lanes & 0x003F_003F_003F_003F
        lanes = lanes.byteSwapped
        // A to Z from 0, a to z from 26, 0 to 9 from 52, + and /.
        var characters = lanes &+ Self.ones &* 65
        characters &+= Self.reached(26, lanes) &* 6
        characters &-= Self.reached(52, lanes) &* 75
        characters &-= Self.reached(62, lanes) &* 15
        characters &+= Self.reached(63, lanes) &* 3
        guard block == 5 else { return characters }
        return characters & 0xFF_FFFF | UInt64(UInt8(ascii: "=")) << 24
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    /// 1 in every byte whose value, at most 63, is not below a bound.
    @inline(__always)
    private static func reached(_ bound: UInt64, _ lanes: UInt64) -> UInt64 {
        (lanes &+ ones &* (128 &- bound)) >> 7 & ones
    }

    /// 48 bits of the tag; for the last block its last 16, followed by zeros.
    @inline(__always)
    private func bits(_ block: Int) -> UInt64 {
        func pair(_ index: Int) -> UInt64 { UInt64(words[index]) << 32 | UInt64(words[index &+ 1]) }
        switch block {
        case 0: return pair(0) >> 16
        case 1: return pair(1) & 0xFFFF_FFFF_FFFF
        case 2: return pair(3) >> 16
        case 3: return pair(4) & 0xFFFF_FFFF_FFFF
        case 4: return pair(6) >> 16
        default: return UInt64(words[7] & 0xFFFF) << 32
        }
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
