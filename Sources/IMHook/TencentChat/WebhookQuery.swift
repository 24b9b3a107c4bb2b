package import IMHookWire

/// The query of a webhook of Tencent Chat: which application, which command, who signed (page "Webhook Overview",
/// section on the webhook protocol).
///
/// Names are matched without regard to case, because the pages spell `SdkAppid` and `SDKAppID`. What is not listed here
/// is passed over.
package struct WebhookQuery: ~Copyable, ~Escapable {
    /// The text of one parameter.
    package typealias Value = QueryTexts.Value

    private var texts: QueryTexts
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
        texts = QueryTexts(query, buffer)
        var offset = 0
        while let parameter = QueryString.next(query, &offset) {
            guard parameter.valueEnd > parameter.nameStart else { continue }
            try keep(parameter)
        }
        if texts.hasFailed { throw IMHookError(.outOfMemory) }
    }

    /// The decoded text of a parameter; empty when the query does not have it.
    @_lifetime(borrow self)
    package func text(_ value: Value) -> RawSpan { texts.text(value) }

    private enum Name {
        case appID
        case command
        case sign
        case requestTime
        case clientIP
        case platform
    }

    private mutating func keep(_ parameter: QueryString.Parameter) throws(IMHookError) {
        try texts.check(parameter)
        switch parameter.isPlain ? plainName(parameter) : encodedName(parameter) {
        case .appID: appID = try texts.decodeOnce(parameter, appID, "SdkAppid")
        case .command: command = try texts.decodeOnce(parameter, command, "CallbackCommand")
        case .sign: sign = try texts.decodeOnce(parameter, sign, "Sign")
        case .requestTime: requestTime = try texts.decodeOnce(parameter, requestTime, "RequestTime")
        case .clientIP: if !clientIP.isGiven { clientIP = try texts.decode(parameter) }
        case .platform: if !platform.isGiven { platform = try texts.decode(parameter) }
        case nil: break
        }
    }

    @inline(__always)
    private func plainName(_ parameter: QueryString.Parameter) -> Name? {
        let name = texts.query.slice(parameter.nameStart, parameter.nameEnd)
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
        if texts.isNamed(parameter, "sdkappid") { return .appID }
        if texts.isNamed(parameter, "callbackcommand") { return .command }
        if texts.isNamed(parameter, "sign") { return .sign }
        if texts.isNamed(parameter, "requesttime") { return .requestTime }
        if texts.isNamed(parameter, "clientip") { return .clientIP }
        return texts.isNamed(parameter, "optplatform") ? .platform : nil
    }
}
