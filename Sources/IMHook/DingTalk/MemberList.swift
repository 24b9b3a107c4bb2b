import IMHookWire

/// Writes the members of one JSON object into a buffer and keeps count of the commas.
///
/// For answers, whose shape is known and whose texts were checked when they were set; anything else is written with
/// `JSONWriter`. An object of depth 2 stands in a JSON text inside a string: everything in it is escaped once more.
struct MemberList {
    private var isFirst = true
    private let depth: Int

    /// Writes the opening bracket.
    @inline(__always)
    init(_ output: inout ByteBuffer, depth: Int = 1) {
        self.depth = depth
        output.append(UInt8(ascii: "{"))
    }

    /// Writes the closing bracket.
    @inline(__always)
    func end(_ output: inout ByteBuffer) {
        output.append(UInt8(ascii: "}"))
    }

    /// Writes a name that has nothing to escape; its value must follow.
    mutating func name(_ name: StaticString, _ output: inout ByteBuffer) {
        comma(&output)
        quote(&output)
        output.append(name)
        quote(&output)
        output.append(UInt8(ascii: ":"))
    }

    /// Writes a member whose value is a string.
    mutating func string(_ name: RawSpan, _ value: RawSpan, _ output: inout ByteBuffer) {
        self.name(name, &output)
        quote(&output)
        JSONEscaping.append(value, to: &output, depth: depth)
        quote(&output)
    }

    /// Writes a member whose value is a string, under a name that has nothing to escape.
    mutating func string(_ name: StaticString, _ value: RawSpan, _ output: inout ByteBuffer) {
        self.name(name, &output)
        quote(&output)
        JSONEscaping.append(value, to: &output, depth: depth)
        quote(&output)
    }

    /// Writes a member whose value is JSON text.
    mutating func json(_ name: RawSpan, _ value: RawSpan, _ output: inout ByteBuffer) {
        self.name(name, &output)
        if depth == 1 {
            output.append(value)
        } else {
            JSONEscaping.append(value, to: &output)
        }
    }

    private mutating func name(_ name: RawSpan, _ output: inout ByteBuffer) {
        comma(&output)
        quote(&output)
        JSONEscaping.append(name, to: &output, depth: depth)
        quote(&output)
        output.append(UInt8(ascii: ":"))
    }

    @inline(__always)
    private func quote(_ output: inout ByteBuffer) {
        if depth == 1 {
            output.append(UInt8(ascii: "\""))
        } else {
            output.append("\\\"")
        }
    }

    @inline(__always)
    private mutating func comma(_ output: inout ByteBuffer) {
        if !isFirst { output.append(UInt8(ascii: ",")) }
        isFirst = false
    }
}
