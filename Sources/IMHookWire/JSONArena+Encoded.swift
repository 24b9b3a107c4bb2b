extension JSONArena {
    /// Decodes the canonical Base64 text of a string to the level after its own.
    ///
    /// - Returns: Where the bytes stand. They may be changed there, and the text among them be parsed by
    ///   ``parse(_:_:)``: nothing else uses their place.
    /// - Throws: ``MalformedText`` for anything else, and where there is no such level.
    @export(interface)
    package func decodeBase64(_ string: UInt32) throws(MalformedText) -> UnsafeMutableRawBufferPointer {
        let encoded = stringText(string)
        let start = Int(encoded.start) &+ levelSize
        guard start &+ Int(encoded.size) < levelsSize else { throw MalformedText(at: 0) }
        // Four characters make three bytes, so that the lent memory is never outgrown.
        var decoded = unsafe ByteBuffer(lent: text + start, capacity: Int(encoded.size))
        try Base64.decode(unsafe RawSpan(_unsafeBytes: bytes(encoded)), into: &decoded)
        return unsafe UnsafeMutableRawBufferPointer(start: text + start, count: decoded.count)
    }

    /// The range of bytes that are part of what ``decodeBase64(_:)`` returned.
    package func range(of bytes: Range<Int>, in decoded: UnsafeMutableRawBufferPointer) -> TextRange {
        guard let start = decoded.baseAddress, !bytes.isEmpty else { return .empty }
        return unsafe TextRange(
            start: UInt32(truncatingIfNeeded: start - text &+ bytes.lowerBound),
            size: UInt32(truncatingIfNeeded: bytes.count)
        )
    }

    /// Parses a JSON text in the text space, and overwrites the byte after it.
    ///
    /// - Returns: The node of its value.
    /// - Throws: A ``WireError`` whose offset counts in the text.
    @export(interface)
    package mutating func parse(_ range: TextRange, _ limits: JSONLimits) throws(WireError) -> UInt32 {
        let end = Int(range.start) &+ Int(range.size)
        guard !range.isEmpty else { throw WireError(.jsonUnexpectedEnd, at: 0) }
        guard end < levelsSize else { throw WireError(.nestingTooDeep, at: 0) }
        unsafe text.storeBytes(of: 0, toByteOffset: end, as: UInt8.self)
        return try JSONParser.parse(&self, range, limits)
    }
}
