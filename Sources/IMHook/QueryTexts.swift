import IMHookWire

/// The texts of parameters of a query: those that stand for themselves in it, and those that had to be decoded.
package struct QueryTexts: ~Copyable, ~Escapable {
    /// The text of one parameter.
    package struct Value {
        fileprivate var start = 0
        package fileprivate(set) var size = 0
        /// Whether the query has the parameter.
        package fileprivate(set) var isGiven = false
        /// Whether it stands in the query as it is, so that nothing had to be decoded.
        fileprivate var isPlain = true

        init() {}
    }

    let query: RawSpan
    /// The texts that had to be decoded, one after the other.
    private var decoded: ByteBuffer

    /// Creates an empty list.
    ///
    /// - Parameters:
    ///   - query: The text after the question mark.
    ///   - buffer: What texts that have to be decoded are kept in; empty.
    @_lifetime(copy query)
    init(_ query: RawSpan, _ buffer: consuming ByteBuffer) {
        self.query = query
        decoded = buffer
    }

    /// Whether memory could not be allocated.
    var hasFailed: Bool { decoded.hasFailed }

    /// The decoded text of a parameter; empty when the query does not have it.
    @_lifetime(borrow self)
    func text(_ value: Value) -> RawSpan {
        (value.isPlain ? query : decoded.span).slice(value.start, value.start &+ value.size)
    }

    /// Checks a parameter even where nobody reads it, so that a broken query is refused wherever it is broken.
    ///
    /// - Throws: ``Status/queryMalformed``.
    @inline(__always)
    func check(_ parameter: QueryString.Parameter) throws(IMHookError) {
        if parameter.isPlain { return }
        try Self.checkEscapes(query, parameter.nameStart, parameter.nameEnd)
        try Self.checkEscapes(query, parameter.valueStart, parameter.valueEnd)
    }

    /// Whether the name of a parameter is a text in lower-case ASCII, where A to Z count as a to z.
    func isNamed(_ parameter: QueryString.Parameter, _ lowerCase: StaticString) -> Bool {
        QueryString.matchesIgnoringCase(query, parameter.nameStart, parameter.nameEnd, lowerCase)
    }

    /// Decodes the value of a parameter that must not be repeated: it would not be clear which of the two was meant.
    ///
    /// - Throws: ``Status/parameterRepeated``, ``Status/queryMalformed``.
    @inline(never)
    mutating func decodeOnce(
        _ parameter: QueryString.Parameter,
        _ earlier: Value,
        _ name: StaticString
    ) throws(IMHookError) -> Value {
        if earlier.isGiven { throw IMHookError(.parameterRepeated, path: ErrorPath(name)) }
        return try decode(parameter)
    }

    /// Decodes the value of a parameter.
    ///
    /// - Throws: ``Status/queryMalformed``, also for a decoded text that is not UTF-8.
    @inline(never)
    mutating func decode(_ parameter: QueryString.Parameter) throws(IMHookError) -> Value {
        var value = Value()
        value.isGiven = true
        if parameter.isPlain {
            value.start = parameter.valueStart
            value.size = parameter.valueEnd &- parameter.valueStart
            return value
        }
        value.isPlain = false
        value.start = decoded.count
        do throws(MalformedText) {
            try QueryString.decode(query, parameter.valueStart, parameter.valueEnd, into: &decoded)
        } catch {
            throw IMHookError(.queryMalformed, .query, offset: error.offset)
        }
        value.size = decoded.count &- value.start
        if let wrong = UTF8Sequence.firstInvalid(in: text(value)) {
            let offset = QueryString.offset(of: wrong, in: query, parameter.valueStart, parameter.valueEnd)
            throw IMHookError(.queryMalformed, .query, offset: offset)
        }
        return value
    }

    /// Checks that two hexadecimal digits follow each percent sign of a range.
    @inline(never)
    private static func checkEscapes(_ query: RawSpan, _ start: Int, _ end: Int) throws(IMHookError) {
        for offset in start..<end where query.byte(offset) == UInt8(ascii: "%") {
            guard offset &+ 2 < end, Hex.value(query.byte(offset &+ 1)) != nil,
                Hex.value(query.byte(offset &+ 2)) != nil
            else { throw IMHookError(.queryMalformed, .query, offset: offset) }
        }
    }
}
