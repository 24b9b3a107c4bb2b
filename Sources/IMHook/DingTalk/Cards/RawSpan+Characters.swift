import IMHookWire

extension RawSpan {
    /// Where a part of at most so many bytes ends that divides no character; the text is valid UTF-8.
    func end(from start: Int, limit: Int) -> Int {
        guard byteCount &- start > limit else { return byteCount }
        var end = start &+ limit
        while end > start, byte(end) & 0xC0 == 0x80 { end &-= 1 }
        return end
    }

    /// Where the last character begins; the text is valid UTF-8 and not empty.
    var lastCharacter: Int {
        var start = Swift.max(byteCount &- 1, 0)
        while start > 0, byte(start) & 0xC0 == 0x80 { start &-= 1 }
        return start
    }
}
