import IMHookWire

/// Writes the members of one JSON object into a buffer and keeps count of the commas.
///
/// For answers, whose shape is known and whose texts were checked when they were set; anything else is written with
/// `JSONWriter`.
struct MemberList {
    private var isFirst = true

    /// Writes the opening bracket.
    init(_ output: inout ByteBuffer) {
        output.append(UInt8(ascii: "{"))
    }

    /// Writes the closing bracket.
    func end(_ output: inout ByteBuffer) {
        output.append(UInt8(ascii: "}"))
    }

    /// Writes a name that has nothing to escape; its value must follow.
    mutating func name(_ name: StaticString, _ output: inout ByteBuffer) {
        comma(&output)
        output.append(UInt8(ascii: "\""))
        output.append(name)
        output.append("\":")
    }

    /// Writes a member whose value is a string.
    mutating func string(_ name: RawSpan, _ value: RawSpan, _ output: inout ByteBuffer) {
        json(name, RawSpan(), &output)
        JSONEscaping.appendString(value, to: &output)
    }

    /// Writes a member whose value is JSON text.
    mutating func json(_ name: RawSpan, _ value: RawSpan, _ output: inout ByteBuffer) {
        comma(&output)
        JSONEscaping.appendString(name, to: &output)
        output.append(UInt8(ascii: ":"))
        output.append(value)
    }

    private mutating func comma(_ output: inout ByteBuffer) {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
    }
}
