package import IMHookWire

/// The query of a webhook of Tencent Chat: which application, which command, who signed (page "Webhook Overview",
/// section on the webhook protocol).
///
/// Names are matched without regard to case, because the pages spell `SdkAppid` and `SDKAppID`. What is not listed here
/// is passed over.
package struct WebhookQuery: ~Copyable, ~Escapable {
    /// The text of one parameter.
    package struct Value {
        fileprivate var start = 0
        package fileprivate(set) var size = 0
        /// Whether the query has the parameter.
        package fileprivate(set) var isGiven = false
        /// Whether it stands in the query as it is, so that nothing had to be decoded.
        fileprivate var isPlain = true

        fileprivate init() {}
    }

    private let query: RawSpan
    /// The texts that had to be decoded, one after the other.
    private var decoded: ByteBuffer
    package private(set) var appID = Value()
    package private(set) var command = Value()
    package private(set) var sign = Value()
    package private(set) var requestTime = Value()
    package private(set) var clientIP = Value()
    package private(set) var platform = Value()

    /// Finds the parameters of a query, in one pass.
    ///
    /// - Parameters:
    ///   - query: The text after the question mark.
    ///   - buffer: What texts that have to be decoded are kept in; empty.
    /// - Throws: ``Status/queryMalformed``, also for a decoded text that is not UTF-8; ``Status/parameterRepeated`` for what decides about trust;
    ///   ``Status/outOfMemory``.
    @_lifetime(copy query)
    package init(_ query: RawSpan, _ buffer: consuming ByteBuffer) throws(IMHookError) {
        self.query = query
        decoded = buffer
        var offset = 0
        while let parameter = QueryString.next(query, &offset) {
            guard parameter.valueEnd > parameter.nameStart else { continue }
            try keep(parameter)
        }
        if decoded.hasFailed { throw IMHookError(.outOfMemory) }
    }

    /// The decoded text of a parameter; empty when the query does not have it.
    @_lifetime(borrow self)
    package func text(_ value: Value) -> RawSpan {
        (value.isPlain ? query : decoded.span).slice(value.start, value.start &+ value.size)
    }

    private enum Name {
        case appID
        case command
        case sign
        case requestTime
        case clientIP
        case platform
    }

    private mutating func keep(_ parameter: QueryString.Parameter) throws(IMHookError) {
        if !parameter.isPlain {
            // Checked even where nobody reads it, so that a broken query is refused wherever it is broken.
            try Self.checkEscapes(query, parameter.nameStart, parameter.nameEnd)
            try Self.checkEscapes(query, parameter.valueStart, parameter.valueEnd)
        }
        switch parameter.isPlain ? plainName(parameter) : encodedName(parameter) {
        case .appID: appID = try decodeOnce(parameter, appID, "SdkAppid")
        case .command: command = try decodeOnce(parameter, command, "CallbackCommand")
        case .sign: sign = try decodeOnce(parameter, sign, "Sign")
        case .requestTime: requestTime = try decodeOnce(parameter, requestTime, "RequestTime")
        case .clientIP: if !clientIP.isGiven { clientIP = try decode(parameter) }
        case .platform: if !platform.isGiven { platform = try decode(parameter) }
        case nil: break
        }
    }

    @inline(__always)
    private func plainName(_ parameter: QueryString.Parameter) -> Name? {
        let name = query.slice(parameter.nameStart, parameter.nameEnd)
        switch name.byteCount {
        case 4: return name.equalsIgnoringCase("sign") ? .sign : nil
        case 8:
            return name.equalsIgnoringCase("sdkappid") ? .appID : name.equalsIgnoringCase("clientip") ? .clientIP : nil
        case 11:
            return name.equalsIgnoringCase("requesttime")
                ? .requestTime : name.equalsIgnoringCase("optplatform") ? .platform : nil
        case 15: return name.equalsIgnoringCase("callbackcommand") ? .command : nil
        default: return nil
        }
    }

    @inline(never)
    private func encodedName(_ parameter: QueryString.Parameter) -> Name? {
        func isNamed(_ lowerCase: StaticString) -> Bool {
            QueryString.matchesIgnoringCase(query, parameter.nameStart, parameter.nameEnd, lowerCase)
        }
        if isNamed("sdkappid") { return .appID }
        if isNamed("callbackcommand") { return .command }
        if isNamed("sign") { return .sign }
        if isNamed("requesttime") { return .requestTime }
        if isNamed("clientip") { return .clientIP }
        return isNamed("optplatform") ? .platform : nil
    }

    /// Decodes the value of a parameter that must not be repeated: it would not be clear which of the two was meant.
    @inline(never)
    private mutating func decodeOnce(
        _ parameter: QueryString.Parameter,
        _ earlier: Value,
        _ name: StaticString
    ) throws(IMHookError) -> Value {
        if earlier.isGiven { throw IMHookError(.parameterRepeated, path: ErrorPath(name)) }
        return try decode(parameter)
    }

    @inline(never)
    private mutating func decode(
        _ parameter: QueryString.Parameter
    ) throws(IMHookError) -> Value {
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
