/// Hexadecimal text.
public enum Hex {
    /// The value of a digit in either case, or nil.
    @inline(__always)
    package static func value(_ digit: UInt8) -> UInt8? {
        let number = digit &- UInt8(ascii: "0")
        if number < 10 { return number }
        let letter = (digit | 0x20) &- UInt8(ascii: "a")
        return letter < 6 ? letter &+ 10 : nil
    }

    /// The value of eight digits in either case, the first in the lowest bits of the word, or nil.
    @inline(__always)
    package static func value(_ word: UInt64) -> UInt32? {
        let ones = ByteMask.ones
        // Letters have this bit, and count from 1.
        let letters = (word >> 6) & ones
        let values = (word & (ones &* 0xF)) &+ letters &* 9
        // A word that is not made of digits is another one when its values are written.
        let written = values &+ ones &* 0x30 &+ (((values &+ ones &* 6) >> 4) & ones) &* 0x27
        guard written == word | letters << 5, values & (ones &* 0xF0) == 0 else { return nil }
        let pairs = (values & 0x000F_000F_000F_000F) << 4 | (values >> 8) & 0x000F_000F_000F_000F
        return UInt32(truncatingIfNeeded: pairs & 0xFF) << 24
            | UInt32(truncatingIfNeeded: pairs >> 16 & 0xFF) << 16
            | UInt32(truncatingIfNeeded: pairs >> 32 & 0xFF) << 8
            | UInt32(truncatingIfNeeded: pairs >> 48 & 0xFF)
    }

    /// The lower-case digit of a value; only its low four bits count.
    @inline(__always)
    package static func digit(_ value: UInt8) -> UInt8 {
        let value = value & 0xF
        return value < 10 ? UInt8(ascii: "0") &+ value : UInt8(ascii: "a") &+ (value &- 10)
    }

    /// Appends the lower-case form of a word, the highest digit first, computed without a branch that its value decides.
    package static func append(_ word: UInt32, to buffer: inout ByteBuffer) {
        for digit in 0..<8 {
            let value = word >> UInt32(28 &- digit &* 4) & 0xF
            // 39 is the way from the character after 9 to a.
            let letter = (9 &- value) >> 31 &* 39
            buffer.append(UInt8(truncatingIfNeeded: 48 &+ value &+ letter))
        }
    }

    /// Appends the lower-case form of bytes to a buffer.
    package static func encode(_ bytes: RawSpan, into buffer: inout ByteBuffer) {
        for offset in 0..<bytes.byteCount {
            let byte = bytes.byte(offset)
            buffer.append(digit(byte >> 4))
            buffer.append(digit(byte))
        }
    }

    /// Decodes text with two digits per byte, in either case.
    ///
    /// - Throws: ``MalformedText`` at the first byte that is not a digit, or of the end when half a
    ///   byte is missing.
    package static func decode(_ text: RawSpan, into buffer: inout ByteBuffer) throws(MalformedText) {
        var offset = 0
        while offset < text.byteCount {
            guard let high = value(text.byte(offset)) else { throw MalformedText(at: offset) }
            guard let low = value(text.byte(offset &+ 1)) else { throw MalformedText(at: offset &+ 1) }
            buffer.append(high << 4 | low)
            offset &+= 2
        }
    }
}
