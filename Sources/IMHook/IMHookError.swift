package import IMHookSigning
public import IMHookWire

/// What went wrong, where, and what to do about it.
///
/// Holds no secret and no text of the request but names of members.
public struct IMHookError: Error, Sendable {
    /// What is wrong.
    public let status: Status
    /// The text that ``offset`` counts in.
    public private(set) var document: SourceDocument
    /// Byte offset in that text; -1 where there is none.
    public private(set) var offset: Int
    /// The byte of the HTTP body, or of the text given, where the error comes from; equal to ``offset`` unless the text was
    /// nested inside a string.
    public private(set) var outerOffset: Int
    /// The clock minus the signed timestamp in milliseconds, where freshness is the reason; else 0.
    public private(set) var clockSkew: Int64 = 0
    /// Where in the document, or the id or header in question.
    public private(set) var path: ErrorPath

    /// What of a value breaks a limit; ``LimitMeasure/none`` where no limit is the reason.
    public private(set) var measure = LimitMeasure.none
    /// How much of it there is.
    public private(set) var actual: Int64 = 0
    /// How much there may be, or has to be.
    public private(set) var limit: Int64 = 0

    /// A sentence that says more than that of the status.
    private var detail: StaticString?

    /// One sentence that tells the operator what is wrong and what to fix.
    ///
    /// It is for the log. What the sender of a refused request may be told is the message of ``Status/disclosed``, which
    /// says nothing of the inside of an encrypted event.
    public var message: StaticString { detail ?? status.message }

    // Initializers of their own for what most errors have, as each default argument is a call where the error is thrown.

    /// An error that is nothing but its status.
    @inline(never)
    @export(interface)
    package init(_ status: Status) {
        self.init(status, .none, offset: -1, outerOffset: nil, path: ErrorPath(), detail: nil)
    }

    /// An error with a path and no place.
    @inline(never)
    @export(interface)
    package init(_ status: Status, path: ErrorPath) {
        self.init(status, .none, offset: -1, outerOffset: nil, path: path, detail: nil)
    }

    /// An error with all that there can be.
    @inline(never)
    @export(interface)
    package init(
        _ status: Status,
        _ document: SourceDocument = .none,
        offset: Int = -1,
        outerOffset: Int? = nil,
        path: ErrorPath = ErrorPath(),
        detail: StaticString? = nil
    ) {
        self.status = status
        self.detail = detail
        self.document = offset < 0 ? .none : document
        self.offset = offset
        self.outerOffset = outerOffset ?? offset
        self.path = path
    }

    /// The error of a JSON text.
    @inline(never)
    @export(interface)
    package init(_ error: WireError, _ document: SourceDocument, path: ErrorPath = ErrorPath()) {
        self.init(error.status, document, offset: error.offset, path: path)
    }

    /// The same error, at a place of a document, unless it has a place already.
    @inline(never)
    @export(interface)
    package func located(_ document: SourceDocument, _ offset: Int) -> IMHookError {
        guard self.offset < 0 else { return self }
        var error = self
        error.document = document
        error.offset = offset
        error.outerOffset = offset
        return error
    }

    /// The same error, with the limit that is broken.
    @inline(never)
    func breaking(_ measure: LimitMeasure, actual: Int64, limit: Int64) -> IMHookError {
        var error = self
        error.measure = measure
        error.actual = actual
        error.limit = limit
        return error
    }

    /// The same error of a text that begins at a place of another one.
    @inline(never)
    func moved(by start: Int) -> IMHookError {
        guard offset >= 0 else { return self }
        var error = self
        error.offset &+= start
        error.outerOffset &+= start
        return error
    }

    @inline(never)
    @export(interface)
    package init(_ error: SigningError, path: ErrorPath = ErrorPath()) {
        self.init(error.status, path: path)
        clockSkew = error.clockSkew
    }
}

#if !hasFeature(Embedded)
extension IMHookError {
    /// The limit that is broken: `3 s, the minimum is 6 s`; nil where none is.
    public var limitSentence: String? {
        var sentence = ByteBuffer()
        LimitSentence.append(measure, actual: actual, limit: limit, to: &sentence)
        guard sentence.count > 0 else { return nil }
        return unsafe String(decoding: sentence.span.withUnsafeBytes(Array.init), as: UTF8.self)
    }
}

extension IMHookError: CustomStringConvertible {
    public var description: String {
        var text = "\(message)"
        if !path.isEmpty { text += " (\(path))" }
        if let limitSentence { text += " [\(limitSentence)]" }
        if offset >= 0 { text += " [\(document) byte \(offset)]" }
        if clockSkew != 0 { text += " [clock skew \(clockSkew) ms]" }
        return text
    }
}
#endif
