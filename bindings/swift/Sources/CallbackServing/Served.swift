public import IMHook

/// What became of one request.
public struct Served: Sendable {
    /// How a request ended.
    public enum Outcome: Sendable {
        /// The body of the answer.
        case answered([UInt8])
        /// Why the request was refused.
        case refused(IMHookError)
        /// Why the program could not answer, for the log.
        case failed(String)
    }

    /// The kind of callback, for the log; `refused` before it is known.
    public var kind: StaticString
    /// How the request ended.
    public var outcome: Outcome
    /// What the log says beside that; nil for nothing.
    public var note: String?
    /// What is done when the answer was sent; nil for nothing.
    public var followUp: (@Sendable () async -> Void)?

    /// Creates the result of a request that was answered or refused.
    public init(
        kind: StaticString,
        _ outcome: Result<[UInt8], IMHookError>,
        note: String? = nil,
        followUp: (@Sendable () async -> Void)? = nil
    ) {
        self.kind = kind
        self.outcome =
            switch outcome {
            case .success(let body): .answered(body)
            case .failure(let error): .refused(error)
            }
        self.note = note
        self.followUp = followUp
    }

    /// Creates the result of a request that the program could not answer.
    public init(kind: StaticString, failure: String) {
        self.kind = kind
        outcome = .failed(failure)
    }

    /// A request that was not let in.
    static func refused(_ error: IMHookError) -> Served { Served(kind: "refused", .failure(error)) }
}
