package import IMHookWire

/// Says what a request may mean otherwise: the member, the sentence of the status, and the limit where one is the reason.
package enum APIWarningSentence {
    /// Appends the sentence, as one line: names of the body may have any characters, of which those that control something,
    /// end lines or change the direction of writing become question marks.
    @export(interface)
    package static func append(
        _ path: RawSpan,
        _ message: RawSpan,
        _ measure: LimitMeasure,
        actual: Int64,
        limit: Int64,
        to text: inout ByteBuffer
    ) {
        var offset = 0
        while offset < path.byteCount {
            let size = controlSize(path, offset)
            text.append(size > 0 ? UInt8(ascii: "?") : path.byte(offset))
            offset &+= Swift.max(size, 1)
        }
        if path.byteCount > 0 { text.append(": ") }
        text.append(message)
        guard measure != .none else { return }
        text.append(" (")
        LimitSentence.append(measure, actual: actual, limit: limit, to: &text)
        text.append(")")
    }

    /// The bytes of the character at a place when it is one of those; 0 for others.
    private static func controlSize(_ path: RawSpan, _ offset: Int) -> Int {
        let (first, second, third) = (path.byte(offset), path.byte(offset &+ 1), path.byte(offset &+ 2))
        switch first {
        case 0..<0x20, 0x7F: return 1
        // U+0080 to U+009F.
        case 0xC2 where second >= 0x80 && second < 0xA0: return 2
        // U+200E and U+200F, U+2028 to U+202E.
        case 0xE2 where second == 0x80 && (third == 0x8E || third == 0x8F || third >= 0xA8 && third <= 0xAE): return 3
        // U+2066 to U+2069.
        case 0xE2 where second == 0x81 && third >= 0xA6 && third <= 0xA9: return 3
        default: return 0
        }
    }
}
