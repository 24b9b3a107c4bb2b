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

    /// Whether the bytes from an offset to the end begin one character, and more may follow that complete it.
    func isCharacterBegun(at offset: Int) -> Bool {
        let first = byte(offset)
        let size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        let begun = byteCount &- offset
        guard begun < size else { return false }
        // What completes any beginning at all is either the smallest or the greatest byte that can follow.
        return isCompleted(at: offset, size, 0x80) || isCompleted(at: offset, size, 0xBF)
    }

    private func isCompleted(at offset: Int, _ size: Int, _ filler: UInt8) -> Bool {
        var character = ByteBuffer()
        for position in 0..<size {
            character.append(offset &+ position < byteCount ? byte(offset &+ position) : filler)
        }
        return !character.hasFailed && UTF8Sequence.firstInvalid(in: character.span) == nil
    }
}
