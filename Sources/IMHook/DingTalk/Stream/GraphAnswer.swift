import IMHookWire

/// Writes the answer to a call of an AI plugin: an HTTP response in a callback (page "Graph API over Stream").
struct GraphAnswer {
    /// The status of the HTTP response, 100 to 999.
    var code: Int64 = 200
    /// Its reason phrase; empty for `OK`.
    var reason = TextRange.empty
    /// The object of headers, of texts; absent for the content type of JSON alone.
    var headers = JSONArena.absent
    /// The body: a text as it is, anything else as JSON text; absent for an empty one.
    var body = JSONArena.absent

    /// Appends the answer.
    ///
    /// - Parameters:
    ///   - arena: The arena that the members stand in.
    ///   - buffer: What the answer is appended to.
    func append(_ arena: borrowing JSONArena, to buffer: inout ByteBuffer) {
        buffer.append("{\"statusLine\":{\"code\":")
        NumberWriting.append(code, to: &buffer)
        buffer.append(",\"reasonPhrase\":")
        if reason.isEmpty {
            buffer.append("\"OK\"")
        } else {
            unsafe JSONEscaping.appendString(RawSpan(_unsafeBytes: arena.bytes(reason)), to: &buffer)
        }
        buffer.append("},\"headers\":")
        if headers == JSONArena.absent {
            buffer.append("{\"Content-Type\":\"application/json\"}")
        } else {
            JSONCompaction.append(headers, of: arena, to: &buffer)
        }
        buffer.append(",\"body\":")
        switch arena.type(body) {
        case .absent, .null:
            buffer.append("\"\"")
        case .string:
            unsafe JSONEscaping.appendString(RawSpan(_unsafeBytes: arena.bytes(arena.stringText(body))), to: &buffer)
        default:
            var text = ByteBuffer()
            JSONCompaction.append(body, of: arena, to: &text)
            if text.hasFailed { buffer.fail() }
            JSONEscaping.appendString(text.span, to: &buffer)
        }
        buffer.append("}")
    }
}
