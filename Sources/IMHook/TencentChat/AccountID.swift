import IMHookWire

/// The id of a user of Tencent Chat, as it stands in a UserSig.
package enum AccountID {
    /// The longest id in bytes.
    private static let maximumSize = 255

    /// Whether a text can be signed as an id: 1 to 255 bytes of UTF-8 without control characters.
    ///
    /// What is signed has a line for each member: an id with a line feed could say whatever its owner likes about the
    /// application and the expiry.
    package static func isValid(_ text: RawSpan) -> Bool {
        guard text.byteCount >= 1, text.byteCount <= maximumSize, UTF8Sequence.firstInvalid(in: text) == nil else {
            return false
        }
        return !hasControlCharacter(text)
    }

    /// Whether a text has a character below the space, or the one for "delete".
    package static func hasControlCharacter(_ text: RawSpan) -> Bool {
        for offset in 0..<text.byteCount where text.byte(offset) < 0x20 || text.byte(offset) == 0x7F { return true }
        return false
    }
}
