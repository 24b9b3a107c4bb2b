/// Looks at eight bytes of text at once.
///
/// In each mask the high bit of a byte is set when the byte was found; a byte after a found one may be marked wrongly,
/// so only the lowest mark counts.
enum ByteMask {
    static let highBits: UInt64 = 0x8080_8080_8080_8080
    static let ones: UInt64 = 0x0101_0101_0101_0101

    /// Marks what a JSON string has to escape: quotes, backslashes and control characters.
    @inline(__always)
    static func needsEscape(_ word: UInt64) -> UInt64 {
        let quotes = word ^ (ones &* 0x22)
        let backslashes = word ^ (ones &* 0x5C)
        let found =
            ((quotes &- ones) & ~quotes) | ((backslashes &- ones) & ~backslashes) | ((word &- ones &* 0x20) & ~word)
        return found & highBits
    }

    /// Marks the letters a to z of a text in ASCII, each of them surely.
    @inline(__always)
    static func lowerCaseLetters(_ word: UInt64) -> UInt64 {
        // In seven bits, adding carries into the eighth from a on, and from the byte after z on.
        (word &+ ones &* (0x80 - 0x61)) & ~(word &+ ones &* (0x80 - 0x7B)) & highBits
    }

    /// Sets the high bit of every byte that is equal in both, and no other bit.
    static func equal(_ word: UInt64, _ other: UInt64) -> UInt64 {
        let different = word ^ other
        // Adding 127 to seven bits carries into the eighth unless they are zero; no byte carries into the next.
        return ~((different & ~highBits) &+ ~highBits | different | ~highBits)
    }

    /// Exchanges rows and columns of eight times eight bits.
    static func transposed(_ rows: UInt64) -> UInt64 {
        var bits = rows
        var exchanged = (bits ^ bits >> 7) & 0x00AA_00AA_00AA_00AA
        bits ^= exchanged ^ exchanged << 7
        exchanged = (bits ^ bits >> 14) & 0x0000_CCCC_0000_CCCC
        bits ^= exchanged ^ exchanged << 14
        exchanged = (bits ^ bits >> 28) & 0x0000_0000_F0F0_F0F0
        return bits ^ exchanged ^ exchanged << 28
    }

    /// The offset of the lowest marked byte; 8 when there is none.
    @inline(__always)
    static func first(_ mask: UInt64) -> Int { mask.trailingZeroBitCount >> 3 }
}
