/// The query of a URL, `a=1&b=2`, read in place.
///
/// Names and values are percent-decoded and `+` stands for a space, as in HTML forms. A name may come several times.
public enum QueryString {
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
        var start = 0
        var left = occurrence
        while start <= query.byteCount {
            var end = start
            var equals = -1
            while end < query.byteCount, query.byte(end) != UInt8(ascii: "&") {
                if equals < 0, query.byte(end) == UInt8(ascii: "=") { equals = end }
                end &+= 1
            }
            let nameEnd = equals < 0 ? end : equals
            if try matches(query, start, nameEnd, name), end > start {
                if left == 0 {
                    try decode(query, equals < 0 ? end : equals &+ 1, end, into: &buffer)
                    return true
                }
                left &-= 1
            }
            start = end &+ 1
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
