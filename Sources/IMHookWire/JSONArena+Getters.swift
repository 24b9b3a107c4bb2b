/// The Swift types that a value can be read as. The strict forms refuse any other JSON type; the loose ones also take the
/// spellings that platforms mix: a number or its text, a boolean or its text or 0 and 1.
extension JSONArena {
    // MARK: Strict

    @export(interface)
    package func text(_ index: UInt32) throws(WireError) -> TextRange {
        try expect(.string, index)
        return stringText(index)
    }

    @export(interface)
    package func int64(_ index: UInt32) throws(WireError) -> Int64 {
        try expect(.number, index)
        return try Self.int64(unsafe RawSpan(_unsafeBytes: bytes(raw(index))))
    }

    @export(interface)
    package func uint64(_ index: UInt32) throws(WireError) -> UInt64 {
        try expect(.number, index)
        return try Self.uint64(unsafe RawSpan(_unsafeBytes: bytes(raw(index))))
    }

    @export(interface)
    package func double(_ index: UInt32) throws(WireError) -> Double {
        try expect(.number, index)
        return try Self.double(unsafe RawSpan(_unsafeBytes: bytes(raw(index))))
    }

    @export(interface)
    package func bool(_ index: UInt32) throws(WireError) -> Bool {
        try expect(.bool, index)
        return node(index).has(JSONNode.isTrue)
    }

    // MARK: Loose

    /// A text, or a number or boolean as it is written.
    @export(interface)
    package func looseText(_ index: UInt32) throws(WireError) -> TextRange {
        switch type(index) {
        case .string: stringText(index)
        case .number, .bool: raw(index)
        case .absent: throw WireError(.jsonMissing)
        default: throw WireError(.jsonWrongType)
        }
    }

    /// An integer, or a text that is one.
    @export(interface)
    package func looseInt64(_ index: UInt32) throws(WireError) -> Int64 {
        let range = try looseNumber(index)
        return try Self.int64(unsafe RawSpan(_unsafeBytes: bytes(range)))
    }

    /// A number, or a text that is one.
    @export(interface)
    package func looseDouble(_ index: UInt32) throws(WireError) -> Double {
        let range = try looseNumber(index)
        return try Self.double(unsafe RawSpan(_unsafeBytes: bytes(range)))
    }

    /// A boolean, the numbers 0 and 1, or the texts `true`, `false`, `0` and `1` in any case.
    @export(interface)
    package func looseBool(_ index: UInt32) throws(WireError) -> Bool {
        if type(index) == .bool { return node(index).has(JSONNode.isTrue) }
        let range = try looseText(index)
        let text = unsafe RawSpan(_unsafeBytes: bytes(range))
        if text.equals("1") || text.equalsIgnoringCase("true") { return true }
        if text.equals("0") || text.equalsIgnoringCase("false") { return false }
        throw WireError(.jsonWrongType)
    }

    /// The text of a number, or the text of a string that keeps JSON's grammar of numbers.
    private func looseNumber(_ index: UInt32) throws(WireError) -> TextRange {
        if type(index) == .number { return raw(index) }
        try expect(.string, index)
        let range = stringText(index)
        guard NumberGrammar.matches(unsafe RawSpan(_unsafeBytes: bytes(range))) else {
            throw WireError(.jsonWrongType)
        }
        return range
    }

    // MARK: Conversion

    private func expect(_ type: JSONType, _ index: UInt32) throws(WireError) {
        let found = self.type(index)
        guard found == type else { throw WireError(found == .absent ? .jsonMissing : .jsonWrongType) }
    }

    private static func int64(_ text: RawSpan) throws(WireError) -> Int64 {
        if let number = DecimalNumber.shortInteger(text) { return number }
        return try DecimalNumber(text).int64()
    }

    private static func uint64(_ text: RawSpan) throws(WireError) -> UInt64 {
        try DecimalNumber(text).uint64()
    }

    private static func double(_ text: RawSpan) throws(WireError) -> Double {
        guard let value = FloatReading.double(text) else { throw WireError(.jsonOutOfRange) }
        return value
    }
}
