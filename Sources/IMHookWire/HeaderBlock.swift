/// HTTP headers as one text, `name: value` lines that end with LF or CRLF.
package enum HeaderBlock {
    /// Calls a closure with each header.
    ///
    /// - Throws: ``Status/headerMalformed`` at the first byte of a line without a colon or without a name.
    @export(interface)
    package static func forEach(
        _ block: RawSpan,
        _ body: (_ name: RawSpan, _ value: RawSpan) -> Void
    ) throws(WireError) {
        var start = 0
        while start < block.byteCount {
            var end = start
            var colon = -1
            while end < block.byteCount, block.byte(end) != 0x0A {
                if colon < 0, block.byte(end) == UInt8(ascii: ":") { colon = end }
                end &+= 1
            }
            let next = end &+ 1
            if end > start, block.byte(end &- 1) == 0x0D { end &-= 1 }
            if end > start {
                guard colon > start else { throw WireError(.headerMalformed, at: start) }
                body(block.slice(start, colon), block.slice(colon &+ 1, end))
            }
            start = next
        }
    }

    /// A value without the spaces and tabs around it.
    @_lifetime(copy value)
    package static func trimmed(_ value: RawSpan) -> RawSpan {
        var start = 0
        var end = value.byteCount
        while start < end, isSpace(value.byte(start)) { start &+= 1 }
        while end > start, isSpace(value.byte(end &- 1)) { end &-= 1 }
        return value.slice(start, end)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
