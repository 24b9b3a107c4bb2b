public import IMHook

/// What became of a callback.
public enum CallbackOutcome: Sendable {
    /// It was handled: the answer as the platform wants it, and what is to be done when it was sent.
    case handled(answer: [UInt8], followUps: [@Sendable () async throws -> Void] = [])
    /// It is to be sent again later.
    case later
    /// The handler failed, or what it answered is nothing that the platform takes.
    case failed(any Error)
    /// There is no handler for it.
    case unhandled
    /// It is an event whose text cannot be read, for the given reason, and there is no handler for what is unknown.
    ///
    /// It counts as handled: sent again it would be the same. Over HTTP another answer would tell whoever knows the token, but
    /// not the key, about what is encrypted.
    case unreadable(Status)
}
