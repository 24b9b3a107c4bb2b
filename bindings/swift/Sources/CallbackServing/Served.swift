public import IMHook

/// What became of one request.
public struct Served: Sendable {
    /// The kind of callback, for the log; `refused` before it is known.
    public var kind: StaticString
    /// The body of the answer, or why the request was refused.
    public var outcome: Result<[UInt8], IMHookError>
    /// What the log says beside that; nil for nothing.
    public var note: String?

    /// Creates the result of a request.
    public init(kind: StaticString, _ outcome: Result<[UInt8], IMHookError>, note: String? = nil) {
        self.kind = kind
        self.outcome = outcome
        self.note = note
    }

    /// A request that was not let in.
    static func refused(_ error: IMHookError) -> Served { Served(kind: "refused", .failure(error)) }
}
