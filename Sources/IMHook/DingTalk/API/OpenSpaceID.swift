package import IMHookWire

/// The text that says where a card goes: `dtv1.card//IM_GROUP.cidAbc==;ONE_BOX.cidAbc==` (page 「投放卡片」).
package enum OpenSpaceID {
    /// One space of a text, as places in it.
    package struct Entry {
        /// Where the type begins.
        package let start: Int
        /// Where the point stands that the id comes after.
        package let point: Int
        /// Where the id ends.
        package let end: Int
    }

    /// The longest text, in characters where one is read and in bytes where one is written.
    package static let maximumSize = 1000
    private static var prefix: StaticString { "dtv1.card//" }

    // MARK: Reading

    /// Checks a text.
    ///
    /// - Throws: ``Status/apiOpenSpacePrefix``, ``Status/apiFieldMalformed``, ``Status/apiFieldTooLong``, with the place
    ///   in the text.
    @export(interface)
    package static func check(_ text: RawSpan) throws(WireError) {
        guard text.slice(0, prefix.utf8CodeUnitCount).equals(prefix) else {
            throw WireError(.apiOpenSpacePrefix, at: 0)
        }
        guard UTF8Sequence.count(of: text) <= maximumSize else { throw WireError(.apiFieldTooLong, at: 0) }
        var position = 0
        repeat {
            // A semicolon at the end is not followed by a space.
            guard let entry = next(text, &position) else { throw WireError(.apiFieldMalformed, at: position) }
            // What is no type would be none of those that need a deliver model.
            for offset in entry.start..<entry.point where !isTypeByte(text.byte(offset)) {
                throw WireError(.apiFieldMalformed, at: offset)
            }
            for offset in (entry.point &+ 1)..<entry.end where !isIDByte(text.byte(offset)) {
                throw WireError(.apiFieldMalformed, at: offset)
            }
        } while position < text.byteCount
    }

    /// The space that comes after a position, which begins with 0; nil after the last one, and where none can be read.
    @export(interface)
    package static func next(_ text: RawSpan, _ position: inout Int) -> Entry? {
        if position == 0 { position = prefix.utf8CodeUnitCount }
        let start = position
        let end = text.position(of: UInt8(ascii: ";"), from: start)
        // An id may have further points.
        let point = text.slice(0, end).position(of: UInt8(ascii: "."), from: start)
        guard point > start, point &+ 1 < end else { return nil }
        position = end &+ 1
        return Entry(start: start, point: point, end: end)
    }

    // MARK: Writing

    /// Appends a type, after what separates it from the space before.
    ///
    /// - Throws: ``Status/apiFieldMissing``, ``Status/apiFieldMalformed``, ``Status/apiFieldTooLong``.
    @export(interface)
    package static func append(type: RawSpan, to output: inout ByteBuffer) throws(WireError) {
        if output.count == 0 {
            output.append(prefix)
        } else {
            output.append(UInt8(ascii: ";"))
        }
        // Before anything is looked at that may be as long as it likes.
        try checkSize(type, output)
        for offset in 0..<type.byteCount {
            let byte = type.byte(offset)
            guard isTypeByte(byte) else { throw WireError(.apiFieldMalformed) }
            output.append(isLetter(byte) ? byte & ~0x20 : byte)
        }
        output.append(UInt8(ascii: "."))
    }

    /// Appends an id.
    ///
    /// - Throws: ``Status/apiFieldMissing``, ``Status/apiFieldMalformed``, ``Status/apiFieldTooLong``.
    @export(interface)
    package static func append(id: RawSpan, to output: inout ByteBuffer) throws(WireError) {
        try checkSize(id, output)
        for offset in 0..<id.byteCount {
            let byte = id.byte(offset)
            guard isIDByte(byte), byte != UInt8(ascii: ";") else { throw WireError(.apiFieldMalformed) }
        }
        guard UTF8Sequence.firstInvalid(in: id) == nil else { throw WireError(.apiFieldMalformed) }
        output.append(id)
    }

    /// A letter, a digit or a line below: what types consist of.
    private static func isTypeByte(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "_")
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte & ~0x20) &- UInt8(ascii: "A") < 26 }

    /// Anything but a control character.
    private static func isIDByte(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7F }

    private static func checkSize(_ part: RawSpan, _ output: borrowing ByteBuffer) throws(WireError) {
        guard part.byteCount > 0 else { throw WireError(.apiFieldMissing) }
        guard part.byteCount <= maximumSize, output.count &+ part.byteCount <= maximumSize else {
            throw WireError(.apiFieldTooLong)
        }
    }
}
