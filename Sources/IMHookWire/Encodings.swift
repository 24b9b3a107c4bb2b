#if !hasFeature(Embedded)

extension Base64 {
    /// The encoded form, with padding.
    public static func encode(_ bytes: [UInt8]) -> String { text { unsafe encode(bytes.span.bytes, into: &$0) } }

    /// Decodes canonical Base64: complete groups of four, padding where it belongs, unused bits zero, nothing else.
    public static func decode(_ text: String) throws(MalformedText) -> [UInt8] {
        try bytes(of: text) { (text, buffer) throws(MalformedText) in try decode(text, into: &buffer) }
    }

    /// Decodes Base64 that may lack its padding and may have bits set that no byte uses, as the 43-character AES keys
    /// of DingTalk's event subscription do.
    ///
    /// Everything else is as strict as ``decode(_:)``.
    public static func decodeLenient(_ text: String) throws(MalformedText) -> [UInt8] {
        try bytes(of: text) { (text, buffer) throws(MalformedText) in try decodeLenient(text, into: &buffer) }
    }
}

extension Hex {
    /// The lower-case form, two digits for each byte.
    public static func encode(_ bytes: [UInt8]) -> String { text { unsafe encode(bytes.span.bytes, into: &$0) } }

    /// Decodes digits of either case, two for each byte.
    public static func decode(_ text: String) throws(MalformedText) -> [UInt8] {
        try bytes(of: text) { (text, buffer) throws(MalformedText) in try decode(text, into: &buffer) }
    }
}

extension QueryString {
    /// The decoded value of a parameter of the query of a URL.
    ///
    /// - Parameters:
    ///   - name: The decoded name.
    ///   - query: The text after the question mark.
    ///   - occurrence: Which of several parameters of that name, from 0.
    /// - Returns: The bytes; nil when there is no such parameter.
    /// - Throws: ``MalformedText`` at a percent sign that two hexadecimal digits do not follow.
    public static func value(
        of name: String,
        in query: String,
        occurrence: Int = 0
    ) throws(MalformedText) -> [UInt8]? {
        let name = Array(name.utf8)
        var isThere = false
        let value = try bytes(of: query) { (query, buffer) throws(MalformedText) in
            isThere = unsafe try self.value(query, of: name.span.bytes, occurrence: occurrence, into: &buffer)
        }
        return isThere ? value : nil
    }
}

/// What was appended to a buffer, as text.
private func text(_ write: (inout ByteBuffer) -> Void) -> String {
    var buffer = ByteBuffer()
    write(&buffer)
    return unsafe String(decoding: buffer.bytes, as: UTF8.self)
}

/// What was decoded from a text.
private func bytes(
    of text: String,
    _ decode: (RawSpan, inout ByteBuffer) throws(MalformedText) -> Void
) throws(MalformedText) -> [UInt8] {
    let text = Array(text.utf8)
    var buffer = ByteBuffer()
    unsafe try decode(text.span.bytes, &buffer)
    return unsafe Array(buffer.bytes)
}

#endif
