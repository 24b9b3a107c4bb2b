/// What became of a callback.
public enum CallbackOutcome: Sendable {
    /// It was handled; the answer as the platform wants it.
    case handled([UInt8])
    /// It is to be sent again later.
    case later
    /// The handler failed, or what it answered is nothing that the platform takes.
    case failed(any Error)
    /// There is no handler for it.
    case unhandled
}
