package import IMHookWire

/// Says what a request may mean otherwise: the member, the sentence of the status, and the limit where one is the reason.
package enum APIWarningSentence {
    /// Appends the sentence, as one line: names of the body may have any characters, of which those that control something
    /// become question marks.
    @export(interface)
    package static func append(
        _ path: RawSpan,
        _ message: RawSpan,
        _ measure: LimitMeasure,
        actual: Int64,
        limit: Int64,
        to text: inout ByteBuffer
    ) {
        for offset in 0..<path.byteCount {
            let byte = path.byte(offset)
            text.append(byte < 0x20 || byte == 0x7F ? UInt8(ascii: "?") : byte)
        }
        if path.byteCount > 0 { text.append(": ") }
        text.append(message)
        guard measure != .none else { return }
        text.append(" (")
        LimitSentence.append(measure, actual: actual, limit: limit, to: &text)
        text.append(")")
    }
}
