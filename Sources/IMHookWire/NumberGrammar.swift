/// The grammar of numbers in RFC 8259, for texts that stand in strings.
enum NumberGrammar {
    /// Whether a whole text is a number.
    static func matches(_ text: RawSpan) -> Bool {
        var offset = text.byte(0) == UInt8(ascii: "-") ? 1 : 0
        if text.byte(offset) == UInt8(ascii: "0") {
            offset &+= 1
        } else if !skipDigits(text, &offset) {
            return false
        }
        if text.byte(offset) == UInt8(ascii: ".") {
            offset &+= 1
            if !skipDigits(text, &offset) { return false }
        }
        if text.byte(offset) | 0x20 == UInt8(ascii: "e") {
            offset &+= 1
            if text.byte(offset) == UInt8(ascii: "+") || text.byte(offset) == UInt8(ascii: "-") { offset &+= 1 }
            if !skipDigits(text, &offset) { return false }
        }
        return offset == text.byteCount
    }

    /// Passes digits; false when there is none.
    private static func skipDigits(_ text: RawSpan, _ offset: inout Int) -> Bool {
        let first = offset
        while text.byte(offset) &- UInt8(ascii: "0") < 10 { offset &+= 1 }
        return offset > first
    }
}
