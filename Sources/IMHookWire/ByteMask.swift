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

    /// The offset of the lowest marked byte; 8 when there is none.
    @inline(__always)
    static func first(_ mask: UInt64) -> Int { mask.trailingZeroBitCount >> 3 }
}
