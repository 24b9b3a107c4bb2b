import IMHookWire

/// The query of an event push: what signs it (page 「开发事件推送服务」).
///
/// `msg_signature` is preferred to `signature`, which older pages name and which holds the same. Names are matched without
/// regard to case, because some samples spell `timeStamp`. Other parameters are passed over.
///
/// A query that is malformed is no failure until the request turns out to be an event: cards do not use the query.
struct EventQuery: ~Copyable, ~Escapable {
    private var texts: QueryTexts
    private var messageSignature = QueryTexts.Value()
    private var olderSignature = QueryTexts.Value()
    private var timestampValue = QueryTexts.Value()
    private var nonceValue = QueryTexts.Value()
    /// Whether it cannot be used; ``check()`` says why.
    private(set) var isBroken = false

    static var signatureName: StaticString { "msg_signature" }
    static var timestampName: StaticString { "timestamp" }
    static var nonceName: StaticString { "nonce" }

    /// Finds the parameters of a query, in one pass.
    @_lifetime(copy query)
    init(_ query: RawSpan) {
        texts = QueryTexts(query, ByteBuffer())
        do throws(IMHookError) {
            var offset = 0
            while let parameter = QueryString.next(query, &offset) {
                guard parameter.valueEnd > parameter.nameStart else { continue }
                try keep(parameter)
            }
            if texts.hasFailed { throw IMHookError(.outOfMemory) }
        } catch {
            isBroken = true
        }
    }

    /// Finds the parameters of a query that may be broken, and says why it is.
    @_lifetime(copy query)
    private init(checking query: RawSpan) throws(IMHookError) {
        texts = QueryTexts(query, ByteBuffer())
        var offset = 0
        while let parameter = QueryString.next(query, &offset) {
            guard parameter.valueEnd > parameter.nameStart else { continue }
            try keep(parameter)
        }
        if texts.hasFailed { throw IMHookError(.outOfMemory) }
    }

    @inline(never)
    private mutating func keep(_ parameter: QueryString.Parameter) throws(IMHookError) {
        try texts.check(parameter)
        if texts.isNamed(parameter, "msg_signature") {
            messageSignature = try texts.decodeOnce(parameter, messageSignature, Self.signatureName)
        } else if texts.isNamed(parameter, "signature") {
            olderSignature = try texts.decodeOnce(parameter, olderSignature, "signature")
        } else if texts.isNamed(parameter, "timestamp") {
            timestampValue = try texts.decodeOnce(parameter, timestampValue, Self.timestampName)
        } else if texts.isNamed(parameter, "nonce") {
            nonceValue = try texts.decodeOnce(parameter, nonceValue, Self.nonceName)
        }
    }

    /// Makes sure that the query can be used.
    ///
    /// - Throws: ``Status/queryMalformed``, ``Status/parameterRepeated``, ``Status/outOfMemory``.
    func check() throws(IMHookError) {
        // An error is larger than everything else here: it is made when somebody wants it.
        guard isBroken else { return }
        _ = try EventQuery(checking: texts.query)
        // Nothing is wrong with it: there was no memory.
        throw IMHookError(.outOfMemory)
    }

    /// Whether there is a signature, so that the body is worth being read.
    var hasSignature: Bool { !isBroken && (messageSignature.size > 0 || olderSignature.size > 0) }

    /// The signature; empty when there is none.
    var signature: RawSpan {
        @_lifetime(borrow self)
        get { texts.text(messageSignature.size > 0 ? messageSignature : olderSignature) }
    }

    /// The timestamp as it stands; empty when there is none.
    var timestamp: RawSpan {
        @_lifetime(borrow self)
        get { texts.text(timestampValue) }
    }

    /// The nonce; empty when there is none.
    var nonce: RawSpan {
        @_lifetime(borrow self)
        get { texts.text(nonceValue) }
    }

    /// Makes sure that the query can be used, and that signature and timestamp are there.
    ///
    /// - Throws: What is wrong with it; ``Status/signatureMissing``, ``Status/timestampMissing``, with the name.
    func requireAll() throws(IMHookError) {
        try check()
        guard hasSignature else { throw IMHookError(.signatureMissing, path: ErrorPath(Self.signatureName)) }
        guard timestampValue.size > 0 else {
            throw IMHookError(.timestampMissing, path: ErrorPath(Self.timestampName))
        }
    }
}
