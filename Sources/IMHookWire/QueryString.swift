import CIMHook

/// The query of a URL, `a=1&b=2`, read in place.
///
/// Names and values are percent-decoded and `+` stands for a space, as in HTML forms. A name may come several times.
public enum QueryString {
    /// One parameter of a query, as offsets in its text.
    package struct Parameter {
        package let nameStart: Int
        package let nameEnd: Int
        /// Equal to ``valueEnd`` when there is no `=`.
        package let valueStart: Int
        package let valueEnd: Int
        /// Whether it is ASCII that stands for itself, so that nothing has to be decoded.
        package let isPlain: Bool
    }

    /// Reads the parameter at an offset, and moves past it and the `&` after it.
    ///
    /// - Returns: nil at the end of the query.
    @inline(__always)
    package static func next(_ query: RawSpan, _ offset: inout Int) -> Parameter? {
        guard offset < query.byteCount else { return nil }
        let start = offset
        var block = start
        var end = query.byteCount
        var equals = -1
        var isPlain = true
        search: while block < query.byteCount {
            var marks = marks(query, block)
            while marks != 0 {
                let position = block &+ marks.trailingZeroBitCount / QueryBlock.bitsPerByte
                let byte = query.byte(position)
                if byte == UInt8(ascii: "&") {
                    end = position
                    break search
                }
                if byte != UInt8(ascii: "=") {
                    isPlain = false
                } else if equals < 0 {
                    equals = position
                }
                marks &= marks &- 1
            }
            block &+= QueryBlock.size
        }
        offset = end &+ 1
        return Parameter(
            nameStart: start,
            nameEnd: equals < 0 ? end : equals,
            valueStart: equals < 0 ? end : equals &+ 1,
            valueEnd: end,
            isPlain: isPlain
        )
    }

    /// The marks of the block that begins at an offset; what comes after the query is not marked.
    @inline(__always)
    private static func marks(_ query: RawSpan, _ offset: Int) -> UInt64 {
        unsafe query.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return 0 }
            if bytes.count &- offset >= QueryBlock.size { return unsafe QueryBlock.marks(start + offset) }
            var block: [16 of UInt8] = .init(repeating: 0)
            return unsafe withUnsafeMutableBytes(of: &block) { block in
                guard let target = block.baseAddress else { return 0 }
                unsafe memcpy(target, start + offset, bytes.count &- offset)
                return unsafe QueryBlock.marks(UnsafeRawPointer(target))
            }
        }
    }

    /// Appends the decoded value of a parameter to a buffer.
    ///
    /// - Parameters:
    ///   - query: The text after the question mark.
    ///   - name: The decoded name.
    ///   - occurrence: Which of several parameters of that name, from 0.
    ///   - buffer: What the value is appended to.
    /// - Returns: false when there is no such parameter. A parameter without `=` has the empty value.
    /// - Throws: ``MalformedText`` at a percent sign that two hexadecimal digits do not follow.
    package static func value(
        _ query: RawSpan,
        of name: RawSpan,
        occurrence: Int = 0,
        into buffer: inout ByteBuffer
    ) throws(MalformedText) -> Bool {
        var offset = 0
        var left = occurrence
        while let parameter = next(query, &offset) {
            guard parameter.valueEnd > parameter.nameStart,
                try matches(query, parameter.nameStart, parameter.nameEnd, name)
            else { continue }
            if left == 0 {
                try decode(query, parameter.valueStart, parameter.valueEnd, into: &buffer)
                return true
            }
            left &-= 1
        }
        return false
    }

    /// Appends the percent-decoded form of a range of a text.
    package static func decode(
        _ text: RawSpan,
        _ start: Int,
        _ end: Int,
        into buffer: inout ByteBuffer
    ) throws(MalformedText) {
        var offset = start
        while offset < end { buffer.append(try unit(text, &offset, end)) }
    }

    /// Where in a range the byte begins that is decoded to a position of its decoded form.
    package static func offset(of position: Int, in text: RawSpan, _ start: Int, _ end: Int) -> Int {
        var offset = start
        for _ in 0..<Swift.max(0, position) {
            guard (try? unit(text, &offset, end)) != nil else { return offset }
        }
        return offset
    }

    private static func matches(
        _ text: RawSpan,
        _ start: Int,
        _ end: Int,
        _ name: RawSpan
    ) throws(MalformedText) -> Bool {
        var offset = start
        var matched = 0
        while offset < end {
            let byte = try unit(text, &offset, end)
            guard matched < name.byteCount, byte == name.byte(matched) else { return false }
            matched &+= 1
        }
        return matched == name.byteCount
    }

    /// Whether a range of a text is, decoded, a text in lower-case ASCII, where A to Z count as a to z.
    ///
    /// A malformed range is equal to nothing.
    package static func matchesIgnoringCase(
        _ text: RawSpan,
        _ start: Int,
        _ end: Int,
        _ lowerCase: StaticString
    ) -> Bool {
        let wanted = lowerCase.span
        guard end &- start >= wanted.byteCount else { return false }
        var offset = start
        var matched = 0
        while offset < end {
            guard let byte = try? unit(text, &offset, end) else { return false }
            let lowered = byte &- 0x41 < 26 ? byte | 0x20 : byte
            guard matched < wanted.byteCount, lowered == wanted.byte(matched) else { return false }
            matched &+= 1
        }
        return matched == wanted.byteCount
    }

    /// Reads one byte, plain or encoded, and moves past it.
    private static func unit(_ text: RawSpan, _ offset: inout Int, _ end: Int) throws(MalformedText) -> UInt8 {
        let byte = text.byte(offset)
        if byte == UInt8(ascii: "+") {
            offset &+= 1
            return 0x20
        }
        guard byte == UInt8(ascii: "%") else {
            offset &+= 1
            return byte
        }
        guard offset &+ 2 < end, let high = Hex.value(text.byte(offset &+ 1)),
            let low = Hex.value(text.byte(offset &+ 2))
        else { throw MalformedText(at: offset) }
        offset &+= 3
        return high << 4 | low
    }
}
