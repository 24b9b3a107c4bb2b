package import IMHookWire

/// The query of a webhook of Tencent Chat: which application, which command, who signed (page "Webhook Overview",
/// section on the webhook protocol).
///
/// Names are matched without regard to case, because the pages spell `SdkAppid` and `SDKAppID`. What is not listed here
/// is passed over.
package struct WebhookQuery: ~Copyable {
    /// The decoded text of one parameter.
    package struct Value {
        package fileprivate(set) var start = 0
        package fileprivate(set) var size = 0
        /// Whether the query has the parameter.
        package fileprivate(set) var isGiven = false

        fileprivate init() {}
    }

    /// The decoded texts, one after the other.
    private var text: ByteBuffer
    package private(set) var appID = Value()
    package private(set) var command = Value()
    package private(set) var sign = Value()
    package private(set) var requestTime = Value()
    package private(set) var clientIP = Value()
    package private(set) var platform = Value()

    /// Finds and decodes the parameters of a query, in one pass.
    ///
    /// - Parameters:
    ///   - query: The text after the question mark.
    ///   - buffer: What the decoded texts are kept in; empty.
    /// - Throws: ``Status/queryMalformed``, also for a decoded text that is not UTF-8; ``Status/parameterRepeated`` for what decides about trust;
    ///   ``Status/outOfMemory``.
    package init(_ query: RawSpan, _ buffer: consuming ByteBuffer) throws(IMHookError) {
        text = buffer
        var offset = 0
        while let parameter = QueryString.next(query, &offset) {
            guard parameter.valueEnd > parameter.nameStart else { continue }
            try keep(parameter, of: query)
        }
        if text.hasFailed { throw IMHookError(.outOfMemory) }
    }

    /// The decoded text of a parameter; empty when the query does not have it.
    @_lifetime(borrow self)
    package func text(_ value: Value) -> RawSpan {
        text.span.slice(value.start, value.start &+ value.size)
    }

    private mutating func keep(_ parameter: QueryString.Parameter, of query: RawSpan) throws(IMHookError) {
        if !parameter.isPlain {
            // Checked even where nobody reads it, so that a broken query is refused wherever it is broken.
            try Self.checkEscapes(query, parameter.nameStart, parameter.nameEnd)
            try Self.checkEscapes(query, parameter.valueStart, parameter.valueEnd)
        }
        switch parameter.isPlain ? parameter.nameEnd &- parameter.nameStart : 0 {
        case 4, 8, 11, 15, 0: try keepNamed(parameter, of: query)
        default: break
        }
    }

    /// Keeps a parameter that may be one of the six.
    private mutating func keepNamed(_ parameter: QueryString.Parameter, of query: RawSpan) throws(IMHookError) {
        if Self.isNamed(parameter, of: query, "sdkappid") {
            appID = try decodeOnce(parameter, of: query, appID, "SdkAppid")
        } else if Self.isNamed(parameter, of: query, "callbackcommand") {
            command = try decodeOnce(parameter, of: query, command, "CallbackCommand")
        } else if Self.isNamed(parameter, of: query, "sign") {
            sign = try decodeOnce(parameter, of: query, sign, "Sign")
        } else if Self.isNamed(parameter, of: query, "requesttime") {
            requestTime = try decodeOnce(parameter, of: query, requestTime, "RequestTime")
        } else if !clientIP.isGiven, Self.isNamed(parameter, of: query, "clientip") {
            clientIP = try decode(parameter, of: query)
        } else if !platform.isGiven, Self.isNamed(parameter, of: query, "optplatform") {
            platform = try decode(parameter, of: query)
        }
    }

    private static func isNamed(
        _ parameter: QueryString.Parameter,
        of query: RawSpan,
        _ lowerCase: StaticString
    ) -> Bool {
        let (start, end) = (parameter.nameStart, parameter.nameEnd)
        if parameter.isPlain {
            return end &- start == lowerCase.utf8CodeUnitCount && query.slice(start, end).equalsIgnoringCase(lowerCase)
        }
        return QueryString.matchesIgnoringCase(query, start, end, lowerCase)
    }

    /// Decodes the value of a parameter that must not be repeated: it would not be clear which of the two was meant.
    @inline(never)
    private mutating func decodeOnce(
        _ parameter: QueryString.Parameter,
        of query: RawSpan,
        _ earlier: Value,
        _ name: StaticString
    ) throws(IMHookError) -> Value {
        if earlier.isGiven { throw IMHookError(.parameterRepeated, path: ErrorPath(name)) }
        return try decode(parameter, of: query)
    }

    @inline(never)
    private mutating func decode(
        _ parameter: QueryString.Parameter,
        of query: RawSpan
    ) throws(IMHookError) -> Value {
        var value = Value()
        value.isGiven = true
        value.start = text.count
        if parameter.isPlain {
            text.append(query.slice(parameter.valueStart, parameter.valueEnd))
            value.size = text.count &- value.start
            return value
        }
        do throws(MalformedText) {
            try QueryString.decode(query, parameter.valueStart, parameter.valueEnd, into: &text)
        } catch {
            throw IMHookError(.queryMalformed, .query, offset: error.offset)
        }
        value.size = text.count &- value.start
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
